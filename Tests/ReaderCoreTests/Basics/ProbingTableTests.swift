import ReaderBasics
import TestSupport
import Testing

/// The table holds what a dictionary holds.
struct ProbingTableTests {
    @Test func `it agrees with a dictionary while it grows`() {
        var random = SplitMix(seed: 3)
        var table = ProbingTable<UInt64, Int>(capacity: 4, vacant: 0)
        var dictionary: [UInt64: Int] = [:]
        for number in 0..<5_000 {
            // Few low bits, so that many keys want the same slot.
            let key = UInt64.random(in: 1...800, using: &random) << 7
            let isNew = dictionary[key] == nil
            let value = table.update(key, initial: number) { value in
                if !isNew { value += 1 }
                return value
            }
            dictionary[key] = isNew ? number : (dictionary[key] ?? 0) + 1
            #expect(value == dictionary[key])
        }
        #expect(table.count == dictionary.count)
        #expect(table.allValues.sorted() == dictionary.values.sorted())
        for key in UInt64(1)...900 { #expect(table[key << 7] == dictionary[key << 7]) }
    }

    @Test func `the vacant key is in no table`() {
        var table = ProbingTable<UInt64, Int>(capacity: 4, vacant: 0)
        table.update(64, initial: 1) { _ in }
        #expect(table[0] == nil && table[128] == nil && table[64] == 1)
    }
}
