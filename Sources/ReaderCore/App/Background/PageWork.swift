import ReaderWork

/// Pages on their way, each until it is there or cannot be had.
struct PageWork: Equatable, Sendable {
    private struct Started: Equatable {
        let number: Int
        let job: PageJob
    }

    private var started: [Started] = []
    private var last = 0

    /// - Returns: false where the same page is on its way already.
    mutating func begin(_ job: PageJob) -> Bool {
        guard !started.contains(where: { $0.job == job }) else { return false }
        last += 1
        started.append(Started(number: last, job: job))
        return true
    }

    mutating func end(_ job: PageJob) { started.removeAll { $0.job == job } }

    /// Has nothing fetched any more.
    ///
    /// - Returns: whether something was.
    mutating func stop() -> Bool {
        defer { started = [] }
        return !started.isEmpty
    }

    var requests: [Request] { started.map { Request(.page($0.number), .page($0.job)) } }

    /// What the status line tells of them; nil where there are none.
    var line: String? {
        let count = started.count
        return count == 0 ? nil : count == 1 ? "fetching the page" : "fetching \(count) pages"
    }
}
