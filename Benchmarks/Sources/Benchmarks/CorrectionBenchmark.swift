@testable import ReaderAnnotation
@testable import ReaderCorrections
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderWork

/// Times decisions of the reader in a great library whose articles have been annotated.
///
/// Everything is taken back again, but for what the rules have had annotated anew: give it a copy.
enum CorrectionBenchmark {
    static func run(_ path: String) async throws {
        let library = try Library(at: path)
        let people = try library.page(of: .entities(.person), .first, count: 400).rows.compactMap { row in
            if case .entity(let entity) = row { entity } else { nil }
        }
        guard let famous = people.min(by: { abs($0.articles - 5_000) < abs($1.articles - 5_000) }) else { return }
        print("\(people.count) people; one has \(famous.articles) articles")
        let articles = try library.order(of: ArticleView()).ids
        let step = max(1, articles.count / 60)
        try decisions(about: stride(from: 0, to: articles.count, by: step).map { articles[$0] }, in: library)
        try await rule(.never(famous.name), in: library)
        try await rule(.same(EntityName(famous.name, .person), as: EntityName("Nadia Oduya", .person)), in: library)
    }

    /// Decisions about single articles, and what is looked at behind them.
    private static func decisions(about articles: [RowID<ArticleRow>], in library: Library) throws {
        var (made, seen, undone): ([Duration], [Duration], [Duration]) = ([], [], [])
        let clock = ContinuousClock()
        for id in articles {
            guard let article = try library.article(id) else { continue }
            let found = try Annotator.annotate(article, today: CalendarDay(number: 20_000))
            guard let name = found.entities.first?.mentions.first?.nameRange else { continue }
            let target = TextAnchor(of: name, in: article.text)
            let same = Correction(.same(EntityName("Nadia Oduya", .person), .article), at: target)
            var numbers: [Int64] = []
            try made.append(clock.measure { numbers = try library.correct(id, [same], now: 1_800_000_000) })
            try seen.append(clock.measure { try look(at: library) })
            try undone.append(clock.measure { try library.takeBack(numbers, now: 1_800_000_000) })
        }
        tell("a decision about an article", made)
        tell("names, quotes and timeline of the library behind it", seen)
        tell("taking it back", undone)
    }

    /// What is on the screen in the views of the library, the first page of each, and a search.
    private static func look(at library: Library) throws {
        for listing: Listing in [.entities(nil), .quotes(.everyone, withIndirect: true), .events(nil)] {
            _ = try library.page(of: listing, .first, count: 60)
        }
        _ = try library.articleIDs(matching: Query.parse("entity:\"Nadia Oduya\""), today: CalendarDay(number: 20_000))
    }

    private static func rule(_ rule: CorrectionRule, in library: Library) async throws {
        let clock = ContinuousClock()
        var kept: (id: Int64, articles: Int) = (0, 0)
        let time = try clock.measure { kept = try library.keep(rule, now: 1_800_000_000) }
        print("\(rule.words): kept in \(time), \(kept.articles) articles follow")
        try await print("  they follow in \(clock.measure { try await AnnotationRun(library, today: today).run() })")
        let back = try clock.measure { try library.takeBack([kept.id], now: 1_800_000_000) }
        print("  taken back in \(back)")
        try await print("  they follow in \(clock.measure { try await AnnotationRun(library, today: today).run() })")
    }

    private static let today = CalendarDay(number: 20_786)

    private static func tell(_ name: String, _ times: [Duration]) {
        let sorted = times.map { $0 / .milliseconds(1) }.sorted()
        guard !sorted.isEmpty else { return }
        let late = sorted[min(sorted.count - 1, sorted.count * 95 / 100)]
        print(
            "\(name): median \(sorted[sorted.count / 2]) ms, 95 of 100 under \(late) ms, slowest \(sorted[sorted.count - 1])"
        )
    }
}
