import ReaderSQLite

/// How the schema of a library differs from that of a new one.
struct SchemaComparison {
    /// One object of a schema that is not as it must be.
    struct Fault: Equatable {
        enum Kind: Equatable {
            case missing, foreign, altered
        }

        var kind: Kind
        /// `table`, `index`, `trigger` or `view`.
        var type: String
        var name: String
        /// What makes it as it must be; nil for a foreign one.
        var sql: String?

        var text: String {
            switch kind {
            case .missing: "its \(type) \(name) is missing"
            case .foreign: "the \(type) \(name) is not Reader's"
            case .altered: "its \(type) \(name) is not as Reader made it"
            }
        }
    }

    private typealias Objects = [String: (type: String, sql: String)]

    /// Foreign tables, views and indexes do no harm and are passed over; a trigger changes what others write.
    static func faults(in database: Database) throws -> [Fault] {
        let template = try DatabaseQueue(path: ":memory:")
        try LibrarySchema.migrator.migrate(template)
        let wanted = try template.read { try objects(in: $0) }
        // While a new search index is being made there are two, each with triggers of its own.
        let isRenewed = try SearchIndex.isBeingRenewed(in: database)
        let isLeftOut = { (name: String) in isRenewed && name.hasPrefix(SearchIndex.name) }
        let there = try objects(in: database)
        var faults = wanted.sorted { $0.key < $1.key }.compactMap { name, object -> Fault? in
            guard !isLeftOut(name) else { return nil }
            guard let found = there[name] else {
                return Fault(kind: .missing, type: object.type, name: name, sql: object.sql)
            }
            // The columns of tables are added one by one, with comments that have changed since.
            let isSame = object.type == "table" || plain(found.sql) == plain(object.sql)
            return isSame ? nil : Fault(kind: .altered, type: object.type, name: name, sql: object.sql)
        }
        for (name, object) in there.sorted(by: { $0.key < $1.key }) where object.type == "trigger" {
            if wanted[name] == nil, !isLeftOut(name) {
                faults.append(Fault(kind: .foreign, type: "trigger", name: name))
            }
        }
        return faults
    }

    private static func objects(in database: Database) throws -> Objects {
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
                """)
        return Dictionary(
            rows.map { ($0["name"] as String, ($0["type"] as String, $0["sql"] as String)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Without comments, and with one space for each stretch of white space.
    private static func plain(_ sql: String) -> String {
        sql.split(separator: "\n").map { line in
            line.firstRange(of: "--").map { line[..<$0.lowerBound] } ?? line
        }.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
