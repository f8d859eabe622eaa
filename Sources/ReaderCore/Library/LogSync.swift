import Dispatch
import Glibc
import Synchronization

/// Brings what was committed to the disk soon after: SQLite itself does so only when it empties the log.
final class LogSync: Sendable {
    /// How much a power cut may cost.
    static let delay = DispatchTimeInterval.seconds(2)

    private let isDue = Atomic(false)
    private let schedule: @Sendable (@escaping @Sendable () -> Void) -> Void
    private let sync: @Sendable () -> Void

    /// - Parameters:
    ///   - schedule: runs something after the delay.
    ///   - sync: brings the log to the disk.
    init(
        schedule: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void, sync: @escaping @Sendable () -> Void
    ) {
        (self.schedule, self.sync) = (schedule, sync)
    }

    /// - Parameter path: of the log.
    convenience init(_ path: String) {
        self.init(
            schedule: { DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + Self.delay, execute: $0) },
            sync: {
                let descriptor = open(path, O_RDONLY | O_CLOEXEC)
                guard descriptor >= 0 else { return }
                fdatasync(descriptor)
                Glibc.close(descriptor)
            })
    }

    /// Something was committed.
    func note() {
        guard !isDue.exchange(true, ordering: .relaxed) else { return }
        schedule { [weak self] in self?.run() }
    }

    /// Now, where anything is due.
    func run() {
        if isDue.exchange(false, ordering: .relaxed) { sync() }
    }
}
