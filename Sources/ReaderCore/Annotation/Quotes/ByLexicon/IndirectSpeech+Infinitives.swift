import ReaderLexicons

// What is reported by an infinitive ("aseguró no saber nada"), and what was asked.
extension IndirectSpeech {
    /// Items between a verb and the infinitive that it opens, and in a clause with "zu", at most.
    private static let (farthestInfinitive, longestInfinitive) = (6, 20)

    /// Where an infinitive that tells what was said begins: directly behind the verb, or with "zu" at the end of a clause.
    func infinitive(after verb: CueFinder.Verb, before end: Int) -> Int? {
        guard !lexicon.infinitiveEndings.isEmpty, !items[verb.word].has(.weighs), !isImpersonal(verb) else {
            return nil
        }
        return lexicon.isVerbSecond ? marked(after: verb, before: end) : bare(after: verb, before: end)
    }

    /// "Se exige haber trabajado": nobody says so.
    private func isImpersonal(_ verb: CueFinder.Verb) -> Bool {
        verb.finite > 0 && items[verb.finite - 1].has(.clitic)
            && lexicon.impersonals.contains(items[verb.finite - 1].key)
    }

    /// Whether a verb asks, and nobody asks himself: "preguntó si", but not "se pregunta si".
    func asks(_ verb: CueFinder.Verb) -> Bool {
        guard lexicon.asking.contains(items[verb.word].key) else { return false }
        return verb.finite == 0 || !items[verb.finite - 1].has(.clitic)
    }

    /// "aseguró ayer no saber nada", "ha detto di non sapere nulla".
    private func bare(after verb: CueFinder.Verb, before end: Int) -> Int? {
        let limit = min(end, verb.last + 1 + Self.farthestInfinitive)
        var (start, isMarked) = (nil as Int?, lexicon.infinitiveMarks.isEmpty)
        for index in verb.last + 1..<max(verb.last + 1, limit) {
            let item = items[index]
            guard item.isWord, !item.isCapital else { return nil }
            if lexicon.infinitiveMarks.contains(item.key), start == nil {
                (start, isMarked) = (index, true)
            } else if isMarked, isInfinitive(item) {
                return start ?? index
            } else if item.has([.not, .clitic]), isMarked {
                start = start ?? index
            } else {
                guard start == nil, item.has([.adverb, .day]), !item.has([.that, .who]) else { return nil }
            }
        }
        return nil
    }

    private func isInfinitive(_ item: SpeechItem) -> Bool {
        item.use.subtracting(.said).isEmpty && item.key.utf8.count > 2
            && lexicon.infinitiveEndings.contains { item.key.hasSuffix($0) }
    }

    /// "versprach, die Steuern zu senken", "zegt niets te weten": the clause ends with its infinitive.
    private func marked(after verb: CueFinder.Verb, before end: Int) -> Int? {
        var start = verb.last + 1
        if lexicon.capitalizesNouns {
            guard start < end, items[start].isComma else { return nil }
            start += 1
        } else {
            while start < end, items[start].has([.adverb, .day]), !items[start].has(.determiner) { start += 1 }
        }
        guard start + 2 < end, items[start].isWord, !items[start].has([.that, .and, .subordinates, .compares]),
            !items[start].has(.who) || items[start].has(.determiner)
        else { return nil }
        for index in start..<min(end - 1, start + Self.longestInfinitive) {
            let item = items[index]
            guard item.isWord || item.stretch != nil, !isFinite(item), !lexicon.purposes.contains(item.key) else {
                return nil
            }
            let next = items[index + 1]
            if lexicon.infinitiveMarks.contains(item.key), !next.isCapital,
                lexicon.infinitiveEndings.contains(where: { next.key.hasSuffix($0) })
            {
                // "te hebben gekregen": a participle may follow.
                return [index + 2, index + 3].contains { $0 >= end || !items[$0].isWord || items[$0].has(.and) }
                    ? start : nil
            }
        }
        return nil
    }

    private func isFinite(_ item: SpeechItem) -> Bool {
        !item.isCapital && item.has([.verb, .has, .otherVerb, .thinks, .reported]) && !item.has([.determiner, .adverb])
    }
}
