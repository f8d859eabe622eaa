import ReaderImport
import ReaderModel

/// What a feed's document says, ready to be kept.
struct ParsedFeed: Sendable {
    var facts: FeedFacts
    var incomingArticles: [IncomingArticle]
    var notices: [Failure]
    /// Whether the document ends before the feed does.
    var isCutOff = false

    /// More entries than any feed has for people; the newest stand first.
    static let mostEntries = 20_000
    /// Twenty elements for each of them; a file may have more, but a feed comes unasked.
    private static let limits = ImportLimits(elements: 20 * mostEntries)

    /// What the bytes are, where they are no feed.
    enum Other: Equatable, Sendable {
        case page
        case subscriptions
        case article
    }

    enum Outcome: Sendable {
        case feed(ParsedFeed)
        case other(Other)
    }

    /// - Parameters:
    ///   - url: where the bytes came from: links are completed with it, and messages name it.
    ///   - charset: what the server says the encoding is.
    @concurrent
    static func read(_ bytes: [UInt8], url: String, charset: String?) async throws(Failure) -> Outcome {
        guard Format(content: bytes, name: url) != .html else { return .other(.page) }
        do {
            let imported = try Importer.articles(
                from: bytes, name: url, url: url, declaredEncoding: charset, limits: limits)
            guard imported.subscriptions.isEmpty else { return .other(.subscriptions) }
            guard let facts = imported.feed else { return .other(.article) }
            return .feed(
                ParsedFeed(
                    facts: facts, incomingArticles: Self.incomingArticles(imported), notices: imported.notices,
                    isCutOff: imported.isCutOff
                ).limited(of: url))
        } catch {
            throw error.failure
        }
    }

    private func limited(of url: String) -> ParsedFeed {
        guard incomingArticles.count > Self.mostEntries else { return self }
        var limited = self
        limited.incomingArticles = Array(incomingArticles.prefix(Self.mostEntries))
        limited.notices.append(
            Failure(
                "\(url) has \(incomingArticles.count.grouped) entries: the first \(Self.mostEntries.grouped) are read.",
                advice: "Download it and import the file to have them all."))
        return limited
    }

    private static func incomingArticles(_ imported: Imported) -> [IncomingArticle] {
        var incomingArticles = IncomingArticle.all(of: imported, address: nil)
        guard imported.entries.count == incomingArticles.count else { return incomingArticles }
        for (place, name) in IncomingArticle.entryNames(imported).enumerated() {
            (incomingArticles[place].entry, incomingArticles[place].list) = (name, nil)
        }
        return incomingArticles
    }

    /// The entries as those of a feed of the library.
    func incomingArticles(of feed: RowID<FeedRow>) -> [IncomingArticle] {
        incomingArticles.map { incoming in
            var incoming = incoming
            incoming.feed = feed
            return incoming
        }
    }

    /// What to tell of a document that is no feed.
    static func failure(_ other: Other, at url: String) -> Failure {
        switch other {
        case .page:
            Failure("\(url) is a page and no feed.", advice: "Add the page: reader feed add \(url)")
        case .subscriptions:
            Failure("\(url) is a list of feeds.", advice: "Download it, and run: reader feed import FILE")
        case .article: Failure("\(url) is an article and no feed.", advice: "Read it with: reader open \(url)")
        }
    }
}
