import ReaderModel
import ReaderTokens

/// A light recogniser of verb groups: the tense of the verb that governs a date.
///
/// The governing group is the nearest one to the left in the clause; a clause is left at semicolons, colons, quotation
/// marks, subordinators, and "and" or "but" after a verb. Where nothing stands to the left, it is the first one to the
/// right.
struct VerbGroups {
    enum Tense: Sendable {
        case past, perfect, pluperfect, present, future
        /// "is to meet", "is expected to meet".
        case planned
        /// "The two meet Monday": the present of a timetable.
        case timetable
        /// "would meet", "may meet".
        case conditional
        case infinitive, none

        var isPast: Bool { self == .past || self == .perfect || self == .pluperfect }
        /// What is told lies ahead.
        var isAhead: Bool { self == .future || self == .planned || self == .conditional || self == .timetable }
    }

    let scan: TimeScan
    /// How far a governing verb is looked for.
    private static let reach = 60

    /// - Parameter sentence: the tokens of the sentence that holds the date.
    func governing(_ date: Range<Int>, in sentence: Range<Int>) -> Tense {
        if isPlannedFor(date, from: sentence.lowerBound) { return .planned }
        let group = governingGroup(date, in: sentence)
        let found = group.map(tense) ?? .none
        if found.isAhead, let group, group.upperBound < date.lowerBound, isLookedInto(date, behind: group) {
            return .past
        }
        return found
    }

    /// "Will look into reports of a blast on Sunday": of what lies ahead only the looking does.
    private func isLookedInto(_ date: Range<Int>, behind group: Range<Int>) -> Bool {
        let noun = scan.isAny(date.lowerBound - 1, "on", "in", "at") ? date.lowerBound - 2 : date.lowerBound - 1
        guard noun > group.upperBound, scan.has(noun, .eventNoun) else { return false }
        return (group.upperBound..<noun).contains { index in
            scan.isAny(
                index, "report", "reports", "cause", "causes", "claim", "claims", "account", "accounts", "footage",
                "video", "videos", "photos", "circumstances", "rumors", "rumours", "witnesses", "survivors", "victims")
        }
    }

    /// "Data due on Thursday", "a vote scheduled for May": what is planned, whatever the verb of the sentence.
    private func isPlannedFor(_ date: Range<Int>, from floor: Int) -> Bool {
        var index = date.lowerBound - 1
        if scan.isAny(index, "on", "in", "by", "at", "for", "early", "late") { index -= 1 }
        guard index - 1 >= floor, scan.isAny(index, "due", "scheduled", "slated") else { return false }
        return !scan.isAny(index - 1, "was", "were", "been", "had", "originally", "previously", "being", "initially")
    }

    /// The tokens of the verb group that governs a date.
    func governingGroup(_ date: Range<Int>, in sentence: Range<Int>) -> Range<Int>? {
        let floor = clauseStart(date.lowerBound, max(sentence.lowerBound, date.lowerBound - Self.reach))
        var index = date.lowerBound - 1
        while index >= floor {
            if isVerb(index) {
                let found = group(index, floor, date.lowerBound)
                return isReducedClause(found, before: date.lowerBound)
                    ? futureGroup(before: found, floor) ?? found : found
            }
            index -= 1
        }
        let ceiling = min(sentence.upperBound, date.upperBound + Self.reach)
        let start = isNoun(behind: date) ? date.upperBound + 1 : date.upperBound
        index = start
        while index < ceiling {
            if isVerb(index) { return group(index, start, ceiling) }
            index += 1
        }
        return nil
    }

    /// "The January leave was his third": between an article and a verb stands a noun, whatever verb it could be.
    private func isNoun(behind date: Range<Int>) -> Bool {
        let word = date.upperBound
        return scan.has(word, [.base, .third]) && !scan.has(word, [.be, .have, .future, .conditional])
            && (scan.has(date.lowerBound - 1, .article)
                || scan.isAny(date.lowerBound - 1, "the", "his", "her", "its", "their", "our", "my", "this", "that"))
            && scan.has(word + 1, [.be, .have, .future, .conditional, .past])
    }

    /// Whether a verb only describes the noun before it: "films licensed under new terms".
    private func isReducedClause(_ group: Range<Int>, before date: Int) -> Bool {
        let verb = group.lowerBound
        guard group.count == 1, group.upperBound + 1 < date, scan.has(verb, [.past, .participle]),
            scan.isAny(group.upperBound, "by", "under", "from", "with"), verb > 0
        else { return false }
        let noun = scan.text.tokens[verb - 1]
        return noun.shape.contains(.word) && !scan.has(verb - 1, .verbal)
            && !scan.isAny(verb - 1, "and", "or", "but", "he", "she", "it", "they", "we", "i", "you", "not", "then")
    }

