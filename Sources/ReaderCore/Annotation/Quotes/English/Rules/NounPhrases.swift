/// Noun phrases, found from one end without a parser.
extension QuoteReading {
    /// The noun phrase that ends at an item, or nil.
    ///
    /// - Parameter low: the first item it may reach.
    func nounPhrase(endingAt end: Int, from low: Int) -> ClosedRange<Int>? {
        guard end >= low, items[end].isWord else { return nil }
        let last = items[end]
        if last.has([.subjectPronoun, .loneSubject]), !isRank(end, from: low) { return end...end }
        guard !last.form.isDisjoint(with: [.alphanumeric, .handle]) || last.mark == .closeBracket else { return nil }
        guard !last.has([.subordinator, .conjunction, .preposition, .auxiliary]) else { return nil }
        var start = end
        var depth = 0
        while start > low, items[start - 1].isWord || isNickname(start - 1) || isAttribute(start - 1, low) {
            if items[start - 1].isQuoted {
                start -= 1
                continue
            }
            let item = items[start - 1]
            if item.mark == .closeBracket {
                depth += 1
            } else if depth > 0 {
                if item.mark == .openBracket { depth -= 1 }
            } else if !extends(item, at: start, low: low) {
                break
            }
            start -= 1
        }
        let phrase = withoutLeadingPreposition(start...end).flatMap(withoutTime)
        return phrase.flatMap { beginsWithVerb($0) ? nameBehindNoun($0) : behindIntroduction($0, from: low) }
    }

    /// "the world number one"
    func isRank(_ index: Int, from low: Int) -> Bool {
        index > low && items[index].is("one") && items[index - 1].is("number") && items[index - 1].isLower
    }

    /// "governing body the FSA": the name behind what it is.
    private func nameBehindNoun(_ phrase: ClosedRange<Int>) -> ClosedRange<Int>? {
        let article = phrase.dropFirst().first { items[$0].is("the") && $0 < phrase.upperBound }
        guard let article, items[article - 1].isLower, isPeopleWord(items[article - 1]),
            (article + 1...phrase.upperBound).allSatisfy({ items[$0].isCapital || items[$0].has(.nameJoint) })
        else { return nil }
        return article...phrase.upperBound
    }

    /// "After the meeting Jane Smith", "Following the vote the minister": the name or second article begins the phrase,
    /// where a preposition or participle stands before.
    private func behindIntroduction(_ phrase: ClosedRange<Int>, from low: Int) -> ClosedRange<Int> {
        let isParticiple = phrase.lowerBound == low && items[low].has(.endsIng) && !items[low].isName
        let opener = isParticiple ? low : phrase.lowerBound - 1
        guard opener == low, items[opener].isWord, isParticiple || items[opener].has([.preposition, .subordinator])
        else { return phrase }
        let start = phrase.dropFirst().first { index in
            let (item, before) = (items[index], items[index - 1])
            guard before.isWord, before.isLower, before.mark == .none,
                !before.has([.preposition, .possessive, .determiner, .conjunction])
            else { return false }
            if item.has(.determiner), item.isLower { return true }
            return item.isWord && item.isPerson && !before.has([.personNoun, .title, .office])
        }
        return start.map { $0...phrase.upperBound } ?? phrase
    }

    /// "sent a letter": a bare word with an article right behind it is a verb and its object.
    private func beginsWithVerb(_ phrase: ClosedRange<Int>) -> Bool {
        let first = items[phrase.lowerBound]
        guard first.isLower, !first.isName, !first.has([.determiner, .possessive, .loneSubject, .title]),
            phrase.count > 2
        else { return false }
        return phrase.dropFirst().contains { index in
            let before = items[index - 1]
            return items[index].has(.determiner) && before.isLower
                && !before.has([.preposition, .possessive, .conjunction, .determiner])
        }
    }

    /// the “Pose” actor: a word or two in marks between an article and a noun.
    private func isAttribute(_ stretch: Int, _ low: Int) -> Bool {
        guard items[stretch].isQuoted, stretch > low, inside(stretch).wordCount <= 4 else { return false }
        return items[stretch - 1].isWord && items[stretch - 1].has(.determiner) && items[stretch + 1].isLower
    }

