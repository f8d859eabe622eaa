import LibraryTestSupport

@testable import ReaderApp
@testable import ReaderCommands
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

/// A library as a list of answers, without a file.
struct AnsweredLibrary {
    /// How many articles it has; the newest is number 1.
    let count: Int
    let size: Size
    var state: AppState
    /// What was asked for and not answered yet.
    private(set) var asked: [Asked] = []
    /// Changes that fail, as on a full disk.
    var isFull = false

    init(_ count: Int, columns: Int, rows: Int, configuration: Configuration = Configuration()) {
        self.count = count
        size = Size(columns: columns, rows: rows)
        state = AppState(size: size, configuration: configuration, library: LibraryState(isHome: true))
        take(state.start())
    }

    /// A library that has answered what its screen asks at first.
    static func settled(_ count: Int = 100, columns: Int = 120, rows: Int = 40) -> AnsweredLibrary {
        var library = AnsweredLibrary(count, columns: columns, rows: rows)
        library.settle()
        return library
    }

    /// The number of the selected article.
    var selected: Int64? { state.library?.pane.selection?.number }

    /// A question, or a change that was asked for.
    enum Asked: Equatable {
        case question(LibraryQuestion)
        case change(LibraryChange)
    }

    private static let titles = [
        "Council votes for the new bridge", "The harbour of Lisbon grows again after ten years of talk and two of work",
        "韓国の大統領が東京を訪問", "Ferry strike ends", "What the storm left behind", "Lighthouse painted at last",
    ]
    private static let sources = ["Harbour Post", "VOA", "The Long Named Evening Gazette", nil]

    static func row(_ number: Int) -> ArticleRow {
        var row = ArticleRow(
            id: RowID(Int64(number)), title: titles[number % titles.count] + " \(number)",
            source: sources[number % sources.count], day: CalendarDay(number: 17_700 - number / 3),
            words: 150 + number * 97 % 2_000)
        row.isRead = number % 3 == 0
        row.isStarred = number % 5 == 0
        row.tags = number % 4 == 0 ? ["asia", "trade"] : []
        return row
    }

    private var ids: [RowID<ArticleRow>] { count > 0 ? (1...count).map { RowID(Int64($0)) } : [] }

