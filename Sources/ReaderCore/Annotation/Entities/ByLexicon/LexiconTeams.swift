import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Cities and countries in results are teams: "Barcelona 2 - Sevilla 1", and in such a text wherever nothing happens in them.
struct LexiconTeams {
    let words: WordIndex
    let lexicon: NameLexicon
    private let lists = TaggerModel.names.lists

    init(words: WordIndex, lexicon: NameLexicon) {
        (self.words, self.lexicon) = (words, lexicon)
    }

    /// The names with the teams of results whole, and with cities that are teams as organisations.
    func read(_ names: [TaggedName]) -> [TaggedName] {
        var names = withTables(withResults(names))
        let isAboutGames = words.hold(Self.leastGameWords, of: HashedWords(lexicon.gameWords))
        var spellings: Set<UInt64> = []
        for index in names.indices where names[index].kind != .person && hasScore(names[index].tokens) {
            spellings.insert(words.phrase(names[index].tokens))
        }
        for index in names.indices where names[index].kind == .place {
            let tokens = names[index].tokens
            let isInResults =
                spellings.count > 1
                && (spellings.contains(words.phrase(tokens)) && !isWhere(tokens.lowerBound)
                    || isInParentheses(tokens) && isAfterPerson(index, names))
            let isClub =
                isAboutGames && lists.isCity(words.phrase(tokens))
                && (hasTeamArticle(tokens) || isInParentheses(tokens) && isAfterPerson(index, names))
            if isInResults || isClub {
                names[index].kind = .organization
                names[index].rule = .result
            }
        }
        if !isAboutGames, !lexicon.gameWords.isEmpty { settleCities(&names, besides: spellings) }
        return names
    }

    /// A city that the tagger took for a club is a place where nobody plays.
    private func settleCities(_ names: inout [TaggedName], besides teams: Set<UInt64>) {
        for index in names.indices where names[index].kind == .organization && names[index].rule == .none {
            let tokens = names[index].tokens
            let phrase = words.phrase(tokens)
            guard lists.isCity(phrase), lists.bits(phrase).contains(.club), !teams.contains(phrase),
                !hasTeamArticle(tokens), !isInParentheses(tokens),
                !words.text.tokens[tokens.lowerBound].shape.contains(.allCapitals)
            else { continue }
            names[index].kind = .place
            names[index].rule = .phrase
        }
    }

    private static let leastGameWords = 3
    private static let longestTeam = 4

    // MARK: Results

    /// "Real Madrid 83 - Adecco Estudiantes 73": both teams with all their words, where the tagger knew one of them.
    private func withResults(_ names: [TaggedName]) -> [TaggedName] {
        var names = names
        for dash in words.text.tokens.indices where isMark(dash, "-") && isScore(dash - 1) {
            guard let left = run(before: dash - 1), let right = run(from: dash + 1), isScore(right.upperBound) else {
                continue
            }
            let inside = names.filter { $0.tokens.overlaps(left) || $0.tokens.overlaps(right) }
            guard !inside.isEmpty, !inside.contains(where: { $0.kind == .person && $0.tokens.count > 1 }),
                inside.allSatisfy({ left.contains($0.tokens) || right.contains($0.tokens) })
            else { continue }
            names.removeAll { $0.tokens.overlaps(left) || $0.tokens.overlaps(right) }
            names += [left, right].map { TaggedName(tokens: $0, kind: .organization, rule: .result) }
            names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        }
        return names
    }

    private static let fewestRows = 4

    /// "1959 BM. GRANOLLERS 1960 FC. BARCELONA 1961": where names and numbers take turns, the names are whole, and teams where
    /// the tagger knew half of them and nobody among them.
    private func withTables(_ names: [TaggedName]) -> [TaggedName] {
        var names = names
        for sentence in words.text.sentences where sentence.count > 2 * Self.fewestRows {
            for rows in tables(sentence) where rows.count >= Self.fewestRows {
                let known = rows.map { row in names.filter { $0.tokens.overlaps(row) } }
                guard known.count(where: { !$0.isEmpty }) * 2 >= rows.count,
                    !known.joined().contains(where: { $0.kind == .person })
                else { continue }
                let isInside = known.joined().allSatisfy { name in rows.contains { $0.contains(name.tokens) } }
                guard isInside else { continue }
                names.removeAll { name in rows.contains { $0.overlaps(name.tokens) } }
                names += rows.map { TaggedName(tokens: $0, kind: .organization, rule: .result) }
                names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
            }
        }
        return names
    }

