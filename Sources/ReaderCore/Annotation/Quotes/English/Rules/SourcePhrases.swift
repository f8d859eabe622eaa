/// Cues that are no verbs.
extension UnitAttributor {
    /// "according to X", at the start, the end or between.
    func according(_ cue: Cue, next: Int?) -> Claim? {
        let start = cue.lastItem + 1
        var after = start
        while after <= end, items[after].isWord || isTerm(after, from: start), !endsSource(after, from: start) {
            after += 1
        }
        guard after > start else { return nil }
        var source = start...(after - 1)
        if !reading.isPerson(in: source), let name = reading.nameBeside(source, to: unit.last) {
            source = name
            after = name.upperBound + 1
        }
        if let untimed = withoutTimeBehind(source) { source = untimed }
        var contents: [ClosedRange<Int>] = []
        if isFronted(cue) {
            if items[cue.item].is("based"), !isBasedOnWords(source) { return nil }
            let comma = sourceEnd(from: after)
            if after <= end, items[after].is("and"), comma > after,
                let name = (after..<comma).last(where: { items[$0].isPerson }), name == comma - 1
            {
                source = start...name
            }
            let first = behindAside(
                from: behindDescription(
                    from: comma <= end ? comma + 1 : comma, isOfPerson: reading.isPerson(in: source)))
            if first <= end { contents = [first...end] }
        } else {
            contents = contentsBefore(cue)
            // “The plan works,” according to Brown, “and it is cheap.”
            if let content = contents.first, items[content.upperBound].isQuoted, after < end,
                items[after].mark == .comma,
                items[after + 1].isQuoted, next == nil
            {
                contents.append((after + 1)...(after + 1))
            }
            if let content = contents.first, goesOn(after: after, content),
                next == nil || !reading.hasFiniteVerb(content)
            {
                let last = endOfBracket(from: after + 1, to: end)
                if after + 1 <= last, !isApposition((after + 1)...last, of: source) {
                    contents.append((after + 1)...last)
                }
            }
        }
        return Claim(speaker: reading.speaker(source), subject: source, contents: contents)
    }

    /// "According to", "As detailed by", "In the words of": nothing but the cue stands before the source.
    private func isFronted(_ cue: Cue) -> Bool {
        cue.item == unit.first || cue.item - unit.first == 1 && !items[unit.first].isQuoted
            || cue.item - unit.first == 2 && items[cue.item].is("words")
    }

    /// "based on the firm's claims": somebody's words, and not what somebody has found or done.
    private func isBasedOnWords(_ source: ClosedRange<Int>) -> Bool {
        reading.isAnnouncementNoun(items[source.upperBound]) && source.contains { items[$0].has(.possessive) }
    }

    /// "to a declaration by the Harbour Office last week": the source without the words that tell when.
    private func withoutTimeBehind(_ source: ClosedRange<Int>) -> ClosedRange<Int>? {
        let last = reading.beforeTime(endingAt: source.upperBound, from: source.lowerBound)
        return last > source.lowerBound && last < source.upperBound ? source.lowerBound...last : nil
    }

    /// "according to Anna Lindqvist, the chief buyer of the firm", "to a post by Anna Lindqvist, head of news": who the source
    /// is.
    private func isApposition(_ phrase: ClosedRange<Int>, of source: ClosedRange<Int>) -> Bool {
        guard !phrase.contains(where: { items[$0].isQuoted || items[$0].mark == .comma }),
            !reading.hasFiniteVerb(phrase)
        else { return false }
        let isOfPerson = items[source.upperBound].isWord && items[source.upperBound].isPerson
        return isRole(phrase, isOfPerson: isOfPerson)
    }

    /// Words for what a person or a body is: "senior reporter for the Times", "the operator of the trams".
    private func isRole(_ phrase: ClosedRange<Int>, isOfPerson: Bool) -> Bool {
        let link = phrase.dropFirst().first { items[$0].has(.preposition) } ?? phrase.upperBound + 1
        let head = items[link - 1]
        guard head.isWord, !items[phrase.lowerBound].has([.preposition, .auxiliary, .conjunction]) else { return false }
        if isOfPerson { return head.has([.title, .office]) || head.is("head") || reading.isPeopleWord(head) }
        return items[phrase.lowerBound].has(.determiner) && reading.isPeopleWord(head)
    }

    /// "In Anna Lindqvist's telling, the plan was lost", "In the firm's view, prices will fall": whose view it is.
    func view(_ cue: Cue) -> Claim? {
        let isOwned = items[cue.item - 1].has(.possessive) && !QuoteReading.owners.contains(items[cue.item - 1].key)
        let source = (unit.first + 1)...(isOwned ? cue.item - 2 : cue.item - 1)
        let content = (cue.item + 2)...end
        return Claim(speaker: reading.speaker(source), subject: source, contents: [content])
    }

