import ReaderModel

/// Says which entity a speaker's words mean.
///
/// Names and nominals go by the mentions that overlap them. A pronoun goes to the person who stands out most: speakers
/// and subjects of clauses before others, near before far, and only if "he" or "she" fits.
struct SpeakerResolver {
    /// How much somebody stands out who was spoken of at a byte.
    struct Salience {
        var position: Int
        var entity: Int
        var weight: Float
    }

    let reading: QuoteReading
    let entities: [Entity]
    let mentions: MentionIndex
    private var genders: GenderVotes
    var described: DescribedPeople
    var utterances = Utterances()
    /// Whom "the actor" and the like have been found to mean.
    private var nouns: [WordKey: Int] = [:]
    /// What people are called whom nobody names: "a doctor on the scene".
    var strangers: Set<WordKey> = []
    /// The last subject that is one person whom the entities do not hold.
    var lastStranger: (position: Int, phrase: ClosedRange<Int>)?
    /// The last several people spoken of together ("union leaders"), for "they".
    var lastPlural: (position: Int, phrase: ClosedRange<Int>)?
    var recent: [Salience] = []
    /// The last body of people that is the subject and that the entities do not hold ("the army"), for "it".
    var lastBody: (position: Int, phrase: ClosedRange<Int>)?
    /// Somebody without a name who told something last, and in which unit.
    var lastUnnamed: (unit: Int, phrase: ClosedRange<Int>)?
    /// Who was last said to tell something, and in which unit.
    var lastSource: (unit: Int, entity: Int)?
    var lastGroup: (position: Int, entity: Int)?
    var resolved: [ClosedRange<Int>: Int?] = [:]

    static let subject: Float = 2
    private static let other: Float = 0.5
    static let verbSubject: Float = 1.5
    /// A person loses one point every so many bytes.
    private static let decay: Float = 300
    private static let fitting: Float = 0.3
    /// Nobody is remembered farther back than this many bytes.
    private static let memory = 2_400
    /// An institution or group is not looked for farther back than this many bytes.
    static let groupMemory = 1_800

    var items: [QuoteItem] { reading.items }

    private init(_ reading: QuoteReading, _ entities: [Entity]) {
        self.reading = reading
        self.entities = entities
        mentions = MentionIndex(entities)
        genders = GenderVotes(reading.text, entities)
        described = DescribedPeople(reading.text, entities)
    }

    /// The findings with the entities of their speakers.
    static func resolved(
        _ findings: [Finding], in reading: QuoteReading, entities: [Entity]
    ) throws(CancellationError) -> [Finding] {
        var resolver = Self(reading, entities)
        var findings = findings
        var next = 0
        for index in reading.units.indices {
            if index & 63 == 0, Task.isCancelled { throw CancellationError() }
            resolver.enter(reading.units[index])
            while next < findings.count, findings[next].unit <= index {
                if let speaker = findings[next].speaker {
                    resolver.noteSource(of: findings[next], speaker)
                    findings[next].speaker = resolver.named(speaker)
                    resolver.noteTeller(findings[next])
                    resolver.noteWriting(findings[next])
                    let isLost = findings[next].speaker == nil
                    findings[next].isOwnVoice = isLost && reading.isOwnVoice(speaker.items)
                    findings[next].isNobodys =
                        isLost
                        && (speaker.kind == .nominal || ReportFeatures.isNobody(speaker.items, reading)
                            || reading.isBroken(speaker))
                }
                next += 1
            }
        }
        return findings
    }

    /// Takes note of the people of a unit.
    private mutating func enter(_ unit: QuoteReading.Unit) {
        let subject = reading.unitSubject(unit, to: unit.last)
        let opening = openingNames(of: unit, before: subject)
        for name in reading.persons(in: unit) where !opening.contains(name.lowerBound) {
            let entity = reading.names[Int(items[name.lowerBound].name)].entity
            guard entity >= 0 else { continue }
            var weight = reading.isObject(name, unit) ? 0 : Self.other
            if let subject, subject.contains(name.lowerBound), !reading.modifiesPeople(name, within: unit.last) {
                weight = Self.subject
            } else if weight > 0, isBeforeVerb(name, unit) {
                weight = Self.verbSubject
            }
            note(name.lowerBound, entity, weight)
        }
        noteGroup(subject)
        noteActingGroup(unit)
        notePlural(subject)
        noteCompany(subject, unit)
        noteStranger(subject)
        noteBody(subject)
        noteStrangers(unit)
        defer { utterances.note(unit, subject: subject.flatMap(subjectEntity), in: reading) }
        if let subject, subject.count == 1, items[subject.lowerBound].is("he") || items[subject.lowerBound].is("she"),
            let entity = entity(of: SpeakerPhrase(items: subject, kind: .pronoun))
        {
            note(subject.lowerBound, entity, Self.subject)
        }
    }

