import ReaderBasics
package import ReaderModel
import ReaderSQLite

/// A rule that was made on the screen or at the shell, and lies in the library.
package struct KeptRule: Equatable, Sendable, Identifiable {
    package let id: RowID<KeptRule>
    package var name: String
    /// As it was typed.
    package var query: String
    /// As the configuration writes them.
    package var actions: [String]

    package init(id: RowID<KeptRule>, name: String, query: String, actions: [String]) {
        (self.id, self.name, self.query, self.actions) = (id, name, query, actions)
    }

    /// The rule; nil where this version does not understand it, as it may be of a later one.
    package var rule: IncomingRule? {
        let understood = actions.compactMap { IncomingRule.Action($0) }
        guard let query = try? Query.parse(query), understood.count == actions.count else { return nil }
        return IncomingRule(name: name, query: query, actions: understood)
    }
}

/// What the reader changes of the rules of the library.
package enum RuleChange: Equatable, Sendable {
    case add(IncomingRule)
    /// Another query, name or other actions in the place of what there was.
    case put(RowID<KeptRule>, IncomingRule)
    case remove(RowID<KeptRule>)
    /// Done earlier or later than others, by so many places.
    case move(RowID<KeptRule>, by: Int)
    /// Done now to what is there.
    case apply(IncomingRule)
}

extension Library {
    /// The rules that lie in the library, in the order in which they are done.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func keptRules() throws(Failure) -> [KeptRule] { try read { try Self.keptRules(in: $0) } }

    static func keptRules(in database: Database) throws -> [KeptRule] {
        let rows = try Row.fetchAll(
            database.cachedStatement(sql: "SELECT id, name, query, actions FROM incomingRule ORDER BY position, id"))
        return rows.map { row in
            let actions = ((try? JSONValue(Array((row[3] as String).utf8)))?.elements ?? []).map { element in
                if case .string(let text) = element { text } else { "" }
            }
            return KeptRule(id: row[0], name: row[1], query: row[2], actions: actions)
        }
    }

    /// Changes the rules of the library, or does one to what is there.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Returns: how many articles a rule was done to; else how many rules are other than they were.
    /// - Throws: `Failure` where the library cannot be read or written.
    package func change(_ change: RuleChange, now: Int) throws(Failure) -> Int {
        switch change {
        case .apply(let rule): return try apply(rule, now: now)
        case .add(let rule):
            return try write { database in
                try database.execute(
                    sql: """
                        INSERT INTO incomingRule (position, name, query, actions)
                        SELECT coalesce(max(position), 0) + 1, ?, ?, ? FROM incomingRule
                        """, arguments: try Self.arguments(of: rule, besides: nil, in: database))
                return database.changesCount
            }
        case .put(let id, let rule):
            return try write { database in
                try database.execute(
                    sql: "UPDATE incomingRule SET name = ?, query = ?, actions = ? WHERE id = ?",
                    arguments: try Self.arguments(of: rule, besides: id, in: database) + [id])
                return database.changesCount
            }
        case .remove(let id):
            return try write { database in
                try database.execute(sql: "DELETE FROM incomingRule WHERE id = ?", arguments: [id])
                return database.changesCount
            }
        case .move(let id, let step): return try write { try Self.move(id, by: step, in: $0) }
        }
    }

    /// A name that no other rule of the library has.
    private static func arguments(
        of rule: IncomingRule, besides id: RowID<KeptRule>?, in database: Database
    ) throws -> StatementArguments {
        let taken = Set(try keptRules(in: database).filter { $0.id != id }.map { $0.name.lowercased() })
        var (name, number) = (rule.name, 2)
        while taken.contains(name.lowercased()) {
            name = "\(rule.name) \(number)"
            number += 1
        }
        return [name, "\(rule.query)", JSONWriter.array(of: rule.actions.map(\.text))]
    }

    private static func move(_ id: RowID<KeptRule>, by step: Int, in database: Database) throws -> Int {
        guard let ids = try keptRules(in: database).map(\.id).moving(id, by: step) else { return 0 }
        for (position, id) in ids.enumerated() {
            try database.execute(sql: "UPDATE incomingRule SET position = ? WHERE id = ?", arguments: [position, id])
        }
        return 1
    }
}

extension LibrarySchema {
    /// Rules that were made on the screen or at the shell; those of the configuration are done before.
    static let keptRules = """
        CREATE TABLE incomingRule (
            id INTEGER PRIMARY KEY,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            query TEXT NOT NULL,
            -- a JSON array, as the configuration writes them
            actions TEXT NOT NULL
        );
        """
}
