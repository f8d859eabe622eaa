import ReaderBasics
import ReaderModel
import ReaderTokens

/// The clause of an event, and how it reads on a line of its own.
struct EventClause {
    /// The tokens of the event: from its subject on, where that stands near.
    let tokens: Range<Int>
    /// The tokens of the clause alone.
    let clause: Range<Int>
    /// The tokens of its subject, where they stand before the clause.
    let subject: Range<Int>?
    /// The tokens of its subject, where they stand behind the clause.
    let ahead: Range<Int>?
    /// Whether it is no more than a noun phrase of its clause.
    let isNarrowed: Bool
    /// Whether it needs a subject and none was found.
    let isFragment: Bool
    /// The clause with its subject, without what only ties it to the sentence.
    let text: String

    /// The longest line, in bytes; a longer one is cut at a word.
    private static let limit = 240
    /// The most tokens from the subject to the end of the clause.
    private static let mostTokens = 70

    /// - Parameter narrows: whether it may be no more than the noun phrase that the date is part of.
    init(_ clauses: Clauses, _ indices: ClosedRange<Int>, date: Range<Int>, narrows: Bool = true) {
        let scan = clauses.scan
        var start = clauses.pieces[indices.lowerBound].lowerBound
        var end = clauses.pieces[indices.upperBound].upperBound
        while start < date.lowerBound, Self.isTie(start, scan), !Self.leads(start, date, scan) { start += 1 }
        start = Self.withoutOpening(start, before: date.lowerBound, scan)
        // "An illness for which Berg took a leave": what the preposition is of stands before it.
        if start > 0, start + 1 < date.lowerBound, scan.isAny(start, "which", "whom"),
            scan.isAny(
                start - 1, "for", "in", "on", "at", "during", "by", "from", "to", "with", "under", "through", "after")
        {
            start += 1
        }
        if indices.count == 1, scan.isAny(start, "with", "following"), start + 3 < date.lowerBound,
            scan.isWord(start + 1, "the"), clauses.finiteVerb(start..<end) == nil
        {
            start += 1
        }
        while end - 3 >= date.upperBound, end - 3 > start, scan.isWord(end - 1, "]"), scan.has(end - 2, .nWhole),
            scan.isWord(end - 3, "[")
        {
            end -= 3
        }
        while end > date.upperBound, end > start + 1, scan.text.tokens[end - 1].shape.contains(.mark),
            !scan.isAny(end - 1, ")", "%", "\"", "”")
        {
            end -= 1
        }
        end = Self.withoutTail(end, behind: max(date.upperBound, start + 1), scan)
        end = Self.closed(start, end, date, clauses)
        // "(which it sold in 2016)": without the bracket that closes what was opened before.
        if scan.isWord(end - 1, ")"), scan.isWord(start - 1, "("), end - 1 > date.upperBound,
            !(start..<end).contains(where: { scan.isWord($0, "(") })
        {
            end -= 1
        }
        if scan.isWord(end - 1, ","), end - 1 > max(date.upperBound, start + 1) || end - 1 == date.upperBound {
            end -= 1
        }
        if narrows, let noun = DatedNoun.tokens(of: date, from: start, to: end, clauses) {
            (start, end) = (noun.lowerBound, noun.upperBound)
            isNarrowed = true
        } else {
            let noun =
                narrows
                ? Self.noun(from: start, to: end, date: date, clauses) ?? clauses.nounDated(date, from: start, to: end)
                : nil
            isNarrowed = noun != nil
            start = noun ?? start
        }
        clause = start..<max(end, start + 1)
        let finder = EventSubject(clauses)
        let tie = finder.tie(clause)
        let head = tie == nil && !isNarrowed ? finder.objectHead(of: clause, in: indices.lowerBound) : nil
        subject = head ?? tie.flatMap { finder.subject(of: $0, start: start, in: indices.lowerBound) }
        isFragment = tie != nil && subject == nil
        tokens = Self.joined(subject, clause, scan)
        ahead = tie == nil || isFragment ? finder.subjectAhead(of: clause) : nil
        if let head {
            text = Self.shortened(Self.line(head.lowerBound..<clause.upperBound, scan))
        } else if let subject, Self.describes(subject, clause, clauses) || finder.isWhole(subject, before: clause) {
            text = Self.shortened(Self.line(subject.lowerBound..<clause.upperBound, scan))
        } else if let ahead {
            text = Self.shortened("\(Self.line(ahead, scan)), \(Self.line(clause, scan).smallFirst)")
        } else {
            text = Self.shortened(Self.line(subject, tie, clause, scan))
        }
    }

