package import ReaderModel

/// What came of fetching one feed.
package struct FeedOutcome: Equatable, Sendable {
    package enum Result: Equatable, Sendable {
        case fetched
        /// The server says that nothing has changed.
        case unchanged
        /// Not asked: the server wants to be left alone until then, in seconds since 1970.
        case waiting(until: Int)
        /// Not asked: gone for good.
        case gone
        case failed(Failure)
    }

    package let feed: RowID<FeedRow>
    package var name: String
    package var result: Result
    package var added = 0
    package var updated = 0
    package var known = 0
    /// Where the feed has moved for good.
    package var movedTo: String?
    /// What was damaged or missing, and cost less than the whole feed.
    package var notices: [Failure] = []

    package init(feed: RowID<FeedRow>, name: String, result: Result = .fetched) {
        self.feed = feed
        self.name = name
        self.result = result
    }

    package var failure: Failure? {
        guard case .failed(let failure) = result else { return nil }
        return failure
    }

    mutating func count(_ kept: [KeepResult]) {
        added += kept.count { $0.outcome == .added }
        updated += kept.count { $0.outcome == .updated }
        known += kept.count { $0.outcome == .known }
    }
}

/// What happens while feeds are fetched.
package enum FeedProgress: Equatable, Sendable {
    /// So many feeds are about to be fetched.
    case begun(count: Int)
    case started(RowID<FeedRow>, name: String)
    /// Of a feed's new entries, so many pages have been fetched.
    case pages(RowID<FeedRow>, fetched: Int, of: Int)
    case finished(FeedOutcome)

    /// Whether the screen says it: how many there are, and what each has brought.
    package var isShown: Bool {
        switch self {
        case .begun, .finished: true
        case .started, .pages: false
        }
    }
}
