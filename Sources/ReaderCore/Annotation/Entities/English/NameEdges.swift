import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Where a name begins and ends: without titles, articles and marks, with the particles of a family name.
struct NameEdges {
    let words: WordIndex

    /// The name itself and what its edges say of its kind; nil where nothing is left.
    func trimmed(_ name: TaggedName) -> (tokens: Range<Int>, kind: Entity.Kind)? {
        var tokens = name.tokens
        var kind = name.kind
        while tokens.count > 1, let rest = withoutFirst(tokens, &kind) { tokens = rest }
        while tokens.count > 1, Self.closers.contains(words[tokens.upperBound - 1]),
            !Companies.possessives.contains(words[tokens.upperBound - 2])
        {
            tokens = tokens.lowerBound..<(tokens.upperBound - 1)
        }
        // "The Kings 118-114": a score is no part of a name.
        if tokens.count > 3, words[tokens.upperBound - 2] == "-" || words[tokens.upperBound - 2] == "–",
            [tokens.upperBound - 1, tokens.upperBound - 3].allSatisfy({ isNumber($0) })
        {
            tokens = tokens.lowerBound..<(tokens.upperBound - 3)
            if kind == .other { kind = .organization }
        }
        tokens = withinBrackets(tokens)
        // "London Metal Exchange CMAL3": the sign of a price is no part of a name.
        if tokens.count > 1, kind != .person, isTicker(tokens.upperBound - 1) {
            tokens = tokens.lowerBound..<(tokens.upperBound - 1)
        }
        if tokens.count > 1, isOffice(behind: tokens) { tokens = tokens.lowerBound..<(tokens.upperBound - 1) }
        guard tokens.contains(where: { isNameWord($0, kind) }) else { return nil }
        if words[tokens.lowerBound] == "hague", tokens.lowerBound > 0, words[tokens.lowerBound - 1] == "the" {
            tokens = (tokens.lowerBound - 1)..<tokens.upperBound
        }
        if tokens.count == 1, isOnlyTitle(tokens.lowerBound, kind) { return nil }
        if kind == .organization, hasOwnArticle(tokens.lowerBound),
            !Aliases.isOrganization(NameKey.of(words.key(tokens)))
        {
            tokens = (tokens.lowerBound - 1)..<tokens.upperBound
        }
        return (tokens, kind)
    }

    /// "Vogel" of "(Frank) Vogel", "Glasgow" of "Glasgow (No Place": a bracket that nothing pairs divides.
    private func withinBrackets(_ tokens: Range<Int>) -> Range<Int> {
        let open = tokens.first { words[$0] == "(" }
        let close = tokens.last { words[$0] == ")" }
        switch (open, close) {
        case (nil, let close?) where close + 1 < tokens.upperBound: return (close + 1)..<tokens.upperBound
        case (let open?, nil) where open > tokens.lowerBound: return tokens.lowerBound..<open
        default: return tokens
        }
    }

    /// "CMAL3", "LCOc1": capitals and a number at the end.
    private func isTicker(_ token: Int) -> Bool {
        let bytes = words.text.text.bytes[words.text.tokens[token].range]
        let letters = bytes.prefix { !$0.isASCIIDigit }
        guard letters.count >= 3, letters.count < bytes.count, bytes[letters.endIndex...].allSatisfy(\.isASCIIDigit)
        else { return false }
        return letters.prefix(2).allSatisfy(\.isCapitalLetter)
    }

    private func isNumber(_ token: Int) -> Bool {
        words.text.text.bytes[words.text.tokens[token].range].allSatisfy(\.isASCIIDigit)
    }

    /// "U.S. Federal" before "Chief Information Officer": the last word belongs to what follows.
    private func isOffice(behind tokens: Range<Int>) -> Bool {
        let next = tokens.upperBound
        return next < words.count && words.isCapital(next) && Self.officeWords.contains(words[next - 1])
            && (words.role(next) != nil || Self.officeWords.contains(words[next]))
    }

    private static let officeWords: Set<String> = [
        "federal", "chief", "deputy", "senior", "acting", "assistant", "vice",
    ]

    /// What begins a request, not a name.
    static let requests: Set<String> = [
        "add", "preheat", "click", "choose", "see", "install", "contact", "try", "watch", "select", "download",
        "welcome", "thanks", "dear", "hello", "hi", "hey", "congratulations", "serve", "stir", "mix", "boil",
        "suppose", "imagine", "assume", "consider", "let", "tell", "ask", "follow", "subscribe", "email", "use", "read",
    ]

