/// Brings files up to date: each migration is run once, in the order in which they are registered.
package struct DatabaseMigrator {
    /// When references between tables are looked at.
    package enum ForeignKeyChecks: Sendable {
        /// When the migration is done, so that tables can be made anew under way.
        case deferred
        /// With each statement.
        case immediate
    }

    private struct Migration {
        let identifier: String
        let checks: ForeignKeyChecks
        let migrate: (Database) throws -> Void
    }

    /// The name that GRDB has given it in every library since the first.
    private static let table = "grdb_migrations"

    private var migrations: [Migration] = []

    package init() {}

    /// Adds a migration after those that are known; its name is kept in the file.
    package mutating func registerMigration(
        _ identifier: String, foreignKeyChecks: ForeignKeyChecks = .deferred,
        migrate: @escaping (Database) throws -> Void
    ) {
        precondition(!migrations.contains { $0.identifier == identifier }, "A migration is registered once.")
        migrations.append(Migration(identifier: identifier, checks: foreignKeyChecks, migrate: migrate))
    }

    /// Runs what the file has not seen, each migration in a transaction of its own.
    ///
    /// - Throws: what a migration throws, and `DatabaseError` where the file cannot be written; migrations before
    ///   that one stay.
    package func migrate(_ writer: some DatabaseWriter) throws {
        try writer.writeWithoutTransaction { database in
            try database.execute(
                sql: "CREATE TABLE IF NOT EXISTS \(Self.table) (identifier TEXT NOT NULL PRIMARY KEY)")
            let applied = try identifiers(database)
            for migration in migrations where !applied.contains(migration.identifier) {
                try run(migration, in: database)
            }
        }
    }

    /// The known migrations that the file has seen, oldest first.
    ///
    /// - Throws: `DatabaseError` where SQLite refuses.
    package func appliedMigrations(_ database: Database) throws -> [String] {
        let applied = try identifiers(database)
        return migrations.map(\.identifier).filter(applied.contains)
    }

    /// Whether the file has seen every migration.
    ///
    /// - Throws: `DatabaseError` where SQLite refuses.
    package func hasCompletedMigrations(_ database: Database) throws -> Bool {
        try appliedMigrations(database).count == migrations.count
    }

    /// Whether a newer program wrote the file: it has seen all migrations that are known here, and others.
    ///
    /// - Throws: `DatabaseError` where SQLite refuses, and `corrupt` where an unknown migration stands in the place of a known
    ///   one, which no program leaves behind.
    package func hasBeenSuperseded(_ database: Database) throws -> Bool {
        let applied = try identifiers(database)
        let known = Set(migrations.map(\.identifier))
        guard !applied.isSubset(of: known) else { return false }
        guard known.isSubset(of: applied) else {
            throw DatabaseError(.corrupt, message: "the list of its migrations is damaged")
        }
        return true
    }

    private func identifiers(_ database: Database) throws -> Set<String> {
        do {
            return Set(try String.fetchAll(database, sql: "SELECT identifier FROM \(Self.table)"))
        } catch {
            if (try? database.tableExists(Self.table)) == false { return [] }
            throw error
        }
    }

    private func run(_ migration: Migration, in database: Database) throws {
        let hasForeignKeys = try Bool.fetchOne(database, sql: "PRAGMA foreign_keys") ?? false
        guard hasForeignKeys, migration.checks == .deferred else { return try apply(migration, in: database) }
        // The way that SQLite asks for (https://www.sqlite.org/lang_altertable.html#otheralter).
        try database.execute(sql: "PRAGMA foreign_keys = OFF")
        let result = Result {
            try apply(migration, in: database) {
                guard try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") == nil else {
                    throw DatabaseError(.constraint, message: "FOREIGN KEY constraint failed")
                }
            }
        }
        try database.execute(sql: "PRAGMA foreign_keys = ON")
        try result.get()
    }

    private func apply(
        _ migration: Migration, in database: Database, check: () throws -> Void = {}
    ) throws {
        try database.inTransaction(.immediate) {
            // Another program may have been faster.
            guard try !identifiers(database).contains(migration.identifier) else { return }
            try migration.migrate(database)
            try database.execute(
                sql: "INSERT INTO \(Self.table) (identifier) VALUES (?)", arguments: [migration.identifier])
            try check()
        }
    }
}
