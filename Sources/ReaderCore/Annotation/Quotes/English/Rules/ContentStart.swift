/// Where the content after a cue begins.
enum ContentStart: Equatable {
    case item(Int)
    /// A comma comes first: the content may lie on its other side.
    case comma(Int)
    case nowhere
}

extension QuoteReading {
    /// - Parameters:
    ///   - cue: the verb, or the last item of a subject behind it.
    ///   - last: the last item that may be content.
    ///   - told: whether a hearer may come first.
    func contentStart(after cue: Int, to last: Int, told: Bool) -> ContentStart {
        var index = cue + 1
        var isHearerDue = told
        while index <= last {
            let item = items[index]
            if item.isQuoted, isNickname(index) || index > cue + 1 && isTitle(index) {
                index += 1
                continue
            }
            // "told them later that afternoon".
            if isThatTime(index, last) {
                index += 2
                continue
            }
            // "answered that: “…”".
            if item.is("that"), index < last, items[index + 1].mark == .colon {
                index += 1
                continue
            }
            if item.isQuoted || opensClause(item) { return .item(index) }
            if saysLittle(index, after: cue, to: last) { return .nowhere }
            switch item.mark {
            case .colon: return index < last ? .item(index + 1) : .nowhere
            case .comma: return index < last && items[index + 1].isQuoted ? .item(index + 1) : .comma(index)
            case .stop, .semicolon, .question, .exclamation: return .nowhere
            default: break
            }
            if isTimePhrase(item, index, last) {
                index += 2
            } else if item.has(.clauseSubject), index > cue + (told ? 1 : 0) {
                return .item(index)
            } else if item.has(.preposition) || isTimeSubordinator(item) || item.is("following") {
                if let start = contentAtPreposition(index, after: cue, to: last, told: told) { return start }
                let isTopic = index == cue + 1 && (item.is("of") || item.is("about"))
                index = afterPrepositionalPhrase(index + 1, last, isTopic: isTopic)
            } else if isTimeRun(item, index, last) {
                while index <= last, items[index].has(.time) || items[index].form.contains(.digit) { index += 1 }
            } else if isParticle(item, index, cue) || item.has(.adverb)
                || item.has(.endsLy) && isHearerDue == told && item.isLower
            {
                index += 1
            } else if isHearerDue {
                isHearerDue = false
                index = afterHearer(index, last)
            } else {
                return .item(stretchBehindHearer(index, to: last) ?? index)
            }
        }
        return .nowhere
    }

    /// "cautioned all users: “Do not …”", "posted this notice: “We are …”": a sentence in marks behind a few words and a mark.
    private func stretchBehindHearer(_ start: Int, to last: Int) -> Int? {
        for index in start..<max(start, min(start + 6, last)) {
            let item = items[index]
            guard item.isWord, !item.has([.auxiliary, .subordinator, .cue, .subjectPronoun]) else { return nil }
            guard item.mark != .none else { continue }
            guard item.mark == .comma || item.mark == .colon, items[index + 1].isQuoted else { return nil }
            let inside = inside(index + 1)
            return inside.isEmbedded || inside.beginsLower ? nil : index + 1
        }
        return nil
    }

    /// "that afternoon", with no clause behind it.
    func isThatTime(_ index: Int, _ last: Int) -> Bool {
        guard items[index].is("that"), index < last, Self.partsOfTime.contains(items[index + 1].key),
            items[index + 1].isWord
        else { return false }
        guard index + 2 <= last, items[index + 2].isWord else { return true }
        let next = items[index + 2]
        return next.mark != .none || next.has([.preposition, .adverb]) || next.is("that")
    }

    private static let partsOfTime: WordSet = [
        "day", "morning", "afternoon", "evening", "night", "week", "weekend", "month", "year", "time", "summer",
        "moment",
        "point", "stage", "hour", "occasion",
    ]

    /// "says little", "said nothing, but": nothing is told.
    private func saysLittle(_ index: Int, after cue: Int, to last: Int) -> Bool {
        let isVery = items[index].is("very") && index < last
        let (index, item) = isVery ? (index + 1, items[index + 1]) : (index, items[index])
        // "said goodbye to the town".
        if items[cue].has(.say), index == cue + 1, Self.greetings.contains(item.key) {
            return index == last || items[index + 1].isWord && items[index + 1].has([.preposition, .conjunction])
                || items[index + 1].mark.dividesClauses
        }
        // "pleaded not to be seen".
        if item.is("not"), index < last, items[index + 1].is("to"), items[cue].has(.request) { return false }
        guard item.isWord, item.has(.answer), !item.is("so"), !item.is("yes"), index <= cue + 2 else { return false }
        guard index < last, items[index + 1].isWord else { return index == last }
        let next = items[index + 1]
        return next.mark.dividesClauses || next.has([.preposition, .conjunction])
    }

    private static let greetings: WordSet = [
        "goodbye", "good-bye", "goodnight", "hello", "hi", "farewell", "thanks", "yes", "no", "sorry", "cheese",
        "grace",
    ]

    private func opensClause(_ item: QuoteItem) -> Bool {
        item.is("that") || item.is("whether") || item.is("if") || item.is("how") || item.is("why") || item.is("what")
    }

    /// "last week", "this morning".
    private func isTimePhrase(_ item: QuoteItem, _ index: Int, _ last: Int) -> Bool {
        guard item.is("this") || item.is("last") || item.is("next"), index < last else { return false }
        // "said this year is worse".
        let isSubject = index + 2 <= last && items[index + 2].isLower && items[index + 2].has(.auxiliary)
        return items[index + 1].has(.time) && !isSubject
    }

    private func isTimeRun(_ item: QuoteItem, _ index: Int, _ last: Int) -> Bool {
        item.has(.day) || item.has(.time) && index < last && items[index + 1].has(.time)
    }

