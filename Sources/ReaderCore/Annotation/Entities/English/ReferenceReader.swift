import ReaderBasics
import ReaderModel
import ReaderTokens

/// Goes through a text from start to end and gathers what it refers to: names first, then nominals and pronouns.
struct ReferenceReader {
    let words: WordIndex
    let linker: NameLinker
    private(set) var referents: [Referent] = []
    private let nameAt: [Int32]
    /// The referent of each name.
    private var referentOfName: [Int] = []
    /// What each word of the document may be, by its number.
    private let parts: [Part]

    init(_ names: [TaggedName], _ words: WordIndex, lists: WordLists) {
        self.words = words
        parts = words.map(Part.init)
        var nameAt = [Int32](repeating: -1, count: words.count)
        for (number, name) in names.enumerated() { for token in name.tokens { nameAt[token] = Int32(number) } }
        self.nameAt = nameAt
        let sentences = words.text.sentences
        var sentence = 0
        var mentions: [NameMention] = []
        mentions.reserveCapacity(names.count)
        for name in names {
            while sentence < sentences.count, sentences[sentence].upperBound <= name.tokens.lowerBound { sentence += 1 }
            let range = sentence < sentences.count ? sentences[sentence] : name.tokens
            var mention = NameMention(name, words)
            DescriptionFinder(words: words, nameAt: nameAt, sentenceOf: { _ in range }).describe(&mention)
            mentions.append(mention)
        }
        var linker = NameLinker(mentions, words, lists: lists)
        let sets = linker.setOfMentions()
        self.linker = linker
        makeReferents(sets)
    }

    private mutating func makeReferents(_ sets: [Int]) {
        var members: [Int: [Int]] = [:]
        for (mention, set) in sets.enumerated() { members[set, default: []].append(mention) }
        let ordered = members.values.sorted { $0[0] < $1[0] }
        referents = ordered.map { Referent(names: $0, linker: linker) }
        referentOfName = Array(repeating: 0, count: sets.count)
        for (number, referent) in referents.enumerated() {
            for name in referent.names { referentOfName[name] = number }
        }
    }

    /// Finds nominals and pronouns.
    mutating func readOthers() throws(CancellationError) {
        let nominals = NominalResolver(words: words, nameAt: nameAt)
        let pronouns = PronounResolver(words: words)
        let described = describedTokens()
        var window = RecentReferents()
        let sentences = words.text.sentences
        for (number, sentence) in sentences.enumerated() {
            if number % 64 == 0, Task.isCancelled { throw CancellationError() }
            var quoteDepth = false
            var opening: Int?
            var token = sentence.lowerBound
            while token < sentence.upperBound {
                let part = parts[words.number(token)]
                switch part {
                case .straightMark:
                    quoteDepth.toggle()
                    if quoteDepth { opening = token }
                case .openingMark: (quoteDepth, opening) = (true, token)
                case .closingMark: quoteDepth = false
                case .article, .pronoun, .they, .none: break
                }
                if nameAt[token] >= 0 {
                    let name = Int(nameAt[token])
                    let referent = referentOfName[name]
                    referents[referent].seen.append(token)
                    window.add(referent)
                    token = linker.mentions[name].tokens.upperBound
                    continue
                }
                if part == .article, !described.contains(token + 1),
                    let nominal = nominals.nominal(at: token, in: sentence),
                    let referent = resolve(nominal, nominals, number, window)
                {
                    add(referent, nominal.tokens, .nominal, &window)
                    token = nominal.tokens.upperBound
                    continue
                }
                if case .pronoun(let sex) = part, !quoteDepth,
                    let end = speaksOfWords(token, in: sentence, parts) ? opening : token,
                    let referent = resolve(sex, pronouns, token, number, window, before: end)
                {
                    add(referent, token..<(token + 1), .pronoun, &window)
                } else if part == .they {
                    readThey(token, pronouns, number, isSpeech: quoteDepth, &window)
                }
                token += 1
            }
        }
    }

