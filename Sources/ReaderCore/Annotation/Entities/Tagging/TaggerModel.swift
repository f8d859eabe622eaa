internal import CReaderModel
internal import CReaderNames

/// The learned weights and the word lists, read where they lie.
///
/// Layout, little-endian: eight 32-bit numbers (magic, format, scale, slots of features, bytes of rows, slots of
/// phrases, 0, 0), 17 × 17 transition weights of 32 bits, the feature table, the phrase table, the rows. A row is a
/// 32-bit set of tags and a signed byte for each tag of the set.
package struct TaggerModel: @unchecked Sendable {
    package static let magic: UInt32 = 0x5244_4E45
    /// Changes with every change of features or layout.
    package static let format: UInt32 = 1
    package static let headerSize = 32

    /// The model in the program.
    package static let embedded = TaggerModel(
        UnsafeRawBufferPointer(start: reader_model_bytes(), count: Int(reader_model_size())))

    /// The model in the program for the languages that have a lexicon.
    package static let names = TaggerModel(
        UnsafeRawBufferPointer(start: reader_names_bytes(), count: Int(reader_names_size())))

    /// What one unit of a weight is worth is 1 / `scale`.
    package let scale: Int32
    let transitions: [Int32]
    let features: PhraseTable
    package let lists: WordLists
    let rows: UnsafeRawPointer?

    /// Where the parts of a model stand in its bytes.
    private struct Layout {
        /// The numbers that it begins with.
        let numbers: [UInt32]

        /// Nil for bytes that are no model, or none of this format.
        init?(_ bytes: UnsafeRawBufferPointer) {
            guard bytes.count >= TaggerModel.headerSize else { return nil }
            numbers = (0..<8).map { bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self) }
            guard numbers[0] == TaggerModel.magic, numbers[1] == TaggerModel.format,
                rowStart + Int(numbers[4]) <= bytes.count
            else { return nil }
        }

        var featureStart: Int { TaggerModel.headerSize + TagSet.count * TagSet.count * 4 }
        var listStart: Int { featureStart + Int(numbers[3]) * 8 }
        var rowStart: Int { listStart + Int(numbers[5]) * 8 }
    }

    /// Takes bytes that are never changed nor freed; what is no model finds nothing.
    package init(_ bytes: UnsafeRawBufferPointer) {
        guard let base = bytes.baseAddress, let layout = Layout(bytes) else {
            self.init()
            return
        }
        let numbers = layout.numbers
        self.init(
            scale: Int32(numbers[2]),
            transitions: (0..<(TagSet.count * TagSet.count)).map { index in
                bytes.loadUnaligned(fromByteOffset: Self.headerSize + index * 4, as: Int32.self)
            },
            features: PhraseTable(slots: base + layout.featureStart, count: Int(numbers[3])),
            lists: PhraseTable(slots: base + layout.listStart, count: Int(numbers[5])), rows: base + layout.rowStart)
    }

    /// The bytes of the word lists of a model; nil where the bytes are none.
    package static func phraseTable(_ bytes: UnsafeRawBufferPointer) -> [UInt8]? {
        Layout(bytes).map { Array(bytes[$0.listStart..<$0.rowStart]) }
    }

    private init() {
        let none = PhraseTable(slots: nil, count: 0)
        self.init(
            scale: 1, transitions: Array(repeating: 0, count: TagSet.count * TagSet.count), features: none,
            lists: none, rows: nil)
    }

    private init(
        scale: Int32, transitions: [Int32], features: PhraseTable, lists: PhraseTable, rows: UnsafeRawPointer?
    ) {
        self.scale = scale
        self.transitions = transitions
        self.features = features
        self.lists = WordLists(lists)
        self.rows = rows
    }

    /// Whether the lists of given and family names have a word in small letters.
    package func isCommonName(_ word: String) -> Bool {
        !lists.bits(FeatureExtractor.hash(of: Array(word.utf8))).isDisjoint(with: .peopleNames)
    }

    /// Whether there are weights at all.
    package var isEmpty: Bool { rows == nil }
}
