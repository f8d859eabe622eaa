/// Several who are the subject of one verb.
extension QuoteReading {
    /// "Farmers and flour makers said", "The council, several charities and the police said", "Experts at the bank as well as
    /// others said": all who are the subject, from the beginning of their clause.
    func joinedSubject(_ phrase: ClosedRange<Int>, from low: Int) -> ClosedRange<Int>? {
        var start = phrase.lowerBound
        guard start > low, items[phrase.upperBound].isWord else { return nil }
        // "Experts at the bank as well as others".
        if start - 4 >= low, items[start - 1].is("as"), items[start - 2].is("well"), items[start - 3].is("as") {
            return first(before: start - 3, from: low)
        }
        // "study co-author and Lund archaeologist Anna Lindqvist".
        if items[start - 1].is("and"), items[phrase.upperBound].isPerson, start - 2 > low,
            let role = role(endingAt: start - 2, from: low), headName(phrase)?.upperBound == phrase.upperBound,
            (start..<phrase.upperBound).contains(where: { isPeopleWord(items[$0]) && items[$0].isLower })
        {
            return role.lowerBound...phrase.upperBound
        }
        let isMany = items[phrase.upperBound].has([.endsS, .people]) && isPeopleWord(items[phrase.upperBound])
        if isMany, items[start - 1].is("and"), start - 2 >= low, let other = member(endingAt: start - 2, from: low) {
            start = other.lowerBound
        }
        let hasJoint = start < phrase.lowerBound || phrase.contains { items[$0].is("and") }
        guard hasJoint else { return nil }
        while start - 2 >= low, items[start - 1].mark == .comma, let other = member(endingAt: start - 2, from: low) {
            start = other.lowerBound
        }
        guard start < phrase.lowerBound else { return nil }
        let isWhole = start == low || items[start - 1].mark == .comma || items[start - 1].has(.subordinator)
        return isWhole ? start...phrase.upperBound : nil
    }

    /// A few small words for what somebody is, behind a comma.
    private func role(endingAt last: Int, from low: Int) -> ClosedRange<Int>? {
        guard items[last].isWord, items[last].isLower, isPeopleWord(items[last]) else { return nil }
        var start = last
        while start > low, last - start < 5, items[start - 1].isWord, items[start - 1].mark == .none,
            items[start - 1].isLower,
            !items[start - 1].has([.preposition, .auxiliary, .conjunction, .subordinator, .communication])
        {
            start -= 1
        }
        return start > low && items[start - 1].mark == .comma ? start...last : nil
    }

    /// A body or several people in a list of those who speak, with nothing before but what opens a clause.
    private func member(endingAt last: Int, from low: Int) -> ClosedRange<Int>? {
        guard items[last].isWord, !items[last].isPerson,
            items[last].isName && names[Int(items[last].name)].isGroup
                || items[last].has([.endsS, .people, .groupNoun]) && isPeopleWord(items[last]),
            let phrase = nounPhrase(endingAt: last, from: low), phrase.count <= 6,
            !items[last].has(.groupNoun) || items[last].isName || items[phrase.lowerBound].has(.determiner)
        else { return nil }
        guard phrase.lowerBound > low else { return phrase }
        let before = items[phrase.lowerBound - 1]
        return before.mark == .comma || before.has(.subordinator) ? phrase : nil
    }

    /// The first of those in front of "as well as", where they open the clause.
    private func first(before end: Int, from low: Int) -> ClosedRange<Int>? {
        guard end - low >= 1, items[low].isWord, !isIntroduction(items[low]) else { return nil }
        let comma = (low..<end).first { items[$0].isQuoted || items[$0].mark == .comma } ?? end
        guard comma > low, !items[comma].isQuoted, !hasFiniteVerb(low...(comma - 1)) else { return nil }
        let isPeople = (low..<comma).contains { items[$0].isName || isPeopleWord(items[$0]) }
        return isPeople ? low...(comma - 1) : nil
    }
}
