import Glibc
import ReaderImport
import ReaderLibrary
import ReaderModel
import ReaderNetwork
package import ReaderWork

/// Pages that are fetched since the reader has asked for them.
extension LibraryAccess {
    /// Fetches a page for what is asked.
    ///
    /// - Throws: a `Failure` that says why there is none, or `CancellationError`.
    package func page(_ job: PageJob) async throws -> PageOutcome {
        switch job.purpose {
        case .stored(let id):
            let library = try await perform(on: reading) { $0 }
            let outcome = try await WholePage(library: library, client: client, care: care).fetch(id, now: time(nil))
            return outcome == .kept ? try await stored(id) : .noMore
        case .ownText(let id):
            guard try await perform(on: writing, { try $0.showOwnText(of: id) }) else { return .noMore }
            return try await stored(id)
        case .article, .link: return try await page(job.address, typed: job.typed)
        }
    }

    private func stored(_ id: RowID<ArticleRow>) async throws -> PageOutcome {
        try await perform(on: reading) { library in
            guard let article = try library.article(id), let state = try library.reading(of: id) else {
                throw Failure("This article is no longer in the library.", advice: "Somebody has deleted it.")
            }
            return .stored(article, state)
        }
    }

    private func page(_ address: String, typed: String?) async throws -> PageOutcome {
        let imported = try await WebFetch.linked(
            address, reach: PageReach.of(address, namedBy: typed), client: client)
        guard var article = imported.articles.first else {
            throw Failure("\(address) holds no article.", advice: "Open it in a browser.")
        }
        article.url = article.url ?? address
        guard !article.text.isEmpty else {
            throw Failure("\(address) holds no text to read.", advice: "Open it in a browser.")
        }
        return .page(article, landing: imported.landing)
    }
}
