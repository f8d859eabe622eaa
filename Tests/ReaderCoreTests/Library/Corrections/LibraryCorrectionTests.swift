import LibraryTestSupport
import ReaderAnnotation
import ReaderCorrections
import ReaderModel
import ReaderSQLite
import TestSupport
import Testing

@testable import ReaderLibrary

/// Decisions in a library of a few articles on two agencies and two people of one name.
struct LibraryCorrectionTests {
    private static let now = 1_800_000_000
    private static let pier = """
        The harbour of Ystad gets a new pier, the Baltic News Agency reported. "We have waited for years," Anna \
        Lindqvist said on 3 May 2019. Lindqvist is the mayor of Ystad.
        """
    private static let ferry = """
        The Nordic News Agency reported that the ferry to Trelleborg is late. "It is always late," Anna Lindqvist said. \
        Anna Lindqvist lives in Trelleborg.
        """

    private let store: TemporaryLibrary
    private var library: Library { store.library }
    private let first: RowID<ArticleRow>
    private let second: RowID<ArticleRow>

    init() async throws {
        store = try TemporaryLibrary()
        first = try store.keep(Self.pier, title: "Pier", published: "2019-05-06").id
        second = try store.keep(Self.ferry, title: "Ferry").id
        try await annotate()
    }

    private func annotate() async throws {
        try await AnnotationRun(library, today: CalendarDay(number: Self.now / 86_400)).run()
    }

