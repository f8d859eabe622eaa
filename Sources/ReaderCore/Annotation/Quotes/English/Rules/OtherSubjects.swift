import ReaderBasics
import ReaderModel

/// Subjects that do not stand to the left of their verb.
extension QuoteReading {
    /// “…,” said Smith: the noun phrase to the right of a verb, or nil.
    ///
    /// - Parameter last: the last item of the unit.
    func rightSubject(of cue: Int, to last: Int) -> ClosedRange<Int>? {
        let start = cue + 1
        guard start <= last, items[start].isWord else { return nil }
        let first = items[start]
        if first.is("he") || first.is("she") || first.is("they") { return start...start }
        let opens =
            first.isName || first.isCapital || first.form.contains(.handle)
            || first.has([.determiner, .title, .people]) || opensRole(start, to: last)
        guard opens, !first.has([.day, .answer]), !first.is("that"), !first.is("i"), !first.is("it") else { return nil }
        var end = start
        while end < last,
            continuesRightSubject(items[end + 1]) || isNickname(end + 1) || isOwner(end + 1, last)
                || isQualified(end + 1, last)
        {
            end += 1
        }
        if end < last, items[end + 1].has(.day), !items[end + 1].isName { end = beforeLoosePreposition(end, start) }
        return nameBeside(start...end, to: last) ?? start...end
    }

    /// "said society chairman Tom Brown", "said residents": words for somebody without an article, and the name behind.
    private func opensRole(_ start: Int, to last: Int) -> Bool {
        func isAlone(_ end: Int) -> Bool {
            guard end > start, start >= 2, isPeopleWord(items[end - 1]) else { return false }
            // "Whales sleep less than was thought, say researchers."
            let isMany = items[start - 1].has(.say) && items[end - 1].has([.people, .endsS])
            let isLast = end > last || items[end].mark.endsSentence
            return items[start - 2].isQuoted || items[start - 2].mark == .comma && isMany && isLast
        }
        let limit = min(start + 6, last + 1)
        for index in start..<limit {
            let item = items[index]
            guard item.isWord, item.mark == .none || item.mark == .hyphen else { return isAlone(index) }
            if item.isName || item.isCapital {
                return index > start && (item.isPerson || item.has(.title) || isPeopleWord(items[index - 1]))
            }
            if item.has([.auxiliary, .preposition, .subordinator, .subjectPronoun, .adverb, .endsLy, .day, .time]) {
                return isAlone(index)
            }
        }
        return limit > last && isAlone(limit)
    }

    private func beforeLoosePreposition(_ end: Int, _ start: Int) -> Int {
        end > start && items[end].has(.preposition) ? end - 1 : end
    }

    private func continuesRightSubject(_ item: QuoteItem) -> Bool {
        guard item.isWord, !item.mark.dividesClauses, item.mark != .doubleHyphen else { return false }
        if item.has([.subjectPronoun, .auxiliary, .subordinator, .day]), !item.isName { return false }
        if item.isLowerCue { return false }
        return !item.has(.preposition) || isSourcePreposition(item)
    }

    /// The 's of "the club's captain".
    private func isOwner(_ index: Int, _ last: Int) -> Bool {
        guard items[index].has(.possessive), index < last, items[index + 1].isWord else { return false }
        return items[index + 1].form.contains(.alphanumeric)
            && (!items[index + 1].has([.determiner, .auxiliary, .preposition, .adverb, .endsLy])
                || isQualified(index + 1, last))
    }

    /// "recently named" in "Harbour Works's recently named chair".
    private func isQualified(_ index: Int, _ last: Int) -> Bool {
        func isPair(_ first: Int) -> Bool {
            first >= 0 && first + 1 < last && items[first].isLower && items[first].has([.endsLy, .adverb])
                && items[first + 1].isLower && items[first + 1].has(.endsEd) && items[first + 2].isWord
                && items[first + 2].mark == .none
        }
        return isPair(index) || isPair(index - 1)
    }

    private func isSourcePreposition(_ item: QuoteItem) -> Bool {
        item.is("of") || item.is("for") || item.is("from") || item.is("with") || item.is("at")
    }

