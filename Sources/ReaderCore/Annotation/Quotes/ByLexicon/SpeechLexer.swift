import ReaderBasics
import ReaderLexicons

/// Cuts a part of a paragraph into words and marks.
///
/// Words keep what joins their letters (hyphens, apostrophes, full stops); elisions ("l'", "dell'") and pronouns behind a
/// hyphen ("-il") are words of their own where the language lists them.
struct SpeechLexer {
    private let reader: ScalarReader
    private let lexicon: SpeechLexicon
    private var items: [SpeechItem] = []

    /// - Parameter stretches: those that lie in the range, in order, with their numbers; each is one item.
    static func items(
        in range: Range<Int>, of bytes: [UInt8], lexicon: SpeechLexicon,
        stretches: some Sequence<(number: Int, range: Range<Int>)>
    ) -> [SpeechItem] {
        var lexer = Self(reader: ScalarReader(bytes: bytes, bounds: range), lexicon: lexicon)
        var index = range.lowerBound
        for stretch in stretches {
            lexer.cut(index..<stretch.range.lowerBound)
            lexer.items.append(SpeechItem(range: stretch.range, kind: .stretch(stretch.number)))
            index = stretch.range.upperBound
        }
        lexer.cut(index..<range.upperBound)
        return lexer.items
    }

    private init(reader: ScalarReader, lexicon: SpeechLexicon) {
        (self.reader, self.lexicon) = (reader, lexicon)
    }

    private mutating func cut(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let (value, length) = reader.scalar(at: index)
            if ScalarReader.isWord(value) {
                let end = wordEnd(from: index, limit: range.upperBound)
                addWord(index..<end)
                index = end
            } else {
                if !ScalarReader.isSpace(value), value != 0xAD {
                    items.append(SpeechItem(range: index..<(index + length), kind: .mark(value)))
                }
                index += length
            }
        }
    }

    private func wordEnd(from start: Int, limit: Int) -> Int {
        var index = start
        while index < limit {
            let (value, length) = reader.scalar(at: index)
            if ScalarReader.isWord(value) || value == 0xAD {
                index += length
                continue
            }
            let next = reader.scalar(at: index + length).value
            switch value {
            case .apostrophe, 0x2019:
                // An elision ends behind its apostrophe.
                if lexicon.uses[key(start..<(index + length))] != nil { return index + length }
                guard ScalarReader.isWord(next), index + length < limit else { return index }
            case .hyphen, 0x2010, 0x2011:
                guard ScalarReader.isWord(next), index + length < limit else { return index + length }
            case .fullStop, .ampersand, 0xB7:
                guard ScalarReader.isWord(next), index + length < limit, !startsSentence(index, next) else {
                    return index
                }
            default: return index
            }
            index += length
        }
        return index
    }

    /// "gegangen.Am": a full stop without its blank.
    private func startsSentence(_ index: Int, _ next: UInt32) -> Bool {
        isCapital(next) && !isCapital(reader.scalar(before: index)) && reader.bytes[index] == .fullStop
    }

    private mutating func addWord(_ range: Range<Int>) {
        let key = key(range)
        if let hyphen = key.lastIndex(of: "-"), let cut = enclitic(key, hyphen) {
            let tail = key[cut...]
            let middle = range.upperBound - tail.utf8.count
            guard middle > range.lowerBound, reader.bytes[middle] == .hyphen else { return addWord(range, key: key) }
            let head = range.lowerBound..<middle
            addWord(head, key: String(key[..<cut]))
            addWord(head.upperBound..<range.upperBound, key: String(tail))
        } else {
            addWord(range, key: key)
        }
    }

    /// Where a pronoun behind a hyphen begins: "dit-il", "a-t-elle".
    private func enclitic(_ key: String, _ hyphen: String.Index) -> String.Index? {
        guard hyphen > key.startIndex else { return nil }
        if let before = key[..<hyphen].lastIndex(of: "-"), before > key.startIndex,
            lexicon.uses[String(key[before...])] != nil
        {
            return before
        }
        return lexicon.uses[String(key[hyphen...])] != nil ? hyphen : nil
    }

    private mutating func addWord(_ range: Range<Int>, key: String) {
        guard !range.isEmpty else { return }
        let isCapital = isCapital(reader.scalar(at: range.lowerBound).value)
        let use = lexicon.uses[key] ?? useOfUnknown(key, isCapital)
        items.append(SpeechItem(range: range, kind: .word, key: key, use: use, isCapital: isCapital))
    }

    private func useOfUnknown(_ key: String, _ isCapital: Bool) -> SpeechUse {
        if isCapital { return lexicon.capitalizesNouns ? useOfCompound(key) : [] }
        return lexicon.use(ofUnknown: key)
    }

    /// What a compound is by its last part: "Außenministerin" by "ministerin".
    private func useOfCompound(_ key: String) -> SpeechUse {
        guard key.utf8.count >= 9 else { return [] }
        var tail = key.dropFirst(2)
        while tail.utf8.count >= 4 {
            if let use = lexicon.uses[String(tail)] {
                let kinds = use.intersection([.person, .body, .writing, .titled, .feminine, .masculine])
                if !kinds.isEmpty { return kinds }
            }
            tail = tail.dropFirst()
        }
        return []
    }

    private func key(_ range: Range<Int>) -> String {
        let bytes = reader.bytes[range]
        let string = String(decoding: bytes, as: UTF8.self)
        if bytes.allSatisfy({ $0 < 0x80 && !$0.isCapitalLetter }) { return string }
        let small = string.lowercased()
        return small.utf8.contains(0xE2) ? small.replacing("’", with: "'").replacing("\u{2011}", with: "-") : small
    }

    private func isCapital(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return (0x41...0x5A).contains(scalar) }
        return Unicode.Scalar(scalar)?.properties.isUppercase == true
    }
}
