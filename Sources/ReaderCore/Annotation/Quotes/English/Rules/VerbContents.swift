/// What is said with a reporting verb.
extension UnitAttributor {
    /// The surroundings of one verb.
    struct Surroundings {
        var cue: Int
        /// Index of the cue among the unit's cues.
        var order: Int
        var nextCue: Int?
        var isParticiple: Bool
        var isShared: Bool
        /// Items before subject and verb that nobody has claimed; may be empty.
        var before: Range<Int>
        /// A comma or quoted stretch divides them from subject and verb.
        var isDivided: Bool
        /// The item behind a subject that stands before the verb.
        var start: Int?
        /// The verb, or the subject behind it.
        var anchor: Int
        /// A comma directly or later behind the verb, where the content could not be found.
        var comma: Int?
    }

    mutating func verb(_ order: Int, next: Int?) -> Claim? {
        let cue = cues[order].item
        if let claim = insertedSource(order) { return claim }
        guard let subject = subject(of: cue) else { return nil }
        if reading.putsIt(cue, unit) { return putting(cue, subject) }
        // "As we've noted, a study found": the author's aside.
        if items[unit.first].is("as"), let own = subject.phrase, reading.isOwnVoice(own),
            own.lowerBound == unit.first + 1
        {
            return nil
        }
        if let claim = aside(cue, subject) { return claim }
        var around = surroundings(order, subject, next)
        var before = contentBefore(around)
        var after = contentAfter(&around)
        (before, after) = settle(before, after, around)
        (before, after) = parentheses(before, after, around)
        if let found = after, isGap(found, cue, subject) { after = nil }
        var contents = [before, after].compactMap { $0 }
        if before != nil, after == nil, let rest = laterStretch(around) { contents.append(rest) }
        if let reason = reasonBefore(around), let first = contents.first, first.lowerBound > cue {
            contents.insert(reason, at: 0)
        }
        if contents.isEmpty, main == nil { main = subject.speaker }
        return Claim(speaker: subject.speaker, subject: subject.phrase, contents: contents)
    }

    /// "the boats he claimed to own, and": what he owns stands before him, so that nothing follows the verb.
    private func isGap(_ content: ClosedRange<Int>, _ cue: Int, _ subject: Subject) -> Bool {
        guard let phrase = subject.phrase, phrase.count == 1, phrase.lowerBound > unit.first, phrase.upperBound < cue,
            items[phrase.lowerBound].has(.subjectPronoun), content.lowerBound == cue + 1, items[cue + 1].is("to"),
            cue + 2 <= end
        else { return false }
        let noun = items[phrase.lowerBound - 1]
        guard noun.isWord, noun.isLower, noun.mark == .none,
            !noun.has([.conjunction, .preposition, .subordinator, .auxiliary, .communication, .adverb, .endsLy])
        else { return false }
        return cue + 2 == end || items[cue + 3].mark.dividesClauses || items[cue + 3].has(.auxiliary)
    }

    /// "As Smith reports for the Times, the plan failed": the clause behind the comma.
    private func aside(_ cue: Int, _ subject: Subject) -> Claim? {
        guard let phrase = subject.phrase, phrase.upperBound < cue, phrase.lowerBound == unit.first + 1,
            items[unit.first].is("as"), items[cue].has(.communication), !items[cue].has(.told)
        else { return nil }
        let comma = (cue + 1..<max(cue + 1, min(cue + 8, end))).first { items[$0].mark == .comma }
        guard let comma, comma + 4 <= end else { return nil }
        return Claim(speaker: subject.speaker, subject: phrase, contents: [(comma + 1)...end])
    }

    /// "As my wife put it, “…”", “…,” as Parkinson had it.
    private func putting(_ cue: Int, _ subject: Subject) -> Claim? {
        guard let phrase = subject.phrase, phrase.lowerBound > unit.first, items[phrase.lowerBound - 1].is("as") else {
            return nil
        }
        if cue + 3 <= unit.last, items[cue + 2].isWord, items[cue + 3].isQuoted {
            return Claim(speaker: subject.speaker, subject: phrase, contents: [(cue + 3)...(cue + 3)])
        }
        var before = phrase.lowerBound - 2
        if before > unit.first, items[before].mark == .comma { before -= 1 }
        guard before >= unit.first, items[before].isQuoted else { return nil }
        return Claim(speaker: subject.speaker, subject: phrase, contents: [before...before])
    }

