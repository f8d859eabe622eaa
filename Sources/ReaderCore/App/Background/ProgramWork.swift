import ReaderModel
import ReaderWork

/// Programs that something has been handed to, each until it has ended.
struct ProgramWork: Equatable, Sendable {
    struct Running: Equatable {
        let number: Int
        let job: ProgramJob

        /// A number stands for one run of one job.
        static func == (left: Running, right: Running) -> Bool { left.number == right.number }
    }

    private(set) var running: [Running] = []
    private var last = 0

    mutating func begin(_ job: ProgramJob) {
        last += 1
        running.append(Running(number: last, job: job))
    }

    /// - Returns: whether it was still wanted.
    mutating func end(_ number: Int) -> Bool {
        guard let index = running.firstIndex(where: { $0.number == number }) else { return false }
        running.remove(at: index)
        return true
    }

    /// Ends the one that was begun last.
    ///
    /// - Returns: its name; nil where none runs.
    mutating func stop() -> String? { running.popLast()?.job.program.name }

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
