import ReaderBasics
import ReaderLexicons

/// Finds the clause of a sentence that a date belongs to, as it can be read alone.
struct LexiconClauses {
    private let scan: LexiconScan
    private let grammar: LexiconGrammar
    private let verbs: LexiconVerbs
    private let sentence: Range<Int>
    private let dates: [Range<Int>]
    private var pieces: [Range<Int>] = []
    /// A sentence of so many pieces is read as a whole.
    private static let short = 40
    /// A clause of more is cut.
    private static let longest = 55

    init(_ scan: LexiconScan, _ grammar: LexiconGrammar, sentence: Range<Int>, dates: [Range<Int>]) {
        (self.scan, self.grammar, self.sentence, self.dates) = (scan, grammar, sentence, dates)
        verbs = LexiconVerbs(scan, grammar)
        var start = sentence.lowerBound
        for index in sentence where !dates.contains(where: { $0.contains(index) }) {
            if divides(index) {
                if start < index { pieces.append(start..<index) }
                start = index + 1
            } else if index > start, grammar.isAny(scan[index], .opener), scan.has(index - 1, .divider) {
                pieces.append(start..<index)
                start = index
            }
        }
        if start < sentence.upperBound { pieces.append(start..<sentence.upperBound) }
    }

    private func divides(_ index: Int) -> Bool {
        guard scan.has(index, .divider), !scan.isMark(index, .fullStop) else { return false }
        return !(index > 0 && scan[index - 1].digits > 0 && scan.isJoined(index) && scan.isJoined(index + 1))
    }

    /// The clause of a date, without marks at its ends.
    func clause(of date: Range<Int>) -> Range<Int> {
        let whole = trimmed(sentence)
        if whole.count <= Self.short, dates.count == 1 { return whole }
        guard let own = pieces.firstIndex(where: { $0.overlaps(date) }) else { return whole }
        var (first, last) = (own, own)
        // Where nothing happens in its piece a date belongs to what follows, if it opens the sentence, else to what is before.
        let isOpening = own == 0
        while !isTelling(pieces[first].lowerBound..<pieces[last].upperBound) {
            if isOpening, last + 1 < pieces.count {
                last += 1
            } else if first > 0 {
                first -= 1
            } else if last + 1 < pieces.count {
                last += 1
            } else {
                break
            }
        }
        // A clause without a subject of its own begins where it has one.
        while first > 0, !standsAlone(pieces[first].lowerBound) || first < own && isApposition(first),
            pieces[last].upperBound - pieces[first - 1].lowerBound <= Self.longest
        {
            first -= 1
        }
        return trimmed(pieces[first].lowerBound..<pieces[last].upperBound)
    }

    func isTelling(_ range: Range<Int>) -> Bool {
        range.contains { index in
            !dates.contains { $0.contains(index) }
                && (verbs.tense(at: index) != nil || grammar.isAny(scan[index], .verb))
        }
    }

    /// "Anna Berg, maire de Lund, a voté": what a description beside it is of stands before it.
    private func isApposition(_ index: Int) -> Bool {
        let start = pieces[index].lowerBound
        return scan.isMark(start - 1, .comma) && scan.has(start, .letters) && !scan.has(start, .capital)
            && !isTelling(pieces[index])
            && !pieces[index].contains(where: { index in
                dates.contains { $0.contains(index) }
            })
    }

    /// Whether what begins at a piece reads without what stands before: not at a verb, "that" or "which".
    private func standsAlone(_ start: Int) -> Bool {
        if grammar.isAny(scan[start], [.opener, .continuer, .verb, .ahead, .past]) { return false }
        return verbs.tense(at: start) == nil
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while range.count > 1, isEdge(range.lowerBound) { range = range.lowerBound + 1..<range.upperBound }
        while range.count > 1, isEdge(range.upperBound - 1), !scan.has(range.upperBound - 1, .stop) {
            range = range.lowerBound..<range.upperBound - 1
        }
        return range
    }

    private func isEdge(_ index: Int) -> Bool {
        scan.has(index, [.divider, .hyphen]) && !dates.contains { $0.contains(index) }
    }
}
