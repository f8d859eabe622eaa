import ReaderBasics
import ReaderModel

/// Whom words for an office, a body or what somebody wrote mean: "the ex-prime minister", "the head of the party", "the
/// government", "an email from the chamber".
extension SpeakerResolver {
    /// "The Green Party councillor", "the former Senate leader", "the ex-PM": whoever is described with all these words. One
    /// who is said to be so no longer is no one who still is.
    mutating func holder(of phrase: ClosedRange<Int>) -> Int? {
        guard (2...6).contains(phrase.count), items[phrase.lowerBound].is("the") else { return nil }
        let position = Int(items[phrase.lowerBound].start)
        var words: [WordKey] = []
        var isFormer = false
        for index in phrase.dropFirst() {
            let item = items[index]
            guard item.isWord, !item.has([.preposition, .possessive, .auxiliary]) else { return nil }
            guard item.form.contains(.alphanumeric) else { continue }
            if Self.former.contains(item.key) {
                isFormer = true
            } else if let rest = officeOfFormer(item) {
                isFormer = true
                words.append(rest)
            } else {
                words.append(item.key)
            }
        }
        guard let last = words.last, Self.isOffice(last) else { return nil }
        let wanted = words.flatMap { Self.fullForms[$0] ?? [$0] }
        guard wanted.count > 1 || isFormer else { return nil }
        var best: (entity: Int, position: Int)?
        var others: Set<Int> = []
        for entity in entities.indices where entities[entity].kind == .person {
            guard described.describes(entity, as: wanted) else { continue }
            if isFormer, !described.isFormer(entity) {
                others.insert(entity)
                continue
            }
            let near = entities[entity].mentions.last { $0.range.lowerBound < position }?.range.lowerBound ?? -1
            if near > best?.position ?? -2 { best = (entity, near) }
        }
        if let best { return best.entity }
        // "Former minister Anna Lindqvist is angry. …, the ex-Labour MP said": the one just spoken of who is no longer so.
        if isFormer {
            let near = recent.filter { $0.position < position && position - $0.position < 600 && $0.weight > 0 }
            for salience in near.reversed() where described.isFormer(salience.entity) { return salience.entity }
        }
        return isFormer ? outstanding(nil, before: position, besides: { others.contains($0) }) : nil
    }

    /// "the former prime minister", "the ex-PM"
    func isOfFormer(_ phrase: ClosedRange<Int>) -> Bool {
        items[phrase.lowerBound].is("the")
            && phrase.dropFirst().contains { Self.former.contains(items[$0].key) || officeOfFormer(items[$0]) != nil }
    }

    /// "PM" of "ex-PM".
    private func officeOfFormer(_ item: QuoteItem) -> WordKey? {
        let bytes = reading.text.bytes[item.range]
        guard bytes.count > 4, bytes[bytes.startIndex] | 0x20 == UInt8(ascii: "e"),
            bytes[bytes.startIndex + 1] | 0x20 == UInt8(ascii: "x"), bytes[bytes.startIndex + 2] == .hyphen
        else { return nil }
        return WordKey(bytes.dropFirst(3))
    }

    /// "The MP": a member of a parliament.
    static func isLegislator(_ key: WordKey) -> Bool { key == "mp" || key == "mep" || key == "mla" }

    /// The only person whom the article describes with a word.
    mutating func onlyHolder(_ noun: WordKey) -> Int? {
        let found = entities.indices.filter { entities[$0].kind == .person && described.describes($0, as: [noun]) }
        return found.count == 1 ? found[0] : nil
    }

    /// "Tom Brown, a spokesman for the ministry, … The official": the last one spoken of who is described with one of the
    /// words, or the only one.
    mutating func calling(_ words: [WordKey], before position: Int) -> Int? {
        for salience in recent.reversed() where salience.position < position && salience.weight > 0 {
            guard position - salience.position < Self.groupMemory else { break }
            if words.contains(where: { described.describes(salience.entity, as: [$0]) }) { return salience.entity }
        }
        let all = entities.indices.filter { entity in
            entities[entity].kind == .person && words.contains { described.describes(entity, as: [$0]) }
        }
        return all.count == 1 ? all[0] : nil
    }

    /// Whom words for a kind of work may mean, whatever their office.
    static let callings: [WordKey: [WordKey]] = [
        "official": [
            "official", "spokesman", "spokeswoman", "spokesperson", "secretary", "minister", "commissioner", "director",
            "administrator", "head", "chief", "deputy",
        ],
        "academic": [
            "academic", "professor", "lecturer", "researcher", "scholar", "historian", "economist", "sociologist",
            "scientist",
        ],
        "expert": ["expert", "professor", "researcher", "specialist", "scientist", "analyst"],
        "politician": [
            "politician", "senator", "congressman", "congresswoman", "minister", "mp", "mep", "councillor", "lawmaker",
        ],
    ]

