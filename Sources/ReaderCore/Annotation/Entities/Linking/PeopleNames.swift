import ReaderModel
import ReaderTokens

/// Takes adjectives and inhabitants of countries from the names: they belong to their country.
struct PeopleNames {
    let words: WordIndex

    /// A word for a country's people: where it stands, and the name of the country or continent.
    struct Found {
        let tokens: Range<Int>
        let home: String
        let kind: Entity.Kind

        init(tokens: Range<Int>, home: String, kind: Entity.Kind = .place) {
            self.tokens = tokens
            self.home = home
            self.kind = kind
        }
    }

    /// - Returns: the names that are no such words, and the words, each in order.
    func separated(_ names: [TaggedName]) -> (names: [TaggedName], people: [Found]) {
        var people: [Found] = []
        var rest: [TaggedName] = []
        var homes = Homes(count: words.wordCount)
        var end = 0
        for name in names {
            find(end..<name.tokens.lowerBound, &homes, &people)
            end = name.tokens.upperBound
            guard name.kind != .person, let found = self.people(name) else {
                rest.append(name)
                continue
            }
            people += found
        }
        find(end..<words.count, &homes, &people)
        return (rest, people)
    }

    /// The peoples of a name that consists of such alone.
    private func people(_ name: TaggedName) -> [Found]? {
        if let home = Countries.home(ofPeople: NameKey.of(words.key(name.tokens))),
            name.kind == .other || !isPlace(name)
        {
            return [Found(tokens: name.tokens, home: home)]
        }
        if let party = Self.parties[words.key(name.tokens)] {
            return [Found(tokens: name.tokens, home: party, kind: .organization)]
        }
        let parts = name.tokens.filter { words[$0] != "-" }
        guard parts.count > 1, name.tokens.count < 6 else { return nil }
        var found: [Found] = []
        for token in parts {
            guard words.isCapital(token), let home = Countries.home(ofPeople: NameKey.of(words[token])) else {
                return nil
            }
            found.append(Found(tokens: token..<(token + 1), home: home))
        }
        return found
    }

    private func isPlace(_ name: TaggedName) -> Bool {
        Countries.byName[NameKey.of(words.key(name.tokens))] != nil
    }

    /// Those that the tagger took for no name.
    private func find(_ tokens: Range<Int>, _ homes: inout Homes, _ people: inout [Found]) {
        for token in tokens where words.isCapital(token) && words.isWord(token) {
            if token + 1 < tokens.upperBound, words.isCapital(token + 1), Countries.peopleBegin(with: words[token]),
                let home = Countries.home(ofPeople: "\(words[token]) \(words[token + 1])")
            {
                people.append(Found(tokens: token..<(token + 2), home: home))
            } else if people.last?.tokens.contains(token) != true, let home = homes.home(token, words),
                !isOrdinary(token)
            {
                people.append(Found(tokens: token..<(token + 1), home: home))
            }
        }
    }

    /// The home of each word, looked up once.
    private struct Homes {
        private var isKnown: [Bool]
        private var homes: [Int: String] = [:]

        init(count: Int) { isKnown = Array(repeating: false, count: count) }

        mutating func home(_ token: Int, _ words: WordIndex) -> String? {
            let number = words.number(token)
            if !isKnown[number] {
                isKnown[number] = true
                homes[number] = Countries.home(ofPeople: NameKey.of(words[token]))
            }
            return homes[number]
        }
    }

    /// "Polish the table", "Turkey".
    private func isOrdinary(_ token: Int) -> Bool {
        words.text.tokens[token].shape.contains(.sentenceStart) && Self.ordinary.contains(words[token])
    }

    /// Members of American parties; other countries' parties share their words.
    private static let parties: [String: String] = [
        "republican": "Republican Party", "republicans": "Republican Party", "democrat": "Democratic Party",
        "democrats": "Democratic Party", "democratic": "Democratic Party",
    ]

    private static let ordinary: Set<String> = ["polish", "pole", "poles", "dane", "thai", "swede", "swedes", "finn"]
}

extension Countries {
    /// Whether the name of a people of two words begins with a word in small letters.
    static func peopleBegin(with word: String) -> Bool { firstWordsOfPeoples.contains(word) }

    private static let firstWordsOfPeoples: Set<String> = Set(
        (Array(byPeople.keys) + Array(regionsByPeople.keys)).filter { $0.contains(" ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) })

    /// The country or continent that a people's name belongs to, by a key of `NameKey`; nil for peoples of none or several.
    static func home(ofPeople key: String) -> String? {
        if let number = byPeople[key] { return all[number].name }
        return regionsByPeople[key]
    }

    /// Continents, states and cities by their people.
    private static let regionsByPeople: [String: String] = {
        var homes: [String: String] = [:]
        for entry in regionPeoples.split(separator: ",") {
            let pair = entry.split(separator: ":").map { String($0.drop(while: \.isWhitespace)) }
            homes[pair[0]] = pair[1]
            homes[pair[0] + "s"] = pair[1]
        }
        return homes
    }()

    private static let regionPeoples = """
        european:Europe,african:Africa,asian:Asia,korean:Korea,catalan:Catalonia,londoner:London,parisian:Paris,muscovite:Moscow,
        new yorker:New York,californian:California,texan:Texas,floridian:Florida,virginian:Virginia,ohioan:Ohio,hawaiian:Hawaii,
        alaskan:Alaska,pennsylvanian:Pennsylvania,michigander:Michigan,minnesotan:Minnesota,wisconsinite:Wisconsin,iowan:Iowa,
        kansan:Kansas,nebraskan:Nebraska,oklahoman:Oklahoma,arizonan:Arizona,coloradan:Colorado,oregonian:Oregon,nevadan:Nevada,
        tennessean:Tennessee,kentuckian:Kentucky,alabamian:Alabama,mississippian:Mississippi,louisianan:Louisiana,
        arkansan:Arkansas,missourian:Missouri,hoosier:Indiana,marylander:Maryland,montanan:Montana,idahoan:Idaho,
        vermonter:Vermont,mainer:Maine,north carolinian:North Carolina,south carolinian:South Carolina,
        north dakotan:North Dakota,south dakotan:South Dakota,west virginian:West Virginia,new jerseyan:New Jersey
        """
}
