import ReaderModel

/// Who besides people with names is spoken of: several together, strangers, institutions.
extension SpeakerResolver {
    /// Several people spoken of together are whom "they" means next.
    mutating func notePlural(_ subject: ClosedRange<Int>?) {
        guard let subject, items[subject.upperBound].isWord else { return }
        let last = items[subject.upperBound]
        let isOpening = subject.count == 1 && !last.isName
        let isPlural =
            (last.isLower || isOpening) && last.has([.endsS, .people]) && !last.has([.timeNoun, .possessive])
        let isJoined =
            subject.upperBound + 1 < items.count && items[subject.upperBound + 1].is("and")
            && (last.isName || isPlural)
        if isJoined {
            var end = subject.upperBound + 1
            let limit = min(items.count - 1, subject.upperBound + 6)
            while end < limit, items[end + 1].isWord, items[end + 1].mark == .none,
                items[end + 1].isLower || items[end + 1].isName,
                !items[end + 1].has([.auxiliary, .preposition, .endsEd, .cue, .subordinator])
            {
                end += 1
            }
            guard end > subject.upperBound + 1 else { return }
            lastPlural = (Int(items[subject.lowerBound].start), subject.lowerBound...end)
        } else if isPlural, reading.maySpeak(SpeakerPhrase(items: subject, kind: .nominal)) {
            lastPlural = (Int(items[subject.lowerBound].start), subject)
        }
    }

    /// "Brown has joined a handful of senators": several people with whom somebody acts.
    mutating func noteCompany(_ subject: ClosedRange<Int>?, _ unit: QuoteReading.Unit) {
        guard let subject, items[subject.upperBound].isWord, items[subject.upperBound].isPerson else { return }
        let limit = min(unit.last, subject.upperBound + 12)
        guard subject.upperBound + 4 <= limit,
            let verb = (subject.upperBound + 1...min(limit, subject.upperBound + 3)).first(where: {
                items[$0].is("joined") || items[$0].is("joins")
            }), verb + 1 < limit
        else { return }
        for index in verb + 1...limit {
            let item = items[index]
            guard item.isWord, item.mark == .none, !item.has([.auxiliary, .subordinator, .endsIng]) else { return }
            guard item.isLower, item.has(.endsS), reading.isPeopleWord(item) else { continue }
            lastPlural = (Int(items[verb + 1].start), verb + 1...index)
            return
        }
    }

    /// Somebody who is the subject and whom the entities do not hold.
    mutating func noteStranger(_ subject: ClosedRange<Int>?) {
        guard let subject, items[subject.upperBound].isWord, !items[subject.lowerBound].isName else {
            return
        }
        let last = items[subject.upperBound]
        let isGroup = last.isName && reading.names[Int(last.name)].isGroup
        let isName = last.isCapital && !isGroup && !last.has(.timeNoun) && subject.count > 1
        guard isName || last.has([.personNoun, .masculine, .feminine]) else { return }
        lastStranger = (Int(items[subject.lowerBound].start), subject)
    }

    /// "A doctor on the scene" is somebody else than those who are named; "is a doctor" and ", a doctor," are not.
    mutating func noteStrangers(_ unit: QuoteReading.Unit) {
        for index in unit.items where items[index].isWord && (items[index].is("a") || items[index].is("an")) {
            let before: QuoteItem? = index > unit.first ? items[index - 1] : nil
            if let before, before.mark == .comma || before.has([.be, .auxiliary]) || before.is("as") || before.isName {
                continue
            }
            var noun = index + 1
            while noun < unit.last, noun < index + 4, items[noun].isWord, items[noun].isLower,
                !items[noun].has(.personNoun)
            {
                noun += 1
            }
            guard noun <= unit.last, items[noun].isWord, items[noun].isLower, items[noun].has(.personNoun),
                noun == unit.last || !items[noun + 1].isName
            else { continue }
            strangers.insert(items[noun].key)
        }
    }

    /// An institution that is the subject is what "it" means next.
    mutating func noteGroup(_ subject: ClosedRange<Int>?) {
        let named = subject?.first { index in
            items[index].isWord && items[index].isName && !items[index].isPerson
                && (index == 0 || items[index - 1].mark != .openBracket)
        }
        guard let named, let subject else { return }
        // "Harbour Office director Tom Brown": he is the subject.
        let end = items[subject.upperBound]
        if end.isWord, end.isPerson, !(named..<subject.upperBound).contains(where: { items[$0].is("and") }) { return }
        let entity = reading.names[Int(items[named].name)].entity
        guard entity >= 0, entities[entity].kind == .organization else { return }
        lastGroup = (Int(items[named].start), entity)
    }

    /// "After rumours that Lindra was in talks, the company said": an institution that does something.
    mutating func noteActingGroup(_ unit: QuoteReading.Unit) {
        let noun = unit.items.first { index in
            index > unit.first && items[index].isWord && items[index].has(.groupNoun) && items[index - 1].is("the")
        }
        guard let noun else { return }
        let name = (unit.first..<noun).last { index in
            guard items[index].isWord, items[index].isName, !items[index].isPerson, index + 1 < noun else {
                return false
            }
            let next = items[index + 1]
            return next.isWord && next.isLower && next.has([.auxiliary, .pastForm, .endsEd])
        }
        guard let name else { return }
        let entity = reading.names[Int(items[name].name)].entity
        guard entity >= 0, entities[entity].kind == .organization else { return }
        lastGroup = (Int(items[name].start), entity)
    }
}
