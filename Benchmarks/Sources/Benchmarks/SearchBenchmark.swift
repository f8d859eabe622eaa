import Foundation

@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderSQLite

/// Times the library: keeping articles, and searches as the list and `reader search` make them.
///
/// Words come as often as in prose (Zipf's law); "parliament" stands in half of the articles, "zyxwort" in three.
struct SearchBenchmark {
    private let library: Library
    private let today = CalendarDay(number: 20_500)

    /// - Parameter count: articles of about 400 words.
    static func run(count: Int) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "reader-benchmark-\(count)")
        try? FileManager.default.removeItem(at: folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        let benchmarks = SearchBenchmark(library: try Library(at: folder.appending(path: "library.sqlite").path))
        try benchmarks.fill(count)
        try benchmarks.search(count)
    }

    private func fill(_ count: Int) throws {
        var maker = ArticleMaker(count: count)
        var spent = Duration.zero
        for start in stride(from: 0, to: count, by: 500) {
            let batch = (start..<min(start + 500, count)).map { maker.incoming($0) }
            spent += try ContinuousClock().measure { _ = try library.keep(batch, now: 20_500 * 86_400) }
        }
        print(
            "\(count) articles kept: \(spent / .milliseconds(1)) ms, \(spent / .milliseconds(1) / Double(count)) each")
    }

    private func search(_ count: Int) throws {
        let searches = [
            "", "zyxwort", "parliament", "w0", "w3 w5", "title:parliament", "zyxwort OR w4000",
            "parliament is:unread after:1y", "feed:gazette parliament",
        ]
        for text in searches {
            let query = try Query.parse(text)
            measure("\(count) articles, “\(text)”, all of them in order") {
                _ = try library.articleIDs(matching: query, today: today)
            }
            measure("\(count) articles, “\(text)”, first page with snippets") {
                let ids = Array(try library.articleIDs(matching: query, today: today).prefix(20))
                _ = try library.rows(ids)
                _ = try library.snippets(of: ids, for: query, today: today)
            }
        }
        for word in ["zyxwort", "parliament"] {
            measure("\(count) articles, LIKE '%\(word)%', all of them in order") {
                _ = try library.read { database in
                    try Int64.fetchAll(
                        database,
                        sql: """
                            SELECT id FROM article JOIN body ON body.article = id WHERE title LIKE ? OR text LIKE ?
                            ORDER BY sortedAt DESC
                            """,
                        arguments: ["%\(word)%", "%\(word)%"])
                }
            }
        }
    }

    private func measure(_ name: String, _ work: () throws -> Void) {
        var times: [Duration] = []
        for _ in 0..<7 { times.append(ContinuousClock().measure { try? work() }) }
        print("\(name): \(times.sorted()[times.count / 2] / .milliseconds(1)) ms")
    }
}

/// Articles that are the same in every run.
private struct ArticleMaker {
    private let count: Int
    private var state: UInt64 = 1

    init(count: Int) { self.count = count }

    /// Steele, Lea and Flood's SplitMix64.
    private mutating func random(_ below: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(below))
    }

    /// The number of a word is a product of fractions, so that small ones are common.
    private mutating func word() -> String { "w\(random(1 + random(1 + random(50_000))))" }

    mutating func incoming(_ number: Int) -> IncomingArticle {
        var words = (0..<400).map { _ in word() }
        if number % 2 == 0 { words[100] = "parliament" }
        if [count / 7, count / 2, count - 3].contains(number) { words[200] = "zyxwort" }
        var title = (0..<8).map { _ in word() }
        if number % 40 == 0 { title[3] = "Parliament" }
        let text = Text(words.joined(separator: " "))
        return IncomingArticle(
            Article(
                id: Article.ID("\(number)"), title: title.joined(separator: " "), site: "Gazette \(number % 30)",
                url: "https://example.org/\(number)",
                published: PublicationDate(CalendarDay(number: 20_500 - number / 40), basis: .metadata), text: text,
                blocks: [Block(.paragraph, 0..<text.count)]))
    }
}
