import ReaderCore
import Testing

@testable import Reader

struct PainterTests {
    private func row(_ text: String) -> Screen {
        let size = Size(columns: 10, rows: 1)
        var screen = Screen(size: size)
        screen.write(text, row: 0, in: Area(size), as: .plain)
        return screen
    }

    @MainActor
    private func difference(_ old: String, _ new: String) -> Range<Int>? {
        Painter.difference(row(new)[row: 0], row(old)[row: 0])
    }

    @Test @MainActor func `only what differs is written`() {
        #expect(difference("same", "same") == nil)
        #expect(difference("one two", "one twa") == 6..<7)
        #expect(difference("abc", "xbz") == 0..<3)
    }

    @Test @MainActor func `a wide glyph is written whole`() {
        #expect(difference("a漢b", "a字b") == 1..<3)
        #expect(difference("ab漢", "a漢b") == 1..<4)
    }

    @Test @MainActor func `the first picture is written whole`() {
        #expect(Painter.difference(row("x")[row: 0], nil) == 0..<10)
    }
}
