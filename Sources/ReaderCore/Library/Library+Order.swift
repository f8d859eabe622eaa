import ReaderModel
import ReaderSQLite

/// The order of a list, and its first rows.
extension Library {
    /// Every article of a view, in order.
    ///
    /// - Throws: `Failure` where the query of the view is wrong or the library cannot be read.
    package func order(of view: ArticleView) throws -> ArticleOrder {
        if view.isBin { return try binOrder(of: view) }
        let found = try matches(of: view)
        let ranked = view.isRanked ? try bestFirst(view) : nil
        return try read { database in
            var order =
                if let ranked {
                    ArticleOrder(ids: try Self.keeping(view, found, of: ranked, in: database))
                } else {
                    try Self.order(of: view, among: found, in: database)
                }
            order.counts = try Self.counts(in: database)
            if !view.showsAll, !view.isTyping { order.unread = try Self.unread(view, found, in: database) }
            return order
        }
    }

    private static func order(
        of view: ArticleView, among found: Matches?, in database: Database
    ) throws -> ArticleOrder {
        let (condition, arguments) = condition(view, found)
        switch view.grouping {
        case .day, .feed: return try grouped(view, condition, arguments, found, in: database)
        case .none, .entity, .story: break
        }
        let statement = try database.makeStatement(
            sql: "SELECT article.id FROM article \(condition) ORDER BY \(view.sort.terms)")
        var ids: [RowID<ArticleRow>] = []
        try statement.forEachInteger(arguments: arguments) { ids.append(RowID($0)) }
        let order = keeping(found, of: ArticleOrder(ids: ids))
        return switch view.grouping {
        case .entity: try byEntity(order.ids, isAll: view.showsAll, in: database)
        case .story: try byStory(order.ids, unfolded: view.unfolded, in: database)
        case .none, .day, .feed: order
        }
    }

    /// What a query finds, the best match first.
    private func bestFirst(_ view: ArticleView) throws -> [RowID<ArticleRow>] {
        try articleIDs(matching: try Query.parse(view.query, isPartial: view.isTyping), today: Self.today)
    }

    /// Those of some articles that belong to a view, in their order.
    private static func keeping(
        _ view: ArticleView, _ found: Matches?, of ids: [RowID<ArticleRow>], in database: Database
    ) throws -> [RowID<ArticleRow>] {
        var terms: [SQL] = []
        if let feed = view.feed { terms.append("feed = \(feed)") }
        if view.hidesRead { terms.append("isRead = 0") }
        let isFree = terms.isEmpty && view.search.isEmpty
        guard !isFree else { return ids }
        let condition: SQL? = terms.isEmpty ? nil : terms.joined(separator: " AND ")
        let kept = try condition.map { try Matches(QueryPlan(condition: $0), in: database) }
        return ids.filter { (kept?.contains($0) ?? true) && (found?.contains($0) ?? true) }
    }

    /// How many articles of a view are not read.
    private static func unread(_ view: ArticleView, _ found: Matches?, in database: Database) throws -> Int {
        let feed: SQL = view.feed.map { "AND feed = \($0)" } ?? ""
        guard let found else {
            return try Int.fetchOne(database, "SELECT count(*) FROM article WHERE isRead = 0 \(feed)") ?? 0
        }
        var count = 0
        let cursor = try RowID<ArticleRow>.fetchCursor(database, "SELECT id FROM article WHERE isRead = 0 \(feed)")
        while let id = try cursor.next() { count += found.contains(id) ? 1 : 0 }
        return count
    }

    /// The first rows of a view; those around the article that was selected, where it is the one that was left.
    ///
    /// A grouped view has none: its headings are not known before its order is.
    ///
    /// - Parameter view: nil for the view as it was left.
    /// - Throws: `Failure` where the query of the view is wrong or the library cannot be read.
    package func beginning(of view: ArticleView?, count: Int) throws -> (ArticleView, LibraryBeginning) {
        var session = try session()
        var shown = view ?? ArticleView(sort: session?.sort ?? .newest, grouping: session?.grouping ?? .none)
        if view == nil, let session {
            shown.hidesRead = session.hidesRead
            shown.show(session.shelf)
        }
        let selected = view == nil && shown.sort == .newest ? session?.selected : nil
        let rows =
            shown.grouping != .none
            ? []
            : shown.showsAll
                ? try rows(around: selected, shown.sort, count: count)
                : try rows(of: try order(of: shown), from: &session, isLeft: view == nil, count: count)
        return (shown, LibraryBeginning(rows: rows, counts: try read(Self.counts), session: session))
    }

    /// As many rows of an order from where it was left on, and as many before that.
    ///
    /// - Parameter isLeft: whether it is the list that was left; else it is shown from its top.
    private func rows(
        of order: ArticleOrder, from session: inout ListSession?, isLeft: Bool, count: Int
    ) throws(Failure) -> [ArticleRow] {
        var position = 0
        if isLeft, let left = session {
            let wanted = [left.selected].compactMap(\.self) + left.nearby
            let listed = Set(order.ids).intersection(wanted)
            session?.selected = wanted.first(where: listed.contains)
            position = session?.selected.flatMap { order.ids.firstIndex(of: $0) } ?? 0
        }
        let start = max(0, position - count)
        return try rows(Array(order.ids[start..<min(order.ids.count, position + count)]))
    }

