import ReaderTokens

// What stands right before a participle, and descriptions beside a name.
extension EventSubject {
    /// "Her hosts were the Harbour Guild, founded in 1918 to help": a participle that tells how something came to be.
    func isMade(_ start: Int) -> Bool {
        let isParticiple = scan.isAny(
            start, "founded", "born", "created", "established", "formed", "built", "published", "released", "signed",
            "developed", "designed", "introduced", "written", "held", "organized", "organised", "painted", "directed",
            "filmed", "recorded", "enacted", "adopted", "invented", "discovered", "commissioned", "dated", "launched",
            "made")
        return isParticiple
            && (scan.isAny(
                start + 1, "in", "on", "by", "at", "for", "with", "from", "to", "under", "during", "as", "into")
                || clauses.dates.contains { $0.lowerBound == start + 1 })
    }

    /// The noun phrase right before a participle that tells of it and not of the subject: "the season, beginning in May".
    func nearest(_ start: Int, _ first: Int) -> Range<Int>? {
        let tellsOfNearest =
            scan.has(start, .past) && isMade(start)
            || scan.isAny(
                start, "kicking", "starting", "beginning", "dating", "lasting", "ending", "opening", "running",
                "stretching", "spanning", "scheduled")
        let piece = clauses.pieces[first - 1]
        guard tellsOfNearest, scan.isWord(start - 1, ","), piece.upperBound == start - 1,
            clauses.finiteVerb(piece) != nil,
            let words = lastWords(of: piece)
        else { return nil }
        let isPronoun =
            words.count == 1 && scan.isAny(words.lowerBound, "him", "her", "it", "them", "me", "us", "you")
        guard isPronoun, words.lowerBound - 1 > piece.lowerBound else { return isPronoun ? nil : words }
        return lastWords(of: piece.lowerBound..<(words.lowerBound - 1)).map { $0.lowerBound..<words.upperBound }
    }

    /// "Berg, critical of the plan and considered a rival, had not": a description behind the name that opens the sentence.
    func isDescription(_ index: Int) -> Bool {
        guard index > 0, clauses.pieces[index - 1].lowerBound == clauses.sentence.lowerBound else { return false }
        let name = clauses.pieces[index - 1]
        let piece = clauses.pieces[index]
        return scan.isCapital(name.lowerBound) && name.count <= 8 && clauses.finiteVerb(name) == nil && isNamed(name)
            && name.upperBound + 1 == piece.lowerBound && scan.isWord(name.upperBound, ",")
            && !scan.isCapital(piece.lowerBound) && !scan.has(piece.lowerBound, [.article, .verbal, .subordinator])
            && scan.isAny(piece.lowerBound + 1, "of", "for", "by", "about", "with", "in", "as")
            && !scan.isAny(
                piece.lowerBound, "the", "and", "but", "or", "he", "she", "it", "they", "some", "many", "most")
    }

    /// "The guild's architect, Olaf Berg, showed": a name and nothing besides.
    func isName(_ piece: Range<Int>) -> Bool {
        (2...4).contains(piece.count)
            && piece.allSatisfy { scan.isCapital($0) && scan.text.tokens[$0].shape.contains(.word) }
    }
}
