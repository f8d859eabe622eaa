import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Takes adjectives and inhabitants of countries, regions and cities from the names: they belong to their home.
struct PeopleNames {
    let words: WordIndex
    private let homes: WordHomes
    /// Names of places in the document, as `NameKey` writes them.
    private let places: Set<String>
    /// Last words of people's full names and of organisations of several words: "Texans" of a team.
    private let lastWords: Set<Int>
    /// Where names of places end.
    private let placeEnds: Set<Int>

    /// A word for a people: where it stands, and the name of the country, region or city.
    struct Found {
        let tokens: Range<Int>
        let home: String
        let kind: Entity.Kind

        init(tokens: Range<Int>, home: String, kind: Entity.Kind? = nil) {
            self.tokens = tokens
            self.home = home
            self.kind = kind ?? (Peoples.isEvent(home) ? .other : .place)
        }
    }

    init(_ names: [TaggedName], _ words: WordIndex) {
        self.words = words
        homes = WordHomes(words)
        var (places, lastWords, placeEnds): (Set<String>, Set<Int>, Set<Int>) = ([], [], [])
        for name in names {
            if name.kind == .place {
                places.insert(NameKey.of(words.key(name.tokens)))
                placeEnds.insert(name.tokens.upperBound)
            }
            if name.kind == .person || name.kind == .organization, name.tokens.count > 1 {
                lastWords.insert(words.number(name.tokens.upperBound - 1))
            }
        }
        self.places = places
        self.lastWords = lastWords
        self.placeEnds = placeEnds
    }

    /// - Returns: the names that are no such words, and the words, each in order.
    func separated(_ names: [TaggedName]) -> (names: [TaggedName], people: [Found]) {
        var people: [Found] = []
        var rest: [TaggedName] = []
        var end = 0
        for name in names where name.tokens.lowerBound >= end {
            if let found = pair(aheadOf: name) {
                find(end..<found.tokens.lowerBound, &people)
                people.append(found)
                end = found.tokens.upperBound
                continue
            }
            if let found = pair(with: name, after: end) {
                find(end..<found.tokens.lowerBound, &people)
                people.append(found)
                end = name.tokens.upperBound
                continue
            }
            find(end..<name.tokens.lowerBound, &people)
            end = name.tokens.upperBound
            guard let found = peoples(of: name) else {
                rest.append(name)
                continue
            }
            people += found.people
            rest += found.names
        }
        find(end..<words.count, &people)
        return (rest, people)
    }

    /// "Latin American" where the tagger saw the second word alone.
    private func pair(with name: TaggedName, after end: Int) -> Found? {
        let first = name.tokens.lowerBound - 1
        guard name.tokens.count == 1, first >= end, words.isCapital(first), homes.begins(first, words) else {
            return nil
        }
        let tokens = first..<name.tokens.upperBound
        return Peoples.home(of: NameKey.of(words.key(tokens))).map { Found(tokens: tokens, home: $0) }
    }

    /// "Latin American" where the tagger saw the first word alone.
    private func pair(aheadOf name: TaggedName) -> Found? {
        let (first, next) = (name.tokens.lowerBound, name.tokens.upperBound)
        guard name.tokens.count == 1, name.kind == .other, next < words.count, words.isCapital(next),
            homes.begins(first, words)
        else { return nil }
        let tokens = first..<(next + 1)
        return Peoples.home(of: NameKey.of(words.key(tokens))).map { Found(tokens: tokens, home: $0) }
    }

    // MARK: What the tagger took for names

    /// The peoples, and the countries between them, of a name that consists of such alone.
    private func peoples(of name: TaggedName) -> (people: [Found], names: [TaggedName])? {
        let key = NameKey.of(words.key(name.tokens))
        let first = name.tokens.lowerBound
        if name.tokens.count == 1, Peoples.styles.contains(key) { return ([], []) }
        if name.kind != .person, let party = Self.parties[key] {
            return ([Found(tokens: name.tokens, home: party, kind: .organization)], [])
        }
        if name.tokens.count == 1, mayBeOther(name, key) { return nil }
        if let home = Peoples.home(of: key) ?? derived(name, key) {
            let isLanguage = name.tokens.count == 1 && self.isLanguage(first)
            return (isLanguage ? [] : [Found(tokens: name.tokens, home: home)], [])
        }
        return name.tokens.count > 1 && name.tokens.count < 8 ? parts(of: name) : nil
    }

    /// Whether a word that may be a people's is more likely a person, a team or a place here.
    private func mayBeOther(_ name: TaggedName, _ key: String) -> Bool {
        let token = name.tokens.lowerBound
        switch name.kind {
        case .person: return lastWords.contains(words.number(token)) || !isPlural(key) && !hasDeterminer(token)
        case .organization: return lastWords.contains(words.number(token)) || isPaper(token)
        case .place: return Countries.byName[key] != nil || Self.regions.contains(key)
        case .other: return false
        }
    }