    static func isOffice(_ key: WordKey) -> Bool {
        fullForms[key] != nil || !WordTable[key].isDisjoint(with: [.personNoun, .title, .office])
    }

    private static let former: WordSet = ["former", "ex", "erstwhile", "onetime", "one-time", "then", "outgoing"]
    private static let fullForms: [WordKey: [WordKey]] = [
        "councillor": ["councillor"], "councilor": ["councilor"], "councilman": ["councilman"],
        "councilwoman": ["councilwoman"], "pm": ["prime", "minister"], "premier": ["prime", "minister"], "mp": ["mp"],
        "mep": ["mep"], "mla": ["mla"], "vp": ["vice", "president"],
    ]

    /// "The head of the Harbour Office": who is described with such an office and with the name.
    mutating func leader(_ phrase: ClosedRange<Int>) -> Int? {
        guard phrase.count >= 4, items[phrase.lowerBound].is("the"),
            let link = phrase.dropFirst().first(where: { items[$0].has(.preposition) }),
            items[link].is("of"), link > phrase.lowerBound + 1, items[link - 1].has([.office, .title, .personNoun]),
            let named = mentions.entity(in: reading.bytes(of: (link + 1)...phrase.upperBound), form: .name),
            entities[named].kind != .person
        else { return nil }
        let office = items[link - 1].key
        let offices = Self.leaders.contains(office) ? Self.leaderForms : [office]
        var names = [Self.words(of: entities[named].name)]
        names += entities[named].aliases.prefix(8).map { Self.words(of: $0) }
        let found = entities.indices.filter { entity in
            entities[entity].kind == .person && offices.contains { described.describes(entity, as: [$0]) }
                && names.contains { !$0.isEmpty && described.describes(entity, as: $0) }
        }
        return found.count == 1 ? found[0] : nil
    }

    private static func words(of name: String) -> [WordKey] {
        name.split(separator: " ").map { WordKey($0) }.filter {
            WordTable[$0].isDisjoint(with: [.determiner, .preposition, .conjunction])
        }
    }

    private static let leaders: WordSet = ["head", "chief", "boss", "leader"]
    private static let leaderForms: [WordKey] = [
        "head", "chief", "boss", "leader", "director", "director-general", "president", "chairman",
        "chairwoman", "chair", "ceo", "secretary-general", "commissioner", "heads", "leads", "superintendent",
    ]

    /// "A weekly email from the chamber", "a letter by Anna Lindqvist": whoever wrote it.
    func owner(_ phrase: ClosedRange<Int>) -> Int? {
        guard let first = phrase.dropFirst().first(where: { items[$0].has(.preposition) || items[$0].is("by") }),
            items[first - 1].isLower, items[first - 1].has(.utterance) || items[first - 1].is("declaration"),
            // "A post on the blog of the bank by Tom Brown".
            let link = items[first].is("from")
                ? first : phrase.first(where: { $0 >= first && items[$0].is("by") }), link < phrase.upperBound
        else { return nil }
        return mentions.entity(in: reading.bytes(of: (link + 1)...phrase.upperBound), form: .name)
    }

    /// "the court", "the firm": the institution that has the word in its name, or the last one that may be called so. The
    /// government is no firm.
    func group(_ noun: WordKey, before position: Int) -> Int? {
        if Self.ofOwnName.contains(noun) || Self.bodies.contains(noun) {
            if let named = named(noun, before: position) { return named }
        }
        if lastGroup == nil, Self.firms.contains(noun) { return onlyInstitution(before: position) }
        // "In the Quay Journal, the team argues": where it is printed.
        if let lastGroup, position - lastGroup.position < 200, isPlaceOfPrint(lastGroup.position, before: position) {
            return nil
        }
        guard !Self.ofOwnName.contains(noun), let lastGroup, position - lastGroup.position < Self.groupMemory else {
            return nil
        }
        let name = entities[lastGroup.entity].name
        let words = Self.words(of: name)
        if Self.firms.contains(noun), words.contains(where: { Self.bodies.contains($0) || Self.ofOwnName.contains($0) })
        {
            return nil
        }
        if Self.bodies.contains(noun), words.contains(where: { Self.firmEndings.contains($0) }) { return nil }
        return lastGroup.entity
    }

