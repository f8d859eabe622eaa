import ReaderModel
import ReaderTokens

/// Takes adjectives and inhabitants of countries from the names: they belong to their country.
struct PeopleNames {
    let words: WordIndex

    /// A word for a country's people: where it stands, and the name of the country or continent.
    struct Found {
        let tokens: Range<Int>
        let home: String
    }

    /// - Returns: the names that are no such words, and the words, each in order.
    func separated(_ names: [TaggedName]) -> (names: [TaggedName], people: [Found]) {
        var people: [Found] = []
        var rest: [TaggedName] = []
        var end = 0
        for name in names {
            find(end..<name.tokens.lowerBound, &people)
            end = name.tokens.upperBound
            guard name.kind != .person, let found = self.people(name) else {
                rest.append(name)
                continue
            }
            people += found
        }
        find(end..<words.count, &people)
        return (rest, people)
    }

    /// The peoples of a name that consists of such alone.
    private func people(_ name: TaggedName) -> [Found]? {
        if let home = Countries.home(ofPeople: NameKey.of(words.key(name.tokens))), name.kind == .other || !isPlace(name) {
            return [Found(tokens: name.tokens, home: home)]
        }
        let parts = name.tokens.filter { words[$0] != "-" }
        guard parts.count > 1, name.tokens.count < 6 else { return nil }
        var found: [Found] = []
        for token in parts {
            guard words.isCapital(token), let home = Countries.home(ofPeople: NameKey.of(words[token])) else { return nil }
            found.append(Found(tokens: token..<(token + 1), home: home))
        }
        return found
    }

    private func isPlace(_ name: TaggedName) -> Bool {
        Countries.byName[NameKey.of(words.key(name.tokens))] != nil
    }

    /// Those that the tagger took for no name.
    private func find(_ tokens: Range<Int>, _ people: inout [Found]) {
        for token in tokens where words.isCapital(token) && words.isWord(token) {
            let range = token..<(token + 1)
            if token + 1 < tokens.upperBound, words.isCapital(token + 1),
                let home = Countries.home(ofPeople: "\(words[token]) \(words[token + 1])")
            {
                people.append(Found(tokens: token..<(token + 2), home: home))
            } else if people.last?.tokens.contains(token) != true,
                let home = Countries.home(ofPeople: NameKey.of(words[token])), !isOrdinary(token)
            {
                people.append(Found(tokens: range, home: home))
            }
        }
    }

    /// "Polish the table", "Turkey".
    private func isOrdinary(_ token: Int) -> Bool {
        words.text.tokens[token].shape.contains(.sentenceStart) && Self.ordinary.contains(words[token])
    }

    private static let ordinary: Set<String> = ["polish", "pole", "poles", "dane", "thai", "swede", "swedes", "finn"]
}

extension Countries {
    /// The country or continent that a people's name belongs to, by a key of `NameKey`; nil for peoples of none or several.
    static func home(ofPeople key: String) -> String? {
        if let number = byPeople[key] { return all[number].name }
        return continents[key]
    }

    private static let continents: [String: String] = [
        "european": "Europe", "europeans": "Europe",
        "african": "Africa", "africans": "Africa", "asian": "Asia", "asians": "Asia", "californian": "California",
        "californians": "California", "texan": "Texas", "texans": "Texas", "londoner": "London", "londoners": "London",
        "parisian": "Paris", "parisians": "Paris", "catalan": "Catalonia", "catalans": "Catalonia",
    ]
}
