import ReaderImport
package import ReaderModel
package import ReaderNetwork
import ReaderSQLite

/// The page behind an article of the library.
package struct WholePage: Sendable {
    package let library: Library
    private let client: HTTPClient
    private let care: FeedCare
    /// Whether pages may lie on this machine and its network.
    private let isLocal: Bool

    /// What came of a page.
    package enum Outcome: Equatable, Sendable {
        /// Its text has taken the place of the article's.
        case kept
        /// It has no more than the article, which stays.
        case noMore
    }

    package init(library: Library, client: HTTPClient, care: FeedCare = FeedCare(), isLocal: Bool = false) {
        (self.library, self.client, self.care, self.isLocal) = (library, client, care, isLocal)
    }

    /// Fetches the page of an article; its text takes the place of what the article has, where it is more.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Throws: a `Failure` where there is no page, or `CancellationError`.
    @concurrent
    package func fetch(_ id: RowID<ArticleRow>, now: Int) async throws -> Outcome {
        guard let row = try library.rows([id]).first else {
            throw Failure("This article is no longer in the library.", advice: "Somebody has deleted it.")
        }
        guard let url = row.url, TypedAddress.isWeb(url) else {
            throw Failure("This article has no address.", advice: "There is no page to fetch.")
        }
        let feed = try? library.feeds(.feed(of: id)).first
        let page = try await WebFetch.page(
            url, reach: reach(of: url, feed), client: client, manner: try await manner(of: url, feed))
        try Task.checkCancellation()
        return try library.keepPage(page, of: id, now: now) ? .kept : .noMore
    }

    /// What the reader has typed may lie near, and so may what it names of the same host.
    private func reach(of url: String, _ feed: FeedRow?) -> AddressSpace {
        isLocal ? .machine : PageReach.of(url, namedBy: feed.flatMap { $0.reach == .machine ? $0.address : nil })
    }

    private func manner(of url: String, _ feed: FeedRow?) async throws(Failure) -> RequestManner {
        guard let feed, AddressParts(url)?.authority == AddressParts(feed.address)?.authority else {
            return RequestManner()
        }
        return try await FeedRefresher(
            library: library, client: client,
            file: { path throws(Failure) in throw Failure("\(path) is no page.", advice: "Give an address.") },
            care: care
        ).manner(of: care.settings.setting(of: feed))
    }
}

/// How near a page may lie that a text names.
package enum PageReach {
    /// - Parameter typed: the address that the reader has typed and that the text came from; nil for none.
    /// - Returns: anywhere on the host that was typed; else no nearer than the web.
    package static func of(_ url: String, namedBy typed: String?) -> AddressSpace {
        guard let typed = typed.flatMap({ AddressParts($0) }), AddressParts(url)?.host == typed.host else {
            return .everybody
        }
        return .machine
    }
}

extension Library {
    /// Gives an article the text of its page, where that is more; what it had before is kept beside it.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    /// - Returns: whether it has another text now.
    /// - Throws: `Failure` where the library cannot be written.
    package func keepPage(_ page: Article, of id: RowID<ArticleRow>, now: Int) throws(Failure) -> Bool {
        try write { database in
            let text = try String.fetchOne(
                database, sql: "SELECT text FROM body WHERE article = ?", arguments: [id])
            guard let text, page.text.count > text.utf8.count else { return false }
            try EarlierText.own.keep(of: id, now: now, in: database)
            // A page is no later version of its summary.
            try EarlierText.read.forget(id, in: database)
            try Self.replaceText(of: id, with: page, in: database)
            try database.execute(
                sql: "UPDATE article SET byline = ?1 WHERE id = ?2 AND byline IS NULL AND ?1 IS NOT NULL",
                arguments: [page.byline, id])
            return true
        }
    }

    /// Gives an article the text again that its source carries.
    ///
    /// - Returns: false where it has no other.
    /// - Throws: `Failure` where the library cannot be written.
    package func showOwnText(of id: RowID<ArticleRow>) throws(Failure) -> Bool {
        try write { database in
            guard let own = try EarlierText.own.stored(of: id, in: database) else { return false }
            try EarlierText.own.forget(id, in: database)
            try Self.replaceText(of: id, with: own, in: database)
            return true
        }
    }
}
