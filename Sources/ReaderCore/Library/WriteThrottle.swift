import Glibc

/// Lets other readers write in between: SQLite's lock has no queue, and who writes without a pause would keep it.
struct Pace {
    private var begun = ContinuousClock.now
    private var ended = ContinuousClock.now - .seconds(1)
    private var lasted = Duration.zero

    /// How long somebody waits for another program's lock: this many times the pause below, half a minute at least.
    private static let patience = 15_000
    private static let pause: UInt32 = 2_000

    /// What SQLite calls while another program writes.
    ///
    /// - Returns: whether to try again.
    static func waits(_ tries: Int) -> Bool {
        guard tries < patience else { return false }
        usleep(pause)
        return true
    }

    /// Before a write: after a long one that has just ended, others have their turn, who ask every two milliseconds.
    mutating func begin() {
        let now = ContinuousClock.now
        if lasted > .milliseconds(20), now - ended < .milliseconds(5) { usleep(2 * Self.pause) }
        begun = .now
    }

    mutating func end() {
        ended = .now
        lasted = ended - begun
    }
}
