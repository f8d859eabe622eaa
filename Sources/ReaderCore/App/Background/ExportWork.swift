import ReaderWork

/// Files that are being written, each until it is there or cannot be.
struct ExportWork: Equatable {
    private var jobs: [(number: Int, job: ExportJob)] = []
    private var last = 0

    mutating func begin(_ job: ExportJob) {
        last += 1
        jobs.append((last, job))
    }

    mutating func end(_ job: ExportJob) {
        if let index = jobs.firstIndex(where: { $0.job == job }) { jobs.remove(at: index) }
    }

    var requests: [Request] { jobs.map { Request(.export($0.number), .export($0.job)) } }

    static func == (left: ExportWork, right: ExportWork) -> Bool {
        left.last == right.last && left.jobs.map(\.number) == right.jobs.map(\.number)
    }
}

extension ExportWork: Sendable {}
