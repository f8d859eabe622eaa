import Dispatch
import Synchronization

/// Asynchronous work for callers that are not.
package enum Blocking {
    /// How often `isCancelled` is asked: often enough that Ctrl-C feels instant.
    private static let pollInterval = DispatchTimeInterval.milliseconds(50)

    /// Runs work to its end while the calling thread waits.
    ///
    /// - Parameter isCancelled: asked every 50 ms; where it says yes the task of the work is cancelled.
    package static func run<Value: Sendable>(
        isCancelled: @Sendable () -> Bool, _ work: @escaping @Sendable () async throws -> Value
    ) -> Result<Value, any Error> {
        let result = Mutex<Result<Value, any Error>>(.failure(CancellationError()))
        let end = DispatchSemaphore(value: 0)
        let task = Task {
            let found: Result<Value, any Error>
            do { found = .success(try await work()) } catch { found = .failure(error) }
            result.withLock { $0 = found }
            end.signal()
        }
        while end.wait(timeout: .now() + pollInterval) == .timedOut {
            if isCancelled() { task.cancel() }
        }
        return result.withLock { $0 }
    }
}
