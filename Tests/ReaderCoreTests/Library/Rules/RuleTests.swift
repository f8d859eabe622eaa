import LibraryTestSupport
import Loopback
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// Rules for what feeds bring.
struct RuleTests {
    private static let now = 1_700_000_000
    private static let bridge = (
        id: "1", link: "https://n.example/bridge", title: "Bridge", text: "The bridge is open."
    )
    private static let mayor = (id: "2", link: "https://n.example/mayor", title: "Mayor", text: "The mayor resigns.")
    private static let match = (id: "3", link: "https://n.example/match", title: "Match", text: "The match was late.")

    private func rule(_ name: String, _ query: String, _ actions: String...) throws -> IncomingRule {
        IncomingRule(name: name, query: try Query.parse(query), actions: actions.compactMap { IncomingRule.Action($0) })
    }

    private func rows(_ library: Library) throws -> [ArticleRow] {
        let today = CalendarDay(number: Self.now / 86_400)
        return try library.rows(try library.articleIDs(matching: .everything, sort: .title, today: today))
    }

    @Test func `rules read, star, tag, delete and tell when a feed brings an article, and only then`() async throws {
        let site = try Site(["/feed": .init(RSS.feed("Harbour", [Self.bridge]))])
        let store = try TemporaryLibrary()
        try store.subscribe(site.address("/feed"))
        _ = try await store.refresh()
        store.library.follow([
            try rule("works", "title:bridge OR title:mayor", "star", "tag town hall"),
            try rule("politics", "is:starred resigns", "read", "notify"),
            try rule("sport", "title:match", "notify", "delete"),
            try rule("never", "title:match", "star"),
        ])
        site["/feed"] = .init(RSS.feed("Harbour", [Self.match, Self.mayor, Self.bridge]))
        let outcome = try #require(try await store.refresh().first)
        #expect(outcome.added == 1 && outcome.known == 1)
        let rows = try rows(store.library)
        #expect(rows.map(\.title) == ["Bridge", "Mayor"])
        // What was there before the rules is as it was.
        #expect(rows.map(\.isStarred) == [false, true] && rows.map(\.isRead) == [false, true])
        #expect(rows.map(\.tags) == [[], ["town hall"]])
        let news = store.library.takeRuleNews()
        #expect(
            news == [
                RuleNews(rule: "politics", count: 1, titles: ["Mayor"]),
                RuleNews(rule: "sport", count: 1, titles: ["Match"]),
            ])
        #expect(news.first?.line == "politics: 1 new article" && store.library.takeRuleNews() == [])
        // What a rule has deleted is not brought back, and what it did is not done again.
        try store.library.change([rows[1].id], .starred(false))
        _ = try await store.refresh(isForced: true)
        #expect(try self.rows(store.library).map(\.isStarred) == [false, false])
    }

    @Test func `what a rule hides is in no list but that of what is hidden, and comes back`() async throws {
        let site = try Site(["/feed": .init(RSS.feed("Harbour", [Self.bridge, Self.match]))])
        let store = try TemporaryLibrary()
        try store.subscribe(site.address("/feed"))
        store.library.follow([
            try rule("sport", "title:match", "hide"), try rule("never", "title:match", "star", "notify"),
            try rule("works", "title:bridge", "highlight"),
        ])
        #expect(try await store.refresh().first?.added == 1)
        #expect(try rows(store.library).map(\.title) == ["Bridge"] && store.library.takeRuleNews() == [])
        let today = CalendarDay(number: Self.now / 86_400)
        let shelves = try store.library.shelves(today: today)
        #expect(shelves.hidden == 1 && shelves.binned == 0 && shelves.unread == 1)
        let found = { (query: String) in try store.library.binned(matching: try Query.parse(query), today: today) }
        #expect(try found("match").isEmpty && found("is:deleted").isEmpty && found("is:hidden late").count == 1)
        #expect(try store.library.order(of: ArticleView(query: "is:hidden")).ids == found("is:hidden"))
        // Neither the feed nor a bin that is emptied takes it away or brings it back.
        try store.library.emptyBin(olderThan: 0, now: Self.now * 2)
        _ = try await store.refresh(isForced: true)
        #expect(try rows(store.library).count == 1 && found("is:hidden").count == 1)
        #expect(try store.library.putBack(found("is:hidden")).count == 1)
        #expect(try rows(store.library).map(\.title) == ["Bridge", "Match"])
    }

    @Test func `what a rule highlights is found, kept, and no longer so where somebody says so`() async throws {
        let site = try Site(["/feed": .init(RSS.feed("Harbour", [Self.bridge, Self.match]))])
        let store = try TemporaryLibrary()
        let library = store.library
        try store.subscribe(site.address("/feed"))
        library.follow([try rule("works", "title:bridge", "highlight")])
        _ = try await store.refresh()
        #expect(try rows(library).map(\.isHighlighted) == [true, false])
        let ids = try library.articleIDs(
            matching: Query.parse("is:highlighted"), sort: .newest, today: CalendarDay(number: 0))
        #expect(try library.rows(ids).map(\.title) == ["Bridge"])
        let feed = try #require(try library.feeds().first)
        #expect(try library.retain(Retention(days: 1), of: feed.id, now: Self.now * 2) == 1)
        let deleted = try #require(try library.takeOut(ids[0], now: Self.now))
        let back = try #require(try library.putBack([deleted.binned]).first).id
        #expect(try library.rows([back]).first?.isHighlighted == true)
        #expect(try library.change([back], .highlight) == [DoneChange([back], .highlighted(false))])
        #expect(try rows(library).map(\.isHighlighted) == [false])
    }

    @Test func `what is hidden goes when its feed keeps nothing so old`() throws {
        let store = try TemporaryLibrary()
        let feed = try store.addFeed("https://n.example/feed")
        let ids = try (1...2).map {
            try store.keep("Match \($0) was late.", title: "Match", feed: feed, entry: "\($0)", now: Self.now).id
        }
        try store.library.write { database in
            _ = try Library.takeOut(ids, isHidden: true, now: Self.now, in: database)
        }
        for (days, left) in [(11, 2), (9, 0)] {
            try store.library.retain(Retention(days: days), of: feed, now: Self.now + 10 * 86_400)
            #expect(try store.library.shelves(today: CalendarDay(number: 0)).hidden == left)
        }
    }

    @Test func `rules that ask for names wait until these are known, and are done once`() async throws {
        let text = "\"The bridge will open,\" said Anna Lindqvist, the mayor of Lund, on Monday."
        let said = (id: "1", link: "https://n.example/said", title: "Said", text: text)
        let site = try Site(["/feed": .init(RSS.feed("Harbour", [said, Self.match]))])
        let store = try TemporaryLibrary()
        try store.subscribe(site.address("/feed"))
        store.library.follow([try rule("Lindqvist", "said-by:Lindqvist", "star", "notify")])
        _ = try await store.refresh()
        #expect(try rows(store.library).map(\.isStarred) == [false, false] && store.library.takeRuleNews() == [])
        try await AnnotationRun(store.library, today: CalendarDay(number: 20_000), jobs: 1).run { _ in }
        #expect(try rows(store.library).map(\.isStarred) == [false, true])
        #expect(store.library.takeRuleNews().map(\.rule) == ["Lindqvist"])
        let ids = try rows(store.library).map(\.id)
        try store.library.change(ids, .starred(false))
        try store.library.write { database in for id in ids { try Library.annotateAnew(id, in: database) } }
        try await AnnotationRun(store.library, today: CalendarDay(number: 20_000), jobs: 1).run { _ in }
        #expect(try rows(store.library).map(\.isStarred) == [false, false] && store.library.takeRuleNews() == [])
    }

    @Test func `a rule is tried on what is there, and changes nothing`() throws {
        let store = try TemporaryLibrary()
        for number in 1...7 { try store.keep("The match number \(number) was late.", title: "Match \(number)") }
        try store.keep("The bridge is open.", title: "Bridge")
        let first = try rows(store.library)[1]
        try store.library.change([first.id], .read(true))
        let rule = try rule("sport", "match", "read", "tag sport", "star", "notify", "delete")
        let trial = try store.library.trial(of: rule, now: Self.now)
        #expect(trial.matched == 7 && trial.first.count == 5)
        #expect(trial.line == "would mark 6 as read, tag 7 with sport, star 7, tell of 7, delete 7")
        #expect(try rows(store.library).count == 8)
        #expect(try store.library.apply(try self.rule("sport", "match", "read", "tag sport"), now: Self.now) == 7)
        #expect(try rows(store.library).filter(\.isRead).count == 7)
        #expect(try store.library.trial(of: rule, now: Self.now).line.hasPrefix("would mark 0 as read, tag 0"))
        #expect(try store.library.apply(try self.rule("away", "match", "delete"), now: Self.now) == 7)
        #expect(try rows(store.library).map(\.title) == ["Bridge"])
    }

    @Test func `only what asks for names, quotes or dates waits for them`() throws {
        for (query, waits) in [
            ("title:bridge -feed:BBC after:7d is:unread", false), ("bridge OR entity:Lund", true),
            ("-said-by:Lindqvist", true), ("has:tags", false), ("has:quotes", true), ("is:annotated", true),
            ("about:Lund", true), ("place:Lund", true),
        ] {
            #expect(try Query.parse(query).needsAnnotation == waits, "\(query)")
        }
    }

    @Test(arguments: ["read", "star", "tag long  read", "highlight", "hide", "delete", "notify"])
    func `an action is written as it is read`(text: String) throws {
        let action = try #require(IncomingRule.Action(text))
        #expect(IncomingRule.Action(action.text) == action)
    }

    @Test(arguments: ["", "reads", "tag", "tag ", "read now", "highlight it", "hidden"])
    func `what is no action is none`(text: String) { #expect(IncomingRule.Action(text) == nil) }
}