    /// "according to the new “dot chart” of the bank": a word or two in marks within the source.
    private func isTerm(_ index: Int, from start: Int) -> Bool {
        index > start && index < end && items[index].isQuoted && reading.inside(index).wordCount <= 3
            && !reading.inside(index).endsWithStop && items[index + 1].isWord && items[index + 1].isLower
    }

    /// "According to papers obtained by the Times, …": the comma that ends all words about the source, or where they ended.
    private func sourceEnd(from after: Int) -> Int {
        guard after <= end, items[after].mark == .none else { return after }
        let comma = (after..<min(after + 16, end)).first { items[$0].isQuoted || items[$0].mark.dividesClauses }
        return comma.flatMap { items[$0].mark == .comma ? $0 : nil } ?? after
    }

    /// "According to Tom Brown, head of news at the Times, the plan failed", "to Keolis, the operator of the trams, …": behind
    /// the description.
    private func behindDescription(from first: Int, isOfPerson: Bool) -> Int {
        guard first < end, items[first].isWord, !items[first].has([.subjectPronoun, .time, .subordinator]),
            !reading.isIntroduction(items[first]),
            let comma = (first..<min(first + 14, end)).first(where: { items[$0].isQuoted || items[$0].mark != .none }),
            items[comma].mark == .comma, comma > first, comma + 2 < end
        else { return first }
        let phrase = first...(comma - 1)
        let next = items[comma + 1]
        let isBody =
            !isOfPerson && items[first].has(.determiner) && phrase.contains { items[$0].has(.groupNoun) }
            && phrase.contains { items[$0].is("of") || items[$0].is("behind") || items[$0].is("for") }
        let isRole =
            isBody || phrase.contains { items[$0].has([.personNoun, .title, .office]) || items[$0].is("head") }
            || isOfPerson && items[first].isLower && isRole(phrase, isOfPerson: true)
        // "According to Smith, her former firm, which owns it, is": the firm is what is spoken of.
        guard isRole, !reading.hasFiniteVerb(phrase), !next.has(.conjunction), !next.is("which"),
            reading.hasFiniteVerb((comma + 1)...end) || next.isQuoted
        else { return first }
        return comma + 1
    }

    /// "According to the study, published on Monday, the plan failed", "…, who has read it, …": behind what is told of the
    /// source.
    private func behindAside(from first: Int) -> Int {
        guard first < end, items[first].isWord, items[first].isLower,
            items[first].is("who") || items[first].has(.endsEd) && !items[first].has(.adverb),
            let comma = (first + 1..<min(first + 22, end)).first(where: {
                items[$0].isQuoted || items[$0].mark != .none
            }),
            items[comma].mark == .comma, comma + 2 < end, !items[comma + 1].has(.conjunction),
            items[comma + 1].isQuoted || reading.hasFiniteVerb((comma + 1)...end)
        else { return first }
        return comma + 1
    }

    private func endsSource(_ index: Int, from start: Int) -> Bool {
        switch items[index].mark {
        case .comma, .stop, .semicolon, .colon, .emDash, .enDash, .hyphen, .closeBracket: true
        default: items[index].has(.afterSource) && index > start && !joinsNoun(index)
        }
    }

    /// "according to the medic and healer council": two words before one noun, and nothing of a clause.
    private func joinsNoun(_ index: Int) -> Bool {
        guard items[index].is("and"), index < end else { return false }
        // "the Department of Boats and Fish".
        if items[index].isName, items[index].name == items[index + 1].name { return true }
        var next = index + 1
        while next <= end, items[next].isWord, items[next].isLower, next - index <= 3,
            !items[next].has([.determiner, .auxiliary, .subjectPronoun, .preposition, .endsEd, .pastForm, .adverb])
        {
            next += 1
        }
        guard next - index == 3, items[next - 1].has([.groupNoun, .personNoun, .people, .utterance]) else {
            return false
        }
        return next > end || items[next].mark.dividesClauses
    }

    /// "A said p, according to B": B's are the words of A as well, unless those stand in marks.
    private func contentsBefore(_ cue: Cue) -> [ClosedRange<Int>] {
        var last = cue.item - 1
        // "…, as detailed by Brown", "…, in the words of Brown".
        if !items[cue.item].is("according") {
            while last > unit.first, last > cue.item - 3, items[last].isWord, items[last].isLower,
                items[last].is("as") || items[last].is("the") || items[last].is("in")
            {
                last -= 1
            }
        }
        while last >= unit.first, items[last].mark == .comma || items[last].mark == .openBracket { last -= 1 }
        var first = taken + 1
        if taken >= unit.first, !(unit.first...max(unit.first, last)).contains(where: { items[$0].isQuoted }) {
            first = unit.first
        }
        while first <= last, items[first].mark == .comma || items[first].mark == .semicolon { first += 1 }
        if first == unit.first, let start = reading.datelineEnd(unit, to: min(last, unit.first + 14)) { first = start }
        // “…,” he told the crowd, according to the Times: who heard it.
        if first > unit.first, first <= last, items[first - 1].has(.told), !reading.hasFiniteVerb(first...last) {
            return []
        }
        return first <= last ? [first...last] : []
    }

