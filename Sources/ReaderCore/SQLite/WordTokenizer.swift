import CSQLite
import ReaderBasics

/// The tokenizer `words` of full-text search, which every connection knows: words of any script.
///
/// A word is a run of letters, digits and marks, folded by `LetterFolding`. Scripts without blanks between words, and
/// Korean, give every two characters that stand side by side, and the last one of a run alone: any stretch of them is
/// then a phrase of the index, and one character the beginning of a word. Of a query only the pairs are looked for.
struct WordTokenizer {
    static let name = "words"

    typealias Take =
        @convention(c) (
            UnsafeMutableRawPointer?, Int32, UnsafePointer<CChar>?, Int32, Int32, Int32
        ) -> Int32

    private let bytes: UnsafeBufferPointer<UInt8>
    private let context: UnsafeMutableRawPointer?
    private let take: Take
    private let isQuery: Bool
    /// The word at hand, folded, and where it begins.
    private var word: [UInt8] = []
    private var start = 0
    private var end = 0
    /// The character of a run before the one at hand: where its folded bytes begin in `word`.
    private var run = Run()
    private var status = SQLITE_OK

    /// Characters of a script without blanks.
    private struct Run {
        /// Characters so far; 0 outside of a run.
        var count = 0
        var last: [UInt8] = []
        var lastStart = 0
        var lastEnd = 0
        var current: [UInt8] = []
        var start = 0
        var end = 0
        /// Whether the next letter belongs to the character at hand, as below a Khmer one.
        var isStacking = false
    }

    private init(
        _ bytes: UnsafeBufferPointer<UInt8>, isQuery: Bool, context: UnsafeMutableRawPointer?, take: @escaping Take
    ) {
        (self.bytes, self.isQuery, self.context, self.take) = (bytes, isQuery, context, take)
        word.reserveCapacity(64)
    }

    /// Hands on every word of a text.
    ///
    /// - Returns: what `take` returned where that was no success.
    static func cut(
        _ bytes: UnsafeBufferPointer<UInt8>, isQuery: Bool, context: UnsafeMutableRawPointer?, take: @escaping Take
    ) -> Int32 {
        var tokenizer = Self(bytes, isQuery: isQuery, context: context, take: take)
        return tokenizer.cut()
    }

    private mutating func cut() -> Int32 {
        var index = 0
        while index < bytes.count, status == SQLITE_OK {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte.isASCIILetter || byte.isASCIIDigit {
                    endRun()
                    add(letter: UInt32(byte.isCapitalLetter ? byte | 0x20 : byte), index..<index + 1)
                } else {
                    endRun()
                    endWord()
                }
                index += 1
                continue
            }
            let (value, length) = UTF8Scalar.decoded(bytes, index, bytes.count)
            read(value, index..<index + length)
            index += length
        }
        endRun()
        endWord()
        return status
    }

    private mutating func read(_ value: UInt32, _ range: Range<Int>) {
        switch LetterFolding.folded(value) {
        case .nothing: break
        case .one(let letter) where UnspacedScript.contains(letter):
            endWord()
            add(character: letter, range)
        case .one(let letter):
            endRun()
            if Self.isWord(letter) { add(letter: letter, range) } else { endWord() }
        case .two(let first, let second):
            endRun()
            add(letter: first, range)
            add(letter: second, range)
        }
    }

    private static func isWord(_ value: UInt32) -> Bool {
        if value < 0x80 { return UInt8(value).isASCIILetter || UInt8(value).isASCIIDigit }
        guard let scalar = Unicode.Scalar(value) else { return false }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber, .privateUse:
            true
        default: false
        }
    }

    // MARK: Words

    private mutating func add(letter value: UInt32, _ range: Range<Int>) {
        if word.isEmpty { start = range.lowerBound }
        end = range.upperBound
        Self.append(value, to: &word)
    }

    private static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        if value < 0x80 {
            bytes.append(UInt8(value))
        } else if let scalar = Unicode.Scalar(value) {
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
        }
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        hand(word, start, end)
        word.removeAll(keepingCapacity: true)
    }

    private mutating func hand(_ word: [UInt8], _ start: Int, _ end: Int) {
        guard status == SQLITE_OK else { return }
        status = word.withUnsafeBytes {
            take(
                context, 0, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: $0.count),
                Int32(clamping: start), Int32(clamping: end))
        }
    }

    // MARK: Runs

    private mutating func add(character value: UInt32, _ range: Range<Int>) {
        if run.count > 0, goesOn(value) {
            run.isStacking = value == 0x17D2 || value == 0x1039
            if value == 0x3099 || value == 0x309A, voice(by: value - 0x3098) { return }
            Self.append(value, to: &run.current)
            run.end = range.upperBound
            return
        }
        endCharacter()
        run.count += 1
        run.current.removeAll(keepingCapacity: true)
        Self.append(value, to: &run.current)
        (run.start, run.end) = (range.lowerBound, range.upperBound)
    }

    /// Whether a mark, or a letter written below another, is a part of the character at hand.
    private func goesOn(_ value: UInt32) -> Bool {
        if run.isStacking { return true }
        guard let scalar = Unicode.Scalar(value) else { return false }
        return switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: true
        default: false
        }
    }

    /// Joins a kana with the mark of voicing behind it, as it is mostly written.
    private mutating func voice(by step: UInt32) -> Bool {
        guard let kana = String(decoding: run.current, as: UTF8.self).unicodeScalars.last?.value,
            (0x304B...0x307B).contains(kana) || (0x30AB...0x30DB).contains(kana)
        else { return false }
        run.current.removeAll(keepingCapacity: true)
        Self.append(kana + step, to: &run.current)
        return true
    }

    /// The character at hand is whole: with the one before it it is a pair.
    private mutating func endCharacter() {
        guard run.count > 0 else { return }
        if run.count > 1 { hand(run.last + run.current, run.lastStart, run.end) }
        swap(&run.last, &run.current)
        (run.lastStart, run.lastEnd) = (run.start, run.end)
        run.isStacking = false
    }

    private mutating func endRun() {
        guard run.count > 0 else { return }
        endCharacter()
        if !isQuery || run.count == 1 { hand(run.last, run.lastStart, run.lastEnd) }
        run.count = 0
    }
}

extension Database {
    /// Makes the tokenizer known to the connection.
    func addWordTokenizer() throws(DatabaseError) {
        guard let api = try fullTextSearch(), let create = api.pointee.xCreateTokenizer else { return }
        var functions = fts5_tokenizer(
            xCreate: { _, _, _, made in
                // It has no state of its own; SQLite wants something that is not nothing.
                made?.pointee = OpaquePointer(bitPattern: 1)
                return SQLITE_OK
            },
            xDelete: { _ in },
            xTokenize: { _, context, flags, text, count, take in
                guard let take, count > 0 else { return SQLITE_OK }
                let bytes = UnsafeRawBufferPointer(start: text, count: Int(count)).assumingMemoryBound(to: UInt8.self)
                return WordTokenizer.cut(
                    bytes, isQuery: flags & FTS5_TOKENIZE_QUERY != 0, context: context, take: take)
            })
        let code = create(api, WordTokenizer.name, nil, &functions, nil)
        guard code == SQLITE_OK else { throw error(code) }
    }
}
