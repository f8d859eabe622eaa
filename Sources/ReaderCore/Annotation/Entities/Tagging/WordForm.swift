import ReaderBasics
import ReaderTokens

/// What the features need to know of one spelling; computed once a document for each.
struct WordForm {
    /// Hashes of the letters as they are, in lower case, and of the shape ("Xxxx", "dd", "Xx" with runs cut to one).
    var cased: UInt64 = 0
    var lower: UInt64 = 0
    var shape: UInt64 = 0
    var shortShape: UInt64 = 0
    /// Hashes of the first and last one to four bytes in lower case; 0 where the word is no longer than that.
    var prefixes = SIMD4<UInt64>()
    var suffixes = SIMD4<UInt64>()
    /// What the word lists say of the word alone.
    var lists: ListBits = []
    /// The number of the lower-case word in its document.
    var word: Int32 = 0
    /// The first byte of the spelling: what it gives to an acronym.
    var initial: UInt8 = 0
    var isCapital = false
    var isAllCapitals = false
    /// Letters only.
    var isAlphabetic = false
    var startsWithASCIILetter = false
    var isLong = false
    /// May stand inside a name in small letters ("of", "de", "-").
    var isLinking = false
    /// Joins runs of capitals for counting: `isLinking` without "and", "the" and "&".
    var isInnerLinking = false
    var isAnd = false
    /// Begins with neither letter nor digit.
    var isMark = false
    /// A mark after which a capital proves nothing.
    var opensSpeech = false
    /// The letters of an acronym candidate ("U.N." and "UN" alike), 0 for other words.
    var acronym: UInt64 = 0

    /// What stands for the words, their letters and shapes, before and after a sentence.
    static let outsideBefore = Hash.mixed(0x3C73)
    static let outsideAfter = Hash.mixed(0x3C2F)
    static let before = WordForm(outside: outsideBefore)
    static let after = WordForm(outside: outsideAfter)

    private init(outside hash: UInt64) {
        lower = hash
        shape = hash
        shortShape = hash
    }

    /// - Parameter scratch: memory that is used again from word to word.
    init(
        _ bytes: UnsafeBufferPointer<UInt8>, token: Token, lists: WordLists, language: FeatureLanguage,
        scratch: inout [UInt8]
    ) {
        scratch.removeAll(keepingCapacity: true)
        Lowercase.append(bytes, to: &scratch)
        cased = Hash.mixed(Hash.of(bytes))
        isCapital = token.isCapital
        initial = bytes[0]
        startsWithASCIILetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[0] | 0x20)
        readLower(scratch)
        readShape(bytes)
        self.lists = lists.bits(lower)
        isLinking = !isCapital && language.linking.contains(lower)
        isInnerLinking = isLinking && !language.notInner.contains(lower)
        isAnd = isLinking && language.and.contains(lower)
        isMark = token.shape.contains(.mark)
        opensSpeech = language.openers.contains(cased)
        isLong = bytes.count >= 3
        if language.hasCompounds, isCapital { readCompound(scratch, lists) }
    }

    /// Marks a word that ends with an ordinary noun and is none of the lists itself.
    private mutating func readCompound(_ lower: [UInt8], _ lists: WordLists) {
        guard self.lists.isDisjoint(with: .features), lower.count > 7, isAlphabetic else { return }
        for start in 3..<(lower.count - 4) where lower[start] & 0xC0 != 0x80 {
            guard lists.bits(Hash.mixed(Hash.of(lower[start...]))).contains(.ordinary) else { continue }
            self.lists.insert(.compound)
            return
        }
    }

    private mutating func readLower(_ lower: [UInt8]) {
        var hash = Hash.seed
        for (index, byte) in lower.enumerated() {
            hash = Hash.adding(byte, to: hash)
            if index < 4, index + 1 < lower.count { prefixes[index] = Hash.mixed(hash) }
        }
        self.lower = Hash.mixed(hash)
        for length in 1...4 where lower.count > length {
            suffixes[length - 1] = Hash.mixed(Hash.of(lower[(lower.count - length)...]))
        }
    }

    private mutating func readShape(_ bytes: UnsafeBufferPointer<UInt8>) {
        var full = Hash.seed
        var short = Hash.seed
        var last: UInt8 = 0
        var run = 0
        var (hasCapital, hasSmall, hasOther) = (false, false, false)
        var letters = Hash.seed
        var index = 0
        while index < bytes.count {
            let (kind, length) = CharacterClass.read(bytes, index, bytes.count)
            let symbol: UInt8
            switch kind {
            case .capital:
                symbol = .capitalX
                hasCapital = true
                letters = Hash.adding(bytes[index], to: letters)
            case .letter:
                symbol = .letterX
                hasSmall = true
            case .digit:
                symbol = .letterD
                hasOther = true
            case .mark, .space, .extend:
                symbol = bytes[index]
                hasOther = hasOther || kind == .mark
            }
            index += length
            run = symbol == last ? run + 1 : 1
            if run == 1 { short = Hash.adding(symbol, to: short) }
            if run <= 4 { full = Hash.adding(symbol, to: full) }
            last = symbol
        }
        shape = Hash.mixed(full)
        shortShape = Hash.mixed(short)
        isAlphabetic = !hasOther
        isAllCapitals = hasCapital && !hasSmall
        if isAllCapitals, (2...8).contains(bytes.count) { acronym = Hash.mixed(letters) }
    }
}
