/// What can be made of a row.
@usableFromInline
package protocol Fetchable {
    /// What may be kept when the statement goes on; nil where a value is asked for and NULL is found.
    static func decoded(from row: Row) -> Self?

    /// What is only looked at before the statement goes on.
    static func current(in row: Row) -> Self?
}

extension Fetchable {
    /// The value of a row that the statement stands on.
    @inlinable
    package static func current(in row: Row) -> Self? { decoded(from: row) }
}

/// A value of several columns.
@usableFromInline
package protocol FetchableRecord: Fetchable {
    init(row: Row)
}

extension FetchableRecord {
    /// The value of a row; nil where it is none of the type.
    @inlinable
    package static func decoded(from row: Row) -> Self? { Self(row: row) }
}

/// Goes through what a query finds, row by row.
@usableFromInline
package struct Cursor<Element: Fetchable>: ~Copyable {
    @usableFromInline let statement: Statement
    @usableFromInline let run: Int

    @inlinable
    init(_ statement: Statement, _ arguments: StatementArguments) throws(DatabaseError) {
        self.statement = statement
        run = try statement.start(arguments)
    }

    deinit { statement.end(run) }

    /// Nil behind the last row.
    @inlinable
    package func next() throws(DatabaseError) -> Element? {
        guard try statement.step(run) else { return nil }
        guard let element = Element.current(in: statement.row) else { throw statement.missingValue }
        return element
    }

    @inlinable
    func all() throws(DatabaseError) -> [Element] {
        var elements: [Element] = []
        while try statement.step(run) {
            guard let element = Element.decoded(from: statement.row) else { throw statement.missingValue }
            elements.append(element)
        }
        return elements
    }

    @inlinable
    func one() throws(DatabaseError) -> Element? {
        try statement.step(run) ? Element.decoded(from: statement.row) : nil
    }
}

extension Fetchable {
    /// What a query finds, row by row; a value is that of the first column.
    ///
    /// - Throws: `DatabaseError` where the arguments do not fit.
    @inlinable
    package static func fetchCursor(
        _ statement: Statement, arguments: StatementArguments = []
    ) throws(DatabaseError) -> Cursor<Self> {
        try Cursor(statement, arguments)
    }

    /// Runs SQL; its rows are read one by one.
    ///
    /// - Throws: `DatabaseError` where the SQL is wrong or the arguments do not fit.
    @inlinable
    package static func fetchCursor(
        _ database: Database, sql: String, arguments: StatementArguments = []
    ) throws(DatabaseError) -> Cursor<Self> {
        try Cursor(database.makeStatement(sql: sql), arguments)
    }

    /// Runs a query; its rows are read one by one.
    ///
    /// - Throws: `DatabaseError` where the SQL is wrong or the arguments do not fit.
    @inlinable
    package static func fetchCursor(_ database: Database, _ query: SQL) throws(DatabaseError) -> Cursor<Self> {
        try Cursor(database.makeStatement(sql: query.sql), query.arguments)
    }

    /// All that a query finds.
    ///
    /// - Throws: where NULL is found in the place of a value, too; an optional value may be NULL.
    @inlinable
    package static func fetchAll(
        _ statement: Statement, arguments: StatementArguments = []
    ) throws(DatabaseError) -> [Self] {
        try fetchCursor(statement, arguments: arguments).all()
    }

    /// Every row that SQL finds.
    ///
    /// - Throws: `DatabaseError` where the SQL is wrong or the file cannot be read.
    @inlinable
    package static func fetchAll(
        _ database: Database, sql: String, arguments: StatementArguments = []
    ) throws(DatabaseError) -> [Self] {
        try fetchCursor(database, sql: sql, arguments: arguments).all()
    }

    /// Every row that a query finds.
    ///
    /// - Throws: `DatabaseError` where the SQL is wrong or the file cannot be read.
    @inlinable
    package static func fetchAll(_ database: Database, _ query: SQL) throws(DatabaseError) -> [Self] {
        try fetchCursor(database, query).all()
    }

    /// The first that a query finds; nil where it finds nothing, and where a value is NULL.
    ///
    /// - Throws: `DatabaseError` where the file cannot be read.
    @inlinable
    package static func fetchOne(
        _ statement: Statement, arguments: StatementArguments = []
    ) throws(DatabaseError) -> Self? {
        try fetchCursor(statement, arguments: arguments).one()
    }

    /// The first row that SQL finds; nil where there is none.
    ///
    /// - Throws: `DatabaseError` where the SQL is wrong or the file cannot be read.
    @inlinable
    package static func fetchOne(
        _ database: Database, sql: String, arguments: StatementArguments = []
    ) throws(DatabaseError) -> Self? {
        try fetchCursor(database, sql: sql, arguments: arguments).one()
    }

    /// The first row that a query finds; nil where there is none.
    ///
    /// - Throws: `DatabaseError` where the SQL is wrong or the file cannot be read.
    @inlinable
    package static func fetchOne(_ database: Database, _ query: SQL) throws(DatabaseError) -> Self? {
        try fetchCursor(database, query).one()
    }
}
