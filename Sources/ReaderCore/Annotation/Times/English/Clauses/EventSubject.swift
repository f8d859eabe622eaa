import ReaderModel
import ReaderTokens

/// Who or what a clause tells of, where its own words do not say it: before "said on Tuesday", "who resigned in May",
/// "founded in 1995".
struct EventSubject {
    /// How a clause hangs on its subject.
    enum Tie {
        /// "Said on Tuesday".
        case verb
        /// "Killing two on Friday", "founded in 1995", "to resume on Monday".
        case nonfinite
        /// "Who resigned on Tuesday", "that took place in May".
        case relative
        /// "Whose firm failed in 2009": the pronoun is more than the subject.
        case possessive
    }

    let clauses: Clauses
    let scan: TimeScan
    /// How many pieces to the left a subject is looked for.
    private static let reach = 8

    init(_ clauses: Clauses) {
        self.clauses = clauses
        scan = clauses.scan
    }

    /// How a clause that begins at a token hangs on what stands before it; nil where it has its own subject.
    func tie(_ clause: Range<Int>) -> Tie? {
        let start = clause.lowerBound
        if scan.isAny(start, "which", "who") {
            return startsWithVerb((start + 1)..<clause.upperBound) ? .relative : .possessive
        }
        if scan.isAny(start, "whose", "whom") { return .possessive }
        if scan.isWord(start - 1, "that"), startsWithVerb(clause) { return .relative }
        if startsWithVerb(clause) { return isReduced(clause) ? .nonfinite : .verb }
        guard let first = firstWord(clause) else { return nil }
        // "He has led it since May and plans to leave in June".
        if scan.has(start, .planning), scan.isWord(start + 1, "to"), scan.isAny(start - 1, "and", "but") {
            return .verb
        }
        // "The rules, adopted last year, take effect in May".
        if scan.has(start, .base), scan.isWord(start - 1, ","), start - 1 > clauses.sentence.lowerBound,
            clauses.verbs.isVerb(start),
            let piece = clauses.pieces.last(where: { $0.upperBound == start - 1 }),
            scan.has(piece.lowerBound, [.past, .participle]) || scan.isAny(piece.lowerBound, "which", "who")
        {
            return .verb
        }
        // "Berg, Lind and the firm, all failed": the names stand before "all".
        if scan.isAny(start, "all", "both", "each"), scan.isWord(start - 1, ","),
            startsWithVerb((start + 1)..<clause.upperBound)
        {
            return .verb
        }
        // "He came home after working in Lund in May".
        if clauses.isGerund(start), isSubject(gerund: start, of: clause) { return nil }
        if scan.isAny(start - 1, "after", "before", "since", "while", "when"), clauses.isGerund(start) {
            return .nonfinite
        }
        // "It learned of it on May 4, and two days later hired a firm".
        if scan.isAny(start - 1, "and", "but"),
            let date = clauses.dates.first(where: { $0.lowerBound == start }), clause.contains(date.upperBound),
            scan.has(date.upperBound, .past), clauses.verbs.isVerb(date.upperBound),
            !scan.isAny(date.upperBound + 1, "by")
        {
            return .verb
        }
        if scan.has(first, .gerund), !scan.isCapital(first) { return .nonfinite }
        return scan.isWord(first, "to") && scan.has(first + 1, [.base]) ? .nonfinite : nil
    }

    /// "After flooding last month killed dozens": a gerund that its own verb follows.
    private func isSubject(gerund start: Int, of clause: Range<Int>) -> Bool {
        guard scan.isAny(start - 1, "after", "before", "because"), !scan.isAny(start, "being", "having") else {
            return false
        }
        let rest = (start + 1)..<clause.upperBound
        guard
            let verb = rest.first(where: {
                scan.has($0, .finite) && clauses.verbs.isVerb($0) || scan.has($0, .subordinator)
                    || scan.isAny($0, "he", "she", "it", "they", "we", "i", "you", ",")
            })
        else { return false }
        return verb > start + 1 && scan.has(verb, .past) && !scan.has(verb, .subordinator)
            && !scan.isWord(verb - 1, "and")
    }

    private func firstWord(_ clause: Range<Int>) -> Int? {
        clause.prefix(3).first { !scan.has($0, .adverb) }
    }

    private func startsWithVerb(_ clause: Range<Int>) -> Bool {
        guard clause.lowerBound < clause.upperBound, let first = firstWord(clause) else { return false }
        return scan.has(first, .finite) && clauses.verbs.isVerb(first)
    }

    /// "The company, founded in 1995, sold …": a past between commas is a participle where the verb comes after it.
    private func isReduced(_ clause: Range<Int>) -> Bool {
        let start = clause.lowerBound
        guard scan.isWord(start - 1, ","), scan.has(start, .past), !scan.has(start, [.be, .have]) else { return false }
        if isMade(start) { return true }
        guard scan.isWord(clause.upperBound, ",") else { return false }
        return startsWithVerb((clause.upperBound + 1)..<min(clause.upperBound + 4, clauses.sentence.upperBound))
    }

