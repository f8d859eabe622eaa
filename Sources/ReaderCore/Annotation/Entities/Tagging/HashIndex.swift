/// Numbers hashes in the order they are first seen.
struct HashIndex {
    private var keys: [UInt64] = Array(repeating: 0, count: 256)
    private var values: [Int32] = Array(repeating: 0, count: 256)
    private(set) var count: Int32 = 0

    /// The number of a hash, and whether it is a new one.
    mutating func index(of hash: UInt64) -> (index: Int32, isNew: Bool) {
        let key = hash == 0 ? 1 : hash
        if Int(count) * 3 > keys.count * 2 { grow() }
        let slot = slot(of: key)
        if keys[slot] == key { return (values[slot], false) }
        keys[slot] = key
        values[slot] = count
        count += 1
        return (count - 1, true)
    }

    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = zip(keys, values).filter { $0.0 != 0 }
        keys = Array(repeating: 0, count: keys.count * 2)
        values = Array(repeating: 0, count: keys.count)
        for (key, value) in old {
            let slot = slot(of: key)
            keys[slot] = key
            values[slot] = value
        }
    }
}