    private func surroundings(_ order: Int, _ subject: Subject, _ next: Int?) -> Surroundings {
        let cue = cues[order].item
        let start = subject.isInverted ? cue : subject.phrase?.lowerBound ?? cue
        var last = start - 1
        while last > taken, isLoose(items[last]) { last -= 1 }
        var first = taken + 1
        while first <= last, isLoose(items[first]) || items[first].mark == .semicolon { first += 1 }
        let isDivided = last < start - 1 || last > taken && last >= unit.first && items[last].isQuoted
        return Surroundings(
            cue: cue, order: order, nextCue: next, isParticiple: items[cue].has(.endsIng), isShared: subject.isShared,
            before: first..<max(first, last + 1), isDivided: isDivided,
            start: subject.isInverted ? nil : subject.phrase.map { $0.upperBound + 1 },
            anchor: subject.isInverted ? subject.phrase?.upperBound ?? cue : cue)
    }

    private func isLoose(_ item: QuoteItem) -> Bool {
        item.mark == .comma || item.mark == .emDash || item.mark == .enDash
    }

    private func contentBefore(_ around: Surroundings) -> ClosedRange<Int>? {
        guard !around.before.isEmpty, around.isDivided, !around.isShared, !around.isParticiple else { return nil }
        var range = around.before.lowerBound...(around.before.upperBound - 1)
        // "There is no plug in the box (“for the planet,” says Brown)".
        let bracket = range.last { items[$0].mark == .openBracket }
        if let bracket, bracket < range.upperBound, items[range.upperBound].isQuoted,
            !(bracket...range.upperBound).contains(where: { items[$0].mark == .closeBracket })
        {
            range = (bracket + 1)...range.upperBound
        }
        let isIntroduction = reading.isIntroduction(items[range.lowerBound]) && !isSentence(range)
        // "The head of the party, Smith, said": what the name explains.
        let last = around.start
        if let last, last < around.cue, items[last].mark == .comma, reading.isDescription(range),
            !reading.hasFiniteVerb(range), !items[range.upperBound].isQuoted
        {
            return nil
        }
        if items[range.upperBound].isQuoted {
            // "In his book “Build Your Own Boat”, Smith said".
            // "He has mended his words once — “I do recall,” he said".
            let dash = range.upperBound - 1
            if dash > range.lowerBound + 1, items[dash].mark.isDash || items[dash].mark == .doubleHyphen,
                !range.dropLast().contains(where: { items[$0].isQuoted }),
                reading.inside(range.upperBound).wordCount >= FindingRules.fewestWords
            {
                return range.upperBound...range.upperBound
            }
            // "Brown said in a film, “I saw it,” Smith added": where the words before were said.
            if isIntroduction, taken > unit.first, range.count > 1, !reading.inside(range.upperBound).isEmbedded,
                !reading.hasFiniteVerb(range.lowerBound...(range.upperBound - 1))
            {
                return range.upperBound...range.upperBound
            }
            let isTitle =
                isIntroduction
                && (reading.isTitle(range.upperBound) || SpeechFeatures.isNearTitleNoun(range.upperBound, reading))
            return isTitle || reading.isNickname(range.upperBound) ? nil : range
        }
        let hasStretch = range.contains { items[$0].isQuoted }
        return !isIntroduction && (hasStretch || range.count >= 4) ? range : nil
    }

