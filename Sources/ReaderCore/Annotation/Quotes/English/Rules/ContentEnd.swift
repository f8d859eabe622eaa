import ReaderBasics

/// Where the content after a cue ends.
extension UnitAttributor {
    /// - Parameters:
    ///   - start: the first item of the content.
    ///   - order: index of its cue among the unit's cues.
    func contentEnd(from start: Int, after order: Int) -> Int {
        var last = end
        for cue in cues[(order + 1)...] where cue.item > start {
            guard let stop = endBefore(cue, from: start) else { continue }
            last = stop
            break
        }
        last = endBeforeContrast(from: start, to: last)
        last = endOfRelativeClause(from: start, to: last, cue: cues[order].item)
        last = endOfSubordinate(from: start, to: last, cue: cues[order].item)
        last = endOfBracket(from: start, to: last)
        last = endOfAside(from: start, to: last, cue: cues[order].item)
        last = endOfOrder(from: start, to: last)
        last = endBeforeAuthor(from: start, to: last, cue: cues[order].item)
        last = endBeforeMedium(from: start, to: last, cue: items[cues[order].item])
        if let speech = endOfSpeech(from: start, to: last, cue: items[cues[order].item]) { return speech }
        while last >= start, isLooseEnd(items[last]) { last -= 1 }
        return last
    }

    /// "said “we go” and left", "what he called “a joke” was": the stretch alone, where something more is done.
    private func endOfSpeech(from start: Int, to last: Int, cue: QuoteItem) -> Int? {
        if cue.has(.naming), let stretch = endOfName(from: start, to: last) { return stretch }
        guard items[start].isQuoted, start + 2 <= last else { return nil }
        if cue.has(.naming), items[start + 1].isLower, items[start + 1].has(.auxiliary) { return start }
        let joint = items[start + 1].mark == .comma ? start + 2 : start + 1
        // "notes, “The air is bad”, highlighting what must be done".
        let isComma = joint == start + 2 || reading.inside(start).last == .comma
        if isComma, items[joint].has(.endsIng), items[joint].isLower, !items[joint].has(.preposition),
            reading.inside(start).wordCount >= FindingRules.fewestWords
        {
            return start
        }
        guard items[joint].has(.conjunction), joint < last else { return nil }
        let next = items[joint + 1]
        guard next.isWord, next.isLower, next.has([.auxiliary, .pastForm, .endsEd]) else { return nil }
        return start
    }

    private func isLooseEnd(_ item: QuoteItem) -> Bool {
        guard item.isWord else { return false }
        return item.mark == .comma || item.mark == .semicolon || item.mark == .emDash || item.mark == .enDash
            || item.has(.conjunction)
    }

    /// The end that a later cue sets, or nil where that cue is part of the content.
    private func endBefore(_ cue: Cue, from start: Int) -> Int? {
        let before = items[cue.item - 1]
        if cue.kind == .according || cue.kind == .per || before.isQuoted { return cue.item - 1 }
        let isParticiple = items[cue.item].has(.endsIng)
        if isParticiple, before.mark == .comma { return cue.item - 2 }
        if before.is("and") || before.is("but"), !isParticiple { return cue.item - 2 }
        guard cue.kind == .verb, let subject = reading.leftSubject(of: cue.item, from: start) else { return nil }
        var divider = subject.lowerBound - 1
        guard divider > start else { return nil }
        if items[divider].isQuoted { return reading.inside(divider).endsOpenly ? divider - 1 : nil }
        // "and that she will discuss it": more of the same.
        if items[divider].is("that"), items[divider - 1].has(.conjunction) { return nil }
        if items[divider].is("which") || items[divider].is("whom") || items[divider].is("that") { divider -= 1 }
        // "“…?” to which Smith replied".
        if divider > start, items[divider].has(.preposition), items[divider - 1].isQuoted,
            items[divider + 1].has(.subordinator)
        {
            return divider - 1
        }
        if divider > start, isFronted(start, before: divider) { return nil }
        if divider > start, divides(divider, before: items[subject.lowerBound]) { return divider - 1 }
        if let comma = timeBefore(divider, from: start) { return comma - 1 }
        return jointBefore(divider, from: start).map { $0 - 1 }
    }

    /// "that on the day of the fire, he had asked": no more than a phrase with a preposition stands before the comma.
    private func isFronted(_ start: Int, before comma: Int) -> Bool {
        guard items[start].is("that"), items[comma].mark == .comma, start + 2 < comma,
            items[start + 1].has(.preposition)
        else { return false }
        return (start + 1..<comma).allSatisfy { items[$0].isWord && items[$0].mark == .none }
            && !reading.hasFiniteVerb((start + 1)...(comma - 1))
    }

    /// "…, a day after Smith said", "…, hours before the mayor told": the comma before the words of time.
    private func timeBefore(_ link: Int, from start: Int) -> Int? {
        guard items[link].is("after") || items[link].is("before"), link - 2 > start else { return nil }
        for index in stride(from: link - 1, to: max(start, link - 6), by: -1) {
            if items[index].mark == .comma { return index < link - 1 ? index : nil }
            guard items[index].isWord, items[index].isLower,
                items[index].has([.time, .timeNoun, .beforeTimeNoun, .determiner, .adverb])
            else { return nil }
        }
        return nil
    }

    private func divides(_ divider: Int, before subject: QuoteItem) -> Bool {
        let item = items[divider]
        guard item.isWord else { return false }
        if item.mark == .comma || item.mark == .semicolon || item.mark == .emDash || item.mark == .enDash {
            return true
        }
        let joins = ["and", "but", "while", "as", "when"].contains(item.key)
        return joins && (subject.isName || subject.has(.subjectPronoun))
    }