    /// As many rows from an article on, and as many before it.
    private func rows(
        around selected: RowID<ArticleRow>?, _ sort: ArticleView.Sort, count: Int
    ) throws(Failure) -> [ArticleRow] {
        try read { database in
            let start = try selected.flatMap { try Self.moment(of: $0, in: database) }
            let above = try start.map { try Self.rows(newerThan: $0, count: count, in: database) } ?? []
            let below = try ArticleRow.fetchAll(
                database,
                sql: """
                    \(ArticleRow.selection) \(start == nil ? "" : "WHERE (sortedAt, article.id) <= (?, ?)")
                    ORDER BY \(sort.terms) LIMIT ?
                    """,
                arguments: (start.map { [$0.at, $0.id] } ?? []) + [count])
            return above + below
        }
    }

    private typealias Moment = (at: Int, id: RowID<ArticleRow>)

    private static func moment(of id: RowID<ArticleRow>, in database: Database) throws -> Moment? {
        try Int.fetchOne(database, sql: "SELECT sortedAt FROM article WHERE id = ?", arguments: [id]).map { ($0, id) }
    }

    private static func rows(newerThan moment: Moment, count: Int, in database: Database) throws -> [ArticleRow] {
        try ArticleRow.fetchAll(
            database,
            sql: """
                \(ArticleRow.selection) WHERE (sortedAt, article.id) > (?, ?)
                ORDER BY sortedAt, article.id LIMIT ?
                """,
            arguments: [moment.at, moment.id, count]
        ).reversed()
    }

    static func counts(in database: Database) throws -> LibraryCounts {
        LibraryCounts(
            articles: try Int.fetchOne(database, sql: "SELECT count(*) FROM article") ?? 0,
            unread: try Int.fetchOne(database, sql: "SELECT count(*) FROM article WHERE isRead = 0") ?? 0)
    }

    // MARK: - What belongs to a view

    /// Above so many, the whole order is gone through rather than each article looked up.
    static let few = 4_000

    private static func condition(
        _ view: ArticleView, _ found: Matches?
    ) -> (sql: String, arguments: StatementArguments) {
        var (terms, arguments): ([String], StatementArguments) = ([], [])
        if let feed = view.feed {
            terms.append("article.feed = ?")
            arguments += [feed]
        }
        if view.hidesRead { terms.append("article.isRead = 0") }
        if let found, found.count <= few {
            terms.append("article.id IN (SELECT value FROM json_each(?))")
            arguments += [found.list]
        }
        return (terms.isEmpty ? "" : "WHERE " + terms.joined(separator: " AND "), arguments)
    }

    private static func keeping(_ found: Matches?, of order: ArticleOrder) -> ArticleOrder {
        guard let found, found.count > few else { return order }
        var kept = ArticleOrder()
        var groups = order.groups[...]
        for (position, id) in order.ids.enumerated() {
            while let group = groups.first, group.start <= position {
                groups.removeFirst()
                if let last = kept.groups.last, last.start == kept.ids.count { kept.groups.removeLast() }
                kept.groups.append(ArticleOrder.Group(group.heading, start: kept.ids.count))
            }
            if found.contains(id) { kept.ids.append(id) }
        }
        if let last = kept.groups.last, last.start == kept.ids.count { kept.groups.removeLast() }
        return kept
    }

    // MARK: - Groups

    private static func grouped(
        _ view: ArticleView, _ condition: String, _ arguments: StatementArguments, _ found: Matches?,
        in database: Database
    ) throws -> ArticleOrder {
        let isByDay = view.grouping == .day
        let key =
            isByDay
            ? "published"
            : "coalesce(feed.name, feed.title, feed.address, site, 'Files and pages')"
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT article.id, \(key) AS heading FROM article LEFT JOIN feed ON feed.id = article.feed \(condition)
                ORDER BY heading \(isByDay ? "DESC" : "COLLATE NOCASE"), heading, \(view.sort.terms)
                """,
            arguments: arguments)
        var (order, last): (ArticleOrder, DatabaseValue?) = (ArticleOrder(), nil)
        while let row = try rows.next() {
            let heading: DatabaseValue = row[1]
            if heading != last {
                order.groups.append(ArticleOrder.Group(Self.heading(heading, isByDay), start: order.ids.count))
                last = heading
            }
            order.ids.append(row[0])
        }
        return keeping(found, of: order)
    }

    private static func heading(_ value: DatabaseValue, _ isDay: Bool) -> ArticleOrder.Heading {
        isDay
            ? Int.fromDatabaseValue(value).map { .day(CalendarDay(number: $0)) } ?? .name("No date")
            : .name(String.fromDatabaseValue(value) ?? "")
    }
}

extension ArticleView.Sort {
    /// Terms of `ORDER BY`.
    var terms: String {
        let newest = "sortedAt DESC, article.id DESC"
        return switch self {
        case .newest: newest
        case .oldest: "published IS NULL, sortedAt, article.id"
        case .title: "title COLLATE NOCASE, \(newest)"
        case .source:
            "coalesce((SELECT coalesce(name, title) FROM feed WHERE id = article.feed), site) COLLATE NOCASE, \(newest)"
        case .unread: "isRead, \(newest)"
        case .starred: "isStarred DESC, \(newest)"
        case .longest: "words DESC, \(newest)"
        case .shortest: "words, \(newest)"
        }
    }
}
