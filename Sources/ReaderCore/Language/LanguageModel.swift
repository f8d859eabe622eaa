internal import CReaderLanguage

/// The learned weights, read where they lie.
///
/// Layout, little-endian: four 32-bit numbers (magic, format, slots, rows), the hashes of the slots (32 bits, 0 where
/// nothing is), their row numbers (16 bits), and the rows: `width` signed bytes, one a language of the script in the
/// order of `WritingSystem.languages`, in sixteenths of a natural logarithm.
package struct LanguageModel: @unchecked Sendable {
    package static let magic: UInt32 = 0x5244_4C49
    /// Changes with every change of features or layout.
    package static let format: UInt32 = 1
    package static let headerSize = 16
    /// Weights in a row.
    package static let width = 32
    /// What one unit of a weight is worth is 1 / `scale`.
    package static let scale = 16

    /// The model in the program.
    package static let embedded = LanguageModel(
        UnsafeRawBufferPointer(start: reader_language_bytes(), count: Int(reader_language_size())))

    private let hashes: UnsafePointer<UInt32>?
    private let numbers: UnsafePointer<UInt16>?
    private let weights: UnsafePointer<Int8>?
    private let mask: Int

    /// Takes bytes that are aligned to four, never changed nor freed; what is no model knows no language.
    package init(_ bytes: UnsafeRawBufferPointer) {
        let header = (0..<4).map { index in
            bytes.count >= Self.headerSize ? bytes.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self) : 0
        }
        let (slots, rows) = (Int(header[2]), Int(header[3]))
        guard let base = bytes.baseAddress, header[0] == Self.magic, header[1] == Self.format, slots > 0,
            slots & (slots - 1) == 0, rows < slots, rows <= Int(UInt16.max),
            bytes.count >= Self.headerSize + slots * 6 + rows * Self.width
        else {
            (hashes, numbers, weights, mask) = (nil, nil, nil, 0)
            return
        }
        let start = base + Self.headerSize
        hashes = start.assumingMemoryBound(to: UInt32.self)
        numbers = (start + slots * 4).assumingMemoryBound(to: UInt16.self)
        weights = (start + slots * 6).assumingMemoryBound(to: Int8.self)
        mask = slots - 1
    }

    package var isEmpty: Bool { hashes == nil }

    /// Adds the weights of the runs of letters of a word to sums, one a language.
    func add(_ grams: LetterGrams, to sums: UnsafeMutableBufferPointer<Int32>) {
        grams.forEachGram { hash in
            guard let row = row(hash) else { return }
            for lane in 0..<Self.width { sums[lane] &+= Int32(row[lane]) }
        }
    }

    /// The weights of a run of letters, `width` of them; nil for one that tells nothing.
    private func row(_ hash: UInt32) -> UnsafePointer<Int8>? {
        guard let hashes, let numbers, let weights else { return nil }
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != hash {
            if hashes[slot] == 0 { return nil }
            slot = (slot + 1) & mask
        }
        return weights + Int(numbers[slot]) * Self.width
    }
}
