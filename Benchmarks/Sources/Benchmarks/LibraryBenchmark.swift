@testable import ReaderLibrary
@testable import ReaderModel

/// Times the pages of a great library.
enum LibraryBenchmark {
    /// - Parameters:
    ///   - path: the library; made where there is none.
    ///   - count: articles of a new one.
    static func run(_ path: String, count: Int) throws {
        let library = try Library(at: path)
        if try library.dayCounts(of: nil).isEmpty { try fill(library, count: count) }
        let entities = try library.page(of: .entities(nil), .first, count: 60).rows
        guard case .entity(let famous) = entities.first, case .entity(let known) = entities.last else { return }
        let speakers = try library.page(of: .speakers, .first, count: 1).rows
        guard case .entity(let speaker) = speakers.first else { return }
        print("the most mentioned: \(famous.articles) articles; the most quoted: \(speaker.quotes) quotes")
        let listings: [(String, Listing)] = [
            ("entities", .entities(nil)), ("people", .entities(.person)), ("speakers", .speakers),
            ("articles", .articles(famous.id)), ("mentions", .mentions(famous.id)),
            ("quotes", .quotes(.everyone, withIndirect: true)),
            ("quotes without indirect", .quotes(.everyone, withIndirect: false)),
            ("quotes by", .quotes(.by(speaker.id), withIndirect: true)),
            ("quotes about", .quotes(.about(famous.id), withIndirect: true)), ("events", .events(nil)),
            ("events of", .events(famous.id)), ("events of another", .events(known.id)),
        ]
        for (name, listing) in listings { try measure(name, listing, library) }
        let today = CalendarDay(number: 20_000)
        time("from a day") { _ = try library.page(of: .events(nil), Listing.events(nil).start(of: today), count: 120) }
        time("days of all events") { _ = try library.dayCounts(of: nil) }
        time("days of an entity") { _ = try library.dayCounts(of: famous.id) }
        try scopes(of: library)
        time("page of an entity") { _ = try library.entityPage(famous.id, count: 5, today: today) }
        for typed in ["b", "ba", "bad", "badenko"] {
            time("names from \(typed)") {
                _ = try library.page(of: .named(typed, speakersOnly: false), .first, count: 120)
            }
        }
    }

    /// Names, quotes and timeline of some articles: queries, and articles picked all over the library.
    private static func scopes(of library: Library) throws {
        let all = try library.order(of: ArticleView()).ids
        let picked = [10, 1_000, 5_000, 50_000].filter { $0 <= all.count }.map { count in
            let step = all.count / count
            return ArticleScope(articles: (0..<count).map { all[$0 * step] }, title: "\(count) picked")
        }
        let queries = ["after:2020", "is:unread", "feed:\"feed 7\"", "folder:Tech"].map { ArticleScope(query: $0) }
        for scope in picked + queries {
            let count = try library.read { try Matches(scope, in: $0).count }
            print("\(scope.title): \(count) articles")
            let listings: [(String, Listing)] = [
                ("names", .entities(nil)), ("people", .entities(.person)), ("speakers", .speakers),
                ("quotes", .quotes(.everyone, withIndirect: true)), ("events", .events(nil)),
            ]
            for (name, listing) in listings {
                let scoped = Listing.within(scope, listing)
                time("  \(name), first page", runs: 20) { _ = try library.page(of: scoped, .first, count: 120) }
            }
            let middle = Listing.within(scope, .events(nil)).start(of: CalendarDay(number: 19_000))
            time("  events, from a day", runs: 20) {
                _ = try library.page(of: .within(scope, .events(nil)), middle, count: 120)
            }
            time("  days", runs: 20) { _ = try library.dayCounts(within: scope) }
        }
    }

    private static func measure(_ name: String, _ listing: Listing, _ library: Library) throws {
        time("\(name), first page") { _ = try library.page(of: listing, .first, count: 120) }
        time("\(name), last page") { _ = try library.page(of: listing, .last, count: 120) }
        // Forty pages in.
        var key = try library.page(of: listing, .first, count: 120).after
        for _ in 0..<40 {
            guard let start = key else { break }
            key = try library.page(of: listing, .after(start), count: 120).after
        }
        guard let key else { return }
        time("\(name), a page further on") { _ = try library.page(of: listing, .after(key), count: 120) }
    }

    private static func fill(_ library: Library, count: Int) throws {
        var news = InventedNews()
        let clock = ContinuousClock()
        let start = clock.now
        for first in stride(from: 0, to: count, by: 1_000) {
            let batch = (first..<min(count, first + 1_000)).map { news.next($0) }
            let kept = try library.keep(batch.map { IncomingArticle($0.article) }, now: 1_700_000_000)
            try library.store(zip(batch, kept).map { AnnotationRecord($0.article, id: $1.id, $0.annotation) })
        }
        print("\(count) articles written in \(clock.now - start)")
    }

    /// Prints the fastest, the median and the slowest but one of a hundred of some runs.
    private static func time(_ name: String, runs: Int = 200, _ work: () throws -> Void) {
        let clock = ContinuousClock()
        let times = (0..<runs).map { _ in clock.measure { try? work() } / .milliseconds(1) }.sorted()
        print(
            "\(name): median \(times[runs / 2]) ms, fastest \(times[0]), 99 of 100 under \(times[runs * 98 / 100]) ms")
    }
}
