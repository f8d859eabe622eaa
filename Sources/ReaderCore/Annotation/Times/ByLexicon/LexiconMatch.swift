import ReaderBasics
import ReaderLexicons

/// What a pattern of a lexicon found.
struct LexiconMatch: Sendable {
    /// A piece that a class of the pattern stands for.
    struct Capture: Sendable {
        let piece: Int
        let classes: LexiconClass
    }

    /// The meaning in the grammar.
    let meaning: Int
    /// The expression.
    let pieces: Range<Int>
    /// Where the pattern ends, context included.
    let extent: Int
    let captures: [Capture]
    /// Numbers in the order they stand; nil for those that are not told.
    let quantities: [Double?]
    let grammar: LexiconGrammar
    let scan: LexiconScan

    /// The number of the first piece that stands for one of these classes.
    func value(_ classes: LexiconClass) -> Int? { values(classes).first }

    /// The numbers of all pieces that stand for one of these classes.
    func values(_ classes: LexiconClass) -> [Int] {
        captures.filter { !$0.classes.isDisjoint(with: classes) }.compactMap { capture in
            let piece = scan.pieces[capture.piece]
            guard !grammar.classes(piece).isDisjoint(with: classes) else { return nil }
            return grammar.value(piece, classes.intersection(capture.classes)).map { Int($0) }
        }
    }

    func has(_ classes: LexiconClass) -> Bool { value(classes) != nil }

    /// The part of the day; of a word that is weekday and part in one ("Montagabend"), too.
    var part: Int? {
        value([.part, .partHabit])
            ?? captures.lazy.filter { $0.classes.contains(.weekday) }
            .compactMap { grammar.value(scan.pieces[$0.piece], .partOfWeekday) }.first.map { Int($0) }
    }

    /// The number of the first such piece inside the expression, context left out.
    func valueInside(_ classes: LexiconClass) -> Int? {
        captures.first { pieces.contains($0.piece) && !$0.classes.isDisjoint(with: classes) }
            .flatMap { grammar.value(scan.pieces[$0.piece], classes.intersection($0.classes)) }.map { Int($0) }
    }

    /// Whether "and a half" was read.
    var hasHalf: Bool {
        captures.contains { $0.classes.contains(.number) && grammar.value(scan.pieces[$0.piece], .number) == 0.5 }
    }

    /// The unit of time, and whether it is of several.
    var unit: (unit: TimeUnit, isSeveral: Bool)? {
        for capture in captures where !capture.classes.isDisjoint(with: [.unit, .units]) {
            let piece = scan.pieces[capture.piece]
            let kind = capture.classes.intersection([.unit, .units])
            guard let value = grammar.value(piece, kind), let unit = Self.units[safe: Int(value)] else { continue }
            return (unit, kind.contains(.units) && grammar.value(piece, .units) != nil)
        }
        return nil
    }

    /// In the order that `TimeWordKind.unit` counts.
    static let units: [TimeUnit] = [
        .second, .minute, .hour, .day, .weekend, .week, .month, .quarter, .season, .year, .decade, .century,
    ]
}

extension Array {
    fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

/// Matches one pattern at one place, with backtracking; patterns are short, so the work is bounded.
struct LexiconMatcher {
    private let scan: LexiconScan
    private let grammar: LexiconGrammar
    private let limit: Int
    private var captures: [LexiconMatch.Capture] = []
    private var quantities: [Double?] = []
    private var open: Int?
    private var close: Int?

    init(_ scan: LexiconScan, _ grammar: LexiconGrammar, limit: Int) {
        (self.scan, self.grammar, self.limit) = (scan, grammar, limit)
    }

    mutating func match(_ pattern: LexiconPattern, meaning: Int, at start: Int) -> LexiconMatch? {
        captures.removeAll(keepingCapacity: true)
        quantities.removeAll(keepingCapacity: true)
        (open, close) = (nil, nil)
        guard let end = run(pattern, 0, start), end > start else { return nil }
        let (first, last) = (open ?? start, close ?? end)
        guard first < last else { return nil }
        return LexiconMatch(
            meaning: meaning, pieces: first..<last, extent: end, captures: captures, quantities: quantities,
            grammar: grammar,
            scan: scan)
    }

