import ReaderBasics
import ReaderModel
import ReaderTokens

/// The words of a text in lower case, each spelled once; the rules for names share it.
final class WordIndex: Sendable {
    let text: TokenizedText
    /// The number of each token's word.
    private let numbers: [Int32]
    private let words: [String]
    /// What the lists and dictionaries of the document go by.
    private let hashes: [UInt64]
    private let roles: [Roles.Noun?]
    /// For each word, whether it stands in small letters somewhere and is no brand.
    private let isSmall: [Bool]
    /// For each token, whether it begins small and is not written as it is in lower case.
    private let isMixed: [Bool]

    /// - Parameter spellings: for each token the number of its spelling among the different ones of the text, in the order
    ///   in which they come first; worked out here where nil.
    init(_ text: TokenizedText, spellings: [Int32]? = nil) {
        self.text = text
        var numbers: [Int32] = []
        var words: [String] = []
        var hashes: [UInt64] = []
        var isMixed: [Bool] = []
        var isSmall: [Bool] = []
        // What is said of each token, for each spelling.
        var own: [(number: Int32, isMixed: Bool)] = []
        var index = HashIndex()
        var lower: [UInt8] = []
        numbers.reserveCapacity(text.tokens.count)
        isMixed.reserveCapacity(text.tokens.count)
        text.text.bytes.withUnsafeBufferPointer { bytes in
            for (token, spelling) in zip(text.tokens, spellings ?? Self.spellings(text.tokens, bytes)) {
                if Int(spelling) == own.count {
                    lower.removeAll(keepingCapacity: true)
                    Lowercase.append(UnsafeBufferPointer(rebasing: bytes[token.range]), to: &lower)
                    let hash = Hash.mixed(Hash.of(lower))
                    let (number, isNew) = index.index(of: hash)
                    if isNew {
                        words.append(String(decoding: lower, as: UTF8.self))
                        hashes.append(hash)
                        isSmall.append(false)
                    }
                    let isMixed = !token.isCapital && !lower.elementsEqual(bytes[token.range])
                    own.append((number, isMixed))
                    if !isSmall[Int(number)] {
                        isSmall[Int(number)] =
                            token.shape.contains(.word) && !token.isCapital
                            && !Self.hasInnerCapital(token, bytes, isMixed: isMixed)
                            && !Self.hasInnerDigit(token, bytes)
                    }
                }
                numbers.append(own[Int(spelling)].number)
                isMixed.append(own[Int(spelling)].isMixed)
            }
        }
        self.numbers = numbers
        self.words = words
        self.hashes = hashes
        self.isMixed = isMixed
        roles = hashes.map(Roles.role(hash:))
        self.isSmall = isSmall
    }

    private static func spellings(_ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>) -> [Int32] {
        var index = HashIndex()
        return tokens.map { index.index(of: Hash.mixed(Hash.of(bytes[$0.range]))).index }
    }

    /// Whether a token's word stands in small letters somewhere in the document.
    func isSmallSomewhere(_ token: Int) -> Bool { isSmall[Int(numbers[token])] }

    /// The number of a token's word, less than `wordCount`.
    func number(_ token: Int) -> Int { Int(numbers[token]) }

    /// The hash of a token in lower case, as `FeatureExtractor.hash` makes it.
    func hash(_ token: Int) -> UInt64 { hashes[Int(numbers[token])] }

    /// The hash of some tokens in lower case, by which the lists know a phrase.
    func phrase(_ tokens: Range<Int>) -> UInt64 {
        var phrase = hash(tokens.lowerBound)
        for token in tokens.dropFirst() { phrase = WordLists.extend(phrase, with: hash(token)) }
        return phrase
    }

    /// Whether two words of a set, or as many as wanted, stand in the document.
    func hold(_ count: Int, of set: HashedWords<Bool>) -> Bool {
        var seen = 0
        for hash in hashes where set.contains(hash) {
            seen += 1
            if seen == count { return true }
        }
        return false
    }

    /// What something makes of each different word, in the order of their numbers.
    func map<Result>(_ transform: (String) -> Result) -> [Result] { words.map(transform) }

    /// How many different words there are.
    var wordCount: Int { words.count }

    var count: Int { numbers.count }

    /// A token in lower case with straight apostrophes.
    subscript(token: Int) -> String { words[Int(numbers[token])] }

    func role(_ token: Int) -> Roles.Noun? { roles[Int(numbers[token])] }
    func isCapital(_ token: Int) -> Bool { text.tokens[token].isCapital }
    func isWord(_ token: Int) -> Bool { text.tokens[token].shape.contains(.word) }

    /// Whether a word is written as "eBay" and "wikiHow" are: small letters, a capital, small letters.
    func hasInnerCapital(_ token: Int) -> Bool {
        guard isMixed[token] else { return false }
        return text.text.bytes.withUnsafeBufferPointer {
            Self.hasInnerCapital(text.tokens[token], $0, isMixed: true)
        }
    }

