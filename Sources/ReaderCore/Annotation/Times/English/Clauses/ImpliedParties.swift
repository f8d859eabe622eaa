import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Finds whom a clause tells of without a name, where nothing near it says: "she was treated" in an article about one woman, "I
/// came" in what somebody said, "the refuge was founded".
struct ImpliedParties {
    private enum Sex: Sendable { case male, female }

    private let scan: TimeScan
    private let entities: [Entity]
    /// Where people are mentioned, in order of the text; the number of each entity.
    private let people: [(range: Range<Int>, number: Int)]
    /// Where mentions without a name begin.
    private let resolved: Set<Int>
    private let sexes: [Sex?]
    /// What stands in quotation marks, and who said it.
    private let said: [(range: Range<Int>, entity: Entity.ID)]

    /// How many bytes back somebody is looked for, and how near another would be as likely.
    private static let reach = 1_500
    private static let nearby = 400

    init(_ scan: TimeScan, _ entities: [Entity], _ quotes: [Quote]) {
        self.scan = scan
        self.entities = entities
        var people: [(range: Range<Int>, number: Int)] = []
        var resolved: Set<Int> = []
        for (number, entity) in entities.enumerated() {
            for mention in entity.mentions {
                if mention.form == .pronoun || mention.form == .nominal { resolved.insert(mention.range.lowerBound) }
                if entity.kind == .person { people.append((mention.range, number)) }
            }
        }
        self.people = people.sorted { $0.range.lowerBound < $1.range.lowerBound }
        self.resolved = resolved
        sexes = entities.map { $0.kind == .person ? Self.sex($0, scan) : nil }
        said = quotes.flatMap { quote in
            quote.speaker?.entity.map { speaker in quote.stretches.map { ($0, speaker) } } ?? []
        }
    }

    private static let men = Set(EnglishGivenNames.men.split(whereSeparator: \.isWhitespace).map(String.init))
    private static let women = Set(EnglishGivenNames.women.split(whereSeparator: \.isWhitespace).map(String.init))

    /// By the pronouns that mean somebody, else by the given name.
    private static func sex(_ person: Entity, _ scan: TimeScan) -> Sex? {
        if let pronoun = person.mentions.first(where: { $0.form == .pronoun && $0.range.count <= 7 }) {
            let bytes = scan.text.text.bytes[pronoun.range]
            let second = bytes.dropFirst().first.map { $0 | 0x20 }
            if bytes.first.map({ $0 | 0x20 }) == UInt8(ascii: "s") || bytes.count == 3 && second == UInt8(ascii: "e") {
                return .female
            }
            if bytes.first.map({ $0 | 0x20 }) == UInt8(ascii: "h") {
                return second == UInt8(ascii: "e") && bytes.count > 2 ? .female : .male
            }
            return nil
        }
        let given = person.name.prefix { $0 != " " }.lowercased()
        guard given.count < person.name.count else { return nil }
        return men.contains(given) ? .male : women.contains(given) ? .female : nil
    }

    // MARK: - Who is meant

    /// Who is meant in a clause that names nobody for it.
    ///
    /// - Parameter namesSpeaker: whether it is known who in it says something.
    func parties(in clause: Range<Int>, namesSpeaker: Bool) -> [Entity.ID] {
        var found: [Entity.ID] = []
        if let speaker = speaker(in: clause) { found.append(speaker) }
        guard !namesSpeaker else { return found }
        if let person = person(in: clause) ?? described(in: clause), !found.contains(person) { found.append(person) }
        return found
    }

    /// "I came here in May" inside quotation marks: who says so.
    private func speaker(in clause: Range<Int>) -> Entity.ID? {
        guard clause.contains(where: { scan.isAny($0, "i", "my", "me", "i'm", "i’m", "i've", "i’ve") }) else {
            return nil
        }
        let start = Int(scan.text.tokens[clause.lowerBound].start)
        return said.first { $0.range.contains(start) }?.entity
    }

    /// "In 2014, she was treated": the woman spoken of last, where no other is as likely.
    private func person(in clause: Range<Int>) -> Entity.ID? {
        let pronoun = clause.first { scan.isAny($0, "he", "she", "him", "her", "his") }
        guard let pronoun else { return nil }
        let start = Int(scan.text.tokens[pronoun].start)
        let first = Int(scan.text.tokens[clause.lowerBound].start)
        guard !resolved.contains(start), !said.contains(where: { $0.range.contains(start) }),
            !(clause.lowerBound..<pronoun).contains(where: isNamed)
        else { return nil }
        // "Her pains began in May": whose is surer in the sentence that names her, or of whom all is about.
        let isOwned = scan.isAny(pronoun, "his", "her")
        let sentence = Int(scan.text.tokens[sentenceStart(of: pronoun)].start)
        let end = people.partitioningIndex { $0.range.lowerBound >= start }
        let isFemale = scan.isAny(pronoun, "she", "her")
        var isOpen: Int?
        for mention in people[..<end].reversed() {
            // Who is named in the clause itself is as likely.
            if mention.range.lowerBound >= first { return nil }
            guard start - mention.range.lowerBound < Self.reach else { break }
            guard let sex = sexes[mention.number] else {
                isOpen = isOpen ?? mention.number
                continue
            }
            guard (sex == .female) == isFemale else { continue }
            let own = entities[mention.number].mentions.count
            if let isOpen, entities[isOpen].mentions.count * 3 > own { return nil }
            if isOwned, mention.range.lowerBound < sentence, !isMain(mention.number) { return nil }
            return isRivalled(mention.number, before: start, own) ? nil : entities[mention.number].id
        }
        guard let isOpen, isMain(isOpen) else { return nil }
        return entities[isOpen].id
    }

