import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Ties the times of a text in a language with a lexicon to the clauses they date.
struct LexiconEvents {
    private let text: TokenizedText
    private let scan: LexiconScan
    private let grammar: LexiconGrammar
    private let times: [TimeExpression]
    private let links: EntityLinks
    private let quotes: [Range<Int>]
    private let explains: Bool
    private let published: CalendarDay?
    /// Whether the text tells its days from its own: by more than "today".
    private let isOfDays: Bool
    private var found: [Event] = []
    /// A sentence of more dates is a table or a list.
    private static let mostDates = 12

    init(
        _ text: TokenizedText, _ lexicon: Lexicon, times: [TimeExpression], published: CalendarDay?, entities: [Entity],
        quotes: [Quote], explains: Bool
    ) {
        self.published = published
        isOfDays = times.contains { $0.precision == .day && $0.derivation.map { !$0.hasPrefix("The day of") } ?? false }
        (self.text, self.times, self.explains) = (text, times, explains)
        grammar = LexiconGrammar.of(lexicon)
        let blocks = text.paragraphs.filter { !$0.isEmpty }.map(text.bytes)
        scan = LexiconScan(text.text.bytes, blocks: blocks, words: grammar.words)
        links = EntityLinks(entities)
        self.quotes = quotes.filter { $0.kind == .direct }.flatMap(\.parts)
    }

    mutating func events() throws(CancellationError) -> [Event] {
        var next = 0
        for (number, block) in scan.blocks.enumerated() where !block.isEmpty {
            if number % 64 == 0, Task.isCancelled { throw CancellationError() }
            let end = scan.range(block).upperBound
            let first = next
            while next < times.count, times[next].range.lowerBound < end { next += 1 }
            guard first < next else { continue }
            let dates = times[first..<next].compactMap { dated($0, in: block) }
            for sentence in sentences(of: block, around: dates) {
                let inside = dates.filter { sentence.contains($0.pieces.lowerBound) }
                if !inside.isEmpty, inside.count <= Self.mostDates { add(joined(inside), of: sentence) }
            }
        }
        return found
    }

    /// A time with its pieces.
    struct Dated {
        let time: TimeExpression
        var pieces: Range<Int>
        var interval: ClosedRange<CalendarDay>?
    }

    private func dated(_ time: TimeExpression, in block: Range<Int>) -> Dated? {
        let start = scan.pieces[block].partitioningIndex { Int($0.end) > time.range.lowerBound }
        let end = scan.pieces[block].partitioningIndex { Int($0.start) >= time.range.upperBound }
        return start < end ? Dated(time: time, pieces: start..<end, interval: time.interval) : nil
    }

    /// The sentences of a block in pieces; none ends inside a date, whatever was taken for the end of one.
    private func sentences(of block: Range<Int>, around dates: [Dated]) -> [Range<Int>] {
        let range = scan.range(block)
        var sentences: [Range<Int>] = []
        var start = block.lowerBound
        let first = text.sentences.partitioningIndex { text.bytes(of: $0).upperBound > range.lowerBound }
        for sentence in text.sentences[first...] {
            let bytes = text.bytes(of: sentence)
            guard bytes.lowerBound < range.upperBound else { break }
            let end = scan.pieces[block].partitioningIndex { Int($0.start) >= bytes.upperBound }
            guard end > start, !dates.contains(where: { $0.pieces.lowerBound < end && end < $0.pieces.upperBound })
            else { continue }
            sentences.append(start..<end)
            start = end
        }
        if start < block.upperBound { sentences.append(start..<block.upperBound) }
        return sentences
    }

    /// The ends of a range as one.
    private func joined(_ dates: [Dated]) -> [Dated] {
        var result: [Dated] = []
        for date in dates {
            guard let last = result.last, last.time.kind != .duration, date.time.kind != .duration,
                isRange(last.pieces.upperBound..<date.pieces.lowerBound, date.pieces),
                let from = last.interval?.lowerBound, let to = date.interval?.upperBound, from < to
            else {
                result.append(date)
                continue
            }
            result[result.count - 1].interval = from...to
            result[result.count - 1].pieces = last.pieces.lowerBound..<date.pieces.upperBound
        }
        return result
    }

    private func isRange(_ gap: Range<Int>, _ second: Range<Int>) -> Bool {
        if gap.isEmpty { return grammar.isAny(scan[second.lowerBound], .through) }
        return gap.count <= 3 && gap.contains { scan.has($0, .hyphen) || grammar.isAny(scan[$0], .through) }
            && !gap.contains { scan.has($0, .divider) && !scan.has($0, .hyphen) }
    }

    // MARK: - Clauses

    private mutating func add(_ dates: [Dated], of sentence: Range<Int>) {
        let clauses = LexiconClauses(scan, grammar, sentence: sentence, dates: dates.map(\.pieces))
        let placed = dates.filter { isPlaced($0.time) && !isPart($0, of: dates) }
        for date in placed {
            let clause = clauses.clause(of: date.pieces)
            let evidence = LexiconEvidence(
                scan, grammar, date: date, clause: clause, sentence: sentence, isQuoted: isQuoted(date.time.range),
                dates: dates,
                published: published, isOfDays: isOfDays)
            add(date, clause, evidence)
        }
    }

    private func isPlaced(_ time: TimeExpression) -> Bool {
        time.kind != .set && (time.interval != nil || time.offset != nil)
            && (time.kind != .duration || time.derivation?.contains("before") == true)
    }

    /// "On 3 May of this year": a longer time right beside a day that lies in it says only when the day is.
    private func isPart(_ date: Dated, of dates: [Dated]) -> Bool {
        guard let own = date.interval else { return false }
        return dates.contains { other in
            guard let days = other.interval, days != own, own.contains(days.lowerBound), own.contains(days.upperBound)
            else { return false }
            let gap =
                other.pieces.upperBound <= date.pieces.lowerBound
                ? date.pieces.lowerBound - other.pieces.upperBound : other.pieces.lowerBound - date.pieces.upperBound
            return gap <= 1
        }
    }

    private func isQuoted(_ range: Range<Int>) -> Bool {
        quotes.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
    }

    private mutating func add(_ date: Dated, _ clause: Range<Int>, _ evidence: LexiconEvidence) {
        let range = scan.range(clause)
        let isTold = found.last.map {
            $0.range == range && $0.interval == date.interval && $0.offset == date.time.offset
        }
        guard isTold != true else { return }
        let words = text.text[range].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !words.isEmpty else { return }
        found.append(
            Event(
                id: Event.ID(found.count + 1), range: range, time: date.time.id, interval: date.interval,
                offset: date.interval == nil ? date.time.offset : nil, precision: date.time.precision ?? .day,
                text: words, entities: links.entities(in: range), confidence: evidence.confidence,
                explanation: explains ? evidence.text : nil))
    }
}
