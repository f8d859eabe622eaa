import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Finds names again where the tagger has seen none, in a language that is read by its lexicon.
struct LexiconFill {
    private let words: WordIndex
    private let lexicon: NameLexicon
    private let known: KnownNames
    private let isPartOfCompound: (Range<Int>) -> Bool
    private let lists = TaggerModel.names.lists

    /// Whether a country may begin with each word of the text, by its number.
    private let beginsCountry: [Bool]

    init(
        _ words: WordIndex, _ lexicon: NameLexicon, _ known: KnownNames,
        _ isPartOfCompound: @escaping (Range<Int>) -> Bool
    ) {
        (self.words, self.lexicon, self.known, self.isPartOfCompound) = (words, lexicon, known, isPartOfCompound)
        beginsCountry = words.map(known.beginsCountry)
    }

    /// The names with those that stand again where the tagger has seen none: full names, surnames, acronyms.
    func filled(_ names: [TaggedName]) -> [TaggedName] {
        var patterns: [UInt64: (kind: Entity.Kind, length: Int)] = [:]
        for name in names where mayStandAgain(name) {
            patterns[words.phrase(name.tokens)] = (name.kind, name.tokens.count)
            let last = name.tokens.upperBound - 1
            if name.kind == .person, isSurname(last) {
                patterns[words.hash(last)] = (.person, 1)
                if lexicon.hasGenitiveS { patterns[genitive(last)] = (.person, 1) }
            }
        }
        var isTaken = [Bool](repeating: false, count: words.count)
        for name in names { for token in name.tokens { isTaken[token] = true } }
        let longest = patterns.values.lazy.map(\.length).max() ?? 1
        var found: [TaggedName] = []
        var token = 0
        while token < words.count {
            guard
                let name = again(at: token, patterns, longest, isTaken) ?? country(at: token, isTaken)
                    ?? addressed(at: token, isTaken)
            else {
                token += 1
                continue
            }
            found.append(name)
            token = name.tokens.upperBound
        }
        return found.isEmpty ? names : (names + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private func again(
        at token: Int, _ patterns: [UInt64: (kind: Entity.Kind, length: Int)], _ longest: Int, _ isTaken: [Bool]
    ) -> TaggedName? {
        guard words.isCapital(token), !isTaken[token] else { return nil }
        var phrase = words.hash(token)
        var best: TaggedName?
        for end in (token + 1)...min(token + longest, words.count) {
            if end > token + 1 {
                guard !isTaken[end - 1] else { break }
                phrase = WordLists.extend(phrase, with: words.hash(end - 1))
            }
            if let pattern = patterns[phrase], pattern.length == end - token {
                best = TaggedName(tokens: token..<end, kind: pattern.kind, rule: .again)
            }
        }
        guard let best, !isPartOfCompound(best.tokens), !isJoinedBehind(best.tokens) else { return nil }
        return best
    }

    /// The longest name of a country that begins at a token.
    private func country(at token: Int, _ isTaken: [Bool]) -> TaggedName? {
        guard beginsCountry[words.number(token)], words.isCapital(token), !isTaken[token],
            words.text.tokens[token].range.count > 3
        else { return nil }
        for end in stride(from: min(token + 6, words.count), to: token, by: -1)
        where !isTaken[token..<end].contains(true) && words.isCapital(end - 1) {
            guard known.country(NameKey.of(words.key(token..<end))) != nil, !isPartOfCompound(token..<end),
                !isJoinedBehind(token..<end)
            else { continue }
            return TaggedName(tokens: token..<end, kind: .place, rule: .again)
        }
        return nil
    }

    /// "Frau Maier", "o técnico Pepe": whoever is called so is a person.
    private func addressed(at token: Int, _ isTaken: [Bool]) -> TaggedName? {
        guard token > 0, !isTaken[token], words.isWord(token), words.isCapital(token),
            lexicon.courtesies[words[token - 1]] != nil || isBehindOffice(token, isTaken),
            !words.text.tokens[token].shape.contains(.sentenceStart),
            lexicon.courtesies[words[token]] == nil, isSurname(token)
        else { return nil }
        return TaggedName(tokens: token..<(token + 1), kind: .person, rule: .titled)
    }

    /// Whether one word with a capital, and no acronym, stands right behind an office.
    private func isBehindOffice(_ token: Int, _ isTaken: [Bool]) -> Bool {
        guard !isTaken[token - 1], lexicon.titles[words[token - 1]] != nil,
            lexicon.hasCompounds || !words.isCapital(token - 1), words.isInRunningText(token),
            !words.text.tokens[token].shape.contains(.allCapitals),
            token + 1 >= words.count || !words.isCapital(token + 1) || !words.isWord(token + 1)
        else { return false }
        let bits = lists.bits(words.hash(token))
        if lexicon.hasCompounds, bits.isDisjoint(with: .peopleNames) { return false }
        return bits.isDisjoint(with: [.places, .company, .club, .newspaper, .demonym, .organizationWord, .placeWord])
    }

    /// The hash of a word with the -s of the genitive.
    private func genitive(_ token: Int) -> UInt64 { FeatureExtractor.hash(of: (words[token] + "s").utf8) }

    private func isJoinedBehind(_ tokens: Range<Int>) -> Bool {
        let start = tokens.lowerBound
        return start > 0 && words[start - 1] == "-" && words.text.tokens[start].isJoined
    }

    /// Whether a name is one wherever its words stand.
    private func mayStandAgain(_ name: TaggedName) -> Bool {
        guard name.kind != .other, name.tokens.count < 8 else { return false }
        return name.tokens.count > 1 || isSurname(name.tokens.lowerBound)
    }

    /// Whether a word is no ordinary one.
    private func isSurname(_ token: Int) -> Bool {
        guard words.isCapital(token), words.text.tokens[token].range.count > 2, !words.isSmallSomewhere(token) else {
            return false
        }
        return lists.bits(words.hash(token)).isDisjoint(with: lexicon.hasCompounds ? [.ordinary, .title] : .title)
    }
}
