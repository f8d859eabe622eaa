import LibraryTestSupport
import Loopback
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// Rules that lie in the library.
struct KeptRuleTests {
    private static let now = 1_700_000_000

    private func rule(_ name: String, _ query: String, _ actions: String) throws -> IncomingRule {
        IncomingRule(name: name, query: try Query.parse(query), actions: try TypedActions.parse(actions))
    }

    private func rows(_ library: Library) throws -> [ArticleRow] {
        let today = CalendarDay(number: Self.now / 86_400)
        return try library.rows(try library.articleIDs(matching: .everything, sort: .title, today: today))
    }

    @Test func `they are done to what feeds bring, after those of the configuration, without being followed`()
        async throws
    {
        let bridge = (id: "1", link: "https://n.example/bridge", title: "Bridge", text: "The bridge is open.")
        let match = (id: "2", link: "https://n.example/match", title: "Match", text: "The match was late.")
        let site = try Site(["/feed": .init(RSS.feed("Harbour", [bridge, match]))])
        let store = try TemporaryLibrary()
        try store.subscribe(site.address("/feed"))
        _ = try store.library.change(.add(rule("starred", "is:starred", "read, notify")), now: Self.now)
        _ = try store.library.change(.add(rule("match", "title:match", "delete")), now: Self.now)
        store.library.follow([try rule("bridges", "title:bridge", "star")])
        _ = try await store.refresh()
        let rows = try rows(store.library)
        #expect(rows.map(\.title) == ["Bridge"] && rows.allSatisfy { $0.isRead && $0.isStarred })
        #expect(store.library.takeRuleNews().map(\.rule) == ["starred"])
    }

    @Test func `they are kept in their order with names of their own, and one that is not understood does nothing`()
        throws
    {
        let store = try TemporaryLibrary()
        let library = store.library
        for _ in 0..<2 { _ = try library.change(.add(rule("ships", "title:ship", "star, tag a b")), now: Self.now) }
        _ = try library.change(.add(rule("quays", "quay", "read")), now: Self.now)
        #expect(try library.keptRules().map(\.name) == ["ships", "ships 2", "quays"])
        let last = try library.keptRules()[2]
        #expect(try library.change(.move(last.id, by: -2), now: Self.now) == 1)
        #expect(try library.change(.move(last.id, by: -1), now: Self.now) == 0)
        #expect(try library.keptRules().map(\.name) == ["quays", "ships", "ships 2"])
        #expect(try library.keptRules()[1].rule == rule("ships", "title:ship", "star, tag a b"))
        try library.write {
            try $0.execute(sql: "UPDATE incomingRule SET actions = '[\"fold\"]' WHERE id = ?", arguments: [last.id])
        }
        #expect(try library.keptRules()[0].rule == nil)
        #expect(try library.change(.remove(last.id), now: Self.now) == 1)
        #expect(try library.keptRules().map(\.name) == ["ships", "ships 2"])
    }

    @Test func `actions are read as they are typed, and others are refused with what does the same here`() throws {
        #expect(try TypedActions.parse(" read,tag  town hall , read") == [.read, .tag("town hall")])
        #expect(try TypedActions.parse("highlight, hide") == [.highlight, .hide])
        for (line, words) in [
            ("", "Say what is done"), ("tag", "A tag has a name"), ("mute", "That is hide here"),

            ("colour", "That is highlight here"), ("raed", "did you mean “read”?"),
            ("read, launch", "There is no “launch”"),
        ] {
            let error = #expect(throws: QueryError.self) { try TypedActions.parse(line) }
            #expect(error?.message.contains(words) == true, "\(line)")
        }
        let error = #expect(throws: QueryError.self) { try TypedActions.parse("read, raed") }
        #expect(error?.before == "read,")
    }
}
