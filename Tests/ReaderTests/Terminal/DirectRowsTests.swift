import ReaderCore
import Testing

@testable import Reader

struct DirectRowsTests {
    @MainActor
    private func columns(_ text: String, changed span: Range<Int>?, isTrusted: Bool = true) -> Range<Int> {
        let size = Size(columns: 20, rows: 1)
        var screen = Screen(size: size)
        screen.write(text, row: 0, in: Area(size), as: .plain)
        return DirectRows.Part(row: 0, cells: screen[row: 0], span: span, isTrusted: isTrusted, links: []).columns
    }

    @Test @MainActor func `a word is written whole, with the blank behind it`() {
        #expect(columns("one two three", changed: 5..<6) == 4..<8)
        #expect(columns("one two three", changed: 0..<1) == 0..<4)
        #expect(columns("one two three", changed: 10..<11) == 8..<14)
    }

    @Test @MainActor func `where a cluster may reach further, all that is behind is written too`() {
        #expect(columns("one two three", changed: 5..<6, isTrusted: false) == 4..<20)
    }

    @Test @MainActor func `a row of which nothing is known is written whole`() {
        #expect(columns("one", changed: nil) == 0..<20)
        #expect(columns("one two three four f", changed: 19..<20) == 19..<20)
    }
}
