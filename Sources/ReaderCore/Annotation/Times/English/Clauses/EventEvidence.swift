import ReaderModel
import ReaderTokens

/// What speaks for and against a dated clause telling of something that happens.
struct EventEvidence {
    private(set) var grounds: [EventGround] = [.dated]
    private let clauses: Clauses
    private let scan: TimeScan
    private let date: Range<Int>
    private let time: TimeExpression

    private let isNarrowed: Bool

    /// - Parameter isNarrowed: whether what is told is no more than the noun phrase that the date is part of.
    init(
        _ clauses: Clauses, _ clause: EventClause, date: Range<Int>, time: TimeExpression, otherDates: Bool,
        isNarrowed: Bool
    ) {
        self.isNarrowed = isNarrowed
        self.clauses = clauses
        scan = clauses.scan
        self.date = date
        self.time = time
        readClause(clause)
        readDate(clause.clause, otherDates)
        readSpan()
        readTelling(clause.clause)
    }

    /// How sure it is that something happens at the time, 0…1.
    var confidence: Double { EventJudge.share(grounds.reduce(0) { $0 + EventJudge.weight($1) }) }

    private mutating func add(_ ground: EventGround, if isSo: Bool) {
        if isSo { grounds.append(ground) }
    }

    // MARK: - The clause

    private mutating func readClause(_ clause: EventClause) {
        let words = clause.clause.filter { scan.text.tokens[$0].shape.contains(.word) && !date.contains($0) }
        let verb =
            clauses.finiteVerb((0..<date.lowerBound).clamped(to: clause.clause))
            ?? clauses.finiteVerb((date.upperBound..<Int.max).clamped(to: clause.clause))
        if verb == nil { add(clauses.tells(clause.clause) ? .withoutVerb : .withoutDeed, if: true) }
        add(.withoutSubject, if: clause.isFragment)
        add(.withoutWords, if: words.count < 2 && clause.subject == nil)
        add(.question, if: isQuestion)
        add(
            .nameAlone,
            if: verb == nil && words.count <= 5 && words.allSatisfy { scan.isCapital($0) || scan.has($0, .article) })
        add(.page, if: isAboutPage(words))
        add(
            .possible,
            if: verb.map { scan.has($0, .conditional) && !scan.isAny($0, "would", "'d") && !isNarrowed } ?? false)
        add(.general, if: isCommand || isUnreal)
        add(.address, if: clause.clause.contains { scan.isAny($0, "http", "https", "www") })
    }

    /// "He would have beaten anyone that night", "if I fought him on that night": what has not been.
    private var isUnreal: Bool {
        let group = clauses.verbs.governingGroup(date, in: clauses.sentence)
        if let group,
            group.contains(where: { scan.isAny($0, "would", "could", "might") && scan.isWord($0 + 1, "have") })
        {
            return true
        }
        guard let piece = clauses.pieces.first(where: { $0.contains(date.lowerBound) }),
            scan.isWord(piece.lowerBound, "if")
        else { return false }
        return clauses.sentence.contains { scan.isAny($0, "would", "could", "might", "'d", "’d") }
    }

    /// "Get your copy today", "please visit us tonight": what the reader is asked to do.
    private var isCommand: Bool {
        if isAppeal { return true }
        guard date.contains(where: { scan.isAny($0, "today", "tonight", "tomorrow", "now") }) else { return false }
        let sentence = clauses.sentence
        var first = sentence.lowerBound
        while first < sentence.upperBound, scan.isAny(first, "please", "and", "so", "then", "\"", "“", "just") {
            first += 1
        }
        guard
            scan.isAny(
                first, "go", "head", "enter", "browse", "enjoy", "add", "send", "give", "get", "grab", "join", "visit",
                "register", "sign", "subscribe", "download", "try", "watch",
                "read",
                "check", "order", "buy", "click", "contact", "call", "come", "apply", "learn", "find", "see", "tell",
                "ask",
                "remember", "stay", "tune", "save", "let", "make", "take", "use", "keep", "start", "stop", "look",
                "think",
                "share", "follow", "donate", "vote", "book", "pick", "help", "support", "shop", "discover")
        else { return false }
        return !scan.isCapital(first + 1) || scan.isAny(first + 1, "our", "your", "the", "us", "up")
    }

    /// "Consider that by the end of the decade", "take a look at the May report": what the reader is asked to think of.
    private var isAppeal: Bool {
        let first = clauses.sentence.lowerBound
        guard scan.text.tokens[first].shape.contains(.sentenceStart), !scan.isCapital(first + 1) else { return false }
        return scan.isAny(first, "consider", "imagine", "suppose", "write", "remember")
            || scan.isWord(first, "take") && scan.isWord(first + 1, "a") && scan.isWord(first + 2, "look")
    }

    /// "What will you do tomorrow?"
    private var isQuestion: Bool {
        let end = clauses.sentence.upperBound
        // "Why did you leave Lund in 2016?": that it happened is taken for granted.
        if scan.isAny(clauses.sentence.lowerBound, "why", "how"), scan.isWord(clauses.sentence.lowerBound + 1, "did") {
            return false
        }
        return (max(clauses.sentence.lowerBound, end - 2)..<end).contains { scan.isWord($0, "?") }
    }