    private func isTimeSubordinator(_ item: QuoteItem) -> Bool {
        item.is("when") || item.is("after") || item.is("before") || item.is("while") || item.is("as")
    }

    /// "spoke out", "hit back".
    private func isParticle(_ item: QuoteItem, _ index: Int, _ cue: Int) -> Bool {
        index == cue + 1 && (item.is("out") || item.is("back") || item.is("up") || item.is("off"))
    }

    /// What a preposition or "when" right of a cue says about the content, or nil to pass over its phrase.
    private func contentAtPreposition(_ index: Int, after cue: Int, to last: Int, told: Bool) -> ContentStart? {
        let item = items[index]
        let next: QuoteItem? = index < last && items[index + 1].isWord ? items[index + 1] : nil
        if index == cue + 1 {
            // "stated to staff at the meeting that".
            if item.is("to"), !told, let next, !next.isCapital, !next.has([.determiner, .audience]),
                items[cue].has(.request) || !opensThat(behind: index, to: last)
            {
                return .item(index)
            }
            // "Reported on Sunday that".
            let isTimed = next.map { $0.has([.day, .time]) || $0.form.contains(.digit) } ?? false
            if takesObject(item, after: items[cue]), !isTimed { return index < last ? .item(index + 1) : .nowhere }
        }
        // "told them what to do": what it was is not told.
        if item.is("to"), index > cue + 1, ["what", "how", "where", "when"].contains(items[index - 1].key) {
            return .nowhere
        }
        // "urged them to leave".
        if item.is("to"), index > cue + 1, let next, items[cue].has(.request), next.isLower || next.isQuoted,
            !next.has([.determiner, .audience, .preposition]), !next.has(.endsS) || next.isQuoted
        {
            return .item(index)
        }
        // "is accused by critics of hiding it".
        if item.is("of"), index == cue + 1, let next, next.has(.endsIng) { return .item(index + 1) }
        guard isTimeSubordinator(item), let next else { return nil }
        let mayHaveArticle = item.is("when") || item.is("as") || item.is("while")
        let opens = next.has(.subjectPronoun) || next.isName || next.has(.determiner) && mayHaveArticle
        return opens ? .nowhere : nil
    }

    /// Whether "that" follows within a few words and no mark.
    private func opensThat(behind index: Int, to last: Int) -> Bool {
        for position in (index + 2)..<max(index + 2, min(index + 10, last)) {
            let item = items[position]
            if item.is("that") { return items[position + 1].isWord }
            guard item.isWord, item.mark == .none, !item.has([.auxiliary, .subordinator, .cue]) else { return false }
        }
        return false
    }

    /// "called for", "spoke of": the object is the content.
    private func takesObject(_ preposition: QuoteItem, after cue: QuoteItem) -> Bool {
        let takes =
            preposition.is("for") || preposition.is("of") || preposition.is("on") || preposition.is("about")
            || preposition.is("against")
        return takes && cue.has([.objectCue, .takesPreposition])
    }

    ///
    /// - Parameter isTopic: whether it tells what was spoken of: "of the plan she had made" holds no clause of its own.
    private func afterPrepositionalPhrase(_ start: Int, _ last: Int, isTopic: Bool = false) -> Int {
        var index = start
        while index <= last {
            let item = items[index]
            // "about a plan in which they trade": the subject of a relative clause.
            let isInside =
                index > start && items[index - 1].isWord
                && (items[index - 1].has(.subordinator) || isTopic && items[index - 1].isLower)
            if item.isQuoted || item.is("that") || item.is("whether") || item.has(.clauseSubject) && !isInside { break }
            if item.mark == .comma || item.mark == .semicolon || item.mark == .colon || item.mark.endsSentence { break }
            index += 1
            // "in October 2018", "on May 4, 2018", but "in a May 4 film that was shown".
            if item.has(.day), start == index || !items[start].has(.determiner) {
                while index <= last, items[index].isWord, items[index].form.contains(.digit) { index += 1 }
                break
            }
        }
        return index
    }

    private func afterHearer(_ start: Int, _ last: Int) -> Int {
        if items[start].has(.hearer) { return start + 1 }
        var index = start
        while index <= last, items[index].isWord, !endsHearer(items[index]) || joinsTitle(index, to: last) {
            if opensClauseBehindHearer(index, from: start, to: last) { return index }
            index += 1
        }
        return index
    }

    /// "Roads, Ports and Rivers Minister": a comma between words written large, before an "and" and a title.
    private func joinsTitle(_ comma: Int, to last: Int) -> Bool {
        guard items[comma].mark == .comma || items[comma].is("and"), items[comma - 1].isCapital, comma + 1 <= last,
            items[comma + 1].isCapital
        else { return false }
        for index in comma + 1..<max(comma + 1, min(comma + 7, last)) {
            let item = items[index]
            if item.isCapital, item.has([.title, .office]) { return true }
            guard item.isCapital || item.is("and") || item.mark == .comma && items[index + 1].isCapital else {
                return false
            }
        }
        return false
    }

    /// "told local radio the search area would grow": an article behind the hearer opens a clause.
    private func opensClauseBehindHearer(_ index: Int, from start: Int, to last: Int) -> Bool {
        guard index > start, index + 2 < last, items[index].has(.determiner), items[index].isLower else { return false }
        let before = items[index - 1]
        let isHearer = before.isName || !before.has([.preposition, .determiner, .conjunction])
        return isHearer && before.mark == .none && !before.has(.possessive) && hasFiniteVerb(index...last)
    }

    private func endsHearer(_ item: QuoteItem) -> Bool {
        item.mark == .comma || item.mark == .semicolon || item.mark == .colon || item.mark.endsSentence
            || item.has(.afterHearer)
    }
}
