import LibraryTestSupport
import ReaderAnnotation
import ReaderJoining
import ReaderSQLite
import TestSupport
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

struct StoryFinderTests {
    /// One event as two papers tell it, and things that happened beside it.
    private static let ferry = (
        "Ferry Aurelia runs aground off Bornholm, 214 rescued",
        """
        The car ferry Aurelia ran aground on a reef off Bornholm early on Tuesday with 214 people on board. All of them \
        were taken off by lifeboats from Rønne, the Danish coastguard said. The master, Karsten Holm, told the \
        coastguard that the steering had failed minutes before the ferry struck the reef.
        """
    )
    private static let inquiry = (
        "All 214 rescued after Bornholm ferry hits reef",
        """
        Investigators boarded the ferry Aurelia on Tuesday, hours after it struck a reef near Bornholm. Lifeboats from \
        Rønne brought the 214 passengers and crew ashore. Karsten Holm, who was in command of the ferry, blamed the \
        steering. The owner of the Aurelia has stopped two sister ships.
        """
    )
    private static let budget = (
        "Council of Rønne passes its budget after a long night",
        """
        The council of Rønne passed a budget on Tuesday that closes one of three libraries. Mayor Signe Bech said there \
        was no other way. The vote ended at four in the morning, and the opposition left before it was counted.
        """
    )

    private func keep(
        _ story: (title: String, text: String), on day: String = "2026-03-10", in store: TemporaryLibrary
    ) throws -> RowID<ArticleRow> {
        try store.keep(story.text, title: story.title, published: day).id
    }

    @Test func `two papers on one event tell a story, and what happened beside it is none of it`() async throws {
        let store = try TemporaryLibrary()
        let ids = try [Self.ferry, Self.budget, Self.inquiry].map { try keep($0, in: store) }
        #expect(try await StoryFinder(store.library).run() == 3)
        let stories = try store.library.stories(of: ids)
        #expect(stories[ids[0]]?.articles == 2 && stories[ids[0]] == stories[ids[2]])
        #expect(stories[ids[1]] == nil)
        #expect(try await StoryFinder(store.library).run() == 0)
    }

    @Test func `stories go first unless fewer articles wait for the annotators`() async throws {
        let store = try TemporaryLibrary()
        let ids = try [Self.ferry, Self.budget, Self.inquiry].map { try keep($0, in: store) }
        #expect(try StoryFinder(store.library).goesFirst())
        try store.library.write { database in
            try database.execute(
                sql: "UPDATE article SET annotatedBy = ? WHERE id <> ?", arguments: [Annotator.version, ids[0]])
        }
        #expect(try !StoryFinder(store.library).goesFirst())
        #expect(try await StoryFinder(store.library).run() == 3)
        #expect(try StoryFinder(store.library).goesFirst())
    }

    @Test func `a story ends after some days`() throws {
        let store = try TemporaryLibrary()
        let first = try keep(Self.ferry, on: "2026-03-10", in: store)
        let second = try keep(Self.inquiry, on: "2026-03-14", in: store)
        try StoryFinder(store.library).finish()
        #expect(try store.library.stories(of: [first, second]).isEmpty)
    }

    @Test func `a text under another headline is a copy of the first`() throws {
        let store = try TemporaryLibrary()
        let first = try keep(Self.ferry, in: store)
        let copy = try keep(("Shipping: what we know", "By our own staff. " + Self.ferry.1), in: store)
        try StoryFinder(store.library).finish()
        let stories = try store.library.stories(of: [first, copy])
        #expect(stories[copy]?.original == first && stories[first]?.original == nil)
    }

    @Test(arguments: [("13-inch", "16-inch"), ("5-day", "9-day")])
    func `titles that count the same unit differently tell two stories`(_ first: String, _ second: String) throws {
        let store = try TemporaryLibrary()
        let details = [
            "It has a brass handle and burns for a week.", "Its glass comes from Bohemia, its wick from Ghent.",
        ]
        let ids = try zip([first, second], details).map { size, detail in
            let text = "The Halvar \(size) lantern goes on sale in Odense. \(detail)"
            return try keep(("Halvar \(size) lantern goes on sale", text), in: store)
        }
        try StoryFinder(store.library).finish()
        #expect(try store.library.stories(of: ids).isEmpty)
    }

    @Test(arguments: [
        ("Release 12 of the Halvar lantern", "Release 13 of the Halvar lantern", false),
        ("Halvar 2.4.1 is out", "Halvar 2.4.2 is out", false),
        ("Letter from Odense 8: the harbour", "Letter from Odense 9: the harbour", false),
        ("Halvar burns 7 in Odense", "Halvar burns 9 in Odense", true),
    ])
    func `what is counted on from article to article on one site is no story`(
        _ first: String, _ second: String, _ isStory: Bool
    ) throws {
        let store = try TemporaryLibrary()
        let text = """
            The Halvar lantern has a brass handle and burns for a week in rain and wind. Its glass comes from Bohemia and \
            its wick from Ghent. Those who have one already may change the wick by themselves, says the maker, whose shop \
            in Odense is open on all days but Sunday.
            """
        let ids = try [first, second].enumerated().map { index, title in
            try store.keep(
                "\(text) Number \(index).", title: title, url: "https://lanterns.example/\(index)",
                published: "2026-03-10"
            ).id
        }
        try StoryFinder(store.library).finish()
        #expect(try store.library.stories(of: ids).isEmpty == !isStory)
    }

