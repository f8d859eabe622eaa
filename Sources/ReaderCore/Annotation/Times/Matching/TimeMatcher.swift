/// What a pattern found.
struct TimeMatch: Sendable {
    /// A token that a class or word of the pattern stands for.
    struct Capture: Sendable {
        let token: Int
        /// The classes the pattern asked for.
        let classes: TimeWordClass
    }

    let rule: Int
    /// The pattern among those of its rule.
    let pattern: Int
    let tokens: Range<Int>
    let captures: [Capture]
    let numbers: [NumberReader.Quantity]
    let scan: TimeScan

    /// The first token that stands for one of these classes.
    func token(_ classes: TimeWordClass) -> Int? {
        let captured = captures.first { !$0.classes.isDisjoint(with: classes) && scan.has($0.token, classes) }?.token
        // Words of a pattern that are spelled out are found by what they are; numbers mean only what the pattern says.
        return captured ?? (classes.isNumeric ? nil : tokens.first { scan.has($0, classes) })
    }

    /// The value of the first token that stands for one of these classes.
    func value(_ classes: TimeWordClass) -> Int? {
        token(classes).map { Int(scan[$0].value) }
    }

    /// The values of all tokens that stand for one of these classes.
    func values(_ classes: TimeWordClass) -> [Int] {
        captures.filter { !$0.classes.isDisjoint(with: classes) && scan.has($0.token, classes) }
            .map { Int(scan[$0.token].value) }
    }

    var unit: TimeUnit? {
        token([.unit, .units]).flatMap { TimeUnit(rawValue: Int(scan[$0].unit)) }
    }

    /// Whether a word is among the tokens.
    func has(_ word: StaticString) -> Bool { tokens.contains { scan.isWord($0, word) } }
    func hasAny(_ words: StaticString...) -> Bool { words.contains { has($0) } }

    /// The number read first: nil inside for a vague one.
    var number: NumberReader.Quantity? { numbers.first }
}

/// Matches one pattern at one place, with backtracking; patterns are short, so the work is bounded.
struct TimeMatcher {
    let scan: TimeScan
    private let program: TimeProgram
    private let numberReader: NumberReader
    private var captures: [TimeMatch.Capture] = []
    private var numbers: [NumberReader.Quantity] = []

    init(_ scan: TimeScan, _ program: TimeProgram) {
        self.scan = scan
        self.program = program
        numberReader = NumberReader(scan: scan)
    }

    /// - Parameters:
    ///   - step: where the pattern begins in the program.
    ///   - number: the pattern among those of its rule.
    mutating func match(_ step: Int, rule: Int, number: Int, at start: Int, limit: Int) -> TimeMatch? {
        captures.removeAll(keepingCapacity: true)
        numbers.removeAll(keepingCapacity: true)
        guard let end = run(step, start, limit), end > start else { return nil }
        return TimeMatch(
            rule: rule, pattern: number, tokens: start..<end, captures: captures, numbers: numbers, scan: scan)
    }

    private mutating func run(_ step: Int, _ position: Int, _ limit: Int) -> Int? {
        var step = step
        var position = position
        while true {
            switch program.steps[step] {
            case .atom(let index):
                guard position < limit, program.atoms[index].matches(scan.tokens[position]) else { return nil }
                let classes = program.atoms[index].classes
                if !classes.isEmpty { captures.append(TimeMatch.Capture(token: position, classes: classes)) }
                position += 1
                step += 1
            case .number:
                guard let quantity = numberReader.read(position, limit: limit), quantity.end <= limit else {
                    return nil
                }
                numbers.append(quantity)
                position = quantity.end
                step += 1
            case .split(let other):
                let mark = (captures.count, numbers.count)
                if let end = run(step + 1, position, limit) { return end }
                captures.removeLast(captures.count - mark.0)
                numbers.removeLast(numbers.count - mark.1)
                step = other
            case .jump(let target): step = target
            case .end: return position
            }
        }
    }
}
