import Dispatch
import Glibc
import Synchronization
import Testing

@testable import ReaderSQLite

struct BusyTests {
    private let file: TemporaryDatabase
    private let holder: DatabaseQueue

    init() throws {
        file = try TemporaryDatabase()
        try DatabasePool(path: file.path).makeTable()
        holder = try DatabaseQueue(path: file.path)
    }

    private static let insertion = "INSERT INTO item (value) VALUES (1)"

    private func pool(_ mode: DatabaseConfiguration.BusyMode) throws -> DatabasePool {
        var configuration = DatabaseConfiguration()
        configuration.busyMode = mode
        return try DatabasePool(path: file.path, configuration: configuration)
    }

    @Test(arguments: [.immediateError, .timeout(.milliseconds(5))] as [DatabaseConfiguration.BusyMode])
    func `who may not wait is told that another writes`(mode: DatabaseConfiguration.BusyMode) throws {
        let pool = try pool(mode)
        try holder.write { _ throws in
            #expect(fault { try pool.write { try $0.execute(sql: Self.insertion) } } == .busy)
        }
        try pool.write { try $0.execute(sql: Self.insertion) }
        #expect(try file.count() == 1)
    }

    @Test func `who waits is asked before each try, and can give up`() throws {
        let asked = Mutex<[Int]>([])
        let pool = try pool(
            .callback { tries in
                asked.withLock { $0.append(tries) }
                return tries < 3
            })
        try holder.write { _ throws in
            #expect(fault { try pool.write { try $0.execute(sql: Self.insertion) } } == .busy)
        }
        #expect(asked.withLock(\.self) == [0, 1, 2, 3])
    }

    @Test func `who waits writes once the other is done`() throws {
        let (holder, isWaiting, isHeld) = (holder, DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let pool = try pool(
            .callback { tries in
                if tries == 0 { isWaiting.signal() }
                return true
            })
        DispatchQueue(label: "holds").async {
            _ = try? holder.write { database throws in
                isHeld.signal()
                isWaiting.wait()
                try database.execute(sql: Self.insertion)
            }
        }
        isHeld.wait()
        try pool.write { try $0.execute(sql: Self.insertion) }
        #expect(try file.count() == 2)
    }

    @Test func `who brings a file to the log waits for who makes it`() throws {
        // Not in the mode of the log yet.
        let file = try TemporaryDatabase()
        var patient = DatabaseConfiguration()
        patient.busyMode = .timeout(.seconds(30))
        let maker = try DatabaseQueue(path: file.path, configuration: patient)
        try maker.makeTable()
        let asked = Mutex(0)
        var configuration = DatabaseConfiguration()
        configuration.busyMode = .callback { _ in
            asked.withLock { $0 += 1 }
            return false
        }
        try maker.write { database throws in
            try database.execute(sql: Self.insertion)
            #expect(fault { _ = try DatabasePool(path: file.path, configuration: configuration) } == .busy)
        }
        #expect(asked.withLock(\.self) > 0)
        let (isWaiting, isHeld) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        configuration.busyMode = .callback { tries in
            if tries == 0 { isWaiting.signal() }
            sched_yield()
            return true
        }
        DispatchQueue(label: "makes").async {
            _ = try? maker.write { database throws in
                try database.execute(sql: Self.insertion)
                isHeld.signal()
                isWaiting.wait()
            }
        }
        isHeld.wait()
        let pool = try DatabasePool(path: file.path, configuration: configuration)
        #expect(try pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM item") } == 2)
    }

    @Test func `who waits for a while gives up when it is over`() throws {
        let file = try TemporaryDatabase()
        let maker = try DatabaseQueue(path: file.path)
        try maker.makeTable()
        var configuration = DatabaseConfiguration()
        configuration.busyMode = .timeout(.milliseconds(5))
        try maker.write { database throws in
            try database.execute(sql: Self.insertion)
            #expect(fault { _ = try DatabasePool(path: file.path, configuration: configuration) } == .busy)
        }
        #expect(
            try DatabasePool(path: file.path, configuration: configuration).read {
                try String.fetchOne($0, sql: "PRAGMA journal_mode")
            } == "wal")
    }

    @Test func `who reads waits for nobody that writes`() throws {
        let pool = try pool(.immediateError)
        try holder.write { database throws in
            try database.execute(sql: Self.insertion)
            #expect(try pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM item") } == 0)
        }
    }

    @Test func `a connection that could not be opened is tried again`() throws {
        var configuration = DatabaseConfiguration()
        configuration.prepare = { database throws(DatabaseError) in
            try database.execute(sql: "INSERT INTO item (value) VALUES ('opened')")
        }
        let queue = try DatabaseQueue(path: file.path, configuration: configuration)
        try holder.write { _ throws in
            #expect(fault { _ = try DatabaseQueue(path: file.path, configuration: configuration) } == .busy)
        }
        #expect(try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM item") } == 1)
    }
}