    /// Whether nothing known of somebody speaks against "he" or "she".
    mutating func fits(_ entity: Int, _ gender: Gender) -> Bool {
        let own = genders.gender(of: entity)
        return own == nil || own == gender
    }

    /// "Citing Anna Lindqvist and Tove Berg, she went on": the items whose names a participle in front of "he" or "she"
    /// has for its objects; they are not whom the pronoun means.
    private func openingNames(of unit: QuoteReading.Unit, before subject: ClosedRange<Int>?) -> Range<Int> {
        // "In describing the role of Anna Lindqvist, and of others, she said".
        if unit.items.count > 6, items[unit.first].isWord, items[unit.first].has(.preposition),
            items[unit.first + 1].has(.endsIng), items[unit.first + 1].isLower,
            let pronoun = unit.items.dropFirst(3).first(where: { items[$0].has(.subjectPronoun) }),
            items[pronoun - 1].mark == .comma, Gender(pronoun: items[pronoun].key) != nil
        {
            return unit.first..<pronoun
        }
        guard let subject, subject.count == 1, Gender(pronoun: items[subject.lowerBound].key) != nil,
            items[unit.first].isWord, items[unit.first].has(.endsIng), !items[unit.first].isName
        else { return unit.first..<unit.first }
        return unit.first..<subject.lowerBound
    }

    /// Whether somebody is named in such an opening before a pronoun.
    private func isOpening(_ entity: Int, before pronoun: ClosedRange<Int>) -> Bool {
        let unit = reading.units[reading.unit(of: pronoun.lowerBound)]
        guard unit.items.count > 6, items[unit.first].isWord, items[unit.first].has(.preposition) else { return false }
        return openingNames(of: unit, before: pronoun).contains {
            items[$0].isWord && items[$0].isPerson && reading.names[Int(items[$0].name)].entity == entity
        }
    }

    /// Whether an auxiliary, a reporting verb or a form in -ed follows a name.
    private func isBeforeVerb(_ name: ClosedRange<Int>, _ unit: QuoteReading.Unit) -> Bool {
        guard name.upperBound < unit.last else { return false }
        let next = items[name.upperBound + 1]
        return next.isWord && next.isLower && next.has([.auxiliary, .cue, .communication, .endsEd])
    }

    /// The entity that a unit's subject names or has been found to mean.
    private func subjectEntity(_ subject: ClosedRange<Int>) -> Int? {
        if let known = resolved[subject] { return known }
        let head = reading.headName(subject)
        return head.flatMap { mentions.entity(in: reading.bytes(of: $0), form: .name) }
            ?? mentions.entity(in: reading.bytes(of: subject), form: .nominal)
            ?? mentions.entity(in: reading.bytes(of: subject), form: .pronoun)
    }

    /// A speaker with its entity; nil for a pronoun that nobody can be named for.
    private mutating func named(_ phrase: SpeakerPhrase) -> SpeakerPhrase? {
        var speaker = phrase
        speaker.entity = entity(of: phrase)
        guard speaker.entity == nil else { return speaker }
        if isLabel(phrase) { return nil }
        let word = items[phrase.items.lowerBound]
        if items[phrase.items.upperBound].has(.subjectPronoun), phrase.items.count > 1 { return nil }
        let isSomebody = word.isWord && items[phrase.items.upperBound].has([.personNoun, .masculine, .feminine])
        if phrase.kind == .nominal, isSomebody, phrase.items.count > 1, reading.isReadable(phrase) {
            lastStranger = (Int(word.start), phrase.items)
        }
        noteBody(phrase.items)
        if phrase.items.count == 1, word.is("there") { return nil }
        guard phrase.items.count == 1, phrase.kind == .pronoun || word.has([.loneSubject, .answer, .subordinator])
        else { return reading.isReadable(phrase) ? speaker : nil }
        let position = Int(word.start)
        if Gender(pronoun: word.key) != nil, let lastStranger, position - lastStranger.position < Self.groupMemory {
            return reading.speaker(lastStranger.phrase)
        }
        if word.is("it"), let lastBody, position - lastBody.position < Self.groupMemory {
            return reading.speaker(lastBody.phrase)
        }
        if word.is("they"), let lastPlural, position - lastPlural.position < Self.groupMemory {
            let plural = SpeakerPhrase(items: lastPlural.phrase, kind: .nominal)
            return reading.isBroken(plural) ? nil : plural
        }
        return nil
    }

