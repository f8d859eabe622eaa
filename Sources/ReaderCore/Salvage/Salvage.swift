import ReaderModel
import ReaderSQLite

/// Carries the rows of a damaged database over into a new one.
struct Salvage {
    let damaged: Database
    let new: Database
    let schema: RecoverySchema
    /// Told how many rows of the content table have been read.
    let progress: (Int) -> Void
    /// Rows in one transaction.
    let batch: Int

    private var uncommitted = 0
    private var contents = 0
    private var repairer: any RowRepairer

    init(
        damaged: Database, new: Database, schema: RecoverySchema, progress: @escaping (Int) -> Void, batch: Int
    ) {
        (self.damaged, self.new, self.schema, self.progress, self.batch) = (damaged, new, schema, progress, batch)
        repairer = schema.makeRepairer(damaged, new)
    }

    /// Every table that holds what cannot be found out again; rows that are in the new database already stay.
    mutating func run() throws {
        try new.beginTransaction()
        for table in try Table.all(in: new) where !schema.derivedTables.contains(table.name) {
            try carry(table)
        }
        try new.commit()
    }

    private mutating func carry(_ table: Table) throws {
        let there = try? String.fetchAll(damaged, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table.name])
        let columns = table.columns.filter { there?.contains($0.name) ?? false }
        guard !columns.isEmpty else { return }
        let scan = TableScan(table: table.name, columns: columns.map(\.name), key: table.key)
        let insertion = try new.makeStatement(
            sql: """
                INSERT OR IGNORE INTO \(table.name) (\(columns.map(\.name).joined(separator: ", ")))
                VALUES (\(databaseQuestionMarks(count: columns.count)))
                """)
        try scan.rows(in: damaged) { try take($0, columns, table.name, insertion) }
        guard table.key == nil, columns.contains(where: { $0.name == schema.mainTable }), !isWhole(table.name) else {
            return
        }
        for id in try Int64.fetchAll(new, sql: "SELECT id FROM \(schema.mainTable)") {
            try scan.rows(where: schema.mainTable, is: id, in: damaged) { try take($0, columns, table.name, insertion) }
        }
    }

    /// Whether every row of a table without numbers can be read in its own order.
    private func isWhole(_ table: String) -> Bool {
        (try? Int.fetchOne(damaged, sql: "SELECT count(*) FROM \(table) NOT INDEXED")) != nil
    }

    private mutating func take(
        _ values: [DatabaseValue], _ columns: [Table.Column], _ table: String, _ insertion: Statement
    ) throws {
        var values = values
        for (index, column) in columns.enumerated() where !column.admits(values[index]) {
            guard column.isOptional else { return }
            values[index] = .null
        }
        var row = SalvagedRow(table: table, columns: columns.map(\.name), values: values)
        do {
            if table == schema.contentTable { contents += 1 }
            try repairer.repair(&row)
            try insertion.execute(arguments: StatementArguments(row.values))
            uncommitted += 1
            if uncommitted == batch { try commit() }
        } catch let fault as DatabaseError {
            // A row that the new database refuses is not one that was ever written whole.
            if fault.resultCode != .constraint { throw Failure(database: fault, path: "the recovered library") }
        }
    }

    private mutating func commit() throws {
        try new.commit()
        try new.beginTransaction()
        uncommitted = 0
        if contents > 0 { progress(contents) }
    }

    /// Rows of the main table that its index still names and that could not be carried over.
    func lost() throws -> Int {
        let carried = Set(try Int64.fetchAll(new, sql: "SELECT id FROM \(schema.mainTable)"))
        return try numbersInIndex().subtracting(carried).count
    }

    /// Reads the index from both ends, each time as far as it can be read.
    private func numbersInIndex() throws -> Set<Int64> {
        let (table, index) = (schema.mainTable, schema.mainIndex)
        let columns = try String.fetchAll(new, sql: "SELECT name FROM pragma_index_info(?)", arguments: [index])
        var numbers: Set<Int64> = []
        for order in ["ASC", "DESC"] {
            let terms = columns.map { "\($0) \(order)" }.joined(separator: ", ")
            let statement = try? damaged.makeStatement(
                sql: "SELECT id FROM \(table) INDEXED BY \(index) ORDER BY \(terms)")
            guard let statement, let rows = try? Row.fetchCursor(statement, arguments: []) else { continue }
            while let row = try? rows.next() { if let id = Int64.fromDatabaseValue(row[0]) { numbers.insert(id) } }
        }
        return numbers
    }

    /// Rows of the main table that were made anew.
    var remade: Int { repairer.remade }
}