    /// Where the noun phrase begins that a day is part of, behind the verb of the clause: "a July 10 meeting at the palace"
    /// where somebody testified about it.
    private static func noun(from start: Int, to end: Int, date: Range<Int>, _ clauses: Clauses) -> Int? {
        let scan = clauses.scan
        let head = date.upperBound
        if let first = monthNoun(from: start, to: end, date: date, clauses) { return first }
        guard head < end, date.contains(where: { scan.has($0, [.month, .monthShort]) }),
            date.contains(where: { scan.has($0, [.nWhole, .nOrdinal, .nDay]) }),
            !date.contains(where: { scan.has($0, .nYear) }),
            scan.has(head, [.eventNoun])
                || scan.isAny(head, "call", "debate", "speech", "hearing", "attack", "attacks", "vote")
                || isOwned(date.lowerBound, head, scan),
            !scan.isCapital(head), !clauses.hasVerb((head + 1)..<max(end, head + 1))
        else { return nil }
        var first = date.lowerBound - 1
        while first > start, first > date.lowerBound - 4, scan.isCapital(first) || scan.isWord(first, "'s") {
            first -= 1
        }
        if !scan.isAny(first, "a", "an", "the", "his", "her", "its", "their", "our", "this", "that"),
            first < date.lowerBound - 1
        {
            first += 1
        }
        guard first > start + 2, first < date.lowerBound,
            scan.isAny(first - 1, "about", "of", "on", "from", "into", "to", "in", "before", "after"),
            clauses.hasVerb(start..<first)
        else { return nil }
        return first
    }

    /// "They tried to copy the November Lund attacks", "he spoke about the May vote": a month between an article and what
    /// happened in it, behind a preposition or an infinitive.
    private static func monthNoun(from start: Int, to end: Int, date: Range<Int>, _ clauses: Clauses) -> Int? {
        let scan = clauses.scan
        let first = date.lowerBound - 1
        guard date.count == 1, first > start + 2, scan.has(date.lowerBound, .month), scan.isAny(first, "the", "a"),
            scan.isAny(first - 1, "about", "of", "on", "from", "into", "to", "before", "after")
                || scan.isWord(first - 2, "to") && !scan.isCapital(first - 1),
            clauses.hasVerb(start..<first)
        else { return nil }
        var head = date.upperBound
        while head < end, head - date.upperBound < 4, scan.isCapital(head) { head += 1 }
        guard head < end, !scan.isCapital(head),
            scan.has(head, .eventNoun) || scan.isAny(head, "attacks", "attack", "vote", "hearing", "debate", "speech"),
            !clauses.hasVerb((head + 1)..<max(end, head + 1))
        else { return nil }
        return first
    }

    /// "Our May 10 mishap": somebody's, and no verb.
    private static func isOwned(_ date: Int, _ noun: Int, _ scan: TimeScan) -> Bool {
        scan.isAny(date - 1, "our", "his", "her", "its", "their", "my") && scan.text.tokens[noun].shape.contains(.word)
            && !scan.has(noun, [.verbal, .adverb, .subordinator, .unit])
            && !scan.isAny(noun, "in", "on", "at", "and", "to", "for", "of", "with", "by", "from", "or")
    }

