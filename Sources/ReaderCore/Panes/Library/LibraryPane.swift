import ReaderKeys
package import ReaderLibrary
package import ReaderScreen
package import ReaderWork

/// The articles of the library: an order that is known, and rows that are read as they come into view.
package struct LibraryPane: PaneContent {
    package enum Command: String, CommandSet {
        case open
        case nextUnread = "next-unread"
        case previousUnread = "previous-unread"
        case readAll = "read-all"
        case hideRead = "hide-read"
        case filter
        case sort
        case group
        case foldStory = "fold-story"
        case listStory = "list-story"
        case chooseFeed = "shelves"
        case saveSearch = "save-search"
        case preview
        case refresh
        case addFeed = "add-feed"
        case removeFeed = "remove-feed"
        case importFeeds = "import-feeds"
        case exportFeeds = "export-feeds"
        case exportPasswords = "export-feeds-with-passwords"
        case delete
        case putBack = "put-back"
        case highlight
        case mark
        case markRange = "mark-range"
        case markAbove = "mark-above"
        case markBelow = "mark-below"
        case markAll = "mark-all"
        case markInverse = "mark-inverse"
        case markNone = "mark-none"
    }

    /// What is shown, or has been asked for.
    package private(set) var view = ArticleView()
    /// Whether a query that was typed narrows the list.
    package var isSearching: Bool { !view.query.isEmpty }
    /// What the list is called where it shows one feed or saved search.
    package var title: String?
    /// What is wrong with the query that was typed last; the list then shows nothing.
    var mistake: QueryError?
    /// The list as it was before a query was typed.
    var beforeFilter: BeforeFilter?
    /// Whether the list has been asked for.
    package private(set) var isAsked = false
    /// Whether the first rows of the list have come, or cannot come.
    private var hasBegun = false
    /// Whether the library's file is newer than the list.
    private var isStale = false
    /// Whether the list has been on the screen since it was last asked for.
    private var isShown = false
    /// Rows of the screen when the first rows were asked for.
    private var firstRows = 1
    package private(set) var order = ArticleOrder()
    /// Whether the order is that of `view`.
    package private(set) var isCurrent = false
    /// The number of the order that has been asked for; nil while none is awaited.
    package private(set) var awaitedOrder: Int?
    private var orders = 0
    package var rows = ArticleRows()
    package internal(set) var viewport = Viewport()
    /// What something is to be done with at once.
    package var marked = MarkedArticles()
    var showsPreview = true
    /// What is being done to the library before it answers.
    package var work: String?
    package var previews = Previews()
    /// Where the selection goes when the order asked for comes.
    private var landing = Landing.keep
    /// What has come since the list was left is told once it is known where that stands.
    private var lastArticle: RowID<ArticleRow>?
    /// Whether the article is to be opened that is selected then.
    var opensWhenListed = false

    package init() {}

    package enum Landing: Equatable {
        /// Stay on the article that is selected, where it stands on the screen.
        case keep
        /// Stay where the list is, whatever becomes of the article that is selected.
        case stay
        case top
        case article(RowID<ArticleRow>, offset: Int)
    }

    /// The selected article; nil in an empty list.
    package var selection: RowID<ArticleRow>? { order.id(inRow: viewport.selected) }
    package var selectedRow: ArticleRow? { selection.flatMap { rows[$0] } }
    /// Whether it shows a part of the library in which there is nothing.
    package var isEmptyPart: Bool { isCurrent && order.ids.isEmpty && !view.showsAll }
    /// Whether the whole library is known to be empty.
    var isEmpty: Bool { isCurrent && order.ids.isEmpty && view.showsAll }
    /// Whether the query is one: while it is typed, it may be the beginning of one.
    var isUnderstood: Bool { !view.isTyping || QueryError.mistake(in: view.query, isTyping: false) == nil }
    /// What is listed, for names, timeline and quotes of it; nil for the whole library.
    package var scope: ArticleScope? {
        if let markedScope { return markedScope }
        guard !view.showsAll, mistake == nil else { return nil }
        return ArticleScope(view, title: title)
    }
    /// What is marked, for the same and for what is written of it; nil where nothing is.
    package var markedScope: ArticleScope? {
        guard !marked.isEmpty, !view.isBin else { return nil }
        let title = marked.count == 1 ? "the marked article" : "\(Self.number(marked.count)) marked articles"
        return ArticleScope(articles: marked.all, title: title)
    }
    /// Rows between the top of the screen and the selected one.
    package var offset: Int { viewport.selected - viewport.top }

    /// `12 of 100,000`; empty where it is not known.
    package var position: String {
        let place = place
        guard !marked.isEmpty else { return place }
        return place.isEmpty ? markedText : "\(markedText) · \(place)"
    }

    private var place: String {
        guard isCurrent, case .article(let position) = order.row(viewport.selected) else { return "" }
        // Among articles that stand under several headings the place below one of them says more.
        if order.distinct != nil, let group = order.group(ofArticle: position) {
            let place = position - order.groups[group].start + 1
            return "\(Self.number(place)) of \(Self.number(order.count(ofGroup: group)))"
        }
        return "\(Self.number(position + 1)) of \(Self.number(order.ids.count))"
    }

    // MARK: - What comes from the library

    /// Asks for another view; what is shown stays until it comes.
    mutating func show(_ view: ArticleView, landing: Landing) {
        guard view != self.view else { return }
        if view.query != self.view.query { previews.forget() }
        if view.isBin != self.view.isBin { marked.clear() }
        self.view = view
        self.landing = landing
        isCurrent = false
        (opensWhenListed, lastArticle) = (false, nil)
        askForOrder()
    }

    /// Whether another list is on its way, so that what is selected is not yet what was asked for.
    var isAwaited: Bool {
        guard !isCurrent, isAsked else { return false }
        switch landing {
        case .top: return true
        case .article(let id, _): return selection != id
        case .keep, .stay: return selection == nil
        }
    }

    /// The article that was to be opened as soon as it is listed; once.
    package mutating func takeAwaited() -> RowID<ArticleRow>? {
        guard opensWhenListed, isCurrent else { return nil }
        opensWhenListed = false
        return selection
    }

    /// The library's file is newer than the list, which is asked for when it is looked at.
    package mutating func invalidate() { isStale = true }

    /// Asks for the list as it is now; the selection stays.
    package mutating func askAgain() {
        guard isAsked else { return }
        if isShown, landing == .keep { landing = .stay }
        isStale = false
        rows.invalidate()
        previews.forget()
        askForOrder()
    }

    /// The list is not asked for any more: other articles are read instead.
    package mutating func abandon() { isAsked = false }

    private mutating func askForOrder() {
        orders += 1
        awaitedOrder = orders
    }

    // MARK: - What the list needs

    package mutating func settle(in context: PaneContext) {
        let height = height(context)
        viewport.settle(count: order.rowCount, rows: height)
        guard context.isShown else {
            isShown = false
            return
        }
        defer { isShown = true }
        guard isAsked else {
            isAsked = true
            firstRows = max(1, context.screen.rows)
            return
        }
        // An order that is still awaited will hold what was written.
        if isStale, isCurrent { askAgain() }
        let needed = needed(rows: height)
        if !needed.isEmpty { rows.ask(for: needed) }
    }

    package func wanted(in context: PaneContext) -> [Request] {
        guard isAsked else { return [] }
        var wanted: [Request] = hasBegun ? [] : [.ask(.beginning(nil, count: firstRows), .beginning)]
        if let awaitedOrder { wanted.append(.ask(.order(view), .order(awaitedOrder))) }
        if let (ids, number) = rows.wanted { wanted.append(.ask(.rows(ids), .rows(number))) }
        if context.isShown, areas(context.area).preview != nil, let id = selection, previews[id] == nil {
            let query = view.hasWords ? view.query : nil
            wanted.append(.ask(.preview(id, for: query), .preview(id, for: query)))
        }
        return wanted
    }

    package mutating func take(_ answer: LibraryAnswer, in context: PaneContext) {
        let height = height(context)
        switch answer {
        case .beginning(let view, let beginning):
            hasBegun = true
            take(beginning, of: view, rows: height)
        case .order(let view, let order): if view == self.view { take(order, rows: height) }
        case .rows(let rows, let asked): self.rows.take(rows, asked: asked)
        case .preview(let id, let preview): previews.take(preview, of: id)
        case .firstUnread, .shelves, .unreadCounts, .tags, .completions, .page, .days, .entity, .counterpart, .reach,
            .named, .highlights, .rules, .ruleTrial:
            break
        }
    }

    package mutating func giveUp(_ question: LibraryQuestion, in context: PaneContext) {
        switch question {
        case .beginning:
            hasBegun = true
            giveUpOrder()
        case .order: giveUpOrder()
        case .rows: rows.giveUp()
        case .preview(let id, _): previews.take(nil, of: id)
        case .firstUnread, .shelves, .unreadCounts, .tags, .completions, .page, .days, .entity, .counterpart, .reach,
            .named, .highlights, .rules, .ruleTrial:
            break
        }
    }

    private mutating func giveUpOrder() {
        isCurrent = true
        opensWhenListed = false
        awaitedOrder = nil
    }

    /// Rows of the list in an area.
    package func rowsShown(in context: PaneContext) -> Int { height(context) }

    func height(_ context: PaneContext) -> Int { max(1, areas(context.area).list.rows) }

    /// Shows the first rows before their order is known.
    private mutating func take(_ beginning: LibraryBeginning, of view: ArticleView, rows height: Int) {
        rows.take(beginning.rows, asked: [])
        // Whoever has asked for something else meanwhile gets that.
        guard awaitedOrder == nil else { return }
        self.view = view
        title = beginning.session?.shelf.title
        order = ArticleOrder(ids: beginning.rows.map(\.id), counts: beginning.counts)
        let selected = beginning.session?.selected
        let row = selected.flatMap { order.ids.firstIndex(of: $0) } ?? 0
        viewport.select(row, offset: beginning.session?.offset ?? 0, count: order.rowCount, rows: height)
        landing = selected.map { .article($0, offset: beginning.session?.offset ?? 0) } ?? .keep
        lastArticle = beginning.session?.lastArticle
        askForOrder()
    }

    private mutating func take(_ order: ArticleOrder, rows height: Int) {
        let (kept, offset, before) = (selection, offset, viewport.selected)
        let nearby = nearby
        self.order = order
        isCurrent = true
        awaitedOrder = nil
        marked.follow(order.ids, isWhole: view.showsAll && view.grouping != .story)
        let count = order.rowCount
        switch landing {
        case .keep:
            let row = kept.flatMap { order.row(of: $0, near: before) }
            viewport.select(row ?? before, offset: offset, count: count, rows: height)
        case .stay:
            let row = row(amid: nearby, of: kept, near: before, rows: height)
            viewport.select(row, offset: offset, count: count, rows: height)
        case .top: viewport.select(0, offset: 0, count: count, rows: height)
        case .article(let id, let offset):
            viewport.select(order.row(of: id, near: 0) ?? 0, offset: offset, count: count, rows: height)
        }
        landing = .keep
        skipHeading(forward: true, height)
        showFirstHeading(height)
    }

    /// How many articles have come since the list was left, above the place to which the reader returns; once.
    package mutating func takeNewAbove() -> Int {
        guard isCurrent, let last = lastArticle else { return 0 }
        lastArticle = nil
        guard case .article(let position) = order.row(viewport.selected) else { return 0 }
        return order.ids[..<position].count { $0 > last && !$0.isBinned }
    }

    /// The articles below and above the selected one, the nearest first.
    package var nearby: [RowID<ArticleRow>] {
        let selected = viewport.selected
        return (1...Self.neighbours).compactMap { order.id(inRow: selected + $0) }
            + (1...Self.neighbours).compactMap { order.id(inRow: selected - $0) }
    }

    private static let neighbours = 8

    /// The row of the article that was selected, unless it has gone from where it stood: then that of whoever stands
    /// there now. An article whose day becomes known goes to another place in the list; the reader does not.
    private func row(
        amid nearby: [RowID<ArticleRow>], of kept: RowID<ArticleRow>?, near before: Int, rows height: Int
    ) -> Int {
        let row = kept.flatMap { order.row(of: $0, near: before) }
        guard let neighbour = nearby.lazy.compactMap({ order.row(of: $0, near: before) }).first else {
            return row ?? before
        }
        guard let row, abs(row - neighbour) <= max(height, 2 * Self.neighbours) else { return neighbour }
        return row
    }

    /// Takes an article out that has been deleted.
    package mutating func remove(_ id: RowID<ArticleRow>, in context: PaneContext) {
        let height = height(context)
        while let position = order.ids.firstIndex(of: id) {
            order.ids.remove(at: position)
            for group in order.groups.indices where order.groups[group].start > position {
                order.groups[group].start -= 1
            }
            let empty = order.groups.indices.filter { order.count(ofGroup: $0) == 0 }
            for group in empty.reversed() { order.groups.remove(at: group) }
        }
        order.counts.articles = max(0, order.counts.articles - 1)
        order.distinct = order.distinct.map { max(0, $0 - 1) }
        if rows[id]?.isRead == false {
            order.counts.unread = max(0, order.counts.unread - 1)
            order.unread = order.unread.map { max(0, $0 - 1) }
        }
        rows.remove(id)
        previews.forget()
        viewport.settle(count: order.rowCount, rows: height)
        skipHeading(forward: true, height)
    }

    /// Asks for the list with an article that has been put back, and selects it.
    package mutating func comeBack(_ id: RowID<ArticleRow>, in context: PaneContext) {
        askAgain()
        landing = .article(id, offset: min(offset, height(context) - 1))
    }

    /// Shows a change before it is in the file.
    package mutating func change(_ id: RowID<ArticleRow>, _ change: ArticleChange) {
        if case .read(let isRead) = change, let row = rows[id], row.isRead != isRead {
            order.counts.unread = max(0, order.counts.unread + (isRead ? -1 : 1))
            if let unread = order.unread { order.unread = max(0, unread + (isRead ? -1 : 1)) }
        }
        rows.change(id, change)
    }

    /// The articles to read from the library: those on the screen and around it, where one within a screen is missing.
    private func needed(rows height: Int) -> [RowID<ArticleRow>] {
        let visible = viewport.visible(count: order.rowCount, rows: height)
        let isMissing = { (row: Int) in order.id(inRow: row).map(rows.isMissing) ?? false }
        guard around(visible, by: height).contains(where: isMissing) else { return [] }
        let ids = around(visible, by: 3 * height).compactMap(order.id)
        return ids + ids.compactMap { order.stories[$0]?.others }.joined()
    }

    private func around(_ visible: Range<Int>, by count: Int) -> Range<Int> {
        max(0, visible.lowerBound - count)..<max(0, min(order.rowCount, visible.upperBound + count))
    }
}
