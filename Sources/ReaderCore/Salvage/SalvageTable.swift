import ReaderSQLite

extension Salvage {
    /// A table as the schema describes it.
    struct Table {
        struct Column {
            let name: String
            let type: String
            let isOptional: Bool

            /// Whether a value is of the kind that the column is declared to hold: what damage leaves may be anything.
            func admits(_ value: DatabaseValue) -> Bool {
                switch value {
                case .null: isOptional
                case .string: type == "TEXT"
                case .int64: type == "INTEGER"
                case .blob: type == "BLOB"
                case .double: type == "REAL"
                }
            }
        }

        let name: String
        let columns: [Column]
        /// The column that numbers the rows; nil for a table without numbers.
        let key: String?

        /// The ordinary tables, in the order in which they were made.
        static func all(in database: Database) throws -> [Table] {
            let tables = try Row.fetchAll(
                database,
                sql: """
                    SELECT t.name, t.wr FROM pragma_table_list AS t JOIN sqlite_schema AS s ON s.name = t.name
                    WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                        AND t.name NOT LIKE 'grdb\\_%' ESCAPE '\\'
                    ORDER BY s.rowid
                    """)
            return try tables.map { try Table($0["name"], hasNumbers: $0["wr"] == 0, in: database) }
        }

        private init(_ name: String, hasNumbers: Bool, in database: Database) throws {
            self.name = name
            let rows = try Row.fetchAll(database, sql: "SELECT * FROM pragma_table_info(?)", arguments: [name])
            columns = rows.map { row in
                let isKey: Bool = row["pk"] != 0
                return Column(name: row["name"], type: row["type"], isOptional: row["notnull"] == 0 && !isKey)
            }
            let keys = rows.filter { $0["pk"] != 0 }
            let isNumber = keys.count == 1 && keys[0]["type"] == "INTEGER"
            key = !hasNumbers ? nil : isNumber ? keys[0]["name"] : "rowid"
        }
    }
}
