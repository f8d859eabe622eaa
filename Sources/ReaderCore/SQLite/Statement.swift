import CSQLite

/// A prepared statement; what is bound to it is let go when it has been run.
@usableFromInline
package final class Statement {
    private let handle: OpaquePointer
    private unowned let database: Database
    /// How often it was begun: a cursor that is older has nothing left to read.
    private(set) var runs = 0
    /// How often it went to another row: rows that are older can be read no more.
    private(set) var moves = 0
    private var isDone = true
    private var knownColumns = ColumnNames([])

    /// Prepares the first statement of a text.
    ///
    /// - Parameters:
    ///   - end: is put behind it.
    ///   - isKept: tells SQLite that it will be used for long.
    /// - Returns: nil where there is nothing but spaces and comments.
    init?(
        _ database: Database, _ start: UnsafePointer<CChar>, end: inout UnsafePointer<CChar>?, isKept: Bool
    ) throws(DatabaseError) {
        var prepared: OpaquePointer?
        let flags = isKept ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
        let code = sqlite3_prepare_v3(database.handle, start, -1, flags, &prepared, &end)
        guard code == SQLITE_OK else { throw database.error(code, sql: String(cString: start)) }
        guard let prepared else { return nil }
        handle = prepared
        self.database = database
    }

    deinit { sqlite3_finalize(handle) }

    package var sql: String { String(cString: sqlite3_sql(handle)) }

    /// How many arguments it takes.
    package var parameterCount: Int { Int(sqlite3_bind_parameter_count(handle)) }

    /// Whether it stands at a row.
    var isBusy: Bool { !isDone }

    /// Runs it to its end; rows that it finds are passed over.
    ///
    /// - Throws: `DatabaseError` where the arguments do not fit or SQLite refuses.
    package func execute(arguments: StatementArguments = []) throws(DatabaseError) {
        let run = try start(arguments)
        while try step(run) {}
    }

    // MARK: - Running

    /// Binds the arguments; the first row comes with the first step.
    ///
    /// - Returns: the number of this run.
    @usableFromInline
    func start(_ arguments: StatementArguments) throws(DatabaseError) -> Int {
        reset()
        try database.admit(self)
        guard arguments.values.count == parameterCount else {
            throw DatabaseError(
                .misuse, message: "wrong number of statement arguments: \(arguments.values.count)", sql: sql)
        }
        for (index, value) in zip(Int32(1)..., arguments.values) {
            let code = value.bind(to: handle, at: index)
            guard code == SQLITE_OK else { throw database.error(code, sql: sql) }
        }
        runs += 1
        isDone = false
        return runs
    }

    /// Goes to the next row.
    ///
    /// - Returns: false behind the last one.
    @usableFromInline
    func step(_ run: Int) throws(DatabaseError) -> Bool {
        precondition(run == runs, "A statement was begun anew while its rows were being read.")
        guard !isDone else { return false }
        moves += 1
        let code = sqlite3_step(handle)
        if code == SQLITE_ROW { return true }
        let error = code == SQLITE_DONE ? nil : database.error(code, sql: sql)
        reset()
        if let error { throw error }
        return false
    }

    /// Lets go of the rows and of what is bound, where this run is still the last one.
    @usableFromInline
    func end(_ run: Int) {
        if run == runs { reset() }
    }

    private func reset() {
        moves += 1
        isDone = true
        // Tells of the last failure once more, which was thrown already.
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    /// The row at which it stands.
    @usableFromInline
    var row: Row { Row(self) }

    @usableFromInline
    var missingValue: DatabaseError { DatabaseError(.mismatch, message: "NULL in the place of a value", sql: sql) }

    /// Goes through a query of whole numbers to its end, without a row for each.
    ///
    /// - Parameter take: given the first column of each row, 0 for NULL.
    /// - Throws: `DatabaseError` where the arguments do not fit or the file cannot be read.
    package func forEachInteger(
        arguments: StatementArguments = [], _ take: (Int64) -> Void
    ) throws(DatabaseError) {
        let run = try start(arguments)
        defer { end(run) }
        while try step(run) { take(sqlite3_column_int64(handle, 0)) }
    }

    // MARK: - Columns

    var columnCount: Int { Int(sqlite3_column_count(handle)) }

    /// The names of its columns; another program may have changed the table since the last run.
    var columns: ColumnNames {
        if columnCount != knownColumns.names.count {
            knownColumns = ColumnNames(
                (0..<Int32(columnCount)).map { sqlite3_column_name(handle, $0).map { String(cString: $0) } ?? "" })
        }
        return knownColumns
    }

    /// The statement, to read a column of the row at which it stood after that many moves.
    func handle(at move: Int, _ column: Int) -> OpaquePointer {
        precondition(move == moves, "A row was read after its cursor went on.")
        precondition((0..<Int(sqlite3_data_count(handle))).contains(column), "A row has no column \(column).")
        return handle
    }

    func string(_ handle: OpaquePointer, _ column: Int32) -> String {
        // The text first: SQLite converts it before its bytes can be counted.
        guard let text = sqlite3_column_text(handle, column) else { return "" }
        let bytes = UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(handle, column)))
        return String(decoding: bytes, as: UTF8.self)
    }

    func bytes(_ handle: OpaquePointer, _ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(handle, column) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
    }

    func value(_ handle: OpaquePointer, _ column: Int32) -> DatabaseValue {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_INTEGER: .int64(sqlite3_column_int64(handle, column))
        case SQLITE_FLOAT: .double(sqlite3_column_double(handle, column))
        case SQLITE_TEXT: .string(string(handle, column))
        case SQLITE_BLOB: .blob(bytes(handle, column))
        default: .null
        }
    }
}
