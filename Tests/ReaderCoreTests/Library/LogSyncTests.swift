import Synchronization
import Testing

@testable import ReaderLibrary

struct LogSyncTests {
    /// What was scheduled, and how often the log went to the disk.
    private final class Log: Sendable {
        let scheduled = Mutex<[@Sendable () -> Void]>([])
        let count = Atomic(0)

        func sync() -> LogSync {
            LogSync(
                schedule: { work in self.scheduled.withLock { $0.append(work) } },
                sync: { self.count.add(1, ordering: .relaxed) })
        }

        /// As when the delay is over.
        func fire() { for work in scheduled.withLock({ $0 }) { work() } }
    }

    @Test func `many commits go to the disk once, a moment later`() {
        let log = Log()
        let sync = log.sync()
        for _ in 0..<5 { sync.note() }
        #expect(log.scheduled.withLock(\.count) == 1 && log.count.load(ordering: .relaxed) == 0)
        log.fire()
        #expect(log.count.load(ordering: .relaxed) == 1)
        sync.note()
        #expect(log.scheduled.withLock(\.count) == 2)
    }

    @Test func `the end does not wait, and nothing is left to be done`() {
        let log = Log()
        let sync = log.sync()
        sync.run()
        #expect(log.count.load(ordering: .relaxed) == 0)
        sync.note()
        sync.run()
        log.fire()
        #expect(log.count.load(ordering: .relaxed) == 1)
    }
}
