package import ReaderModel
package import ReaderNetwork
package import ReaderSQLite

/// A subscription: where a feed is fetched, and how that went.
package struct FeedRow: Equatable, Sendable, Identifiable {
    package let id: RowID<FeedRow>
    package var address: String
    /// The site's own page.
    package var page: String?
    /// As the feed calls itself.
    package var title: String?
    /// As the reader calls it.
    package var name: String?
    /// Names of folders joined by `/`; empty at the top.
    package var folder: String
    /// Whether the page of each entry is fetched, for feeds that carry a summary only.
    package var fetchesPages: Bool
    package var etag: String?
    package var lastModified: String?
    /// Seconds since 1970, UTC.
    package var fetchedAt: Int?
    /// Not asked again before this moment (`Retry-After`).
    package var waitsUntil: Int?
    /// The server said that it is gone for good (410).
    package var isGone: Bool
    /// Why the last fetch failed.
    package var failure: String?
    /// What to do about that.
    package var advice: String?
    /// How near it may lie: anywhere where its address was typed, outside where a list brought it.
    package var reach: AddressSpace
    /// Whether its entries were found to be summaries.
    package var carriesSummaries: Bool
    /// Its place among the feeds of its folder; nil where the reader has given it none.
    var position: Int?

    package var displayName: String { name ?? title ?? shownAddress }
}

extension FeedRow: FetchableRecord {
    package init(row: Row) {
        id = row["id"]
        address = row["address"]
        page = row["page"]
        title = row["title"]
        name = row["name"]
        folder = row["folder"]
        fetchesPages = row["fetchesPages"]
        etag = row["etag"]
        lastModified = row["lastModified"]
        fetchedAt = row["fetchedAt"]
        waitsUntil = row["waitsUntil"]
        isGone = row["isGone"]
        (failure, advice) = (row["failure"], row["advice"])
        reach = AddressSpace(rawValue: row["reach"]) ?? .everybody
        carriesSummaries = (row["summaries"] as Int? ?? 0) > 0
        position = row["position"]
    }
}

extension Library {
    /// Every feed, by folder and name, or as the reader has ordered them.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func feeds() throws(Failure) -> [FeedRow] {
        try read { database in
            try ShelfOrder(database).sorted(try FeedRow.fetchAll(database, sql: "SELECT * FROM feed"))
        }
    }
}
