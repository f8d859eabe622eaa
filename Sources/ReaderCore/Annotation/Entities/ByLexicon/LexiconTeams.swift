import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Cities and countries in results are teams: "Barcelona 2 - Sevilla 1", and in such a text wherever nothing happens in them.
struct LexiconTeams {
    let words: WordIndex
    let lexicon: NameLexicon

    /// Gives teams the kind of organisations.
    func read(_ names: inout [TaggedName]) {
        var spellings: Set<UInt64> = []
        for index in names.indices where names[index].kind != .person && hasScore(names[index].tokens) {
            spellings.insert(words.phrase(names[index].tokens))
        }
        guard spellings.count > 1 else { return }
        for index in names.indices where names[index].kind == .place {
            let tokens = names[index].tokens
            let isTeam = spellings.contains(words.phrase(tokens)) && !isWhere(tokens.lowerBound)
            if isTeam || isInParentheses(tokens) && isAfterPerson(index, names) {
                names[index].kind = .organization
                names[index].rule = .result
            }
        }
    }

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
