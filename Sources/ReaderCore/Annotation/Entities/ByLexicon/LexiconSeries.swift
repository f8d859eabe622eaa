import ReaderLexicons
import ReaderModel
import ReaderTokens

/// What stands in a row is of one kind: "Weber (14), Anna Lindqvist (11), Betts (2) und Galilea".
///
/// In a series of four names and more, divided by commas, semicolons and "and", each alone or with a number in parentheses
/// behind it, those that the tagger missed are of the kind that most of the others have.
struct LexiconSeries {
    let words: WordIndex
    let lexicon: NameLexicon

    private static let fewest = 4

    /// The names with those that were missed in series.
    func filled(_ names: [TaggedName]) -> [TaggedName] {
        let starts = Dictionary(names.map { ($0.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
        var isTaken = [Bool](repeating: false, count: words.count)
        for name in names { for token in name.tokens { isTaken[token] = true } }
        var found: [TaggedName] = []
        for sentence in words.text.sentences where sentence.count >= 2 * Self.fewest {
            for items in series(sentence) {
                guard let kind = kind(of: items, starts) else { continue }
                for item in items where !item.contains(where: { isTaken[$0] }) && isFit(item, kind) {
                    found.append(TaggedName(tokens: item, kind: kind, rule: .series))
                }
            }
        }
        return found.isEmpty ? names : (names + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// Stretches of capitalised words that follow one another with nothing but marks between them.
    private func series(_ sentence: Range<Int>) -> [[Range<Int>]] {
        var all: [[Range<Int>]] = []
        var items: [Range<Int>] = []
        var token = sentence.lowerBound
        func close() {
            if items.count >= Self.fewest { all.append(items) }
            items = []
        }
        while token < sentence.upperBound {
            guard let item = item(at: token, sentence) else {
                close()
                token += 1
                continue
            }
            items.append(item)
            let behind = behindNumber(item.upperBound, sentence)
            guard behind < sentence.upperBound, isDivider(behind) else {
                close()
                token = max(behind, item.upperBound)
                continue
            }
            token = behind + 1
        }
        close()
        return all
    }

    private func item(at start: Int, _ sentence: Range<Int>) -> Range<Int>? {
        var end = start
        while end < sentence.upperBound, end - start < 5 {
            let isWord = words.isWord(end) && words.isCapital(end)
            let isInner =
                end > start && end + 1 < sentence.upperBound && words.isCapital(end + 1)
                && (isInner(end) || words[end] == "-" && words.text.tokens[end].isJoined)
            guard isWord || isInner else { break }
            end += 1
        }
        return end > start ? start..<end : nil
    }

    /// The token behind "(14)" or "( - )", or the one that was given.
    private func behindNumber(_ token: Int, _ sentence: Range<Int>) -> Int {
        guard token + 2 < sentence.upperBound, words[token] == "(", words[token + 2] == ")" else { return token }
        let isNumber = words.text.tokens[token + 1].shape.contains(.digit) || words[token + 1] == "-"
        return isNumber ? token + 3 : token
    }

    private func isInner(_ token: Int) -> Bool {
        lexicon.particles.contains(words[token]) && !lexicon.listConjunctions.contains(words[token])
    }

    private func isDivider(_ token: Int) -> Bool {
        words[token] == "," || words[token] == ";" || lexicon.conjunctions.contains(words[token])
            || lexicon.listConjunctions.contains(words[token])
    }

    /// The kind of three items and more, where six in ten have a kind and eight in ten of those this one.
    private func kind(of items: [Range<Int>], _ starts: [Int: TaggedName]) -> Entity.Kind? {
        let known = items.compactMap { item in starts[item.lowerBound].flatMap { $0.tokens == item ? $0 : nil } }
        guard known.count >= 3, known.count * 10 >= items.count * 6 else { return nil }
        let kinds = Dictionary(grouping: known, by: \.kind).mapValues(\.count)
        guard let best = kinds.max(by: { $0.value < $1.value }), best.value * 10 >= known.count * 8,
            best.key == .person || best.key == .place
        else { return nil }
        return best.key
    }

    /// Whether missed words may be a name of a kind: no ordinary ones, and no acronym for a person.
    private func isFit(_ item: Range<Int>, _ kind: Entity.Kind) -> Bool {
        if item.count == 1, words.isSmallSomewhere(item.lowerBound) { return false }
        if words.text.tokens[item.lowerBound].shape.contains(.allCapitals), item.count == 1 { return false }
        return !lexicon.articles.contains(words[item.lowerBound]) && lexicon.titles[words[item.lowerBound]] == nil
            && words.text.tokens[item.lowerBound].range.count > 2
    }
}
