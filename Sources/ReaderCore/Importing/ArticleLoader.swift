package import ReaderImport
import ReaderLibrary
package import ReaderModel
package import ReaderNetwork
package import ReaderWork

/// Reads the articles that a source holds.
package struct ArticleLoader: Sendable {
    private let client: HTTPClient
    private let published: CalendarDay?
    private let language: String?
    private let isCancelled: @Sendable () -> Bool

    /// Of a file with more bytes than this its beginning is shown first.
    private static let longFile = 1024 * 1024
    /// Bytes of that beginning.
    private static let beginning = 256 * 1024

    /// - Parameters:
    ///   - client: fetches addresses.
    ///   - published: the day of publication of articles that do not say their own.
    ///   - language: what the reader says that all are in, as a BCP 47 tag.
    ///   - isCancelled: asked while `imported(_:)` waits for a server.
    package init(
        client: HTTPClient, published: CalendarDay? = nil, language: String? = nil,
        isCancelled: @escaping @Sendable () -> Bool = { false }
    ) {
        (self.client, self.published, self.language, self.isCancelled) = (client, published, language, isCancelled)
    }

    /// Reads a source away from the main actor.
    ///
    /// - Parameter yield: given the first article, of a long file its beginning before that.
    /// - Throws: a `Failure` where there is no article, or `CancellationError`.
    @concurrent
    package func load(_ source: Source, yield: @Sendable (Loaded) -> Void) async throws {
        if case .file(let path) = source.origin, let head = FileReader.beginning(of: path, count: Self.longFile),
            let beginning = try? imported(
                Array(head[..<PlainText.firstPart(of: head, size: Self.beginning)]), name: path),
            let article = beginning.articles.first, beginning.articles.count == 1
        {
            yield(Loaded(article: article, isPartial: true))
        }
        try Task.checkCancellation()
        let whole = try await whole(source)
        guard let article = whole.articles.first else {
            throw Failure("\(source.name) holds no article.", advice: "Give a file with text.")
        }
        yield(
            Loaded(
                article: article, others: Array(whole.articles.dropFirst()),
                notices: whole.notices.map { "\($0.message) \($0.advice)" }))
    }

    private func whole(_ source: Source) async throws -> Imported {
        switch source.origin {
        case .web(let address): return dated(try await WebFetch.imported([address], client: client))
        case .page(let address, let typed):
            return dated(
                try await WebFetch.imported(
                    [address], reach: PageReach.of(address, namedBy: typed), client: client))
        case .file, .standardInput, .sample, .article, .stored: return try imported(source)
        }
    }

    /// Everything that a source holds; the calling thread waits for it where it lies on a server.
    ///
    /// - Parameter reach: how near an address may lead; what somebody has typed, anywhere.
    /// - Throws: where it cannot be read, or holds nothing that can be imported.
    package func imported(_ source: Source, reach: AddressSpace = .machine) throws(Failure) -> Imported {
        switch source.origin {
        case .file(let path): return try imported(try FileReader.bytes(at: path), name: path)
        case .web(let address), .page(let address, _):
            let client = client
            switch Blocking.run(
                isCancelled: isCancelled, { try await WebFetch.imported([address], reach: reach, client: client) })
            {
            case .success(let imported): return dated(imported)
            case .failure(let failure as Failure): throw failure
            case .failure: throw HTTPFailure.cancelled.failure
            }
        case .standardInput(let bytes): return try imported(bytes, name: source.name)
        case .article(let article): return Imported(articles: [article])
        case .stored:
            throw Failure("An article of the library is read there.", advice: "Open the library without a path.")
        case .sample(let name):
            guard let sample = Samples.files.first(where: { $0.name == name }) else {
                throw Failure("There is no sample article \"\(name)\".", advice: "Give the path of a file.")
            }
            return try imported(sample.bytes, name: name)
        }
    }

    private func imported(_ bytes: consuming [UInt8], name: String) throws(Failure) -> Imported {
        do {
            return dated(try Importer.articles(from: bytes, name: name))
        } catch {
            throw error.failure
        }
    }

    /// Gives the reader's day to articles without one, and the reader's language to all.
    private func dated(_ imported: Imported) -> Imported {
        var imported = imported
        for index in imported.articles.indices { imported.articles[index].giveLanguage(language) }
        guard let published else { return imported }
        for index in imported.articles.indices where imported.articles[index].published == nil {
            imported.articles[index].published = PublicationDate(published, basis: .given)
        }
        return imported
    }
}
