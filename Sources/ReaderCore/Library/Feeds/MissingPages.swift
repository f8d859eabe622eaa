import ReaderImport
package import ReaderModel
package import ReaderNetwork

/// Fetches the pages of articles that came with an address alone.
package struct MissingPages: Sendable {
    private let library: Library
    private let client: HTTPClient
    /// How near the pages may lie.
    private let reach: AddressSpace

    /// Pages are kept in such groups, so that a stop costs few of them.
    private static let group = 16

    /// - Parameter isLocal: whether pages may lie on this machine and its network.
    package init(library: Library, client: HTTPClient, isLocal: Bool) {
        (self.library, self.client, reach) = (library, client, isLocal ? .machine : .everybody)
    }

    /// Fetches and keeps pages; one that cannot be had leaves its article as it is.
    ///
    /// - Parameters:
    ///   - now: the moment of fetching, in seconds since 1970, UTC.
    ///   - report: told after each group how many have been tried.
    /// - Returns: how many articles have a text now, and why the others have none.
    /// - Throws: `Failure` where the library cannot be read or written, or `CancellationError`.
    @concurrent
    package func fetch(
        _ ids: [RowID<ArticleRow>], now: Int, report: @escaping @Sendable (Int) -> Void
    ) async throws -> (filled: Int, failures: [Failure]) {
        let rows = try library.rows(ids).filter { $0.words == 0 && $0.url != nil }
        var (filled, failures): (Int, [Failure]) = (0, [])
        for start in stride(from: 0, to: rows.count, by: Self.group) {
            try Task.checkCancellation()
            let some = Array(rows[start..<min(start + Self.group, rows.count)])
            let results = await pages(some)
            try Task.checkCancellation()
            var articles: [IncomingArticle] = []
            for result in results {
                switch result {
                case .success(let incoming): articles.append(incoming)
                case .failure(let failure): failures.append(failure)
                }
            }
            filled += try library.keep(articles, now: now).count { $0.outcome != .known }
            report(start + some.count)
        }
        return (filled, failures)
    }

    private func pages(_ rows: [ArticleRow]) async -> [Result<IncomingArticle, Failure>] {
        await withTaskGroup(of: Result<IncomingArticle, Failure>.self) { group in
            for row in rows { group.addTask { await page(row) } }
            var results: [Result<IncomingArticle, Failure>] = []
            for await result in group { results.append(result) }
            return results
        }
    }

    private func page(_ row: ArticleRow) async -> Result<IncomingArticle, Failure> {
        let url = row.url ?? ""
        do {
            var page = try await WebFetch.page(url, reach: reach, client: client)
            guard !page.text.isEmpty else {
                return .failure(Failure("\(url) holds no text.", advice: "Open it in a browser."))
            }
            // It is known by the address that it was saved with.
            page.url = url
            page.title = page.title ?? row.title
            var incoming = IncomingArticle(page)
            incoming.saysWhenPublished = page.published != nil
            return .success(incoming)
        } catch let failure as Failure {
            return .failure(failure)
        } catch {
            return .failure(HTTPFailure.cancelled.failure)
        }
    }
}