    /// "The plan, according to X, will fail."
    private func goesOn(after index: Int, _ content: ClosedRange<Int>) -> Bool {
        guard index + 2 <= end, items[index + 1].isWord else { return false }
        switch items[index].mark {
        case .comma, .hyphen, .enDash, .emDash: break
        default: return false
        }
        let next = items[index + 1]
        let isAside = ["which", "who", "a", "an", "including", "whose"].contains(next.key)
        return !isAside && !items[content.upperBound].isQuoted
            && (reading.isIntroduction(items[content.lowerBound]) || content.count <= 6)
    }

    /// "Issa: …", "She put it this way: “…”".
    func colon(_ cue: Cue) -> Claim? {
        var phrase = reading.nounPhrase(endingAt: cue.item - 1, from: unit.first)
        // "Ex-captain on Tom Brown: “…”".
        if let found = phrase, found.lowerBound == unit.first,
            let on = found.dropFirst().first(where: { items[$0].is("on") }),
            on < found.upperBound, reading.isPeopleWord(items[on - 1]) || items[on - 1].isPerson
        {
            phrase = found.lowerBound...(on - 1)
        }
        // "Asked a pupil: “…”".
        if let found = phrase, found.lowerBound == unit.first, found.count > 1, items[unit.first].has(.cue),
            items[unit.first].has(.endsEd) || items[unit.first].has(.say), !items[unit.first].isName
        {
            phrase = (unit.first + 1)...found.upperBound
            let contents = cue.item + 1 <= end ? [(cue.item + 1)...end] : []
            return Claim(
                speaker: reading.speaker((unit.first + 1)...found.upperBound), subject: phrase, contents: contents)
        }
        // "Smith, speaking to Radio Leeds: “…”".
        if let found = phrase, items[found.lowerBound].has(.endsIng), !items[found.lowerBound].isName { phrase = nil }
        // "Smith has a message for ministers: “…”", "Smith's message was simple: “…”".
        if let subject = reading.unitSubject(unit, to: cue.item - 1) {
            let isMessage = phrase.map { $0.contains { items[$0].has(.utterance) && !items[$0].isName } } ?? false
            if isMessage, let found = phrase, subject.upperBound < found.lowerBound { phrase = subject }
            let hasOwner = items[subject.upperBound].has(.utterance) && reading.ownerName(subject) != nil
            if phrase == nil, hasOwner { phrase = subject }
        }
        let last = end > cue.item ? end : unit.last
        if reading.isListOfTitles(behind: cue.item, unit) { return nil }
        if items[cue.item - 1].has(.utterance), items[cue.item - 1].isLower, cue.item + 1 <= last,
            let subject = reading.unitSubject(unit, to: cue.item - 2), subject.upperBound < cue.item - 2
        {
            return Claim(speaker: reading.speaker(subject), contents: [(cue.item + 1)...last])
        }
        let contents = cue.item + 1 <= last ? [(cue.item + 1)...last] : []
        if let phrase, phrase.lowerBound == unit.first || unit.paragraph == 0 || phrase.upperBound < cue.item - 1 {
            return Claim(speaker: reading.speaker(phrase), subject: phrase, contents: contents)
        }
        guard let person = reading.firstPerson(in: unit) else { return nil }
        return Claim(speaker: reading.speaker(person), contents: contents)
    }
}

extension QuoteReading {
    /// "She was in three films: “The Quay,” “Harbour Lights” and “Oak”": several things and their names.
    func isListOfTitles(behind colon: Int, _ unit: Unit) -> Bool {
        guard colon > unit.first, colon + 2 <= unit.last, items[colon + 1].isQuoted else { return false }
        let noun = items[colon - 1]
        guard noun.isLower, noun.has(.endsS), !noun.has([.people, .personNoun, .utterance, .cue]),
            SpeechFeatures.capitals(inside(colon + 1), self) >= 2, inside(colon + 1).wordCount <= 8
        else { return false }
        return (colon + 2...unit.last).contains { items[$0].isQuoted }
    }
}

extension QuoteReading {
    /// The first person named in a unit.
    func firstPerson(in unit: Unit) -> ClosedRange<Int>? {
        guard let start = unit.items.first(where: { items[$0].isWord && items[$0].isPerson }) else { return nil }
        return start...nameEnd(start, within: unit.last)
    }
}
