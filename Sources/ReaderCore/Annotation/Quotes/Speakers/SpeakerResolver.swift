import ReaderModel

/// Says which entity a speaker's words mean.
///
/// Names and nominals go by the mentions that overlap them. A pronoun goes to the person who stands out most: speakers
/// and subjects of clauses before others, near before far, and only if "he" or "she" fits.
struct SpeakerResolver {
    /// How much somebody stands out who was spoken of at a byte.
    private struct Salience {
        var position: Int
        var entity: Int
        var weight: Float
    }

    private let reading: QuoteReading
    private let entities: [Entity]
    private let mentions: MentionIndex
    private var genders: GenderVotes
    private var recent: [Salience] = []
    private var lastGroup: (position: Int, entity: Int)?
    private var resolved: [ClosedRange<Int>: Int?] = [:]

    private static let subject: Float = 2
    private static let other: Float = 0.5
    /// A person loses one point every so many bytes.
    private static let decay: Float = 300
    private static let fitting: Float = 0.3
    /// Nobody is remembered farther back than this many bytes.
    private static let memory = 2_400

    private var items: [QuoteItem] { reading.items }

    private init(_ reading: QuoteReading, _ entities: [Entity]) {
        self.reading = reading
        self.entities = entities
        mentions = MentionIndex(entities)
        genders = GenderVotes(reading.text, entities)
    }

    /// The findings with the entities of their speakers.
    static func resolved(
        _ findings: [Finding], in reading: QuoteReading, entities: [Entity]
    ) throws(CancellationError) -> [Finding] {
        guard !entities.isEmpty else { return findings }
        var resolver = Self(reading, entities)
        var findings = findings
        var next = 0
        for index in reading.units.indices {
            if index & 63 == 0, Task.isCancelled { throw CancellationError() }
            resolver.enter(reading.units[index])
            while next < findings.count, findings[next].unit <= index {
                if let speaker = findings[next].speaker {
                    findings[next].speaker?.entity = resolver.entity(of: speaker)
                }
                next += 1
            }
        }
        return findings
    }

    /// Takes note of the people of a unit.
    private mutating func enter(_ unit: QuoteReading.Unit) {
        let subject = reading.unitSubject(unit, to: unit.last)
        for name in reading.persons(in: unit) {
            let entity = reading.names[Int(items[name.lowerBound].name)].entity
            guard entity >= 0 else { continue }
            var weight = reading.isObject(name, unit) ? 0 : Self.other
            if let subject, subject.contains(name.lowerBound) { weight = Self.subject }
            note(name.lowerBound, entity, weight)
        }
        noteGroup(subject)
        if let subject, subject.count == 1, items[subject.lowerBound].is("he") || items[subject.lowerBound].is("she"),
            let entity = entity(of: SpeakerPhrase(items: subject, kind: .pronoun))
        {
            note(subject.lowerBound, entity, Self.subject)
        }
    }

    /// An institution that is the subject is what "it" means next.
    private mutating func noteGroup(_ subject: ClosedRange<Int>?) {
        guard let named = subject?.first(where: { items[$0].isWord && items[$0].isName && !items[$0].isPerson })
        else { return }
        let entity = reading.names[Int(items[named].name)].entity
        guard entity >= 0, entities[entity].kind == .organization else { return }
        lastGroup = (Int(items[named].start), entity)
    }

    private mutating func note(_ item: Int, _ entity: Int, _ weight: Float) {
        let position = Int(items[item].start)
        recent.append(Salience(position: position, entity: entity, weight: weight))
        if recent.count > 200 { recent.removeAll { $0.position < position - Self.memory } }
    }

    private mutating func entity(of phrase: SpeakerPhrase) -> Int? {
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
        switch phrase.kind {
        case .person, .name:
            let head = phrase.head.map { reading.bytes(of: $0) } ?? range
            if let named = mentions.entity(in: head, form: .name) { return named }
            if let nominal = mentions.entity(in: range, form: .nominal) { return nominal }
            return phrase.head.flatMap { mentions.person(lastWord: items[$0.upperBound].key) }
        case .nominal: return mentions.entity(in: range, form: .nominal)
        case .pronoun: return pronoun(phrase.items.lowerBound)
        }
    }

    private mutating func pronoun(_ item: Int) -> Int? {
        let word = items[item]
        let position = Int(word.start)
        if let gender = Gender(pronoun: word.key) { return person(gender, before: position) }
        if word.is("who") || word.is("which") {
            return recent.last { $0.position < position && position - $0.position < 120 }?.entity
        }
        guard word.is("they") || word.is("it") || word.is("their") else { return nil }
        guard let lastGroup, position - lastGroup.position < 1_200 else { return nil }
        return lastGroup.entity
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
        return best
    }
}
