import Dispatch
import Synchronization

/// Lends connections to one file, each to one thread at a time; who comes first is served first.
final class Connections: Sendable {
    /// A connection, opened when it is first lent.
    private final class Connection: @unchecked Sendable {
        // Whoever it is lent to is the only one to touch it.
        var database: Database?
    }

    /// A thread that waits for a connection.
    private final class Ticket: @unchecked Sendable {
        let isServed = DispatchSemaphore(value: 0)
        // Written before the semaphore is raised, read after.
        var connection: Connection?
    }

    private struct State {
        /// The one that was used last is lent first.
        var idle: [Connection]
        var waiting: [Ticket] = []
        var isClosed = false
    }

    private let path: String
    private let configuration: DatabaseConfiguration
    private let count: Int
    private let state: Mutex<State>

    /// Opens one connection, so that a file that cannot be used is met now.
    init(path: String, configuration: DatabaseConfiguration, count: Int) throws(DatabaseError) {
        self.path = path
        self.configuration = configuration
        self.count = count
        let idle = (0..<count).map { _ in Connection() }
        idle[count - 1].database = try Database(path: path, configuration: configuration)
        state = Mutex(State(idle: idle))
    }

    /// How many threads wait for a connection.
    var waiting: Int { state.withLock { $0.waiting.count } }

    /// Runs a block with a connection, as soon as one is free.
    func use<Value>(_ cancellation: Cancellation?, _ body: (Database) throws -> Value) throws -> Value {
        let connection = try take()
        defer { giveBack(connection) }
        let database = try connection.database ?? Database(path: path, configuration: configuration)
        connection.database = database
        defer { database.tidy() }
        guard let cancellation else { return try body(database) }
        return try cancellation.watch(database) { try body(database) }
    }

    /// Closes every connection, once those that are lent are back.
    ///
    /// - Throws: where a statement or a cursor is still held by somebody; the file can be used as before then.
    func close() throws(DatabaseError) {
        var connections: [Connection] = []
        defer { connections.forEach(giveBack) }
        for _ in 0..<count {
            guard let connection = try? take() else { return }
            connections.append(connection)
        }
        for connection in connections {
            try connection.database?.close()
            connection.database = nil
        }
        let waiting = state.withLock { state in
            state.isClosed = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for ticket in waiting { ticket.isServed.signal() }
    }

    private static let closed = DatabaseError(.misuse, message: "Database connection is closed")

    private func take() throws(DatabaseError) -> Connection {
        let ticket = Ticket()
        let (idle, isClosed) = state.withLock { state -> (Connection?, Bool) in
            guard !state.isClosed else { return (nil, true) }
            if let connection = state.idle.popLast() { return (connection, false) }
            state.waiting.append(ticket)
            return (nil, false)
        }
        if isClosed { throw Self.closed }
        if let idle { return idle }
        ticket.isServed.wait()
        guard let connection = ticket.connection else { throw Self.closed }
        return connection
    }

    private func giveBack(_ connection: Connection) {
        state.withLock { state in
            guard !state.waiting.isEmpty else {
                state.idle.append(connection)
                return
            }
            let ticket = state.waiting.removeFirst()
            ticket.connection = connection
            ticket.isServed.signal()
        }
    }
}
