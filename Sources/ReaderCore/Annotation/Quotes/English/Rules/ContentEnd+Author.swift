/// Where what was said ends because the author goes on.
extension UnitAttributor {
    /// "The league told him to wait, and the league is looking into it", "said it works, and her claim is backed by figures":
    /// who speaks would be "it" in its own words, and nobody speaks of their own claim as somebody else's.
    func endBeforeAuthor(from start: Int, to last: Int, cue: Int) -> Int {
        guard start + 5 < last else { return last }
        if let tail = authorsTail(from: start, to: last) { return tail }
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

    /// "said she was a doctor, but it was a lie", "of hiding the report of May, when he was mayor": the end before what the
    /// writer thinks of it and before whom the writer tells about.
    private func authorsTail(from start: Int, to last: Int) -> Int? {
        for comma in (start + 3)..<(last - 2) where items[comma].mark == .comma && items[comma].isWord {
            if items[comma + 1].is("but"), doubts(comma + 2, to: last) { return comma - 1 }
            let pronoun = items[comma + 2]
            guard items[comma + 1].is("when"), pronoun.is("he") || pronoun.is("she"), last - comma <= 7,
                items[comma + 3].is("was"), items[last].isWord, items[last].isLower,
                items[last].has([.office, .title, .personNoun]),
                (comma + 4...last).allSatisfy({ items[$0].isWord && items[$0].mark == .none })
            else { continue }
            return comma - 1
        }
        return nil
    }

    /// "it was just one of his lies", "that is not true": what the writer thinks of what was told.
    private func doubts(_ subject: Int, to last: Int) -> Bool {
        guard subject + 2 <= last, items[subject].is("it") || items[subject].is("that") || items[subject].is("this")
        else { return false }
        var index = subject + 1
        var hasVerb = false
        while index <= last, index <= subject + 6, items[index].isWord, items[index].isLower {
            let item = items[index]
            if hasVerb, Self.untruths.contains(item.key) { return true }
            if hasVerb, item.is("one"), index < last, items[index + 1].is("of") {
                return (index + 2...last).contains { Self.untruths.contains(items[$0].key) }
            }
            hasVerb = hasVerb || item.has(.be)
            guard item.has([.be, .adverb, .endsLy, .determiner]) || item.is("not") || item.is("all") else {
                return false
            }
            index += 1
        }
        return false
    }

    private static let untruths: WordSet = [
        "fabrication", "fake", "false", "falsehood", "falsehoods", "fiction", "invented", "invention", "lie", "lies",
        "untrue", "untruth", "true", "hoax",
    ]

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
