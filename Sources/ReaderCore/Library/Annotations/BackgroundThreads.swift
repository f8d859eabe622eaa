import Dispatch
import Glibc
import Synchronization

/// Threads of low priority for long work, so that whoever waits for a key is served first.
///
/// Linux knows a priority for each thread (setpriority(2)), but a thread cannot raise it again, so the threads that run
/// other tasks are not lowered. They sleep until there is work.
final class BackgroundThreads: TaskExecutor {
    private let jobs = Mutex<(waiting: [UnownedJob], first: Int)>(([], 0))
    private let arrivals = DispatchSemaphore(value: 0)

    /// - Parameter niceness: 0 for as much as everybody, 19 for what nobody else wants.
    init(count: Int, niceness: Int32) {
        for _ in 0..<count {
            let thread = Unmanaged.passRetained(Start(threads: self, niceness: niceness))
            var handle = pthread_t()
            pthread_create(&handle, nil, { Start.run($0) }, thread.toOpaque())
            pthread_detach(handle)
        }
    }

    private final class Start: Sendable {
        let threads: BackgroundThreads
        let niceness: Int32

        init(threads: BackgroundThreads, niceness: Int32) {
            self.threads = threads
            self.niceness = niceness
        }

        static func run(_ start: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
            guard let start else { return nil }
            let own = Unmanaged<Start>.fromOpaque(start).takeRetainedValue()
            // 0 is the calling thread.
            if own.niceness > 0 { setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, own.niceness) }
            own.threads.work()
            return nil
        }
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        jobs.withLock { $0.waiting.append(job) }
        arrivals.signal()
    }

    private func work() {
        while true {
            arrivals.wait()
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
}

/// What the program runs on.
enum Machine {
    /// Cores that this process may use.
    static let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
}
