/// The words that name a speaker.
struct SpeakerPhrase: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        case person
        /// Some other name, or a name nobody knows.
        case name
        case pronoun
        case nominal
    }

    var items: ClosedRange<Int>
    var kind: Kind
    /// The name inside, where there is one.
    var head: ClosedRange<Int>?
    /// Index into the article's entities, once resolved.
    var entity: Int?
}

extension QuoteReading {
    /// A phrase as a speaker, without the "but" or "meanwhile" before it.
    func speaker(_ phrase: ClosedRange<Int>) -> SpeakerPhrase {
        var start = phrase.lowerBound
        while start < phrase.upperBound, isLinkingWord(items[start]) { start += 1 }
        start = withoutPlace(behindDateline(start...phrase.upperBound)...phrase.upperBound)
        let range = start...phrase.upperBound
        if range.count == 1, isPronoun(items[start]) { return SpeakerPhrase(items: range, kind: .pronoun) }
        guard let head = headName(range), !isRole(range, beside: head) else {
            return SpeakerPhrase(items: range, kind: .nominal)
        }
        if isPerson(in: head), modifiesPeople(head, within: range.upperBound) {
            return SpeakerPhrase(items: range, kind: .nominal)
        }
        return SpeakerPhrase(items: range, kind: isPerson(in: head) ? .person : .name, head: head)
    }

    /// "The mayor" in "LEEDS (Reuters) - The mayor".
    private func behindDateline(_ phrase: ClosedRange<Int>) -> Int {
        guard items[phrase.lowerBound].form.contains(.shout), phrase.count > 2 else { return phrase.lowerBound }
        let dash = phrase.dropFirst().dropLast().last { index in
            isDatelineDash(index)
        }
        return dash.map { $0 + 1 } ?? phrase.lowerBound
    }

    /// "Lindqvist supporters", "Brown-backing voters": a name that tells whose the people are.
    func modifiesPeople(_ name: ClosedRange<Int>, within last: Int) -> Bool {
        let own = items[name.upperBound]
        let isCompound = own.isName && names[Int(own.name)].range.upperBound < own.range.upperBound
        let next = name.upperBound + 1
        guard next <= last, items[next].isWord, items[next].isLower, !items[next].isName else { return false }
        if isCompound { return true }
        return items[next].has([.endsS, .people]) && !items[next].has([.cue, .communication, .auxiliary])
            && isPeopleWord(items[next])
    }

    /// Where "Minister Anna Lindqvist" begins in "attack in Leeds Minister Anna Lindqvist", whose stop was lost.
    private func withoutPlace(_ phrase: ClosedRange<Int>) -> Int {
        let last = items[phrase.upperBound]
        guard phrase.count > 4, last.isWord, last.isPerson, items[phrase.lowerBound].isLower,
            !items[phrase.lowerBound].has([.determiner, .office, .title])
        else { return phrase.lowerBound }
        var start = phrase.upperBound
        while start > phrase.lowerBound, items[start - 1].name == last.name { start -= 1 }
        let name = start
        while start > phrase.lowerBound, items[start - 1].isCapital, items[start - 1].has(.title) { start -= 1 }
        let isBehindPlace = (phrase.lowerBound..<start).contains { items[$0].is("in") || items[$0].is("at") }
        return start < name && isBehindPlace ? start : phrase.lowerBound
    }

    /// "The Times editor": a person by what they are to what is named.
    private func isRole(_ phrase: ClosedRange<Int>, beside head: ClosedRange<Int>) -> Bool {
        let last = items[phrase.upperBound]
        // "The chairwoman of Lindra's bank": whoever holds the office.
        let opener = phrase.lowerBound + 1
        if !isPerson(in: head), opener + 1 < phrase.upperBound, items[phrase.lowerBound].has(.determiner),
            items[opener].has([.office, .title, .personNoun]), items[opener + 1].is("of") || items[opener + 1].is("for")
        {
            return true
        }
        guard head.upperBound < phrase.upperBound, !isPerson(in: head), last.isWord, last.isLower else { return false }
        return items[phrase.lowerBound].is("the") && last.has(.personNoun)
    }

    /// "Dear Anna": who is spoken to.
    func isSalutation(_ phrase: ClosedRange<Int>) -> Bool { items[phrase.lowerBound].is("dear") }

    /// "I", "we", "you".
    func isOwnVoice(_ phrase: ClosedRange<Int>) -> Bool {
        let word = items[phrase.upperBound]
        return phrase.count == 1 && (word.is("i") || word.is("we") || word.is("you"))
    }

    /// Whether words can stand as somebody's description: they end in a noun and hold no verb.
    func isReadable(_ phrase: SpeakerPhrase) -> Bool {
        let last = items[phrase.items.upperBound]
        guard last.isWord,
            !last.has([.preposition, .determiner, .subordinator, .conjunction]) || last.isName
                || isRank(phrase.items.upperBound, from: phrase.items.lowerBound)
        else {
            return false
        }
        guard !last.form.isDisjoint(with: [.alphanumeric, .handle]) || last.mark == .closeBracket else { return false }
        if isBroken(phrase) { return false }
        guard phrase.kind == .nominal else { return true }
        // "Be sure", "include time"; "`run`", a piece of code.
        if items[phrase.items.lowerBound].form.isEmpty { return false }
        if items[phrase.items.lowerBound].has([.be, .auxiliary]) { return false }
        if phrase.items.count == 1, last.isLower, !last.has([.endsS, .people, .personNoun, .groupNoun]) {
            return false
        }
        return !phrase.items.contains { items[$0].has([.subjectPronoun]) && items[$0].isLower }
    }

    private func isPronoun(_ item: QuoteItem) -> Bool {
        item.has(.subjectPronoun) || item.is("his") || item.is("her") || item.is("their")
    }

    private func isLinkingWord(_ item: QuoteItem) -> Bool {
        item.mark == .comma || item.is("meanwhile") || item.is("still") || item.is("but") || item.is("and")
            || item.is("so") || item.is("however") || item.is("perhaps") || item.is("maybe") || item.is("yet")
            || item.mark == .openBracket
    }
}