    @Test func `an article that changes leaves its story`() throws {
        let store = try TemporaryLibrary()
        let first = try keep(Self.ferry, in: store)
        let second = try keep(Self.inquiry, in: store)
        try StoryFinder(store.library).finish()
        #expect(try store.library.stories(of: [first]).count == 1)
        try store.library.write { database in
            try database.execute(
                sql: "UPDATE body SET text = ? WHERE article = ?", arguments: [Self.budget.1, second])
            try database.execute(
                sql: "UPDATE article SET title = ? WHERE id = ?", arguments: [Self.budget.0, second])
        }
        try StoryFinder(store.library).finish()
        #expect(try store.library.stories(of: [first, second]).isEmpty)
    }

    @Test func `what is deleted leaves no story of one`() throws {
        let store = try TemporaryLibrary()
        let first = try keep(Self.ferry, in: store)
        let second = try keep(Self.inquiry, in: store)
        try StoryFinder(store.library).finish()
        try store.library.write { try $0.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [second]) }
        #expect(try store.library.stories(of: [first]).isEmpty)
    }

    @Test func `a list of stories shows the first of each, and all where it is unfolded`() throws {
        let store = try TemporaryLibrary()
        let ids = try [Self.ferry, Self.budget, Self.inquiry].map { try keep($0, in: store) }
        try StoryFinder(store.library).finish()
        var view = ArticleView(grouping: .story)
        let folded = try store.library.order(of: view)
        #expect(folded.ids == [ids[2], ids[1]] && folded.articleCount == 3)
        let story = try #require(folded.stories[ids[2]])
        #expect(story.articles == 2)
        view.unfolded = [story.number]
        #expect(try store.library.order(of: view).ids == [ids[2], ids[0], ids[1]])
        view.query = "budget"
        #expect(try store.library.order(of: view).ids == [ids[1]])
    }

    @Test func `the order in which articles come does not part a story`() throws {
        let articles = [Self.ferry, Self.budget, Self.inquiry]
        for seed in 0..<6 {
            var random = SplitMix(seed: UInt64(seed))
            let store = try TemporaryLibrary()
            let order = articles.indices.shuffled(using: &random)
            let ids = try order.map { try keep(articles[$0], in: store) }
            try StoryFinder(store.library).finish()
            let stories = try store.library.stories(of: ids)
            #expect(Set(stories.keys) == Set(zip(order, ids).filter { $0.0 != 1 }.map(\.1)), "seed \(seed)")
        }
    }

    @Test func `words without blanks between them, capitals beyond ASCII and texts of nothing are read`() throws {
        let store = try TemporaryLibrary()
        let ids = try [
            ("渡船在博恩霍尔姆岛附近触礁", "渡船奥蕾莉亚号周二凌晨在博恩霍尔姆岛附近触礁,船上二百一十四人全部获救。"),
            ("博恩霍尔姆岛渡船触礁，全部获救", "渡船奥蕾莉亚号周二在博恩霍尔姆岛附近触礁,救生艇把船上的人全部送上岸。"), ("", "…"), ("Élan", "É."),
        ].map { try keep($0, in: store) }
        try StoryFinder(store.library).finish()
        let stories = try store.library.stories(of: ids)
        #expect(Set(stories.keys) == Set(ids.prefix(2)))
    }

    @Test func `damaged signatures are passed over`() throws {
        let store = try TemporaryLibrary()
        let first = try keep(Self.ferry, in: store)
        try StoryFinder(store.library).finish()
        try store.library.write { try $0.execute(sql: "UPDATE storySignature SET signature = x'01ff'") }
        let second = try keep(Self.inquiry, in: store)
        try StoryFinder(store.library).finish()
        #expect(try store.library.stories(of: [first, second]).isEmpty)
    }

    @Test func `a signature is the same after it was packed`() throws {
        let words = [StoryWord(letters: "ferry".utf8, range: 0..<5), StoryWord(letters: "reef".utf8, range: 6..<10)]
        let signature = StorySignature(
            title: "Ferry reef", titleWords: words, text: "ferry reef".utf8, words: words, site: "example.org")
        #expect(PackedSignature.read(PackedSignature.bytes(of: signature)) == signature)
        for length in 0..<PackedSignature.bytes(of: signature).count {
            #expect(PackedSignature.read(Array(PackedSignature.bytes(of: signature).prefix(length))) == nil)
        }
    }
}
