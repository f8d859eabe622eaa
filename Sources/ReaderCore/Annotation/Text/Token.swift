package import ReaderModel

/// A word, number or mark of a text.
///
/// Contractions are cut as in the Penn Treebank ("Trump|'s", "do|n't") and words at inner hyphens
/// ("inter|-|Korea"); `isJoined` says that no space stands before.
@usableFromInline
package struct Token: Hashable, Sendable {
    /// What a token is made of.
    @usableFromInline
    package struct Shape: OptionSet, Hashable, Sendable {
        @usableFromInline package let rawValue: UInt16
        @inlinable package init(rawValue: UInt16) { self.rawValue = rawValue }

        /// Has a letter.
        @inlinable package static var word: Shape { Shape(rawValue: 1 << 0) }
        /// Has a digit.
        @inlinable package static var digit: Shape { Shape(rawValue: 1 << 1) }
        /// Neither letter nor digit.
        @inlinable package static var mark: Shape { Shape(rawValue: 1 << 2) }
        /// Begins with an upper-case letter.
        @inlinable package static var capital: Shape { Shape(rawValue: 1 << 3) }
        /// Has two letters or more, all upper-case.
        @inlinable package static var allCapitals: Shape { Shape(rawValue: 1 << 4) }
        /// No white space before.
        @inlinable package static var joined: Shape { Shape(rawValue: 1 << 5) }
        /// First of its sentence.
        @inlinable package static var sentenceStart: Shape { Shape(rawValue: 1 << 6) }
        /// First of its paragraph (block).
        @inlinable package static var paragraphStart: Shape { Shape(rawValue: 1 << 7) }
    }

    @usableFromInline package let start: Int32
    @usableFromInline package let end: Int32
    @usableFromInline package var shape: Shape

    package init(_ range: Range<Int>, shape: Shape) {
        start = Int32(range.lowerBound)
        end = Int32(range.upperBound)
        self.shape = shape
    }

    /// Bytes into the text.
    @inlinable package var range: Range<Int> { Int(start)..<Int(end) }
    @inlinable package var isJoined: Bool { shape.contains(.joined) }
    @inlinable package var isCapital: Bool { shape.contains(.capital) }
}

/// A text cut into tokens, sentences and paragraphs: what every annotator reads.
package struct TokenizedText: Sendable {
    package let text: Text
    package let tokens: [Token]
    /// Ranges of token indices, in order, without gaps.
    package let sentences: [Range<Int>]
    /// Ranges of token indices, one a block that has tokens.
    package let paragraphs: [Range<Int>]
    /// The block of each paragraph; empty where nobody knows.
    package let blocks: [Block]

    package init(
        text: Text, tokens: [Token], sentences: [Range<Int>], paragraphs: [Range<Int>], blocks: [Block] = []
    ) {
        self.text = text
        self.tokens = tokens
        self.sentences = sentences
        self.paragraphs = paragraphs
        self.blocks = blocks
    }

    /// The characters of a token.
    package func string(_ index: Int) -> String { text[tokens[index].range] }
    /// From the start of the first token to the end of the last.
    package func bytes(of tokens: Range<Int>) -> Range<Int> {
        self.tokens[tokens.lowerBound].range.lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
    }
}