    private static func line(
        _ subject: Range<Int>?, _ tie: EventSubject.Tie?, _ clause: Range<Int>, _ scan: TimeScan
    ) -> String {
        guard let subject, let tie else { return line(clause, scan) }
        switch tie {
        case .verb:
            let isDescribed =
                scan.isAny(subject.lowerBound, "her", "his", "their", "my", "our")
                && scan.isWord(subject.upperBound, ",")
                && subject.contains { scan.isWord($0, ",") }
            return "\(line(subject, scan))\(isDescribed ? "," : "") \(line(clause, scan))"
        case .nonfinite, .possessive: return "\(line(subject, scan)), \(line(clause, scan))"
        case .relative:
            let isPronoun =
                scan.isAny(clause.lowerBound, "which", "who") && clause.count > 1 && !EventSubject.goesOn(clause, scan)
            if isPronoun, subject.contains(where: { scan.has($0, .finite) && scan.has($0, .be) }),
                scan.isWord(clause.lowerBound, "which")
            {
                return "\(line(subject, scan)), \(line(clause, scan))"
            }
            let rest = (clause.lowerBound + (isPronoun ? 1 : 0))..<clause.upperBound
            return "\(line(subject, scan)) \(line(rest, scan))"
        }
    }

    /// "The boats that were sold on Sunday are old": a clause that describes its subject and goes on to tell of it.
    private static func describes(_ subject: Range<Int>, _ clause: Range<Int>, _ clauses: Clauses) -> Bool {
        let scan = clauses.scan
        let gap = subject.upperBound..<max(subject.upperBound, clause.lowerBound)
        let words = gap.isEmpty ? clause.lowerBound..<(clause.lowerBound + 1) : gap
        return gap.count <= 2 && words.contains { scan.isAny($0, "that", "who", "which") }
            && gap.allSatisfy { scan.isAny($0, "that", "who", "which", ",") } && clauses.tellsTwice(clause)
    }

    /// From the subject to the end of the clause, where no quotation begins between and it is not too long.
    private static func joined(_ subject: Range<Int>?, _ clause: Range<Int>, _ scan: TimeScan) -> Range<Int> {
        guard let subject, subject.lowerBound < clause.lowerBound,
            clause.upperBound - subject.lowerBound <= mostTokens,
            // A quotation begins or ends between them where the marks do not pair.
            (subject.lowerBound..<clause.lowerBound).count(where: { scan.isAny($0, "\"", "“", "”", "``", "''") }) % 2
                == 0
        else { return clause }
        return subject.lowerBound..<clause.upperBound
    }

    /// Behind the "[12]" of a note and a bracket that closes, and where nothing but those stands before them.
    private static func withoutOpening(_ start: Int, before date: Int, _ scan: TimeScan) -> Int {
        var index = start
        while index < date {
            if scan.isAny(index, "[", "]", ")"), scan.text.tokens[index].shape.contains(.mark) {
                index += 1
            } else if scan.isAny(index, "of"), index == start {
                index += 1
            } else if index == start, scan.text.tokens[index].shape.contains(.sentenceStart), scan.has(index, .nDotted),
                scan.isCapital(index + 1), index + 1 < date
            {
                // "13.05 Snow fell today", an entry of a live page.
                index += 1
            } else if scan.has(index, .nWhole), scan.isWord(index + 1, "]"), index + 1 < date {
                index += 2
            } else {
                break
            }
        }
        return index
    }

    /// Words that tie a clause to what stands before it.
    static func isTie(_ index: Int, _ scan: TimeScan) -> Bool {
        if scan.isWord(index, "that"), opensSentence(index, scan) { return false }
        if scan.text.tokens[index].shape.contains(.mark) {
            return !scan.isAny(index, "$", "£", "€", "#", "(", "\"", "“", "'")
        }
        return scan.isAny(
            index, "and", "but", "or", "that", "because", "although", "though", "while", "when", "if", "whereas", "so",
            "yet", "after", "before", "since", "until", "as", "saying", "where", "then")
    }

