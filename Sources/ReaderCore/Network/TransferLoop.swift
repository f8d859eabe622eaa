import ReaderBasics
import Synchronization

/// The thread on which transfers run, from the first request until a while after the last answer.
final class TransferLoop: Sendable {
    /// libcurl's handle for many transfers: only waking it is allowed from other threads.
    private struct Waker: @unchecked Sendable {
        let curl: CurlLibrary
        let multi: CurlLibrary.Handle

        func wake() { _ = curl.multiWakeup(multi) }
    }

    /// What other threads have left for the loop.
    private struct Inbox {
        var newJobs: [TransferJob] = []
        var cancelled: Set<Int> = []
        var isRunning = false
        var waker: Waker?
    }

    /// How long connections are kept for another request.
    private static let idleTimeout = Duration.seconds(2)

    private let settings: HTTPSettings
    private let inbox = Mutex(Inbox())

    init(_ settings: HTTPSettings) {
        self.settings = settings
    }

    func submit(_ job: TransferJob) {
        let hasThread = inbox.withLock { inbox in
            defer { inbox.isRunning = true }
            inbox.newJobs.append(job)
            inbox.waker?.wake()
            return inbox.isRunning
        }
        if !hasThread, let obstacle = OwnThread.start({ self.run() }) { end(with: .noLibrary(reason: obstacle)) }
    }

    func cancel(_ id: Int) {
        inbox.withLock { inbox in
            guard inbox.isRunning else { return }
            inbox.cancelled.insert(id)
            inbox.waker?.wake()
        }
    }

    private func run() {
        switch CurlLibrary.shared {
        case .failure(let failure): end(with: failure)
        case .success(let curl):
            guard let multi = curl.multiInit() else { return end(with: .noLibrary(reason: "libcurl does not start")) }
            inbox.withLock { $0.waker = Waker(curl: curl, multi: multi) }
            let transfers = TransferSet(curl, multi, settings)
            var idleSince: ContinuousClock.Instant?
            while takeWork(to: transfers, mayIdle: idleSince.map { .now - $0 < Self.idleTimeout } ?? true) {
                transfers.turn(idle: Self.idleTimeout)
                idleSince = transfers.isEmpty ? idleSince ?? .now : nil
            }
            _ = curl.multiCleanup(multi)
        }
    }

    /// - Returns: whether the loop goes on; where it does not, the next request starts another thread.
    private func takeWork(to transfers: TransferSet, mayIdle: Bool) -> Bool {
        let (newJobs, cancelled, goesOn) = inbox.withLock { inbox in
            defer { (inbox.newJobs, inbox.cancelled) = ([], []) }
            let goesOn = mayIdle || !inbox.newJobs.isEmpty || !transfers.isEmpty
            if !goesOn { (inbox.isRunning, inbox.waker) = (false, nil) }
            return (inbox.newJobs, inbox.cancelled, goesOn)
        }
        newJobs.forEach(transfers.add)
        cancelled.forEach(transfers.cancel)
        return goesOn
    }

    /// Answers everybody with a failure, where nothing can run at all.
    private func end(with failure: HTTPFailure) {
        let jobs = inbox.withLock { inbox in
            defer { inbox = Inbox() }
            return inbox.newJobs
        }
        for job in jobs { job.continuation.resume(returning: .failure(failure)) }
    }
}
