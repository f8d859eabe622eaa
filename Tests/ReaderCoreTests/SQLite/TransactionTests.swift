import Testing

@testable import ReaderSQLite

struct TransactionTests {
    private struct Stop: Error {}

    private let file: TemporaryDatabase
    private let queue: DatabaseQueue

    init() throws {
        file = try TemporaryDatabase()
        queue = try DatabaseQueue(path: file.path)
        try queue.makeTable()
    }

    private func insert(_ id: Int, _ database: Database) throws {
        try database.execute(sql: "INSERT INTO item (id) VALUES (?)", arguments: [id])
    }

    @Test func `a write that throws leaves nothing`() throws {
        #expect(throws: Stop.self) {
            try queue.write { database throws in
                try insert(1, database)
                throw Stop()
            }
        }
        #expect(try file.count() == 0)
        try queue.write { try insert(1, $0) }
        #expect(try file.count() == 1)
    }

    @Test func `a write whose error is caught inside keeps the rest`() throws {
        try queue.write { database throws in
            try insert(1, database)
            #expect(fault { try insert(1, database) } == .constraint)
            try insert(2, database)
        }
        #expect(try file.count() == 2)
    }

    @Test func `a transaction that SQLite has ended is not gone on with`() throws {
        let code = fault {
            try queue.write { database throws in
                try insert(1, database)
                #expect(fault { try database.execute(sql: "INSERT OR ROLLBACK INTO item (id) VALUES (1)") } != nil)
                try insert(2, database)
            }
        }
        #expect(code == .abort)
        #expect(try file.count() == 0)
    }

    @Test func `a transaction that a block leaves open is undone`() throws {
        try queue.writeWithoutTransaction { database throws in
            try database.beginTransaction()
            try insert(1, database)
            try database.commit()
            try database.beginTransaction()
            try insert(2, database)
        }
        #expect(try file.count() == 1)
        try queue.write { try insert(3, $0) }
        #expect(try file.count() == 2)
    }

    @Test func `a commit that is refused leaves nothing and nothing open`() throws {
        try queue.write { database throws in
            try database.execute(
                sql: "CREATE TABLE part (item INTEGER REFERENCES item(id) DEFERRABLE INITIALLY DEFERRED)")
        }
        #expect(fault { try queue.write { try $0.execute(sql: "INSERT INTO part VALUES (99)") } } == .constraint)
        #expect(try queue.write { try Int.fetchOne($0, sql: "SELECT count(*) FROM part") } == 0)
    }

    @Test func `references are kept to, unless they are not wished for`() throws {
        try queue.write { try $0.execute(sql: "CREATE TABLE part (item INTEGER REFERENCES item(id))") }
        #expect(fault { try queue.write { try $0.execute(sql: "INSERT INTO part VALUES (99)") } } == .constraint)
        var configuration = DatabaseConfiguration()
        configuration.foreignKeysEnabled = false
        let lax = try DatabaseQueue(path: file.path, configuration: configuration)
        try lax.write { try $0.execute(sql: "INSERT INTO part VALUES (99)") }
    }
}
