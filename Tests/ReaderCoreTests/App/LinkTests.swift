import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderImport
@testable import ReaderModel
@testable import ReaderScreen
@testable import ReaderWork

struct LinkTests {
    private func state(_ columns: Int = 60, _ rows: Int = 20) throws -> AppState {
        let text = """
            # Ferry timetable

            The *first* boat leaves at ~~five~~ **six**; run `tide now` for the water, or see
            [the harbour office](https://example.org/office) and [all boats](https://example.org/boats).
            """
        let imported = try Importer.articles(from: Array(text.utf8), name: "ferry.md")
        let article = try #require(imported.articles.first)
        return .reading(article, Annotation(), columns: columns, rows: rows)
    }

    @Test(arguments: [(60, 20), (120, 40)])
    func `emphasis, strokes, code and links are told apart`(columns: Int, rows: Int) throws {
        try expect(Screen(state(columns, rows)), matches: "spans-\(columns)x\(rows)")
    }

    @Test func `a hint goes to a link, whose address is shown and copied but not followed`() throws {
        var state = try state()
        state.press("f")
        try expect(Screen(state), matches: "link-hints-60x20")
        let effects = state.press("s")
        #expect(effects.isEmpty)
        #expect(Screen(state).lines.last?.contains("link → https://example.org/boats") == true)
        #expect(state.press("y", "l") == [.terminal(.copy("https://example.org/boats"))])
    }

    @Test(arguments: [500, 5_000])
    func `a long bold paragraph is bold to its end`(sentences: Int) throws {
        let text = "**" + String(repeating: "A word and another. ", count: sentences) + "The end.**"
        let article = try #require(try Importer.articles(from: Array(text.utf8), name: "bold.md").articles.first)
        var state = AppState.reading(article, Annotation(), columns: 60, rows: 20)
        state.press("G")
        let (screen, row) = (Screen(state), state.size.rows - 2)
        #expect(screen.lines[row].hasSuffix("The end."))
        #expect(screen[row: row].filter { $0.glyph != " " }.allSatisfy { $0.role == .strong })
    }

    @Test func `without a link under the cursor there is nothing to copy`() throws {
        var state = try state()
        #expect(state.press("y", "l").isEmpty)
        #expect(Screen(state).lines.last?.contains("No link is under the cursor") == true)
    }
}
