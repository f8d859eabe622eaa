import Testing

@testable import ReaderApp
@testable import ReaderImport
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

/// Articles that are annotated in parts.
struct LongArticleTests {
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

    @Test func `where reading leaves what was annotated, more is asked for`() {
        let article = article(bytes: 60_000)
        var state = AppState(size: Size(columns: 80, rows: 24), sources: [Source(.sample("long"))])
        _ = state.start()
        _ = state.update(.loaded(state.list.items[0].source.id, Loaded(article: article)))
        let part = Annotated(Annotation(), coverage: 0..<20_000, isFinal: true)
        #expect(state.update(.annotated(article.id, part)) == [])
        let effects = state.press("G")
        #expect(effects == [.start(.annotate(article, near: state.reading?.visible.lowerBound ?? 0))])
        #expect(state.press("k") == [])
    }
}