    /// "The Oregonian reported", "The Oregonian/OregonNow": a paper that is called so.
    private func isPaper(_ token: Int) -> Bool {
        guard token > 0, words[token - 1] == "the", words.isCapital(token - 1), token + 1 < words.count,
            !isPlural(words[token])
        else { return false }
        return words[token + 1] == "/" || words[token + 1] == "reported" || words[token + 1] == "reports"
    }

    /// "Albertans", "Irishmen"
    private func isPlural(_ key: String) -> Bool { key.hasSuffix("s") || key.hasSuffix("men") }

    private func hasDeterminer(_ token: Int) -> Bool {
        token > 0
            && ["a", "an", "the", "two", "three", "four", "five", "some", "many", "most"].contains(words[token - 1])
    }

    /// Places that their adjective is called like.
    private static let regions: Set<String> = ["caribbean", "roman", "galician"]

    /// The home that an adjective in -an is made of, where the document or the lists know such a place: "Zamorian".
    private func derived(_ name: TaggedName, _ key: String) -> String? {
        guard name.tokens.count == 1, name.kind == .other || name.kind == .place, !isCapitalised(after: name),
            !lastWords.contains(words.number(name.tokens.lowerBound)), !Countries.isPeople(key)
        else { return nil }
        var stem = key
        if stem.hasSuffix("ans") { stem.removeLast() }
        guard stem.hasSuffix("an"), stem.utf8.count > 5 else { return nil }
        let base = String(stem.dropLast())
        let bits = TaggerModel.embedded.lists.bits(FeatureExtractor.hash(of: base.utf8))
        guard places.contains(base) || !bits.isDisjoint(with: .states) else { return nil }
        return base.prefix(1).uppercased() + base.dropFirst()
    }

    private func isCapitalised(after name: TaggedName) -> Bool {
        name.tokens.upperBound < words.count && words.isWord(name.tokens.upperBound)
            && words.isCapital(name.tokens.upperBound)
    }

    /// The pieces of "Franco-German", "anti-American", "Greek Cypriots and Turkish Cypriots", "US-Chinese".
    private func parts(of name: TaggedName) -> (people: [Found], names: [TaggedName])? {
        var (people, names): ([Found], [TaggedName]) = ([], [])
        var token = name.tokens.lowerBound
        pieces: while token < name.tokens.upperBound {
            let word = words[token]
            let isHyphened = token + 1 < name.tokens.upperBound && words[token + 1] == "-"
            if let found = self.people(at: token, before: name.tokens.upperBound) {
                people.append(found)
                token = found.tokens.upperBound
            } else if ["-", "and", ",", "&", "/"].contains(word) || isHyphened && Peoples.attitudes.contains(word) {
                token += 1
            } else if isHyphened, let home = Peoples.home(ofPrefix: word) {
                people.append(Found(tokens: token..<(token + 1), home: home))
                token += 1
            } else if Countries.byName[NameKey.of(word)] != nil, isHyphened || token > name.tokens.lowerBound {
                names.append(TaggedName(tokens: token..<(token + 1), kind: .place, rule: .parted))
                token += 1
            } else if token > name.tokens.lowerBound, words[token - 1] == "-", !words.isCapital(token) {
                token += 1
            } else if !people.isEmpty, (token..<name.tokens.upperBound).allSatisfy({ !words.isCapital($0) }) {
                // "an Anglo-American team": the rest is no name.
                break pieces
            } else {
                return nil
            }
        }
        guard !people.isEmpty, name.kind != .person || people.allSatisfy({ isPlural(words[$0.tokens.upperBound - 1]) })
        else { return nil }
        return (people, names)
    }

    /// The longest people's name that begins at a token.
    private func people(at token: Int, before end: Int) -> Found? {
        guard words.isCapital(token), words.isWord(token) else { return nil }
        if homes.begins(token, words) {
            for length in [3, 2] where token + length <= end && words.isCapital(token + length - 1) {
                let tokens = token..<(token + length)
                if let home = Peoples.home(of: NameKey.of(words.key(tokens))) {
                    return Found(tokens: tokens, home: home)
                }
            }
        }
        return homes.home(token, words).map { Found(tokens: token..<(token + 1), home: $0) }
    }

    // MARK: What it took for none

