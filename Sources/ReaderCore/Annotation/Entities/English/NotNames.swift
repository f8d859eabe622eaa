import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Takes away what looks like a name and is none: addresses and file names, handles and hashtags, code and formulas, cells of
/// tables, words that stand in small letters elsewhere, abbreviations of common nouns.
struct NotNames {
    let words: WordIndex
    /// Abbreviations that the document explains by common nouns: "demand-side platforms (DSPs)".
    private let common: Set<String>

    init(words: WordIndex) {
        self.words = words
        var common: Set<String> = []
        for token in 0..<words.count {
            if words.isMark(token, UInt8(ascii: "(")), let short = Self.explained(after: token, words) {
                common.insert(short)
                common.insert(short.hasSuffix("s") ? String(short.dropLast()) : short + "s")
            }
        }
        self.common = common
    }

    /// The names that are some.
    func removed(from names: [TaggedName]) -> [TaggedName] {
        var rows = tableRows()
        for paragraph in codeLines() { rows.add(paragraph) }
        var elsewhere: Set<UInt64> = []
        var inside: Set<UInt64> = []
        let articled = articled(names)
        for name in names {
            if !rows.contains(name.tokens.lowerBound) { elsewhere.insert(words.phrase(name.tokens)) }
            if !words.text.tokens[name.tokens.lowerBound].shape.contains(.sentenceStart) {
                inside.insert(words.phrase(name.tokens))
            }
        }
        return names.compactMap { name in
            if rows.contains(name.tokens.lowerBound), !elsewhere.contains(words.phrase(name.tokens)) { return nil }
            if isOrdinary(name, inside) || isNumbered(name) || isFurniture(name) || isFood(name)
                || isDisease(name) || isDirection(name) || isDeansList(name) || isOneOfMany(name, articled)
                || isBreed(name) || isBelief(name) || isCompound(name) || isOffice(name) || isBehindDegree(name)
                || isBills(name)
            {
                return nil
            }
            return withoutParty(name).flatMap(checked)
        }
    }

    /// "D-Wash.", "R-Ohio": the party is no part of the state, and a short state's name is nobody.
    private func withoutParty(_ name: TaggedName) -> TaggedName? {
        let first = name.tokens.lowerBound
        guard ["d", "r", "i"].contains(words[first]), words.isCapital(first), first + 1 < words.count,
            words[first + 1] == "-", words.text.tokens[first + 1].isJoined
        else { return name }
        let state = (first + 2)..<name.tokens.upperBound
        guard !state.isEmpty, words.text.string(state.upperBound - 1).last != "." else { return nil }
        return TaggedName(tokens: state, kind: .place, rule: .widened)
    }

    /// A name of one word that stands only where every word is capitalised, and elsewhere in small letters.
    private func isOrdinary(_ name: TaggedName, _ inside: Set<UInt64>) -> Bool {
        let token = name.tokens.lowerBound
        guard name.tokens.count == 1 else { return false }
        if common.contains(words[token]) { return true }
        let isEra = ["b.c.", "a.d.", "b.c", "bc", "ad"].contains(words[token])
        if isEra, token > 0, words.text.tokens[token - 1].shape.contains(.digit) { return true }
        return words.isSmallSomewhere(token) && !inside.contains(words.hash(token))
            && !words.text.tokens[token].shape.contains(.allCapitals)
    }

    // MARK: Words with articles, beliefs and compounds

    /// The words of names of one word that stand behind "the", "this" or "a" more often than not, by their hash.
    private func articled(_ names: [TaggedName]) -> Set<UInt64> {
        var counts: [UInt64: (behind: Int, all: Int)] = [:]
        for name in names
        where name.tokens.count == 1 && name.kind == .person && Self.isCommonHead(words[name.tokens.lowerBound]) {
            let isBehind = isBehindArticle(name.tokens.lowerBound)
            counts[words.hash(name.tokens.lowerBound), default: (0, 0)].all += 1
            if isBehind { counts[words.hash(name.tokens.lowerBound), default: (0, 0)].behind += 1 }
        }
        return Set(counts.filter { $0.value.behind * 2 > $0.value.all }.keys)
    }

    private static func isCommonHead(_ word: String) -> Bool {
        KindCues.heads[word] != nil || NamePolish.nouns.contains(word)
    }

    /// "this Bill", "the Bill, which", but not "the Bill Holm story".
    private func isBehindArticle(_ token: Int) -> Bool {
        guard token > 0, Self.articles.contains(words[token - 1]), token + 1 < words.count else { return false }
        return !words.isCapital(token + 1)
    }

