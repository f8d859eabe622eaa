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
        time("page of an entity") { _ = try library.entityPage(famous.id, count: 5, today: today) }
        for typed in ["b", "ba", "bad", "badenko"] {
            time("names from \(typed)") {
                _ = try library.page(of: .named(typed, speakersOnly: false), .first, count: 120)
            }
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

    /// Prints the median and the slowest of two hundred runs.
    private static func time(_ name: String, _ work: () throws -> Void) {
        let clock = ContinuousClock()
        let times = (0..<200).map { _ in clock.measure { try? work() } / .milliseconds(1) }.sorted()
        print("\(name): median \(times[100]) ms, 99 of 100 under \(times[197]) ms")
    }
}