    /// "They" tells a person's pronoun, or means a person of whom that was told.
    private mutating func readThey(
        _ token: Int, _ resolver: PronounResolver, _ number: Int, isSpeech: Bool, _ window: inout RecentReferents
    ) {
        let sentences = words.text.sentences
        if resolver.tellsThey(token) {
            let before = sentences[number].lowerBound..<token
            let told = window.all.last { number in
                referents[number].kind == .person && referents[number].seen.last.map(before.contains) ?? false
            }
            if let told { referents[told].goesByThey = true }
        } else if !isSpeech, token < 2 || !resolver.tellsThey(token - 2) {
            let start = sentences[max(0, number - 1)].lowerBound
            let meant = resolver.they(among: window.all, of: referents, start..<token)
            if let meant { add(meant, token..<(token + 1), .pronoun, &window) }
        }
    }

    private mutating func add(
        _ referent: Int, _ tokens: Range<Int>, _ form: Mention.Form, _ window: inout RecentReferents
    ) {
        referents[referent].others.append((tokens, form))
        referents[referent].seen.append(tokens.lowerBound)
        window.add(referent)
    }

    /// First tokens of descriptions: they are no mentions of their own.
    private func describedTokens() -> Set<Int> {
        Set(linker.mentions.flatMap { $0.descriptions.map(\.tokens.lowerBound) })
    }

    private func resolve(
        _ nominal: NominalResolver.Nominal, _ resolver: NominalResolver, _ sentence: Int, _ window: RecentReferents
    ) -> Int? {
        let recent = words.text.sentences[max(0, sentence - 1)].lowerBound
        return resolver.resolve(nominal, among: window.all, of: referents, recent: recent)
    }

    /// “…,” he said: nobody is meant whom those words name.
    private func speaksOfWords(_ token: Int, in sentence: Range<Int>, _ parts: [Part]) -> Bool {
        guard token > sentence.lowerBound else { return false }
        let before = parts[words.number(token - 1)]
        return before == .closingMark || before == .straightMark
    }

    /// - Parameter end: what stands from here on in the sentence is not looked at.
    private func resolve(
        _ sex: Roles.Sex, _ resolver: PronounResolver, _ token: Int, _ sentence: Int, _ window: RecentReferents,
        before end: Int
    ) -> Int? {
        let sentences = words.text.sentences
        let current = sentences[sentence]
        let found = resolver.resolve(
            sex, among: window.all, of: referents, sentence: current.lowerBound..<end, previous: nil)
        if let found { return found }
        if let ahead = resolver.nameAhead(of: token, in: current, nameAt: nameAt) {
            let referent = referentOfName[Int(nameAt[ahead])]
            let isPerson = referents[referent].kind == .person
            return isPerson && (referents[referent].sex ?? sex) == sex ? referent : nil
        }
        guard sentence > 0 else { return nil }
        return resolver.resolve(
            sex, among: window.all, of: referents, sentence: current.lowerBound..<end,
            previous: sentences[sentence - 1])
    }
}

/// What a word may be where nominals and pronouns are looked for.
private enum Part: Equatable {
    case straightMark, openingMark, closingMark
    /// "the"
    case article
    case pronoun(Roles.Sex)
    case they
    case none

    init(_ word: String) {
        // Most words begin with other letters than all of these.
        switch word.utf8.first {
        case .quotationMark, 0xE2, .letterH, .letterS, .letterT: break
        default:
            self = .none
            return
        }
        switch word {
        case "\"": self = .straightMark
        case "“": self = .openingMark
        case "”": self = .closingMark
        case "the": self = .article
        default:
            if let sex = PronounResolver.sex(word) {
                self = .pronoun(sex)
            } else {
                self = PronounResolver.isThey(word) || word == "they/them" ? .they : .none
            }
        }
    }
}

/// The referents named last, so that looking back takes the same time at any length of text.
private struct RecentReferents {
    private static let limit = 96
    private(set) var all: [Int] = []

    mutating func add(_ referent: Int) {
        if all.last == referent { return }
        all.removeAll { $0 == referent }
        all.append(referent)
        if all.count > Self.limit { all.removeFirst() }
    }
}
