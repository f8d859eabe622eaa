import ReaderEntities

/// Turns learned weights into the bytes that `TaggerModel` reads.
struct ModelWriter {
    /// Weights are cut at plus and minus this before they become bytes.
    private static let largest: Float = 2.5

    let bytes: [UInt8]
    let rowCount: Int
    let weightCount: Int

    /// - Parameter keeping: how many weights survive: the largest ones.
    init(_ trainer: CRFTrainer, lists: WordListFile, keeping: Int) {
        let width = CRFTrainer.width
        let total = trainer.set.hashes.count * width
        var sizes = (0..<total).compactMap { trainer.weights[$0] == 0 ? nil : abs(trainer.weights[$0]) }
        sizes.sort(by: >)
        let least = sizes.isEmpty ? 0 : sizes[min(keeping, sizes.count) - 1]
        let largest = min(Self.largest, sizes.first ?? 1)
        let scale = 127 / largest
        var rows: [UInt8] = []
        var pairs: [(hash: UInt64, value: UInt32)] = []
        var weightCount = 0
        for (index, hash) in trainer.set.hashes.enumerated() {
            var tags: UInt32 = 0
            var row: [UInt8] = []
            for tag in 0..<width {
                let weight = trainer.weights[index * width + tag]
                let value = Int8((max(-largest, min(largest, weight)) * scale).rounded())
                guard abs(weight) >= least, value != 0 else { continue }
                tags |= 1 << UInt32(tag)
                row.append(UInt8(bitPattern: value))
            }
            guard tags != 0 else { continue }
            pairs.append((hash, UInt32(rows.count + 1)))
            rows += withUnsafeBytes(of: tags.littleEndian, Array.init) + row
            weightCount += row.count
        }
        let features = PhraseTable.bytes(pairs)
        let phrases = lists.bytes
        var bytes: [UInt8] = []
        let header = [
            TaggerModel.magic, TaggerModel.format, UInt32(scale.rounded()), UInt32(features.count / 8),
            UInt32(rows.count), UInt32(phrases.count / 8), 0, 0,
        ]
        for number in header { bytes += withUnsafeBytes(of: number.littleEndian, Array.init) }
        for index in 0..<(width * width) {
            let weight = Int32((trainer.transitions[index] * scale).rounded())
            bytes += withUnsafeBytes(of: weight.littleEndian, Array.init)
        }
        self.bytes = bytes + features + phrases + rows
        self.weightCount = weightCount
        rowCount = pairs.count
    }
}
