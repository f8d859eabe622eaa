import ReaderKeys
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
    /// Articles that their feeds have corrected.
    private(set) var changed = 0
    /// Whether any of them has brought something.
    var hasBrought: Bool { added + changed > 0 }
    var failures: [Failure] = []
    /// What rules have to tell of what came.
    var found: [RuleNews] = []

    /// Whether a key has begun it.
    let isAskedFor: Bool

    init(_ work: Request.Work, isAskedFor: Bool = true) { (self.work, self.isAskedFor) = (work, isAskedFor) }

    mutating func take(_ progress: FeedProgress) {
        switch progress {
        case .begun(let count): self.count = count
        case .started, .pages: break
        case .finished(let outcome):
            done += 1
            added += outcome.added
            changed += outcome.updated
            if let failure = outcome.failure {
                failures.append(Failure("\(outcome.name): \(failure.message)", advice: failure.advice))
            }
        }
    }

    /// Whether others are on their way: what some of many bring is shown when the library's file is looked at again
    /// (`LibraryNews.changed`, some times in three seconds), and not feed by feed.
    var isUnderWay: Bool { count.map { done < $0 } ?? false }

    /// `fetching 3/12, 5 new`.
    var line: String {
        guard let count else { return "fetching" }
        return "fetching \(done)/\(count)" + (added > 0 ? ", \(added) new" : "")
    }

    /// What came of it all.
    func summary(_ keymap: Keymap) -> String {
        guard count != 0 else {
            let key = keymap.name(of: LibraryPane.Command.addFeed)
            return "There are no feeds yet. Press \(key) in the library to add one."
        }
        let new = added == 1 ? "1 new article" : added == 0 ? "Nothing new" : "\(added) new articles"
        let articles = changed == 0 ? new : "\(new), \(changed) changed"
        let told = found.map { " \($0.line)." }.joined()
        guard let first = failures.first else {
            return "\(articles) in \(done == 1 ? "1 feed" : "\(done) feeds").\(told)"
        }
        let shelves = keymap.name(of: LibraryPane.Command.chooseFeed)
        let rest = failures.count > 1 ? " (and \(failures.count - 1) more: ✗ among the shelves, \(shelves))" : ""
        return "\(articles).\(told) \(first.message)\(rest)"
    }
}
