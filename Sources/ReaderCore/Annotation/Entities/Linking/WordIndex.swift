import ReaderBasics
import ReaderModel
import ReaderTokens

/// The words of a text in lower case, each spelled once.
struct WordIndex {
    let text: TokenizedText
    /// The number of each token's word.
    private let numbers: [Int32]
    private let words: [String]
    /// What the lists and dictionaries of the document go by.
    private let hashes: [UInt64]
    private let roles: [Roles.Noun?]
    /// For each word, whether it stands in small letters somewhere and is no brand.
    private var isSmall: [Bool]
    /// For each token, whether it begins small and is not written as it is in lower case.
    private let isMixed: [Bool]

    init(_ text: TokenizedText) {
        self.text = text
        var numbers: [Int32] = []
        var words: [String] = []
        var hashes: [UInt64] = []
        var index = HashIndex()
        var lower: [UInt8] = []
        var isMixed: [Bool] = []
        numbers.reserveCapacity(text.tokens.count)
        text.text.bytes.withUnsafeBufferPointer { bytes in
            for token in text.tokens {
                lower.removeAll(keepingCapacity: true)
                Lowercase.append(UnsafeBufferPointer(rebasing: bytes[token.range]), to: &lower)
                let hash = Hash.mixed(Hash.of(lower))
                let (number, isNew) = index.index(of: hash)
                if isNew {
                    words.append(String(decoding: lower, as: UTF8.self))
                    hashes.append(hash)
                }
                numbers.append(number)
                isMixed.append(!token.isCapital && !lower.elementsEqual(bytes[token.range]))
            }
        }
        self.numbers = numbers
        self.words = words
        self.hashes = hashes
        self.isMixed = isMixed
        roles = words.map(Roles.role)
        isSmall = Array(repeating: false, count: words.count)
        for token in 0..<numbers.count where !isSmall[Int(numbers[token])] {
            isSmall[Int(numbers[token])] =
                isWord(token) && !isCapital(token) && !hasInnerCapital(token) && !hasInnerDigit(token)
        }
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
    func hold(_ count: Int, of set: Set<String>) -> Bool {
        var seen = 0
        for word in words where set.contains(word) {
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
        guard isMixed[token], isWord(token), text.tokens[token].range.count > 3 else { return false }
        let bytes = text.text.bytes[text.tokens[token].range]
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

    /// Whether a word in small letters has digits between its letters, as names of companies do and words do not: "harbour4all".
    func hasInnerDigit(_ token: Int) -> Bool {
        let shape = text.tokens[token].shape
        guard shape.isSuperset(of: [.word, .digit]), text.tokens[token].range.count > 5 else { return false }
        let bytes = text.text.bytes[text.tokens[token].range]
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
        let string = text.text[text.bytes(of: tokens)]
        return string.contains(where: \.isNewline)
            ? string.split(whereSeparator: \.isWhitespace).joined(separator: " ") : string
    }
}
