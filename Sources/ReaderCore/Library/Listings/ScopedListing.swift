import ReaderJoining
import ReaderModel
import ReaderSQLite

/// Pages of the long lists, of some articles alone.
struct ScopedListing {
    let articles: Matches

    init(_ articles: Matches) { self.articles = articles }

    func page(of listing: Listing, _ start: PageStart, count: Int, in database: Database) throws -> ListingPage {
        if case .within(let scope, let listing) = listing {
            let common = articles.intersection(try Matches(scope, in: database))
            return try ScopedListing(common).page(of: listing, start, count: count, in: database)
        }
        let once = try RepeatedTexts.leavingOut(of: articles, in: database)
        return try ScopedListing(once).rows(of: listing, start, count: count, in: database)
    }

    /// A page of a list of just these articles.
    private func rows(
        of listing: Listing, _ start: PageStart, count: Int, in database: Database
    ) throws -> ListingPage {
        switch listing {
        case .entities(let kind):
            return try names(kind, bySpeech: false, start, count: count, in: database)
        case .speakers:
            return try names(nil, bySpeech: true, start, count: count, in: database)
        case .named(let beginning, let speakersOnly):
            let ids = try EntityListing.ids(beginning: beginning, in: database)
            return try names(nil, bySpeech: speakersOnly, start, count: count, among: ids, in: database)
        case .quotes(.everyone, let withIndirect):
            var page = try quotes(withIndirect, nil, start, count: count, in: database)
            page.total = try ScopeDigest.quotes(articles, in: database)
            return page
        case .quotesWith(let words, .everyone, let withIndirect):
            let search = try QuoteSearch(words, in: database)
            let narrowed = search.articles.map { ScopedListing(articles.intersection($0)) } ?? self
            return try narrowed.quotes(withIndirect, search, start, count: count, in: database)
        case .events(nil): return try events(start, count: count, in: database)
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
        _ withIndirect: Bool, _ search: QuoteSearch?, _ start: PageStart, count: Int, in database: Database
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

    // MARK: - Events

    /// Up to so many articles their events are sorted; of more, those of all are gone through, others left out.
    private static let few = 2_000

    static func events(_ articles: Matches) -> KeysetQuery {
        let isFew = articles.count <= few
        return KeysetQuery(
            selection: "SELECT \(EventListing.columns) FROM event\(isFew ? " INDEXED BY eventArticle" : "")",
            condition: isFew ? "event.article IN (SELECT value FROM json_each(?))" : nil,
            arguments: isFew ? [articles.list.databaseValue] : [], columns: ["fromDay", "toDay", "id"],
            isDescending: false)
    }

    private func events(_ start: PageStart, count: Int, in database: Database) throws -> ListingPage {
        var gathering = PageGathering<ListingRow>(count: count, start: start)
        let memo = ArticleMemo(database)
        try Self.events(articles).forEach(start, in: database) { row in
            guard gathering.hasRoom() else { return false }
            gathering.look(at: ListingKey(row[1], row[2], row[0]))
            guard articles.contains(row[3]) else { return true }
            if let event = try EventListing.event(row, memo, in: database) { gathering.take(.event(event)) }
            return true
        }
        return gathering.page(start.isForward ? gathering.items : gathering.items.reversed())
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