    /// "A treasurer who stole from a charity was jailed on Monday": behind the verb of the relative clause comes another.
    static func goesOn(_ clause: Range<Int>, _ scan: TimeScan) -> Bool {
        let verbs = clause.dropFirst().filter { scan.has($0, [.be, .have]) }
        guard let second = verbs.last, second > clause.lowerBound + 3 else { return false }
        let first = clause.dropFirst().prefix(3).first { scan.has($0, .finite) }
        guard let first, first + 2 < second, !scan.isAny(first, "said", "says", "told", "claimed", "believes", "added")
        else { return false }
        let between = (first + 1)..<second
        return scan.has(second + 1, [.past, .participle, .adverb])
            && !scan.has(second - 1, [.be, .have, .future, .conditional, .adverb])
            && !between.contains {
                scan.has($0, .subordinator) || scan.text.tokens[$0].shape.contains(.mark)
                    || scan.isAny($0, "and", "but", "or", "he", "she", "it", "they", "we", "i", "you")
            }
    }

    /// "Born in Bergen on April 3, 1931, Anna Lindqvist studied": the subject behind what opens its sentence.
    func subjectAhead(of clause: Range<Int>) -> Range<Int>? {
        let start = clause.lowerBound
        let verb = scan.has(start, .adverb) || scan.isAny(start, "originally", "first") ? start + 1 : start
        let bracket = clause.first { scan.isWord($0, "(") } ?? clause.upperBound
        guard start == clauses.sentence.lowerBound, scan.has(verb, [.past, .participle]),
            !scan.has(verb, [.be, .have]), verb < bracket,
            !((verb + 1)..<bracket).contains(where: { scan.has($0, .finite) && clauses.verbs.isVerb($0) }),
            scan.isWord(clause.upperBound, ",")
        else { return nil }
        for piece in clauses.pieces where piece.lowerBound > clause.upperBound {
            guard piece.lowerBound - clause.upperBound < 24, !isAside(piece) else { return nil }
            guard let verb = clauses.finiteVerb(piece), verb > piece.lowerBound, verb - piece.lowerBound <= 10 else {
                continue
            }
            if scan.isAny(piece.lowerBound, "“", "\"") { return piece.lowerBound..<verb }
            return isNamed(piece) ? trimmed(piece.lowerBound..<verb) : nil
        }
        return nil
    }

    // MARK: - Search

    /// The tokens of the subject of a clause that begins in a piece.
    func subject(of tie: Tie, start: Int, in first: Int) -> Range<Int>? {
        guard first > 0 else { return nil }
        switch tie {
        case .relative, .possessive: return antecedent(start: start, first)
        case .verb: return titled(start) ?? subject(left: first, start: start)
        case .nonfinite: return nearest(start, first) ?? subject(left: first, start: start)
        }
    }

    private func subject(left first: Int, start: Int) -> Range<Int>? {
        let isCoordinated = start > 0 && scan.isAny(start - 1, "and", "but", "or", "then")
        var run: [Int] = []
        var index = first - 1
        while index >= 0, first - index <= Self.reach, isOpen(between: index) {
            let piece = clauses.pieces[index]
            if isAside(piece) {
                // "He persuaded her, and Berg, 60, joined": behind "and" a clause of its own begins.
                if let nearest = run.last, startsWithVerb(piece),
                    scan.isAny(clauses.pieces[nearest].lowerBound, "and", "but")
                {
                    break
                }
                run = []
            } else if isDescription(index) {
                run = []
            } else if let verb = clauses.finiteVerb(piece) {
                if run.isEmpty || isCoordinated { return trimmed(piece.lowerBound..<verb) }
                break
            } else {
                run.append(index)
            }
            index -= 1
        }
        let named = run.reversed().map { clauses.pieces[$0] }.filter { isNamed($0) }
        guard let first = named.first else { return nil }
        // "The operators Berg, Lind and Kestrel, all failed".
        if named.count > 1, scan.isAny(start, "all", "both", "each"),
            let last = named.last(where: { $0.contains { scan.isWord($0, "and") } })
        {
            return trimmed(first.lowerBound..<last.upperBound)
        }
        // "Her third husband, Olaf Berg, was elected": whose, and who.
        if named.count == 2, isName(named[1]), scan.isAny(first.lowerBound, "her", "his", "their", "my", "our"),
            scan.isWord(first.upperBound, ","), first.upperBound + 1 == named[1].lowerBound
        {
            return first.lowerBound..<named[1].upperBound
        }
        return trimmed(named.count == 2 && isName(named[1]) && !isName(first) ? named[1] : first)
    }

