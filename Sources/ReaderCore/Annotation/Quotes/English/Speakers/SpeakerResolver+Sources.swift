import ReaderLexicons
import ReaderModel

/// Who told or wrote something before, and the pronouns that mean them.
extension SpeakerResolver {
    /// "Smith said it works. He said it is cheap": he is whoever told something in the sentence before. "Brown would often
    /// go there, he said": he is nobody whom his own words name, where somebody else told something just before.
    mutating func noteSource(of finding: Finding, _ speaker: SpeakerPhrase) {
        let word = items[speaker.items.lowerBound]
        if speaker.kind == .nominal { return noteRole(of: finding, speaker) }
        guard speaker.kind == .pronoun, speaker.items.count == 1, let cue = finding.cue, cue.kind == .verb,
            let gender = Gender(pronoun: word.key), word.is("he") || word.is("she")
        else { return }
        if let writer = writer(before: finding, gender) { return bind(speaker.items, to: writer) }
        if let lastUnnamed, lastUnnamed.unit == finding.unit - 1, Self.additions.contains(items[cue.item].key),
            fits(lastUnnamed.phrase, orUnknown: gender), opens(speaker.items, reading.units[finding.unit])
        {
            resolved[speaker.items] = .some(nil)
            lastStranger = (Int(items[lastUnnamed.phrase.lowerBound].start), lastUnnamed.phrase)
            return
        }
        guard let lastSource else { return }
        let unit = reading.units[finding.unit]
        let source = reading.units[lastSource.unit]
        guard lastSource.unit < finding.unit, fits(lastSource.entity, gender) else { return }
        let isNext = lastSource.unit == finding.unit - 1 && source.paragraph == unit.paragraph
        let goesOn = unit.paragraph - source.paragraph <= 2 && Self.additions.contains(items[cue.item].key)
        // "Brown says that nobody wanted it. ¶ “…,” she says": whoever told something in the sentence right before.
        let isBehindMarks =
            finding.contents.first.map { $0.upperBound < speaker.items.lowerBound && items[$0.lowerBound].isQuoted }
            ?? false
        if isBehindMarks, lastSource.unit == finding.unit - 1, unit.paragraph - source.paragraph == 1,
            !unit.items.contains(where: { $0 < speaker.items.lowerBound && items[$0].isWord && items[$0].isPerson })
        {
            return bind(speaker.items, to: lastSource.entity)
        }
        if isNext || goesOn, opens(speaker.items, unit) { return bind(speaker.items, to: lastSource.entity) }
        guard unit.paragraph - source.paragraph <= 1, let content = finding.contents.first,
            content.upperBound < speaker.items.lowerBound,
            !content.contains(where: { items[$0].isQuoted }),
            let known = entity(of: speaker), known != lastSource.entity,
            content.contains(where: { items[$0].isWord && items[$0].isPerson && isOf($0, known) }),
            !content.contains(where: { items[$0].isWord && items[$0].isPerson && isOf($0, lastSource.entity) })
        else { return }
        bind(speaker.items, to: lastSource.entity)
    }

    /// "Smith said it works. The director added that it is cheap": whoever told something right before, where the article
    /// describes nobody so.
    private mutating func noteRole(of finding: Finding, _ speaker: SpeakerPhrase) {
        guard speaker.items.count == 2, items[speaker.items.lowerBound].is("the"), let cue = finding.cue,
            cue.kind == .verb, Self.additions.contains(items[cue.item].key), let lastSource
        else { return }
        let head = items[speaker.items.upperBound]
        let unit = reading.units[finding.unit]
        guard head.isLower, head.has(.personNoun), !head.has(.endsS), lastSource.unit < finding.unit,
            unit.paragraph - reading.units[lastSource.unit].paragraph <= 1, !strangers.contains(head.key),
            described(head.key, before: Int(head.start)) == nil
        else { return }
        resolved[speaker.items] = lastSource.entity
        note(speaker.items.lowerBound, lastSource.entity, Self.subject)
    }