    /// Whether what begins like an introduction is a clause: "As yet, there is no proof", "Selling it is hard".
    private func isSentence(_ range: ClosedRange<Int>) -> Bool {
        // "That allows them to go, she said".
        if range.count >= 5, items[range.lowerBound].is("that"), items[range.lowerBound + 1].isLower,
            items[range.lowerBound + 1].has([.endsS, .auxiliary, .pastForm]),
            !items[range.lowerBound + 1].has(.determiner)
        {
            return true
        }
        // "This work not only shows it, but also makes it better, she adds", "That fire was out, he said".
        if range.count >= 5, items[range.lowerBound].is("this") || items[range.lowerBound].is("that"),
            case let noun = items[range.lowerBound + 1], noun.isLower, noun.isWord, noun.mark == .none,
            !noun.has([.time, .timeNoun, .cue, .preposition, .adverb, .auxiliary]), !noun.is("said"),
            items[range.lowerBound + 2].isWord, items[range.lowerBound + 2].mark == .none,
            !noun.is("way")
        {
            return true
        }
        // "Asked if he would stay, Smith said".
        guard range.count >= 5, !items[range.lowerBound].has(.introduction) else { return false }
        let comma = range.first { items[$0].mark == .comma }
        let isSubordinate = items[range.lowerBound].has(.subordinator) && !items[range.lowerBound].is("as")
        if let comma, comma + 3 < range.upperBound { return reading.hasFiniteVerb((comma + 1)...range.upperBound) }
        return !isSubordinate && reading.hasFiniteVerb(range)
    }

    private func contentAfter(_ around: inout Surroundings) -> ClosedRange<Int>? {
        // "told by the board to sign": no hearer behind an agent.
        let isTold = items[around.cue].has(.told) && around.anchor == around.cue
        var found = reading.contentStart(after: around.anchor, to: end, told: isTold)
        if let that = reading.tellingNoun(behind: around.cue), that < end { found = .item(that) }
        // "Said Tom Brown, head of a body of boats that fish": of the boats.
        let isDescribed = around.anchor > around.cue && items[min(end, around.anchor + 1)].mark == .comma
        // "Jobs will go, said Brown in a letter that was printed": it is told before.
        let isReported =
            around.anchor > around.cue && around.isDivided && around.before.count > 3
            && reading.hasFiniteVerb(around.before.lowerBound...(around.before.upperBound - 1))
        if case .item = found {
        } else if !isDescribed, !isReported, let that = thatAhead(around.anchor) {
            found = .item(that)
        }
        switch found {
        case .nowhere: return nil
        case .comma(let comma):
            around.comma = comma
            return nil
        case .item(let start):
            guard start <= end else { return nil }
            // "reported a neighbour saying she heard it": hers.
            if items[start].has(.determiner),
                let saying = (start + 1..<max(start + 1, min(start + 7, end - 2))).first(where: {
                    items[$0].has(.endsIng)
                }), directSubject(saying)?.lowerBound == start
            {
                return nil
            }
            if isReported, start > around.anchor + 1, items[start].is("that") { return nil }
            if items[start].isQuoted, let next = around.nextCue, isSubject(behind: start, before: next) { return nil }
            let start =
                charge(around, from: start) ?? order(around, from: start) ?? wording(around, from: start) ?? start
            let last = contentEnd(from: start, after: around.order)
            return start <= last ? start...last : nil
        }
    }

    /// When content stands on both sides of the cue, which side it is.
    private func settle(
        _ before: ClosedRange<Int>?, _ after: ClosedRange<Int>?, _ around: Surroundings
    ) -> (ClosedRange<Int>?, ClosedRange<Int>?) {
        // "In a letter to the “Acme family,” Jobs said he …": the marks belong to the introduction.
        if let before, let after, items[before.upperBound].isQuoted, items[before.lowerBound].isWord,
            reading.isIntroduction(items[before.lowerBound]), !isSentence(before),
            reading.inside(before.upperBound).wordCount <= 3, items[before.upperBound - 1].has(.determiner)
        {
            return (nil, after)
        }
        // "At the end of the anthem “A Change Is Gonna Come”, she added the words, “…”".
        if let before, items[before.upperBound].isQuoted, items[before.lowerBound].isWord,
            after.map({ items[$0.lowerBound].isQuoted }) ?? hasStretch(after: around.comma),
            reading.isIntroduction(items[before.lowerBound]), !isSentence(before),
            before.upperBound > before.lowerBound,
            items[before.upperBound - 1].isLower, !items[before.upperBound - 1].has([.cue, .communication]),
            SpeechFeatures.capitals(reading.inside(before.upperBound), reading) == 3
        {
            return (nil, after ?? around.comma.map { ($0 + 1)...end })
        }
        guard let before, let after, items[after.lowerBound].isWord else {
            if before != nil, let after, !opensSpeech(after.lowerBound), reading.inside(after.lowerBound).isEmbedded {
                return (before, nil)
            }
            return (before, after ?? stretchAfterComma(before, around))
        }
        let first = items[after.lowerBound]
        guard items[before.upperBound].isQuoted else { return (nil, after) }
        if first.is("that") { return (before, after) }
        let hasStretch = after.first { items[$0].isQuoted }.map(opensSpeech) ?? false
        let goesOn = ["added", "continued", "explained", "replied"].contains(items[around.cue].key)
        let isClause = first.has(.clauseSubject) && reading.hasFiniteVerb(after)
        return (before, hasStretch || isClause && !goesOn ? after : nil)
    }

