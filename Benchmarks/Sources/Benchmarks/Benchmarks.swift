@testable import ReaderAnnotation
@testable import ReaderApp
@testable import ReaderEntities
@testable import ReaderImport
@testable import ReaderModel
@testable import ReaderQuotes
@testable import ReaderScreen
@testable import ReaderTimes
@testable import ReaderTokens
@testable import ReaderWork

/// Times the parts that stand between a key and a picture, and annotation. Build with `-enable-testing`.
///
/// - `import PATH…` times import over files of the caller's, for a comparison with other programs.
/// - `library PATH [ARTICLES]` times the pages of a great library, which is made there where there is none.
/// - `corrections PATH` times decisions of the reader in a copy of a great library.
/// - `search` times import and search, with 50,000 and with 100,000 articles.
@main
struct Benchmarks {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.first == "import" { return ImportBenchmarks.run(paths: Array(arguments.dropFirst())) }
        if arguments.first == "library", let path = arguments.dropFirst().first {
            return try LibraryBenchmark.run(
                path, count: arguments.dropFirst(2).first.flatMap { Int($0) } ?? 100_000)
        }
        if arguments.first == "corrections", let path = arguments.dropFirst().first {
            return try await CorrectionBenchmark.run(path)
        }
        if arguments.first == "search" {
            for count in [50_000, 100_000] { try SearchBenchmark.run(count: count) }
            return
        }
        let article = Self.article(paragraphs: 400)
        let bytes = article.text.count
        measure("wrap to 76 columns", bytes: bytes) {
            for block in article.blocks { _ = Wrap.lines(of: article.text, in: block.range, columns: 76) }
        }
        try annotators(article)
        measure("annotate", bytes: bytes) {
            _ = try? Annotator.annotate(article, today: CalendarDay(number: 20_000))
        }
        var state = AppState(size: Size(columns: 200, rows: 60), sources: [Source(.article(article))])
        _ = state.start()
        _ = state.update(.loaded(Source(.article(article)).id, Loaded(article: article)))
        measure("screen of 200x60") { _ = Screen(state) }
        measure("key and screen of 200x60") {
            _ = state.update(.pressed(.character("j")))
            _ = Screen(state)
        }
        ImportBenchmarks.run()
    }

    /// Each annotator alone, given what it builds on.
    private static func annotators(_ article: Article) throws {
        let bytes = article.text.count
        let text = Tokenizer.tokenize(article.text, blocks: article.blocks)
        let entities = try EntityFinder.entities(in: text)
        let published = CalendarDay(iso: "2021-04-01").map { PublicationDate($0, basis: .given) }
        let times = try TimeFinder.times(in: text, published: published)
        measure("tokens and sentences", bytes: bytes) {
            _ = Tokenizer.tokenize(article.text, blocks: article.blocks)
        }
        measure("entities", bytes: bytes, tokens: text.tokens.count) { _ = try? EntityFinder.entities(in: text) }
        measure("quotes, given entities", bytes: bytes) { _ = try? QuoteFinder.quotes(in: text, entities: entities) }
        measure("times", bytes: bytes) { _ = try? TimeFinder.times(in: text, published: published) }
        measure("events, given times", bytes: bytes) {
            _ = try? EventFinder.events(in: text, times: times, published: published, entities: entities, quotes: [])
        }
    }

    /// Prose of the length of a book.
    private static func article(paragraphs: Int) -> Article {
        let text = Text(
            (1...paragraphs).map { number in
                "Ana Ferreira met Paul Weber in Lisbon on \(number % 28 + 1) March 2021. \"We have waited ten years,\" "
                    + "Ferreira said. The Tagus Bridge Authority expects \(number) ships in the summer, its director said."
            }.joined(separator: "\n\n"))
        return Article(id: Article.ID("benchmark"), text: text, blocks: PlainText.blocks(of: text))
    }
}

/// Prints the median of several runs, and the speed where there are bytes.
func measure(_ name: String, bytes: Int? = nil, tokens: Int? = nil, _ work: () -> Void) {
    let clock = ContinuousClock()
    var times: [Duration] = []
    let end = clock.now + .seconds(2)
    repeat { times.append(clock.measure(work)) } while clock.now < end || times.count < 5
    let median = times.sorted()[times.count / 2]
    let milliseconds = median / .milliseconds(1)
    let speed = bytes.map { ", \(Double($0) / 1_000 / milliseconds) MB/s" } ?? ""
    let rate = tokens.map { ", \(Int(Double($0) / milliseconds * 1_000)) tokens/s" } ?? ""
    print("\(name): \(milliseconds) ms\(speed)\(rate)")
}
