/// Where the content after a cue ends because the sentence around it goes on.
extension UnitAttributor {
    /// "One pupil — who asked whether it was “a joke” — left": before the dash that closes what one before the cue opened.
    func endOfAside(from start: Int, to last: Int, cue: Int) -> Int {
        let opening = reading.datelineEnd(unit, to: min(cue, unit.first + 14)) ?? unit.first
        let dashes = (opening..<cue).filter { items[$0].isWord && items[$0].mark.isDash && $0 > opening }
        guard dashes.count == 1, start < last,
            let close = (start + 1..<last).first(where: { items[$0].isWord && items[$0].mark.isDash }),
            items[close + 1].isWord, items[close + 1].isLower, !items[close + 1].has([.conjunction, .determiner])
        else { return last }
        return close - 1
    }

    /// "asked them to wait; and there was more": "to wait" is no more than its clause.
    func endOfOrder(from start: Int, to last: Int) -> Int {
        guard items[start].is("to"), start < last,
            let close = (start + 1..<last).first(where: { items[$0].mark == .semicolon })
        else { return last }
        return close - 1
    }

    /// "The man who the police said set fires, …, was found": a clause within the subject of the sentence.
    func describesSubject(_ cue: Int) -> Bool {
        guard
            let pronoun = (max(unit.first, cue - 4)..<cue).last(where: { items[$0].is("who") || items[$0].is("that") }),
            pronoun > unit.first, pronoun - unit.first <= 4, pronoun < cue - 1, items[unit.first].has(.determiner)
        else { return false }
        return (unit.first..<pronoun).allSatisfy {
            items[$0].isWord && items[$0].mark == .none && !items[$0].has(.auxiliary)
        }
    }
}
