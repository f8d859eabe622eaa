import ReaderCore
import Testing

@testable import Reader

struct RowShiftTests {
    private func screen(_ rows: [String]) -> Screen {
        let size = Size(columns: 8, rows: rows.count)
        var screen = Screen(size: size)
        for (row, text) in rows.enumerated() { screen.write(text, row: row, in: Area(size), as: .plain) }
        return screen
    }

    private func shift(_ old: [String], _ new: [String], fixed: Set<Int> = []) -> RowShift? {
        RowShift.between(screen(old), screen(new)) { !fixed.contains($0) }
    }

    @Test func `a text that goes on by some rows moves up, the bars stay`() {
        let old = ["bar", "one", "two", "", "three", "four", "end"]
        #expect(shift(old, ["bar", "two", "", "three", "four", "five", "end"]) == RowShift(rows: 1..<6, up: 1))
        #expect(shift(old, ["bar", "", "three", "four", "five", "six", "end"]) == nil)
    }

    @Test func `a text that goes back moves down`() {
        let old = ["bar", "three", "four", "five", "six", "end"]
        #expect(shift(old, ["bar", "two", "three", "four", "five", "end"]) == RowShift(rows: 1..<5, up: -1))
    }

    @Test func `a row that cannot be moved holds what is beside it`() {
        let old = ["a", "b", "c", "d", "e", "f", "g", "h"]
        let new = ["b", "c", "d", "e", "f", "g", "h", "i"]
        #expect(shift(old, new) == RowShift(rows: 0..<8, up: 1))
        #expect(shift(old, new, fixed: [2]) == RowShift(rows: 3..<8, up: 1))
        #expect(shift(old, new, fixed: [3, 4]) == nil)
    }

    @Test func `what has not moved, or little of it, is left`() {
        #expect(shift(["a", "b", "c", "d"], ["a", "b", "c", "d"]) == nil)
        #expect(shift(["a", "b", "c", "d"], ["b", "c", "x", "y"]) == nil)
        #expect(shift(["", "", "", "a"], ["", "", "a", ""]) == nil)
    }

    @Test func `a row knows where it stood`() {
        let shift = RowShift(rows: 2..<6, up: 1)
        #expect((2..<6).map { shift.source(of: $0) } == [3, 4, 5, nil])
    }
}
