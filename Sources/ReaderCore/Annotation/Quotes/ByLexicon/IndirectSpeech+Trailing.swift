import ReaderBasics
import ReaderLexicons

// Clauses before their verb of saying, and behind "as X said".
extension IndirectSpeech {
    /// "…, sagte X.", "…, según X.": the cue behind the last comma that one follows.
    func trailing(_ unit: Range<Int>, _ number: Int) -> Saying? {
        let first = unit.lowerBound
        guard items[first].stretch == nil, !items[first].has([.subordinates, .compares]) else { return nil }
        for index in (first + Self.fewest..<max(first + Self.fewest, unit.upperBound - 1)).reversed()
        where items[index].isComma {
            guard let cue = cues.after(index + 1, before: unit.upperBound), let source = cue.source, isSpeaker(source),
                cue.items.lowerBound == index + 1, !cue.isSubjectFirst, isTrailing(cue, unit), endsWhole(first..<index)
            else { continue }
            let parts = [first..<trimmed(index, from: first)] + (rest(behind: cue, unit).map { [$0] } ?? [])
            return saying(.trailing, number, parts, cue)
        }
        return nil
    }

    /// "Le programme, dit la délégation, ne suffit pas": what was said goes on behind the comma after a speaker.
    private func rest(behind cue: SpeechCue, _ unit: Range<Int>) -> Range<Int>? {
        let start = cue.items.upperBound + 1
        guard !lexicon.isVerbSecond, cue.form == .verb, start + Self.fewest < unit.upperBound,
            items[start - 1].isComma, items[start].isWord, !items[start].isCapital,
            !items[start].has([.who, .that, .person, .title, .preposition, .of, .subordinates, .and]),
            !(items[start].has(.determiner) && items[start + 1].has([.person, .title])),
            (start..<unit.upperBound).contains(where: {
                items[$0].has([.has, .otherVerb]) && !items[$0].has([.noun, .determiner, .preposition])
            })
        else { return nil }
        return start..<trimmed(unit.upperBound, from: start)
    }

    private func isTrailing(_ cue: SpeechCue, _ unit: Range<Int>) -> Bool {
        guard let source = cue.source else { return false }
        switch cue.form {
        case .verb:
            guard source.items.lowerBound >= cue.items.lowerBound else { return false }
            // "…, sagte X, dass …" has its clause behind it.
            let behind = cue.items.upperBound..<unit.upperBound
            if behind.contains(where: { items[$0].has(.that) || items[$0].stretch != nil || items[$0].isColon }) {
                return false
            }
            if lexicon.capitalizesNouns,
                behind.contains(where: { items[$0].isComma && isReported(from: $0 + 1, before: unit.upperBound) })
            {
                return false
            }
            return behind.count <= 14 && (source.kind != .described || cues.subjects.isSomebody(source))
        case .thus, .source, .comparison:
            let behind = cue.items.upperBound..<unit.upperBound
            if cue.form == .source, behind.contains(where: { items[$0].stretch != nil }) { return false }
            return unit.upperBound - cue.items.upperBound <= 8 && cues.subjects.isSomebody(source)
        case .comment, .unknown, .reads, .name: return false
        }
    }

    /// Whether words may be all that was said: they end with none that opens what follows ("que").
    func endsWhole(_ part: Range<Int>) -> Bool {
        guard let last = part.last(where: { items[$0].isWord || items[$0].stretch != nil }) else { return false }
        return items[last].stretch != nil || items[last].isCapital
            || !items[last].has([.that, .who, .and, .determiner, .preposition, .of, .subordinates])
            || items[last].has([.adverb, .noun, .endsSource]) || lexicon.isVerbSecond
    }

    /// "Wie X mitteilte, …".
    func compared(_ unit: Range<Int>, _ number: Int) -> Saying? {
        guard items[unit.lowerBound].has(.compares),
            let cue = cues.after(unit.lowerBound, before: unit.upperBound)
                ?? cues.comparison(unit.lowerBound, before: unit.upperBound),
            cue.form == .comparison, let source = cue.source, cues.subjects.isSomebody(source)
        else { return nil }
        guard
            let comma = (cue.items.upperBound..<max(cue.items.upperBound, unit.upperBound)).first(where: {
                items[$0].isComma
            }),
            comma - cue.items.upperBound <= 8
        else { return nil }
        return saying(.clause, number, [(comma + 1)..<trimmed(unit.upperBound, from: comma + 1)], cue)
    }
}
