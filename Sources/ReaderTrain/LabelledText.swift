import ReaderBasics
import ReaderEntities
import ReaderImport
import ReaderModel
import ReaderTokens

/// A document with its names: the text as a reader would see it, cut by the program's own tokeniser.
///
/// Training and measuring both start from running text, so that they see exactly what tagging sees.
struct LabelledText {
    let text: TokenizedText
    /// In bytes of the text, in order.
    let names: [(range: Range<Int>, kind: Entity.Kind)]
    /// The sentences as the source has them: the bytes of each token.
    let sourceTokens: [[Range<Int>]]

    init(_ document: ConllDocument) {
        var running = RunningText()
        for sentence in document.sentences { running.append(sentence) }
        let text = Text(decoding: running.bytes)
        self.text = Tokenizer.tokenize(text, blocks: PlainText.blocks(of: text))
        sourceTokens = running.tokens
        names = zip(document.sentences, running.tokens).flatMap { sentence, tokens in
            sentence.names.map {
                (tokens[$0.tokens.lowerBound].lowerBound..<tokens[$0.tokens.upperBound - 1].upperBound, $0.kind)
            }
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

/// Writes tokens as running text: no space before marks and contractions, none after openers.
private struct RunningText {
    private(set) var bytes: [UInt8] = []
    private(set) var tokens: [[Range<Int>]] = []
    private var last = ""
    private var runsOn = false

    private static let glued: Set<String> = Set(
        ", . ; : ! ? ) ] } % 's ’s n't n’t 're 've 'll 'd 'm ’re ’ve ’ll ’d ’m '' ” …".split(separator: " ").map(
            String.init))
    private static let gluing: Set<String> = Set("( [ { $ £ € # `` “".split(separator: " ").map(String.init))
    private static let stops: Set<String> = [".", "!", "?", "\"", "''", "”"]

    mutating func append(_ sentence: ConllSentence) {
        if !bytes.isEmpty { bytes.append(runsOn || Self.stops.contains(last) ? .space : .lineFeed) }
        var spans: [Range<Int>] = []
        var isGlued = true
        var isQuoteOpen = false
        for word in sentence.words {
            let isQuote = word == "\""
            if !isGlued, !(isQuote ? isQuoteOpen : Self.glued.contains(word)) { bytes.append(.space) }
            spans.append(bytes.count..<(bytes.count + word.utf8.count))
            bytes += word.utf8
            if isQuote { isQuoteOpen.toggle() }
            isGlued = isQuote ? isQuoteOpen : Self.gluing.contains(word)
            last = word
        }
        runsOn = sentence.runsOn
        tokens.append(spans)
    }
}
