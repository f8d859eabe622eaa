import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderImport
@testable import ReaderModel
@testable import ReaderPanes
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

    @Test func `the list of links has the places of the text, but not the numbers of its notes`() throws {
        var article = part("a", linksTo: nil)
        article.spans = [Span(range: 4..<12, kind: .place(Span.Place(offset: article.text.count - 4)))]
        article.spans.append(Span(range: 13..<14, kind: .place(Span.Place(offset: 40))))
        var state = AppState.reading(article, Annotation(), columns: 60, rows: 20)
        state.press("o")
        let lines = Screen(state).lines
        #expect(lines.contains { $0.contains("note one") && $0.contains("a place in this text") })
        #expect(!lines.contains { $0.contains("  2  ") })
        state.press("ctrl-o")
        #expect(state.press("enter").isEmpty)
        #expect(state.overlay == nil && state.reading?.anchor ?? 0 > 0)
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

    /// A part of a book with a link: to its own last paragraph, or to another part.
    private func part(_ name: String, linksTo place: Span.Place?) -> Article {
        let paragraphs = ["See note one."] + (1...30).map { "Paragraph \($0) of \(name)." } + ["The note."]
        let text = Text(paragraphs.joined(separator: "\n\n"))
        var blocks: [Block] = []
        var start = 0
        for paragraph in paragraphs {
            blocks.append(Block(.paragraph, start..<start + paragraph.utf8.count))
            start += paragraph.utf8.count + 2
        }
        return Article(
            id: Article.ID("b.epub#\(name)/1"), title: name, text: text, blocks: blocks,
            spans: place.map { [Span(range: 4..<12, kind: .place($0))] } ?? [])
    }

    @Test(arguments: ["enter", "O"])
    func `a link within a text is followed, and back again`(key: String) throws {
        let end = part("one", linksTo: nil).text.count - 9
        var state = AppState.reading(
            part("one", linksTo: Span.Place(offset: end)), Annotation(), columns: 60, rows: 16)
        state.press("f", "a")
        #expect(Screen(state).lines.last?.contains("a place in this text") == true)
        #expect(state.press(key).isEmpty)
        #expect(state.reading?.cursor == end)
        #expect(Screen(state).lines.contains(" The note."))
        state.press("H")
        #expect(Screen(state).lines.contains(" See note one."))
    }

    @Test func `a link to another part of a book opens it at the place`() throws {
        let parts = [part("one", linksTo: Span.Place(part: "two", offset: 0)), part("two", linksTo: nil)]
        let end = parts[1].text.count - 9
        var first = parts[0]
        first.spans = [Span(range: 4..<12, kind: .place(Span.Place(part: "two", offset: end)))]
        var state = AppState(size: Size(columns: 60, rows: 16), sources: [Source(.file("b.epub"))])
        _ = state.start()
        _ = state.update(.loaded(state.list.items[0].source.id, Loaded(article: first, others: [parts[1]])))
        state.press("f", "a", "enter")
        _ = state.update(.loaded(state.list.items[1].source.id, Loaded(article: parts[1])))
        #expect(state.list.current == 1)
        #expect(state.reading?.cursor == end)
    }

    @Test func `a part that is not at hand is told`() throws {
        var state = AppState.reading(
            part("one", linksTo: Span.Place(part: "nine", offset: 0)), Annotation(), columns: 60, rows: 16)
        state.press("f", "a", "enter")
        #expect(state.notice?.text.contains("another part of the book") == true)
    }
}
