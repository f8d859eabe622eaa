import Dispatch
import Synchronization
import Testing

@testable import ReaderSQLite

struct ConcurrencyTests {
    private let file: TemporaryDatabase
    private let pool: DatabasePool

    init() throws {
        file = try TemporaryDatabase()
        pool = try DatabasePool(path: file.path)
        try pool.makeTable()
    }

    private static let count = "SELECT count(*) FROM item"
    /// Ends only when it is interrupted.
    private static let endless = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n WHERE i < 0
        """

    private func insert(_ pool: DatabasePool) throws {
        try pool.write { try $0.execute(sql: "INSERT INTO item (value) VALUES ('x')") }
    }

    @Test func `a read sees one state of the file while others write`() throws {
        try pool.read { database throws in
            #expect(try Int.fetchOne(database, sql: Self.count) == 0)
            try insert(pool)
            #expect(try Int.fetchOne(database, sql: Self.count) == 0)
            #expect(try pool.read { try Int.fetchOne($0, sql: Self.count) } == 1)
        }
        #expect(try pool.read { try Int.fetchOne($0, sql: Self.count) } == 1)
    }

    @Test func `many threads read and write, and no row is lost`() throws {
        let failures = Mutex(0)
        DispatchQueue.concurrentPerform(iterations: 8) { thread in
            for _ in 0..<40 {
                do {
                    try thread % 2 == 0 ? insert(pool) : pool.read { _ = try Row.fetchAll($0, sql: Self.count) }
                } catch {
                    failures.withLock { $0 += 1 }
                }
            }
        }
        #expect(failures.withLock(\.self) == 0)
        #expect(try file.count() == 160)
    }

    @Test func `more tasks read than there are connections`() async throws {
        try insert(pool)
        let pool = pool
        let counts = try await withThrowingTaskGroup(of: Int?.self) { group in
            for _ in 0..<60 {
                group.addTask { try await pool.read { try Int.fetchOne($0, sql: Self.count) } }
            }
            return try await group.reduce(into: [Int?]()) { $0.append($1) }
        }
        #expect(counts == Array(repeating: 1, count: 60))
    }

    @Test func `a task writes, and its error undoes the write`() async throws {
        try await pool.write { try $0.execute(sql: "INSERT INTO item (value) VALUES (1)") }
        await #expect(throws: DatabaseError.self) {
            try await pool.write { database throws in
                try database.execute(sql: "INSERT INTO item (value) VALUES (2)")
                try database.execute(sql: "INSERT INTO nowhere VALUES (2)")
            }
        }
        #expect(try file.count() == 1)
    }

    @TaskLocal private static var word = "none"

    @Test func `what a task reads belongs to the task`() async throws {
        let word = try await Self.$word.withValue("task") { try await pool.read { _ in Self.word } }
        #expect(word == "task")
    }

    // MARK: - Giving up

    private func giveUp(_ work: @escaping @Sendable (DatabasePool, DispatchSemaphore) async throws -> Void) async {
        let (pool, begun) = (pool, DispatchSemaphore(value: 0))
        let task = Task { @concurrent in try await work(pool, begun) }
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "waits").async {
                begun.wait()
                continuation.resume()
            }
        }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func `a query ends when its task is cancelled, and its connection serves the next`() async throws {
        for _ in 0..<8 {
            await giveUp { pool, begun in
                _ = try await pool.read { database throws in
                    begun.signal()
                    return try Int.fetchOne(database, sql: Self.endless)
                }
            }
        }
        let count = try await pool.read { try Int.fetchOne($0, sql: Self.count) }
        #expect(count == 0)
    }

    @Test func `a write whose task is cancelled leaves nothing`() async throws {
        await giveUp { pool, begun in
            try await pool.write { database throws in
                try database.execute(sql: "INSERT INTO item (value) VALUES (1)")
                begun.signal()
                _ = try Int.fetchOne(database, sql: Self.endless)
            }
        }
        #expect(try file.count() == 0)
        try insert(pool)
        #expect(try file.count() == 1)
    }

    @Test func `a task that was cancelled before asks nothing`() async throws {
        let pool = pool
        let task = Task { @concurrent in
            withUnsafeCurrentTask { $0?.cancel() }
            _ = try await pool.read { try Int.fetchOne($0, sql: Self.endless) }
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }

    @Test func `closing waits for who reads`() throws {
        let (reads, closes) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let isDone = Atomic(false)
        let pool = pool
        DispatchQueue(label: "reads").async {
            _ = try? pool.read { _ throws in
                reads.signal()
                closes.wait()
                isDone.store(true, ordering: .sequentiallyConsistent)
            }
        }
        reads.wait()
        closes.signal()
        try pool.close()
        let isRead = isDone.load(ordering: .sequentiallyConsistent)
        #expect(isRead)
    }
}
