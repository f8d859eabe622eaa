/// Names that stand beside an office or description between commas.
extension QuoteReading {
    /// Whether a chunk is nothing but a name of a person or group, with its titles: "Dr Anna Lindqvist".
    func isWholeName(_ chunk: ClosedRange<Int>) -> Bool {
        let last = items[chunk.upperBound]
        guard last.isWord else { return false }
        guard last.isName else { return isCapitalRun(chunk) }
        let name = names[Int(last.name)]
        guard name.isPerson || name.isGroup || name.isOther else { return false }
        var start = chunk.upperBound
        while start > chunk.lowerBound, items[start - 1].isWord, items[start - 1].name == last.name { start -= 1 }
        return (chunk.lowerBound..<start).allSatisfy { index in
            let item = items[index]
            // "Republican Sen. Anna Lindqvist".
            let isParty = item.isCapital && index + 1 < start && items[index + 1].has(.title)
            return item.isWord
                && (item.has(.title) && item.isCapital || item.mark == .stop || item.is("the") && !name.isPerson
                    || isParty && name.isPerson)
        }
    }

    /// Two to four capitalised words: a name that nobody has found.
    private func isCapitalRun(_ chunk: ClosedRange<Int>) -> Bool {
        (2...4).contains(chunk.count)
            && chunk.allSatisfy {
                items[$0].isWord && items[$0].isCapital && !items[$0].isName
                    && !items[$0].has([.determiner, .timeNoun, .preposition, .subordinator])
            }
    }

    /// "the prime minister", "Norway's king", "The head of the party": a description that a name may explain.
    func isDescription(_ phrase: ClosedRange<Int>) -> Bool {
        let last = items[phrase.upperBound]
        if last.isWord, last.isPerson { return false }
        let first = items[phrase.lowerBound]
        if first.has([.subjectPronoun, .preposition, .subordinator]) { return false }
        if first.has(.determiner) || last.isLower { return true }
        return phrase.contains { items[$0].has(.possessive) || items[$0].is("of") || items[$0].has(.office) }
    }

    /// The name between commas behind a description: "the mayor, Anna Lindqvist, …".
    ///
    /// - Parameters:
    ///   - phrase: the description.
    ///   - last: the last item the name may reach.
    func nameBeside(_ phrase: ClosedRange<Int>, to last: Int) -> ClosedRange<Int>? {
        let comma = phrase.upperBound + 1
        guard comma < last, items[comma].mark == .comma, isDescription(phrase) else { return nil }
        var end = comma + 1
        while end <= last, items[end].isWord, !endsName(items[end]) { end += 1 }
        end -= 1
        guard end > comma else { return nil }
        // "her son, actor Tom Brown".
        var start = comma + 1
        while start < end, items[start].isLower, items[start].has([.personNoun, .office]) { start += 1 }
        let name = start...end
        let isNounPhrase = items[phrase.lowerBound].has(.determiner) && items[phrase.upperBound].isLower
        return isWholeName(name) && (isPerson(in: name) || isNounPhrase) ? name : nil
    }

    private func endsName(_ item: QuoteItem) -> Bool {
        item.mark.dividesClauses || !item.isName && item.has([.preposition, .conjunction])
    }
}

/// Words in marks inside a name.
extension QuoteReading {
    /// Joseph “Joey” Marsh: a word or two in marks between two words of a name.
    func isNickname(_ stretch: Int) -> Bool {
        guard items[stretch].isQuoted, stretch > 0, stretch + 1 < items.count, inside(stretch).wordCount <= 2,
            !inside(stretch).endsWithStop
        else { return false }
        let (before, after) = (items[stretch - 1], items[stretch + 1])
        guard before.isWord, after.isWord, before.isCapital, after.isCapital else { return false }
        return (before.isName || before.classes.isEmpty) && !before.has(.cue)
    }
}

extension QuoteReading {
    /// on the bright “Quay”, when “The Harbour's” old charm began: a name in marks behind an article and another word, or in
    /// front of a noun.
    func isNamedThing(_ stretch: Int) -> Bool {
        guard items[stretch].isQuoted, stretch > 1, items[stretch - 1].isWord, inside(stretch).wordCount <= 8,
            items[stretch - 1].isLower, case let capitals = SpeechFeatures.capitals(inside(stretch), self),
            capitals == 3 || capitals > 0 && inside(stretch).wordCount == 1
        else { return false }
        if SpeechFeatures.isAttribute(stretch, self) { return true }
        return items[stretch - 2].isWord && items[stretch - 2].has([.determiner, .possessive])
            && !items[stretch - 1].has([.cue, .communication, .auxiliary, .adverb])
    }

    /// MSNBC's “Morning Joe”, on “Face the Nation”: a name in marks behind a possessive, preposition or article.
    func isTitle(_ stretch: Int) -> Bool {
        guard items[stretch].isQuoted, stretch > 0, items[stretch - 1].isWord, inside(stretch).wordCount <= 8,
            items[stretch - 1].has([.possessive, .preposition, .determiner])
        else { return false }
        return SpeechFeatures.capitals(inside(stretch), self) == 3
    }
}

/// Expressions of time that stand beside a subject.
extension QuoteReading {
    /// A phrase without the words of time before it: "that day Anna Lindqvist" is she; nil for "last week".
    func withoutTime(_ phrase: ClosedRange<Int>) -> ClosedRange<Int>? {
        var end: Int?
        for index in phrase {
            let item = items[index]
            guard item.isWord, !item.isName || item.has(.timeNoun) && !item.isPerson else { break }
            if isSchoolYear(index, phrase) { break }
            if item.has(.timeNoun) {
                end = index
            } else if !item.has(.beforeTimeNoun), !item.form.contains(.digit) {
                break
            }
        }
        guard let end else { return phrase }
        guard end < phrase.upperBound else { return isTime(phrase) ? nil : phrase }
        let next = items[end + 1]
        let opens = next.isName || next.isCapital || next.has([.determiner, .subjectPronoun]) || next.has(.endsS)
        return opens && !next.has(.possessive) ? (end + 1)...phrase.upperBound : phrase
    }

    /// "Year 11 pupil", "Week 3 winner": a number of its own.
    func isSchoolYear(_ index: Int, _ phrase: ClosedRange<Int>) -> Bool {
        let item = items[index]
        return item.isCapital && item.has(.timeNoun) && !item.has(.day) && index + 1 < phrase.upperBound
            && items[index + 1].form.contains(.digit) && items[index + 2].isLower
    }

    /// "Monday" or "last week", and nobody called so.
    private func isTime(_ phrase: ClosedRange<Int>) -> Bool {
        !phrase.contains { items[$0].isPerson } && !items[phrase.upperBound].isName
    }

    /// The item before "on Monday" or "earlier this week" where a subject ends before such words.
    func beforeTime(endingAt end: Int, from low: Int) -> Int {
        guard items[end].isWord, items[end].has(.timeNoun), !items[end].isName else { return end }
        var start = end
        while start > low, items[start - 1].isWord, !items[start - 1].isName,
            items[start - 1].has([.timeNoun, .beforeTimeNoun]) || items[start - 1].form.contains(.digit)
        {
            start -= 1
        }
        let last = start - 1
        guard last >= low, items[last].isWord else { return end }
        let isSubject =
            items[last].isName || items[last].isCapital
            || items[last].has([.endsS, .subjectPronoun, .personNoun, .groupNoun, .office])
        let isTimed = start < end || items[end].has(.day)
        return isSubject && isTimed ? last : end
    }
}
