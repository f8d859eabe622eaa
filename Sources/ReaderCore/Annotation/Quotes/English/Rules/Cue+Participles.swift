import ReaderBasics

/// Participles and gerunds that report.
extension QuoteReading {
    /// "Accusing the board of hiding it, Smith said": a participle that opens its sentence, without a verb before the comma.
    func isOpeningParticiple(_ index: Int, _ unit: Unit) -> Bool {
        let item = items[index]
        guard index == unit.first, item.isCapital, item.has(.endsIng), item.has([.accusation, .naming]) else {
            return false
        }
        return openingComma(unit) != nil
    }

    /// The comma behind such a participle, with a name or pronoun and a verb of communication behind it.
    func openingComma(_ unit: Unit) -> Int? {
        guard unit.last > unit.first + 5, items[unit.first].has(.endsIng),
            let comma = (unit.first + 2..<unit.last - 1).first(where: {
                items[$0].mark == .comma && items[$0].isWord
                    || items[$0].isQuoted && inside($0).last == .comma
            }), !hasFiniteVerb((unit.first + 1)...comma)
        else { return nil }
        let next = items[comma + 1]
        guard next.isWord, next.isCapital || next.has([.subjectPronoun, .determiner]) else { return nil }
        let verb = (comma + 2...min(comma + 16, unit.last)).first { items[$0].isLower && items[$0].has(.communication) }
        return verb == nil ? nil : comma
    }

    /// "rejected the plan, ruling the firm must pay", "filed a lawsuit alleging that": a participle with its clause.
    func isParticiple(_ index: Int, _ unit: Unit) -> Bool {
        let item = items[index]
        guard item.isLower, item.has(.endsIng), item.has(.communication), index > unit.first + 1, index + 3 < unit.last,
            items[index - 1].isWord
        else { return false }
        let next = items[index + 1]
        if next.is("that"), item.has(.cueBeforeThat) {
            return items[index - 1].isLower && items[index - 1].has(.utterance) || items[index - 1].mark == .comma
        }
        guard item.has(.cueBeforeThat), !item.has(.objectCue), items[index - 1].mark == .comma, next.isWord,
            next.has([.determiner, .subjectPronoun]) || next.isName
        else { return false }
        let clause = (index + 1)...min(unit.last, index + 14)
        let comma = clause.first { items[$0].mark.dividesClauses || items[$0].isQuoted } ?? clause.upperBound
        return comma > index + 2 && hasFiniteVerb((index + 1)...comma)
    }

    /// "after arguing a foul", "for asking the board": a deed behind a preposition, with no clause or words in marks.
    func isGerund(_ index: Int, _ unit: Unit) -> Bool {
        let item = items[index]
        guard item.has(.endsIng), item.isLower, index > unit.first, index < unit.last, items[index - 1].isWord,
            Self.beforeDeeds.contains(items[index - 1].key)
        else { return false }
        let next = items[index + 1]
        guard next.isWord, next.mark == .none else { return false }
        return next.has(.determiner) && !next.has(.subordinator)
            || next.has([.hearer, .possessive])
                && !(index + 1..<min(unit.last, index + 9)).contains { items[$0].is("that") || items[$0].is("to") }
    }

    private static let beforeDeeds: WordSet = ["after", "before", "for", "by", "without", "while", "of", "from"]
}
