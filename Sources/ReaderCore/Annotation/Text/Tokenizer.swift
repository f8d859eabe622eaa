package import ReaderLexicons
package import ReaderModel

/// Cuts the blocks of an article into tokens and sentences.
///
/// Words are cut as in the Penn Treebank, and at hyphens; abbreviations, numbers, links and hashtags stay whole. No
/// token and no sentence crosses a block, and every token is made of exactly the bytes it names.
package enum Tokenizer {
    /// The tokens and sentences of the blocks of a text, in order.
    ///
    /// - Parameter lexicon: of the language that the blocks are in; English where nil.
    package static func tokenize(_ text: Text, blocks: [Block], lexicon: Lexicon? = nil) -> TokenizedText {
        var tokens: [Token] = []
        var sentences: [Range<Int>] = []
        var paragraphs: [Range<Int>] = []
        var cut: [Block] = []
        tokens.reserveCapacity(text.count / 5)
        text.bytes.withUnsafeBufferPointer { bytes in
            for block in blocks where block.kind != .code && block.kind != .rule {
                let first = tokens.count
                var cutter = WordCutter(
                    bytes, block.range.clamped(to: 0..<bytes.count), lexicon: lexicon?.tokens)
                while let token = cutter.next() { tokens.append(token) }
                guard tokens.count > first else { continue }
                paragraphs.append(first..<tokens.count)
                cut.append(block)
            }
            tokens.withUnsafeBufferPointer { tokens in
                let splitter = SentenceSplitter(text: bytes, tokens: tokens)
                for paragraph in paragraphs {
                    if let lexicon {
                        splitter.split(paragraph, lexicon.tokens, into: &sentences)
                    } else {
                        splitter.split(paragraph, into: &sentences)
                    }
                }
            }
        }
        for sentence in sentences { tokens[sentence.lowerBound].shape.insert(.sentenceStart) }
        for paragraph in paragraphs { tokens[paragraph.lowerBound].shape.insert(.paragraphStart) }
        return TokenizedText(text: text, tokens: tokens, sentences: sentences, paragraphs: paragraphs, blocks: cut)
    }
}
