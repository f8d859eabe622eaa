import Dispatch
import Glibc
import ReaderBasics
import Synchronization

/// Threads of low priority for long work, so that whoever waits for a key is served first.
///
/// Linux knows a priority for each thread (setpriority(2)), but a thread cannot raise it again, so the threads that run
/// other tasks are not lowered. They sleep until there is work.
final class BackgroundThreads: TaskExecutor {
    private let jobs = Mutex<(waiting: [UnownedJob], first: Int)>(([], 0))
    private let incomingArticles = DispatchSemaphore(value: 0)

    /// - Parameter niceness: 0 for as much as everybody, 19 for what nobody else wants.
    init(count: Int, niceness: Int32) {
        for _ in 0..<count {
            OwnThread.start { [self] in
                // 0 is the calling thread.
                if niceness > 0 { setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness) }
                work()
            }
        }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.withLock { $0.waiting.append(job) }
        incomingArticles.signal()
    }

    private func work() {
        while true {
            incomingArticles.wait()
            next()?.runSynchronously(on: asUnownedTaskExecutor())
        }
    }

    private func next() -> UnownedJob? {
        jobs.withLock { jobs in
            guard jobs.first < jobs.waiting.count else { return nil }
            let job = jobs.waiting[jobs.first]
            jobs.first += 1
            if jobs.first == jobs.waiting.count { jobs = ([], 0) }
            return job
        }
    }

    /// Those of the program: as many as the machine has cores.
    static let quiet = BackgroundThreads(count: Machine.cores, niceness: 10)
    static let busy = BackgroundThreads(count: Machine.cores, niceness: 0)
    /// For what feeds bring while somebody reads: two at least, so that one is read while another is being kept.
    static let incoming = BackgroundThreads(count: max(2, Machine.cores), niceness: 10)
}
