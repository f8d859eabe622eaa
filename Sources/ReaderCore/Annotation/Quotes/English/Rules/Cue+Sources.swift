/// Other words than "according to" for whose words they are.
extension QuoteReading {
    /// "As detailed by Smith, …", "Based on Smith's claims, …", "In the words of Smith, …": the word before the last one in
    /// front of the source.
    func opensSource(_ index: Int, _ unit: Unit) -> Bool {
        let item = items[index]
        guard index + 2 < unit.last, items[index + 1].isWord, item.mark == .none else { return false }
        if items[index + 1].is("by"), index > unit.first, items[index - 1].is("as"), item.isLower {
            guard Self.accounts.contains(item.key), opensUnit(index - 1, unit) else { return false }
            let next = items[index + 2]
            return next.isName || next.isCapital || next.has([.determiner, .people])
        }
        if items[index + 1].is("on"), index == unit.first, item.is("based") {
            return (index + 3..<min(index + 12, unit.last)).contains { position in
                items[position].has(.possessive) && items[position + 1].isWord
                    && isAnnouncementNoun(items[position + 1])
            }
        }
        guard items[index + 1].is("of"), item.is("words"), index > unit.first + 1, items[index - 1].is("the"),
            items[index - 2].is("in")
        else { return false }
        let next = items[index + 2]
        return opensUnit(index - 2, unit) && (next.isName || next.isCapital || next.has(.determiner))
    }

    /// Whether an item is the first of its unit or of what follows a comma or words in marks.
    private func opensUnit(_ index: Int, _ unit: Unit) -> Bool {
        index == unit.first || items[index - 1].mark == .comma || items[index - 1].isQuoted
    }

    /// "In Smith's telling, the plan was lost": the noun at the end of what opens a sentence.
    func opensView(_ index: Int, _ unit: Unit) -> Bool {
        guard index > unit.first + 1, index < unit.first + 9, index + 4 < unit.last, items[index].isLower,
            Self.views.contains(items[index].key), items[index + 1].mark == .comma, items[unit.first].is("in")
        else { return false }
        if Self.owners.contains(items[index - 1].key) { return index == unit.first + 2 }
        let isOwned = index > unit.first + 2 && items[index - 1].has(.possessive)
        return isOwned
            && (unit.first + 1..<index - 1).allSatisfy { position in
                let item = items[position]
                return item.isWord && item.mark == .none && !item.has([.auxiliary, .preposition, .subordinator])
            }
    }

    private static let accounts: WordSet = [
        "announced", "described", "detailed", "disclosed", "documented", "explained", "noted", "observed", "outlined",
        "related", "reported", "revealed", "told",
    ]

    private static let views: WordSet = [
        "account", "assessment", "estimation", "judgment", "judgement", "opinion", "reckoning", "telling", "view",
        "words",
    ]
}
