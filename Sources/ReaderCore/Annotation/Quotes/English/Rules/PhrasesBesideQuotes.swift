/// Speakers that stand beside a quote without a reporting verb.
extension QuoteReading {
    /// “…” — Jane Doe: a name after a dash, to the end of the unit or a comma.
    func signature(after stretch: Int, _ unit: Unit) -> ClosedRange<Int>? {
        guard stretch + 2 <= unit.last, isSignatureDash(items[stretch + 1]), items[stretch + 2].isCapital else {
            return nil
        }
        var end = stretch + 2
        while end < unit.last, items[end + 1].isCapital || items[end + 1].isName || isNameParticle(items[end + 1]) {
            end += 1
        }
        guard end < unit.last, items[end + 1].isWord else { return (stretch + 2)...end }
        switch items[end + 1].mark {
        case .comma, .stop, .openBracket: return (stretch + 2)...end
        default: return nil
        }
    }

    /// "— Jane Doe, teacher" on a line of its own below a quote.
    ///
    /// - Parameter index: the unit of the quote.
    func signatureBelow(_ index: Int) -> ClosedRange<Int>? {
        guard index + 1 < units.count else { return nil }
        let below = units[index + 1]
        guard below.paragraph == units[index].paragraph + 1, below.items.count <= 24, below.items.count >= 2,
            isSignatureDash(items[below.first]), items[below.first + 1].isWord, items[below.first + 1].isCapital
        else { return nil }
        var end = below.first + 1
        while end < below.last, items[end + 1].isWord,
            items[end + 1].isCapital || items[end + 1].isName || isNameParticle(items[end + 1])
        {
            end += 1
        }
        guard end < below.last else { return (below.first + 1)...end }
        switch items[end + 1].mark {
        case .comma, .stop, .openBracket, .opening: return (below.first + 1)...end
        default: return nil
        }
    }

    /// "From the desk of Jane Doe, analyst." on a line of its own above a quote: one person and no verb.
    ///
    /// - Parameter index: the unit of the quote.
    func nameLine(before index: Int) -> ClosedRange<Int>? {
        guard index > 0 else { return nil }
        let above = units[index - 1]
        guard above.paragraph == units[index].paragraph - 1, above.items.count <= 18,
            index < 2 || units[index - 2].paragraph != above.paragraph
        else { return nil }
        let first = items[above.first]
        guard first.is("from") || first.isName,
            !above.items.contains(where: { item in
                items[item].isQuoted || items[item].has([.auxiliary, .cue, .subjectPronoun])
            })
        else { return nil }
        let people = persons(in: above)
        return people.count == 1 ? people[0] : nil
    }

    private func isSignatureDash(_ item: QuoteItem) -> Bool {
        item.mark.isDash || item.mark == .bar || item.mark == .hyphen
    }

    private func isNameParticle(_ item: QuoteItem) -> Bool {
        item.is("de") || item.is("van") || item.is("von") || item.is("of")
    }

    /// “…,” Smith with any verb: the noun phrase right behind a quote.
    func phrase(behind stretch: Int, _ unit: Unit) -> ClosedRange<Int>? {
        guard stretch + 2 <= unit.last, items[stretch + 1].isWord else { return nil }
        var start = stretch + 1
        let isHeadline = unit.paragraph == 0 && stretch == unit.first && items[start].mark == .colon
        if items[start].mark == .comma || isHeadline {
            start += 1
        } else if !inside(stretch).endsOpenly {
            return nil
        }
        guard items[start].isWord else { return nil }
        let first = items[start]
        if first.has(.subjectPronoun), !first.is("we"), !first.is("you"), !first.is("who") { return start...start }
        guard opensPhrase(first) else { return nil }
        var end = start
        while end < unit.last, continuesPhrase(items[end + 1], first, end - start) { end += 1 }
        return start...end
    }

    private func opensPhrase(_ item: QuoteItem) -> Bool {
        if item.isName { return true }
        if item.is("the") || item.is("a") || item.is("an") || item.is("one") || item.is("another") { return true }
        return item.isCapital && !item.has([.subordinator, .preposition, .conjunction])
    }

    private func continuesPhrase(_ item: QuoteItem, _ first: QuoteItem, _ length: Int) -> Bool {
        guard item.isWord, !item.mark.dividesClauses else { return false }
        if item.isName || item.isCapital || item.is("of") || item.is("for") { return true }
        return first.has(.determiner) && length < 2 && !item.has([.communication, .mannerCue, .cue, .auxiliary])
    }

    /// The subject of a unit that ends in a colon.
    func phraseBeforeColon(_ unit: Unit) -> ClosedRange<Int>? {
        if let subject = subjectNearColon(unit) { return subject }
        if let subject = unitSubject(unit, to: unit.last - 1) { return subject }
        let people = persons(in: unit)
        let pronoun = unit.items.first { items[$0].is("he") || items[$0].is("she") || items[$0].is("they") }
        if let pronoun, people.first.map({ pronoun < $0.lowerBound }) ?? true { return pronoun...pronoun }
        if let person = people.first { return person }
        return unit.last > unit.first ? nounPhrase(endingAt: unit.last - 1, from: unit.first) : nil
    }

    private func subjectNearColon(_ unit: Unit) -> ClosedRange<Int>? {
        for index in unit.items.reversed() where index >= unit.last - 6 {
            let item = items[index]
            guard item.isWord, item.has(.cue), item.isLower, !item.has(.endsIng) else { continue }
            if let subject = leftSubject(of: index, from: unit.first) { return subject }
        }
        return nil
    }
}
