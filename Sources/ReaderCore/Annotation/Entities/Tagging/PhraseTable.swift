internal import CReaderModel

/// A read-only table from hashes to 32-bit values that lies in the model as it is used.
///
/// Open addressing: pairs of a 32-bit check and a value; an empty slot has the value 0.
package struct PhraseTable: @unchecked Sendable {
    private let slots: UnsafeRawPointer?
    private let count: UInt64

    /// - Parameter slots: `count` slots of 8 bytes that are never changed nor freed.
    package init(slots: UnsafeRawPointer?, count: Int) {
        self.slots = slots
        self.count = UInt64(count)
    }

    var slotCount: Int { Int(truncatingIfNeeded: count) }

    /// The check of every hash that has a value: the lower half of it.
    func forEachCheck(_ body: (UInt32) -> Void) {
        guard let slots else { return }
        for slot in 0..<slotCount {
            let entry = slots.loadUnaligned(fromByteOffset: slot &* 8, as: UInt64.self)
            if entry >> 32 != 0 { body(UInt32(truncatingIfNeeded: entry)) }
        }
    }

    /// Begins to bring a hash's slot into the processor's memory.
    @inline(__always)
    func prefetch(_ hash: UInt64) {
        guard let slots else { return }
        reader_prefetch(slots + Int(truncatingIfNeeded: ((hash >> 32) &* count) >> 32) &* 8)
    }

    /// The value of a hash, 0 where it has none.
    @inline(__always)
    package subscript(hash: UInt64) -> UInt32 {
        guard let slots, count > 0 else { return 0 }
        let check = UInt32(truncatingIfNeeded: hash)
        var slot = Int(truncatingIfNeeded: ((hash >> 32) &* count) >> 32)
        while true {
            let entry = slots.loadUnaligned(fromByteOffset: slot &* 8, as: UInt64.self)
            let value = UInt32(truncatingIfNeeded: entry >> 32)
            if value == 0 || UInt32(truncatingIfNeeded: entry) == check { return value }
            slot = slot &+ 1 == Int(truncatingIfNeeded: count) ? 0 : slot &+ 1
        }
    }

    /// The bytes of a table of some pairs; values must not be 0.
    package static func bytes(_ pairs: [(hash: UInt64, value: UInt32)]) -> [UInt8] {
        guard !pairs.isEmpty else { return [] }
        let count = max(pairs.count * 5 / 4, pairs.count + 1)
        var slots = [UInt64](repeating: 0, count: count)
        for (hash, value) in pairs {
            var slot = Int(((hash >> 32) * UInt64(count)) >> 32)
            while slots[slot] != 0 { slot = slot + 1 == count ? 0 : slot + 1 }
            slots[slot] = UInt64(value) << 32 | UInt64(UInt32(truncatingIfNeeded: hash))
        }
        return slots.withUnsafeBytes(Array.init)
    }
}