    private static let articles: Set<String> = ["the", "this", "that", "a", "an", "its", "their", "our", "any"]

    /// "The Bill" of a parliament is nobody, and "the Bill's Committee" no body.
    private func isOneOfMany(_ name: TaggedName, _ articled: Set<UInt64>) -> Bool {
        let first = name.tokens.lowerBound
        if name.tokens.count == 1 { return name.kind == .person && articled.contains(words.hash(first)) }
        return name.tokens.count == 3 && words[first + 1] == "'s" && isBehindArticle(first)
            && KindCues.heads[words[first]] != nil && KindCues.heads[words[first + 2]] != nil
    }

    /// What people believe in, as a noun or an adjective.
    private static let beliefs: Set<String> = [
        "islamist", "islamists", "jihadist", "jihadists", "marxist", "marxists", "leninist", "leninists", "stalinist",
        "stalinists", "trotskyist", "trotskyists", "fascist", "fascists", "anarchist", "anarchists", "separatist",
        "separatists", "communist", "socialist", "nationalist", "royalist", "maoist", "zionist",
    ]

    private func isBelief(_ name: TaggedName) -> Bool {
        name.tokens.count == 1 && name.kind == .other && Self.beliefs.contains(words[name.tokens.lowerBound])
    }

    /// "Durham terriers", "Rottweilers": a kind of dog and not where it comes from.
    private func isBreed(_ name: TaggedName) -> Bool {
        let end = name.tokens.upperBound
        if name.kind == .person || name.kind == .other, name.tokens.count == 1,
            EnglishKindWords.loneBreeds.contains(words[end - 1])
        {
            return true
        }
        return name.tokens.count < 3 && end < words.count && EnglishKindWords.breeds.contains(words[end])
            && !words.isCapital(end) && words[name.tokens.lowerBound] != "the"
    }

    private static let compounds: Set<String> = [
        "co2", "co2e", "ch4", "h2o", "n2o", "no2", "so2", "so3", "nox", "sox", "o2", "o3", "h2", "n2", "nh3", "h2s",
        "h2o2",
    ]

    /// "CO2"
    private func isCompound(_ name: TaggedName) -> Bool {
        name.tokens.count == 1 && Self.compounds.contains(words[name.tokens.lowerBound])
    }

    // MARK: Offices and subjects

    /// "The Chair", "Founder" of a caption: what somebody is, where the tagger saw no body and nobody.
    private func isOffice(_ name: TaggedName) -> Bool {
        let token = name.tokens.lowerBound
        // "Founder, Lind Works": a caption.
        let isCaption =
            name.kind == .organization && words.isLineStart(token) && token + 1 < words.count && words[token + 1] == ","
        guard name.tokens.count == 1, name.kind == .other || isCaption, let role = words.role(token),
            role.kind == .person,
            role.family != "family", role.family != "artist"
        else { return false }
        return token == 0 || words[token - 1] == "the" || words.text.tokens[token].shape.contains(.sentenceStart)
    }

    private static let degrees: Set<String> = [
        "ba", "b.a.", "bsc", "b.sc.", "ma", "m.a.", "msc", "m.sc.", "phd", "ph.d.", "mphil", "dphil", "degree",
        "degrees",
        "doctorate", "diploma", "bachelor", "bachelor's", "master's", "masters", "major", "majored", "degreed", "mba",
    ]

    /// "A PhD in Marine Biology": what somebody has studied.
    private func isBehindDegree(_ name: TaggedName) -> Bool {
        let start = name.tokens.lowerBound
        guard name.kind == .other, start > 1, words[start - 1] == "in" else { return false }
        return Self.degrees.contains(words[start - 2])
            || words[start - 2] == "'s"
                && start > 2 && ["bachelor", "master"].contains(words[start - 3])
    }

    /// "Bad Bills": many of what parliaments pass are nobody.
    private func isBills(_ name: TaggedName) -> Bool {
        let token = name.tokens.lowerBound
        return name.tokens.count == 1 && name.kind == .person && ["bills", "acts", "codes"].contains(words[token])
            && token > 0 && words.isWord(token - 1) && !words.isCapital(token - 1)
    }

    // MARK: Parts of pages, and dishes

