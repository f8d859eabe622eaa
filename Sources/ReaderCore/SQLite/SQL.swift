/// A piece of SQL with what is bound to it: a value that is interpolated becomes an argument, never text of the query.
@usableFromInline
package struct SQL: Hashable, Sendable {
    @usableFromInline package private(set) var sql: String
    @usableFromInline package private(set) var arguments: StatementArguments

    /// SQL as it stands.
    package init(sql: String, arguments: StatementArguments = []) {
        self.sql = sql
        self.arguments = arguments
    }
}

extension SQL: ExpressibleByStringInterpolation {
    @usableFromInline
    package init(stringLiteral sql: String) { self.init(sql: sql) }

    @usableFromInline
    package init(stringInterpolation: StringInterpolation) {
        self.init(sql: stringInterpolation.sql, arguments: stringInterpolation.arguments)
    }

    /// Gathers the text and the arguments of a literal.
    @usableFromInline
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var sql = ""
        fileprivate var arguments: StatementArguments = []

        @usableFromInline
        package init(literalCapacity: Int, interpolationCount: Int) {
            sql.reserveCapacity(literalCapacity + interpolationCount)
        }

        /// Appends SQL as it is written.
        @usableFromInline
        package mutating func appendLiteral(_ literal: String) { sql += literal }

        /// Another piece of SQL.
        package mutating func appendInterpolation(_ piece: SQL) {
            sql += piece.sql
            arguments += piece.arguments
        }

        /// SQL that is no user's text.
        package mutating func appendInterpolation(sql text: String) { sql += text }

        /// A value to bind.
        package mutating func appendInterpolation(_ value: some DatabaseValueConvertible) {
            sql += "?"
            arguments += [value]
        }
    }
}

extension Sequence<SQL> {
    /// One piece after the other.
    package func joined(separator: String = "") -> SQL {
        var (joined, isFirst) = (SQL(sql: ""), true)
        for piece in self {
            joined = isFirst ? piece : "\(joined)\(sql: separator)\(piece)"
            isFirst = false
        }
        return joined
    }
}
