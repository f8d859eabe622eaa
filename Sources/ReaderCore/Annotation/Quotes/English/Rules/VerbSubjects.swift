/// Who is the subject of a reporting verb.
extension UnitAttributor {
    struct Subject {
        var speaker: SpeakerPhrase
        /// Where it stands, unless it is shared with an earlier cue.
        var phrase: ClosedRange<Int>?
        var isInverted = false
        /// The subject of the main cue goes on ("and added").
        var isShared = false
    }

    func subject(of cue: Int) -> Subject? {
        if items[cue].has(.endsIng) { return participleSubject(cue) }
        if let agent = reading.agent(of: cue, unit) {
            return Subject(speaker: reading.speaker(agent), phrase: agent, isInverted: true)
        }
        if cue < unit.last, reading.isAnnouncement(cue) { return owner(of: cue) }
        let inverted = invertedSubject(cue)
        if let inverted { return Subject(speaker: reading.speaker(inverted), phrase: inverted, isInverted: true) }
        if let verb = reading.tellingVerb(before: cue, unit),
            let phrase = reading.leftSubject(of: verb, from: unit.first)
        {
            return Subject(speaker: reading.speaker(phrase), phrase: phrase)
        }
        guard let left = reading.leftSubject(of: cue, from: unit.first) else { return sharedSubject(cue) }
        let isTaken = left.lowerBound <= taken && left.upperBound > taken
        let phrase = isTaken ? (taken + 1)...left.upperBound : left
        return Subject(speaker: reading.speaker(phrase), phrase: phrase)
    }

    /// "Smith's announcement that", "his vow that".
    private func owner(of noun: Int) -> Subject? {
        var end = noun - 1
        while end > unit.first, items[end].isWord, items[end].isLower, !items[end].has([.possessive, .determiner]) {
            end -= 1
        }
        if QuoteReading.owners.contains(items[end].key) {
            return Subject(speaker: SpeakerPhrase(items: end...end, kind: .pronoun), phrase: end...end)
        }
        guard items[end].has(.possessive), end > unit.first,
            let phrase = reading.nounPhrase(endingAt: end - 1, from: unit.first)
        else { return nil }
        let head = reading.headName(phrase) ?? phrase
        return Subject(speaker: reading.speaker(head), phrase: head)
    }

    /// "after Smith scolded the board, accusing it of": the subject of the clause right before.
    private func nearSubject(_ cue: Int) -> ClosedRange<Int>? {
        guard cue > unit.first + 3, items[cue - 1].mark == .comma else { return nil }
        for index in stride(from: cue - 2, to: max(taken, unit.first), by: -1) {
            let item = items[index]
            if item.isQuoted || item.mark.dividesClauses { return nil }
            let opens = ["after", "when", "as", "before", "because", "while"].contains(item.key)
            guard opens, item.isWord, items[index + 1].isName, items[index + 1].isPerson else { continue }
            return (index + 1)...reading.nameEnd(index + 1, within: cue - 2)
        }
        return nil
    }

    /// "Smith told how Brown came to the town, saying he was a doctor": the subject of what is told.
    private func toldSubject(_ cue: Int) -> ClosedRange<Int>? {
        guard cue > unit.first + 4, items[cue - 1].mark == .comma, Self.claims.contains(items[cue].key),
            let how = (unit.first + 1..<cue - 2).last(where: { items[$0].is("how") }), items[how - 1].isLower,
            items[how - 1].has(.communication), items[how + 1].isWord
        else { return nil }
        if items[how + 1].has(.subjectPronoun) { return (how + 1)...(how + 1) }
        var start = how + 1
        while start < cue - 2, items[start].has(.title), items[start].isCapital, !items[start].isName { start += 1 }
        guard items[start].isName, items[start].isPerson else { return nil }
        return (how + 1)...reading.nameEnd(start, within: cue - 2)
    }

    private static let claims: WordSet = ["saying", "claiming", "insisting", "pretending", "promising", "telling"]

