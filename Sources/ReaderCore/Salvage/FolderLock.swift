import Glibc
import ReaderModel

/// Keeps other processes from making or mending a database in the same folder; the lock ends with the process.
package enum FolderLock {
    /// How long it is waited for.
    private static let limit = Duration.seconds(60)
    /// Between two attempts, in microseconds.
    private static let pause: UInt32 = 20_000

    /// Runs a block when the lock is free, and lets go of it then. File systems without locks go without.
    ///
    /// - Parameters:
    ///   - limit: how long the lock is waited for.
    ///   - waiting: called once, when it has been waited for a second.
    /// - Throws: what the block throws; a `Failure` where another process keeps the lock.
    package static func holding<Value>(
        _ folder: String, limit: Duration = limit, waiting: () -> Void = {}, _ body: () throws -> Value
    ) throws -> Value {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        defer { if descriptor >= 0 { close(descriptor) } }
        if descriptor >= 0 { try take(descriptor, folder, limit, waiting) }
        return try body()
    }

    private static func take(
        _ descriptor: Int32, _ folder: String, _ limit: Duration, _ waiting: () -> Void
    ) throws {
        let start = ContinuousClock.now
        var isTold = false
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK || errno == EINTR {
            let waited = ContinuousClock.now - start
            guard waited < limit else {
                throw Failure(
                    "Another program keeps \(folder) locked.", advice: "End it, or try again when it is through.")
            }
            if waited > .seconds(1), !isTold {
                isTold = true
                waiting()
            }
            usleep(pause)
        }
    }
}
