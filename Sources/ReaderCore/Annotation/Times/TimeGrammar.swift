extension TimeRule {
    /// Every rule; of two that match the same tokens the first wins.
    package static let all: [TimeRule] =
        DateRules.all + DigitDateRules.all + DayRangeRules.all + YearRules.all + YearSpanRules.all + PeriodRules.all
        + QuarterRules.all + ShortPeriodRules.all + DayRules.all + WeekdayRules.all + MonthPartRules.all
        + ClockRules.all
        + RelativeRules.all + HolidayRules.all + DurationRules.all + SetRules.all + VagueRules.all
}

/// All rules, ready to run: their patterns compiled, found by the word that can begin them.
struct TimeGrammar: Sendable {
    static let shared = TimeGrammar(TimeRule.all)

    let words: TimeWordTable
    let rules: [TimeRule]
    let program: TimeProgram
    private let patterns: [(start: Int, rule: Int, number: Int)]
    /// Patterns that can begin with a word, one word after the other, and where those of each begin, by its number.
    private let byWord: [Int32]
    private let wordStarts: [Int]
    /// For each pattern, what its second token can be; nil where anything can follow the first.
    private let seconds: [Second?]
    /// What every match of a pattern has tokens for, one pattern after the other, and where that of each begins.
    private let needs: [TimePresence]
    private let needStarts: [Int]
    /// Patterns that can begin with a number, and the classes of those numbers.
    private let numeric: [(pattern: Int, classes: TimeWordClass)]

    /// Words and classes that a token may be.
    private struct Second: Sendable {
        private var words: [UInt64]
        private var classes: TimeWordClass = []

        init(_ atoms: [TimePattern.Atom], count: Int) {
            words = Array(repeating: 0, count: count / 64 + 1)
            for atom in atoms {
                classes.formUnion(atom.classes)
                for word in atom.words { words[Int(word) / 64] |= 1 << (UInt64(word) % 64) }
            }
        }

        @inline(__always)
        func matches(_ token: TimeToken) -> Bool {
            if !token.classes.isDisjoint(with: classes) { return true }
            return token.id != 0 && words[Int(token.id) / 64] >> (UInt64(token.id) % 64) & 1 != 0
        }
    }

    private final class Box {
        var table: TimeWordTable
        init(_ table: TimeWordTable) { self.table = table }
    }

    init(_ rules: [TimeRule]) {
        let box = Box(TimeWords.table(extra: []))
        var patterns: [(TimePattern, Int, Int)] = []
        for (index, rule) in rules.enumerated() {
            for (number, source) in rule.patterns.enumerated() {
                patterns.append((TimePatternParser.parse(source) { box.table.add($0) }, index, number))
            }
        }
        self.rules = rules
        words = box.table
        var program = TimeProgram()
        self.patterns = patterns.map { (program.add($0.0), $0.1, $0.2) }
        self.program = program
        (byWord, wordStarts) = Self.index(patterns.map(\.0), box.table)
        numeric = Self.numeric(patterns.map(\.0))
        let needs = patterns.map { $0.0.neededAtoms().map { TimePresence($0) } }
        self.needs = needs.flatMap(\.self)
        needStarts = needs.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
        let count = box.table.count
        seconds = patterns.map { $0.0.secondAtoms().map { Second($0, count: count) } }
    }

    /// The patterns that can begin with each word, in order, and where those of each word begin.
    private static func index(
        _ patterns: [TimePattern], _ table: TimeWordTable
    ) -> (patterns: [Int32], starts: [Int]) {
        var byWord: [[Int32]] = Array(repeating: [], count: table.count)
        let tokens = table.allTokens
        for (index, pattern) in patterns.enumerated() {
            let number = Int32(index)
            func list(_ id: UInt16) {
                if byWord[Int(id)].last != number { byWord[Int(id)].append(number) }
            }
            for atom in pattern.firstAtoms() {
                atom.words.forEach(list)
                guard !atom.classes.isEmpty else { continue }
                for token in tokens where !token.classes.isDisjoint(with: atom.classes) { list(token.id) }
            }
        }
        return (byWord.flatMap(\.self), byWord.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) })
    }

    private static func numeric(_ patterns: [TimePattern]) -> [(pattern: Int, classes: TimeWordClass)] {
        patterns.enumerated().compactMap { index, pattern in
            let classes = pattern.firstAtoms().reduce(into: TimeWordClass()) { $0.formUnion($1.classes) }
            let numbers = TimeWordClass(rawValue: classes.rawValue & ~0 << 48)
            return numbers.isEmpty ? nil : (index, numbers)
        }
    }

    /// Every match that begins at a token, the longest first.
    ///
    /// - Parameters:
    ///   - limit: where the sentence ends.
    ///   - present: what is in the sentence.
    func matches(
        at start: Int, limit: Int, _ present: TimePresence, _ matcher: inout TimeMatcher
    ) -> [TimeMatch] {
        let token = matcher.scan.tokens[start]
        var found: [TimeMatch] = []
        let next = start + 1 < limit ? matcher.scan.tokens[start + 1] : nil
        func attempt(_ index: Int) {
            for place in needStarts[index]..<needStarts[index + 1] where !present.mayHold(needs[place]) { return }
            if let second = seconds[index] {
                guard let next, second.matches(next) else { return }
            }
            let (step, rule, number) = patterns[index]
            if let match = matcher.match(step, rule: rule, number: number, at: start, limit: limit) {
                found.append(match)
            }
        }
        if token.id != 0 {
            for place in wordStarts[Int(token.id)]..<wordStarts[Int(token.id) + 1] { attempt(Int(byWord[place])) }
        } else if token.classes.rawValue >> 48 != 0 {
            for (index, classes) in numeric where !token.classes.isDisjoint(with: classes) { attempt(index) }
        }
        guard found.count > 1 else { return found }
        return found.sorted { ($1.tokens.count, $0.rule) < ($0.tokens.count, $1.rule) }
    }
}
