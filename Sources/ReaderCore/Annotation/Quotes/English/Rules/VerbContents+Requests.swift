/// What is asked, charged and worded without "that".
extension UnitAttributor {
    /// "accused the board of hiding it": behind "of".
    func charge(_ around: Surroundings, from start: Int) -> Int? {
        guard items[around.cue].has(.accusation), start + 1 < end else { return nil }
        for index in start..<min(start + 14, end) {
            if items[index].isQuoted || items[index].mark.endsSentence || items[index].mark == .colon { return nil }
            let next = items[index + 1]
            let isParticiple = next.has(.endsIng) || next.has(.endsLy) || next.is("also") || next.is("not")
            if items[index].is("of"), next.isWord, next.isLower, isParticiple { return index + 1 }
        }
        return nil
    }

    /// "wrote a letter to the board: “…”": the words behind the colon, where what was written comes first.
    func wording(_ around: Surroundings, from start: Int) -> Int? {
        guard items[start].isWord, items[start].has(.determiner), !items[start].has(.clauseSubject),
            !items[start].is("that"),
            let colon = (start..<end).first(where: { items[$0].isQuoted || items[$0].mark == .colon }),
            items[colon].mark == .colon, colon > start + 1,
            items[colon + 1].isQuoted || items[colon - 1].has(.utterance) || items[colon - 1].is("comment"),
            case let clause = (start + 1..<colon).first(where: { items[$0].has(.subordinator) }) ?? colon,
            !reading.hasFiniteVerb(start...(clause - 1))
        else { return nil }
        return colon + 1
    }

    /// "warned them to stay away": at "to".
    func order(_ around: Surroundings, from start: Int) -> Int? {
        guard items[around.cue].has(.request), !items[around.cue].has(.say), items[start].isWord,
            !items[start].has([.clauseSubject, .subordinator, .conjunction]), !items[start].is("to")
        else { return nil }
        for index in start..<min(start + 16, end) {
            let item = items[index]
            if item.is("not"), index > start, items[index + 1].is("to") { return index }
            guard item.isWord, item.mark == .none || joinsTitle(index),
                !item.has([.auxiliary, .subordinator, .cue]) || item.isCapital
            else { return nil }
            if item.is("to"), index > start, items[index + 1].isLower,
                !items[index + 1].has([.determiner, .preposition])
            {
                return index
            }
        }
        return nil
    }

    /// "Roads, Ports and Rivers Minister": a comma within words written large.
    private func joinsTitle(_ comma: Int) -> Bool {
        items[comma].mark == .comma && items[comma - 1].isCapital && items[comma + 1].isCapital
    }

    /// "that" within the next 25 items.
    func thatAhead(_ anchor: Int) -> Int? {
        for index in (anchor + 1)..<max(anchor + 1, min(end, anchor + 26)) {
            let item = items[index]
            if item.isQuoted || item.mark == .stop || item.mark == .semicolon || item.mark == .colon { return nil }
            if item.isLower, item.has(.cue) { return nil }
            if item.is("that"), items[index + 1].isWord, !reading.isThatTime(index, end),
                // "A cake that read".
                !items[index + 1].has([.auxiliary, .cue, .communication, .pastForm, .endsEd])
                    || items[index + 1].isCapital
            {
                return index
            }
        }
        return nil
    }
}
