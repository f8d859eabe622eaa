/// Counts features by hash, and numbers those that are seen often enough.
struct FeatureCounts {
    private var keys: [UInt64]
    private var values: [UInt32]
    private(set) var count = 0

    init(capacity: Int = 1 << 22) {
        keys = Array(repeating: 0, count: capacity)
        values = Array(repeating: 0, count: capacity)
    }

    private func slot(_ hash: UInt64) -> Int {
        keys.withUnsafeBufferPointer { keys in
            let mask = keys.count &- 1
            var slot = Int(truncatingIfNeeded: hash) & mask
            while keys[slot] != 0, keys[slot] != hash { slot = (slot &+ 1) & mask }
            return slot
        }
    }

    mutating func add(_ hash: UInt64) {
        if count * 3 > keys.count * 2 { grow() }
        let slot = slot(hash)
        if keys[slot] == 0 {
            keys[slot] = hash
            count += 1
        }
        values[slot] &+= 1
    }

    private mutating func grow() {
        let old = (keys, values)
        keys = Array(repeating: 0, count: old.0.count * 2)
        values = Array(repeating: 0, count: keys.count)
        for index in old.0.indices where old.0[index] != 0 {
            let slot = slot(old.0[index])
            keys[slot] = old.0[index]
            values[slot] = old.1[index]
        }
    }

    /// Replaces counts by numbers from 1; 0 for features seen less often than `least` times.
    mutating func number(least: UInt32) -> [UInt64] {
        var kept: [UInt64] = []
        for index in keys.indices where keys[index] != 0 {
            if values[index] >= least {
                kept.append(keys[index])
                values[index] = UInt32(kept.count)
            } else {
                values[index] = 0
            }
        }
        return kept
    }

    /// The number of a feature after `number(least:)`, 0 where it has none.
    func number(of hash: UInt64) -> UInt32 {
        let slot = slot(hash)
        return keys[slot] == 0 ? 0 : values[slot]
    }
}