    private func hasStretch(after comma: Int?) -> Bool {
        guard let comma, comma < end else { return false }
        return items[comma + 1].isQuoted
    }

    /// Whether a stretch behind an attribution goes on with the quote: after a comma, a colon or the verb, and not
    /// "author of “The Last Quay”".
    private func opensSpeech(_ stretch: Int) -> Bool {
        let before = items[stretch - 1]
        return before.isQuoted || before.mark.dividesClauses || before.has(.cue) || before.is("that")
    }

    /// "Smith said Monday, “…”".
    private func stretchAfterComma(_ before: ClosedRange<Int>?, _ around: Surroundings) -> ClosedRange<Int>? {
        guard before == nil, let comma = around.comma, comma < end, items[comma + 1].isQuoted,
            around.nextCue.map({ !isSubject(behind: comma + 1, before: $0) }) ?? true
        else { return nil }
        return (comma + 1)...end
    }

    /// "The plan, Smith said, will fail"; and no dateline at the front.
    private func parentheses(
        _ before: ClosedRange<Int>?, _ after: ClosedRange<Int>?, _ around: Surroundings
    ) -> (ClosedRange<Int>?, ClosedRange<Int>?) {
        var before = before
        var after = after
        if let range = before, range.lowerBound == unit.first,
            let start = reading.datelineEnd(unit, to: min(range.upperBound, unit.first + 14)), start <= range.upperBound
        {
            before = start...range.upperBound
        }
        guard after == nil else { return (before, after) }
        let behind = around.anchor + 1
        if before != nil, around.comma == nil, behind + 1 <= end, items[behind].mark == .semicolon {
            after = (behind + 1)...end
        }
        if let rest = clauseBehind(around) {
            before = before ?? around.before.lowerBound...(around.before.upperBound - 1)
            after = rest
        }
        guard around.comma == behind, around.nextCue == nil else { return (before, after) }
        let start = around.anchor > around.cue ? behindDescriptions(from: behind + 1) : behind + 1
        if let range = before, around.anchor > around.cue, start < end, tellsOfSpeaker(start...end, behind: range) {
            return (before, after)
        }
        if let range = before, items[range.upperBound].isWord, start + 2 <= end || items[min(start, end)].isQuoted {
            after = start...end
        } else if before == nil, !around.before.isEmpty, around.isDivided, start + 1 <= end, !around.isParticiple,
            !around.isShared, items[around.before.upperBound - 1].isWord
        {
            before = around.before.lowerBound...(around.before.upperBound - 1)
            after = start...end
        }
        return (before, after)
    }

    /// Behind what describes a speaker between commas, if anything does: "said Anna Lindqvist, its chairwoman, “but …”",
    /// "said Tom Brown, who runs the bank, …".
    ///
    /// - Parameter isNested: whether a description stands before; a place may follow it ("of the University of Lund,
    ///   Sweden, …").
    private func behindDescriptions(from first: Int, isNested: Bool = false) -> Int {
        guard let comma = (first..<max(first, end)).first(where: { items[$0].isQuoted || items[$0].mark != .none }),
            items[comma].mark == .comma, comma > first
        else { return first }
        let phrase = first...(comma - 1)
        let isPlace = isNested && phrase.count <= 3 && phrase.allSatisfy { items[$0].isName && !items[$0].isPerson }
        let isTold = isPlace || isRelative(phrase) || items[first].has(.determiner) && isApposition(phrase)
        return isTold ? behindDescriptions(from: comma + 1, isNested: true) : first
    }

