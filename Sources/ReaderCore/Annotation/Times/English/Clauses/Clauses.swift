import ReaderTokens

/// Cuts a sentence into pieces about the size of a clause, and finds the piece that a date belongs to.
///
/// A piece ends at a comma, semicolon, colon, dash or quotation mark and before a word that opens a clause. Measured on
/// TimeBank's links, a date without a verb or event noun in its piece belongs to the piece to its right where it opens
/// the sentence, else to the one on its left.
struct Clauses {
    let scan: TimeScan
    let verbs: VerbGroups
    let sentence: Range<Int>
    /// The tokens of the sentence's dates.
    let dates: [Range<Int>]
    /// Ranges of tokens, in order; marks at their ends belong to none.
    private(set) var pieces: [Range<Int>] = []
    /// Marks that divide nothing: those around a title or a few words, and commas inside short brackets.
    let bound: Set<Int>
    /// How many tokens ahead a verb is looked for.
    private static let reach = 60

    /// - Parameter dates: the tokens of the sentence's dates, which nothing cuts.
    init(_ scan: TimeScan, sentence: Range<Int>, dates: [Range<Int>]) {
        let sentence = Dateline.content(of: sentence, dates: dates, scan)
        self.scan = scan
        self.sentence = sentence
        self.dates = dates
        verbs = VerbGroups(scan: scan)
        bound = BoundMarks(scan).marks(in: sentence, dates: dates)
        var start = sentence.lowerBound
        var index = start
        while index < sentence.upperBound {
            if let date = dates.first(where: { $0.contains(index) }) {
                if index > start, opensTold(date) {
                    pieces.append(start..<index)
                    start = index
                }
                index = date.upperBound
                continue
            }
            if isMark(index), !bound.contains(index), !endsLongDate(index, dates, from: start),
                !isBetweenDays(index, dates)
            {
                if start < index { pieces.append(start..<index) }
                start = index + 1
            } else if index > start, opensClause(index, dates) || opensOther(index, from: start) {
                pieces.append(start..<index)
                start = index
            }
            index += 1
        }
        if start < sentence.upperBound { pieces.append(start..<sentence.upperBound) }
    }

    /// The comma after "Aug. 10, 1988," belongs to the date, unless it ends the opening of the sentence: "After the vote
    /// on June 4, 2019, the ministers flew home".
    private func endsLongDate(_ index: Int, _ dates: [Range<Int>], from start: Int) -> Bool {
        guard scan.isWord(index, ","), let date = dates.first(where: { $0.upperBound == index }) else { return false }
        let isOpening = scan.has(start, .subordinator) && start < date.lowerBound && tells(start..<date.lowerBound)
        // "It met in Rome, Italy, on February 2, 2016, and the last": between commas it goes with what stands before.
        let isBetween = start > sentence.lowerBound && date.lowerBound - start <= 1 && scan.isWord(start - 1, ",")
        if isBetween { return false }
        return date.contains { scan.isWord($0, ",") } && scan.has(index - 1, .nYear) && !isOpening
    }

    /// The comma of "20, 21 and 22 May".
    private func isBetweenDays(_ index: Int, _ dates: [Range<Int>]) -> Bool {
        guard scan.isWord(index, ",") else { return false }
        let before = dates.first { $0.upperBound == index }
        return before?.count == 1 && scan.has(index - 1, .nWhole) && !scan.has(index - 1, .nYear)
            && dates.contains { $0.lowerBound == index + 1 }
    }

    private func isMark(_ index: Int) -> Bool {
        guard scan.text.tokens[index].shape.contains(.mark) else { return scan.isWord(index, "_") }
        if scan.isHyphen(index) { return !(scan.isJoined(index) && scan.isJoined(index + 1)) }
        if endsReference(index) || isInNumber(index) { return false }
        return scan.isAny(index, ",", ";", ":", "--", "\"", "``", "''", "“", "”", "---")
    }

