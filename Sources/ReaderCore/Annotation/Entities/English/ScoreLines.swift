import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Reads the results and tables of sport, whose lines are no sentences: "Leeds 2 Arsenal 1", "1. Chelsea 38 25 7 6 82".
///
/// What stands there is a team, whatever the city is called elsewhere in the text; a country stays a place, and people stay
/// people. Tables count only where the text speaks of games, since the weather has tables too.
struct ScoreLines {
    let words: WordIndex
    let lists: WordLists

    /// The names with teams in them.
    func read(_ names: [TaggedName]) -> [TaggedName] {
        lines(opponents(names))
    }

    /// "Real Madrid beat Barcelona 2-1": places that play are teams.
    private func opponents(_ names: [TaggedName]) -> [TaggedName] {
        var names = names
        for index in names.indices.dropLast() {
            let (left, right) = (names[index], names[index + 1])
            let end = right.tokens.upperBound
            guard right.tokens.lowerBound == left.tokens.upperBound + 1, end + 2 < words.count,
                Self.beating.contains(words[left.tokens.upperBound]), isNumber(end), words[end + 1] == "-",
                isNumber(end + 2)
            else { continue }
            for number in [index, index + 1] where names[number].kind == .place && !isCountry(names[number].tokens) {
                names[number] = TaggedName(tokens: names[number].tokens, kind: .organization, rule: .result)
            }
        }
        return names
    }

    private static let beating: Set<String> = ["beat", "beats", "defeated", "thrashed", "edged", "downed", "routed"]

    private func lines(_ names: [TaggedName]) -> [TaggedName] {
        var results: [[Range<Int>]] = []
        var rows: [Range<Int>] = []
        for sentence in words.text.sentences where (3...60).contains(sentence.count) {
            guard words.isCapital(sentence.lowerBound) || isNumber(sentence.lowerBound) else { continue }
            guard sentence.prefix(7).contains(where: isNumber) else { continue }
            let line = ScoreLine(words: words, sentence: sentence)
            if let teams = line.result() { results.append(teams) } else if let team = line.row() { rows.append(team) }
        }
        guard !results.isEmpty || rows.count >= Self.fewestRows else { return names }
        var teams = results.flatMap(\.self)
        if !hasNames(teams, names) { teams = [] }
        if rows.count >= Self.fewestRows, isAboutGames || !teams.isEmpty, !hasPeople(rows, names) { teams += rows }
        return put(teams, into: names)
    }

    private static let fewestRows = 3

    private func isNumber(_ token: Int) -> Bool { words.text.tokens[token].shape.contains(.digit) }

    /// Whether the tagger knew a team or place among them: "Chapter 3 Verse 2" has none.
    private func hasNames(_ teams: [Range<Int>], _ names: [TaggedName]) -> Bool {
        let starts = Set(teams.map(\.lowerBound))
        return names.contains { $0.kind != .person && starts.contains($0.tokens.lowerBound) }
    }

    /// Golfers and batsmen have rows, too.
    private func hasPeople(_ rows: [Range<Int>], _ names: [TaggedName]) -> Bool {
        let starts = Set(rows.map(\.lowerBound))
        let people = names.count { $0.kind == .person && starts.contains($0.tokens.lowerBound) }
        let given = rows.count { row in
            guard row.count > 1 else { return false }
            let bits = lists.bits(words.hash(row.lowerBound))
            return words[row.lowerBound].utf8.count < 3 || bits.contains(.female) || bits.contains(.male)
        }
        return (people + given) * 4 > rows.count
    }

    var isAboutGames: Bool { words.hold(2, of: Self.gameWords) }

    private static let gameWords = HashedWords([
        "won", "lost", "drawn", "played", "points", "goals", "league", "division", "standings", "pct", "innings",
        "season",
    ])

    private func isCountry(_ team: Range<Int>) -> Bool {
        Countries.byName[NameKey.of(team.map { words[$0] }.joined(separator: " "))] != nil
    }

    private func put(_ teams: [Range<Int>], into names: [TaggedName]) -> [TaggedName] {
        guard !teams.isEmpty else { return names }
        var result: [TaggedName] = []
        var rest = names[...]
        for team in teams.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            while let name = rest.first, name.tokens.upperBound <= team.lowerBound {
                result.append(name)
                rest.removeFirst()
            }
            let inside = rest.prefix { $0.tokens.lowerBound < team.upperBound }
            guard !inside.contains(where: { $0.kind == .person && $0.tokens.count > 1 }) else { continue }
            rest.removeFirst(inside.count)
            result.append(TaggedName(tokens: team, kind: isCountry(team) ? .place : .organization, rule: .result))
        }
        return result + rest
    }
}

/// One line that may be a result or a row of a table.
private struct ScoreLine {
    let words: WordIndex
    let sentence: Range<Int>
    private static let longestName = 4

    /// The teams of a line that holds results alone; what follows in parentheses does not matter.
    func result() -> [Range<Int>]? {
        var teams: [Range<Int>] = []
        var place = sentence.lowerBound
        while place < sentence.upperBound {
            if teams.count % 2 == 0, !teams.isEmpty {
                if words[place] == "(" || words[place] == "." { break }
                if words[place] == "," || words[place] == ";" { place += 1 }
            }
            guard let team = team(at: place), isScore(team.upperBound) else { return nil }
            teams.append(team)
            place = team.upperBound + 1
        }
        return teams.count >= 2 && teams.count % 2 == 0 ? teams : nil
    }

    /// The team of a line that has nothing else but three numbers or more, and perhaps its rank before it.
    func row() -> Range<Int>? {
        var start = sentence.lowerBound
        if words.text.tokens[start].shape.contains(.digit), start + 2 < sentence.upperBound {
            start += words[start + 1] == "." ? 2 : 1
        }
        guard let team = team(at: start) else { return nil }
        let rest = team.upperBound..<sentence.upperBound
        let isNumeric = rest.allSatisfy { !words.isWord($0) && !["(", ":", "\"", "?"].contains(words[$0]) }
        return isNumeric && rest.count(where: isNumber) >= 3 ? team : nil
    }

    /// Up to four capitalised words before a number.
    private func team(at start: Int) -> Range<Int>? {
        var end = start
        while end < sentence.upperBound, !isNumber(end) {
            let isInner = end > start && ["-", "&", "'s", "of", "and", "de"].contains(words[end])
            guard isInner || words.isWord(end) && words.isCapital(end), !Self.counted.contains(words[end]) else {
                return nil
            }
            end += 1
        }
        return end > start && end < sentence.upperBound && end - start <= Self.longestName ? start..<end : nil
    }

    private func isNumber(_ token: Int) -> Bool {
        sentence.contains(token) && words.text.tokens[token].shape.contains(.digit) && !words.isWord(token)
    }

    private func isScore(_ token: Int) -> Bool {
        isNumber(token) && words.text.tokens[token].range.count <= 3
            && words[token].utf8.allSatisfy({ $0.isASCIIDigit })
    }

    /// Words that numbers follow anywhere.
    private static let counted: Set<String> = Set(
        EnglishNames.counted.split(separator: " ").map(String.init))
}
