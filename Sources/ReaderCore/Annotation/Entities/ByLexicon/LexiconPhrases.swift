import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Finds names by the words before them: "22 rue Largentier" is a street, "organisé par la Boule Palisienne" a body, and who
/// stands behind "a déclaré" somebody.
struct LexiconPhrases {
    let words: WordIndex
    let lexicon: NameLexicon

    /// The names with those that such words tell.
    func filled(_ names: [TaggedName]) -> [TaggedName] {
        var at = [Int32](repeating: -1, count: words.count)
        for (number, name) in names.enumerated() { for token in name.tokens { at[token] = Int32(number) } }
        var result: [TaggedName?] = names
        var found: [TaggedName] = []
        for sentence in words.text.sentences {
            for token in sentence {
                guard
                    let name = street(token, sentence, at) ?? body(token, sentence, at, names)
                        ?? speaker(token, sentence, at)
                else { continue }
                for inner in name.tokens where at[inner] >= 0 { result[Int(at[inner])] = nil }
                found.append(name)
            }
        }
        guard !found.isEmpty else { return names }
        return (result.compactMap(\.self) + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// "rue Largentier", "place de la Liberté": the whole is a place.
    private func street(_ token: Int, _ sentence: Range<Int>, _ at: [Int32]) -> TaggedName? {
        let isStreet = lexicon.streets.contains(words[token])
        guard isStreet || lexicon.squares.contains(words[token]), !words.isCapital(token), at[token] < 0,
            let end = runEnd(token + 1, sentence, allowsSmallStart: isStreet)
        else { return nil }
        return TaggedName(tokens: token..<end, kind: .place, rule: .widened)
    }

    /// What "organisé par" stands before, unless the tagger knows somebody there.
    private func body(_ token: Int, _ sentence: Range<Int>, _ at: [Int32], _ names: [TaggedName]) -> TaggedName? {
        guard token > sentence.lowerBound, lexicon.organizers.contains(words.key((token - 1)..<(token + 1))) else {
            return nil
        }
        var start = token + 1
        while start < sentence.upperBound, !words.isCapital(start), lexicon.articles.contains(words[start]) {
            start += 1
        }
        guard start < sentence.upperBound, let end = runEnd(start, sentence, allowsSmallStart: false) else {
            return nil
        }
        let inside = Set((start..<end).compactMap { at[$0] >= 0 ? Int(at[$0]) : nil }).map { names[$0] }
        // Nobody has an article before the name.
        let mayBePerson = start == token + 1
        if inside.contains(where: { $0.kind == .person && mayBePerson }) { return nil }
        if inside.contains(where: { $0.kind == .organization && $0.tokens.lowerBound == start }) { return nil }
        if inside.contains(where: { $0.tokens.lowerBound < start || $0.tokens.upperBound > end }) { return nil }
        return TaggedName(tokens: start..<end, kind: .organization, rule: .phrase)
    }

    /// Whoever has "a déclaré" before the name, where the tagger saw nothing.
    private func speaker(_ token: Int, _ sentence: Range<Int>, _ at: [Int32]) -> TaggedName? {
        guard token > sentence.lowerBound, lexicon.humanVerbs.contains(words[token - 1]), !words.isCapital(token - 1),
            let end = runEnd(token, sentence, allowsSmallStart: false), end - token < 4,
            (token..<end).allSatisfy({ at[$0] < 0 }), words.text.tokens[token].range.count > 2,
            !words.isSmallSomewhere(token), words.isInRunningText(token),
            !lexicon.articles.contains(words[token]), lexicon.titles[words[token]] == nil,
            lexicon.courtesies[words[token]] == nil, lexicon.pronouns[words[token]] == nil
        else { return nil }
        let isAcronym = end == token + 1 && words.text.tokens[token].shape.contains(.allCapitals)
        return TaggedName(tokens: token..<end, kind: isAcronym ? .organization : .person, rule: .phrase)
    }

    /// The end of a run of capitalised words, small words of names inside; nil where there is none.
    private func runEnd(_ start: Int, _ sentence: Range<Int>, allowsSmallStart: Bool) -> Int? {
        var token = start
        if allowsSmallStart {
            while token < sentence.upperBound, token - start < 3, lexicon.particles.contains(words[token]) {
                token += 1
            }
        }
        var end: Int?
        while token < sentence.upperBound {
            if words.isWord(token), words.isCapital(token) {
                token += 1
                end = token
                continue
            }
            var next = token
            while next < sentence.upperBound, next - token < 2, isInner(next) { next += 1 }
            guard end != nil, next > token, next < sentence.upperBound, words.isWord(next), words.isCapital(next) else {
                break
            }
            token = next
        }
        return end
    }

    private func isInner(_ token: Int) -> Bool {
        lexicon.particles.contains(words[token]) || words[token] == "-" && words.text.tokens[token].isJoined
    }
}