    /// "…, adding …": the subject of the main clause.
    private func participleSubject(_ cue: Int) -> Subject? {
        // "Several towns have started asking", "he kept telling them".
        if cue > unit.first + 1, items[cue - 1].isWord, Self.phases.contains(items[cue - 1].key),
            let phrase = reading.leftSubject(of: cue - 1, from: unit.first)
        {
            return Subject(speaker: reading.speaker(phrase), phrase: phrase)
        }
        // "and the board is warning that could cost it".
        if cue > unit.first + 2, items[cue - 1].isLower, items[cue - 1].has(.be), !items[cue - 1].is("being"),
            !items[cue - 1].is("be"), let phrase = reading.leftSubject(of: cue, from: unit.first)
        {
            return Subject(speaker: reading.speaker(phrase), phrase: phrase)
        }
        if let phrase = quotedSubject(cue) { return Subject(speaker: reading.speaker(phrase), phrase: phrase) }
        if let phrase = absoluteSubject(cue) { return Subject(speaker: reading.speaker(phrase), phrase: phrase) }
        if let phrase = directSubject(cue) { return Subject(speaker: reading.speaker(phrase), phrase: phrase) }
        if let near = nearSubject(cue) { return Subject(speaker: reading.speaker(near)) }
        if let told = toldSubject(cue) { return Subject(speaker: reading.speaker(told)) }
        if let main { return Subject(speaker: main, isShared: true) }
        guard cue > unit.first else { return openingSubject() }
        if let phrase = reading.unitSubject(unit, to: cue - 1) { return Subject(speaker: reading.speaker(phrase)) }
        if let person = persons.first(where: { $0.lowerBound < cue }) {
            return Subject(speaker: reading.speaker(person))
        }
        return nil
    }

    /// "Accusing the board of hiding it, Smith said": the subject of the verb behind the comma.
    private func openingSubject() -> Subject? {
        guard let comma = reading.openingComma(unit), let verb = cues.first(where: { $0.item > comma + 1 }),
            let phrase = reading.leftSubject(of: verb.item, from: comma + 1)
        else { return nil }
        return Subject(speaker: reading.speaker(phrase), isShared: true)
    }

    /// "a paper quoted its head, Anna Lindqvist, as saying", "quotes Brown as saying": whom another verb quotes.
    private func quotedSubject(_ cue: Int) -> ClosedRange<Int>? {
        guard cue - 2 > unit.first, items[cue].is("saying"), items[cue - 1].is("as"),
            let verb = (max(unit.first, cue - 18)..<(cue - 1)).last(where: {
                ["quote", "quoted", "quotes", "quoting", "cited", "cites", "citing"].contains(items[$0].key)
            }), verb + 1 < cue - 1
        else { return nil }
        let people = (verb + 1..<cue - 1).filter { items[$0].isWord && items[$0].isPerson }
        if let first = people.last {
            var start = first
            while start > verb + 1, items[start - 1].isWord, items[start - 1].name == items[first].name { start -= 1 }
            return start...first
        }
        let last = items[cue - 2].mark == .comma ? cue - 3 : cue - 2
        let phrase = (verb + 1)...max(verb + 1, last)
        return phrase.allSatisfy({ items[$0].isWord && items[$0].mark == .none }) ? phrase : nil
    }

    /// "with forecasters warning that": the subject of a participle stands right before it.
    private func absoluteSubject(_ cue: Int) -> ClosedRange<Int>? {
        guard cue > unit.first + 1 else { return nil }
        var start = cue
        while start > unit.first, cue - start < 6, items[start - 1].isWord, items[start - 1].mark == .none {
            start -= 1
            guard items[start].is("with") else { continue }
            guard start + 1 < cue, !items[cue - 1].has([.preposition, .conjunction, .adverb, .endsLy]) else {
                return nil
            }
            return (start + 1)...(cue - 1)
        }
        return nil
    }

