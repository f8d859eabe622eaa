import ReaderBasics
import ReaderModel
import ReaderTokens

// How far a clause goes on behind the piece of its date.
extension Clauses {
    /// The most tokens of what is announced, or of what tells who is meant.
    private static let mostAdded = 40
    /// The most further things of a list.
    private static let mostListed = 12

    /// "Announced on Friday that it will move", "an event to honour those who helped": what no mark divides from the words
    /// before it belongs to them, where it tells of no date of its own.
    func withComplement(_ last: Int) -> Int {
        var last = withParenthesis(last)
        while last + 1 < pieces.count, pieces[last].upperBound == pieces[last + 1].lowerBound,
            opensComplement(pieces[last + 1].lowerBound)
                || scan.isAny(pieces[last].upperBound - 1, "only", "even", "just", "except"),
            pieces[last + 1].count <= Self.mostAdded, !hasDate(pieces[last + 1])
        {
            last += 1
        }
        return withAddition(last)
    }

    /// "Told her that, though it rained, he would sail": to the clause that "that" opens, over what stands between.
    private func withParenthesis(_ last: Int) -> Int {
        guard scan.isWord(pieces[last].upperBound - 1, "that"), scan.isWord(pieces[last].upperBound, ",") else {
            return last
        }
        for next in (last + 1)..<max(last + 1, min(pieces.count, last + 4)) {
            if hasDate(pieces[next]) || pieces[next].upperBound - pieces[last].upperBound > Self.mostAdded { break }
            if finiteVerb(pieces[next]) != nil, !scan.has(pieces[next].lowerBound, .subordinator),
                !scan.isAny(pieces[next].lowerBound, "once", "upon", "given", "subject")
            {
                return next
            }
        }
        return last
    }

    /// "She married again, this time in Lund", "it was found with its doors, hatches and sails torn".
    private func withAddition(_ last: Int) -> Int {
        guard last + 1 < pieces.count, isBehindComma(last + 1), !hasDate(pieces[last + 1]) else { return last }
        let next = pieces[last + 1]
        if scan.isWord(next.lowerBound, "this"), scan.isWord(next.lowerBound + 1, "time"), finiteVerb(next) == nil {
            return last + 1
        }
        let tail = next.last { !scan.text.tokens[$0].shape.contains(.mark) } ?? next.lowerBound
        let isPair =
            next.count <= 8 && tail > next.lowerBound + 1 && scan.has(tail, [.past, .participle])
            && (next.lowerBound + 1..<tail).contains { scan.isWord($0, "and") }
        let isWith = pieces[last].suffix(5).contains { scan.isWord($0, "with") }
        return isPair && isWith ? last + 1 : last
    }

    private func opensComplement(_ index: Int) -> Bool {
        scan.isAny(index, "that", "who", "whom", "whose", "how", "what", "whether", "where", "why", "which", "when")
            || opensReportedClause(index, dates)
            || scan.isWord(index, "after") && isGerund(index + 1)
    }

    /// "He visited the United States, Brazil and Spain", "diversity, and inclusion", "in Lund, Sweden": the rest of a list, and
    /// the country behind a city.
    func withList(behind last: Int) -> Int {
        // Behind a date comes what goes on with the sentence.
        guard !dates.contains(where: { $0.upperBound == pieces[last].upperBound }) else { return last }
        var index = last
        while index + 1 < pieces.count, index - last < Self.mostListed, isBehindComma(index + 1) {
            index += 1
            let piece = pieces[index]
            let opensLast = scan.isAny(piece.lowerBound, "and", "or")
            let item = opensLast ? (piece.lowerBound + 1)..<piece.upperBound : piece
            guard !item.isEmpty, isListItem(item), !hasDate(item) else { break }
            if opensLast ? index > last + 1 : item.contains(where: { scan.isAny($0, "and", "or") }) {
                return isSubject(index) ? last : index
            }
            if opensLast { break }
        }
        return isPlace(last + 1, behind: pieces[last]) ? last + 1 : last
    }

    private func isBehindComma(_ index: Int) -> Bool {
        scan.isWord(pieces[index].lowerBound - 1, ",")
            && pieces[index - 1].upperBound == pieces[index].lowerBound - 1
    }

    /// Whether the words behind a piece have a verb and no subject: "by Berg, Lind and a friend, said".
    private func isSubject(_ index: Int) -> Bool {
        guard index + 1 < pieces.count else { return false }
        return finiteVerb(pieces[index + 1].prefix(2)) != nil
    }

    /// "In Lund|, Sweden".
    private func isPlace(_ index: Int, behind piece: Range<Int>) -> Bool {
        guard index < pieces.count, isBehindComma(index), !hasDate(pieces[index]),
            !isSubject(index),
            scan.isCapital(piece.upperBound - 1)
        else { return false }
        let land = pieces[index].filter { !scan.text.tokens[$0].shape.contains(.mark) }
        guard land.count <= 3, land.allSatisfy({ scan.isCapital($0) && !verbs.isVerb($0) }) else { return false }
        let name = piece.reversed().prefix { scan.isCapital($0) }
        guard name.count <= 3, let first = name.last else { return false }
        return scan.isAny(first - 1, "in", "at", "near", "from", "to", "outside")
    }

    /// "The boats that were sold on Sunday are old": whether a clause with its own subject tells more of it behind the words that
    /// describe it.
    func tellsTwice(_ clause: Range<Int>) -> Bool {
        let found = clause.filter { scan.has($0, .finite) && verbs.isVerb($0) }
        guard let first = found.first else { return false }
        return found.contains { verb in
            let between = (first + 1)..<max(first + 1, verb)
            return between.contains { !scan.has($0, TimeWordClass.verbal.union(.adverb)) }
                && !scan.isAny(verb - 1, "and", "or", "but", "to", ",")
                && !between.contains { scan.has($0, .subordinator) || scan.isAny($0, "and", "but", "or") }
        }
    }

    private func hasDate(_ tokens: Range<Int>) -> Bool { dates.contains { $0.overlaps(tokens) } }

    /// The semicolon of "&#8217;", a character that a page has written out.
    func endsReference(_ index: Int) -> Bool {
        guard scan.isWord(index, ";"), scan.isJoined(index) else { return false }
        let bytes = scan.text.text.bytes
        var place = Int(scan.text.tokens[index].start) - 1
        var count = 0
        while place >= 0, count < 10,
            bytes[place].isASCIILetter || bytes[place].isASCIIDigit || bytes[place] == UInt8(ascii: "#")
        {
            (place, count) = (place - 1, count + 1)
        }
        return count > 1 && place >= 0 && bytes[place] == UInt8(ascii: "&")
    }
}