    /// "“so wrong,” and both the board and its staff said", "has won, and another tenth said": the "and" behind a comma that
    /// joins a clause whose subject is of several words.
    private func jointBefore(_ divider: Int, from start: Int) -> Int? {
        for index in stride(from: divider, to: max(start, divider - 8), by: -1) {
            let item = items[index]
            guard item.isWord, !item.mark.dividesClauses, !item.has([.auxiliary, .subordinator, .subjectPronoun]) else {
                return nil
            }
            guard item.is("and") || item.is("but") else { continue }
            let before = items[index - 1]
            if before.mark == .comma || before.isQuoted && reading.inside(index - 1).endsWithStop { return index }
        }
        return nil
    }

    /// "The chairman, who said he would go, wrote": before the comma with the verb of the main clause behind it.
    private func endOfRelativeClause(from start: Int, to last: Int, cue: Int) -> Int {
        let isRelative =
            (max(unit.first, cue - 4)..<cue).contains { index in
                index > unit.first && items[index - 1].mark == .comma
                    && (items[index].is("who") || items[index].is("which"))
            } || describesSubject(cue)
        guard isRelative, start < last else { return last }
        let comma = (start..<last).first { index in
            let next = items[index + 1]
            return items[index].mark == .comma && next.isLower && next.has([.auxiliary, .pastForm, .cue])
                && !next.has([.possessive, .endsIng, .preposition])
        }
        return comma.map { $0 - 1 } ?? last
    }

    /// "Although Smith vowed to end the talks, he went on": before the comma with the main clause behind it.
    private func endOfSubordinate(from start: Int, to last: Int, cue: Int) -> Int {
        let opening = unit.items.prefix(2).first { !items[$0].has(.conjunction) }
        guard let opening, cue > opening, Self.openings.contains(items[opening].key), items[opening].isWord,
            !(opening..<cue).contains(where: { items[$0].mark == .comma || items[$0].isQuoted }), start + 3 < last
        else { return last }
        let comma = (start + 1..<last - 1).last { index in
            let next = items[index + 1]
            return items[index].mark == .comma && next.isWord
                && (next.has([.subjectPronoun, .determiner]) || next.isName || next.is("it"))
                && (reading.hasFiniteVerb((index + 1)...last) || isOnlyComma(index, start, last))
        }
        return comma.map { $0 - 1 } ?? last
    }

    /// "While Lindra said it would pay, the fine remains": one comma, with the verb of a clause before it.
    private func isOnlyComma(_ comma: Int, _ start: Int, _ last: Int) -> Bool {
        reading.hasFiniteVerb(start...(comma - 1))
            && (start...last).allSatisfy { $0 == comma || items[$0].mark != .comma }
    }

    private static let openings: WordSet = [
        "although", "though", "while", "when", "after", "because", "since", "once", "before",
    ]

    /// "(Overall, Smith says, it works.) Towns like it": before the bracket that was open when the words began.
    func endOfBracket(from start: Int, to last: Int) -> Int {
        guard start <= last, (unit.first..<start).contains(where: { items[$0].mark == .openBracket }) else {
            return last
        }
        var depth = 0
        for index in start...last {
            if items[index].mark == .openBracket { depth += 1 }
            guard items[index].mark == .closeBracket else { continue }
            if depth == 0 { return index > start ? index - (items[index - 1].mark.isFinal ? 2 : 1) : last }
            depth -= 1
        }
        return last
    }

    /// Before ", while", ", although", ", even as".
    private func endBeforeContrast(from start: Int, to last: Int) -> Int {
        guard start + 3 < last else { return last }
        for index in (start + 3)..<last where items[index].mark == .comma {
            let next = items[index + 1]
            if next.is("while") || next.is("though") || next.is("although") { return index - 1 }
            if next.is("but"), keepsSilent(index + 2) { return index - 1 }
            // "it was his duty, as he dismissed what they asked".
            if next.is("as"), index + 3 < last, items[index + 2].is("he") || items[index + 2].is("she"),
                items[index + 3].isLower, items[index + 3].has([.endsEd, .pastForm])
            {
                return index - 1
            }
            guard next.is("even"), index + 2 <= unit.last else { continue }
            if items[index + 2].is("as") || items[index + 2].is("though") { return index - 1 }
        }
        return last
    }

    /// "but he gave no details", "but she did not say when": the writer speaks.
    private func keepsSilent(_ subject: Int) -> Bool {
        guard subject + 2 <= unit.last, items[subject].isWord, items[subject].has(.subjectPronoun) else { return false }
        let verb = items[subject + 1]
        if verb.is("declined") || verb.is("refused") || verb.is("gave") && items[subject + 2].is("no") { return true }
        let isDenied = verb.is("didn't") || verb.is("did") && items[subject + 2].is("not")
        return isDenied
            && (subject + 2...min(subject + 3, unit.last)).contains { Self.disclosures.contains(items[$0].key) }
    }

    /// “…” in "branded it “a shame” as he left": before the clause that tells when.
    private func endOfName(from start: Int, to last: Int) -> Int? {
        guard let stretch = (start...min(start + 8, last)).first(where: { items[$0].isQuoted }), stretch + 2 <= last,
            items[stretch + 1].isLower, Self.times.contains(items[stretch + 1].key),
            (start..<stretch).allSatisfy({ items[$0].mark == .none })
        else { return nil }
        return stretch
    }

    private static let times: WordSet = ["as", "after", "when", "while", "before", "amid"]

    private static let disclosures: WordSet = [
        "say", "give", "disclose", "specify", "elaborate", "name", "provide", "offer", "comment", "identify", "explain",
    ]
}
