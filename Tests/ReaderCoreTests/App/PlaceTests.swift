import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderImport
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen

struct PlaceTests {
    /// Sixty numbered paragraphs.
    private static let article: Article = {
        let paragraphs = (1...60).map { "Paragraph number \($0) " + String(repeating: "word and word ", count: 12) }
        let text = Text(paragraphs.joined(separator: "\n\n"))
        return Article(id: Article.ID("long"), text: text, blocks: PlainText.blocks(of: text))
    }()

    private func state(_ columns: Int, _ rows: Int) -> AppState {
        .reading(Self.article, Annotation(), columns: columns, rows: rows)
    }

    private func top(_ state: AppState) -> Int { state.reading?.visible.lowerBound ?? -1 }

    @Test(arguments: [(60, 20), (200, 60), (41, 12), (80, 24)])
    func `the place survives any change of size and back`(columns: Int, rows: Int) {
        var state = state(120, 30)
        state.press("space", "space", "d", "j")
        let before = top(state)
        let rowsBefore = Screen(state).lines
        _ = state.update(.resized(Size(columns: columns, rows: rows)))
        #expect(state.reading?.visible.contains(before) == true)
        _ = state.update(.resized(Size(columns: 120, rows: 30)))
        #expect(Screen(state).lines == rowsBefore)
    }

    @Test func `the place survives a pane being opened`() {
        var state = state(80, 24)
        state.press("space", "space", "j")
        let before = Screen(state).lines
        state.press("2", "1", "3", "1")
        #expect(Screen(state).lines == before)
    }

    @Test func `a page down and up returns`() {
        var state = state(80, 24)
        state.press("space", "space")
        let before = top(state)
        state.press("space", "b")
        #expect(top(state) == before)
    }

    @Test func `the end shows the last line at the foot, and no further`() {
        var state = state(80, 24)
        state.press("G")
        let end = Screen(state).lines
        #expect(end[end.count - 2].contains("word"))
        #expect(end[end.count - 1].hasSuffix("100%"))
        state.press("j", "space")
        #expect(Screen(state).lines == end)
        state.press("g")
        #expect(top(state) == 0)
    }

    @Test func `paragraph steps put a paragraph at the top`() {
        var state = state(80, 24)
        state.press("}", "}")
        #expect(Screen(state).lines[1].contains("Paragraph number 3"))
        state.press("{")
        #expect(Screen(state).lines[1].contains("Paragraph number 2"))
    }

    @Test func `line by line down and up shows every row once`() {
        var state = state(60, 20)
        var seen: [String] = []
        for _ in 0..<40 {
            seen.append(Screen(state).lines[1])
            state.press("j")
        }
        for line in seen.reversed() {
            state.press("k")
            #expect(Screen(state).lines[1] == line)
        }
    }
}