    /// Whether a clause of its own begins at a token.
    private func opensClause(_ index: Int, _ dates: [Range<Int>]) -> Bool {
        if scan.has(index, .subordinator) {
            if isAdverb(index) || isPronoun(index) { return false }
            if scan.isWord(index, "that"), !verbs.isVerb(index - 1), !scan.has(index - 1, .past) {
                return hasVerbBeforeMark(index + 1)
            }
            if let date = dates.first(where: { $0.lowerBound == index + 1 }) {
                // "He said that this year it plans to move".
                return scan.isWord(index, "that") && isOfSaying(index - 1)
                    && (hasFiniteVerbBeforeMark(date.upperBound) || scan.isWord(date.upperBound, ",")
                        || scan.has(date.upperBound + 1, .planning))
            }
            // "Resigned as chairman last year to seek office": what "as" opens has a verb of its own that is finite.
            if scan.isWord(index, "as"), isOfDegree(index) || scan.isWord(index + 1, "part") { return false }
            if scan.isWord(index, "as") { return hasFiniteVerbBeforeMark(index + 1, orClause: true) }
            if scan.isAny(index, "after", "before", "since", "until") { return hasClause(behind: index) }
            return hasVerbBeforeMark(index + 1)
        }
        return opensReportedClause(index, dates)
    }

    /// "Said Pompeo will go Thursday": what is said begins after the verb, or after the date of saying.
    func opensReportedClause(_ index: Int, _ dates: [Range<Int>]) -> Bool {
        var before = index - 1
        if let date = dates.first(where: { $0.contains(before) }) {
            before = date.lowerBound - 1
            if scan.isWord(before, "on") { before -= 1 }
        }
        guard before >= sentence.lowerBound, scan.isAny(before, "said", "says", "say", "announced", "reported", "added")
        else { return false }
        let opensSubject =
            scan.isCapital(index)
            || scan.isAny(
                index, "the", "a", "an", "he", "she", "it", "they", "we", "i", "there", "its", "his", "her", "their",
                "no",
                "some", "more", "all", "this", "these")
            || opensCounted(index)
        // "Announced a settlement on books ordered by mail": what these verbs govern may be a noun.
        let isNoun = scan.isAny(before, "announced", "reported", "added")
        guard opensSubject else { return false }
        if isNoun { return hasAuxiliary(from: index + 1) }
        return hasFiniteVerbBeforeMark(index + 1) || hasVerbBehindAside(from: index) || hasVerbBehindList(from: index)
    }

    private func hasVerbBeforeMark(_ index: Int) -> Bool {
        var index = index
        let end = min(sentence.upperBound, index + Self.reach)
        while index < end, !isMark(index) || bound.contains(index) {
            if verbs.isVerb(index) || scan.has(index, .gerund) { return true }
            index += 1
        }
        return false
    }

    /// - Parameter stops: whether a clause that "that", "who" or the like opens is left out.
    func hasFiniteVerbBeforeMark(_ index: Int, orClause stops: Bool = false) -> Bool {
        var index = index
        let end = min(sentence.upperBound, index + Self.reach)
        while index < end, !isMark(index) || bound.contains(index) {
            if stops, scan.isAny(index, "that", "which", "who", "whom", "whose") { return false }
            if scan.has(index, .finite), verbs.isVerb(index) { return true }
            index += 1
        }
        return false
    }

    /// Whether a stretch of tokens tells of something that happens.
    func tells(_ tokens: Range<Int>) -> Bool {
        tokens.contains { verbs.isVerb($0) || scan.has($0, [.eventNoun, .gerund]) }
    }

    func hasVerb(_ tokens: Range<Int>) -> Bool { tokens.contains { verbs.isVerb($0) } }

    /// Indices of the pieces that together are the clause of a date; nil where nothing happens in them.
    func clause(of date: Range<Int>) -> ClosedRange<Int>? {
        guard let home = pieces.firstIndex(where: { $0.contains(date.lowerBound) }) else { return nil }
        return pieces(around: home, date).map { found in
            let first = withList(found.lowerBound)
            return (withOutcome(first, date) ?? first)...completed(found.upperBound)
        }
    }

