import ReaderBasics
import ReaderModel
import ReaderSQLite

/// What happened in some articles, in the order of when: pages of a timeline of a scope.
///
/// Few articles have few events: the keys of all of them are read, and those of the page stay. Of many articles the events
/// of the library are walked from the key on, which soon fills a page, unless these articles tell of another time than the
/// others do: then their digests say on which days they have events, once for all pages, and what the library has on those
/// days is read; where that is too much, the events of the articles that have some then. All of them read nothing but keys
/// from an index; rows are read for the page alone.
struct ScopedEvents {
    let articles: Matches
    /// What is known of the scope already.
    private let memo: ScopeMemo?

    init(_ memo: ScopeMemo) { (self.memo, articles) = (memo, memo.articles) }

    init(articles: Matches) { (memo, self.articles) = (nil, articles) }

    /// Up to so many articles the keys of all events are read: a dozen each.
    var few = 1_000
    /// So many events of the library are gone past before the digests are asked: some milliseconds.
    var mostWalked = 10_000
    /// So many events of the library are read on the days of a page before the articles that have them are looked for.
    var mostOnDays = 20_000

    /// The keys of the events of some articles.
    static let keysOf = """
        SELECT fromDay, toDay, id FROM event INDEXED BY eventArticle WHERE article IN (SELECT value FROM json_each(?))
        """
    /// The keys of all events.
    static let walk = KeysetQuery(
        selection: "SELECT fromDay, toDay, id, article FROM event INDEXED BY eventDay", condition: nil,
        columns: ["fromDay", "toDay", "id"], isDescending: false)
    /// The keys of the events that begin on a day.
    static let onDay = "SELECT toDay, id, article FROM event INDEXED BY eventDay WHERE fromDay = ? ORDER BY toDay, id"
    static let event = "SELECT \(EventListing.columns) FROM event WHERE id = ?"

    func page(_ start: PageStart, count: Int, in database: Database) throws -> ListingPage {
        let keys = try keys(start, count: count + 1, in: database)
        let memo = ArticleMemo(database)
        let statement = try database.cachedStatement(sql: Self.event)
        var gathering = PageGathering<ListingRow>(count: count, start: start)
        for key in keys {
            guard gathering.hasRoom() else { break }
            gathering.look(at: key.listed)
            guard let row = try Row.fetchOne(statement, arguments: [key.id]),
                let event = try EventListing.event(row, memo, in: database)
            else { continue }
            gathering.take(.event(event))
        }
        if keys.count > count { gathering.cut() }
        return gathering.page(start.isForward ? gathering.items : gathering.items.reversed())
    }

    /// Where an event stands in the order of time.
    struct Key: Comparable {
        var first: Int64
        var last: Int64
        var id: Int64

        init(_ first: Int64, _ last: Int64, _ id: Int64) { (self.first, self.last, self.id) = (first, last, id) }

        init?(_ key: ListingKey?) {
            guard let numbers = key?.numbers, numbers.count == 3 else { return nil }
            self.init(numbers[0], numbers[1], numbers[2])
        }

        var listed: ListingKey { ListingKey(first, last, id) }

        static func < (left: Key, right: Key) -> Bool {
            (left.first, left.last, left.id) < (right.first, right.last, right.id)
        }
    }

    /// The first keys of a page, in the order in which it is read.
    private func keys(_ start: PageStart, count: Int, in database: Database) throws -> [Key] {
        guard articles.count > 0 else { return [] }
        if articles.count <= few { return try keys(of: articles, start, count: count, in: database) }
        if memo?.knowsDays != true, let keys = try walked(start, count: count, in: database) { return keys }
        if let keys = try onDays(start, count: count, in: database) { return keys }
        return try keys(of: withEvents(start, atLeast: count, in: database), start, count: count, in: database)
    }

    /// From the keys of all events of some articles.
    private func keys(
        of articles: Matches, _ start: PageStart, count: Int, in database: Database
    ) throws -> [Key] {
        var nearest = NearestKeys(start, count: count)
        let rows = try Row.fetchCursor(
            database.cachedStatement(sql: Self.keysOf), arguments: [articles.list])
        while let row = try rows.next() { nearest.look(at: Key(row[0], row[1], row[2])) }
        return nearest.sorted
    }

    /// By the events of all articles; nil where too few of these articles are among the next ones.
    private func walked(_ start: PageStart, count: Int, in database: Database) throws -> [Key]? {
        var (keys, looked): ([Key], Int) = ([], 0)
        try Self.walk.forEach(start, in: database) { row in
            looked += 1
            if articles.contains(row[3]) { keys.append(Key(row[0], row[1], row[2])) }
            return keys.count < count && looked < mostWalked
        }
        return keys.count >= count || looked < mostWalked ? keys : nil
    }

