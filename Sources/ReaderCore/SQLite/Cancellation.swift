import CSQLite
import Dispatch
import Synchronization

/// Ends the statement that is run for a task, once the task is cancelled.
final class Cancellation: Sendable {
    /// A connection that another thread may interrupt while it is lent to the task.
    private struct Connection: @unchecked Sendable {
        let handle: OpaquePointer
    }

    private struct State {
        var connection: Connection?
        var isCancelled = false
    }

    private let state = Mutex(State())

    var isCancelled: Bool { state.withLock(\.isCancelled) }

    /// An interrupt is lost that comes between the beginning of a statement and its first step: so often it comes again.
    private static let pause = DispatchTimeInterval.milliseconds(20)

    func cancel() {
        state.withLock { $0.isCancelled = true }
        interrupt()
    }

    /// Interrupts whatever the connection runs, until it is given back.
    private func interrupt() {
        let isLent = state.withLock { state in
            // Under the lock, so that the connection is not somebody else's by now.
            guard let connection = state.connection else { return false }
            sqlite3_interrupt(connection.handle)
            return true
        }
        guard isLent else { return }
        DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + Self.pause) { self.interrupt() }
    }

    /// Runs a block with a connection; statements are refused from the moment that the task is cancelled.
    func watch<Value>(_ database: Database, _ body: () throws -> Value) throws -> Value {
        let connection = Connection(handle: database.handle)
        state.withLock { $0.connection = connection }
        database.cancellation = self
        defer { state.withLock { $0.connection = nil } }
        return try body()
    }

    /// Runs what may block for a task, on a thread that is no part of Swift's pool.
    ///
    /// - Throws: `CancellationError` where SQLite ends the work because the task is cancelled.
    static func watching<Value: Sendable>(
        _ body: @Sendable (Cancellation) throws -> Value
    ) async throws -> Value {
        let cancellation = Cancellation()
        do {
            return try await withTaskCancellationHandler {
                if BlockingWork.isHere { return try body(cancellation) }
                return try await BlockingThread().run { try body(cancellation) }
            } onCancel: {
                cancellation.cancel()
            }
        } catch let error as DatabaseError where error.resultCode == .interrupt && cancellation.isCancelled {
            throw CancellationError()
        }
    }
}

/// Where a task does what may block.
package enum BlockingWork {
    /// Whether its own thread may block: one that the program has made for such work, so that it need not go to another.
    @TaskLocal package static var isHere = false
}

/// A thread for one piece of work of a task.
private actor BlockingThread {
    private final class Executor: SerialExecutor {
        // A serial queue has a thread at once, however many others are blocked.
        private let queue = DispatchQueue(label: "reader.sqlite")

        func enqueue(_ job: UnownedJob) {
            queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
        }
    }

    private let executor = Executor()

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    func run<Value: Sendable>(_ body: @Sendable () throws -> Value) throws -> Value { try body() }
}