    /// Whether words for somebody do not tell another sex than a pronoun's.
    private func fits(_ phrase: ClosedRange<Int>, orUnknown gender: Gender) -> Bool {
        !phrase.contains { items[$0].isWord && items[$0].has(gender == .feminine ? .masculine : .feminine) }
    }

    /// "Lindqvist posted a message to her club. “…,” she said": who tells or writes something in the sentence right before,
    /// where that names nobody else as a subject.
    private mutating func writer(before finding: Finding, _ gender: Gender) -> Int? {
        guard finding.unit > 0, let speaker = finding.speaker, let content = finding.contents.first,
            content.upperBound < speaker.items.lowerBound, items[content.lowerBound].isQuoted
        else { return nil }
        let unit = reading.units[finding.unit - 1]
        guard reading.units[finding.unit].paragraph - unit.paragraph == 1,
            let noun = unit.items.first(where: { items[$0].isLower && items[$0].has(.utterance) }), noun > unit.first,
            !unit.items.contains(where: { items[$0].isQuoted })
        else { return nil }
        let bytes = Int(items[unit.first].start)..<Int(items[noun].start)
        let subjects = recent.filter { bytes.contains($0.position) && $0.weight >= Self.verbSubject }
        guard let first = subjects.first, subjects.allSatisfy({ $0.entity == first.entity }),
            first.weight >= Self.subject, first.position < bytes.lowerBound + 40, fits(first.entity, gender)
        else { return nil }
        return first.entity
    }

    /// Verbs that go on with what was told before.
    private static let additions: WordSet = ["added", "adds", "continued", "continues"]

    /// Takes a pronoun for somebody, whomever it was taken for.
    private mutating func bind(_ pronoun: ClosedRange<Int>, to entity: Int) {
        let position = Int(items[pronoun.lowerBound].start)
        recent.removeAll { $0.position == position }
        resolved[pronoun] = entity
        note(pronoun.lowerBound, entity, Self.subject)
    }

    private func isOf(_ item: Int, _ entity: Int) -> Bool { reading.names[Int(items[item].name)].entity == entity }

    /// Whether nothing but a linking word stands before a subject in its unit.
    private func opens(_ phrase: ClosedRange<Int>, _ unit: QuoteReading.Unit) -> Bool {
        (unit.first..<phrase.lowerBound).allSatisfy {
            items[$0].has([.conjunction, .adverb]) || items[$0].mark == .comma
        }
    }

    /// Takes note of who told something last.
    mutating func noteTeller(_ finding: Finding) {
        if let speaker = finding.speaker, speaker.entity == nil, finding.rule == .cue, finding.cue?.kind == .verb,
            speaker.kind != .pronoun, speaker.items.count > 1, let head = speaker.items.last,
            items[head].has([.personNoun, .title, .office]), !items[head].has(.endsS)
        {
            lastUnnamed = (finding.unit, speaker.items)
        }
        guard finding.rule == .cue && finding.cue?.kind != .according || finding.rule == .continuation,
            let entity = finding.speaker?.entity,
            entities[entity].kind == .person, lastSource?.unit != finding.unit
        else { return }
        lastSource = (finding.unit, entity)
    }

    /// "the office said in a post on Monday": what was said stands in it.
    mutating func noteWriting(_ finding: Finding) {
        guard let entity = finding.speaker?.entity, let cue = finding.cue, cue.kind == .verb else { return }
        let last = min(reading.units[finding.unit].last, cue.item + 8)
        guard cue.item + 3 <= last,
            let link = (cue.item + 1...last - 2).first(where: { items[$0].is("in") || items[$0].is("on") }),
            items[link + 1].is("a") || items[link + 1].is("an"),
            let noun = (link + 2...last).first(where: {
                items[$0].isWord && items[$0].has(.utterance) && !items[$0].isName
            }),
            // "In a separate statement": by the way, and not what "the statement" will be.
            (link + 1..<noun).allSatisfy({
                items[$0].isWord && items[$0].mark == .none && !items[$0].has(.preposition) && !items[$0].is("separate")
            })
        else { return }
        utterances.note(items[noun].key, of: entity, at: Int(items[noun].start))
    }
}