    /// "Last updated", "Published on": when the page was made.
    private func isAboutPage(_ words: [Int]) -> Bool {
        func tellsOfPage(_ word: Int) -> Bool {
            scan.isAny(word, "updated", "published", "posted", "modified", "revised", "copyright")
        }
        // "In this photo dated Tuesday".
        if words.count <= 6, words.contains(where: { scan.isAny($0, "photo", "image", "picture", "photograph") }),
            words.contains(where: { scan.isAny($0, "dated", "taken") })
        {
            return true
        }
        // "— Fjord Airport (@Fjord) December 22, 2014": who posted something, and when.
        if scan.isWord(date.lowerBound - 1, ")"),
            (max(clauses.sentence.lowerBound, date.lowerBound - 5)..<date.lowerBound).contains(where: {
                scan.text.text.bytes[Int(scan.text.tokens[$0].start)] == UInt8(ascii: "@")
            })
        {
            return true
        }
        // "© 2005-2015 Harbour News".
        if scan.isAny(date.lowerBound - 1, "©", "copyright")
            || scan.isWord(date.lowerBound - 1, ")")
                && scan.isWord(date.lowerBound - 2, "c") && scan.isWord(date.lowerBound - 3, "(")
        {
            return true
        }
        // "Harbour News (Lund) First published 4 May", "UPDATE: May 4, 2018, 2:16 p.m. Corrected a name".
        if scan.isAny(date.lowerBound - 1, "published", "updated", "posted"),
            scan.isAny(date.lowerBound - 2, "first", "last", "originally")
        {
            return true
        }
        if date.lowerBound == clauses.sentence.lowerBound + 2, scan.isWord(date.lowerBound - 1, ":"),
            tellsOfPage(date.lowerBound - 2) || scan.isAny(date.lowerBound - 2, "update", "correction", "published")
        {
            return true
        }
        // "Posted by Anna Lindqvist on May 3".
        if let first = words.first, words.count <= 7, tellsOfPage(first), words.count > 1, scan.isWord(words[1], "by") {
            return words.dropFirst(2).allSatisfy { scan.isCapital($0) || scan.isAny($0, "on", "at", "in", "and") }
        }
        return words.count <= 6 && words.contains(where: tellsOfPage)
            && words.allSatisfy {
                tellsOfPage($0)
                    || scan.isAny(
                        $0, "last", "first", "on", "in", "at", "by", "originally", "page", "article", "was", "this",
                        "date", "and", "the", "story")
            }
    }

    // MARK: - The date in its clause

    private mutating func readDate(_ clause: Range<Int>, _ otherDates: Bool) {
        let role = DateRole(clauses, date: date, time: time)
        add(.comparison, if: role.isComparison || role.isEarlierFigure)
        let isMade = role.isYearOfMaking || DateRole.isYearOfDeed(date, clauses)
        add(.inName, if: role.isInName && !isMade || role.isWeekdayOfName)
        add(.citation, if: role.isCitation)
        add(.clockAlone, if: role.isClockAlone || role.isPartOfAnyDay || role.isPartOfGame)
        add(
            .general,
            if: role.isGeneral || role.isOfAnybody || role.isKindOfSeason || role.isPeriodOfEverything || role.isLength)
        let isOfNoTime = role.isOfNoTime
        let isHabit = role.isHabit
        add(.general, if: isOfNoTime || isHabit)
        add(.general, if: role.isClockAlone && !role.isBesideDay)
        add(.listed, if: role.isEntry || role.isCaption)
        add(.ofHoliday, if: role.isHolidayOfThing)
        add(.reference, if: role.isReference || role.isBehindHeadline)
        add(.spokenOf, if: role.isSubject || role.isWishedFor || isOfNoTime || isHabit)
        let isYear =
            !isMade
            && (role.isYearOfThing || role.isOriginOrAim || role.isPeriodOfThing || role.isYearOfTopic
                || role.isPartOfDayOfThing || role.isOfPart || role.isYearOfWork
                || !isNarrowed && clauses.isOfDeed(date))
        add(.yearOfThing, if: isYear)
        add(otherDates ? .ofThingAmongDates : .ofThing, if: role.isOfThing && !isYear && !isMade)
    }

    private mutating func readSpan() {
        switch time.precision {
        case .day, .week: add(.ofDay, if: true)
        case .decade: add(.decade, if: true)
        case .about: add(.longTime, if: (time.interval?.days ?? 0) > 3_660)
        case .month, .quarter, .year, nil: break
        }
        add(
            .season,
            if: date.contains { scan.isAny($0, "season") } && !date.contains { scan.has($0, .nYear) })
    }

    // MARK: - How it is told

    private mutating func readTelling(_ clause: Range<Int>) {
        let tense = clauses.verbs.governing(date, in: clauses.sentence)
        add(.past, if: tense.isPast)
        // Without a verb of its own the clause only stands in a sentence that is told so.
        add(
            .present,
            if: tense == .present && !isNarrowed && !grounds.contains(.withoutVerb) && !grounds.contains(.withoutDeed))
        add(.ahead, if: tense.isAhead)
        add(.untold, if: tense == .none)
        let before = date.lowerBound - 1
        add(
            .behindPreposition,
            if: scan.isAny(
                before, "in", "on", "at", "since", "until", "by", "during", "from", "after", "before", "for", "till",
                "through", "throughout", "between"))
        add(.opening, if: date.lowerBound <= clause.lowerBound + 1)
        add(.closing, if: date.upperBound >= clause.upperBound - 1)
        add(.inBrackets, if: scan.isWord(before, "(") || scan.isWord(date.upperBound, ")"))
    }
}
