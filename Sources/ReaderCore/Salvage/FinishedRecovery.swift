import Glibc
import ReaderModel
package import ReaderSQLite

/// A database that stands beside another as if it had been put together from it: that of a recovery which was
/// interrupted at its very end, or a stray file.
package struct FinishedRecovery {
    /// What is to be done with it.
    package enum Verdict: Equatable, Sendable {
        /// It is sound, and fuller than what stands in its place.
        case takesPlace
        case isSetAside
    }

    private let files: DatabaseFiles
    private let schema: RecoverySchema

    package init(files: DatabaseFiles, schema: RecoverySchema) {
        (self.files, self.schema) = (files, schema)
    }

    /// Opens it, looks through all of it and counts; nil where there is none.
    package var verdict: Verdict? {
        guard DatabaseFiles.size(files.finished) != nil else { return nil }
        guard let rows = Self.rows(in: files.finished, schema, isAlone: true) else { return .isSetAside }
        if let there = Self.rows(in: files.path, schema, isAlone: false) {
            return rows > there ? .takesPlace : .isSetAside
        }
        if isOfTheFileInPlace { return .takesPlace }
        guard DatabaseFiles.size(files.path) ?? 0 > 0 else {
            return DatabaseFiles.size(files.log) ?? 0 > 0 ? .isSetAside : .takesPlace
        }
        // What is damaged is read again, unless it says how many rows it has.
        return rowsOfDamaged.map { rows >= $0 } ?? false ? .takesPlace : .isSetAside
    }

    /// Rows of the main table in a sound database of this kind; nil for any other file.
    ///
    /// - Parameter isAlone: whether nothing that belongs to it stands beside the file.
    package static func rows(in path: String, _ schema: RecoverySchema, isAlone: Bool) -> Int? {
        guard DatabaseFiles.size(path) ?? 0 > 0, let queue = try? reading(path, isAlone: isAlone) else { return nil }
        defer { try? queue.close() }
        return try? queue.read { database in
            guard try Int.fetchOne(database, sql: "PRAGMA application_id") == schema.applicationID,
                try !schema.migrator.hasBeenSuperseded(database), try DatabaseIntegrity.faults(in: database).isEmpty
            else { return nil }
            return try Int.fetchOne(database, sql: "SELECT count(*) FROM \(schema.mainTable)")
        }
    }

    /// Opens a database for reading alone.
    ///
    /// - Parameter isAlone: whether nothing that belongs to it stands beside the file, and nobody writes to it.
    /// - Throws: where it cannot be read.
    package static func reading(_ path: String, isAlone: Bool) throws(DatabaseError) -> DatabaseQueue {
        var configuration = DatabaseConfiguration()
        configuration.isReadOnly = true
        configuration.busyMode = .timeout(.seconds(10))
        return try DatabaseQueue(path: isAlone ? immutable(path) : path, configuration: configuration)
    }

    /// The address of a file that nobody writes to, for which SQLite needs no files of its own (SQLite, "immutable").
    package static func immutable(_ path: String) -> String {
        let isPlain = { (byte: UInt8) in
            byte > UInt8(ascii: " ") && byte < 0x7F && !"?#%".utf8.contains(byte)
        }
        let escaped = path.utf8.map { byte in
            isPlain(byte)
                ? String(UnicodeScalar(byte)) : "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
        }
        return "file:\(escaped.joined())?immutable=1"
    }

    private var rowsOfDamaged: Int? {
        guard let queue = try? Self.reading(files.path, isAlone: false) else { return nil }
        defer { try? queue.close() }
        return try? queue.unsafeRead { database in
            try Int.fetchOne(database, sql: "SELECT count(*) FROM \(schema.mainTable) NOT INDEXED")
        }
    }

    // MARK: - Where it came from

    /// Writes into a new database which file it is made from (`PRAGMA user_version`).
    static func mark(_ new: Database, madeFrom files: DatabaseFiles) throws {
        try new.execute(sql: "PRAGMA user_version = \(origin(files.path))")
    }

    private var isOfTheFileInPlace: Bool {
        guard let queue = try? Self.reading(files.finished, isAlone: true) else { return false }
        defer { try? queue.close() }
        let mark = try? queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        return mark == Self.origin(files.path)
    }

    /// A number of 31 bits for the very file; 1 where there is none.
    static func origin(_ path: String) -> Int {
        var status = stat()
        guard stat(path, &status) == 0 else { return 1 }
        let parts = [UInt64(status.st_ino), UInt64(status.st_size), UInt64(status.st_mtim.tv_nsec)]
        let sum = parts.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ $1) &* 0x100_0000_01B3 }
        return Int(sum >> 33)
    }
}