    /// The subject of a unit's first main clause, behind datelines and introductions.
    ///
    /// - Parameter last: the last item it may reach.
    func unitSubject(_ unit: Unit, to last: Int) -> ClosedRange<Int>? {
        var start = datelineEnd(unit, to: min(last, unit.first + 14)) ?? unit.first
        while start <= last, items[start].isWord,
            items[start].has([.conjunction, .adverb]) || items[start].mark.isDash || items[start].mark == .hyphen
        {
            start += 1
        }
        start = afterIntroductions(start, to: last)
        while start <= last, items[start].isQuoted { start += 1 }
        while start <= last, items[start].isWord, isLooseStart(items[start]) { start += 1 }
        guard start <= last, items[start].isWord else { return nil }
        if items[start].has(.subjectPronoun) { return start...start }
        let first = items[start]
        // "Working on it allowed Smith to": a deed is nobody.
        if start == unit.first, first.has(.endsIng), !first.isName, start < last, items[start + 1].isLower,
            items[start + 1].has([.preposition, .determiner])
        {
            return nil
        }
        // “…,” said Smith: the verb comes first.
        if first.isLowerCue, !first.has(.nounLike) { return nil }
        if first.has([.subordinator, .preposition]), !first.isName { return nil }
        if first.is("this") || first.is("that") || first.is("these") || first.is("those") { return nil }
        var end = start
        while end < last, items[end + 1].isWord, continuesUnitSubject(end, from: start) { end += 1 }
        // "include time for" is no noun phrase.
        if items[end].has([.preposition, .determiner]), !items[end].isName { return nil }
        guard let phrase = withoutTime(start...end) else { return nil }
        return nameBeside(phrase, to: last) ?? phrase
    }

    /// The item behind the last dash of "WASHINGTON (AP) —", or nil where there is none.
    func datelineEnd(_ unit: Unit, to limit: Int) -> Int? {
        // "(Reuters) — The mayor".
        if items[unit.first].mark == .openBracket {
            let close = (unit.first..<min(unit.last, unit.first + 5)).first { items[$0].mark == .closeBracket }
            guard let close, close + 1 < limit, items[close + 1].mark.isDash || items[close + 1].mark == .hyphen else {
                return nil
            }
            return close + 2
        }
        // "16.06 The bus", an entry of a live page.
        if items[unit.first].isWord, isClock(items[unit.first]), unit.first + 1 < limit, items[unit.first + 1].isWord,
            items[unit.first + 1].isCapital
        {
            return unit.first + 1
        }
        guard items[unit.first].isWord, items[unit.first].form.contains(.shout) else { return nil }
        return (unit.first..<max(unit.first, limit)).last { isDatelineDash($0) }.map { $0 + 1 }
    }

    /// "16.06", "9:15am"
    func isClock(_ item: QuoteItem) -> Bool {
        let bytes = text.bytes[item.range]
        guard item.form.contains(.digit), (4...7).contains(bytes.count),
            let mark = bytes.firstIndex(where: { $0 == .fullStop || $0 == .colon })
        else { return false }
        let hours = bytes[bytes.startIndex..<mark]
        let minutes = bytes[(mark + 1)...].prefix { $0.isASCIIDigit }
        let rest = bytes[(mark + 1)...].dropFirst(minutes.count)
        return hours.count <= 2 && hours.allSatisfy(\.isASCIIDigit) && minutes.count == 2
            && (rest.isEmpty || rest.elementsEqual("am".utf8) || rest.elementsEqual("pm".utf8))
    }

    /// "WASHINGTON —", "YEREVAN (Reuters) -", "/PRNewswire/ --".
    func isDatelineDash(_ index: Int) -> Bool {
        let mark = items[index].mark
        if mark.isDash || mark == .doubleHyphen { return true }
        return mark == .hyphen && index > 0 && [.closeBracket, .slash].contains(items[index - 1].mark)
    }

    private func isLooseStart(_ item: QuoteItem) -> Bool {
        item.mark == .comma || item.mark == .emDash || item.mark == .enDash || item.has(.conjunction)
    }

