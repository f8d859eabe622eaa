import ReaderBasics
import ReaderEntities
import ReaderImport
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// A document with its names: the text as a reader would see it, cut by the program's own tokeniser.
///
/// Training and measuring both start from running text, so that they see exactly what tagging sees.
struct LabelledText {
    let text: TokenizedText
    /// In bytes of the text, in order.
    let names: [(range: Range<Int>, kind: Entity.Kind)]
    /// The sentences as the source has them, with their names; those of the tokeniser where the source has none.
    let sentences: [ConllSentence]
    /// The bytes of each token of these sentences.
    let sourceTokens: [[Range<Int>]]

    /// - Parameter lexicon: of the document's language; nil for English.
    init(_ document: ConllDocument, lexicon: Lexicon? = nil) {
        var running = RunningText(lexicon)
        for sentence in document.sentences { running.append(sentence) }
        let text = Text(decoding: running.bytes)
        self.text = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text), lexicon: lexicon)
        sentences = document.sentences
        sourceTokens = running.tokens
        names = zip(document.sentences, running.tokens).flatMap { sentence, tokens in
            sentence.names.map {
                (tokens[$0.tokens.lowerBound].lowerBound..<tokens[$0.tokens.upperBound - 1].upperBound, $0.kind)
            }
        }
    }

    /// A text as it stands.
    ///
    /// - Parameter names: in bytes, in order.
    init(_ text: Text, names: [(range: Range<Int>, kind: Entity.Kind)], lexicon: Lexicon? = nil) {
        let tokenized = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text), lexicon: lexicon)
        self.text = tokenized
        self.names = names
        sourceTokens = tokenized.sentences.map { tokenized.tokens[$0].map(\.range) }
        sentences = sourceTokens.map { tokens in
            var sentence = ConllSentence(words: tokens.map { String(decoding: text.bytes[$0], as: UTF8.self) })
            sentence.names = names.compactMap { name in
                let inside = tokens.indices.filter { tokens[$0].overlaps(name.range) }
                guard let first = inside.first, let last = inside.last else { return nil }
                return TaggedName(tokens: first..<(last + 1), kind: name.kind)
            }
            return sentence
        }
    }

    /// The tags of a sentence's tokens: a token is in a name when it shares a byte with it.
    func tags(_ sentence: Range<Int>) -> [UInt8] {
        let bytes = text.bytes(of: sentence)
        var found: [TaggedName] = []
        for (range, kind) in names[lowerBound(bytes.lowerBound)...] {
            guard range.lowerBound < bytes.upperBound else { break }
            let inside = sentence.filter { text.tokens[$0].range.overlaps(range) }
            guard let first = inside.first, let last = inside.last else { continue }
            if let previous = found.last, previous.tokens.upperBound > first { continue }
            found.append(TaggedName(tokens: first..<(last + 1), kind: kind))
        }
        return TaggedName.tags(found, in: sentence)
    }

    /// The first name that ends after a byte.
    private func lowerBound(_ byte: Int) -> Int {
        names.partitioningIndex { $0.range.upperBound > byte }
    }
}