    /// By what the library has on the days on which these articles have events; nil where that is too much.
    private func onDays(_ start: PageStart, count: Int, in database: Database) throws -> [Key]? {
        let days = try (memo?.days(in: database) ?? ScopeDigest.days(articles, in: database)).days
        let statement = try database.cachedStatement(sql: Self.onDay)
        var (nearest, found, looked) = (NearestKeys(start, count: count), 0, 0)
        var position =
            start.day.map { day in days.partitioningIndex { start.isForward ? $0 >= day : $0 > day } }
            ?? (start.isForward ? 0 : days.count)
        while found < count {
            if !start.isForward { position -= 1 }
            guard days.indices.contains(position) else { break }
            let rows = try Row.fetchCursor(statement, arguments: [Int(days[position])])
            while let row = try rows.next() {
                looked += 1
                guard articles.contains(row[2]) else { continue }
                if nearest.look(at: Key(Int64(days[position]), row[0], row[1])) { found += 1 }
            }
            guard looked <= mostOnDays else { return nil }
            if start.isForward { position += 1 }
        }
        return nearest.sorted
    }

    /// The articles that have the next events, by their digests.
    private func withEvents(_ start: PageStart, atLeast count: Int, in database: Database) throws -> Matches {
        var nearest = NearestDays(start, count: count)
        try ScopeDigest.forEachDay(articles, in: database) { article, day in nearest.look(at: day, of: article) }
        return Matches(nearest.articles)
    }
}

// MARK: - Where it begins

extension ScopedEvents {
    /// The last day up to a day on which one of the articles has an event; nil where there is none.
    func latest(upTo today: CalendarDay, in database: Database) throws -> CalendarDay? {
        let behind = PageStart.before(ListingKey(Int64(today.number) + 1, .min, .min))
        return try keys(behind, count: 1, in: database).first.map { CalendarDay(number: Int($0.first)) }
    }
}

extension PageStart {
    /// The day of its key; nil where it has none.
    fileprivate var day: Int32? { key?.numbers.first.map { Int32(clamping: $0) } }
}

/// The keys that are nearest to the beginning of a page: of those that are looked at no more are kept than it takes.
private struct NearestKeys {
    private let start: PageStart
    private let from: ScopedEvents.Key?
    private let count: Int
    private var kept: [ScopedEvents.Key] = []
    /// What lies beyond it is not among the nearest.
    private var limit: ScopedEvents.Key?

    init(_ start: PageStart, count: Int) {
        (self.start, from, self.count) = (start, ScopedEvents.Key(start.key), count)
    }

    /// - Returns: whether it may be one of them.
    @discardableResult
    mutating func look(at key: ScopedEvents.Key) -> Bool {
        guard isInside(key) else { return false }
        kept.append(key)
        guard kept.count >= 8 * count else { return true }
        kept = sorted
        limit = kept.last
        return true
    }

    private func isInside(_ key: ScopedEvents.Key) -> Bool {
        let isBeyondStart =
            switch (start, from) {
            case (.after, let from?): key > from
            case (.from, let from?): key >= from
            case (.before, let from?): key < from
            default: true
            }
        guard isBeyondStart else { return false }
        return limit.map { start.isForward ? key < $0 : key > $0 } ?? true
    }

    /// In the order of the page.
    var sorted: [ScopedEvents.Key] {
        Array((start.isForward ? kept.sorted() : kept.sorted(by: >)).prefix(count))
    }
}

/// The articles that have the events nearest to the beginning of a page.
private struct NearestDays {
    private let isForward: Bool
    private let from: Int?
    private let count: Int
    private var kept: [(day: Int, count: Int, article: RowID<ArticleRow>)] = []
    /// No day beyond it is needed.
    private var limit: Int?

    init(_ start: PageStart, count: Int) {
        (isForward, self.count) = (start.isForward, count)
        from = start.key.flatMap { $0.numbers.first }.map { Int($0) }
    }

    mutating func look(at day: ArticleDigest.Day, of article: RowID<ArticleRow>) {
        // Of the day of the key itself some events may lie on either side of it.
        if let from, isForward ? day.number < from : day.number > from { return }
        if let limit, isForward ? day.number > limit : day.number < limit { return }
        kept.append((day.number, day.count, article))
        if kept.count >= 16 * count { prune() }
    }

    /// Leaves whole days, as many as it takes.
    private mutating func prune() {
        kept.sort { isForward ? $0.day < $1.day : $0.day > $1.day }
        var sum = 0
        for entry in kept {
            // What the day of the key has on its other side is not on the page.
            if entry.day != from { sum += entry.count }
            if sum >= count {
                limit = entry.day
                break
            }
        }
        if let limit { kept.removeAll { isForward ? $0.day > limit : $0.day < limit } }
    }

    var articles: [RowID<ArticleRow>] {
        mutating get {
            prune()
            return kept.map(\.article)
        }
    }
}
