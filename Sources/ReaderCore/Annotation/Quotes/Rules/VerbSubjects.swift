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
        let inverted = invertedSubject(cue)
        if let inverted { return Subject(speaker: reading.speaker(inverted), phrase: inverted, isInverted: true) }
        guard let left = reading.leftSubject(of: cue, from: unit.first) else { return sharedSubject(cue) }
        let isTaken = left.lowerBound <= taken && left.upperBound > taken
        let phrase = isTaken ? (taken + 1)...left.upperBound : left
        return Subject(speaker: reading.speaker(phrase), phrase: phrase)
    }

    /// "…, adding …": the subject of the main clause.
    private func participleSubject(_ cue: Int) -> Subject? {
        if let main { return Subject(speaker: main, isShared: true) }
        guard cue > unit.first else { return nil }
        if let phrase = reading.unitSubject(unit, to: cue - 1) { return Subject(speaker: reading.speaker(phrase)) }
        if let person = persons.first(where: { $0.lowerBound < cue }) {
            return Subject(speaker: reading.speaker(person))
        }
        return nil
    }

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
        let before = items[cue - 1]
        if before.isQuoted { return main.map { Subject(speaker: $0, isShared: true) } }
        guard before.has([.conjunction, .adverb]) || before.mark == .comma else { return nil }
        if let main { return Subject(speaker: main, isShared: true) }
        guard let phrase = reading.unitSubject(unit, to: cue - 1) else { return nil }
        return Subject(speaker: reading.speaker(phrase), phrase: phrase)
    }
}
