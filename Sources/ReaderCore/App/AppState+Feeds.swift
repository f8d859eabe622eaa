/// Feeds on their way, as the status line tells of them.
package struct FeedWork: Equatable, Sendable {
    /// How many feeds are fetched; nil until it is known.
    var count: Int?
    var done = 0
    var added = 0
    var failures: [Failure] = []

    mutating func take(_ progress: FeedProgress) {
        switch progress {
        case .begun(let count): self.count = count
        case .started, .pages: break
        case .finished(let outcome):
            done += 1
            added += outcome.added
            if let failure = outcome.failure {
                failures.append(Failure("\(outcome.name): \(failure.message)", advice: failure.advice))
            }
        }
    }

    /// `fetching 3/12, 5 new`.
    var line: String {
        guard let count else { return "fetching" }
        return "fetching \(done)/\(count)" + (added > 0 ? ", \(added) new" : "")
    }

    /// What came of it all.
    var summary: String {
        guard count != 0 else { return "There are no feeds yet. Run: reader feed add ADDRESS" }
        let articles = added == 1 ? "1 new article" : added == 0 ? "Nothing new" : "\(added) new articles"
        guard let first = failures.first else { return "\(articles) in \(done == 1 ? "1 feed" : "\(done) feeds")." }
        let rest = failures.count > 1 ? " (and \(failures.count - 1) more: reader feed list)" : ""
        return "\(articles). \(first.message)\(rest)"
    }
}

/// Fetching feeds while everything else goes on.
extension AppState {
    /// - Parameter feeds: nil for all.
    mutating func refreshFeeds(_ feeds: [RowID<FeedRow>]?) -> [Effect] {
        guard feedWork == nil else { return [] }
        feedWork = FeedWork()
        return [.refreshFeeds(feeds)]
    }

    mutating func take(_ progress: FeedProgress) -> [Effect] {
        feedWork?.take(progress)
        guard case .finished(let outcome) = progress, outcome.added + outcome.updated > 0 else { return [] }
        return apply(.libraryChanged)
    }

    mutating func finishFeeds(_ failure: Failure?) {
        guard let work = feedWork else { return }
        feedWork = nil
        if let failure {
            notice = Notice(text: "\(failure.message) \(failure.advice)", isFailure: true)
        } else {
            notice = Notice(text: work.summary, isFailure: !work.failures.isEmpty)
        }
    }
}