    private mutating func run(_ pattern: LexiconPattern, _ step: Int, _ position: Int) -> Int? {
        var (step, position) = (step, position)
        while true {
            switch pattern.steps[step] {
            case .atom(let index):
                guard position < limit, matches(pattern.atoms[index], position) else { return nil }
                let classes = pattern.atoms[index].classes.union(pattern.atoms[index].captured)
                if !classes.isEmpty { captures.append(LexiconMatch.Capture(piece: position, classes: classes)) }
                (position, step) = (position + 1, step + 1)
            case .quantity:
                guard let quantity = LexiconQuantity(scan, grammar, at: position, limit: limit) else { return nil }
                quantities.append(quantity.value)
                (position, step) = (quantity.end, step + 1)
            case .open: (open, step) = (position, step + 1)
            case .close: (close, step) = (position, step + 1)
            case .split(let other):
                let mark = (captures.count, quantities.count, open, close)
                if let end = run(pattern, step + 1, position) { return end }
                captures.removeLast(captures.count - mark.0)
                quantities.removeLast(quantities.count - mark.1)
                (open, close, step) = (mark.2, mark.3, other)
            case .jump(let target): step = target
            case .fail: return nil
            case .end: return position
            }
        }
    }

    private func matches(_ atom: LexiconPattern.Atom, _ position: Int) -> Bool {
        let piece = scan.pieces[position]
        if atom.isJoined, !piece.shape.contains(.joined) { return false }
        if let isCapital = atom.isCapital, piece.shape.contains(.capital) != isCapital { return false }
        if !atom.classes.isEmpty, !grammar.classes(piece).isDisjoint(with: atom.classes) { return true }
        return piece.word != 0 && atom.words.contains(piece.word)
    }
}

/// A number of one or more pieces: "3", "2,5", "1.500", "drei", "zwei Dutzend", "mehrere".
struct LexiconQuantity {
    /// Nil where it is not told.
    let value: Double?
    /// The piece after it.
    let end: Int

    init?(_ scan: LexiconScan, _ grammar: LexiconGrammar, at start: Int, limit: Int) {
        guard start < limit else { return nil }
        let classes = grammar.classes(scan[start])
        if classes.contains(.vague) {
            (value, end) = (nil, start + 1)
            return
        }
        guard var value = grammar.value(scan[start], [.wholeNumber, .number, .scale]) else { return nil }
        var end = start + 1
        if scan[start].digits > 0 { Self.fraction(scan, &value, &end, limit) }
        if scan[start].digits == 0 { Self.ones(scan, grammar, &value, &end, limit) }
        if end < limit, !classes.contains(.scale), let scale = grammar.value(scan[end], .scale), scan[end].digits == 0 {
            (value, end) = (value * scale, end + 1)
        }
        guard value < 1e9 else { return nil }
        (self.value, self.end) = (value, end)
    }

    /// The ones behind tens: "vingt-quatre", "trinta e um", "dix-sept".
    private static func ones(
        _ scan: LexiconScan, _ grammar: LexiconGrammar, _ value: inout Double, _ end: inout Int, _ limit: Int
    ) {
        guard value >= 10, value < 100, value.truncatingRemainder(dividingBy: 10) == 0 else { return }
        while end + 1 < limit, scan[end + 1].digits == 0, value < 100,
            scan.has(end, .hyphen) && scan.isJoined(end) || grammar.isAny(scan[end], .joiner) && value >= 20,
            let ones = grammar.value(scan[end + 1], .number), ones >= 1, ones < 20
        {
            (value, end) = (value + ones, end + 2)
        }
    }

    /// Groups of three digits behind points, one or two behind a comma or point.
    private static func fraction(_ scan: LexiconScan, _ value: inout Double, _ end: inout Int, _ limit: Int) {
        guard end + 1 < limit, scan.isMark(end, .comma, .fullStop), scan.isJoined(end), scan.isJoined(end + 1) else {
            return
        }
        let after = scan[end + 1]
        switch after.digits {
        case 3: value = value * 1_000 + Double(after.number)
        case 1: value += Double(after.number) / 10
        case 2: value += Double(after.number) / 100
        default: return
        }
        end += 2
    }
}
