import ReaderModel
import ReaderTokens

// Nouns of what happened, and of how somebody is since.
extension DatedNoun {
    /// "They should reverse a 2013 decision that moved the fees": what was decided in that year.
    var yearOfDeed: Range<Int>? {
        guard DateRole.isYearOfDeed(date, clauses), let end = deedEnd else { return nil }
        return (date.lowerBound - 1)..<end
    }

    private var deedEnd: Int? {
        start <= date.lowerBound - 1 && date.upperBound < end ? end : nil
    }

    /// "Oil was seen near the site of Friday's wreck": the day of what a preposition governs.
    var owned: Range<Int>? {
        guard scan.isPossessive(date.upperBound), clauses.finiteVerb(start..<date.lowerBound) != nil,
            scan.isAny(
                date.lowerBound - 1, "of", "from", "after", "about", "near", "over", "to", "behind", "following",
                "before"),
            let noun = ((date.upperBound + 1)..<min(date.upperBound + 6, max(end, date.upperBound + 1))).first(
                where: isHappening),
            !((date.upperBound + 1)..<noun).contains(where: { scan.isAny($0, "of", "in", "and", "to", ",") }),
            clauses.finiteVerb((noun + 1)..<max(end, noun + 1)) == nil
        else { return nil }
        return date.lowerBound..<end
    }

    /// "It is a mile from the place where a fire in March spread": what happened there.
    var there: Range<Int>? {
        let floor = max(start + 2, date.lowerBound - 6)
        guard floor < date.lowerBound, date.upperBound < end,
            let place = (floor..<date.lowerBound).last(where: { scan.isWord($0, "where") }),
            place + 1 < date.lowerBound,
            clauses.finiteVerb((place + 1)..<date.lowerBound) == nil, clauses.finiteVerb(start..<place) != nil,
            scan.text.tokens[date.upperBound].shape.contains(.word),
            !scan.isAny(date.upperBound, "in", "on", "at", "by", "for", "with", "from", "to", "and", "or", "of")
        else { return nil }
        return (place + 1)..<end
    }

    /// The first word of the phrase with "the" that ends before a token, over one "and": "the search and rescue tool".
    func definite(before end: Int) -> Int? {
        guard let first = phrase(before: end) else { return nil }
        if scan.isWord(first, "the") { return first }
        guard first - 2 > start, scan.isWord(first - 1, "and"), let other = phrase(before: first - 1),
            scan.isWord(other, "the"), first - other < 6
        else { return nil }
        return other
    }

    /// Whether a noun tells of something that happens, by the list of them or by how it ends.
    private func isHappening(_ index: Int) -> Bool {
        guard !scan.isCapital(index), scan.text.tokens[index].shape.contains(.word) else { return false }
        if scan.has(index, .eventNoun) { return true }
        let word = scan.text.text.bytes[scan.text.tokens[index].range]
        return word.count > 6
            && (word.suffix(5).elementsEqual("wreck".utf8) || word.suffix(5).elementsEqual("lment".utf8)
                || word.suffix(5).elementsEqual("crash".utf8) || word.suffix(5).elementsEqual("quake".utf8))
    }

    /// "They search for a man missing since Sunday": how somebody or something is since that day.
    var state: Range<Int>? {
        let word = date.lowerBound - 2
        guard scan.isWord(date.lowerBound - 1, "since"), word > start + 2,
            scan.isAny(
                word, "missing", "dead", "closed", "shut", "empty", "idle", "vacant", "ill", "trapped", "stranded",
                "jailed", "imprisoned", "detained", "abandoned", "unused", "homeless", "absent"),
            scan.text.tokens[word - 1].shape.contains(.word),
            !scan.has(word - 1, [.verbal, .adverb, .be, .have, .subordinator]),
            let first = phrase(before: word), clauses.finiteVerb(start..<first) != nil
        else { return nil }
        return first..<end
    }

    /// "The land has entered a drought, according to a paper by the guild last week": the day of the paper, where what it says
    /// is so by now.
    var declared: Range<Int>? {
        guard let piece = clauses.pieces.first(where: { $0.contains(date.lowerBound) }), piece.lowerBound > start,
            scan.isWord(piece.lowerBound, "according"), scan.isWord(piece.lowerBound + 1, "to"),
            piece.lowerBound + 3 < date.lowerBound, scan.has(piece.lowerBound + 2, .article),
            let verb = clauses.finiteVerb(start..<piece.lowerBound), scan.isAny(verb, "has", "have")
        else { return nil }
        return (piece.lowerBound + 2)..<end
    }
}