    /// The verb group before another one, where it tells of what lies ahead.
    private func futureGroup(before group: Range<Int>, _ floor: Int) -> Range<Int>? {
        guard let verb = (floor..<group.lowerBound).last(where: isVerb) else { return nil }
        let found = self.group(verb, floor, group.lowerBound)
        return tense(found) == .future ? found : nil
    }

    private func clauseStart(_ start: Int, _ floor: Int) -> Int {
        var index = start
        var hasVerb = false
        while index > floor {
            let word = index - 1
            if scan.isAny(word, ";", ":", "\"", "``", "''", "“", "”") { break }
            if scan.has(word, .subordinator), !scan.isAny(word, "as", "since") {
                // "Will not run before noon on Thursday": a preposition where no verb follows it.
                if hasVerb || !scan.isAny(word, "before", "after", "until", "till") { break }
            }
            if hasVerb && scan.isAny(word, "and", "but") { break }
            if isVerb(word) { hasVerb = true }
            index -= 1
        }
        return index
    }

    /// Whether a token is a verb and not an adjective before a noun ("the proposed merger").
    func isVerb(_ index: Int) -> Bool {
        guard scan.has(index, .verbal), !isName(index) else { return false }
        guard scan.has(index, [.past, .participle]), !scan.has(index, [.be, .have]) else {
            // "Review the play on Monday".
            let isNoun =
                scan.has(index, [.base, .third]) && !scan.has(index, [.be, .have, .future, .conditional])
                && scan.isAny(index - 1, "the", "a", "an", "its", "his", "their", "our", "my", "your")
            return !isNoun && !(scan.isWord(index, "may") && scan.isCapital(index))
        }
        return !scan.isAny(index - 1, "the", "a", "an", "its", "his", "their", "her", "this", "-")
    }

    /// Whether a word that can be a verb is a name: "Will Young", "Theresa May", "told Mark". In a headline, where all
    /// words have capitals, it is a verb.
    private func isName(_ index: Int) -> Bool {
        // "Sat 9 June".
        if scan.isCapital(index), scan.has(index, .weekdayShort), index + 1 < scan.count,
            scan.text.tokens[index + 1].shape.contains(.digit)
        {
            return true
        }
        guard scan.isCapital(index), !scan.text.tokens[index].shape.contains(.allCapitals) else { return false }
        // 'The "Lost" producers'.
        if scan.isAny(index - 1, "\"", "“", "‘", "``"),
            scan.isAny(scan.isWord(index + 1, ",") ? index + 2 : index + 1, "\"", "”", "’", "''")
        {
            return true
        }
        if scan.isAny(index - 1, "\"", "“", "‘", "``"), isTitle(from: index) { return true }
        let isNextCapital = scan.isCapital(index + 1) && !scan.isWord(index + 1, "i") && !scan.isWord(index + 1, "i'm")
        if opensSentence(index) { return isNextCapital && scan.has(index, [.future, .conditional]) }
        return (max(0, index - 6)..<min(scan.count, index + 7)).contains { near in
            let token = scan.text.tokens[near]
            return token.shape.contains(.word) && !token.isCapital
                && (token.end - token.start >= 4 || scan.has(near, .finite))
        }
    }

    /// 'Her book "Call Me Olaf" sold': whether all longer words up to the closing mark have capitals.
    private func isTitle(from start: Int) -> Bool {
        var index = start
        while index < min(scan.count, start + 9) {
            let token = scan.text.tokens[index]
            if scan.isAny(index, "\"", "”", "’", "''") { return index > start + 1 }
            if token.shape.contains(.mark) {
                guard scan.isWord(index, ",") || scan.isPossessive(index) || scan.isHyphen(index) else { return false }
            } else if !token.isCapital, token.end - token.start > 3 {
                return false
            }
            index += 1
        }
        return false
    }

    private func opensSentence(_ index: Int) -> Bool {
        scan.text.tokens[index].shape.contains(.sentenceStart)
            || scan.isAny(index - 1, "\"", "``", "“", ":", "‘", "(", "—", "–", "--", "*", "•", "-")
    }