    /// "Figure 3", "Appendix B"
    private func isNumbered(_ name: TaggedName) -> Bool {
        guard name.tokens.count == 2, EnglishPageWords.numbered.contains(words[name.tokens.lowerBound]) else {
            return false
        }
        let number = words.text.tokens[name.tokens.upperBound - 1]
        let isCode =
            number.shape.contains(.digit)
            && ["bug", "issue", "ticket", "suite", "room"].contains(words[name.tokens.lowerBound])
        return isCode || number.range.count < 3 && (number.shape.contains(.digit) || number.range.count == 1)
    }

    /// "Parkinson's disease" is nobody's, and the "Omicron variant" is none.
    private func isDisease(_ name: TaggedName) -> Bool {
        let end = name.tokens.upperBound
        guard name.tokens.count < 3, end + 1 < words.count else { return false }
        if name.tokens.count == 1, EnglishPageWords.patients.contains(words[end - 1]), words[end] == "'s" {
            return true
        }
        if name.kind == .person, name.tokens.count == 1, Self.viruses.contains(words[end - 1]) { return true }
        let noun = words[end] == "'s" || words[end] == "-" ? words[end + 1] : words[end]
        return EnglishPageWords.diseases.contains(noun)
    }

    private static let viruses: Set<String> = [
        "zika", "ebola", "dengue", "chikungunya", "lassa", "nipah", "mpox", "covid", "malaria", "omicron",
    ]

    /// "Western", where nothing is called so: an adjective.
    private func isDirection(_ name: TaggedName) -> Bool {
        guard name.tokens.count == 1, name.kind == .place || name.kind == .other else { return false }
        return ["western", "eastern", "northern", "southern"].contains(words[name.tokens.lowerBound])
    }

    /// "She made the Dean's List": nobody's.
    private func isDeansList(_ name: TaggedName) -> Bool {
        let end = name.tokens.upperBound
        return name.tokens.count == 1 && words[end - 1] == "dean" && end + 1 < words.count && words[end] == "'s"
            && words[end + 1] == "list"
    }

    /// "Timeline", "Read More"
    private func isFurniture(_ name: TaggedName) -> Bool {
        let key = name.tokens.count < 4 ? words.key(name.tokens) : ""
        return EnglishPageWords.furniture.contains(key)
    }

    /// "Parmesan", where nobody is in, near or from it.
    private func isFood(_ name: TaggedName) -> Bool {
        let start = name.tokens.lowerBound
        return name.tokens.count == 1 && EnglishPageWords.food.contains(words[start])
            && (start == 0 || !["in", "near", "from", "to", "at"].contains(words[start - 1]))
    }

    // MARK: Addresses, code and formulas

    private func checked(_ name: TaggedName) -> TaggedName? {
        if isGlued(name.tokens) || isFormula(name.tokens) { return nil }
        guard name.tokens.contains(where: { words.text.tokens[$0].range.count > 1 }) else { return nil }
        var name = name
        for token in name.tokens {
            let bytes = words.text.text.bytes[words.text.tokens[token].range]
            if bytes.contains(.fullStop) {
                switch Domain(words.text.string(token)) {
                case .none: break
                case .company: name.kind = .organization
                case .software: name.kind = .other
                case .address: return nil
                }
            }
            if bytes.contains(where: Self.codeBytes.contains) || Self.isHash(bytes) { return nil }
        }
        return name
    }

    /// "a1b2c3d", the name of a change.
    private static func isHash(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count >= 7 && bytes.allSatisfy { $0.isASCIIDigit || (.letterA...UInt8(ascii: "f")).contains($0) }
            && bytes.contains(where: \.isASCIIDigit) && bytes.contains { !$0.isASCIIDigit }
    }

    private static let codeBytes: Set<UInt8> = Set("_=<>{}|\\~^*@#$`".utf8)
    private static let glue: Set<String> = ["@", "#", "$", "/", "\\", "_", "=", "{", "`", "::", "~", "."]
    private static let operators: Set<String> = ["=", "*", "×", "→", "∧", "∨", "≤", "≥", "<", ">", "^", "¬", "⊕"]

    /// Whether a sign of code or of an address stands right beside the name.
    private func isGlued(_ tokens: Range<Int>) -> Bool {
        let (before, after) = (tokens.lowerBound - 1, tokens.upperBound)
        if before >= 0, words.text.tokens[tokens.lowerBound].isJoined, Self.glue.contains(words[before]) {
            // "Anna Lindqvist/Reuters" is no address, "/Users/Shared" is one.
            return words[before] != "/" || before == 0 || !words.text.tokens[before].isJoined || isSmallWord(before - 1)
        }
        guard after < words.count, words.text.tokens[after].isJoined else { return false }
        if ["=", "_", "::", "{"].contains(words[after]) { return true }
        return words[after] == "(" && after + 1 < words.count && words.text.tokens[after + 1].isJoined
            && tokens.count == 1
    }

