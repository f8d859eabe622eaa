import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Finds bodies beside their acronyms: "a Sunab (Superintendência Nacional de Abastecimento)", "Comissão de Obras (CO)".
struct LexiconAcronyms {
    let words: WordIndex
    let lexicon: NameLexicon

    /// Tokens of a name, and between parentheses, at most.
    private static let longest = 10

    /// The names with those that the letters of an acronym tell.
    func filled(_ names: [TaggedName]) -> [TaggedName] {
        var at = [Int32](repeating: -1, count: words.count)
        for (number, name) in names.enumerated() { for token in name.tokens { at[token] = Int32(number) } }
        var (result, found): ([TaggedName?], [TaggedName]) = (names, [])
        func add(_ tokens: Range<Int>, _ kind: Entity.Kind) {
            let inside = Set(tokens.compactMap { at[$0] >= 0 ? Int(at[$0]) : nil })
            guard
                inside.allSatisfy({ number in
                    let name = names[number]
                    let isWithin =
                        tokens.lowerBound <= name.tokens.lowerBound && name.tokens.upperBound <= tokens.upperBound
                    return name.kind == .other || isWithin && (name.tokens != tokens || name.kind != kind)
                })
            else { return }
            for number in inside { result[number] = nil }
            found.append(TaggedName(tokens: tokens, kind: kind, rule: .phrase))
        }
        for open in 1..<max(1, words.count - 2) where words[open] == "(" {
            let limit = min(words.count, open + 2 + Self.longest)
            guard let close = (open + 2..<max(open + 2, limit)).first(where: { words[$0] == ")" }) else { continue }
            let inside = (open + 1)..<close
            if inside.count == 1, isAcronym(open + 1), let run = run(endingBefore: open, for: open + 1) {
                let kind = kind(of: run, names, at)
                add(run, kind)
                add(inside, kind)
            } else if inside.count > 2, isWord(open - 1), isRun(inside), matches(initials(inside), open - 1) {
                add((open - 1)..<open, .organization)
                add(inside, .organization)
            }
        }
        guard !found.isEmpty else { return names }
        return (result.compactMap(\.self) + found).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    /// What the tagger takes the whole of a name for; a body where it knows nothing of it.
    private func kind(of tokens: Range<Int>, _ names: [TaggedName], _ at: [Int32]) -> Entity.Kind {
        let number = at[tokens.lowerBound]
        guard number >= 0, names[Int(number)].tokens == tokens else { return .organization }
        return names[Int(number)].kind == .place ? .place : .organization
    }

    private func isWord(_ token: Int) -> Bool { words.isWord(token) && words.isCapital(token) }

    private func isAcronym(_ token: Int) -> Bool {
        let shape = words.text.tokens[token].shape
        return shape.contains(.allCapitals) && !shape.contains(.digit) && words.isWord(token)
            && (3...8).contains(words[token].utf8.count)
    }

    private func isInner(_ token: Int) -> Bool {
        lexicon.particles.contains(words[token]) || lexicon.conjunctions.contains(words[token])
            || lexicon.articles.contains(words[token])
    }

    /// Words with capitals, small words between them.
    private func isRun(_ tokens: Range<Int>) -> Bool {
        isWord(tokens.lowerBound) && isWord(tokens.upperBound - 1) && tokens.allSatisfy { isWord($0) || isInner($0) }
    }

    /// The letters that the words of a run begin with, small words left out.
    private func initials(_ tokens: Range<Int>) -> [Character] { tokens.filter(isWord).compactMap { words[$0].first } }

    /// Whether the initials stand in an acronym in their order, the first of them first: "Cebimar" for "c b m".
    private func matches(_ initials: [Character], _ token: Int) -> Bool {
        guard initials.count > 1 else { return false }
        var rest = initials[...]
        for (index, letter) in words[token].enumerated() {
            if letter == rest.first { rest = rest.dropFirst() } else if index == 0 { return false }
        }
        return rest.isEmpty
    }

    /// The longest run before a parenthesis whose words begin with the letters of an acronym, one each.
    private func run(endingBefore end: Int, for acronym: Int) -> Range<Int>? {
        let letters = Array(words[acronym])
        var start = end
        var best: Range<Int>?
        while start > 0, end - start < Self.longest, isWord(start - 1) || isInner(start - 1) {
            start -= 1
            if isWord(start), isWord(end - 1), initials(start..<end) == letters { best = start..<end }
        }
        return best
    }
}