    /// "The harbour trade group": what "the trade group Lindra" or "Lindra, a trade group," has named before.
    func namedSo(_ phrase: ClosedRange<Int>) -> Int? {
        let kind = phrase.upperBound - 1
        guard phrase.count > 2, items[kind].isLower, !items[kind].has(.determiner), phrase.lowerBound > 3 else {
            return nil
        }
        let (first, second) = (items[kind].key, items[phrase.upperBound].key)
        for index in stride(from: phrase.lowerBound - 2, through: 2, by: -1)
        where items[index].key == second && items[index - 1].key == first && items[index].isWord {
            if let entity = institution(at: index + 1) { return entity }
            var start = index - 1
            while start > 2, index - start < 5, items[start].isWord, items[start].isLower,
                !items[start].has(.determiner)
            {
                start -= 1
            }
            guard items[start].has(.determiner), items[start - 1].mark == .comma else { continue }
            if let entity = institution(at: start - 2) { return entity }
        }
        return nil
    }

    /// The institution whose name an item belongs to.
    private func institution(at index: Int) -> Int? {
        guard items[index].isWord, items[index].isName else { return nil }
        let entity = reading.names[Int(items[index].name)].entity
        return entity >= 0 && entities[entity].kind == .organization ? entity : nil
    }

    /// Whether what is named at a byte stands behind "in" at the beginning of the sentence that another word stands in.
    private func isPlaceOfPrint(_ name: Int, before position: Int) -> Bool {
        let item = items.partitioningIndex { Int($0.start) > name } - 1
        guard item > 0 else { return false }
        let unit = reading.units[reading.unit(of: item)]
        guard items[unit.first].is("in"), Int(items[unit.last].start) >= position else { return false }
        return item <= unit.first + 2
    }

    /// "Lindra drops its plan. “…,” the company said": the only institution named so far.
    private func onlyInstitution(before position: Int) -> Int? {
        let found = entities.indices.filter { index in
            entities[index].kind == .organization
                && entities[index].mentions.contains { $0.range.lowerBound < position }
        }
        return found.count == 1 ? found[0] : nil
    }

    /// The institution named last before a byte whose name holds a word.
    private func named(_ noun: WordKey, before position: Int) -> Int? {
        var best: (entity: Int, position: Int)?
        for entity in entities.indices where entities[entity].kind == .organization {
            guard Self.words(of: entities[entity].name).contains(noun),
                let near = entities[entity].mentions.last(where: { $0.range.lowerBound < position })
            else { continue }
            if near.range.lowerBound > best?.position ?? -1 { best = (entity, near.range.lowerBound) }
        }
        return best?.entity
    }

    /// What is called so in its own name, or is no institution that the text names.
    private static let ofOwnName: WordSet = ["government", "court", "ministry", "council", "parliament"]
    private static let bodies: WordSet = [
        "department", "commission", "committee", "agency", "authority", "bureau", "office", "university", "school",
        "union",
        "institute", "league", "association", "board",
    ]
    private static let firms: WordSet = [
        "company", "firm", "airline", "automaker", "carmaker", "developer", "manufacturer", "retailer", "startup",
        "giant",
        "maker", "store", "corporation",
    ]
    private static let firmEndings: WordSet = [
        "inc", "inc.", "corp", "corp.", "ltd", "ltd.", "plc", "llc", "gmbh", "holdings", "motors", "airlines",
        "airways",
    ]

    /// The person who was the subject last before a byte.
    func lastSubject(before position: Int) -> Int? {
        recent.last { salience in
            salience.position < position && position - salience.position < 600 && salience.weight >= Self.verbSubject
        }?.entity
    }

    /// "The army", "a report": a body or a writing that is the subject and whom the entities do not hold.
    mutating func noteBody(_ subject: ClosedRange<Int>?) {
        guard let subject, subject.count > 1, items[subject.upperBound].isWord else { return }
        let (first, last) = (items[subject.lowerBound], items[subject.upperBound])
        guard first.has(.determiner), last.isLower, !last.isName,
            !last.has([.personNoun, .people, .masculine, .feminine, .endsS]), Self.isBody(last.key),
            mentions.entity(in: reading.bytes(of: subject), form: .nominal) == nil,
            !last.has(.groupNoun) || group(last.key, before: Int(first.start)) == nil
        else { return }
        lastBody = (Int(first.start), subject)
    }

    private static func isBody(_ key: WordKey) -> Bool { armed.contains(key) || WordTable[key].contains(.groupNoun) }

    private static let armed: WordSet = [
        "army", "navy", "military", "militia", "force", "coalition", "administration", "embassy", "study", "report",
        "survey", "statement", "ruling", "verdict", "campaign", "cabinet", "church", "band", "orchestra", "hospital",
        "magazine", "panel", "jury", "squad", "charter", "regime", "secretariat", "tribunal", "town", "village", "city",
        "county", "parish", "state", "station", "channel", "journal", "daily", "weekly", "outlet", "site", "page",
    ]
}
