import Synchronization

/// Something that has happened or has not, for several tasks.
package final class Flag: Sendable {
    private let value = Mutex(false)

    package init() {}

    package var isRaised: Bool { value.withLock { $0 } }

    package func raise() { value.withLock { $0 = true } }

    /// Returns once it has been raised.
    package func wait() async {
        while !isRaised { await Task.yield() }
    }
}