    private func continuesUnitSubject(_ end: Int, from start: Int) -> Bool {
        let next = items[end + 1]
        if next.mark.dividesClauses || end - start >= 8 { return false }
        if next.has(.auxiliary), !next.has(.possessive) { return false }
        if next.has([.subordinator, .subjectPronoun, .conjunction]) { return false }
        if next.isLowerCue, !next.has(.nounLike) { return false }
        // "The company also sharply revised its plans": words that go with the verb.
        if end > start, next.isLower, next.has(.adverb), items[start].has(.determiner),
            let verb = (end + 2..<min(end + 4, items.count)).first(where: { !items[$0].has([.adverb, .endsLy]) }),
            items[verb].isLower, items[verb].has([.endsEd, .pastForm])
        {
            return false
        }
        // "Officials sent an alert", "Sheriff Smith released a statement".
        let isTold =
            next.has(.pastForm)
            || next.has(.endsEd) && end + 2 < items.count && items[end + 2].isWord && items[end + 2].has(.determiner)
        // "The navy fired on a boat".
        if next.has(.endsEd), next.isLower, end > start, end + 2 < items.count, items[end].isLower, !items[end].isName,
            !items[end].has(.endsS), items[end + 2].isWord, isPeopleWord(items[end]) || items[end].is("military")
        {
            return false
        }
        if isTold, next.isLower, end > start,
            !items[end].has([.determiner, .possessive, .adverb, .endsLy, .conjunction, .preposition])
        {
            return false
        }
        // "The secretary ends by warning": a form in -s behind one person, with what belongs to a verb behind it.
        if next.has(.endsS), next.isLower, end > start, end + 2 < items.count, items[end].isLower,
            items[end].has(.personNoun), !next.has([.personNoun, .people, .possessive]), items[end + 2].isWord,
            items[end + 2].has([.preposition, .determiner])
        {
            return false
        }
        // A verb right after a name.
        let isUnknownName = end == start && items[end].isCapital && items[end].classes.isSubset(of: [.endsS, .endsEd])
        let isVerb =
            !next.isName && next.isLower
            && (items[end].isName || isUnknownName && next.has([.cueBeforeThat, .communication]))
        if isVerb, !next.has([.nounPreposition, .possessive, .personNoun, .people]), !next.is("official") {
            return false
        }
        return !next.has(.preposition) || next.is("of") || next.is("for")
    }

    /// Over up to three introductory chunks: "In a speech on Monday, …", "Hours later, Trump …".
    private func afterIntroductions(_ first: Int, to last: Int) -> Int {
        var start = first
        for _ in 0..<3 {
            guard start <= last, items[start].isWord, !items[start].has(.subjectPronoun) else { break }
            if qualifies(start, to: last) { break }
            guard let next = opensIntroduction(items[start]) ? afterComma(start, last) : afterShortChunk(start, last)
            else { break }
            start = next
        }
        return start
    }

    private func opensIntroduction(_ item: QuoteItem) -> Bool {
        if item.has([.preposition, .subordinator, .time, .adverb]) { return true }
        return item.has([.endsIng, .endsLy, .endsEd]) && !item.isName
    }

    /// "Widely known pilot": an adverb that goes with what follows.
    private func qualifies(_ index: Int, to last: Int) -> Bool {
        guard items[index].has(.endsLy), index + 2 <= last, items[index + 1].isLower, items[index + 1].mark == .none
        else {
            return false
        }
        return items[index + 1].has([.endsEd, .pastForm])
            && !items[index + 2].has([.determiner, .preposition, .subjectPronoun])
    }

    private func afterComma(_ start: Int, _ last: Int) -> Int? {
        var index = start
        var isTime = true
        while index <= last, !endsIntroduction(items[index], index) {
            // "By then Anna Lindqvist had left": no comma behind the words of time.
            if isTime, index > start, items[index].isName || items[index].has(.title) && items[index].isCapital {
                return index
            }
            isTime = isTime && items[index].has([.timeNoun, .beforeTimeNoun])
            index += 1
        }
        return index < last ? index + 1 : nil
    }

    /// A comma, or a quoted stretch with one inside its mark.
    private func endsIntroduction(_ item: QuoteItem, _ index: Int) -> Bool {
        item.isQuoted ? inside(index).last == .comma : item.mark == .comma
    }

    /// A short chunk without a name before one with a name.
    private func afterShortChunk(_ start: Int, _ last: Int) -> Int? {
        guard !items[start].isName, !items[start].has(.determiner) else { return nil }
        var index = start
        while index <= last, index - start < 6, items[index].isWord, items[index].mark != .comma, !items[index].isName,
            !items[index].has([.subjectPronoun, .auxiliary, .cue])
        {
            index += 1
        }
        guard index < last, items[index].mark == .comma, items[index + 1].isWord else { return nil }
        return items[index + 1].isName || items[index + 1].has(.subjectPronoun) ? index + 1 : nil
    }
}