    private func anchor(_ words: String, in id: RowID<ArticleRow>) throws -> TextAnchor {
        let text = try #require(try library.article(id)).text
        return TextAnchor(of: try #require(text.places(ofWords: words).first), in: text)
    }

    /// What the tables of findings hold, in words.
    private func findings() throws -> [String] {
        try library.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT 'entity ' || kind || ' ' || name || ' ' || articles || ' ' || mentions || ' ' || quotes
                        FROM entity
                    UNION ALL SELECT 'mention ' || article || ' ' || entity.name || ' ' || count || ' ' || hex(places)
                        FROM mention JOIN entity ON entity.id = entity
                    UNION ALL SELECT 'quote ' || article || ' ' || coalesce(entity.name, '') || ' ' || start
                        FROM quote LEFT JOIN entity ON entity.id = speaker
                    UNION ALL SELECT 'event ' || article || ' ' || fromDay || ' ' || toDay || ' ' || start FROM event
                    UNION ALL SELECT 'article ' || id || ' ' || coalesce(published, 'undated') || ' ' || sortedAt
                        FROM article
                    ORDER BY 1
                    """)
        }
    }

    private func entities(_ name: String) throws -> [LibraryEntity] {
        try library.page(of: .named(name, speakersOnly: false), .first, count: 20).rows.compactMap {
            if case .entity(let entity) = $0 { entity } else { nil }
        }
    }

    private func ids(_ query: String) throws -> Set<RowID<ArticleRow>> {
        Set(try library.articleIDs(matching: try Query.parse(query), today: CalendarDay(number: 20_000)))
    }

    @Test func `somebody whom no article names is found by what the reader heard`() throws {
        let counts = { try findings().filter { $0.contains("Anna Lindqvist") && !$0.hasPrefix("quote") } }
        let before = try counts()
        let decision = Correction.Decision.speaker(EntityName("Maria Holm", .person))
        try library.correct(
            second, [Correction(decision, at: try anchor("It is always late", in: second))], now: Self.now)
        let found = try findings()
        #expect(found.contains("entity person Maria Holm 1 0 1"))
        #expect(found.contains { $0.hasPrefix("quote \(second) Maria Holm") })
        #expect(try counts().filter { !$0.hasPrefix("entity") } == before.filter { !$0.hasPrefix("entity") })
        #expect(try library.order(of: ArticleView(query: "said-by:\"Maria Holm\"")).ids == [second])
    }

    @Test func `views and searches follow a correction at once`() throws {
        try library.correct(
            second,
            [
                Correction(
                    .same(EntityName("Baltic News Agency", .organization), .article),
                    at: try anchor("Nordic News Agency", in: second))
            ],
            now: Self.now)
        #expect(try entities("Baltic").map(\.articles) == [2])
        #expect(try ids("entity:\"Baltic News Agency\"") == [first, second])
    }

    @Test func `somebody else of the same name is another entity of the library`() throws {
        #expect(try entities("Anna Lindqvist").map(\.articles) == [2])
        try library.correct(
            second, [Correction(.apart(.article), at: try anchor("Anna Lindqvist", in: second))], now: Self.now)
        #expect(try entities("Anna Lindqvist").map(\.articles) == [1, 1])
    }

    @Test func `speakers and what is said follow`() throws {
        try library.correct(
            second,
            [
                Correction(
                    .speaker(EntityName("Nordic News Agency", .organization)),
                    at: try anchor("\"It is always late,\"", in: second))
            ],
            now: Self.now)
        #expect(try ids("said-by:\"Nordic News Agency\"") == [second])
    }

    @Test func `an undated article has the day that it is given, and loses it again`() throws {
        let before = try findings()
        let day = try #require(CalendarDay(iso: "2019-08-01"))
        let ids = try library.correct(second, [Correction(.published(day), at: nil)], now: Self.now)
        #expect(try library.article(second)?.published == PublicationDate(day, basis: .given))
        #expect(try self.ids("after:2019-07-31 before:2019-08-02") == [second])
        try library.takeBack(ids, now: Self.now)
        #expect(try library.article(second)?.published == nil)
        #expect(try findings() == before)
    }

    private func decisions() throws -> [(RowID<ArticleRow>, Correction)] {
        let day = try #require(CalendarDay(iso: "2018-01-02"))
        let date = try #require(DateValue("2019-06-07"))
        return [
            (first, Correction(.notName(.article), at: try anchor("Ystad", in: first))),
            (first, Correction(.kind(.person, .article), at: try anchor("Baltic News Agency", in: first))),
            (first, Correction(.apart(.mention), at: try anchor("Lindqvist is the mayor", in: first))),
            (first, Correction(.date(date), at: try anchor("3 May 2019", in: first))),
            (first, Correction(.notSaid, at: try anchor("\"We have waited for years,\"", in: first))),
            (first, Correction(.published(day), at: nil)),
            (second, Correction(.name(EntityName("ferry", .other)), at: try anchor("ferry", in: second))),
            (
                second,
                Correction(
                    .same(EntityName("Bengt Ek", .person), .article), at: try anchor("Anna Lindqvist", in: second))
            ),
            (second, Correction(.speaker(nil), at: try anchor("\"It is always late,\"", in: second))),
            (second, Correction(.published(day), at: nil)),
        ]
    }

    @Test(arguments: Seeds.row(12))
    func `taking back is the reverse of deciding`(seed: UInt64) async throws {
        var random = SplitMix(seed: seed)
        var (states, kept): ([[String]], [[Int64]]) = ([], [])
        for (id, correction) in try decisions().shuffled(using: &random).prefix(5) {
            states.append(try findings())
            kept.append(try library.correct(id, [correction], now: Self.now))
            try await annotate()
        }
        while let ids = kept.popLast() {
            try library.takeBack(ids, now: Self.now)
            // Articles that had followed follow back.
            try await annotate()
            #expect(try findings() == states.popLast())
        }
    }

    @Test func `what was taken back comes back`() throws {
        let (id, correction) = try decisions()[1]
        let ids = try library.correct(id, [correction], now: Self.now)
        let after = try findings()
        let taken = try library.takeBack(ids, now: Self.now).taken
        #expect(try library.corrections(of: id).isEmpty)
        #expect(try library.bringBack(taken, now: Self.now) == ids)
        #expect(try findings() == after)
    }

    @Test func `decisions outlive what is found anew, and another text`() async throws {
        try library.correct(
            first, [Correction(.kind(.person, .article), at: try anchor("Baltic News Agency", in: first))],
            now: Self.now)
        let after = try findings()
        try library.write { try $0.execute(sql: "UPDATE article SET annotatedBy = 0") }
        try await annotate()
        #expect(try findings() == after)
        var article = try #require(try library.article(first))
        article.text = Text("It is said in the town: " + article.text.string.replacing("new pier", with: "longer pier"))
        article.blocks = [Block(.paragraph, 0..<article.text.count)]
        try library.replaceText(of: first, with: article)
        try await annotate()
        #expect(try entities("Baltic").map(\.kind) == [.person])
    }

    @Test func `a rule reaches every article that it is about, and its return too`() async throws {
        let before = try findings()
        #expect(try library.reach(of: "Anna Lindqvist", asWords: false) == 2)
        let (id, articles) = try library.keep(
            .same(EntityName("Anna Lindqvist", .person), as: EntityName("Anna Lind", .person)), now: Self.now)
        #expect(articles == 2)
        #expect(try library.annotationState().waiting == 2)
        try await annotate()
        #expect(try entities("Anna").map(\.name) == ["Anna Lind"])
        try library.takeBack([id], now: Self.now)
        try await annotate()
        #expect(try findings() == before)
    }

    @Test func `a name that is never one goes everywhere, and articles without it stay as they are`() async throws {
        let (_, articles) = try library.keep(.never("Trelleborg"), now: Self.now)
        #expect(articles == 1)
        try await annotate()
        #expect(try entities("Trelleborg").isEmpty)
    }

    @Test func `two who decide at once lose nothing`() async throws {
        let decisions = try decisions()
        let other = try Library(at: store.path)
        let half = decisions.count / 2
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (library, part) in [(library, decisions[..<half]), (other, decisions[half...])] {
                group.addTask {
                    for (id, correction) in part { try library.correct(id, [correction], now: Self.now) }
                }
            }
            try await group.waitForAll()
        }
        try await annotate()
        let kept = try [first, second].flatMap { try library.corrections(of: $0).kept.map(\.correction) }
        #expect(Set(kept) == Set(decisions.map(\.1)))
        #expect(try entities("Ystad").isEmpty)
        #expect(try entities("Bengt Ek").count == 1)
        #expect(try library.annotationState().waiting == 0)
    }

    @Test func `what was found before a decision is not stored after it`() throws {
        let article = try #require(try library.article(first))
        let found = try Annotator.annotate(article, today: CalendarDay(number: 20_000))
        let stale = AnnotationRecord(article, id: first, found)
        try library.correct(
            first, [Correction(.notName(.article), at: try anchor("Ystad", in: first))], now: Self.now)
        #expect(try library.store([stale]) == [])
        #expect(try entities("Ystad").isEmpty)
    }

    @Test func `a deleted article comes back with what was decided`() async throws {
        let (id, correction) = try decisions()[0]
        try library.correct(id, [correction], now: Self.now)
        let deleted = try #require(try library.takeOut(id, now: Self.now))
        #expect(try library.corrections(of: id).isEmpty)
        let back = try #require(try library.putBack([deleted.binned]).first).id
        #expect(try library.corrections(of: back).kept.map(\.correction) == [correction])
    }

    @Test func `an article that is gone takes no decision`() throws {
        #expect(try library.correct(RowID(99), [Correction(.published(CalendarDay(number: 0)), at: nil)], now: 0) == [])
        #expect(try library.takeBack([77], now: 0).taken == [])
    }
}
