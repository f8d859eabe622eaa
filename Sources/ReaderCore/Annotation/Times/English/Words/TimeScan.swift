import ReaderBasics
import ReaderModel
import ReaderTokens

/// A text as the time rules see it: a `TimeToken` for each of its tokens.
struct TimeScan: Sendable {
    let text: TokenizedText
    let tokens: [TimeToken]

    init(_ text: TokenizedText, words: TimeWordTable) {
        self.text = text
        tokens = text.text.bytes.withUnsafeBufferPointer { bytes in
            text.tokens.map { token in
                if token.shape.contains(.digit) { return NumberShape.token(bytes, Int(token.start), Int(token.end)) }
                guard let key = PackedWord(bytes, Int(token.start), Int(token.end)) else {
                    return TimeToken(classes: token.shape.contains(.word) ? Self.ending(bytes, token) : [])
                }
                if let known = words.find(key) { return known }
                return TimeToken(classes: token.shape.contains(.word) ? Self.ending(bytes, token) : [])
            }
        }
    }

    /// What the ending says of a word that no list holds.
    private static func ending(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> TimeWordClass {
        let end = Int(token.end)
        guard token.end - token.start >= 5 else {
            return token.end - token.start == 4 && bytes[end - 2] == .letterE && bytes[end - 1] == .letterD ? .past : []
        }
        switch (bytes[end - 3], bytes[end - 2], bytes[end - 1]) {
        case (_, .letterE, .letterD):
            return bytes[Int(token.start)] == .letterU && bytes[Int(token.start) + 1] == .letterN ? [] : .past
        case (.letterI, .letterN, .letterG): return .gerund
        case (_, .letterL, .letterY): return .adverb
        case (.letterI, .letterO, .letterN) where bytes[end - 4] == .letterT || bytes[end - 4] == .letterS:
            return .eventNoun
        case (.letterE, .letterN, .letterT) where bytes[end - 4] == .letterM: return .eventNoun
        default: return []
        }
    }

    var count: Int { tokens.count }

    @inline(__always)
    subscript(index: Int) -> TimeToken { tokens[index] }

    func has(_ index: Int, _ classes: TimeWordClass) -> Bool {
        index >= 0 && index < tokens.count && !tokens[index].classes.isDisjoint(with: classes)
    }

    /// Whether a token is a word, whatever its case. False outside the text.
    func isWord(_ index: Int, _ word: StaticString) -> Bool {
        guard index >= 0, index < tokens.count else { return false }
        let token = text.tokens[index]
        guard Int(token.end - token.start) == word.utf8CodeUnitCount else { return false }
        for offset in 0..<word.utf8CodeUnitCount {
            let byte = text.text.bytes[Int(token.start) + offset]
            let lower = byte.isCapitalLetter ? byte | 0x20 : byte
            if lower != word.utf8Start[offset] { return false }
        }
        return true
    }

    func isAny(_ index: Int, _ words: StaticString...) -> Bool {
        words.contains { isWord(index, $0) }
    }

    func isHyphen(_ index: Int) -> Bool {
        isWord(index, "-") || isWord(index, "–") || isWord(index, "—")
    }

    /// A lower-case word in "s" that is no verb.
    func isPlural(_ index: Int) -> Bool {
        guard index >= 0, index < tokens.count, !isCapital(index), !has(index, .verbal), !isPossessive(index) else {
            return false
        }
        let token = text.tokens[index]
        return token.shape.contains(.word) && token.end - token.start > 3
            && text.text.bytes[Int(token.end) - 1] == .letterS
    }

    /// "'s" with either apostrophe.
    func isPossessive(_ index: Int) -> Bool { isWord(index, "'s") || isWord(index, "’s") }

    func isJoined(_ index: Int) -> Bool {
        index >= 0 && index < tokens.count && text.tokens[index].isJoined
    }

    func isCapital(_ index: Int) -> Bool {
        index >= 0 && index < tokens.count && text.tokens[index].isCapital
    }

    /// The number that a token of digits writes.
    func number(_ index: Int) -> Double? {
        guard has(index, [.nWhole, .nDecimal, .nDotted]) else { return nil }
        let token = text.tokens[index]
        var value = 0.0
        var place = 0.0
        for byte in text.text.bytes[token.range] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if place == 0 {
                    value = min(value * 10 + Double(byte - .digit0), 1e12)
                } else {
                    value += Double(byte - .digit0) * place
                    place /= 10
                }
            case .fullStop where place == 0: place = 0.1
            case .fullStop: return nil
            default: break
            }
        }
        return value
    }
}
