/// Reporting verbs at the end of what they report, where no marks stand.
extension QuoteReading {
    /// "The plan hurts savers, Anna Lindqvist warns", "…, notes Anna Lindqvist": nothing but a subject stands between the
    /// comma and the end of the sentence.
    func endsReport(_ index: Int, _ unit: Unit) -> Bool {
        let item = items[index]
        guard item.has([.endsS, .endsEd, .pastForm]), index > unit.first + 4 else { return false }
        return endsBehindSubject(index, unit) || opensSubject(index, unit)
    }

    private func endsBehindSubject(_ index: Int, _ unit: Unit) -> Bool {
        guard index == contentEnd(unit) else { return false }
        let comma = (max(unit.first + 4, index - 8)..<index).last { items[$0].mark == .comma }
        guard let comma, comma + 1 < index, !items[comma - 1].isQuoted else { return false }
        let first = items[comma + 1]
        let isSubject = first.isName || first.has([.subjectPronoun, .people]) || first.is("the") || isPeopleWord(first)
        return isSubject && !first.has(.subordinator)
            && ((comma + 1)..<index).allSatisfy {
                items[$0].isWord && items[$0].mark == .none
                    && !items[$0].has([.cue, .auxiliary, .conjunction, .subordinator])
            }
    }

    private func opensSubject(_ index: Int, _ unit: Unit) -> Bool {
        guard items[index - 1].mark == .comma, index + 1 <= contentEnd(unit), index + 12 >= contentEnd(unit) else {
            return false
        }
        let next = items[index + 1]
        return next.isWord && next.isCapital && next.isName && (next.isPerson || names[Int(next.name)].isGroup)
    }

    /// "the same emailed threat": a form in -ed between an adjective and its noun.
    func describesNoun(_ index: Int, _ unit: Unit) -> Bool {
        guard items[index].has(.endsEd), index > unit.first + 1, index < unit.last, items[index + 1].isLower,
            !items[index + 1].has([.determiner, .subordinator, .subjectPronoun, .preposition, .adverb]),
            items[index - 1].isWord, items[index - 2].has(.determiner)
        else { return false }
        return ["same", "new", "first", "latest", "recently", "newly", "previous", "original", "next"]
            .contains(items[index - 1].key)
    }

    /// "decals that say “Burn Book”": a thing bears the words.
    func isWordOfThing(_ cue: Int, _ unit: Unit) -> Bool {
        guard items[cue].has(.say) || items[cue].is("read") || items[cue].is("reads"), cue - 2 >= unit.first,
            items[cue - 1].is("that") || items[cue - 1].is("which"), items[cue - 2].isWord
        else { return false }
        let thing = items[cue - 2]
        return thing.isLower && !isPeopleWord(thing) && !thing.has([.utterance, .source, .groupNoun])
    }

    /// "…,” Smith said in a morning tweet": a bare form behind an article, with one thing or person before it.
    func isThing(_ index: Int, _ unit: Unit) -> Bool {
        let item = items[index]
        guard item.has(.nounLike), !item.has([.endsS, .endsEd, .endsIng]), !item.is("read"), index > unit.first + 2,
            items[index - 1].isWord, items[index - 1].isLower,
            !items[index - 1].has([.endsS, .people, .subjectPronoun, .adverb, .auxiliary, .endsLy])
        else { return false }
        return items[index - 2].has(.determiner)
    }
}