    private mutating func take(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .start(let request): if case .ask(let question) = request.work { asked.append(.question(question)) }
            case .change(let change): asked.append(.change(change))
            case .terminal: break
            }
        }
    }

    /// Presses keys by name, answering what is asked.
    mutating func press(_ names: String...) {
        for name in names {
            guard let key = Key(name: name) else { preconditionFailure("\(name) is no key") }
            send(.pressed(key))
        }
    }

    mutating func type(_ text: String) {
        for character in text { send(.pressed(.character(character))) }
    }

    /// Sends an action and answers whatever follows.
    mutating func send(_ action: Action) {
        take(state.update(action))
        settle()
    }

    /// Sends an action and leaves what is asked without an answer.
    mutating func sendUnanswered(_ action: Action) { take(state.update(action)) }

    /// Answers everything that has been asked.
    mutating func settle() {
        while !asked.isEmpty {
            switch asked.removeFirst() {
            case .question(let question): if let answer = answer(question) { take(state.update(.answered(answer))) }
            case .change(let change) where isFull:
                take(state.update(.changeFailed(change, Failure("The disk is full.", advice: "Free some space."))))
            case .change(let change): if let outcome = outcome(of: change) { take(state.update(.stored(outcome))) }
            }
        }
    }

    private func outcome(of change: LibraryChange) -> LibraryOutcome? {
        switch change {
        case .keep, .correct, .correctPlace, .correctEnds, .rule, .takeBack, .bringBack: nil
        case .readAll(let view): .allRead(.readAll(view), ids.filter { $0.number % 3 != 0 })
        case .delete(let ids):
            .deleted(
                change,
                ids.map { DeletedArticle(id: $0, binned: RowID(-$0.number), title: Self.row(Int($0.number)).title) })
        case .putBack(let binned):
            .putBack(
                change,
                binned.map { binned in
                    let id = RowID<ArticleRow>(-binned.number)
                    return ReturnedArticle(DeletedArticle(id: id, binned: binned, title: "Back"), as: id)
                })
        case .many(let ids, .read): .manyChanged(change, [DoneChange(ids, .read(true))])
        case .many(let ids, .star): .manyChanged(change, [DoneChange(ids, .starred(true))])
        case .many(let ids, .highlight): .manyChanged(change, [DoneChange(ids, .highlighted(true))])
        case .many(let ids, .tags(let added, let removed)):
            .manyChanged(
                change,
                added.map { DoneChange(ids, .tag($0, true)) } + removed.map { DoneChange(ids, .tag($0, false)) })
        case .emptyBin(let binned): .changed(change, count: binned.count)
        case .highlight: nil
        case .annotation, .change, .shelf, .unsubscribe, .place, .mark, .rules, .listState: .changed(change, count: 1)
        }
    }

    private func answer(_ question: LibraryQuestion) -> LibraryAnswer? {
        let counts = LibraryCounts(articles: count, unread: count - count / 3)
        return switch question {
        case .beginning(let view, let wanted):
            .beginning(
                view ?? ArticleView(),
                LibraryBeginning(rows: ids.prefix(wanted).map { Self.row(Int($0.number)) }, counts: counts))
        case .order(let view): .order(view, order(view, counts))
        case .rows(let ids): .rows(ids.map { Self.row(Int($0.number)) }, asked: ids)
        case .preview(let id, _): .preview(id, Self.preview)
        case .firstUnread(let ids, let opens): .firstUnread(ids.first { $0.number % 3 != 0 }, opens: opens)
        case .shelves: .shelves(Self.shelves)
        case .unreadCounts(let queries):
            .unreadCounts(Dictionary(uniqueKeysWithValues: queries.map { ($0, $0.count) }))
        case .tags: .tags(["asia", "asean", "trade"])
        case .completions, .page, .days, .entity, .counterpart, .reach, .named, .highlights, .rules, .ruleTrial: nil
        }
    }

    private static let shelves: Shelves = {
        var broken = FeedSummary(feed: RowID(2), name: "VOA", failure: "The server answers 404: there is nothing.")
        (broken.fetchedAt, broken.address) = (1_530_000_000, "https://voa.example/rss")
        return Shelves(
            unread: 67, today: 3, starred: 9,
            feeds: [
                broken, FeedSummary(feed: RowID(1), name: "Harbour Post", folder: "Local", unread: 1_200),
                FeedSummary(feed: RowID(3), name: "Quay Weekly", folder: "Local/South", unread: 4),
            ], tags: [Shelves.Named("asia", unread: 7), Shelves.Named("trade", unread: 0)],
            searches: [Shelves.Search("ferries", query: "ferry OR ferries")])
    }()

    private func order(_ view: ArticleView, _ counts: LibraryCounts) -> ArticleOrder {
        var ids = ids
        if view.sort == .oldest { ids.reverse() }
        if !view.query.isEmpty { ids = ids.filter { $0.number % 2 == 0 } }
        if view.query.contains("nothing") { ids = [] }
        if view.hidesRead { ids = ids.filter { $0.number % 3 != 0 } }
        var groups: [ArticleOrder.Group] = []
        if view.grouping == .day {
            for (position, id) in ids.enumerated() {
                let day = Self.row(Int(id.number)).day
                if groups.last?.heading != .day(day) { groups.append(ArticleOrder.Group(.day(day), start: position)) }
            }
        }
        return ArticleOrder(ids: ids, groups: groups, counts: counts)
    }

    private static let preview = ArticlePreview(
        beginning: """
            The council voted on Tuesday for a bridge over the Tagus, after ten years of talk.

            “Nobody will wait any longer,” Mayor Ana Ferreira said.
            """,
        names: [
            .init(name: "Ana Ferreira", kind: .person, count: 4), .init(name: "Lisbon", kind: .place, count: 2),
            .init(name: "Tagus Bridge Authority", kind: .organization, count: 1),
        ], quotes: 1, isAnnotated: true)
}

extension AnsweredLibrary {
    /// An article that was asked for comes in.
    mutating func load(
        _ number: Int64, place: Int? = nil, marks: [Character: Int] = [:]
    ) {
        let id = RowID<ArticleRow>(number)
        let article = Article(
            id: Article.ID(stored: id), title: HarbourArticle.article.title, text: HarbourArticle.article.text,
            blocks: HarbourArticle.article.blocks)
        var stored = ReadingState(id: id)
        stored.place = place
        stored.marks = marks
        stored.row = state.library?.pane.rows[id] ?? AnsweredLibrary.row(Int(number))
        send(.loaded(article.id, Loaded(article: article, stored: stored)))
    }
}
