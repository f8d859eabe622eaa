import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Reads a text from left to right; at each place the longest phrase that means something wins.
struct LexiconReader {
    private let scan: LexiconScan
    private let grammar: LexiconGrammar
    private var reading: LexiconReading
    private let explains: Bool
    private var found: [TimeExpression] = []

    init(_ text: TokenizedText, _ lexicon: Lexicon, published: CalendarDay?, explains: Bool) {
        grammar = LexiconGrammar.of(lexicon)
        let blocks = text.paragraphs.filter { !$0.isEmpty }.map(text.bytes)
        scan = LexiconScan(text.text.bytes, blocks: blocks, words: grammar.words)
        reading = LexiconReading(scan, grammar, published: published)
        self.explains = explains
    }

    mutating func read() throws(CancellationError) -> [TimeExpression] {
        for (number, block) in scan.blocks.enumerated() {
            if number % 64 == 0, Task.isCancelled { throw CancellationError() }
            reading.block = block
            var index = block.lowerBound
            while index < block.upperBound {
                index = expression(at: index, limit: block.upperBound) ?? index + 1
            }
        }
        return found
    }

    /// Where an expression that begins at a piece ends, once it is kept.
    private mutating func expression(at start: Int, limit: Int) -> Int? {
        let piece = scan.pieces[start]
        guard piece.word != 0 || piece.digits != 0, canStart(start) else { return nil }
        for match in grammar.matches(scan, at: start, limit: limit) {
            if case .sense(.nothing) = grammar.meanings[match.meaning] { return match.pieces.upperBound }
            guard isWhole(match), let meaning = LexiconMeaning(match, reading).meaning else { continue }
            keep(match, meaning)
            return match.pieces.upperBound
        }
        return nil
    }

    private mutating func keep(_ match: LexiconMatch, _ meaning: TimeMeaning) {
        found.append(
            TimeExpression(
                id: TimeExpression.ID(found.count + 1), range: scan.range(match.pieces), kind: meaning.kind,
                value: meaning.value, interval: meaning.interval, precision: meaning.precision,
                derivation: meaning.derivation, offset: meaning.offset,
                explanation: explains ? explanation(match, meaning) : nil))
        reading.remember(meaning, end: match.pieces.upperBound, isStated: meaning.derivation == nil)
    }

    /// "phrase “weekday”: Monday before publication, Tue 3 Jul 2018; verb: past"
    private func explanation(_ match: LexiconMatch, _ meaning: TimeMeaning) -> String {
        let name =
            switch grammar.meanings[match.meaning] {
            case .sense(let sense): "phrase “\(sense)”"
            case .day: "phrase “named day”"
            }
        guard let derivation = meaning.derivation else { return name + ": all of it is written" }
        let tense = reading.tense(match)
        return "\(name): \(derivation)" + (tense == .none ? "" : "; verb: \(tense)")
    }

    /// Inside a compound, a sum or an address nothing begins.
    private func canStart(_ start: Int) -> Bool {
        guard scan.isJoined(start), start > 0 else { return true }
        if scan.isMark(
            start - 1, .dollarSign, .solidus, .fullStop, .lowLine, .commercialAt, .numberSign, .plusSign, .equalsSign)
        {
            return false
        }
        // A letter before a number, a number before a word, a comma inside a number.
        if scan[start].digits > 0 {
            if scan.has(start - 1, .letters) { return false }
            if scan.isMark(start - 1, .comma, .colon), scan.isJoined(start - 1), start > 1, scan[start - 2].digits > 0 {
                return false
            }
        } else if scan[start - 1].digits > 0 {
            return false
        }
        guard scan.has(start - 1, .hyphen), scan.isJoined(start - 1) else { return true }
        return reading.previous?.end == start - 1
    }

    /// Whether a match ends where a word ends: not before a hyphen and a word that makes it a compound of another kind.
    private func isWhole(_ match: LexiconMatch) -> Bool {
        let end = match.pieces.upperBound
        guard scan.isJoined(end) else { return true }
        if scan.has(end, .hyphen), !scan.has(end, .divider) {
            return !(scan.isJoined(end + 1) && scan.has(end + 1, .letters))
        }
        guard scan.pieces[end - 1].digits > 0 else { return true }
        if scan.isMark(end, .solidus, .lowLine, .percentSign) || scan.has(end, .letters) { return false }
        return
            !(scan.isMark(end, .fullStop, .comma, .colon) && scan.isJoined(end + 1) && end + 1 < scan.pieces.count
            && scan.pieces[end + 1].digits > 0)
    }
}
