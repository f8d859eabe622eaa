import ReaderBasics

/// Translates between bytes and Unicode scalars of one `Text`.
///
/// The annotation schema counts Unicode scalars (as Python and the W3C TextPositionSelector do). A checkpoint is kept
/// every 64 bytes, so a look-up reads at most 63 bytes; text that is all ASCII needs no table.
package struct ScalarOffsets: Sendable {
    private static let stride = 64
    private let bytes: [UInt8]
    private let checkpoints: [Int]

    package init(_ text: Text) {
        bytes = text.bytes
        guard !bytes.allSatisfy({ $0 < 0x80 }) else {
            checkpoints = []
            return
        }
        var checkpoints: [Int] = []
        checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
        var scalars = 0
        for (index, byte) in bytes.enumerated() {
            if index % Self.stride == 0 { checkpoints.append(scalars) }
            if byte & 0xC0 != 0x80 { scalars += 1 }
        }
        self.checkpoints = checkpoints
    }

    /// The number of scalars before a byte offset; what lies beyond the text is its end.
    package func scalar(atByte offset: Int) -> Int {
        let offset = min(offset, bytes.count)
        guard !checkpoints.isEmpty else { return offset }
        let block = min(offset / Self.stride, checkpoints.count - 1)
        var scalars = checkpoints[block]
        for index in (block * Self.stride)..<offset where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
        return scalars
    }

    /// A byte range in scalars; what lies beyond the text is its end.
    package func scalars(_ range: Range<Int>) -> Range<Int> {
        let start = scalar(atByte: range.lowerBound)
        return start..<max(start, scalar(atByte: range.upperBound))
    }

    /// A range of scalars in bytes; what lies beyond the text is its end.
    package func bytes(_ range: Range<Int>) -> Range<Int> {
        let start = byte(atScalar: range.lowerBound)
        return start..<max(start, byte(atScalar: range.upperBound))
    }

    private func byte(atScalar number: Int) -> Int {
        guard !checkpoints.isEmpty else { return min(number, bytes.count) }
        let block = max(0, checkpoints.partitioningIndex { $0 > number } - 1)
        var (offset, scalars) = (block * Self.stride, checkpoints[block])
        while offset < bytes.count {
            if bytes[offset] & 0xC0 != 0x80 {
                if scalars == number { break }
                scalars += 1
            }
            offset += 1
        }
        return offset
    }
}
