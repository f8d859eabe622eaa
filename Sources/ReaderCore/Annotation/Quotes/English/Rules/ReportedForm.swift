import ReaderBasics
import ReaderModel

/// How a reported content is built: what stands behind "said", "asked them" or "denied".
enum ReportedForm: Int, Sendable, CaseIterable {
    /// "that", "whether", "how" and the like.
    case conjunction
    /// A clause without a conjunction.
    case clause
    /// "to leave".
    case infinitive
    /// "taking it", "of taking it".
    case participle
    /// Words before their verb: "The plan has failed, Smith said".
    case parenthesis
    /// A noun with no verb of its own: "the trip".
    case noun
    /// Something else.
    case other
}

extension QuoteReading {
    /// The form of what a cue reports.
    func form(of contents: [ClosedRange<Int>], cue: Cue) -> ReportedForm {
        guard let content = contents.first, let last = contents.last else { return .other }
        if cue.kind != .verb || content.upperBound < cue.item {
            let isClause = content.count >= 4 && hasFiniteVerb(content)
            // "The plan, Smith said, will fail".
            let goesOn = last.lowerBound > cue.item && items[last.lowerBound].has([.auxiliary, .endsEd, .pastForm])
            // "Weak growth in a few areas, such as oil, supports the view, said Smith".
            let isLong = cue.kind == .verb && items[cue.item].has(.say) && content.count >= 10
            return isClause || isLong || goesOn || hasFiniteVerb(last) && last.count >= 4 ? .parenthesis : .noun
        }
        let found = form(of: content)
        // "said more workers want it": a verb of saying has a clause, whatever its verb.
        let isSaid = items[cue.item].has(.say) && content.count >= 4 && !items[content.lowerBound].has(.preposition)
        return found == .noun && isSaid ? .clause : found
    }

    private func form(of content: ClosedRange<Int>) -> ReportedForm {
        var start = content.lowerBound
        while start < content.upperBound, items[start].isWord,
            items[start].has([.adverb, .endsLy]) && items[start].isLower || items[start].mark == .comma
        {
            start += 1
        }
        let first = items[start]
        guard first.isWord else { return .clause }
        if first.is("that"), start < content.upperBound, items[start + 1].mark == .comma,
            content.upperBound - start < 8
        {
            return .noun
        }
        // "has said that more than once", "stated it for good measure".
        if first.is("that"), start + 1 < content.upperBound, items[start + 1].is("more"), items[start + 2].is("than") {
            return .other
        }
        if first.is("it"), start < content.upperBound, items[start + 1].has(.preposition), content.count <= 6 {
            return .other
        }
        // "declared it the best of the year", "called it a day".
        if first.is("it"), start + 1 < content.upperBound, items[start + 1].isWord, items[start + 1].isLower,
            items[start + 1].has(.determiner), !items[start + 1].has([.clauseSubject, .subordinator])
        {
            return .other
        }
        if ["that", "whether", "if", "how", "why", "what", "who", "when", "where"].contains(first.key) {
            return .conjunction
        }
        if first.is("to") { return opensInfinitive(start + 1, content) ? .infinitive : .noun }
        if first.has(.endsIng), first.isLower, !first.has(.preposition) { return .participle }
        if first.has(.subjectPronoun) || first.is("there"), content.upperBound > start { return .clause }
        // "which Nissan claims is an improvement".
        if first.has(.auxiliary) { return .clause }
        // Up to a comma: "the accusation, has avoided extradition" holds no clause.
        let comma =
            (start..<content.upperBound).first { items[$0].mark == .comma || items[$0].mark == .semicolon }
            ?? content.upperBound
        return hasFiniteVerb(start...comma) ? .clause : .noun
    }

    /// "to leave", but not "to charges of theft".
    private func opensInfinitive(_ index: Int, _ content: ClosedRange<Int>) -> Bool {
        guard content.contains(index), items[index].isWord else { return true }
        let next = items[index]
        if next.has([.determiner, .preposition]) || next.isCapital { return false }
        guard next.has(.endsS), next.range.count > 3 else { return true }
        return text.bytes[next.range.upperBound - 2] | 0x20 == .letterS
    }

    /// Whether some word after the first may be the verb of a clause, before any relative clause.
    func hasFiniteVerb(_ range: ClosedRange<Int>) -> Bool {
        var depth = 0
        for index in range.dropFirst() {
            let item = items[index]
            guard item.isWord else { continue }
            // "in a May 4 letter".
            if item.isCapital, item.is("may"), index < range.upperBound, items[index + 1].form.contains(.digit) {
                continue
            }
            // "lamps that run on oil, and old ones, are": a relative clause ends at its comma.
            if item.mark == .comma { depth = 0 }
            // "that could have mattered": one verb.
            if item.has(.auxiliary), items[index - 1].has(.auxiliary), index - 1 > range.lowerBound { continue }
            // "responsibility and where people died": what follows goes with something before.
            // … but not "But if it rains, they should wait".
            if item.has(.subordinator), items[index - 1].has(.conjunction), index - 1 > range.lowerBound {
                return false
            }
            // "a report that showed", "the man who said": the verb of another clause comes first.
            let isCompared = item.is("than") && !(index < range.upperBound && items[index + 1].has(.subjectPronoun))
            if item.has(.subordinator), !item.is("as"), !isCompared, index > range.lowerBound + 1 {
                depth += 1
            } else if item.has(.auxiliary), !item.has(.possessive), !item.is("being"), !item.is("been") {
                if depth == 0 { return true }
                depth -= 1
            } else if item.isLower, item.has(.pastForm), depth == 0,
                !items[index - 1].has([.determiner, .possessive, .auxiliary])
            {
                // "his nearness to the mayor and drew alarm": what the subject did besides.
                return !items[index - 1].has(.conjunction)
            } else if item.isLower, item.has(.endsEd), depth == 0,
                !items[index - 1].has([.determiner, .possessive, .auxiliary]), items[index - 1].mark != .hyphen,
                !isParticiple(index)
            {
                return !items[index - 1].has(.conjunction)
            } else if item.isLower, depth == 0, items[index - 1].isName || items[index - 1].has(.endsS),
                item.has(.cue), !item.has(.endsIng)
            {
                return true
            } else if item.has(.subjectPronoun), depth == 0 {
                return true
            }
        }
        return false
    }

    /// Pasts of verbs that take no object.
    private static let withoutObject: WordSet = [
        "appeared", "arrived", "belonged", "collapsed", "consisted", "depended", "died", "differed", "disappeared",
        "existed", "happened", "occurred", "remained", "resigned", "resulted", "seemed", "stayed", "succeeded",
        "tended", "vanished", "waited",
    ]

    /// "a deal reached by", "the plan announced on": an -ed that a preposition follows behind a noun.
    private func isParticiple(_ index: Int) -> Bool {
        guard index + 1 < items.count, items[index + 1].isWord else { return false }
        // "its long-awaited rocket".
        if text.bytes[items[index].range].contains(.hyphen) { return true }
        // "the quarter ended Sept. 29".
        if items[index].is("ended"), items[index + 1].has([.day, .time]) { return true }
        // "the truck belonged to them": of such verbs nothing is done to anybody.
        if Self.withoutObject.contains(items[index].key) { return false }
        return items[index + 1].has(.preposition)
    }
}
