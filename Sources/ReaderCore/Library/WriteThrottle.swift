import Glibc

/// What SQLite asks while another connection holds the lock that is needed (https://www.sqlite.org/c3ref/busy_handler.html).
enum BusyHandler {
    /// Between two attempts, in microseconds.
    static let pause: UInt32 = 2_000
    /// After so many attempts, half a minute at least, the statement fails with `SQLITE_BUSY`.
    private static let mostAttempts = 15_000

    /// Sleeps for the pause.
    ///
    /// - Parameter attempts: how often the lock has been asked for in vain.
    /// - Returns: whether to try again.
    static func retries(after attempts: Int) -> Bool {
        guard attempts < mostAttempts else { return false }
        usleep(pause)
        return true
    }
}

/// Lets other processes write between two long writes of this one: SQLite's lock has no queue, and who writes without a
/// pause would keep it.
struct WriteThrottle {
    private var begun = ContinuousClock.now
    private var ended = ContinuousClock.now - .seconds(1)
    private var lasted = Duration.zero

    /// Before a write: after one of more than 20 ms that has just ended, sleeps for two pauses of the busy handler.
    mutating func begin() {
        let now = ContinuousClock.now
        if lasted > .milliseconds(20), now - ended < .milliseconds(5) { usleep(2 * BusyHandler.pause) }
        begun = .now
    }

    /// After a write.
    mutating func end() {
        ended = .now
        lasted = ended - begun
    }
}
