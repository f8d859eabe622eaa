import ReaderTokens

// Where a date divides what "and" joins.
extension Clauses {
    /// How far behind a date the "and" stands that begins what it does not tell of.
    private static let mostBehind = 8
    /// How far behind "and" its verb stands.
    private static let mostAhead = 16

    /// "He was elected in 1976 and served until 1983", "Berg took over in April and Lind came in", "tennis courts in 2010 and a
    /// shelter in 2011": whether "and" or "but" behind a date begins what is not told to happen then.
    func opensOther(_ index: Int, from start: Int) -> Bool {
        guard scan.isAny(index, "and", "but"), index + 1 < sentence.upperBound else { return false }
        if opensDated(index, from: start) || opensLater(index, from: start) { return true }
        guard
            let date = dates.last(where: { $0.upperBound <= index }), date.lowerBound > start,
            index - date.upperBound <= Self.mostBehind, !scan.isAny(date.lowerBound - 1, "between", "from"),
            !dates.contains(where: { $0.lowerBound == index + 1 }),
            !(date.upperBound..<index).contains(where: { scan.has($0, .subordinator) })
        else { return false }
        let first = start..<date.lowerBound
        if index == date.upperBound, opensItem(index, first) { return true }
        if finiteVerb(first) == nil { return false }
        return hasFiniteVerb(behind: index)
    }

    /// "In 2016 the yard was sold and last year it was shut": a day and what happened on it.
    private func opensDated(_ index: Int, from start: Int) -> Bool {
        let place = scan.isAny(index + 1, "in", "on", "by", "since") ? index + 2 : index + 1
        guard let date = dates.first(where: { $0.lowerBound == place }), finiteVerb(start..<index) != nil,
            dates.contains(where: { $0.upperBound <= index && $0.lowerBound >= start })
        else { return false }
        let next = scan.isWord(date.upperBound, ",") ? date.upperBound : date.upperBound - 1
        return !(scan.has(next + 1, .finite) && verbs.isVerb(next + 1)) && hasFiniteVerb(behind: next)
    }

    /// "They sailed four days ago and were seen on Saturday", "in 2016 they came to Lund and they have stayed since May": each
    /// verb has its date.
    private func opensLater(_ index: Int, from start: Int) -> Bool {
        guard let first = dates.first(where: { $0.lowerBound >= start }), first.upperBound <= index,
            !scan.isWord(first.lowerBound - 1, "between"),
            let next = dates.first(where: { $0.lowerBound > index }), next.lowerBound - index <= Self.mostAhead,
            !scan.has(start, .subordinator), !scan.isWord(index - 1, "("), next.contains(where: isPlacing)
        else { return false }
        let words = start..<index
        guard finiteVerb(words) != nil else { return false }
        let isClear = !(index + 1..<next.lowerBound).contains {
            scan.has($0, .subordinator) && !($0 + 1 == next.lowerBound) || scan.isAny($0, ";", ":", "“", "\"")
        }
        return isClear && hasFiniteVerb(behind: index)
    }

    /// Whether a word of a date says when, and not only how long.
    private func isPlacing(_ index: Int) -> Bool {
        scan.has(index, [.weekday, .weekdayShort, .month, .monthShort, .deictic, .nYear, .nDecade])
            || scan.isAny(index, "ago", "last", "this", "next", "later", "earlier")
    }

    /// Whether what "and" joins has a verb of its own, with its subject or without.
    private func hasFiniteVerb(behind conjunction: Int) -> Bool {
        let start = conjunction + 1
        let limit = min(sentence.upperBound, start + Self.mostAhead)
        let opening = scan.has(start, .adverb) || scan.isWord(start, "then") ? start + 1 : start
        if scan.has(opening, .finite), verbs.isVerb(opening) { return true }
        if scan.has(opening, .planning), scan.isWord(opening + 1, "to") { return true }
        // "And on the quay": what a preposition governs is no subject.
        guard !scan.isAny(opening, "in", "on", "at", "for", "with", "by", "from", "to", "of", "as", "not") else {
            return false
        }
        for index in opening..<max(opening, limit) {
            // "And the harm he had done": of a noun.
            if index > opening, scan.isAny(index, "he", "she", "they", "we", "i") { return false }
            if scan.has(index, .subordinator) || scan.isAny(index, "and", "but", "or", "to")
                || scan.text.tokens[index].shape.contains(.mark) && !scan.isHyphen(index) && !scan.isPossessive(index)
            {
                return false
            }
            // "And the boat found in Lund": a past form without an object may be a participle.
            if scan.has(index, .finite), verbs.isVerb(index) {
                return index > opening
                    && (scan.has(index, [.be, .have, .future, .conditional, .third])
                        || !scan.isAny(index + 1, "in", "on", "at", "by", "for") || scan.isCapital(index - 1)
                        || scan.isAny(index - 1, "he", "she", "it", "they", "we", "i"))
            }
        }
        return false
    }

    /// "A shelter in 2011 and a pool this summer", "released a record in 2011 and a book in 2013": things with a day each.
    private func opensItem(_ index: Int, _ first: Range<Int>) -> Bool {
        guard scan.has(index + 1, .article) || scan.isWord(index + 1, "the") else { return false }
        return dates.contains { date in
            date.lowerBound > index + 2 && date.lowerBound - index <= Self.mostAhead
                && finiteVerb(index..<date.lowerBound) == nil
                && (!hasVerb(first) || scan.isAny(date.lowerBound - 1, "in", "on"))
                && !(index..<date.lowerBound).contains { scan.isWord($0, ",") && !bound.contains($0) }
        }
    }
}
