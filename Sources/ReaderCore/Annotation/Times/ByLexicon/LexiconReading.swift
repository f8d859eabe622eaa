import ReaderLexicons
import ReaderModel

/// What is known while a text in a language with a lexicon is read.
struct LexiconReading: DatedReading {
    let scan: LexiconScan
    let verbs: LexiconVerbs
    let published: CalendarDay
    let isPublishedKnown: Bool
    let isNarrative: Bool
    /// The pieces of the block at hand.
    var block: Range<Int> = 0..<0
    var lastDay: CalendarDay?
    var isLastDayRelative = false
    var lastMonth: (year: Int, month: Int)?
    var lastYear: Int?
    var lastNamedYear: Int?
    var lastQuarter: (year: Int, quarter: Int)?
    var previous: (end: Int, day: CalendarDay?)?

    init(_ scan: LexiconScan, _ grammar: LexiconGrammar, published: CalendarDay?) {
        self.scan = scan
        verbs = LexiconVerbs(scan, grammar)
        let survey = Self.survey(scan, grammar)
        self.published = published ?? survey.standIn
        isPublishedKnown = published != nil
        isNarrative = survey.isNarrative(published: published)
    }

    private static func survey(_ scan: LexiconScan, _ grammar: LexiconGrammar) -> TimeSurvey {
        var (years, deictics, first) = ([Int: Int](), 0, Int?.none)
        for piece in scan.pieces where piece.digits == 4 || piece.word != 0 {
            if piece.digits == 4 {
                if (1_500...2_099).contains(piece.number) { years[Int(piece.number), default: 0] += 1 }
                continue
            }
            let classes = grammar.entries[Int(piece.word)].classes
            if classes.contains(.distance) { deictics += 1 }
            if classes.contains(.weekday), let weekday = grammar.value(piece, .weekday) {
                deictics += 1
                first = first ?? Int(weekday)
            }
        }
        return TimeSurvey(years: years, deictics: deictics, firstWeekday: first)
    }

    /// What the verb near an expression tells.
    func tense(_ match: LexiconMatch) -> VerbGroups.Tense { verbs.tense(of: match.pieces, in: block) }
}

/// Tells what is behind from what lies ahead by the verbs around a date.
struct LexiconVerbs: Sendable {
    private let scan: LexiconScan
    private let grammar: LexiconGrammar
    private let aheadEndings: [[UInt8]]
    private let pastEndings: [[UInt8]]
    /// How far a verb is looked for, in pieces.
    private static let reach = 30

    init(_ scan: LexiconScan, _ grammar: LexiconGrammar) {
        (self.scan, self.grammar) = (scan, grammar)
        aheadEndings = grammar.lexicon.verbs.aheadEndings.map { Array($0.utf8) }
        pastEndings = grammar.lexicon.verbs.pastEndings.map { Array($0.utf8) }
    }

    /// By the nearest verb to the left in the clause, else the first to the right; then by those of the sentence.
    func tense(of date: Range<Int>, in block: Range<Int>) -> VerbGroups.Tense {
        for isClause in [true, false] {
            if let tense = first((block.lowerBound..<date.lowerBound).reversed(), isClause) { return tense }
            if let tense = first(date.upperBound..<block.upperBound, isClause) { return tense }
        }
        return .none
    }

    private func first(_ pieces: some Sequence<Int>, _ isClause: Bool) -> VerbGroups.Tense? {
        for index in pieces.prefix(Self.reach) {
            if ends(index, isClause) { return nil }
            if let tense = tense(at: index) { return tense }
        }
        return nil
    }

    /// Whether a piece ends a clause or a sentence.
    private func ends(_ index: Int, _ isClause: Bool) -> Bool {
        guard scan.has(index, .divider) || isClause && isOpener(index) else { return false }
        return isClause && !isInsideNumber(index) || isStop(index)
    }

    private func isOpener(_ index: Int) -> Bool { grammar.isAny(scan[index], [.opener, .continuer]) }

    private func isInsideNumber(_ index: Int) -> Bool {
        index > 0 && scan[index - 1].digits > 0 && scan.isJoined(index)
    }

    /// A full stop ends a sentence where a space and a capital follow, but not behind a number.
    func isStop(_ index: Int) -> Bool {
        guard scan.has(index, .stop), !isInsideNumber(index) else { return false }
        return !scan.isJoined(index + 1) && !scan.has(index + 1, .letters) || scan.has(index + 1, .capital)
    }

    /// What a word tells where it is a verb; nil for others.
    func tense(at index: Int) -> VerbGroups.Tense? {
        let piece = scan[index]
        guard piece.shape.contains(.letters) else { return nil }
        let classes = piece.word == 0 ? [] : grammar.entries[Int(piece.word)].classes
        if classes.contains(.ahead) { return .future }
        if classes.contains(.past) { return .past }
        if classes.contains(.noVerb) || piece.end - piece.start < 4 || piece.shape.contains(.capital) && !isFirst(index)
        {
            return nil
        }
        if ends(piece, aheadEndings) { return .future }
        return ends(piece, pastEndings) ? .past : nil
    }

    /// Whether a piece opens a sentence: a verb there has a capital.
    private func isFirst(_ index: Int) -> Bool { index == 0 || scan.has(index - 1, .divider) }

    private func ends(_ piece: LexiconPiece, _ endings: [[UInt8]]) -> Bool {
        endings.contains { ending in
            let start = Int(piece.end) - ending.count
            return start > Int(piece.start) + 1 && scan.bytes[start..<Int(piece.end)].elementsEqual(ending)
        }
    }
}
