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
    private let patterns: [(pattern: TimePattern, rule: Int, number: Int)]
    /// Patterns that can begin with a word, by its number.
    private let byWord: [[Int]]
    /// For each pattern, what its second token can be; nil where anything can follow the first.
    private let seconds: [Second?]
    /// Patterns that can begin with a class of number.
    private let byClass: [(classes: TimeWordClass, patterns: [Int])]

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
        self.patterns = patterns
        (byWord, byClass) = Self.index(patterns, box.table)
        let count = box.table.count
        seconds = patterns.map { $0.0.secondAtoms().map { Second($0, count: count) } }
    }

    private static func index(
        _ patterns: [(pattern: TimePattern, rule: Int, number: Int)], _ table: TimeWordTable
    ) -> (byWord: [[Int]], byClass: [(TimeWordClass, [Int])]) {
        var byWord: [[Int]] = Array(repeating: [], count: table.count)
        var byClass: [TimeWordClass: [Int]] = [:]
        let tokens = table.allTokens
        for (index, entry) in patterns.enumerated() {
            var isListed: Set<UInt16> = []
            for atom in entry.pattern.firstAtoms() {
                for token in tokens where atom.matches(token) && isListed.insert(token.id).inserted {
                    byWord[Int(token.id)].append(index)
                }
                for bit in 48..<64 {
                    let number = TimeWordClass(rawValue: 1 << UInt64(bit))
                    guard !atom.classes.isDisjoint(with: number), byClass[number]?.last != index else { continue }
                    byClass[number, default: []].append(index)
                }
            }
        }
        return (byWord, byClass.map { ($0.key, $0.value) })
    }

    /// Every match that begins at a token, the longest first.
    func matches(at start: Int, limit: Int, _ matcher: inout TimeMatcher) -> [TimeMatch] {
        let token = matcher.scan.tokens[start]
        var found: [TimeMatch] = []
        let next = start + 1 < limit ? matcher.scan.tokens[start + 1] : nil
        func attempt(_ index: Int) {
            if let second = seconds[index] {
                guard let next, second.matches(next) else { return }
            }
            let entry = patterns[index]
            if let match = matcher.match(
                entry.pattern, rule: entry.rule, number: entry.number, at: start, limit: limit)
            {
                found.append(match)
            }
        }
        if token.id != 0 {
            for index in byWord[Int(token.id)] { attempt(index) }
        } else if token.classes.rawValue >> 48 != 0 {
            var tried: Set<Int> = []
            for entry in byClass where !token.classes.isDisjoint(with: entry.classes) {
                for index in entry.patterns where tried.insert(index).inserted { attempt(index) }
            }
        }
        guard found.count > 1 else { return found }
        return found.sorted { ($1.tokens.count, $0.rule) < ($0.tokens.count, $1.rule) }
    }
}
