import LibraryTestSupport
import ReaderCorrections
import ReaderModel
import ReaderSQLite
import Testing

@testable import ReaderLibrary

/// What is decided in one article is evidence for others.
struct EntityLessonTests {
    private static let now = 1_800_000_000
    private let store: TemporaryLibrary
    private var library: Library { store.library }

    init() throws { store = try TemporaryLibrary() }

    private func annotate() async throws {
        try await AnnotationRun(library, today: CalendarDay(number: Self.now / 86_400)).run()
    }

    @discardableResult
    private func keep(_ text: String) throws -> RowID<ArticleRow> { try store.keep(text, title: "News").id }

    private func anchor(_ words: String, in id: RowID<ArticleRow>) throws -> TextAnchor {
        let text = try #require(try library.article(id)).text
        return TextAnchor(of: try #require(text.places(ofWords: words).first), in: text)
    }

    /// The names of entities with their numbers of articles, for the words that their names have in common.
    private func entities(_ name: String) throws -> [String] {
        try library.page(of: .named(name, speakersOnly: false), .first, count: 20).rows.compactMap { row in
            if case .entity(let entity) = row { "\(entity.name) \(entity.articles)" } else { nil }
        }.sorted()
    }

    private func merge(in id: RowID<ArticleRow>) throws -> [Int64] {
        let same = Correction.Decision.same(EntityName("Nordic News Agency", .organization), .article)
        return try library.correct(id, [Correction(same, at: anchor("Baltic News Agency", in: id))], now: Self.now)
    }

    private static let ferry =
        "The ferry is late, the Baltic News Agency reported. The Baltic News Agency has an office there."
    private static let pier = "The pier is closed, the Baltic News Agency reported from the harbour in the evening."
    private static let road = "The road is open again, the Nordic News Agency reported from the coast."

    @Test func `a merge in one article is followed by another, and its return too`() async throws {
        let first = try keep(Self.ferry)
        for text in [Self.pier, Self.road] { try keep(text) }
        try await annotate()
        let before = ["Baltic News Agency 2", "Nordic News Agency 1"]
        #expect(try entities("news") == before)
        let ids = try merge(in: first)
        try await annotate()
        #expect(try entities("news") == ["Nordic News Agency 3"])
        try library.takeBack(ids, now: Self.now)
        try await annotate()
        #expect(try entities("news") == before)
    }

    @Test func `what comes later follows, unless it speaks of both`() async throws {
        let first = try keep(Self.ferry)
        try await annotate()
        let ids = try merge(in: first)
        try keep(Self.pier)
        try keep("The Baltic News Agency and the Nordic News Agency share an office in the harbour.")
        try await annotate()
        #expect(try entities("news") == ["Baltic News Agency 1", "Nordic News Agency 3"])
        try library.takeBack(ids, now: Self.now)
        try await annotate()
        #expect(try entities("news") == ["Baltic News Agency 3", "Nordic News Agency 1"])
    }

    @Test func `one decision speaks for few articles`() async throws {
        let first = try keep(Self.ferry)
        for number in 0..<12 { try keep("Berth \(number): " + Self.pier) }
        try await annotate()
        _ = try merge(in: first)
        #expect(try entities("news") == ["Baltic News Agency 12", "Nordic News Agency 1"])
        try keep("Late news. " + Self.pier)
        try await annotate()
        #expect(try entities("news") == ["Baltic News Agency 13", "Nordic News Agency 1"])
    }

    @Test func `somebody who is parted in one article takes along the articles that tell the same of them`()
        async throws
    {
        let match = try keep(
            "Striker Anna Lindqvist scored twice for Ystad. Anna Lindqvist was pleased with the match.")
        try keep("Striker Anna Lindqvist leaves the club in the summer, and Anna Lindqvist gave no reason.")
        try keep("Anna Lindqvist opened the library of the town, where Anna Lindqvist had read as a child.")
        try await annotate()
        #expect(try entities("lindqvist") == ["Anna Lindqvist 3"])
        let ids = try library.correct(
            match, [Correction(.apart(.article), at: anchor("Anna Lindqvist", in: match))], now: Self.now)
        try await annotate()
        #expect(try entities("lindqvist") == ["Anna Lindqvist 1", "Anna Lindqvist 2"])
        try library.takeBack(ids, now: Self.now)
        try await annotate()
        #expect(try entities("lindqvist") == ["Anna Lindqvist 3"])
    }

    @Test func `the language that the reader gives is that of the article, and the text tells it again`() async throws {
        let id = try keep(Self.ferry)
        try await annotate()
        #expect(try library.rows([id]).first?.language == "en")
        let ids = try library.correct(id, [Correction(.language("fi"), at: nil)], now: Self.now)
        #expect(try library.rows([id]).first?.language == "fi")
        #expect(try entities("news") == [])
        #expect(try library.article(id)?.isLanguageGiven == true)
        try library.takeBack(ids, now: Self.now)
        #expect(try library.rows([id]).first?.language == "en")
        #expect(try entities("news") == ["Baltic News Agency 1"])
    }
}
