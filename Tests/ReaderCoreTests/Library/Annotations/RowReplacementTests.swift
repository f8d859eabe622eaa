import TestSupport
import Testing

@testable import ReaderLibrary

struct RowReplacementTests {
    /// The rows after a change, in the order of their numbers.
    private static func rows(
        after change: RowReplacement<Int>, of old: [(id: Int64, value: Int)], by new: [Int]
    ) -> [(id: Int64, value: Int)] {
        var rows = old.filter { !change.removed.contains($0.id) }
        for row in change.added { rows.append((row.id ?? (rows.map(\.id).max() ?? 0) + 1, new[row.index])) }
        return rows.sorted { $0.id < $1.id }
    }

    @Test(arguments: Seeds.row(300))
    func `the rows are the new ones, in their order, and no number is given twice`(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let old = (0..<Int.random(in: 0...8, using: &random)).map {
            (id: Int64($0 * 3 + 1), value: Int.random(in: 0...9, using: &random))
        }
        var new = old.map(\.value)
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let place = Int.random(in: 0...new.count, using: &random)
            switch Int.random(in: 0...2, using: &random) {
            case 0: new.insert(Int.random(in: 0...9, using: &random), at: place)
            case 1 where place < new.count: new.remove(at: place)
            default: if place < new.count { new[place] = Int.random(in: 0...9, using: &random) }
            }
        }
        let rows = Self.rows(after: RowReplacement(of: old, by: new), of: old, by: new)
        #expect(rows.map(\.value) == new)
        #expect(Set(rows.map(\.id)).count == rows.count)
    }

    @Test func `what is as it was is not written`() {
        let old: [(id: Int64, value: String)] = [(1, "a"), (4, "b"), (5, "c"), (9, "d")]
        #expect(RowReplacement(of: old, by: ["a", "b", "c", "d"]) == RowReplacement(of: [], by: []))
        let changed = RowReplacement(of: old, by: ["a", "x", "c", "d"])
        #expect(changed.removed == [4] && changed.added == [.init(index: 1, id: 4)])
        let shorter = RowReplacement(of: old, by: ["a", "d"])
        #expect(shorter.removed == [4, 5] && shorter.added.isEmpty)
        let longer = RowReplacement(of: old, by: ["a", "b", "x", "c", "d"])
        #expect(longer.removed == [5, 9] && longer.added.map(\.id) == [nil, nil, nil])
    }
}