    /// "The statement: “…”", "Its aim: “…”": what stands alone before a colon and speaks of no one.
    private func isLabel(_ phrase: SpeakerPhrase) -> Bool {
        let colon = phrase.items.upperBound + 1
        guard phrase.kind == .nominal, colon + 1 < items.count, items[colon].mark == .colon, items[colon + 1].isQuoted,
            reading.units[reading.unit(of: colon)].first == phrase.items.lowerBound
        else { return false }
        let head = items[phrase.items.upperBound]
        return head.has(.utterance) || !reading.maySpeak(phrase)
    }

    mutating func note(_ item: Int, _ entity: Int, _ weight: Float) {
        let position = Int(items[item].start)
        recent.append(Salience(position: position, entity: entity, weight: weight))
        if recent.count > 200 { recent.removeAll { $0.position < position - Self.memory } }
    }

    mutating func entity(of phrase: SpeakerPhrase) -> Int? {
        if let known = resolved[phrase.items] { return known }
        let found = look(up: phrase)
        resolved[phrase.items] = found
        guard let found else { return nil }
        if entities[found].kind == .person {
            note(phrase.items.lowerBound, found, Self.subject)
        } else {
            lastGroup = (Int(items[phrase.items.lowerBound].start), found)
        }
        return found
    }

    private mutating func look(up phrase: SpeakerPhrase) -> Int? {
        let range = reading.bytes(of: phrase.items)
        if phrase.kind != .pronoun, phrase.items.count > 1, isOfFormer(phrase.items),
            let holder = holder(of: phrase.items)
        {
            return holder
        }
        switch phrase.kind {
        case .person, .name:
            let head = phrase.head.map { reading.bytes(of: $0) } ?? range
            if let named = mentions.entity(in: head, form: .name), !isBody(phrase, of: named) {
                if entities[named].kind != .person, let holder = holder(of: phrase.items) { return holder }
                return isOffice(phrase, of: named)
                    ? described(items[phrase.items.upperBound].key, before: range.lowerBound) : named
            }
            if let nominal = mentions.entity(in: range, form: .nominal) { return nominal }
            let named = phrase.head.flatMap { mentions.person(lastWord: items[$0.upperBound].key) }
            return named ?? native(phrase.items) ?? holder(of: phrase.items) ?? nominal(phrase.items)
        case .nominal:
            return mentions.entity(in: range, form: .nominal) ?? leader(phrase.items) ?? holder(of: phrase.items)
                ?? owner(phrase.items) ?? nominal(phrase.items)
        case .pronoun:
            let known = mentions.entity(in: range, form: .pronoun)
            let isHuman = Gender(pronoun: items[phrase.items.lowerBound].key) != nil
            if let known, !isHuman || entities[known].kind == .person, !isOpening(known, before: phrase.items) {
                return known
            }
            return pronoun(phrase.items.lowerBound)
        }
    }

    /// "Norway's audit office", "Middle East observers": somebody of a place, and not the place.
    private func isBody(_ phrase: SpeakerPhrase, of entity: Int) -> Bool {
        guard entities[entity].kind == .place, let head = phrase.head, head.upperBound < phrase.items.upperBound else {
            return false
        }
        let last = items[phrase.items.upperBound]
        let isOwner = items[head.upperBound + 1].has(.possessive)
        return last.isWord && last.isLower && !last.isName && !last.has(.possessive)
            && (isOwner || last.has([.groupNoun, .people, .personNoun, .endsS, .office]))
    }

    /// "Lindra CEO": whoever holds the office, and not the body.
    private func isOffice(_ phrase: SpeakerPhrase, of entity: Int) -> Bool {
        let last = items[phrase.items.upperBound]
        guard entities[entity].kind == .organization, last.isCapital, !last.isName, last.has([.title, .office]),
            let head = phrase.head, head.upperBound + 1 == phrase.items.upperBound
        else { return false }
        return true
    }

    /// "the Norwegian": who stands out.
    private mutating func native(_ phrase: ClosedRange<Int>) -> Int? {
        guard phrase.count == 2, items[phrase.lowerBound].is("the"), !items[phrase.upperBound].has(.endsS),
            mentions.entity(in: reading.bytes(of: phrase), form: .adjective) != nil
        else { return nil }
        return outstanding(nil, before: Int(items[phrase.lowerBound].start))
    }

