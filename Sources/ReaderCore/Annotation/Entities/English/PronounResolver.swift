import ReaderModel

/// Finds whom "he", "she", "his" and "her" mean, and "they" where the text says that one person goes by it.
///
/// A pronoun is linked to the only person of its sex in its sentence up to it, else to the one whom the sentence before
/// speaks of alone or first; where that is not sure it stays alone.
package struct PronounResolver {
    let words: WordIndex

    /// The sex that a pronoun, in small letters, tells of; nil where it tells of none.
    package static func sex(_ word: String) -> Roles.Sex? {
        switch word {
        case "he", "him", "his", "himself": .male
        case "she", "her", "hers", "herself": .female
        default: nil
        }
    }

    private static let plural: Set<String> = ["they", "them", "their", "theirs", "themself", "themselves"]

    static func isThey(_ word: String) -> Bool { word.hasPrefix("the") && plural.contains(word) }

    /// Whether a person's pronouns are told at a token: "(they/them)", "uses they and them".
    func tellsThey(_ token: Int) -> Bool {
        let word = words[token]
        if word == "they/them" { return true }
        guard word == "they", token + 2 < words.count else { return false }
        return ["/", "and", ","].contains(words[token + 1]) && words[token + 2].hasPrefix("them")
    }

    /// The person called "they" whom alone these sentences name; an organisation beside them leaves it open.
    func they(among candidates: [Int], of referents: [Referent], _ tokens: Range<Int>) -> Int? {
        let named = candidates.filter { number in
            [.person, .organization].contains(referents[number].kind)
                && referents[number].seen.suffix(8).contains(where: tokens.contains)
        }
        guard named.count == 1, referents[named[0]].goesByThey else { return nil }
        return named[0]
    }

    /// The number of the referent of a pronoun.
    ///
    /// - Parameters:
    ///   - candidates: the numbers of those named lately.
    ///   - sentence: up to the pronoun.
    ///   - previous: the sentence before it.
    func resolve(
        _ sex: Roles.Sex, among candidates: [Int], of referents: [Referent], sentence: Range<Int>, previous: Range<Int>?
    ) -> Int? {
        for tokens in [sentence, previous ?? 0..<0] {
            let found = fitting(sex, candidates, referents, tokens)
            // Of two people of the sex the first is the subject more often than not, but that is not sure.
            if let first = found.first { return found.count == 1 ? first.referent : nil }
        }
        return nil
    }

    private static let openers: Set<String> = [
        "in", "during", "after", "before", "at", "on", "with", "despite", "for", "as", "by", "from", "under", "since",
        "throughout", "following", "according", "while", "when",
    ]

    /// The token of a name that a pronoun looks ahead to: "During his stay in Pyongyang, Pompeo will …".
    func nameAhead(of token: Int, in sentence: Range<Int>, nameAt: [Int32]) -> Int? {
        guard words[token] == "his" || words[token] == "her", Self.openers.contains(words[sentence.lowerBound]) else {
            return nil
        }
        for comma in token..<max(token, sentence.upperBound - 1) where words[comma] == "," {
            return nameAt[comma + 1] >= 0 ? comma + 1 : nil
        }
        return nil
    }

    private func fitting(
        _ sex: Roles.Sex, _ candidates: [Int], _ referents: [Referent], _ tokens: Range<Int>
    ) -> [(referent: Int, token: Int)] {
        var found: [(referent: Int, token: Int)] = []
        for number in candidates where referents[number].kind == .person && !referents[number].goesByThey {
            let referent = referents[number]
            if let other = referent.sex, other != sex { continue }
            // `seen` is sorted, and what is near stands at its end.
            guard let token = referent.seen.suffix(8).first(where: tokens.contains) else { continue }
            found.append((number, token))
        }
        let ordered = found.sorted { $0.token < $1.token }
        let known = ordered.filter { referents[$0.referent].sex == sex }
        // Somebody of unknown sex who comes first is as likely.
        let isOpen = known.first.map { $0.referent != ordered[0].referent } ?? false
        return known.isEmpty || isOpen ? ordered : known
    }
}
