/// Says of most hashes that have no weights that they have none: half a megabyte that stays near the processor, where
/// the table is too large for that. Half of what is asked for has no weights.
///
/// A bit for each remainder of the lower half of a hash, eight for each feature of the model at least.
struct FeatureFilter: Sendable {
    private let bits: [UInt64]
    private let mask: UInt64

    init(_ table: PhraseTable) {
        var size = 64
        while size < table.slotCount * 8 { size *= 2 }
        var bits = [UInt64](repeating: 0, count: size / 64)
        let mask = UInt64(size - 1)
        table.forEachCheck { check in
            let bit = UInt64(check) & mask
            bits[Int(bit / 64)] |= 1 << (bit % 64)
        }
        (self.bits, self.mask) = (bits, mask)
    }

    /// False only where the table has no value for a hash.
    @inline(__always)
    func mayHold(_ hash: UInt64) -> Bool {
        let bit = hash & mask
        return bits[Int(truncatingIfNeeded: bit / 64)] >> (bit % 64) & 1 != 0
    }
}
