package import ReaderModel
package import ReaderTokens

/// Finds time expressions and what they mean.
package enum TimeFinder {
    /// The publication date an article goes by: the one it has, or one its text says or lets infer.
    ///
    /// - Parameter today: nothing is inferred later than this day.
    package static func published(
        _ stated: PublicationDate?, in text: TokenizedText, today: CalendarDay
    ) -> PublicationDate? {
        if let stated, stated.basis != .none { return stated }
        let head = text.prefix(paragraphs: headParagraphs)
        return PublicationSearch(TimeScan(head, words: TimeGrammar.shared.words), today: today).find()
    }

    /// How many paragraphs are searched for a publication date.
    package static let headParagraphs = 60

    /// Expressions in order of the text, numbered from 1.
    ///
    /// - Parameter explains: whether each says which rule read it and what its value hangs on.
    /// - Throws: `CancellationError` where the task is cancelled.
    package static func times(
        in text: TokenizedText, published: PublicationDate?, explains: Bool = false
    ) throws(CancellationError) -> [TimeExpression] {
        var reader = TimeReader(text, published: published?.day, explains: explains)
        return try reader.read()
    }
}

/// Reads a text from left to right; at each place the longest expression that means something wins.
struct TimeReader {
    private let scan: TimeScan
    private var reading: TimeReading
    private var matcher: TimeMatcher
    private var found: [TimeExpression] = []
    /// What is in the sentence at hand.
    private var present = TimePresence([])
    private let explains: Bool
    private let grammar = TimeGrammar.shared

    init(_ text: TokenizedText, published: CalendarDay?, explains: Bool) {
        self.explains = explains
        scan = TimeScan(text, words: grammar.words)
        let survey = TimeSurvey(scan)
        reading = TimeReading(
            scan: scan, published: published ?? survey.standIn, isPublishedKnown: published != nil,
            isNarrative: survey.isNarrative(published: published))
        matcher = TimeMatcher(scan, grammar.program)
    }

    mutating func read() throws(CancellationError) -> [TimeExpression] {
        for (number, sentence) in scan.text.sentences.enumerated() {
            if number % 256 == 0, Task.isCancelled { throw CancellationError() }
            reading.sentence = sentence
            present = TimePresence(scan.tokens[sentence])
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                index = expression(at: index, limit: sentence.upperBound) ?? index + 1
            }
        }
        return DurationSpans(scan, found).placed()
    }

    /// Where an expression that begins at a token ends, once it is kept.
    private mutating func expression(at start: Int, limit: Int) -> Int? {
        let token = scan.tokens[start]
        guard token.id != 0 || token.classes.rawValue >> 48 != 0, canStart(start) else { return nil }
        for match in grammar.matches(at: start, limit: limit, present, &matcher) {
            guard isWhole(match), var meaning = grammar.rules[match.rule].meaning(match, &reading) else { continue }
            if hasOutsideArticle(match) { meaning.dropped = max(meaning.dropped, 1) }
            keep(match, meaning)
            return match.tokens.upperBound
        }
        return nil
    }

    private mutating func keep(_ match: TimeMatch, _ meaning: TimeMeaning) {
        let tokens = (match.tokens.lowerBound + meaning.dropped)..<match.tokens.upperBound
        found.append(
            TimeExpression(
                id: TimeExpression.ID(found.count + 1), range: scan.text.bytes(of: tokens), kind: meaning.kind,
                value: meaning.value, interval: meaning.interval, precision: meaning.precision,
                derivation: meaning.derivation, offset: meaning.offset,
                explanation: explains ? explanation(match, meaning) : nil))
        reading.remember(meaning, end: tokens.upperBound, isStated: meaning.derivation == nil)
        reading.note(match, meaning)
    }

    /// "rule “weekday”: Monday before publication, Tue 3 Jul 2018; verb in the past"
    private func explanation(_ match: TimeMatch, _ meaning: TimeMeaning) -> String {
        let rule = "rule “\(grammar.rules[match.rule].name)”"
        guard let derivation = meaning.derivation else { return rule + ": all of it is written" }
        let tense = reading.tense(match)
        return "\(rule): \(derivation)" + (tense == .none ? "" : "; verb: \(tense)")
    }

    /// Inside a hyphenated word or a sum nothing begins ("$1995", "post-1997"), except the second end of a range.
    private func canStart(_ start: Int) -> Bool {
        guard scan.isJoined(start), start > 0 else { return true }
        if scan.isAny(start - 1, "$", "£", "€", "/", ".", "_", "@", "#", "+") { return false }
        guard scan.isHyphen(start - 1), scan.isJoined(start - 1) else { return true }
        return reading.previous?.end == start - 1
    }

    /// Whether a match ends where a word ends: not before a hyphen and a noun that makes it a compound of another kind.
    private func isWhole(_ match: TimeMatch) -> Bool {
        let end = match.tokens.upperBound
        if isInName(match) { return false }
        guard scan.has(end - 1, [.nWhole, .nDecimal]), scan.isJoined(end) else { return true }
        if scan.isAny(end, "/", "_") { return false }
        return !(scan.isAny(end, ".", ",") && scan.has(end + 1, .nWhole) && scan.isJoined(end + 1))
    }

    /// "60 Minutes", "USA Today", "This Week": a capital inside a sentence makes a unit or a "today" part of a name.
    private func isInName(_ match: TimeMatch) -> Bool {
        match.tokens.contains { index in
            scan.has(index, [.unit, .units, .deictic]) && scan.isCapital(index) && index > reading.sentence.lowerBound
                && !scan.text.tokens[index].shape.contains(.allCapitals)
                && !scan.isAny(index - 1, "\"", "``", "“", "''")
                && !scan.isAny(index - 1, ":", ".", "-", "_", "--") && grammar.rules[match.rule].name != "holiday"
        }
    }

    /// "The" in "the third-quarter loss" belongs to the loss.
    private func hasOutsideArticle(_ match: TimeMatch) -> Bool {
        let start = match.tokens.lowerBound
        guard match.tokens.count >= 4, scan.isAny(start, "the", "a", "an"), scan.isHyphen(start + 2),
            scan.isJoined(start + 2), match.tokens.upperBound == start + 4
        else { return false }
        return scan.has(start + 3, .unit) || scan.isAny(start + 3, "ago", "earlier")
    }
}
