import LibraryTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen

/// The mouse selects in the text while its button is held.
struct DragTests {
    private let store: TemporaryLibrary
    private var session: LibrarySession

    init() throws {
        store = try TemporaryLibrary()
        let text = (1...30).map { "Pier number \($0) stands in the harbour." }.joined(separator: "\n\n")
        try store.keep(text, title: "Piers")
        session = try LibrarySession(store.library, columns: 60, rows: 12)
        try session.press("enter")
    }

    /// Where words stand on the screen.
    private func cell(_ words: String) -> (row: Int, column: Int) {
        for (row, line) in session.lines.enumerated() {
            if let range = line.firstRange(of: words) {
                return (row, line.distance(from: line.startIndex, to: range.lowerBound))
            }
        }
        preconditionFailure("\(words) is not on the screen")
    }

    private mutating func mouse(_ kind: MouseEvent.Kind, _ cell: (row: Int, column: Int)) throws {
        try session.run(session.state.update(.mouse(MouseEvent(kind, row: cell.row, column: cell.column))))
    }

    private var selected: String? {
        session.state.reading?.selection.map { session.state.reading?.line($0) ?? "" }
    }

    @Test mutating func `dragging selects from word to word, and back`() throws {
        try mouse(.click, cell("number 1 "))
        try mouse(.drag, cell("stands"))
        #expect(selected == "number 1 stands")
        try mouse(.drag, cell("number 2"))
        #expect(selected == "number 1 stands in the harbour. Pier number")
        try mouse(.drag, cell("Pier number 1 "))
        #expect(selected == "Pier number")
        // What is selected can be done something with, as after V.
        try session.press("enter")
        #expect(try store.library.highlights(of: RowID(1)).map(\.highlight.anchor.exact) == ["Pier number"])
    }

    @Test mutating func `beyond the end of a line its last word is meant, and a click takes all away`() throws {
        try mouse(.click, cell("number 1 "))
        try mouse(.drag, (cell("number 1 ").row, 59))
        #expect(selected == "number 1 stands in the harbour.")
        try mouse(.click, cell("stands"))
        #expect(selected == nil && session.state.overlay == nil)
    }

    @Test mutating func `at the lower edge the text goes on`() throws {
        try mouse(.click, cell("number 1 "))
        for _ in 0..<6 { try mouse(.drag, (10, 20)) }
        #expect(selected?.contains("number 5") == true && !session.text.contains("number 1 "))
    }

    @Test mutating func `what begins outside of the text selects nothing`() throws {
        try mouse(.click, (0, 3))
        try mouse(.drag, cell("stands"))
        #expect(selected == nil)
        try session.press("6")
        try mouse(.click, (2, 5))
        try mouse(.drag, (3, 5))
        #expect(selected == nil && session.state.overlay == nil)
    }
}
