/// Verbs of saying that do not tell that somebody said something.
extension QuoteReading {
    /// "would not say whether", "can say that", "if the court says": denied, possible or supposed.
    func isUnreal(_ cue: Cue, _ finding: Finding) -> Bool {
        let unit = units[finding.unit]
        var index = cue.item - 1
        var isPossible = false
        var isOnly = false
        while index >= unit.first, items[index].isWord, items[index].has([.auxiliary, .adverb, .endsLy]) {
            let item = items[index]
            if Self.negated.contains(item.key) { return true }
            isPossible = isPossible || Self.possible.contains(item.key)
            isOnly = isOnly || item.is("only")
            index -= 1
        }
        if isPossible, !isOnly { return true }
        if isAskedWhy(finding, unit, before: cue.item) { return true }
        if isOfNobody(index, unit) { return true }
        if isDeniedBefore(cue.item, unit) { return true }
        if isAskedOfSomebody(before: cue.item + 1, unit) { return true }
        if index >= unit.first, items[index].is("to"), isRefusal(before: index, unit) { return true }
        return isSupposed(finding, unit, before: cue.item)
    }

    /// "Why would Anna Lindqvist say it was hers?": in a question the verb of possibility stands before who speaks.
    private func isAskedWhy(_ finding: Finding, _ unit: Unit, before cue: Int) -> Bool {
        guard items[unit.last].mark == .question, let start = finding.speaker?.items.lowerBound, start < cue,
            start > unit.first, items[start - 1].isWord
        else { return false }
        return ["would", "should", "could", "did", "does", "do", "can", "will"].contains(items[start - 1].key)
    }

    /// "no one is suggesting", "nobody has said".
    private func isOfNobody(_ index: Int, _ unit: Unit) -> Bool {
        guard index >= unit.first, items[index].isWord else { return false }
        if items[index].is("nobody") || items[index].is("no-one") || items[index].is("none") { return true }
        return items[index].is("one") && index > unit.first && items[index - 1].is("no")
    }

    /// "unable to", "unable, deep inside, to".
    private func isRefusal(before index: Int, _ unit: Unit) -> Bool {
        guard index > unit.first else { return false }
        if Self.refusals.contains(items[index - 1].key) { return true }
        guard items[index - 1].mark == .comma,
            let comma = (max(unit.first + 1, index - 6)..<(index - 1)).last(where: { items[$0].mark == .comma })
        else { return false }
        return items[comma - 1].isWord && Self.refusals.contains(items[comma - 1].key)
    }

    /// "was unable to say, “…”", "Why not say “…”": a bare form in front of words in marks, which nobody said.
    func isUnsaid(before stretch: Int, _ unit: Unit) -> Bool {
        var index = stretch - 1
        if index > unit.first, items[index].mark == .comma || items[index].mark == .colon { index -= 1 }
        guard index > unit.first, items[index].isWord, items[index].is("say") || items[index].is("ask") else {
            return false
        }
        let before = items[index - 1]
        return before.is("to") && isRefusal(before: index - 1, unit) || Self.negated.contains(before.key)
    }

    /// "The risk is said to be “low”": nobody is told to have said it.
    func isSaidOfNobody(before stretch: Int, _ unit: Unit) -> Bool {
        stretch - 3 >= unit.first && items[stretch - 1].is("be") && items[stretch - 2].is("to")
            && ["said", "thought", "believed", "reported", "rumored", "rumoured", "supposed"]
                .contains(items[stretch - 3].key)
    }

    /// "The teams did not just build parts and tell engineers to fit them": a bare verb shares what denies the one before.
    private func isDeniedBefore(_ cue: Int, _ unit: Unit) -> Bool {
        guard cue > unit.first + 3, items[cue - 1].is("and") || items[cue - 1].is("or"),
            !items[cue].has([.endsS, .endsEd, .endsIng, .pastForm]), !items[cue].is("said"), !items[cue].is("told")
        else { return false }
        // "does not state when they knew or explain": what a conjunction opens is passed over.
        let opener = (max(unit.first, cue - 12)..<(cue - 2)).first {
            ["when", "whether", "how", "why", "what"].contains(items[$0].key)
        }
        for index in stride(from: (opener ?? cue - 1) - 1, through: max(unit.first, cue - 16), by: -1) {
            let item = items[index]
            if item.isQuoted || item.mark.dividesClauses || item.has([.subjectPronoun, .subordinator]) { return false }
            if item.has(.auxiliary) || Self.negated.contains(item.key) { return Self.negated.contains(item.key) }
        }
        return false
    }

    /// "Suppose Anna says “…”": nobody said it.
    func isSupposed(_ cue: Cue, _ finding: Finding) -> Bool {
        isSupposed(finding, units[finding.unit], before: cue.item)
    }

    /// "When asked “…?”, Smith nodded": it was somebody else who asked.
    func isAskedOfSomebody(before content: Int, _ unit: Unit) -> Bool {
        content - 2 >= unit.first && items[content - 2].isWord && Self.moments.contains(items[content - 2].key)
            && items[content - 1].isWord && Self.asking.contains(items[content - 1].key)
    }

    private static let moments: WordSet = ["when", "if", "once", "until"]
    private static let asking: WordSet = ["asked", "prompted", "told"]
    private static let possible: WordSet = ["can", "could", "would", "should", "may", "might", "must", "'d"]
    private static let refusals: WordSet = [
        "declined", "declines", "declining", "refused", "refuses", "refusing", "failed", "unable", "reluctant",
        "unwilling",
    ]

    private static let negated: WordSet = [
        "aren't", "can't", "cannot", "couldn't", "didn't", "doesn't", "don't", "hadn't", "hasn't", "haven't", "isn't",
        "never", "not", "shouldn't", "wasn't", "weren't", "won't", "wouldn't",
    ]

    /// "if Anna Lindqvist says", "unless they tell", "let us say".
    private func isSupposed(_ finding: Finding, _ unit: Unit, before cue: Int) -> Bool {
        guard let start = finding.speaker?.items.lowerBound, start < cue, unit.items.contains(start) else {
            return false
        }
        if items[start].is("let") || Self.suppositions.contains(items[start].key) { return true }
        guard start > unit.first else { return false }
        let before = items[start - 1]
        return before.isWord && Self.suppositions.contains(before.key)
    }

    private static let suppositions: WordSet = [
        "if", "unless", "let", "until", "suppose", "imagine", "assume", "assuming", "supposing",
    ]
}