    /// "That trial begins in May", "but that's why": no conjunction at the beginning of a sentence.
    private static func opensSentence(_ index: Int, _ scan: TimeScan) -> Bool {
        if scan.text.tokens[index].shape.contains(.sentenceStart) { return true }
        return index > 0 && scan.isAny(index - 1, "and", "but", "so", "“", "\"")
            && (scan.text.tokens[index - 1].shape.contains(.sentenceStart)
                || index > 1 && scan.isAny(index - 2, "“", "\""))
    }

    /// "A friend who", "he came in May and": without the words that lead on.
    private static func withoutTail(_ end: Int, behind limit: Int, _ scan: TimeScan) -> Int {
        var end = end
        while end > limit,
            scan.isWord(end - 1, ",")
                || scan.isAny(end - 1, "who", "and", "but", "or", "whose", "whom", "because")
                || scan.isWord(end - 1, "that") && scan.isWord(end, ",")
                    && !scan.isAny(end - 2, "of", "for", "like", "than", "at", "after", "before", "to", "about", "by")
        {
            end -= 1
        }
        return end
    }

    /// The most tokens of words in marks that a clause is led on over.
    private static let mostQuoted = 40

    /// 'The rise should be “understood as a sign”': a clause that ends inside marks goes on to their end where that is near.
    private static func closed(_ start: Int, _ end: Int, _ date: Range<Int>, _ clauses: Clauses) -> Int {
        let scan = clauses.scan
        let words = start..<max(start, end)
        guard let opening = words.last(where: { scan.isAny($0, "“", "``", "\"") }) else { return end }
        let isStraight = scan.isWord(opening, "\"")
        // A straight mark closes what a curled one has opened.
        if isStraight,
            words.last(where: { $0 < opening && scan.isAny($0, "“", "``", "”", "''") })
                .map({ scan.isAny($0, "“", "``") }) ?? false
        {
            return end
        }
        if isStraight {
            let before = clauses.sentence.lowerBound..<max(clauses.sentence.lowerBound, start)
            let isOutside = before.count { scan.isWord($0, "\"") } % 2 == 0
            guard isOutside, words.count(where: { scan.isWord($0, "\"") }) % 2 == 1 else { return end }
        } else if (opening..<words.upperBound).contains(where: { scan.isAny($0, "”", "''") }) {
            return end
        }
        let limit = min(clauses.sentence.upperBound, opening + mostQuoted)
        let close = (max(end, opening + 1)..<max(limit, end, opening + 1)).first {
            scan.isAny($0, "”", "''") || isStraight && scan.isWord($0, "\"")
        }
        if let close { return close + 1 }
        return opening > max(date.upperBound, start + 1) ? opening : end
    }

    /// Whether a word goes with the date and not with the sentence: "since 1993", "as of Friday".
    private static func leads(_ index: Int, _ date: Range<Int>, _ scan: TimeScan) -> Bool {
        index + 1 == date.lowerBound && scan.isAny(index, "after", "before", "since", "until")
            || scan.isWord(index, "as") && scan.isWord(index + 1, "of")
    }

    /// Tokens as one line: white space of any kind is one space.
    static func line(_ range: Range<Int>, _ scan: TimeScan) -> String {
        scan.text.text[scan.text.bytes(of: range)].onOneLine
    }

    private static func shortened(_ text: String) -> String {
        if text.hasSuffix(",\""), text.utf8.count <= limit { return "\(text.dropLast(2))\"" }
        guard text.utf8.count > limit else { return text }
        var cut = text.utf8.index(text.startIndex, offsetBy: limit)
        while cut > text.startIndex, text.utf8[cut] != .space { cut = text.utf8.index(before: cut) }
        if cut == text.startIndex { cut = text.unicodeScalars.index(text.startIndex, offsetBy: limit / 4) }
        return "\(text[..<cut])…"
    }
}

extension String {
    /// With a small first letter.
    fileprivate var smallFirst: String { prefix(1).lowercased() + dropFirst() }
}
