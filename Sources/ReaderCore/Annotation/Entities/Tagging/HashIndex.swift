import ReaderBasics

/// Numbers hashes in the order they are first seen.
struct HashIndex {
    private var table = ProbingTable<UInt64, Int32>(capacity: 128, vacant: 0)

    /// How many there are.
    var count: Int32 { Int32(truncatingIfNeeded: table.count) }

    /// The number of a hash, and whether it is a new one.
    mutating func index(of hash: UInt64) -> (index: Int32, isNew: Bool) {
        let next = count
        let index = table.update(hash == 0 ? 1 : hash, initial: next) { $0 }
        return (index, index == next)
    }
}