    /// "The plan works, said Tom Brown, senior trader at a bank", "…, who runs the firm": what ends a sentence behind a
    /// whole clause is who speaks.
    private func tellsOfSpeaker(_ phrase: ClosedRange<Int>, behind clause: ClosedRange<Int>) -> Bool {
        guard reading.hasFiniteVerb(clause) || clause.count >= 10 else { return false }
        let first = items[phrase.lowerBound]
        if !first.isWord || first.has([.conjunction, .subjectPronoun]) && !first.is("who") { return false }
        let isRelative = first.is("which") || first.is("that") || first.is("where") || isRelative(phrase)
        return isRelative || !first.has([.subordinator, .preposition, .auxiliary]) && !reading.hasFiniteVerb(phrase)
    }

    private func isRelative(_ phrase: ClosedRange<Int>) -> Bool {
        items[phrase.lowerBound].is("who") || items[phrase.lowerBound].is("whose")
    }

    private func isApposition(_ phrase: ClosedRange<Int>) -> Bool {
        reading.isDescription(phrase) && !reading.hasFiniteVerb(phrase)
    }

    /// "The plan, Smith said in Leeds on Monday, will fail": the verb behind the comma.
    private func clauseBehind(_ around: Surroundings) -> ClosedRange<Int>? {
        guard !around.before.isEmpty, around.isDivided, !around.isShared, !around.isParticiple,
            let comma = around.comma,
            around.nextCue == nil, comma > around.anchor + 1, comma + 2 <= end,
            items[around.before.upperBound - 1].isWord, items[comma + 1].has([.auxiliary, .pastForm]),
            !items[comma + 1].has(.possessive), !reading.isIntroduction(items[around.before.lowerBound])
        else { return nil }
        return (comma + 1)...end
    }

    /// “A,” Smith said in a speech, “B.”
    private func laterStretch(_ around: Surroundings) -> ClosedRange<Int>? {
        guard around.anchor < end else { return nil }
        let stretch = ((around.anchor + 1)...end).first {
            items[$0].isQuoted && opensSpeech($0)
                && (!reading.inside($0).isEmbedded || isBehindDescription($0, around.anchor))
        }
        guard let stretch, around.nextCue.map({ $0 > stretch && !isSubject(behind: stretch, before: $0) }) ?? true
        else {
            return nil
        }
        // "a cake that read “Madam Mayor”": the words of another verb.
        if stretch - 1 > around.cue, items[stretch - 1].isLower, items[stretch - 1].has(.cue) { return nil }
        let last = around.nextCue.map { min(end, $0 - 1) } ?? end
        return stretch <= last ? stretch...last : nil
    }

    /// “A,” Smith said, “b,” Brown added: nothing but a subject stands between words in marks and the next verb.
    private func isSubject(behind stretch: Int, before cue: Int) -> Bool {
        guard stretch + 1 < cue, cue - stretch <= 5, reading.inside(stretch).endsOpenly else { return false }
        return (stretch + 1..<cue).allSatisfy {
            items[$0].isWord && items[$0].mark == .none
                && (items[$0].isName || items[$0].has([.subjectPronoun, .title]))
        }
    }

    /// “A,” said Tom Brown, its buyer, “but b.”: however short it is, what stands between the end of a description and that
    /// of the sentence goes on with the words.
    private func isBehindDescription(_ stretch: Int, _ anchor: Int) -> Bool {
        guard anchor + 3 < stretch, items[anchor + 1].mark == .comma, items[stretch - 1].mark == .comma,
            stretch == end || reading.inside(stretch).endsWithStop
        else { return false }
        let phrase = (anchor + 2)...(stretch - 2)
        return isRelative(phrase) || isApposition(phrase)
    }
}