    private func isSmallWord(_ token: Int) -> Bool { words.isWord(token) && !words.isCapital(token) }

    private func isFormula(_ tokens: Range<Int>) -> Bool {
        let longest = tokens.map { words.text.tokens[$0].range.count }.max() ?? 0
        let isShort = longest <= 3
        if isShort, tokens.count > 1,
            tokens.allSatisfy({ words.text.tokens[$0].range.count <= 1 || words[$0] == "xor" })
        {
            return true
        }
        let beside = [tokens.lowerBound - 1, tokens.upperBound].filter { $0 >= 0 && $0 < words.count }
        return isShort && beside.contains { Self.operators.contains(words[$0]) }
    }

    // MARK: Tables

    /// The tokens of paragraphs whose cells are separated by tabs.
    private func tableRows() -> IndexRanges {
        var ranges = IndexRanges()
        let bytes = words.text.text.bytes
        for paragraph in words.text.paragraphs where bytes[words.bytes(paragraph)].contains(.tab) {
            ranges.add(paragraph)
        }
        return ranges
    }

    /// Paragraphs that are lines of a program: a bracket or semicolon ends them, and signs of code stand inside.
    private func codeLines() -> [Range<Int>] {
        let bytes = words.text.text.bytes
        return words.text.paragraphs.filter { paragraph in
            let line = bytes[words.bytes(paragraph)]
            guard let last = line.last(where: { $0 > .space }),
                [.semicolon, UInt8(ascii: "{"), UInt8(ascii: "}")].contains(last)
            else { return false }
            let opens =
                line.contains(UInt8(ascii: "(")) || line.contains(UInt8(ascii: "=")) || line.contains(UInt8(ascii: "{"))
            return opens && line.contains { Self.codeSigns.contains($0) }
        }
    }

    private static let codeSigns: Set<UInt8> = Set("=\"'{}<>".utf8)

    // MARK: Abbreviations

    /// "DSPs" in small letters, where it stands in parentheses behind the small words that it is short for.
    private static func explained(after parenthesis: Int, _ words: WordIndex) -> String? {
        let token = parenthesis + 1
        guard token + 1 < words.count, words[token + 1] == ")", words.isCapital(token),
            (2...6).contains(words.text.tokens[token].range.count)
        else { return nil }
        var letters = words.text.string(token).filter(\.isUppercase).lowercased()
        var place = parenthesis - 1
        while let last = letters.last, place >= 0 {
            if words[place] == "-" {
                place -= 1
                continue
            }
            guard words.isWord(place) else { return nil }
            if words[place].first != last, ["and", "of", "the", "for", "in"].contains(words[place]),
                letters.utf8.count < words.text.string(token).utf8.count
            {
                place -= 1
                continue
            }
            guard words[place].first == last else { return nil }
            let isFirst = letters.count == 1 && words.text.tokens[place].shape.contains(.sentenceStart)
            guard !words.isCapital(place) || isFirst else { return nil }
            letters.removeLast()
            place -= 1
        }
        return letters.isEmpty ? words[token] : nil
    }
}

/// What a word with a full stop inside is.
private enum Domain {
    case none
    /// "Edmunds.com"
    case company
    /// "Node.js"
    case software
    /// "challenge.gov", "notes.txt"
    case address

    init(_ word: String) {
        guard let stop = word.lastIndex(of: "."), stop > word.startIndex else {
            self = .none
            return
        }
        let isCapital = word.first?.isUppercase == true
        switch word[word.index(after: stop)...] {
        case "com": self = isCapital ? .company : .address
        case "js", "io", "ai", "NET": self = isCapital ? .software : .address
        case let ending where Self.endings.contains(String(ending)): self = .address
        default: self = .none
        }
    }

    private static let endings: Set<String> = Set(
        """
        org net gov edu info eu dev app mil int html htm php asp py sh txt md json xml yml yaml toml css java swift cpp hpp rs \
        exe zip tar gz bz2 xz png jpg jpeg gif svg pdf csv rpm deb conf cfg ini log dll iso bin rb pl sql lock
        """.split(separator: " ").map(String.init))
}