    /// Whether only a comma, or a conjunction, parts a piece from the one on its right; a pair of dashes is as good.
    func isOpen(between index: Int) -> Bool {
        let gap = clauses.pieces[index].upperBound..<clauses.pieces[index + 1].lowerBound
        // 'Berg, known for his part in "The Last Ferry," died': a title whose marks close behind the comma.
        if gap.count == 2, scan.isWord(gap.lowerBound, ","), scan.isAny(gap.lowerBound + 1, "\"", "”", "''"),
            index > 0, clauses.pieces[index].dropFirst().contains(where: { scan.isAny($0, "\"", "“", "``") })
        {
            return true
        }
        return gap.allSatisfy {
            scan.isWord($0, ",") || scan.isWord($0, "that")
                || isDash($0) && (isPaired(index) || isPaired(index + 1))
        }
    }

    private func isDash(_ token: Int) -> Bool { scan.isHyphen(token) || scan.isAny(token, "--", "---") }

    /// Whether dashes enclose a piece: it is said by the way.
    private func isPaired(_ index: Int) -> Bool {
        guard index > 0, index + 1 < clauses.pieces.count, clauses.finiteVerb(clauses.pieces[index]) == nil else {
            return false
        }
        let before = clauses.pieces[index - 1].upperBound..<clauses.pieces[index].lowerBound
        let after = clauses.pieces[index].upperBound..<clauses.pieces[index + 1].lowerBound
        return before.contains(where: isDash) && after.contains(where: isDash)
    }

    /// A clause said by the way: "who won gold", "after he fell", "based in Oslo".
    func isAside(_ piece: Range<Int>) -> Bool {
        guard let first = firstWord(piece) else { return false }
        if scan.has(piece.lowerBound, .subordinator), clauses.hasVerb(piece) { return true }
        return scan.has(first, .gerund) || scan.has(first, .finite) && clauses.verbs.isVerb(first)
    }

    /// Whether a piece can be a subject: not "in Oslo", "however", "on Tuesday".
    func isNamed(_ piece: Range<Int>) -> Bool {
        // "Olaf Berg, 57, whose boats".
        if piece.allSatisfy({ scan.has($0, .nWhole) }) { return false }
        let start = piece.first { !scan.isAny($0, "and", "but", "or", "that") } ?? piece.lowerBound
        if clauses.dates.contains(where: { $0.lowerBound <= start && start < $0.upperBound }) { return false }
        if piece.count <= 2, scan.has(start, .adverb) { return false }
        return !scan.isAny(
            start, "in", "on", "at", "for", "with", "by", "from", "to", "of", "after", "before", "during", "since",
            "until",
            "under", "amid", "despite", "according", "however", "meanwhile", "moreover", "also", "yet", "then",
            "instead",
            "earlier", "later", "as", "like", "unlike", "about", "over", "through", "into", "because", "without",
            "along",
            "including", "such", "not")
    }

    /// "Berg was the only one who voted no", "a motion of the minister which would end it is due on Sunday": what stands before a
    /// relative clause without a comma, where the sentence tells of that and not of the noun beside the pronoun.
    func clauseBefore(_ start: Int, _ first: Int) -> Range<Int>? {
        let piece = clauses.pieces[first - 1]
        guard piece.upperBound == start, scan.isAny(start, "who", "which", "that"), piece.count > 2,
            clauses.pieces.indices.contains(first)
        else { return nil }
        if let verb = clauses.finiteVerb(piece), scan.has(verb, .be), verb > piece.lowerBound,
            scan.isWord(verb + 1, "the"), verb + 5 >= piece.upperBound
        {
            return scan.isAny(verb + 2, "only", "first", "last", "one", "same")
                || scan.isAny(piece.upperBound - 1, "one", "ones") ? trimmed(piece) : nil
        }
        let clause = clauses.pieces[first]
        let isOpening = first == 1 || scan.isAny(clauses.pieces[first - 2].upperBound, ",") && first == 2
        guard scan.isWord(start, "which"), isOpening,
            scan.has(piece.lowerBound, .article) || scan.isWord(piece.lowerBound, "the"),
            Self.goesOn(clause, scan) || clauses.tellsTwice(clause)
        else { return nil }
        let verb = clauses.finiteVerb(piece)
        return verb.map { scan.has($0, .past) && !scan.has($0, [.be, .have]) && piece.contains($0 + 2) } ?? true
            ? trimmed(piece) : nil
    }

    /// Whether a subject is shown with all that stands between it and the end of its clause.
    func isWhole(_ subject: Range<Int>, before clause: Range<Int>) -> Bool {
        subject.upperBound == clause.lowerBound && clauses.finiteVerb(subject) != nil
            && scan.isAny(clause.lowerBound, "who", "which", "that")
    }