    /// The first piece of a clause whose subject is a list: "Officials, lawyers and two reporters left".
    private func withList(_ first: Int) -> Int {
        let verb = pieces[first].first { verbs.isVerb($0) } ?? pieces[first].upperBound
        guard (pieces[first].lowerBound..<verb).contains(where: { scan.isAny($0, "and", "or") }) else { return first }
        var index = first
        while index > 0, first - index < 12, isListItem(pieces[index - 1]),
            scan.isWord(pieces[index - 1].upperBound, ","), pieces[index - 1].upperBound + 1 == pieces[index].lowerBound
        {
            index -= 1
        }
        // "Some 30 ships from Norway, Denmark and Sweden searched": the first of the list stands behind its noun.
        let opening = index - 1
        if index < first, opening >= 0, pieces[opening].count <= 14, !hasVerb(pieces[opening]),
            scan.isWord(pieces[opening].upperBound, ","), pieces[opening].lowerBound == sentence.lowerBound,
            scan.isCapital(pieces[opening].upperBound - 1),
            scan.isAny(pieces[opening].upperBound - 2, "from", "of", "in", "to", "for")
        {
            return opening
        }
        return index
    }

    /// Whether a piece is no more than a name or thing with the words that belong to it.
    func isListItem(_ piece: Range<Int>) -> Bool {
        piece.count <= 6 && !hasVerb(piece)
            && !piece.contains { scan.has($0, [.subordinator, .gerund, .nYear]) || scan.has($0, .adverb) }
            && !scan.isAny(
                piece.lowerBound, "in", "on", "at", "for", "with", "by", "from", "to", "of", "after", "before", "but",
                "and", "so")
    }

    private func pieces(around home: Int, _ date: Range<Int>) -> ClosedRange<Int>? {
        if isCleft(home, date) { return home...(home + 1) }
        if isFrontedPhrase(home), let whole = joinedRight(home) {
            // "With the end of the show in 1966, she turned to a film of 1967": each has its own.
            let isOwn =
                scan.isAny(pieces[home].lowerBound, "with", "after", "following")
                && scan.isWord(pieces[home].lowerBound + 1, "the")
                && dates.contains {
                    $0.lowerBound > pieces[home].upperBound && $0.upperBound <= pieces[whole.upperBound].upperBound
                }
            return isOwn ? home...home : whole
        }
        if let first = clauseBefore(home) { return first...home }
        if let told = toldBehindParticiple(home, date) ?? toldWithThings(home, date) { return told }
        if tells(pieces[home], without: date) { return home...home }
        let isFronted = date.lowerBound - pieces[home].lowerBound <= 7 && date.upperBound >= pieces[home].upperBound - 1
        let opens =
            isFronted
            && (home == 0 || pieces[home].lowerBound == sentence.lowerBound || startsAfterOpening(home)
                || opensHalf(home) || opensTold(home))
        return opens ? joinedRight(home) ?? joinedLeft(home) : joinedLeft(home) ?? joinedRight(home)
    }

    /// "It was not until Tuesday that they learned of it": what happened stands behind "that".
    private func isCleft(_ home: Int, _ date: Range<Int>) -> Bool {
        let piece = pieces[home]
        guard scan.isWord(piece.lowerBound, "it"), scan.isAny(piece.lowerBound + 1, "was", "is", "wasn't"),
            date.lowerBound - piece.lowerBound <= 6, date.upperBound == piece.upperBound, home + 1 < pieces.count
        else { return false }
        return scan.isAny(pieces[home + 1].lowerBound, "that", "when")
    }

    private func tells(_ piece: Range<Int>, without date: Range<Int>) -> Bool {
        // "The quarter ended Sept. 30" tells when the quarter ended, not of an event.
        let isPeriodEnd = scan.isAny(date.lowerBound - 1, "ended", "ending")
        let before = piece.lowerBound..<max(piece.lowerBound, date.lowerBound - (isPeriodEnd ? 1 : 0))
        var after = date.upperBound..<max(piece.upperBound, date.upperBound)
        if scan.isAny(date.upperBound, "ended", "ending") { after = after.upperBound..<after.upperBound }
        return tells(before) || tells(after)
    }