    private func sentenceStart(of token: Int) -> Int {
        var first = token
        while first > 0, token - first < 60, !scan.text.tokens[first].shape.contains(.sentenceStart) { first -= 1 }
        return first
    }

    /// Whether a word with a capital can name somebody: not "In", not "May".
    private func isNamed(_ index: Int) -> Bool {
        scan.isCapital(index) && scan.text.tokens[index].shape.contains(.word)
            && !scan.has(
                index, [.month, .monthShort, .weekday, .weekdayShort, .season, .article, .subordinator, .adverb])
            && !scan.isAny(
                index, "in", "on", "at", "by", "the", "last", "this", "that", "during", "from", "for", "with", "back",
                "and", "but", "earlier", "later", "he", "she", "his", "her")
    }

    /// Whether another of the same sex is mentioned nearby, and as often in all.
    private func isRivalled(_ number: Int, before start: Int, _ count: Int) -> Bool {
        people.contains { other in
            other.number != number && other.range.lowerBound < start
                && start - other.range.lowerBound < Self.nearby && sexes[other.number] == sexes[number]
                && entities[other.number].mentions.count * 2 > count
        }
    }

    /// Whether an article is about a person: named four times or more, and twice as often as anybody else.
    private func isMain(_ number: Int) -> Bool {
        let own = entities[number].mentions.count
        return own >= 4
            && entities.indices.allSatisfy {
                $0 == number || entities[$0].kind != .person || entities[$0].mentions.count * 2 <= own
            }
    }

    /// "The refuge was founded", "the actress died": a description at the opening of the clause.
    private func described(in clause: Range<Int>) -> Entity.ID? {
        let article = clause.prefix(4).first { scan.isWord($0, "the") }
        guard let article, article + 1 < clause.upperBound, !scan.isCapital(article + 1),
            scan.has(article + 2, .finite)
                || (scan.has(article + 2, .adverb) || scan.isAny(article + 2, "first", "also"))
                    && scan.has(article + 3, .finite),
            !resolved.contains(Int(scan.text.tokens[article].start))
        else { return nil }
        let noun = article + 1
        if scan.isAny(
            noun, "actress", "actor", "singer", "writer", "author", "novelist", "musician", "rapper", "comedian",
            "songwriter", "composer", "painter", "poet", "footballer", "boxer", "golfer")
        {
            let number =
                onlyPerson(before: article) ?? entities.indices.first { entities[$0].kind == .person && isMain($0) }
            guard let number else { return nil }
            if scan.isWord(noun, "actress"), sexes[number] == .male { return nil }
            return entities[number].id
        }
        if scan.isAny(
            noun, "company", "firm", "chain", "retailer", "airline", "bank", "carmaker", "automaker", "startup",
            "manufacturer", "supermarket", "brewer", "insurer", "publisher")
        {
            return mainBody(before: article)
        }
        let word = scan.text.string(noun)
        let called = entities.filter { entity in
            entity.kind != .person && entity.name.count > word.count + 1
                && entity.name.suffix(word.count + 1).lowercased() == " \(word)"
                && entity.mentions.contains { $0.range.lowerBound < Int(scan.text.tokens[article].start) }
        }
        return called.count == 1 ? called[0].id : nil
    }

    /// The organization that an article is about, named before a token: three times or more, and twice as often as any other.
    private func mainBody(before token: Int) -> Entity.ID? {
        let start = Int(scan.text.tokens[token].start)
        let bodies = entities.filter { $0.kind == .organization }
        guard let most = bodies.max(by: { $0.mentions.count < $1.mentions.count }), most.mentions.count >= 3,
            most.mentions.contains(where: { $0.range.lowerBound < start })
        else { return nil }
        return bodies.allSatisfy { $0.id == most.id || $0.mentions.count * 2 <= most.mentions.count } ? most.id : nil
    }

    /// The only person mentioned in the sentence before a token.
    private func onlyPerson(before token: Int) -> Int? {
        let range = Int(scan.text.tokens[sentenceStart(of: token)].start)..<Int(scan.text.tokens[token].start)
        let numbers = Set(people.filter { range.contains($0.range.lowerBound) }.map(\.number))
        return numbers.count == 1 ? numbers.first : nil
    }

    /// "Olaf Berg told the paper that his office was shut": whether somebody is in a clause by no more than a pronoun of owning
    /// behind what another is said to have said.
    func isOwner(_ entity: Entity.ID, in clause: Range<Int>) -> Bool {
        guard let speech = clause.first(where: { scan.isAny($0, "told", "said", "says") }), speech > clause.lowerBound,
            let known = entities.first(where: { $0.id == entity })
        else { return false }
        let bytes = scan.text.bytes(of: clause)
        let own = known.mentions.filter { bytes.contains($0.range.lowerBound) }
        guard own.count == 1, own[0].form == .pronoun,
            let index = clause.first(where: {
                Int(scan.text.tokens[$0].start) == own[0].range.lowerBound
            })
        else { return false }
        return index > speech && scan.isAny(index, "his", "her", "their") && scan.isWord(index - 1, "that")
            && scan.isCapital(speech - 1)
    }
}
