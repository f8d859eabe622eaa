/// What a court, a jury or a committee heard: whose words it was is not said, and never are they those of who hears.
extension QuoteReading {
    struct Hearing {
        var verb: Int
        var content: ClosedRange<Int>
    }

    /// "The court heard Smith has a “disorder”", "Smith was “a menace”, the jury was told": what was heard, where words in marks
    /// stand in it.
    func hearing(_ unit: Unit) -> Hearing? {
        for verb in unit.items.dropFirst() where items[verb].isWord && isHearing(verb, unit) {
            var start = verb + 1
            while start <= unit.last,
                items[start].mark == .comma || items[start].mark == .colon || items[start].is("that")
            {
                start += 1
            }
            let end = contentEnd(unit)
            if start < end, items[start].isQuoted || items[start].isWord, !endsClause(verb, unit) {
                return holdsMarks(start...end) ? Hearing(verb: verb, content: start...end) : nil
            }
            // "…, the court heard."
            guard let comma = (unit.first..<verb).last(where: { items[$0].mark == .comma || items[$0].isQuoted }),
                verb - comma <= 9
            else { return nil }
            let last = items[comma].isQuoted ? comma : comma - 1
            guard last >= unit.first, holdsMarks(unit.first...last) else { return nil }
            return Hearing(verb: verb, content: unit.first...last)
        }
        return nil
    }

    private func endsClause(_ verb: Int, _ unit: Unit) -> Bool {
        verb == unit.last || items[verb + 1].mark.endsSentence
    }

    private func holdsMarks(_ range: ClosedRange<Int>) -> Bool { range.contains { items[$0].isQuoted } }

    private func isHearing(_ verb: Int, _ unit: Unit) -> Bool {
        let isHeard = items[verb].is("heard")
        guard isHeard || items[verb].is("told") else { return false }
        var index = verb - 1
        var isPassive = false
        while index > unit.first, items[index].isWord, items[index].has([.auxiliary, .adverb, .endsLy]) {
            isPassive = isPassive || items[index].has(.be) || items[index].is("been")
            index -= 1
        }
        // "The court (pictured) heard".
        if items[index].mark == .closeBracket {
            while index > unit.first, items[index].mark != .openBracket { index -= 1 }
            index -= 1
        }
        guard index >= unit.first, items[index].isWord, Self.hearers.contains(items[index].key) else { return false }
        return isHeard ? !isPassive : isPassive
    }

    private static let hearers: WordSet = [
        "court", "jury", "jurors", "inquest", "tribunal", "inquiry", "hearing", "panel", "judge", "magistrates",
        "committee", "mps", "peers", "senators", "lawmakers", "commission", "coroner", "councillors",
    ]
}
