/// A feed as it stands among the shelves.
package struct FeedSummary: Equatable, Sendable {
    package var feed: RowID<FeedRow>
    package var name: String
    package var folder: String
    package var unread: Int
    /// Why it could not be fetched the last time.
    package var failure: String?
    /// What to do about that, as it was told when it happened.
    package var told: String?
    /// The server said that it is gone for good.
    package var isGone = false
    /// When it was fetched last, or tried to be; seconds since 1970, UTC.
    package var fetchedAt: Int?
    /// Whether the page of each entry is fetched.
    package var fetchesPages = false
    /// Whether its entries were found to be summaries.
    package var carriesSummaries = false
    /// Without a name and password that it may have.
    package var address = ""

    package init(
        feed: RowID<FeedRow>, name: String, folder: String = "", unread: Int = 0, failure: String? = nil
    ) {
        self.failure = failure
        self.feed = feed
        self.name = name
        self.folder = folder
        self.unread = unread
    }

    init(_ row: FeedRow, unread: Int) {
        self.init(feed: row.id, name: row.displayName, folder: row.folder, unread: unread, failure: row.failure)
        carriesSummaries = row.carriesSummaries
        told = row.advice
        (isGone, fetchedAt, fetchesPages, address) = (row.isGone, row.fetchedAt, row.fetchesPages, row.shownAddress)
    }

    /// Whether the last fetch brought nothing.
    package var hasFailed: Bool { isGone || failure != nil }

    /// What to do about a feed that cannot be fetched.
    package var advice: String {
        if isGone { return "Its server says that it is gone for good: end the subscription." }
        return told ?? "Fetch it again later; where that goes on, look for its new address on its page."
    }
}