    private func find(_ tokens: Range<Int>, _ people: inout [Found]) {
        var token = tokens.lowerBound
        while token < tokens.upperBound {
            guard words.isCapital(token), words.isWord(token) else {
                token += 1
                continue
            }
            if let party = party(at: token) {
                people.append(Found(tokens: token..<(token + 1), home: party, kind: .organization))
                token += 1
            } else if token + 1 < words.count, EnglishKindWords.breeds.contains(words[token + 1]),
                !words.isCapital(token + 1), self.people(at: token, before: tokens.upperBound) != nil
            {
                // "German shepherds"
                token += 1
            } else if let found = self.people(at: token, before: tokens.upperBound) {
                let isOne = found.tokens.count == 1
                let isPartOfMore = found.kind == .other && words.isCapital(min(token + 1, words.count - 1))
                if !isOne || !isOrdinary(token) && !isLanguage(token) && !isPartOfMore { people.append(found) }
                token = found.tokens.upperBound
            } else if token + 2 < words.count, words[token + 1] == "-", words.isCapital(token + 2),
                let home = Peoples.home(ofPrefix: words[token])
            {
                people.append(Found(tokens: token..<(token + 1), home: home))
                token += 2
            } else {
                token += 1
            }
        }
    }

    /// The party of "a New Hampshire Republican" and of "the Democrats", as a body; "Republican voters" are voters.
    private func party(at token: Int) -> String? {
        guard let party = Self.parties[NameKey.of(words[token])] else { return nil }
        let isBehindPlace = placeEnds.contains(token)
        let isBody = words[token].hasSuffix("s") && (token == 0 || !words.isCapital(token - 1))
        return isBehindPlace && words[token] != "democratic" || isBody ? party : nil
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

    private static let ordinary: Set<String> = [
        "polish", "pole", "poles", "dane", "thai", "swede", "swedes", "finn", "scots", "yank", "yanks",
    ]

    // MARK: Languages

    /// Whether the word for a people means its language: "in French", "speaks English and Thai", "Spanish-language".
    private func isLanguage(_ token: Int) -> Bool {
        let next = word(token + 1)
        if Self.tongues.contains(next) { return true }
        if next == "-" { return Self.speaking.contains(word(token + 2)) }
        var (first, last) = (token, token)
        while last + 2 < words.count, isJoint(last + 1), isPeople(last + 2) { last += 2 }
        while first > 1, isJoint(first - 1), isPeople(first - 2) { first -= 2 }
        guard Self.beforeLanguages.contains(word(first - 1)) else { return false }
        let end = last + 1
        return end >= words.count || !words.isWord(end) || Self.afterLanguages.contains(words[end])
    }

    private func word(_ token: Int) -> String { token >= 0 && token < words.count ? words[token] : "" }

    private func isJoint(_ token: Int) -> Bool { [",", "and", "or", "/", "&"].contains(words[token]) }

    private func isPeople(_ token: Int) -> Bool { words.isCapital(token) && homes.home(token, words) != nil }

    private static let tongues: Set<String> = [
        "language", "languages", "speaker", "speakers", "translation", "translations", "subtitles", "lessons", "lesson",
        "dictionary", "grammar", "alphabet", "proficiency", "vocabulary", "translator", "translators", "pronunciation",
        "wiki", "wikis", "edition", "editions", "translated",
    ]
    private static let speaking: Set<String> = ["speaking", "language", "speaker", "speakers", "medium"]
    private static let beforeLanguages: Set<String> = [
        "in", "into", "speak", "speaks", "spoke", "spoken", "speaking", "fluent", "learn", "learning", "learned",
        "taught", "teach", "teaches", "read", "reads", "write", "writes", "translated", "understand", "understands",
    ]
    private static let afterLanguages: Set<String> = [
        "and", "or", "but", "to", "at", "as", "on", "for", "with", "is", "was", "in", "by", "from", "because", "when",
        "while", "that", "so", "if", "too", "well", "fluently", "only", "has", "have", "are", "were", "who", "during",
    ]
}

/// The home of each word of a document, looked up once.
private final class WordHomes {
    private enum Home {
        case unknown, none
        case home(String)
    }

    private var homes: [Home]
    private var begins: [Bool?]

    init(_ words: WordIndex) {
        homes = Array(repeating: .unknown, count: words.wordCount)
        begins = Array(repeating: nil, count: words.wordCount)
    }

    func home(_ token: Int, _ words: WordIndex) -> String? {
        let number = words.number(token)
        switch homes[number] {
        case .none: return nil
        case .home(let home): return home
        case .unknown:
            let home = Peoples.home(of: NameKey.of(words[token]))
            homes[number] = home.map { .home($0) } ?? .none
            return home
        }
    }

    /// Whether a people's name of several words begins with a token.
    func begins(_ token: Int, _ words: WordIndex) -> Bool {
        let number = words.number(token)
        if let known = begins[number] { return known }
        let begin = Peoples.begin(with: words[token])
        begins[number] = begin
        return begin
    }
}
