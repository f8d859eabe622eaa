import ReaderBasics
import ReaderLexicons
import ReaderModel

/// What speaks for and against something happening at a time in a clause, and how sure that makes it.
struct LexiconEvidence {
    private(set) var reasons: [String] = []
    private(set) var confidence = 0.85

    /// - Parameters:
    ///   - dates: every time of the sentence.
    ///   - isOfDays: whether the text tells other days from its own than "today".
    init(
        _ scan: LexiconScan, _ grammar: LexiconGrammar, date: LexiconEvents.Dated, clause: Range<Int>,
        sentence: Range<Int>, isQuoted: Bool, dates: [LexiconEvents.Dated], published: CalendarDay?, isOfDays: Bool
    ) {
        let verbs = LexiconVerbs(scan, grammar)
        let time = date.time
        let others = clause.filter { index in !dates.contains { $0.pieces.contains(index) } }
        let isTold = others.contains { verbs.tense(at: $0) != nil }
        let isPast = others.contains { verbs.tense(at: $0) == .past }
        let isTelling = isTold || others.contains { grammar.isAny(scan[$0], .verb) }
        let before = date.pieces.lowerBound - 1
        let isBehind = before >= sentence.lowerBound
        func weigh(_ factor: Double, _ reason: String, where isSo: Bool) {
            guard isSo else { return }
            confidence *= factor
            reasons.append(reason)
        }
        weigh(0.35, "no verb", where: !isTelling)
        let isComing = published.map { day in date.interval.map { $0.lowerBound > day } ?? false } ?? false
        weigh(isComing ? 0.75 : 0.5, "told in the present", where: isTelling && !isTold)
        weigh(0.35, "inside quotation marks", where: isQuoted || Self.isInMarks(date.pieces, scan, sentence))
        weigh(0.3, "a question", where: scan.isMark(sentence.upperBound - 1, .questionMark))
        weigh(0.35, "in parentheses", where: Self.isInParentheses(date.pieces, scan, sentence))
        weigh(0.4, "compared with", where: Self.isCompared(before, sentence, scan, grammar))
        weigh(0.5, "a state that lasts", where: isBehind && grammar.isAny(scan[before], .since))
        let belongs =
            isBehind && grammar.isAny(scan[before], .belonging)
            || grammar.isAny(scan[date.pieces.lowerBound], .belonging)
        weigh(
            0.5, "which thing is meant",
            where: belongs && date.interval?.lowerBound == time.interval?.lowerBound
                && date.interval?.upperBound == time.interval?.upperBound)
        weigh(0.35, "what happens again and again", where: dates.contains { $0.time.kind == .set })
        let isToday = time.precision == .day && time.derivation?.hasPrefix("The day of") == true
        weigh(0.45, "an hour without a day", where: isToday && time.kind == .time && dates.count < 2)
        weigh(0.5, "today, in a text of no day", where: isToday && !isPast && !isOfDays)
        let isLong = time.precision == .year || time.precision == .decade || time.precision == .about
        weigh(0.8, "a year", where: isLong)
        let isNamed = isLong && isBehind && before > sentence.lowerBound && scan.has(before, .capital)
        weigh(0.45, "a year behind a name", where: isNamed)
        weigh(0.5, "counted back", where: time.kind == .duration)
        weigh(0.6, "a list of dates", where: dates.count > 4)
        weigh(0.6, "few words", where: others.count { scan.has($0, .letters) } < 4)
        weigh(0.7, "no clause of its own", where: grammar.isAny(scan[clause.lowerBound], [.opener, .continuer]))
    }

    var text: String { reasons.isEmpty ? "nothing speaks against it" : reasons.joined(separator: "; ") }

    private static func isInMarks(_ date: Range<Int>, _ scan: LexiconScan, _ sentence: Range<Int>) -> Bool {
        var open = 0
        for index in sentence where index < date.lowerBound {
            if let depth = mark(scan, index, open) { open = depth }
        }
        return open > 0 && (date.upperBound..<sentence.upperBound).contains { mark(scan, $0, 1) == 0 }
    }

    /// How many quotation marks are open behind a mark; nil for what is none.
    private static func mark(_ scan: LexiconScan, _ index: Int, _ open: Int) -> Int? {
        let piece = scan[index]
        guard !piece.shape.contains(.letters), piece.digits == 0 else { return nil }
        switch Array(scan.bytes[Int(piece.start)..<Int(piece.end)]) {
        case [.quotationMark]: return open > 0 ? 0 : 1
        case [0xE2, 0x80, 0x9E]: return 1
        case [0xE2, 0x80, 0x9D]: return 0
        case [0xC2, 0xAB], [0xC2, 0xBB], [0xE2, 0x80, 0x9C]: return open > 0 ? 0 : 1
        default: return nil
        }
    }

    private static func isInParentheses(_ date: Range<Int>, _ scan: LexiconScan, _ sentence: Range<Int>) -> Bool {
        for index in (sentence.lowerBound..<date.lowerBound).reversed().prefix(8) {
            if scan.isMark(index, .rightParenthesis) { return false }
            if scan.isMark(index, .leftParenthesis) { return true }
        }
        return false
    }

    private static func isCompared(
        _ before: Int, _ sentence: Range<Int>, _ scan: LexiconScan, _ grammar: LexiconGrammar
    ) -> Bool {
        (max(sentence.lowerBound, before - 3)...max(sentence.lowerBound, before)).contains {
            $0 >= sentence.lowerBound && $0 <= before && grammar.isAny(scan[$0], .comparison)
        }
    }
}
