import ScreenTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderImport
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen

/// Tables in the text.
struct TableTests {
    private static let fares = """
        # Fares

        | Town | Boats | Remark |
        |---|---|---|
        | Oslo | 1,204 | The clerk asked for a second count of every boat |
        | 東京都 | 87 | |
        | Trondheim | 3 | none |
        """

    private func article(_ text: String) throws -> Article {
        try #require(try Importer.articles(from: Array(text.utf8), name: "fares.md").articles.first)
    }

    private func state(_ text: String = fares, _ columns: Int = 60, _ rows: Int = 20) throws -> AppState {
        .reading(try article(text), Annotation(), columns: columns, rows: rows)
    }

    /// The rows of the screen between the bars at its top and bottom.
    private func shown(_ state: AppState) -> [String] {
        Array(Screen(state).lines.dropFirst(3).dropLast().prefix { !$0.isEmpty })
    }

    @Test func `cells stand in columns by what the screen takes for them, numbers by their last digit`() throws {
        #expect(
            shown(try state()) == [
                " Town      │ Boats │ Remark",
                " Oslo      │ 1,204 │ The clerk asked for a second count of",
                "           │       │ every boat",
                " 東京都    │    87 │",
                " Trondheim │     3 │ none",
            ])
    }

    @Test func `on a narrow screen the widest column gives up most`() throws {
        let rows = shown(try state(Self.fares, 40, 20))
        #expect(rows[0] == " Town      │ Boats │ Remark")
        #expect(rows.count > 5)
        #expect(rows.allSatisfy { Glyphs.columns(of: $0) <= 40 })
    }

    @Test func `a table that no width holds is shown cell by cell under its head`() throws {
        let names = (1...8).map { "Column \($0)" }
        let table = [names, names.map { _ in "---" }, names.map { "something of \($0)" }]
            .map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
        let rows = shown(try state("# T\n\n" + table, 60, 30))
        #expect(rows.contains(" Column 1: something of Column 1"))
        #expect(rows.contains("   Column 8: something of Column 8"))
    }

    @Test(arguments: [24, 30, 40, 60, 80, 100])
    func `no row is wider than the screen, and every byte of a cell has a place in it`(columns: Int) throws {
        var reading = Reading(article: try article(Self.fares))
        reading.resize(Size(columns: columns, rows: 20))
        let layout = reading.layout
        let text = reading.article.text
        for (index, block) in reading.article.blocks.enumerated() where block.kind == .row {
            let rows = layout.rows(of: index + 1)
            var seen: Set<Int> = []
            for (number, row) in rows.enumerated() {
                for piece in row.pieces {
                    seen.formUnion(piece.bytes)
                    guard !piece.bytes.isEmpty else { continue }
                    let place = layout.position(ofByte: piece.bytes.lowerBound)
                    #expect(place == TextPosition(element: index + 1, row: number))
                    let width = Glyphs.columns(of: text[piece.bytes])
                    #expect(row.indent + Glyphs.columns(of: row.prefix) + piece.column + width <= max(10, columns))
                }
            }
            let words = block.range.filter { text.bytes[$0] > 0x20 }
            #expect(Set(words).isSubset(of: seen))
        }
    }

    @Test func `a search finds words in the second line of a cell, and a click goes to them`() throws {
        var state = try state()
        state.press("/")
        state.type("every")
        state.press("enter")
        let screen = Screen(state)
        let row = try #require(screen.lines.firstIndex { $0.hasSuffix("│ every boat") })
        let hits = screen[row: row].filter { $0.marks.contains(.hit) }.map(\.glyph)
        #expect(String(hits) == "every")
        #expect(state.reading?.sentence != nil)
    }

    @Test func `letters of hints stand on links in cells, and a click goes to what is shown`() throws {
        let text = "| a | b |\n|---|---|\n| one two | see [the quay](https://n.example/q) |\n| 3 | 4 |"
        var state = try state(text)
        let row = try #require(Screen(state).lines.firstIndex { $0.contains("see the quay") })
        let line = Array(Screen(state).lines[row])
        let column = try #require(line.indices.first { String(line[$0...]).hasPrefix("the quay") })
        state.press("f")
        #expect(Screen(state)[row, column].role == .hint)
        state.press("esc")
        _ = state.update(.mouse(MouseEvent(.click, row: row, column: column)))
        #expect(state.reading?.currentLink?.address == "https://n.example/q")
    }

    @Test func `the place is kept when the width changes within a folded cell`() throws {
        var reading = Reading(article: try article(Self.fares))
        reading.resize(Size(columns: 60, rows: 3))
        reading.move(.lines(5))
        let anchor = reading.anchor
        reading.resize(Size(columns: 40, rows: 3))
        reading.resize(Size(columns: 60, rows: 3))
        #expect(reading.anchor == anchor)
    }

    @Test func `tables below one another have widths of their own`() throws {
        let text = "| a | b |\n|---|---|\n| 1 | 2 |\n\n| long head | c |\n|---|---|\n| x | y |"
        let rows = Screen(try state(text)).lines.dropFirst().dropLast().filter { $0.contains("│") }
        #expect(rows == [" a │ b", " 1 │ 2", " long head │ c", " x         │ y"])
    }

    @Test func `an article that holds nothing says so, with its address and the key for its page`() {
        let article = Article(
            id: Article.ID("a"), title: "Nothing yet", url: "https://news.example/nothing", text: "", blocks: [])
        let lines = Screen(AppState.reading(article, Annotation(), columns: 60, rows: 16)).lines
        #expect(lines.contains(" This article holds no text."))
        #expect(lines.contains(" Press P to fetch its page, O to open it in the browser:"))
        #expect(lines.contains(" https://news.example/nothing"))
    }
}