    private func group(_ verb: Int, _ floor: Int, _ ceiling: Int) -> Range<Int> {
        var start = verb
        while start > floor, isInGroup(start - 1) { start -= 1 }
        var end = verb + 1
        while end < ceiling, isInGroup(end) {
            // "Announced plans to": the announcing has its own tense.
            if scan.has(end, .planning), !scan.has(end, .verbal), scan.has(end - 1, .past) { break }
            if scan.isWord(end, "to"), !isInfinitive(after: end, ceiling) { break }
            end += 1
        }
        return start..<end
    }

    private func isInGroup(_ index: Int) -> Bool {
        scan.has(index, TimeWordClass.verbal.union([.adverb, .planning])) && !isName(index) || scan.isWord(index, "to")
    }

    /// Whether "to" is followed by what can be a verb.
    private func isInfinitive(after index: Int, _ ceiling: Int) -> Bool {
        let next = index + 1
        guard next < ceiling, !scan.isCapital(next), !scan.has(next, [.nWhole, .nDecimal, .month, .weekday]) else {
            return false
        }
        return !scan.isAny(next, "the", "a", "an", "his", "her", "its", "their", "$", "this", "that")
    }

    /// The tense of a verb group.
    func tense(_ group: Range<Int>) -> Tense {
        if group.contains(where: { scan.has($0, .future) }) { return .future }
        if let to = group.last(where: { scan.isWord($0, "to") }) { return tenseBeforeInfinitive(group.lowerBound..<to) }
        // "Could not be reached" tells of something that was tried.
        if group.contains(where: { scan.isWord($0, "could") }), isNegated(group) { return .past }
        let modals: [StaticString] = ["would", "could", "may", "might", "should", "'d", "’d"]
        if group.contains(where: { word in modals.contains { scan.isWord(word, $0) } }) { return .conditional }
        return plainTense(group)
    }

    private func isNegated(_ group: Range<Int>) -> Bool {
        group.contains { scan.isAny($0, "not", "n't", "n’t") }
            || (max(0, group.lowerBound - 12)..<group.lowerBound).contains {
                scan.isAny($0, "neither", "nor", "nobody")
            }
    }

    private func tenseBeforeInfinitive(_ group: Range<Int>) -> Tense {
        if group.contains(where: { scan.isWord($0, "had") }) { return .pluperfect }
        if group.contains(where: { scan.has($0, .planning) }) { return .planned }
        guard let last = group.last else { return .infinitive }
        if scan.has(last, .be) { return .planned }
        if group.contains(where: { scan.has($0, .conditional) }) { return .conditional }
        return group.contains { scan.has($0, .verbal) } ? plainTense(group) : .infinitive
    }

    /// Verbs whose present tells of what is arranged, where a day is named; others tell in the present of what was, as
    /// headlines do.
    private static func isTimetabled(_ word: Int, _ scan: TimeScan) -> Bool {
        let isPresent =
            scan.isAny(
                word, "meet", "meets", "begin", "begins", "leave", "leaves", "arrive", "arrives", "expire", "expires",
                "travel", "travels", "open", "opens", "start", "starts", "returns", "airs", "kicks", "closes",
                "resumes", "runs", "concludes", "continues", "wraps", "debuts", "premieres")
            || scan.isAny(word, "take", "takes") && scan.isWord(word + 1, "place")
            || scan.isAny(word, "go", "goes") && scan.isAny(word + 1, "on", "live", "ahead", "before")
            || scan.isWord(word, "goes") && scan.isWord(word + 1, "to")
                && (scan.isAny(word + 2, "trial", "court", "press") || scan.isAny(word + 3, "polls", "vote"))
            || scan.isAny(word, "turn", "turns") && scan.has(word + 1, .nWhole)
            || scan.isAny(word, "faces", "hosts", "plays", "votes")
                && scan.isAny(word - 1, "who", "which", "he", "she", "it")
        // "Let the march begin", "saw him leave": an infinitive that tells of what its verb tells of.
        return isPresent
            && !(max(0, word - 6)..<word).contains {
                scan.isAny($0, "let", "lets", "made", "make", "saw", "see", "helped")
            }
    }

    private func plainTense(_ group: Range<Int>) -> Tense {
        for word in group {
            if scan.isAny(word, "was", "were", "did") { return .past }
            if scan.isWord(word, "had") { return .pluperfect }
            if scan.has(word, .have) { return .perfect }
            if scan.has(word, .be) { return .present }
            if scan.has(word, .past) { return .past }
            if Self.isTimetabled(word, scan) { return .timetable }
            if scan.has(word, [.third, .base]) { return .present }
        }
        return .none
    }
}
