import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Finds the places that lines begin with: "PARIS – ", "LYON (AFP) - ", "16 juillet : ERVY-LE-CHATEL – ".
///
/// A word in capitals before a dash is such a place where the tagger or the lists know one, or where it is written as
/// places are ("-SUR-"). Where two lines of a text begin so, its other lines that have the same form do, too.
struct LexiconDatelines {
    let words: WordIndex
    let lexicon: NameLexicon
    private let lists = TaggerModel.names.lists

    init(_ words: WordIndex, _ lexicon: NameLexicon) {
        (self.words, self.lexicon) = (words, lexicon)
    }

    /// The names with the places that lines begin with.
    func filled(_ names: [TaggedName]) -> [TaggedName] {
        let heads = words.text.sentences.compactMap(head)
        guard !heads.isEmpty else { return names }
        let known = heads.map { isKnown($0, names) }
        let isListing = known.count(where: \.self) > 1
        var result = names
        for (head, isKnown) in zip(heads, known) where isKnown || isListing {
            guard !result.contains(where: { $0.tokens == head && $0.kind == .place }) else { continue }
            result.removeAll { $0.tokens.overlaps(head) }
            result.append(TaggedName(tokens: head, kind: .place, rule: .dateline))
        }
        return result.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// The longest date, with its colon, that stands before a place.
    private static let longestDate = 9
    private static let longestName = 7

    /// The words in capitals that a sentence begins with, before a dash between blanks; a date with a colon may stand before
    /// them.
    private func head(_ sentence: Range<Int>) -> Range<Int>? {
        if let head = head(at: sentence.lowerBound, sentence) { return head }
        let limit = min(sentence.lowerBound + Self.longestDate, sentence.upperBound)
        guard let colon = (sentence.lowerBound..<limit).first(where: { words[$0] == ":" }),
            (sentence.lowerBound..<colon).contains(where: { words.text.tokens[$0].shape.contains(.digit) })
        else { return nil }
        return head(at: colon + 1, sentence)
    }

    private func head(at start: Int, _ sentence: Range<Int>) -> Range<Int>? {
        var end = start
        while end < sentence.upperBound, end - start < Self.longestName, isPart(end, after: start) { end += 1 }
        guard end > start, isInCapitals(end - 1), !lexicon.lineLabels.contains(words[start]) else { return nil }
        var dash = end
        if dash + 2 < sentence.upperBound, words[dash] == "(" {
            guard let close = ((dash + 1)..<min(dash + 5, sentence.upperBound)).first(where: { words[$0] == ")" })
            else { return nil }
            dash = close + 1
        }
        guard dash + 1 < sentence.upperBound, ["–", "—", "-"].contains(words[dash]),
            !words.text.tokens[dash].isJoined, !words.text.tokens[dash + 1].isJoined
        else { return nil }
        return start..<end
    }

    /// A word in capitals, or the hyphen or apostrophe between two.
    private func isPart(_ token: Int, after start: Int) -> Bool {
        if isInCapitals(token) { return true }
        return token > start && words[token] == "-" && words.text.tokens[token].isJoined
            && token + 1 < words.count && words.text.tokens[token + 1].isJoined
    }

    private func isInCapitals(_ token: Int) -> Bool {
        let shape = words.text.tokens[token].shape
        return shape.contains(.allCapitals) && !shape.contains(.digit) && words.isWord(token)
    }

    private func isKnown(_ head: Range<Int>, _ names: [TaggedName]) -> Bool {
        if names.contains(where: { $0.kind == .place && $0.tokens == head }) { return true }
        if head.count > 4, head.contains(where: { words[$0] == "-" }),
            head.contains(where: { lexicon.particles.contains(words[$0]) })
        {
            return true
        }
        return !lists.bits(words.phrase(head)).isDisjoint(with: .places)
    }
}
