import ReaderModel
import ReaderNetwork

/// Fetches the pages of entries that carry a summary only.
struct FullPages: Sendable {
    let library: Library
    let client: HTTPClient
    let now: @Sendable () -> Int
    /// How near the pages may lie: no nearer than the feed that names them.
    let reach: AddressSpace
    /// How the server of the feed is asked, and what it is called; others are told less.
    var manner = RequestManner()
    var host: String?

    /// Pages are kept in such groups, so that a stop costs few of them.
    private static let group = 8

    /// Fetches the page of each entry that is not in the library, once, and keeps the entry with it; where the page
    /// cannot be had the entry is kept as it came.
    ///
    /// - Returns: the entries whose pages are not fetched again.
    func fetch(
        for incomingArticles: [IncomingArticle], of feed: RowID<FeedRow>, _ outcome: inout FeedOutcome,
        report: @escaping @Sendable (FeedProgress) -> Void
    ) async throws -> [IncomingArticle] {
        let (new, known) = try await library.divide(incomingArticles, now: now())
        var fetched = 0
        var failures: [Failure] = []
        for start in stride(from: 0, to: new.count, by: Self.group) {
            let some = Array(new[start..<min(start + Self.group, new.count)])
            let results = try await filled(some)
            failures += results.compactMap(\.failure)
            outcome.count(try await library.keepAhead(results.map(\.incoming), now: now()))
            fetched += some.count
            report(.pages(feed, fetched: fetched, of: new.count))
        }
        if let first = failures.first {
            outcome.notices.append(
                failures.count == 1
                    ? first
                    : Failure(
                        "\(failures.count) pages could not be had; the first: \(first.message)", advice: first.advice))
        }
        return known
    }

    private typealias Filled = (incoming: IncomingArticle, failure: Failure?)

    /// In the order of the feed.
    private func filled(_ incomingArticles: [IncomingArticle]) async throws -> [Filled] {
        try await withThrowingTaskGroup(of: (Int, Filled).self) { group in
            for (place, incoming) in incomingArticles.enumerated() {
                group.addTask { (place, try await filled(incoming)) }
            }
            var results = incomingArticles.map { Filled($0, nil) }
            for try await (place, result) in group { results[place] = result }
            return results
        }
    }

    private func filled(_ incoming: IncomingArticle) async throws -> Filled {
        guard let url = incoming.article.url, TypedAddress.isWeb(url) else { return (incoming, nil) }
        do {
            let isHost = AddressParts(url)?.authority == host
            let page = try await WebFetch.page(
                url, reach: reach, client: client, manner: isHost ? manner : manner.elsewhere)
            return (incoming.filled(from: page), nil)
        } catch let failure as Failure {
            return (incoming, failure)
        }
    }
}

extension IncomingArticle {
    /// With the text of its page, where that is more than the feed gave.
    fileprivate func filled(from page: Article) -> IncomingArticle {
        guard page.text.count > article.text.count else { return self }
        var filled = self
        filled.own = article
        filled.article.text = page.text
        filled.article.blocks = page.blocks
        filled.article.spans = page.spans
        filled.article.byline = article.byline ?? page.byline
        filled.article.language = article.language ?? page.language
        filled.article.published = article.published ?? page.published
        return filled
    }
}