    /// Whether "The" stands before a token with a capital that nothing but the name gives it: "told The Harbour Times".
    private func hasOwnArticle(_ token: Int) -> Bool {
        guard token > 1, words[token - 1] == "the", words.isCapital(token - 1),
            !words.text.tokens[token - 1].shape.contains(.allCapitals),
            !words.text.tokens[token - 1].shape.contains(.sentenceStart)
        else { return false }
        return words.isWord(token - 2) && !words.isCapital(token - 2)
    }

    /// Names of people, organisations and places hold more than small letters; what is `other` has a letter.
    private func isNameWord(_ token: Int, _ kind: Entity.Kind) -> Bool {
        if words.text.tokens[token].shape.contains(.digit) { return true }
        guard words.isWord(token) else { return false }
        let first = words.text.text.bytes[words.text.tokens[token].range.lowerBound]
        return kind == .other || !first.isSmallLetter || words.hasInnerCapital(token)
    }

    private func withoutFirst(_ tokens: Range<Int>, _ kind: inout Entity.Kind) -> Range<Int>? {
        let first = words[tokens.lowerBound]
        let rest = (tokens.lowerBound + 1)..<tokens.upperBound
        if Self.openers.contains(first) { return rest }
        // "Each value in Rust": the name is what has a capital.
        if Self.distributives.contains(first), let start = rest.first(where: words.isCapital) {
            return start..<tokens.upperBound
        }
        if Self.requests.contains(first), words.isCapital(rest.lowerBound),
            words.text.tokens[tokens.lowerBound].shape.contains(.sentenceStart)
        {
            return rest
        }
        // "Rival Lowe's was lower".
        if Self.leading.contains(first), words.isCapital(rest.lowerBound),
            words.text.tokens[tokens.lowerBound].shape.contains(.sentenceStart)
        {
            return rest
        }
        if first == "the", words[rest.lowerBound] != "hague" { return rest }
        if Self.addresses.contains(first), words.isCapital(rest.lowerBound) {
            kind = .person
            return rest
        }
        let isTitle = Self.titles.contains(first) || first == "crown" && words[rest.lowerBound] == "prince"
        return kind == .person && isTitle ? rest : nil
    }

    /// "Pope" and "Imam" alone name nobody, "the Kingdom" no place.
    private func isOnlyTitle(_ token: Int, _ kind: Entity.Kind) -> Bool {
        let word = words[token]
        if kind == .place, words.role(token)?.kind == .place { return true }
        if kind != .person { return Self.occupations.contains(word) }
        return Self.titles.contains(word) || Self.addresses.contains(word) || Roles.courtesies[word] != nil
            || words.role(token)?.kind == .person && words.role(token)?.sex != nil
    }

    /// With the particles before a family name: "dos Santos", "von der Leyen".
    ///
    /// - Parameter isFree: whether a token belongs to no other name.
    func withParticles(_ tokens: Range<Int>, isFree: (Int) -> Bool) -> Range<Int> {
        var start = tokens.lowerBound
        while start > 0, isFree(start - 1), Self.particles.contains(words[start - 1]),
            !words.text.tokens[start].shape.contains(.sentenceStart)
        {
            start -= 1
        }
        // "The van Smith drove" has no particle.
        if start > 0, start < tokens.lowerBound, Self.determiners.contains(words[start - 1]) { return tokens }
        return start..<tokens.upperBound
    }

    /// With the generation behind a name: "Martin Luther King, Jr."
    func withGeneration(_ tokens: Range<Int>) -> Range<Int> {
        let comma = tokens.upperBound
        guard tokens.count > 1, comma + 1 < words.count, words[comma] == ",",
            ["jr", "jr.", "sr", "sr."].contains(words[comma + 1]), words.isCapital(comma + 1)
        else { return tokens }
        return tokens.lowerBound..<(comma + 2)
    }

    /// With the family name that stands before two given names: "Vo" before "Van Thuong".
    ///
    /// - Parameter isFree: whether a token belongs to no other name.
    func withFamilyName(_ tokens: Range<Int>, isFree: (Int) -> Bool) -> Range<Int> {
        let first = tokens.lowerBound - 1
        guard tokens.count == 2, first >= 0, isFree(first), words.isCapital(first), words.isWord(first),
            FamilyNames.contains(words[first]), !FamilyNames.contains(words[tokens.lowerBound]),
            !words.text.tokens[tokens.lowerBound].shape.contains(.sentenceStart)
        else { return tokens }
        return first..<tokens.upperBound
    }

