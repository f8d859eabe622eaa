import Synchronization
import Testing

@testable import ReaderAnnotation
@testable import ReaderImport
@testable import ReaderModel

struct WindowedAnnotationTests {
    private static let today = CalendarDay(number: 20_000)

    /// Numbered paragraphs of some hundred bytes, as many as fill a number of bytes.
    private func article(bytes: Int) -> Article {
        var text = ""
        var number = 0
        while text.utf8.count < bytes {
            number += 1
            text += "Paragraph \(number): Anna Lindqvist told reporters in Gothenburg that the bridge would open. "
            text += "She said it had taken four years.\n\n"
        }
        let content = Text(text)
        return Article(id: Article.ID("long"), text: content, blocks: PlainText.blocks(of: content))
    }

    private func run(_ article: Article, near offset: Int) async throws -> [Annotated] {
        let delivered = Mutex<[Annotated]>([])
        try await WindowedAnnotation.run(article, near: offset, today: Self.today, windowBytes: 2000) { annotated in
            delivered.withLock { $0.append(annotated) }
        }
        return delivered.withLock { $0 }
    }

    @Test func `a long article is annotated from where it is read, to its ends`() async throws {
        let article = article(bytes: 16_000)
        let steps = try await run(article, near: 10_000)
        #expect(steps.count > 2)
        #expect(steps.first?.coverage.contains(10_000) == true)
        #expect(steps.last?.coverage == 0..<article.text.count)
        #expect(steps.map(\.isFinal) == Array(repeating: false, count: steps.count - 1) + [true])
        for (earlier, later) in zip(steps, steps.dropFirst()) {
            #expect(later.coverage.lowerBound <= earlier.coverage.lowerBound)
            #expect(later.coverage.upperBound >= earlier.coverage.upperBound)
        }
    }

    @Test func `windows join into one entity with its mentions in order`() async throws {
        let annotated = try #require(try await run(article(bytes: 16_000), near: 8_000).last)
        let people = annotated.annotation.entities.filter { $0.name == "Anna Lindqvist" }
        let starts = try #require(people.first).mentions.map(\.range.lowerBound)
        #expect(people.count == 1)
        #expect(starts.count > 50)
        #expect(starts == starts.sorted())
    }

    @Test func `an article without text is final at once`() async throws {
        let article = Article(id: Article.ID("empty"), text: "", blocks: [])
        #expect(try await run(article, near: 0).map(\.isFinal) == [true])
    }
}
