@testable import ReaderCore

/// Times the parts that stand between a key and a picture, and annotation. Build with `-enable-testing`.
@main
struct Benchmarks {
    static func main() throws {
        let article = Self.article(paragraphs: 400)
        let bytes = article.text.count
        measure("wrap to 76 columns", bytes: bytes) {
            for block in article.blocks { _ = Wrap.lines(of: article.text, in: block.range, columns: 76) }
        }
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
    }

    /// Prints the median of several runs, and the speed where there are bytes.
    private static func measure(_ name: String, bytes: Int? = nil, _ work: () -> Void) {
        let clock = ContinuousClock()
        var times: [Duration] = []
        let end = clock.now + .seconds(2)
        repeat { times.append(clock.measure(work)) } while clock.now < end || times.count < 5
        let median = times.sorted()[times.count / 2]
        let milliseconds = median / .milliseconds(1)
        let speed = bytes.map { ", \(Double($0) / 1_000 / milliseconds) MB/s" } ?? ""
        print("\(name): \(milliseconds) ms\(speed)")
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
