import ReaderJoining
import ReaderModel
import ReaderSQLite

/// Pages of the long lists, of some articles alone.
struct ScopedListing {
    private let memo: ScopeMemo
    private let listing: Listing
    private var articles: Matches { memo.articles }

    /// - Parameter listing: one within scopes.
    init(_ listing: Listing, in database: Database) throws {
        let (scopes, inner) = listing.divided
        (memo, self.listing) = (try ScopeMemo.of(scopes, in: database), inner)
    }

    func page(_ start: PageStart, count: Int, in database: Database) throws -> ListingPage {
        switch listing {
        case .entities(let kind):
            return try names(kind, bySpeech: false, start, count: count, in: database)
        case .speakers:
            return try names(nil, bySpeech: true, start, count: count, in: database)
        case .named(let beginning, let speakersOnly):
            let ids = try EntityListing.ids(beginning: beginning, in: database)
            return try names(nil, bySpeech: speakersOnly, start, count: count, among: ids, in: database)
        case .quotes(.everyone, let withIndirect):
            var page = try quotes(of: articles, withIndirect, nil, start, count: count, in: database)
            page.total = try memo.quotes(in: database)
            return page
        case .quotesWith(let words, .everyone, let withIndirect):
            let search = try QuoteSearch(words, in: database)
            let narrowed = search.articles.map(articles.intersection) ?? articles
            return try quotes(of: narrowed, withIndirect, search, start, count: count, in: database)
        case .events(nil): return try ScopedEvents(memo).page(start, count: count, in: database)
        case .within, .articles, .mentions, .quotes, .quotesWith, .events:
            // An entity's own rows are few enough to leave out the others.
            var page = try Library.page(of: listing, start, count: count, in: database)
            page.rows.removeAll { row in row.article.map { !articles.contains($0.id) } ?? false }
            return page
        }
    }

    // MARK: - Names

    /// Rows looked at for each one wanted, where others than those of one kind are left out.
    private static let mostLookedAt = 40

    private func names(
        _ kind: Entity.Kind?, bySpeech: Bool, _ start: PageStart, count: Int, among ids: Set<RowID<Entity>>? = nil,
        in database: Database
    ) throws -> ListingPage {
        let names = try ScopeNames(articles, in: database)
        var gathering = PageGathering<LibraryEntity>(count: count, start: start)
        let atLeast = kind == nil ? count + 1 : Self.mostLookedAt * count
        for weighed in names.heaviest(bySpeech: bySpeech, start, atLeast: atLeast, among: ids) {
            guard gathering.hasRoom() else { break }
            gathering.look(at: ListingKey(weighed.weight, weighed.id.number))
            guard let entity = try LibraryEntity.fetch(weighed.id, in: database), kind == nil || entity.kind == kind
            else { continue }
            gathering.take(names.counted(entity))
        }
        let rows = gathering.items.map(ListingRow.entity)
        var page = gathering.page(start.isForward ? rows : rows.reversed())
        if kind == nil, ids == nil, !bySpeech { page.total = names.count }
        return page
    }

    // MARK: - Quotes

    static let quotesOf = """
        SELECT \(QuoteListing.columns) FROM quote LEFT JOIN entity ON entity.id = quote.speaker
        WHERE quote.article = ? ORDER BY quote.start, quote.id
        """

    /// Article by article, the newest first; a page ends between two.
    private func quotes(
        of articles: Matches, _ withIndirect: Bool, _ search: QuoteSearch?, _ start: PageStart, count: Int,
        in database: Database
    ) throws -> ListingPage {
        var gathering = PageGathering<[ListingRow]>(count: count, start: start)
        let memo = ArticleMemo(database)
        let statement = try database.cachedStatement(sql: Self.quotesOf)
        var taken = 0
        try ScopeWalk(articles).forEach(start, in: database) { key, article in
            guard taken < count, gathering.hasRoom() else {
                gathering.cut()
                return false
            }
            gathering.look(at: key)
            let found = try Row.fetchAll(statement, arguments: [article])
                .filter { withIndirect || $0[3] as String != Quote.Kind.indirect.rawValue }
                .compactMap { try QuoteListing.quote($0, memo) }.filter { search?.fits($0) ?? true }
            taken += found.count
            if !found.isEmpty { gathering.take(found.map(ListingRow.quote)) }
            return true
        }
        let items = start.isForward ? gathering.items : gathering.items.reversed()
        return gathering.page(items.flatMap(\.self))
    }
}

extension EntityListing {
    static let allBeginning = """
        SELECT entity FROM entityName WHERE name >= ?1 AND name < ?2
        UNION ALL SELECT entity FROM entityWord WHERE word >= ?1 AND word < ?2
        """

    /// Everybody with a name in which a word begins so; nil for an empty beginning.
    static func ids(beginning: String, in database: Database) throws -> Set<RowID<Entity>>? {
        let folded = FoldedName.of(beginning)
        guard !folded.isEmpty else { return nil }
        let statement = try database.cachedStatement(sql: allBeginning)
        return Set(try RowID<Entity>.fetchAll(statement, arguments: [folded, folded + "\u{10FFFF}"]))
    }
}