    /// With the head that a place belongs to: "Port of Rio Grande", "Episcopal Conference of Nicaragua".
    ///
    /// - Parameter isFree: whether a token belongs to no other name.
    func withHead(_ name: TaggedName, isFree: (Int) -> Bool) -> TaggedName {
        let head = name.tokens.lowerBound - 2
        guard name.kind == .place, head >= 0, words[head + 1] == "of", isFree(head), words.isCapital(head),
            let kind = Self.heads[words[head]]
        else { return name }
        var start = head
        while start > 0, isFree(start - 1), words.isCapital(start - 1), words.isWord(start - 1),
            !words.text.tokens[start].shape.contains(.sentenceStart), words[start - 1] != "the"
        {
            start -= 1
        }
        return TaggedName(tokens: start..<name.tokens.upperBound, kind: kind, rule: .widened)
    }

    /// "Storm Anna" is the storm.
    ///
    /// - Parameter isFree: whether a token belongs to no other name.
    func withStorm(_ name: TaggedName, isFree: (Int) -> Bool) -> TaggedName {
        let first = name.tokens.lowerBound - 1
        guard name.tokens.count == 1, first >= 0, isFree(first), words.isCapital(first),
            EnglishKindWords.storms.contains(words[first])
        else { return name }
        return TaggedName(tokens: first..<name.tokens.upperBound, kind: .other, rule: .widened)
    }

    /// "St Brendan's High School", "moved to St Brendan's": what is named after a saint, and not the saint.
    func withSaint(_ name: TaggedName) -> TaggedName {
        let (start, owner) = (name.tokens.lowerBound, name.tokens.upperBound)
        guard name.kind == .person || name.kind == .place, name.tokens.count == 2,
            ["st", "st."].contains(words[start]),
            owner < words.count, words[owner] == "'s",
            TaggerModel.embedded.lists.bits(words.phrase(start..<(owner + 1))).isDisjoint(with: .places)
        else { return name }
        var end = owner + 1
        while end < words.count, end < owner + 6, words.isWord(end), words.isCapital(end),
            !words.text.tokens[end].shape.contains(.sentenceStart)
        {
            end += 1
        }
        let isAlone = end == owner + 1
        let next = end < words.count ? words[end] : ""
        let isLast = end == words.count || !words.isWord(end) || words.text.tokens[end].shape.contains(.sentenceStart)
        guard !isAlone || isLast || Self.afterPlaces.contains(next) else { return name }
        return TaggedName(tokens: start..<end, kind: .organization, rule: .widened)
    }

    private static let afterPlaces: Set<String> = [
        "and", "or", "is", "was", "were", "has", "had", "will", "would", "in", "at", "to", "for", "with", "from", "on",
        "as",
        "but", "where", "when", "last", "this", "after", "before", "by",
    ]

    private static let heads: [String: Entity.Kind] = {
        let organizations =
            EnglishNames.organizationHeads
        let places = "bay cape gulf isle lake port strait"
        var heads: [String: Entity.Kind] = [:]
        for word in organizations.split(separator: " ") { heads[String(word)] = .organization }
        for word in places.split(separator: " ") { heads[String(word)] = .place }
        return heads
    }()

    /// Nouns that stand before names at the start of a sentence and are no part of them.
    private static let leading: Set<String> = [
        "rival", "rivals", "startup", "automaker", "carmaker", "chipmaker", "retailer", "insurer", "drugmaker",
        "newcomer",
        "fellow", "commenter", "actor", "actress", "singer", "rapper", "analyst", "analysts", "lawmakers", "shares",
        "researchers",
    ]
    private static let distributives: Set<String> = ["each", "every", "any", "another"]
    private static let openers: Set<String> = ["\"", "“", "'", "‘", "(", "-", ",", "&", "/"]
    private static let closers: Set<String> = ["'s", "'", "\"", "”", "(", "-", ",", ";", ":", "&"]

    /// Before a name these are said of people only.
    static let addresses: Set<String> = [
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "gen", "gen.", "sen.", "rep.", "gov.", "col.", "lt.",
        "capt.", "maj.", "sgt.", "prof.", "messrs.", "madame", "cllr", "cllr.", "rev.", "supt.", "insp.", "adm.",
        "cmdr.", "coun", "coun.", "revd", "revd.", "herr", "frau", "monsieur", "señor", "señora", "signor", "signora",
        "qb", "wr", "rb",
    ]

    private static let titles: Set<String> = Set(
        EnglishNames.titleWords.split(separator: " ").map(String.init))

    /// Words that are an occupation and never a name, whatever they were taken for.
    private static let occupations: Set<String> = ["imam", "mufti", "maulana", "ayatollah", "archbishop"]

    private static let determiners: Set<String> = ["a", "the", "his", "her", "its", "their", "this", "that"]
    private static let particles: Set<String> = ["dos", "das", "von", "van", "der", "della", "di", "du", "bin", "ibn"]
}
