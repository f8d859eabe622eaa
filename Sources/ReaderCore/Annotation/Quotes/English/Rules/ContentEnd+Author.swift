/// Where what was said ends because the author goes on.
extension UnitAttributor {
    /// "The league told him to wait, and the league is looking into it", "said it works, and her claim is backed by figures":
    /// who speaks would be "it" in its own words, and nobody speaks of their own claim as somebody else's.
    func endBeforeAuthor(from start: Int, to last: Int, cue: Int) -> Int {
        guard start + 5 < last else { return last }
        for comma in (start + 2)..<(last - 2) where items[comma].mark == .comma && items[comma].isWord {
            guard items[comma + 1].is("and") || items[comma + 1].is("but") else { continue }
            let first = comma + 2
            if QuoteReading.owners.contains(items[first].key), reading.isAnnouncementNoun(items[first + 1]),
                first + 2 <= last, isVerb(first + 2)
            {
                return comma - 1
            }
            guard let phrase = subject(of: cue)?.phrase, phrase.upperBound < cue, repeats(phrase, at: first, to: last)
            else { continue }
            return comma - 1
        }
        return last
    }

    /// Whether the words of a subject stand again at an item, with a verb behind them.
    private func repeats(_ phrase: ClosedRange<Int>, at first: Int, to last: Int) -> Bool {
        guard items[phrase.upperBound].isWord, !items[phrase.lowerBound].has(.subjectPronoun) else { return false }
        // "Anna Lindqvist … and Lindqvist".
        let start = items[phrase.upperBound].isPerson ? phrase.upperBound : phrase.lowerBound
        let length = phrase.upperBound - start
        guard first + length + 1 <= last else { return false }
        return (0...length).allSatisfy { items[first + $0].key == items[start + $0].key && items[first + $0].isWord }
            && isVerb(first + length + 1)
    }

    private func isVerb(_ index: Int) -> Bool {
        items[index].isLower && items[index].has([.auxiliary, .pastForm, .endsEd, .cue])
            && !items[index].has(.possessive)
    }

    /// "said the plan was wrong in a letter to the board": before the words for where it was said.
    func endBeforeMedium(from start: Int, to last: Int, cue: QuoteItem) -> Int {
        guard cue.has(.communication), !cue.has(.request), start + 6 < last, items[start].isWord else { return last }
        for index in stride(from: last - 2, to: start + 3, by: -1) {
            let item = items[index]
            if item.isQuoted || item.mark == .semicolon { return last }
            guard item.isLower, Self.places.contains(item.key), items[index + 1].has(.determiner),
                let noun = (index + 2...min(index + 4, last)).first(where: { Self.media.contains(items[$0].key) }),
                (index + 2..<noun).allSatisfy({ items[$0].isWord && items[$0].mark == .none })
            else { continue }
            guard !items[index - 1].has([.communication, .cue, .be, .preposition]),
                noun == last || items[noun + 1].mark == .none,
                noun + 1 >= last || !reading.hasFiniteVerb((noun + 1)...last) || items[noun + 1].has(.pastForm),
                reading.hasFiniteVerb(start...(index - 1))
            else { return last }
            return items[index - 1].mark == .comma ? index - 2 : index - 1
        }
        return last
    }

    private static let places: WordSet = ["in", "at", "during", "via"]
    private static let media: WordSet = [
        "letter", "statement", "tweet", "email", "e-mail", "interview", "speech", "briefing", "conference", "message",
        "newsletter",
    ]
}
