/// Takes apart what the tagger took for one name: "Youngspiration's Yau Wai-ching", "Leung Kwok-hung of LSD".
struct NameSplit {
    let words: WordIndex
    let lists: WordLists

    /// The names inside a name; the name itself where it holds no person beside something else.
    func names(in name: TaggedName) -> [TaggedName] {
        guard name.kind == .other || name.kind == .organization, name.tokens.count > 3 else { return [name] }
        for token in name.tokens.dropFirst().dropLast() {
            let left = name.tokens.lowerBound..<token
            let right = (token + 1)..<name.tokens.upperBound
            if words[token] == "'s", let people = people(right) { return [rest(left)] + people }
            if words[token] == "of", isPerson(left), words.isCapital(right.lowerBound) {
                return [TaggedName(tokens: left, kind: .person), rest(right)]
            }
        }
        return [name]
    }

    private func rest(_ tokens: Range<Int>) -> TaggedName {
        let key = NameKey.of(tokens.map { words[$0] }.joined(separator: " "))
        return TaggedName(tokens: tokens, kind: Countries.byName[key] == nil ? .organization : .place)
    }

    /// One person, or two joined by "and".
    private func people(_ tokens: Range<Int>) -> [TaggedName]? {
        let pieces: [Range<Int>]
        if let and = tokens.first(where: { words[$0] == "and" }) {
            pieces = [tokens.lowerBound..<and, (and + 1)..<tokens.upperBound]
        } else {
            pieces = [tokens]
        }
        return pieces.allSatisfy(isPerson) ? pieces.map { TaggedName(tokens: $0, kind: .person) } : nil
    }

    /// A full name: two words or more, the first a given name or a family name that stands first.
    private func isPerson(_ tokens: Range<Int>) -> Bool {
        guard tokens.count > 1, tokens.count < 6, words.isCapital(tokens.lowerBound),
            words.isCapital(tokens.lowerBound + 1)
        else { return false }
        let first = words[tokens.lowerBound]
        let bits = lists.bits(FeatureExtractor.hash(of: Array(first.utf8)))
        let isGiven = bits.contains(.female) || bits.contains(.male)
        return (isGiven || FamilyNames.contains(first))
            && tokens.allSatisfy { words.isCapital($0) || words[$0] == "-" || words[$0 - 1] == "-" }
    }
}
