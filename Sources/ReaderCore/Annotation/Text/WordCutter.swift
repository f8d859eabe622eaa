import ReaderBasics
import ReaderLexicons

/// Cuts one stretch of text into tokens, from left to right.
struct WordCutter {
    let bytes: UnsafeBufferPointer<UInt8>
    let end: Int
    /// Of the language of the text; nil for English.
    let lexicon: TokenLexicon?
    private var position: Int
    private var isSpaced = true

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, lexicon: TokenLexicon? = nil) {
        self.bytes = bytes
        self.lexicon = lexicon
        end = range.upperBound
        position = range.lowerBound
    }

    /// The next token, without the flags that depend on its sentence.
    mutating func next() -> Token? {
        while position < end {
            let (kind, length) = read(position)
            if kind == .space || kind == .extend {
                if kind == .space { isSpaced = true }
                position += length
                continue
            }
            let start = position
            position = kind == .mark ? markEnd(start, length) : wordEnd(start, startsWithDigit: kind == .digit)
            position = extended(position)
            let token = Token(start..<position, shape: shape(start..<position))
            isSpaced = false
            return token
        }
        return nil
    }

    private func extended(_ index: Int) -> Int {
        var index = index
        while index < end, bytes[index] >= 0x80 {
            let (kind, length) = read(index)
            guard kind == .extend else { break }
            index += length
        }
        return index
    }

    private func shape(_ range: Range<Int>) -> Token.Shape {
        var shape: Token.Shape = isSpaced ? [] : .joined
        var index = range.lowerBound
        var letters = 0
        var capitals = 0
        while index < range.upperBound {
            let (kind, length) = read(index)
            switch kind {
            case .capital:
                if index == range.lowerBound { shape.insert(.capital) }
                letters += 1
                capitals += 1
            case .letter: letters += 1
            case .digit: shape.insert(.digit)
            case .mark, .space, .extend: break
            }
            index += length
        }
        if letters > 0 { shape.insert(.word) }
        if capitals > 1 && capitals == letters { shape.insert(.allCapitals) }
        if shape.isDisjoint(with: [.word, .digit]) { shape.insert(.mark) }
        return shape
    }
}

// MARK: - Looking at characters

extension WordCutter {
    @inline(__always)
    func read(_ index: Int) -> (class: CharacterClass, length: Int) {
        CharacterClass.read(bytes, index, end)
    }

    /// The class of the character at a byte; `space` at the end.
    @inline(__always)
    func kind(_ index: Int) -> CharacterClass { index < end ? read(index).class : .space }

    func isByte(_ index: Int, _ byte: UInt8) -> Bool { index < end && bytes[index] == byte }

    /// The bytes of an apostrophe at an index (' or ’), 0 where there is none.
    func apostrophe(_ index: Int) -> Int {
        guard index < end else { return 0 }
        if bytes[index] == .apostrophe { return 1 }
        let isCurly = index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
        return isCurly ? 3 : 0
    }

    /// The end of the letters, digits and their combining marks from an index on.
    func run(_ index: Int, where isPart: (CharacterClass) -> Bool) -> Int {
        var index = index
        while index < end {
            let (kind, length) = read(index)
            guard kind == .extend || isPart(kind) else { break }
            index += length
        }
        return index
    }

    func string(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// The class of the first character after white space.
    func kindAfterSpace(_ index: Int) -> CharacterClass {
        var index = index
        while index < end {
            let (kind, length) = read(index)
            guard kind == .space else { return kind }
            index += length
        }
        return .space
    }
}
