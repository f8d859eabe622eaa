/// A key of a `ProbingTable`.
@usableFromInline
package protocol ProbingKey: Equatable {
    /// Stands in slots without a key; no key is equal to it.
    static var vacant: Self { get }
    /// A hash: its low bits choose the slot, so they must be spread well.
    var probe: Int { get }
}

/// A hash table that keeps its keys and values beside one another and never removes any.
///
/// Open addressing with linear probing. It holds twice as many slots as keys at least, and grows by doubling.
@usableFromInline
package struct ProbingTable<Key: ProbingKey, Value> {
    @usableFromInline var keys: [Key]
    @usableFromInline var values: [Value]
    @usableFromInline var used = 0
    @usableFromInline let vacant: Value

    /// - Parameters:
    ///   - capacity: keys that there is room for without growing.
    ///   - vacant: any value, which stands in slots without a key.
    @inlinable
    package init(capacity: Int, vacant: Value) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        keys = Array(repeating: .vacant, count: size)
        values = Array(repeating: vacant, count: size)
        self.vacant = vacant
    }

    /// How many keys there are.
    @inlinable package var count: Int { used }

    /// The values of all keys, in no order.
    @inlinable package var allValues: [Value] {
        var all: [Value] = []
        for slot in keys.indices where keys[slot] != .vacant { all.append(values[slot]) }
        return all
    }

    /// The value of a key.
    @inlinable @inline(__always)
    package subscript(key: Key) -> Value? {
        let slot = slot(key)
        return keys[slot] == .vacant ? nil : values[slot]
    }

    /// Changes the value of a key, which gets one first where it has none.
    ///
    /// - Parameter initial: the value of a new key.
    @inlinable @inline(__always)
    package mutating func update<Result>(
        _ key: Key, initial: @autoclosure () -> Value, _ change: (inout Value) -> Result
    ) -> Result {
        var slot = slot(key)
        if keys[slot] == .vacant {
            if used * 2 >= keys.count {
                grow()
                slot = self.slot(key)
            }
            keys[slot] = key
            values[slot] = initial()
            used += 1
        }
        return change(&values[slot])
    }

    /// Where a key is, or where it belongs.
    @inlinable @inline(__always)
    func slot(_ key: Key) -> Int {
        let mask = keys.count &- 1
        var slot = key.probe & mask
        while keys[slot] != .vacant, keys[slot] != key { slot = (slot &+ 1) & mask }
        return slot
    }

    @inlinable
    mutating func grow() {
        let old = (keys, values)
        keys = Array(repeating: .vacant, count: old.0.count * 2)
        values = Array(repeating: vacant, count: keys.count)
        for (key, value) in zip(old.0, old.1) where key != .vacant {
            let slot = slot(key)
            keys[slot] = key
            values[slot] = value
        }
    }
}

extension ProbingTable: Sendable where Key: Sendable, Value: Sendable {}

/// A hash is its own key; 0 is none.
extension UInt64: ProbingKey {
    @inlinable package static var vacant: UInt64 { 0 }
    @inlinable package var probe: Int { Int(truncatingIfNeeded: self) }
}
