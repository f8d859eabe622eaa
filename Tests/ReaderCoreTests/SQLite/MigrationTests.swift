import Dispatch
import Synchronization
import Testing

@testable import ReaderSQLite

struct MigrationTests {
    private struct Stop: Error {}

    private let file: TemporaryDatabase
    private let queue: DatabaseQueue

    init() throws {
        file = try TemporaryDatabase()
        queue = try DatabaseQueue(path: file.path)
    }

    private func migrator(_ count: Int) -> DatabaseMigrator {
        var migrator = DatabaseMigrator()
        let steps = [
            "CREATE TABLE item (id INTEGER PRIMARY KEY, value)", "CREATE TABLE part (item REFERENCES item(id))",
            "ALTER TABLE item ADD COLUMN third",
        ]
        for (number, sql) in steps.prefix(count).enumerated() {
            migrator.registerMigration("\(number + 1)", foreignKeyChecks: number == 0 ? .deferred : .immediate) {
                try $0.execute(sql: sql)
            }
        }
        return migrator
    }

    @Test func `each migration is run once, in its order`() throws {
        for count in [2, 2, 3] { try migrator(count).migrate(queue) }
        try queue.read { database throws in
            #expect(try migrator(3).appliedMigrations(database) == ["1", "2", "3"])
            #expect(try migrator(3).hasCompletedMigrations(database))
            #expect(try !migrator(3).hasBeenSuperseded(database))
            #expect(try migrator(2).hasBeenSuperseded(database))
            #expect(try migrator(2).hasCompletedMigrations(database))
        }
    }

    @Test func `an unknown migration in the place of a known one is damage`() throws {
        try migrator(3).migrate(queue)
        try queue.write { try $0.execute(sql: "UPDATE grdb_migrations SET identifier = '2x' WHERE identifier = '2'") }
        try queue.read { database throws in
            let fault = #expect(throws: DatabaseError.self) { try migrator(3).hasBeenSuperseded(database) }
            #expect(fault?.resultCode == .corrupt)
        }
    }

    @Test func `a new file has seen no migration`() throws {
        try queue.read { database throws in
            #expect(try migrator(3).appliedMigrations(database) == [])
            #expect(try !migrator(3).hasCompletedMigrations(database))
            #expect(try !migrator(3).hasBeenSuperseded(database))
        }
    }

    @Test func `the list of a file that another toolkit has written is gone on with`() throws {
        try queue.write { database throws in
            try database.execute(
                sql: """
                    CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
                    CREATE TABLE item (id INTEGER PRIMARY KEY, value);
                    INSERT INTO grdb_migrations VALUES ('1');
                    """)
        }
        try migrator(2).migrate(queue)
        let list = try queue.read { try String.fetchAll($0, sql: "SELECT identifier FROM grdb_migrations ORDER BY 1") }
        #expect(list == ["1", "2"])
    }

    @Test func `a migration that throws leaves nothing, and those before it stay`() throws {
        var failing = migrator(1)
        failing.registerMigration("2") { database in
            try database.execute(sql: "CREATE TABLE half (id)")
            throw Stop()
        }
        #expect(throws: Stop.self) { try failing.migrate(queue) }
        try queue.read { database throws in
            #expect(try failing.appliedMigrations(database) == ["1"])
            #expect(try !database.tableExists("half"))
            #expect(try Bool.fetchOne(database, sql: "PRAGMA foreign_keys") == true)
        }
    }

    @Test func `a migration may make a table anew, and may not leave references to nothing`() throws {
        try migrator(2).migrate(queue)
        try queue.write { try $0.execute(sql: "INSERT INTO item (id) VALUES (1); INSERT INTO part VALUES (1)") }
        let again = "DROP TABLE item; CREATE TABLE item (id INTEGER PRIMARY KEY);"
        var lossy = migrator(2)
        lossy.registerMigration("3") { try $0.execute(sql: again) }
        #expect(fault { try lossy.migrate(queue) } == .constraint)
        var whole = migrator(2)
        whole.registerMigration("3") { try $0.execute(sql: again + "INSERT INTO item VALUES (1)") }
        try whole.migrate(queue)
    }

    @Test func `two that bring a file up to date at once do not meet`() throws {
        var configuration = DatabaseConfiguration()
        configuration.busyMode = .timeout(.seconds(60))
        let failures = Mutex<[String]>([])
        let (path, settings) = (file.path, configuration)
        try queue.close()
        DispatchQueue.concurrentPerform(iterations: 4) { _ in
            do {
                try migrator(3).migrate(DatabasePool(path: path, configuration: settings))
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(failures.withLock(\.self) == [])
    }
}