    /// Whether the item before `start` belongs to the noun phrase that reaches from `start` on.
    private func extends(_ item: QuoteItem, at start: Int, low: Int) -> Bool {
        // "LEEDS, Yorkshire A judge": the sentence begins behind the place.
        let isOpening = items[start].has(.determiner) && items[start].isCapital && !items[start].isName
        if isOpening, start + 1 < items.count, items[start + 1].isWord, items[start + 1].isLower { return false }
        // Will Moy, May Jones.
        if item.isName, item.isCapital, item.name == items[start].name { return true }
        if item.has(.subjectPronoun) { return false }
        // "why the lights were not there Lord Brown said".
        if item.isLower, item.is("there") || item.is("here"), items[start].isCapital { return false }
        // "At which point the host said".
        if start - 2 >= low, items[start - 2].is("which"), items[start].has(.determiner) { return false }
        if item.has(.possessive) { return true }
        if item.has(.conjunction) {
            // "Smith and Jones said", but not "left and Jones said".
            guard item.is("and"), start - 2 >= low else { return false }
            // "Tom Brown and a spokesman for the board said".
            let isJoined = items[start - 2].isPerson && (items[start].is("a") || items[start].is("an"))
            return items[start - 2].isCapital && items[start].isCapital || isJoined
        }
        // Will Moy, where nobody has found the name.
        let isGivenName = item.isCapital && items[start].isCapital && start - 1 > low && !items[start].isName
        if item.has([.subordinator, .auxiliary]), !isGivenName { return false }
        if item.isLowerCue, !item.isName, !item.has(.nounLike) { return false }
        let isMark = item.form.isDisjoint(with: [.alphanumeric, .handle])
        if isMark, ![.ampersand, .hyphen, .slash, .stop].contains(item.mark) { return false }
        if item.has(.preposition), !item.has(.nounPreposition) { return false }
        let isTimeName = item.has(.time) && item.isCapital && start - 1 == low
        return !isTimeName || item.is("may") || item.is("march") || item.is("last") || item.is("this")
            || item.is("year") && items[start].form.contains(.digit)
    }

    /// "In a statement Smith" is Smith; "in the House" is nobody.
    private func withoutLeadingPreposition(_ phrase: ClosedRange<Int>) -> ClosedRange<Int>? {
        guard items[phrase.lowerBound].has(.preposition) else { return phrase }
        guard items[phrase.upperBound].isCapital else { return nil }
        var start = phrase.upperBound
        while start - 1 > phrase.lowerBound, items[start - 1].isWord, items[start - 1].isCapital { start -= 1 }
        return start...phrase.upperBound
    }

    /// The name a phrase is about, before any preposition or possessive: "Smith" of "Smith of Texas".
    func headName(_ phrase: ClosedRange<Int>) -> ClosedRange<Int>? {
        personName(phrase) ?? capitalRun(phrase)
    }

    private func personName(_ phrase: ClosedRange<Int>) -> ClosedRange<Int>? {
        if let officer = officerName(phrase) { return officer }
        var best: ClosedRange<Int>?
        var index = phrase.lowerBound
        while index <= phrase.upperBound {
            let item = items[index]
            if index > phrase.lowerBound, item.has(.possessive) {
                best = nil
            } else if index > phrase.lowerBound, item.has(.preposition) {
                break
            } else if item.isWord, item.isPerson {
                let end = nameEnd(index, within: phrase.upperBound)
                best = index...end
                index = end
            }
            index += 1
        }
        return best
    }

    /// "Minister for Roads and Bridges Tove Berg": a name behind an office over a field.
    private func officerName(_ phrase: ClosedRange<Int>) -> ClosedRange<Int>? {
        guard items[phrase.upperBound].isWord, items[phrase.upperBound].isPerson else { return nil }
        var start = phrase.upperBound
        while start > phrase.lowerBound, items[start - 1].name == items[phrase.upperBound].name { start -= 1 }
        guard start - phrase.lowerBound >= 3, !items[start - 1].has([.preposition, .possessive, .determiner, .title])
        else { return nil }
        let before = phrase.lowerBound..<(start - 1)
        // "Attorney for the District of Lund Tove Berg".
        let link = before.first { $0 > phrase.lowerBound && items[$0].has(.preposition) && items[$0 - 1].has(.office) }
        guard link != nil, !before.contains(where: { items[$0].has(.possessive) }) else { return nil }
        return start...phrase.upperBound
    }

    /// The last item of the name that an item belongs to.
    func nameEnd(_ index: Int, within limit: Int) -> Int {
        var end = index
        while end < limit, items[end + 1].isWord, items[end + 1].name == items[index].name { end += 1 }
        return end
    }

    private func capitalRun(_ phrase: ClosedRange<Int>) -> ClosedRange<Int>? {
        var best: ClosedRange<Int>?
        var index = phrase.lowerBound
        while index <= phrase.upperBound {
            let item = items[index]
            let isOwner = item.has(.possessive) && index > phrase.lowerBound && index < phrase.upperBound
            if isOwner, items[index - 1].isPerson || items[phrase.upperBound].has([.personNoun, .people]) {
                // "Trump's lawyer" is not Trump, "Norway's king" not Norway; "Trump's letter" is his.
                if !items[index + 1].has(.utterance) { best = nil }
            } else if item.has(.preposition), index > phrase.lowerBound {
                let goesOn = item.is("of") && best != nil && index < phrase.upperBound && items[index + 1].isCapital
                if !goesOn { break }
            }
            if item.isWord, item.isCapital, !item.has(.determiner) {
                let end = capitalRunEnd(index, within: phrase.upperBound)
                best = index...end
                index = end
            }
            index += 1
        }
        return best
    }

    private func capitalRunEnd(_ start: Int, within limit: Int) -> Int {
        var end = start
        while end < limit, items[end + 1].isWord {
            let next = items[end + 1]
            let joins = next.has(.nameJoint) && end + 2 <= limit && items[end + 2].isCapital
            guard next.isCapital || joins && !items[end].has(.determiner) else { break }
            end += 1
        }
        return end
    }
}