    /// The names of runs in which one and a number take turns.
    private func tables(_ sentence: Range<Int>) -> [[Range<Int>]] {
        var all: [[Range<Int>]] = []
        var rows: [Range<Int>] = []
        var token = sentence.lowerBound
        while token < sentence.upperBound {
            if let row = run(from: token), row.upperBound < sentence.upperBound, isNumber(row.upperBound),
                row.contains(where: { words.text.tokens[$0].shape.contains(.allCapitals) })
            {
                rows.append(row)
                token = row.upperBound + 1
            } else {
                all.append(rows)
                rows = []
                token += 1
            }
        }
        return all + [rows]
    }

    private func isNumber(_ token: Int) -> Bool {
        words.text.tokens[token].shape.contains(.digit) && !words.isWord(token)
    }

    private func run(before end: Int) -> Range<Int>? {
        var start = end
        while start > 0, end - start < Self.longestTeam, isTeamWord(start - 1), !isSentenceEnd(start - 1) { start -= 1 }
        while start < end, !words.isCapital(start) { start += 1 }
        return start < end ? start..<end : nil
    }

    private func run(from start: Int) -> Range<Int>? {
        var end = start
        while end < words.count, end - start < Self.longestTeam, isTeamWord(end) { end += 1 }
        return start < end && start < words.count && words.isCapital(start) ? start..<end : nil
    }

    private func isTeamWord(_ token: Int) -> Bool {
        words.isWord(token) && words.isCapital(token) || ["de", "of", "&"].contains(words[token])
    }

    private func isSentenceEnd(_ token: Int) -> Bool {
        token + 1 < words.count && words.text.tokens[token + 1].shape.contains(.sentenceStart)
    }

    /// "el Barcelona": where cities have no article, a club has one.
    private func hasTeamArticle(_ tokens: Range<Int>) -> Bool {
        tokens.lowerBound > 0 && lexicon.teamArticles.contains(words[tokens.lowerBound - 1])
    }

    // MARK: Scores

    /// "Sevilla 2 -", "Sevilla , 2 -", "- Sevilla 2", "2 - Sevilla"
    private func hasScore(_ tokens: Range<Int>) -> Bool {
        var next = tokens.upperBound
        if isMark(next, ",") { next += 1 }
        let before = tokens.lowerBound - 1
        if isScore(next) { return isMark(next + 1, "-") || isMark(before, "-") || isScore(before) }
        return isMark(before, "-") && isScore(before - 1)
    }

    private func isScore(_ token: Int) -> Bool {
        guard token >= 0, token < words.count, words.text.tokens[token].shape.contains(.digit) else { return false }
        let word = words[token].split(separator: "-")
        return (1...2).contains(word.count) && word.allSatisfy { $0.utf8.count < 4 && Int($0) != nil }
    }

    private func isMark(_ token: Int, _ mark: String) -> Bool {
        guard token >= 0, token < words.count else { return false }
        return words[token] == mark || mark == "-" && words[token] == "–"
    }

    /// Whether something happens in a place: "en Sevilla", "in Köln".
    private func isWhere(_ token: Int) -> Bool {
        token > 0 && lexicon.locatives.contains(words[token - 1])
    }

    private func isInParentheses(_ tokens: Range<Int>) -> Bool {
        isMark(tokens.lowerBound - 1, "(") && isMark(tokens.upperBound, ")")
    }

    private func isAfterPerson(_ index: Int, _ names: [TaggedName]) -> Bool {
        index > 0 && names[index - 1].kind == .person
            && names[index - 1].tokens.upperBound == names[index].tokens.lowerBound - 1
    }
}
