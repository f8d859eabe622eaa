import ReaderModel
import ReaderSQLite

/// Who said what, in all articles.
enum QuoteListing {
    static let columns = """
        quote.id, quote.sortedAt, quote.article, quote.kind, quote.start, quote.parts, quote.speaker,
            coalesce(entity.name, quote.speakerName), entity.description
        """

    static func query(_ voice: Listing.Voice) -> KeysetQuery {
        switch voice {
        case .everyone:
            KeysetQuery(
                selection: "SELECT \(columns) FROM quote LEFT JOIN entity ON entity.id = quote.speaker",
                condition: nil, columns: ["quote.sortedAt", "quote.id"], isDescending: true)
        case .by(let id):
            KeysetQuery(
                selection: "SELECT \(columns) FROM quote LEFT JOIN entity ON entity.id = quote.speaker",
                condition: "quote.speaker = ?", arguments: [id.databaseValue], columns: ["quote.sortedAt", "quote.id"],
                isDescending: true)
        case .about(let id):
            KeysetQuery(
                selection: """
                    SELECT \(columns) FROM quoteAbout CROSS JOIN quote ON quote.id = quoteAbout.quote
                        LEFT JOIN entity ON entity.id = quote.speaker
                    """,
                condition: "quoteAbout.entity = ?", arguments: [id.databaseValue],
                columns: ["quoteAbout.sortedAt", "quoteAbout.quote"], isDescending: true)
        }
    }

    /// Pages end between articles, so that the quotes of each stand in the order of its text.
    ///
    /// - Parameter search: what the quotes, or their articles, have to fit; nil takes all.
    static func quotes(
        _ voice: Listing.Voice, withIndirect: Bool, _ start: PageStart, count: Int,
        search: QuoteSearch? = nil, in database: Database
    ) throws -> ListingPage {
        var gathering = PageGathering<LibraryQuote>(count: count, start: start)
        let memo = ArticleMemo(database)
        let query = search?.narrowing(query(voice)) ?? query(voice)
        let repeated = try RepeatedTexts.all(in: database)
        try query.forEach(start, in: database) { row in
            let article: RowID<ArticleRow> = row[2]
            let isOther = gathering.items.last?.article.id != article
            guard gathering.hasRoom(isAtBoundary: isOther) else { return false }
            gathering.look(at: ListingKey(row[1], row[0]))
            guard withIndirect || row[3] as String != Quote.Kind.indirect.rawValue else { return true }
            guard search?.mayFit(article) != false, repeated?.contains(article) != true else { return true }
            if let quote = try quote(row, memo), search?.fits(quote) != false { gathering.take(quote) }
            return true
        }
        return gathering.page(inOrder(gathering.items, isForward: start.isForward).map(ListingRow.quote))
    }

    static func quote(_ row: Row, _ memo: ArticleMemo) throws -> LibraryQuote? {
        guard let article = try memo.article(row[2]) else { return nil }
        let parts = PackedRanges.ranges(in: row[5])
        let start: Int = row[4]
        let range = (parts.first?.lowerBound ?? start)..<(parts.last?.upperBound ?? start)
        let words = try parts.map { try memo.line($0, of: article.id) }.joined(separator: " … ")
        return LibraryQuote(
            id: row[0], article: article, speaker: row[6], speakerName: row[7], speakerDescription: row[8],
            kind: Quote.Kind(rawValue: row[3]) ?? .direct, start: row[4],
            range: range, words: words)
    }

    /// The articles as they were walked, newest first; in each the order of the text.
    private static func inOrder(_ quotes: [LibraryQuote], isForward: Bool) -> [LibraryQuote] {
        var runs: [[LibraryQuote]] = []
        for quote in quotes {
            if runs.last?.first?.article.id == quote.article.id {
                runs[runs.count - 1].append(quote)
            } else {
                runs.append([quote])
            }
        }
        return (isForward ? runs : runs.reversed()).flatMap { $0.sorted { ($0.start, $0.id) < ($1.start, $1.id) } }
    }
}