    /// "the statement", "the company", "the actor", "the 56-year-old".
    private mutating func nominal(_ phrase: ClosedRange<Int>) -> Int? {
        let first = items[phrase.lowerBound]
        let head = items[phrase.upperBound]
        let isRank = reading.isRank(phrase.upperBound, from: phrase.lowerBound)
        if phrase.count == 2, first.is("the"), head.isCapital, head.isWord, Self.isLegislator(head.key) {
            return onlyHolder(head.key)
        }
        // The once rich “pilot”.
        if head.isQuoted, first.is("the") { return outstanding(nil, before: Int(first.start)) }
        guard phrase.count <= (isRank ? 6 : 4), phrase.count > 1, first.is("the") || first.is("this"), head.isWord,
            head.isLower || head.form.contains(.digit) || phrase.count == 2 && head.has(.personNoun) && !head.isName
        else { return nil }
        let position = Int(first.start)
        if head.has(.utterance) { return utterances.owner(of: head.key, at: position) }
        if head.has(.groupNoun), let named = namedSo(phrase) { return named }
        if head.has(.groupNoun) { return group(head.key, before: position) }
        let isAge = head.form.contains(.digit) && phrase.count == 2 && !head.has(.endsS)
        if let offices = Self.callings[head.key], phrase.count == 2 { return calling(offices, before: position) }
        guard isAge || isRank || head.has(.personNoun) else { return nil }
        let gender: Gender? = head.has(.masculine) ? .masculine : head.has(.feminine) ? .feminine : nil
        if let known = nouns[head.key] { return known }
        let hasName = phrase.contains { items[$0].isWord && items[$0].isName }
        let isOpen = !hasName && !strangers.contains(head.key)
        var found = described(head.key, before: position) ?? (isOpen ? outstanding(gender, before: position) : nil)
        if found == nil, isAge { found = lastSubject(before: position) }
        nouns[head.key] = found
        return found
    }

    /// The person near before a byte whom the article describes with a noun.
    mutating func described(_ noun: WordKey, before position: Int) -> Int? {
        var best: (entity: Int, position: Int)?
        for salience in recent where salience.position < position {
            if described.describes(salience.entity, as: noun) { best = (salience.entity, salience.position) }
        }
        if let best { return best.entity }
        let all = entities.indices.filter { entities[$0].kind == .person && described.describes($0, as: noun) }
        return all.count == 1 ? all[0] : nil
    }

    /// The person who stands out clearly among those spoken of lately.
    mutating func outstanding(_ gender: Gender?, before position: Int, besides: (Int) -> Bool = { _ in false }) -> Int?
    {
        var best: [Int: Float] = [:]
        for salience in recent where salience.position < position && position - salience.position < 1_200 {
            if let gender, let own = genders.gender(of: salience.entity), own != gender { continue }
            if besides(salience.entity) { continue }
            let score = salience.weight - Float(position - salience.position) / Self.decay
            best[salience.entity] = max(best[salience.entity] ?? -.infinity, score)
        }
        let ranked = best.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let first = ranked.first else { return nil }
        return ranked.count == 1 || first.value - ranked[1].value >= Self.clearly ? first.key : nil
    }

    /// By how much somebody must stand out to be "the actor".
    private static let clearly: Float = 0.7

    private mutating func pronoun(_ item: Int) -> Int? {
        let word = items[item]
        let position = Int(word.start)
        if let gender = Gender(pronoun: word.key) { return person(gender, before: position) }
        if word.is("who") || word.is("which") {
            let near = recent.filter { $0.position < position && position - $0.position < 120 }
            return near.max { $0.position < $1.position }?.entity
        }
        guard word.is("they") || word.is("it") || word.is("their") else { return nil }
        guard let lastGroup, position - lastGroup.position < 1_200 else { return nil }
        // "They" are rather the people named since.
        if word.is("they"), let lastPlural, lastPlural.position > lastGroup.position { return nil }
        if word.is("it"), let lastBody, lastBody.position > lastGroup.position { return nil }
        return lastGroup.entity
    }

    /// Whether words for a person tell the sex of a pronoun: "a 51-year-old woman".
    private func fits(_ phrase: ClosedRange<Int>, _ gender: Gender) -> Bool {
        phrase.contains { items[$0].isWord && items[$0].has(gender == .feminine ? .feminine : .masculine) }
    }

    /// Whoever stands out most among those whom a pronoun fits.
    private mutating func person(_ gender: Gender, before position: Int) -> Int? {
        var best: Int?
        var highest = -Float.infinity
        for salience in recent where salience.position < position {
            let own = genders.gender(of: salience.entity)
            guard own == nil || own == gender else { continue }
            let distance = Float(position - salience.position) / Self.decay
            let score = salience.weight - distance + (own == gender ? Self.fitting : 0)
            if score > highest { (best, highest) = (salience.entity, score) }
        }
        // "A woman … said it. She": somebody without a name who was spoken of since.
        if let lastStranger, lastStranger.position < position, fits(lastStranger.phrase, gender),
            !recent.contains(where: { $0.position > lastStranger.position && $0.position < position && $0.weight > 0 })
        {
            return nil
        }
        return best
    }
}