    /// The last piece of a clause that stops short: after "said", "will", "to" or an article what follows belongs to it.
    private func completed(_ last: Int) -> Int {
        var last = withSharedVerbs(last)
        while last + 1 < pieces.count, let word = pieces[last].last, isOpen(word) { last += 1 }
        last = withComplement(last)
        // "Told us that it is “a good boat”": behind the verb its object.
        if last + 1 < pieces.count, let word = pieces[last].last, scan.has(word, .be), isOpen(word) { last += 1 }
        return withList(behind: last)
    }

    private func isOpen(_ word: Int) -> Bool {
        if isBeforeTitle(word) { return true }
        // "Who saw it in May, left".
        if dates.contains(where: { $0.contains(word) }) { return false }
        return scan.has(word, [.future, .conditional, .be, .have, .article])
            || scan.isAny(
                word, "said", "says", "to", "the", "of", "in", "for", "with", "by", "at", "its", "his", "their", "be",
                "been")
    }

    /// "It ships far and wide; in 2015, ten towns bought it", "he won, and in May, he left": the date opens what follows.
    private func opensHalf(_ home: Int) -> Bool {
        let start = pieces[home].lowerBound
        guard scan.isWord(pieces[home].upperBound, ",") else { return false }
        // "Said that, in May, she had left".
        if isBehindThat(home) || scan.isWord(start - 1, ",") && scan.isAny(start - 2, "and", "but") { return true }
        return scan.isAny(start - 1, ";", ":") || scan.isAny(start, "and", "but") && pieces[home].count <= 5
    }

    /// The last piece whose verb is one of those that a first shares its subject with: "insulted, mocked and hurt them".
    private func withSharedVerbs(_ last: Int) -> Int {
        var last = last
        while last + 1 < pieces.count, let word = pieces[last].last, scan.has(word, .past), verbs.isVerb(word),
            !scan.has(word, [.be, .have]), scan.isWord(pieces[last].upperBound, ",")
        {
            let next = pieces[last + 1]
            let first = scan.isWord(next.lowerBound, "and") ? next.lowerBound + 1 : next.lowerBound
            guard next.contains(first), scan.has(first, .past), verbs.isVerb(first), !scan.has(first, [.be, .have])
            else {
                return last
            }
            last += 1
        }
        return last
    }

    /// Where the verb of a piece is no finite one, the piece behind it that opens with one: "two slicks, close to its
    /// last place, were seen".
    private func finitePiece(from index: Int) -> Int? {
        guard finiteVerb(pieces[index]) == nil else { return nil }
        for next in (index + 1)..<min(index + 3, pieces.count) {
            let first = pieces[next].prefix(2).first { !scan.has($0, .adverb) }
            if let first, scan.has(first, .finite), verbs.isVerb(first) { return next }
        }
        return nil
    }

    private func joinedRight(_ home: Int) -> ClosedRange<Int>? {
        var index = home + 1
        var aside: Int?
        while index < pieces.count, index <= home + 6 {
            let isAside = scan.has(pieces[index].lowerBound, .subordinator)
            if hasVerb(pieces[index]), !isAside { return home...(finitePiece(from: index) ?? index) }
            if isAside, aside == nil, hasVerb(pieces[index]) { aside = index }
            index += 1
        }
        if home + 1 < pieces.count, tells(pieces[home + 1]) { return home...(home + 1) }
        // "In May officers who had searched it found a grave": the clause runs on behind the words on the officers.
        return aside.map { home...$0 }
    }

    private func joinedLeft(_ home: Int) -> ClosedRange<Int>? {
        var index = home - 1
        while index >= 0, index >= home - 4 {
            if tells(pieces[index]) {
                // "The team will meet, after the 11.3 release, on Monday": the phrase between is said by the way.
                let isPhrase =
                    !hasVerb(pieces[index])
                    && scan.isAny(pieces[index].lowerBound, "after", "before", "following", "with")
                if isPhrase, index > 0, hasVerb(pieces[index - 1]) { return (index - 1)...home }
                return index...home
            }
            index -= 1
        }
        return nil
    }

    /// The tokens from the first to the last of some pieces, marks between them included.
    func tokens(of indices: ClosedRange<Int>) -> Range<Int> {
        pieces[indices.lowerBound].lowerBound..<pieces[indices.upperBound].upperBound
    }
}
