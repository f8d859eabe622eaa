import CSQLite

/// What SQLite refuses to do, and why.
@usableFromInline
package struct DatabaseError: Error, Equatable, Sendable {
    /// The code with its details, such as which of the constraints was broken.
    package let extendedResultCode: ResultCode
    package let message: String?
    /// The statement that failed, where there was one.
    package let sql: String?

    package init(_ code: ResultCode, message: String? = nil, sql: String? = nil) {
        extendedResultCode = code
        self.message = message
        self.sql = sql
    }

    /// The kind of fault.
    package var resultCode: ResultCode { extendedResultCode.primary }
}

extension DatabaseError: CustomStringConvertible {
    @usableFromInline
    package var description: String {
        var parts = ["SQLite error \(resultCode.rawValue)"]
        if let message { parts.append(": \(message)") }
        if let sql { parts.append(" - while executing `\(sql)`") }
        return parts.joined()
    }
}

/// A result code of SQLite (https://www.sqlite.org/rescode.html).
package struct ResultCode: RawRepresentable, Hashable, Sendable {
    package let rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// The code without its details, which are in the bits above the lowest eight.
    package var primary: ResultCode { ResultCode(rawValue: rawValue & 0xFF) }

    package static let error = ResultCode(rawValue: SQLITE_ERROR)
    package static let permission = ResultCode(rawValue: SQLITE_PERM)
    package static let abort = ResultCode(rawValue: SQLITE_ABORT)
    package static let busy = ResultCode(rawValue: SQLITE_BUSY)
    package static let locked = ResultCode(rawValue: SQLITE_LOCKED)
    package static let readOnly = ResultCode(rawValue: SQLITE_READONLY)
    package static let interrupt = ResultCode(rawValue: SQLITE_INTERRUPT)
    package static let inputOutput = ResultCode(rawValue: SQLITE_IOERR)
    package static let corrupt = ResultCode(rawValue: SQLITE_CORRUPT)
    package static let full = ResultCode(rawValue: SQLITE_FULL)
    package static let cannotOpen = ResultCode(rawValue: SQLITE_CANTOPEN)
    package static let constraint = ResultCode(rawValue: SQLITE_CONSTRAINT)
    package static let mismatch = ResultCode(rawValue: SQLITE_MISMATCH)
    package static let misuse = ResultCode(rawValue: SQLITE_MISUSE)
    package static let notADatabase = ResultCode(rawValue: SQLITE_NOTADB)
}