    /// "asked about the board saying it was lost", "reported a neighbour saying she heard it", "confirmed a Times report saying
    /// that": the object whose participle it is, right before it.
    func directSubject(_ cue: Int) -> ClosedRange<Int>? {
        guard cue > unit.first + 3, cue + 3 < unit.last, Self.claims.contains(items[cue].key),
            items[cue + 1].is("that") || items[cue + 1].has([.subjectPronoun, .clauseSubject]),
            case let noun = items[cue - 1], noun.isWord, noun.mark == .none,
            let phrase = objectPhrase(endingAt: cue - 1)
        else { return nil }
        let before = items[phrase.lowerBound - 1]
        guard before.isWord, before.isLower, before.mark == .none else { return nil }
        if noun.isLower, noun.has(.utterance) {
            return Self.confirmations.contains(before.key) && !noun.has(.endsS) ? phrase : nil
        }
        guard before.has([.cue, .communication]) || Self.topics.contains(before.key) else { return nil }
        let isBody = noun.isName && (noun.isPerson || reading.names[Int(noun.name)].isGroup)
        let isObject = before.has(.told) || before.has(.request)
        return (isBody || reading.isPeopleWord(noun)) && !isObject ? phrase : nil
    }

    /// From the nearest article on, or the whole phrase where there is none.
    private func objectPhrase(endingAt last: Int) -> ClosedRange<Int>? {
        for index in stride(from: last, to: max(unit.first, last - 7), by: -1) {
            let item = items[index]
            guard item.isWord, index == last || item.mark == .none else { break }
            if item.has(.determiner), item.isLower { return index...last }
            if item.isLower, item.has([.preposition, .auxiliary, .conjunction]) { break }
        }
        return reading.nounPhrase(endingAt: last, from: unit.first + 1)
    }

    private static let topics: WordSet = ["about", "concerning", "regarding", "of", "over", "after", "despite"]
    private static let confirmations: WordSet = [
        "confirm", "confirmed", "confirming", "confirms", "denied", "deny", "denying", "dismissed", "rejected",
        "reject",
        "disputed", "dispute", "cited", "citing",
    ]

    private static let phases: WordSet = [
        "began", "begin", "begins", "begun", "start", "started", "starts", "keep", "keeps", "kept", "stop", "stopped",
        "stops",
    ]

    /// “…,” said X.
    private func invertedSubject(_ cue: Int) -> ClosedRange<Int>? {
        guard cue > unit.first, !items[cue].has(.told) else { return nil }
        let before = items[cue - 1]
        guard before.isQuoted || before.mark == .comma || before.mark == .emDash || before.mark == .enDash,
            let right = reading.rightSubject(of: cue, to: unit.last)
        else { return nil }
        if before.isQuoted { return right }
        guard mayFollowSubject(right.upperBound + 1) else { return nil }
        // In "Smith, a lawyer, said Trump had won" the person on the left wins.
        guard let left = reading.leftSubject(of: cue, from: unit.first), reading.headName(left) != nil else {
            return right
        }
        // "Brown died in Leeds, Yorkshire, said Anna Lindqvist": what was said.
        if reading.isPerson(in: right), left.count > 3, reading.hasFiniteVerb(left) { return right }
        return reading.isPerson(in: left) && cue - left.upperBound <= 14 ? nil : right
    }

    private func mayFollowSubject(_ index: Int) -> Bool {
        guard index <= unit.last, items[index].isWord else { return true }
        let item = items[index]
        if item.mark.dividesClauses, item.mark != .closeBracket { return true }
        return item.has([.preposition, .day]) || item.is("who") || item.is("when") || item.is("as") || item.is("after")
    }

    /// "and said", “…” added: the subject of an earlier cue, or of the unit.
    private func sharedSubject(_ cue: Int) -> Subject? {
        guard cue > unit.first else { return nil }
        if items[cue - 1].isQuoted { return main.map { Subject(speaker: $0, isShared: true) } }
        var joint = cue - 1
        // "but has since promised to".
        while joint > unit.first, items[joint].isWord, items[joint].isLower, items[joint].has(.auxiliary) { joint -= 1 }
        let before = items[joint]
        guard before.isWord else { return nil }
        guard before.has([.conjunction, .adverb]) || before.mark == .comma else { return nil }
        if let main { return Subject(speaker: main, isShared: true) }
        guard let phrase = reading.unitSubject(unit, to: cue - 1) else { return nil }
        return Subject(speaker: reading.speaker(phrase), phrase: phrase)
    }
}
