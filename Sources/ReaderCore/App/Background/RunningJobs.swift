import ReaderModel
import ReaderWork

/// Work beside the screen that the reader has asked for, each until it has ended.
struct RunningJobs<Job: Equatable & Sendable>: Equatable, Sendable {
    struct Running: Equatable, Sendable {
        let number: Int
        let job: Job

        /// A number stands for one run of one job.
        static func == (left: Running, right: Running) -> Bool { left.number == right.number }
    }

    private(set) var running: [Running] = []
    private var last = 0

    mutating func begin(_ job: Job) {
        last += 1
        running.append(Running(number: last, job: job))
    }

    func contains(_ job: Job) -> Bool { running.contains { $0.job == job } }

    /// Ends the run of a number.
    ///
    /// - Returns: whether it was still wanted.
    mutating func end(_ number: Int) -> Bool {
        guard let index = running.firstIndex(where: { $0.number == number }) else { return false }
        running.remove(at: index)
        return true
    }

    /// Ends the first run of a job.
    mutating func end(_ job: Job) {
        if let index = running.firstIndex(where: { $0.job == job }) { running.remove(at: index) }
    }

    /// Has the one that was begun last go on no more.
    ///
    /// - Returns: nil where none runs.
    mutating func stopLast() -> Job? { running.popLast()?.job }

    /// Has none of them go on.
    ///
    /// - Returns: whether one ran.
    mutating func stopAll() -> Bool {
        defer { running = [] }
        return !running.isEmpty
    }
}

/// Files that are being written.
extension RunningJobs<ExportJob> {
    var requests: [Request] { running.map { Request(.export($0.number), .export($0.job)) } }
}

/// Pages on their way.
extension RunningJobs<PageJob> {
    var requests: [Request] { running.map { Request(.page($0.number), .page($0.job)) } }

    /// What the status line tells of them; nil where there are none.
    var line: String? {
        let count = running.count
        return count == 0 ? nil : count == 1 ? "fetching the page" : "fetching \(count) pages"
    }
}

/// Programs that something has been handed to.
extension RunningJobs<ProgramJob> {
    var requests: [Request] {
        running.map { Request(.program($0.number), .handOver($0.job, number: $0.number)) }
    }

    /// `running speak`; nil where none runs.
    var line: String? {
        guard let last = running.last else { return nil }
        let name = last.job.program.name
        return "running " + (running.count > 1 ? "\(running.count) programs" : name.count > 16 ? "a program" : name)
    }
}
