import Glibc
import Testing

@testable import ReaderSQLite

struct OpeningTests {
    private let file: TemporaryDatabase

    init() throws { file = try TemporaryDatabase() }

    private static var readOnly: DatabaseConfiguration {
        var configuration = DatabaseConfiguration()
        configuration.isReadOnly = true
        return configuration
    }

    private func write(_ bytes: [UInt8]) {
        let descriptor = open(file.path, O_WRONLY | O_CREAT, 0o600)
        _ = Glibc.write(descriptor, bytes, bytes.count)
        close(descriptor)
    }

    @Test func `a file that is no database is told at once`() {
        write(Array(repeating: 0x41, count: 4_096))
        #expect(fault { _ = try DatabaseQueue(path: file.path) } == .notADatabase)
        #expect(fault { _ = try DatabasePool(path: file.path, configuration: Self.readOnly) } == .notADatabase)
    }

    @Test func `a file that is not there is made only by who may write`() throws {
        #expect(fault { _ = try DatabaseQueue(path: file.path, configuration: Self.readOnly) } == .cannotOpen)
        #expect(file.size("") == nil)
        try DatabasePool(path: file.path).makeTable()
        #expect(file.size("") != nil)
    }

    @Test func `a folder is no database`() {
        #expect(fault { _ = try DatabaseQueue(path: file.folder) } == .cannotOpen)
    }

    @Test func `a connection for reading cannot write`() throws {
        try DatabasePool(path: file.path).makeTable()
        let insertion = "INSERT INTO item (value) VALUES (1)"
        let queue = try DatabaseQueue(path: file.path, configuration: Self.readOnly)
        #expect(fault { try queue.writeWithoutTransaction { try $0.execute(sql: insertion) } } == .readOnly)
        let pool = try DatabasePool(path: file.path, configuration: Self.readOnly)
        #expect(fault { try pool.write { try $0.execute(sql: insertion) } } == .readOnly)
        #expect(fault { try pool.read { try $0.execute(sql: insertion) } } == .readOnly)
        #expect(try file.count() == 0)
    }

    @Test func `every connection is prepared`() throws {
        var configuration = DatabaseConfiguration()
        configuration.maximumReaderCount = 2
        configuration.prepare = { database throws(DatabaseError) in
            try database.execute(sql: "PRAGMA cache_size = -123")
        }
        let pool = try DatabasePool(path: file.path, configuration: configuration)
        let size = { (database: Database) in try Int.fetchOne(database, sql: "PRAGMA cache_size") }
        #expect(try pool.write(size) == -123)
        try pool.read { outer throws in
            #expect(try size(outer) == -123)
            #expect(try pool.read(size) == -123)
        }
    }

    @Test func `the last to close puts the log into the file`() throws {
        let pool = try DatabasePool(path: file.path)
        try pool.makeTable()
        #expect(file.size("-wal") ?? 0 > 0)
        try pool.close()
        #expect(file.size("-wal") == nil)
        #expect(try file.count() == 0)
    }

    @Test func `nothing can be asked of what is closed`() throws {
        let pool = try DatabasePool(path: file.path)
        try pool.makeTable()
        try pool.close()
        try pool.close()
        #expect(fault { try pool.read { _ in } } == .misuse)
        #expect(fault { try pool.write { _ in } } == .misuse)
    }

    @Test func `a statement that is held keeps a connection open`() throws {
        let queue = try DatabaseQueue(path: file.path)
        var statement = try queue.writeWithoutTransaction { try $0.makeStatement(sql: "SELECT 1") } as Statement?
        #expect(fault { try queue.close() } == .busy)
        #expect(statement?.parameterCount == 0)
        statement = nil
        #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT 1") } == 1)
        try queue.close()
    }

    @Test func `the statements of full-text search keep no connection open`() throws {
        let queue = try DatabaseQueue(path: file.path)
        try queue.write { database in
            try database.execute(sql: "CREATE VIRTUAL TABLE words USING fts5(text); INSERT INTO words VALUES ('one')")
        }
        try queue.close()
    }

    @Test func `a file that nothing may be written beside is read as it stands`() throws {
        let pool = try DatabasePool(path: file.path)
        try pool.makeTable()
        try pool.close()
        let queue = try DatabaseQueue(path: "file:\(file.path)?immutable=1", configuration: Self.readOnly)
        #expect(try queue.read { try $0.tableExists("item") })
        #expect(file.size("-shm") == nil)
    }
}
