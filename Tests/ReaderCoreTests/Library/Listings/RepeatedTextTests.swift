import LibraryTestSupport
import ReaderSQLite
import TestSupport
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// Names, timeline and quotes count a text once that stands in several articles.
struct RepeatedTextTests {
    private let store: AnnotatedLibrary
    private var library: Library { store.library }
    private let articles: [RowID<ArticleRow>]
    /// The articles that are left: all but copies of what is there, and of copies of what has gone all but the first.
    private let counted: [RowID<ArticleRow>]
    private let people: [RowID<Entity>]

    /// Sixty articles, a third of them copies of earlier ones, drawn by a seed.
    init() throws {
        let store = try AnnotatedLibrary()
        var random = SplitMix(seed: 23)
        let names = ["Anna Lindqvist", "Tomas Okafor", "Mirjam Vell", "Jon Askeland", "Vera Holm"]
        let people = try names.map { try store.entity($0) }
        let quays = try ["Northquay", "Southquay"].map { try store.entity($0, .place) }
        let gone = RowID<ArticleRow>(4_000)
        var (articles, counted, seen): ([RowID<ArticleRow>], [RowID<ArticleRow>], Set<RowID<ArticleRow>>) = ([], [], [])
        for number in 0..<60 {
            let day = CalendarDay(number: 17_000 + number)
            let article = try store.article(
                "Lindqvist, Okafor, Vell, Askeland and Holm at the quay. “Cranes move \(number),” one said. A crane fell.",
                day: day.description, title: "Cranes \(number)")
            for (index, name) in ["Lindqvist", "Okafor", "Vell", "Askeland", "Holm"].enumerated()
            where Bool.random(using: &random) {
                try store.mention(people[index], name, in: article)
            }
            if Bool.random(using: &random) { try store.mention(quays[number % 2], "quay", in: article) }
            try store.quote(
                "“Cranes move \(number),”", in: article, by: people[number % 5], about: [people[(number + 1) % 5]])
            let when = number.isMultiple(of: 7) ? "2018-01-01" : day.description
            try store.event("A crane fell", on: when, in: article, of: [people[number % 5]])
            var original: RowID<ArticleRow>?
            if number.isMultiple(of: 3), number > 0 {
                original = number.isMultiple(of: 12) ? gone : counted[Int.random(in: counted.indices, using: &random)]
            }
            if let original {
                try store.library.write {
                    try $0.execute(
                        sql: "INSERT INTO storyMember VALUES (?, ?, ?)", arguments: [article, original, original])
                }
            }
            if original == nil || original == gone && seen.insert(gone).inserted { counted.append(article) }
            articles.append(article)
        }
        (self.store, self.articles, self.counted, self.people) = (store, articles, counted, people)
    }

    private static let listings: [Listing] = [
        .entities(nil), .entities(.person), .entities(.place), .speakers, .named("lind", speakersOnly: false),
        .named("holm", speakersOnly: true), .quotes(.everyone, withIndirect: true), .events(nil),
        .quotesWith("cranes", .everyone, withIndirect: true),
    ]

    /// As rows of entities have their counts, too.
    private func words(_ rows: [ListingRow]) -> [String] {
        rows.map { row in
            if case .entity(let entity) = row {
                return "\(entity.name) \(entity.mentions) \(entity.articles) \(entity.quotes)"
            }
            return row.words
        }
    }

    @Test func `a text that becomes a copy is left out of the next page`() throws {
        let counts = { words(try library.page(of: .entities(.person), .first, count: 200).rows) }
        let before = try counts()
        #expect(try counts() == before)
        try library.write {
            try $0.execute(
                sql: "INSERT INTO storyMember VALUES (?, ?, ?)", arguments: [counted[2], counted[1], counted[1]])
        }
        let left = ArticleScope(articles: counted.filter { $0 != counted[2] }, title: "counted")
        let after = try counts()
        #expect(after != before)
        #expect(after == words(try library.all(.within(left, .entities(.person)), count: 200)))
    }

    @Test(arguments: [1, 3, 100], [false, true])
    func `lists of the library are those of the articles whose text is counted`(count: Int, backwards: Bool) throws {
        let scope = ArticleScope(articles: counted, title: "counted")
        for listing in Self.listings {
            if case .named = listing, backwards { continue }
            let expected = words(try library.all(.within(scope, listing), count: 200))
            #expect(words(try library.all(listing, count: count, backwards: backwards)) == expected, "\(listing)")
        }
    }

    @Test func `an entity's own lists, counts and days leave copies out`() throws {
        let scope = ArticleScope(articles: counted, title: "counted")
        for id in people {
            let page = try #require(try library.entityPage(id, count: 100, today: CalendarDay(number: 20_000)))
            #expect(page.articles.count == page.entity.articles)
            #expect(page.quotesBy.count == page.entity.quotes)
            #expect(page.about.count == page.quotesAbout)
            #expect(page.days.total == page.events.count)
            for listing in [Listing.articles(id), .mentions(id), .quotes(.by(id), withIndirect: true), .events(id)] {
                #expect(
                    try library.all(listing, count: 100).map(\.words)
                        == library.all(.within(scope, listing), count: 100).map(\.words))
            }
        }
    }

    @Test func `the days of the timeline count each text once`() throws {
        let days = try library.dayCounts(of: nil)
        #expect(days == (try library.dayCounts(within: ArticleScope(articles: counted, title: "counted"))))
        #expect(days.total == counted.count)
    }

    @Test func `of a scope a copy counts where its original is none of it`() throws {
        let copies = articles.filter { !counted.contains($0) }
        let quotes = Listing.quotes(.everyone, withIndirect: true)
        let alone = try library.all(.within(ArticleScope(articles: [copies[0]], title: "one"), quotes), count: 10)
        #expect(alone.count == 1)
        let all = try library.all(.within(ArticleScope(articles: articles, title: "all"), quotes), count: 100)
        #expect(all.count == counted.count)
    }
}
