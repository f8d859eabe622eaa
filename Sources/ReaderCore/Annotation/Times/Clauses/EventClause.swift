import ReaderBasics
import ReaderModel
import ReaderTokens

/// The clause of an event, and how it reads on a line of its own.
struct EventClause {
    /// The tokens of the clause.
    let tokens: Range<Int>
    /// The clause with its subject, without what only ties it to the sentence.
    let text: String

    /// The longest line, in bytes; a longer one is cut at a word.
    private static let limit = 240

    init(_ clauses: Clauses, _ indices: ClosedRange<Int>, date: Range<Int>) {
        let scan = clauses.scan
        var start = clauses.pieces[indices.lowerBound].lowerBound
        var end = clauses.pieces[indices.upperBound].upperBound
        while start < date.lowerBound, Self.isTie(start, scan), !Self.leads(start, date, scan) { start += 1 }
        while end > date.upperBound, end > start + 1, scan.text.tokens[end - 1].shape.contains(.mark),
            !scan.isAny(end - 1, ")", "%", "\"", "”")
        {
            end -= 1
        }
        let range = start..<max(end, start + 1)
        let isThat = start > 0 && scan.isWord(start - 1, "that") && start <= date.lowerBound
        let subject = Self.subject(of: range, clauses, indices.lowerBound, isThat: isThat)
        tokens = Self.withAntecedent(range, subject, scan)
        let clause = Self.line(range, scan)
        text = Self.shortened(subject.map { "\(Self.line($0, scan)) \(clause)" } ?? clause)
    }

    /// Words that tie a clause to what stands before it.
    private static func isTie(_ index: Int, _ scan: TimeScan) -> Bool {
        if scan.text.tokens[index].shape.contains(.mark) {
            return !scan.isAny(index, "$", "£", "€", "#", "(", "\"", "“", "'")
        }
        return scan.isAny(
            index, "and", "but", "or", "that", "because", "although", "though", "while", "when", "if", "whereas", "so",
            "yet",
            "after", "before", "since", "until", "as", "saying", "where")
    }

    /// Whether a word goes with the date and not with the sentence: "since 1993", "as of Friday".
    private static func leads(_ index: Int, _ date: Range<Int>, _ scan: TimeScan) -> Bool {
        index + 1 == date.lowerBound && scan.isAny(index, "after", "before", "since", "until")
            || scan.isWord(index, "as") && scan.isWord(index + 1, "of")
    }

    /// The subject of a clause that begins with its verb: what stands before the verb of the piece on the left, or for
    /// "which" and "who" the words they stand for.
    private static func subject(
        of range: Range<Int>, _ clauses: Clauses, _ first: Int, isThat: Bool
    ) -> Range<Int>? {
        let scan = clauses.scan
        guard first > 0 else { return nil }
        // "A sale that took place in May": a verb right behind "that" makes it stand for the words before it.
        let isRelative =
            scan.isAny(range.lowerBound, "which", "who", "whose", "whom")
            || isThat && startsWithVerb(range, clauses)
        guard isRelative || startsWithVerb(range, clauses) else { return nil }
        var index = first - 1
        while index >= 0, index >= first - 3 {
            let piece = clauses.pieces[index]
            let verb = piece.first { clauses.verbs.isVerb($0) && scan.has($0, .finite) }
            if isRelative { return lastWords(of: piece, scan) }
            if let verb, verb > piece.lowerBound { return trimmed(piece.lowerBound..<verb, scan) }
            if verb == nil, index == 0 { return trimmed(piece, scan) }
            index -= 1
        }
        return nil
    }

    /// The clause from the words that its "which" or "who" stands for, where they stand right before it.
    private static func withAntecedent(_ range: Range<Int>, _ subject: Range<Int>?, _ scan: TimeScan) -> Range<Int> {
        guard let subject, subject.upperBound <= range.lowerBound,
            (subject.upperBound..<range.lowerBound).allSatisfy({
                scan.text.tokens[$0].shape.contains(.mark) || scan.isWord($0, "that")
            }),
            scan.isAny(range.lowerBound, "which", "who", "whose", "whom") || scan.isWord(range.lowerBound - 1, "that")
        else { return range }
        return subject.lowerBound..<range.upperBound
    }

    private static func startsWithVerb(_ range: Range<Int>, _ clauses: Clauses) -> Bool {
        let first = range.prefix(3).first { !clauses.scan.has($0, .adverb) }
        guard let first else { return false }
        let isFinite = clauses.scan.has(first, .finite) && clauses.verbs.isVerb(first)
        return isFinite || clauses.scan.has(first, [.past]) && clauses.verbs.isVerb(first)
    }

    /// The noun phrase at the end of a piece, at most eight words of it.
    private static func lastWords(of piece: Range<Int>, _ scan: TimeScan) -> Range<Int>? {
        var start = piece.upperBound
        while start > piece.lowerBound, piece.upperBound - start < 8 {
            let word = start - 1
            if scan.has(word, .finite) || scan.isAny(word, "to", "that", "from", "by", "with", "on", "for", "about") {
                break
            }
            start -= 1
            if scan.isAny(word, "the", "a", "an", "his", "her", "its", "their") { break }
        }
        return start < piece.upperBound ? start..<piece.upperBound : nil
    }

    private static func trimmed(_ range: Range<Int>, _ scan: TimeScan) -> Range<Int>? {
        var start = range.lowerBound
        while start < range.upperBound, isTie(start, scan) { start += 1 }
        return start < range.upperBound ? start..<range.upperBound : nil
    }

    /// Tokens as one line: white space of any kind is one space.
    static func line(_ range: Range<Int>, _ scan: TimeScan) -> String {
        scan.text.text[scan.text.bytes(of: range)].onOneLine
    }

    private static func shortened(_ text: String) -> String {
        guard text.utf8.count > limit else { return text }
        var cut = text.utf8.index(text.startIndex, offsetBy: limit)
        while cut > text.startIndex, text.utf8[cut] != .space { cut = text.utf8.index(before: cut) }
        if cut == text.startIndex { cut = text.unicodeScalars.index(text.startIndex, offsetBy: limit / 4) }
        return "\(text[..<cut])…"
    }
}
