import LibraryTestSupport
import Testing

@testable import ReaderCorrections
@testable import ReaderLibrary
@testable import ReaderModel

/// Of which articles a time of day is known.
struct ArticleMomentTests {
    private let store: TemporaryLibrary
    /// Noon of 28 November 2026, UTC.
    private let now = 20_785 * 86_400 + 43_200

    init() throws { store = try TemporaryLibrary() }

    private func moment(_ published: String?, at publishedAt: Int?) throws -> Int? {
        let text = Text("The ferry sails, \(publishedAt ?? 0).")
        var article = Article(
            id: Article.ID("a"), text: text, blocks: [Block(.paragraph, 0..<text.count)])
        article.published = published.flatMap(CalendarDay.init(iso:)).map { PublicationDate($0, basis: .metadata) }
        let incoming = IncomingArticle(article, publishedAt: publishedAt)
        let id = try store.library.keep([incoming], now: now)[0].id
        return try store.library.rows([id])[0].moment
    }

    @Test func `the moment of a feed's entry is known`() throws {
        #expect(try moment("2026-11-27", at: now - 86_400) == now - 86_400)
    }

    @Test func `in the zone of its source it may be another day`() throws {
        #expect(try moment("2026-11-28", at: now - 14 * 3_600) == now - 14 * 3_600)
    }

    @Test func `a day is no midnight, and no date no moment`() throws {
        #expect(try moment("2026-11-27", at: nil) == nil)
        #expect(try moment("2026-11-27", at: 20_784 * 86_400) == nil)
        #expect(try moment(nil, at: nil) == nil)
    }

    @Test func `what is said to be later than now has no time`() throws {
        #expect(try moment("2026-11-28", at: now + 7_200) == nil)
    }

    @Test func `a day that the reader has said takes the time away`() throws {
        let id = try store.keep("The ferry sails.", published: "2026-11-27", now: now).id
        try store.library.correct(id, [Correction(.published(CalendarDay(number: 20_700)), at: nil)], now: now)
        #expect(try store.library.rows([id])[0].moment == nil)
    }
}