    private static func hasInnerCapital(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, isMixed: Bool) -> Bool {
        guard isMixed, token.shape.contains(.word), token.range.count > 3 else { return false }
        let bytes = bytes[token.range]
        guard bytes.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }),
            let capital = bytes.firstIndex(where: { $0 < .letterA })
        else { return false }
        if capital > bytes.startIndex && bytes[capital...].contains(where: { $0 > .capitalZ }) { return true }
        // "openSUSE", "macOS"
        let end = bytes[capital...].count
        return capital >= bytes.startIndex + 2 && end > 1 && end <= 5
    }

    /// Whether a word's letters say that it is a name, whatever stands beside it.
    func isBrand(_ token: Int) -> Bool { hasInnerCapital(token) || hasInnerDigit(token) || isCompound(token) }

    /// Whether a word is written as two words with their capitals, "PolitiFact", and is no family name like "McDonald".
    func isCompound(_ token: Int) -> Bool {
        guard isWord(token), isCapital(token), text.tokens[token].range.count > 5 else { return false }
        let bytes = text.text.bytes[text.tokens[token].range]
        guard bytes.allSatisfy({ $0 | 0x20 >= .letterA && $0 | 0x20 <= .letterZ }),
            let capital = bytes.dropFirst(3).firstIndex(where: { $0 < .letterA }),
            bytes[(bytes.startIndex + 1)..<capital].allSatisfy({ $0 >= .letterA }), capital + 1 < bytes.endIndex,
            bytes[capital + 1] >= .letterA
        else { return false }
        let first = String(decoding: bytes[bytes.startIndex..<capital], as: UTF8.self)
        return !["Mac", "Fitz", "Van", "Von", "Del", "Della", "Der", "Des", "Los", "Las"].contains(first)
    }

    /// Whether a word has two capitals or more and small letters, too: "OpenAI", "MoD".
    func hasMixedCase(_ token: Int) -> Bool {
        guard isWord(token), isCapital(token), !text.tokens[token].shape.contains(.allCapitals) else { return false }
        let bytes = text.text.bytes[text.tokens[token].range]
        return bytes.count(where: \.isCapitalLetter) > 1 && bytes.contains(where: \.isSmallLetter)
    }

    /// Whether a word in small letters has digits between its letters, as names of companies do and words do not: "harbour4all".
    func hasInnerDigit(_ token: Int) -> Bool {
        guard text.tokens[token].shape.contains(.digit) else { return false }
        return text.text.bytes.withUnsafeBufferPointer { Self.hasInnerDigit(text.tokens[token], $0) }
    }

    private static func hasInnerDigit(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard token.shape.isSuperset(of: [.word, .digit]), token.range.count > 5 else { return false }
        let bytes = bytes[token.range]
        func isLetter(_ byte: UInt8?) -> Bool { byte.map { $0 | 0x20 >= .letterA && $0 | 0x20 <= .letterZ } ?? false }
        return isLetter(bytes.first) && isLetter(bytes.last) && bytes.count(where: { isLetter($0) }) > 4
            && bytes.allSatisfy { isLetter($0) || $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    }

    /// Whether a line of the text begins with a token.
    func isLineStart(_ token: Int) -> Bool {
        guard token > 0 else { return true }
        let gap = text.tokens[token - 1].range.upperBound..<text.tokens[token].range.lowerBound
        return gap.count > 0 && text.text.bytes[gap].contains(.lineFeed)
    }

    /// Whether most words around a token are written small: headings and lists of names are not.
    func isInRunningText(_ token: Int) -> Bool {
        var (words, small) = (0, 0)
        for other in max(0, token - 6)..<min(count, token + 7) where isWord(other) {
            words += 1
            if !isCapital(other) { small += 1 }
        }
        return small * 2 >= words
    }

    /// Whether a token is one mark of ASCII.
    func isMark(_ token: Int, _ mark: UInt8) -> Bool {
        text.tokens[token].range.count == 1 && text.text.bytes[text.tokens[token].range.lowerBound] == mark
    }

    /// Whether a token is a number that years have.
    func isYear(_ token: Int) -> Bool {
        guard text.tokens[token].range.count == 4, text.tokens[token].shape.contains(.digit),
            let year = Int(self[token])
        else { return false }
        return (1500...2100).contains(year)
    }

    /// The lower-case words of some tokens with single spaces.
    func key(_ tokens: Range<Int>) -> String {
        tokens.count == 1 ? self[tokens.lowerBound] : tokens.map { self[$0] }.joined(separator: " ")
    }

    func bytes(_ tokens: Range<Int>) -> Range<Int> { text.bytes(of: tokens) }

    /// The text of some tokens with line breaks as spaces.
    func string(_ tokens: Range<Int>) -> String {
        let range = text.bytes(of: tokens)
        let string = text.text[range]
        // Line breaks are controls of ASCII, U+0085, U+2028 and U+2029.
        guard text.text.bytes[range].contains(where: { $0 < 0x20 || $0 == 0xC2 || $0 == 0xE2 }) else { return string }
        return string.contains(where: \.isNewline)
            ? string.split(whereSeparator: \.isWhitespace).joined(separator: " ") : string
    }
}