    /// "The land that the town bought in 2019": the words that a clause with a subject of its own tells more of.
    func objectHead(of clause: Range<Int>, in first: Int) -> Range<Int>? {
        let that = clause.lowerBound - 1
        guard first > 0, scan.isWord(that, "that"), scan.text.tokens[that - 1].shape.contains(.word),
            !scan.has(that - 1, [.verbal, .adverb, .subordinator]),
            clauses.dates.allSatisfy({ !$0.contains(that - 1) }),
            let verb = clauses.finiteVerb(clause), !scan.has(verb, [.be, .have]), verb - clause.lowerBound <= 6,
            scan.isAny(verb + 1, "in", "on", "at", "for", "from", "during", "by", "with")
                || clauses.dates.contains(where: { $0.lowerBound == verb + 1 }),
            let head = wordsBefore(clause.lowerBound), head.count > 1
        else { return nil }
        let isTold = scan.isAny(
            head.upperBound - 1, "fact", "claim", "claims", "news", "report", "reports", "statement", "belief", "idea",
            "evidence", "allegation", "allegations", "suggestion", "hope", "hopes", "fear", "fears", "concern",
            "concerns", "warning", "rumour", "rumor", "announcement", "finding", "ruling", "decision", "argument",
            "conclusion", "speculation", "possibility", "chance", "sign", "signs", "proof", "word", "theory", "notion")
        return isTold || scan.isAny(head.lowerBound, "a", "an") && scan.isWord(head.lowerBound - 1, "such") ? nil : head
    }

    /// "The conference in November, which": a date is not what is told of.
    private func withoutDate(_ piece: Range<Int>) -> Range<Int> {
        guard let date = clauses.dates.first(where: { $0.upperBound == piece.upperBound }),
            date.lowerBound - 1 > piece.lowerBound, scan.isAny(date.lowerBound - 1, "in", "on", "at", "of", "from")
        else { return piece }
        return piece.lowerBound..<(date.lowerBound - 1)
    }

    /// The noun phrase at the end of a piece, at most eight words of it: "Olaf Berg of the museum in Lund" where it begins so.
    func lastWords(of piece: Range<Int>) -> Range<Int>? {
        var piece = withoutDate(piece)
        if scan.isWord(piece.upperBound - 1, "("), piece.count > 1 { piece = piece.lowerBound..<(piece.upperBound - 1) }
        if piece.count <= 12, scan.isCapital(piece.lowerBound), !clauses.hasVerb(piece), isNamed(piece),
            piece.contains(where: { scan.isAny($0, "in", "at", "from") }),
            scan.isCapital(piece.lowerBound + 1)
        {
            return piece
        }
        var start = piece.upperBound
        // "A 36-year-old part-time clerk": a word with hyphens is one.
        while start > piece.lowerBound,
            piece.upperBound - start < 8 || scan.isJoined(start) && piece.upperBound - start < 14
        {
            let word = start - 1
            let isStop =
                scan.has(word, .finite) && clauses.verbs.isVerb(word) || scan.isAny(word, "been", "through")
                || scan.has(word, .gerund) && !scan.isCapital(word)
                    && (scan.has(word - 1, .be) || scan.has(word - 1, .adverb) && scan.has(word - 2, .be))
                || word == piece.lowerBound && scan.has(word, .gerund) && !scan.isCapital(word)
                || scan.isAny(
                    word, "to", "that", "from", "by", "with", "on", "for", "about", "at", "in", "as", "and", "but",
                    "than")
            if isStop { break }
            start -= 1
            if scan.isAny(word, "the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "these", "those") {
                break
            }
        }
        if start > piece.lowerBound, scan.has(start - 1, .article) || scan.isWord(start - 1, "the") { start -= 1 }
        while start < piece.upperBound, scan.isWord(start, "of") { start += 1 }
        return start < piece.upperBound ? start..<piece.upperBound : nil
    }

    /// A subject without the words and dates before it: "and on Monday the minister" is "the minister".
    func trimmed(_ range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        while start < range.upperBound, EventClause.isTie(start, scan) { start += 1 }
        let preposition = scan.isAny(start, "on", "in", "at", "by", "since", "during", "late", "early")
        if let date = clauses.dates.first(where: { $0.lowerBound == (preposition ? start + 1 : start) }),
            date.upperBound < range.upperBound
        {
            start = date.upperBound
        }
        while start < range.upperBound, scan.text.tokens[start].shape.contains(.mark) || EventClause.isTie(start, scan)
        {
            start += 1
        }
        var end = range.upperBound
        while end > start, scan.has(end - 1, .adverb) || scan.isAny(end - 1, "first", "also") { end -= 1 }
        return start < end ? start..<end : nil
    }
}
