import ReaderImport
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderWork

/// Feeds on their way, as the status line tells of them.
package struct FeedWork: Equatable, Sendable {
    let work: Request.Work
    /// How many feeds are fetched; nil until it is known.
    var count: Int?
    var done = 0
    var added = 0
    var failures: [Failure] = []

    init(_ work: Request.Work) { self.work = work }

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
        guard count != 0 else { return "There are no feeds yet. Press + in the library to add one." }
        let articles = added == 1 ? "1 new article" : added == 0 ? "Nothing new" : "\(added) new articles"
        guard let first = failures.first else { return "\(articles) in \(done == 1 ? "1 feed" : "\(done) feeds")." }
        let rest = failures.count > 1 ? " (and \(failures.count - 1) more: reader feed list)" : ""
        return "\(articles). \(first.message)\(rest)"
    }
}

/// Fetching feeds while everything else goes on.
extension AppState {
    mutating func refreshFeeds(_ feeds: FeedChoice) {
        begin(.refreshFeeds(feeds))
    }

    mutating func addFeed(_ typed: String) {
        let address = typed.trimmedSpaces
        if !address.isEmpty { begin(.addFeed(address)) }
    }

    private mutating func begin(_ work: Request.Work) {
        guard feedWork == nil else {
            notice = Notice(text: "Feeds are being fetched already.")
            return
        }
        feedWork = FeedWork(work)
    }

    /// The feed that the library shows alone, else that of the selected article.
    mutating func refreshShownFeed() {
        guard let pane = library?.pane else { return }
        if let feed = pane.view.feed { return refreshFeeds(.one(feed)) }
        if let article = pane.selection { refreshFeeds(.feed(of: article)) }
    }

    mutating func take(_ progress: FeedProgress) {
        feedWork?.take(progress)
        guard case .finished(let outcome) = progress, outcome.added + outcome.updated > 0 else { return }
        invalidateLibrary()
        annotateLibrary()
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
