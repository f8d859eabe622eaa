import ReaderBasics
import ReaderModel
import ReaderTokens

/// What is asked of the verb, the clause, the paragraph and the whole text.
extension HappeningFeatures {
    mutating func askVerb() {
        let verbs = VerbGroups(scan: scan)
        let group = verbs.governingGroup(date, in: asked.sentence)
        let tense = Self.number(verbs.governing(date, in: asked.sentence))
        features.add(50, tense)
        features.add(51, tense, precision)
        features.add(52, tense, side)
        features.add(53, tense, form)
        guard let group else { return }
        if let verb = group.last(where: { scan.has($0, .verbal) }) {
            features.add(54, hash(verb))
            features.add(55, hash(verb), precision)
        }
        features.add(56, hash(group.lowerBound))
        features.add(57, group.upperBound <= date.lowerBound ? 1 : 0, tense)
        let gap =
            group.upperBound <= date.lowerBound
            ? date.lowerBound - group.upperBound : group.lowerBound - date.upperBound
        features.add(58, Features.step(gap, [1, 2, 4, 8, 16]), group.upperBound <= date.lowerBound ? 1 : 0)
        features.add(59, if: group.contains { scan.has($0, .conditional) }, tense)
        features.add(60, if: group.contains { scan.isAny($0, "not", "n't", "n’t", "never") })
        features.add(61, if: asked.clause.clause.contains(group.lowerBound), tense)
    }

    private static func number(_ tense: VerbGroups.Tense) -> Int {
        switch tense {
        case .past: 1
        case .perfect: 2
        case .pluperfect: 3
        case .present: 4
        case .future: 5
        case .planned: 6
        case .timetable: 7
        case .conditional: 8
        case .infinitive: 9
        case .none: 10
        }
    }

    mutating func askClause() {
        let clause = asked.clause.clause
        features.add(70, Features.step(clause.count, [4, 7, 11, 16, 24, 36]), precision)
        features.add(71, Features.step(asked.sentence.count, [6, 12, 20, 30, 45]), precision)
        features.add(72, hash(clause.lowerBound))
        features.add(73, group(clause.lowerBound), precision)
        features.add(74, if: asked.clause.isFragment, precision)
        features.add(75, if: asked.clause.isNarrowed)
        features.add(76, asked.clause.subject == nil ? 0 : 1, precision)
        features.add(77, hash(asked.sentence.lowerBound))
        let end = asked.sentence.upperBound - 1
        features.add(78, scan.text.tokens[end].shape.contains(.mark) ? hash(end) : 0, precision)
        features.add(79, Features.step(asked.dates.count, [2, 3, 5]), precision)
        features.add(80, min(3, asked.dates.count { clause.contains($0.lowerBound) }), precision)
        features.add(81, date.lowerBound <= clause.lowerBound + 1 ? 1 : 0, date.upperBound >= clause.upperBound ? 1 : 0)
        let named = links.entities(in: scan.text.bytes(of: asked.clause.tokens)).count
        features.add(82, min(3, named), precision)
        askWords(clause)
        askMarks()
    }

    /// Each word of the clause once, and what kinds of words it holds.
    private mutating func askWords(_ clause: Range<Int>) {
        var seen: Set<Int> = []
        for index in clause where !date.contains(index) {
            let shape = scan.text.tokens[index].shape
            if shape.contains(.digit) {
                seen.insert(1)
            } else if shape.contains(.capital) {
                seen.insert(2)
            } else {
                seen.insert(hash(index))
            }
        }
        for word in seen.sorted() { features.add(90, word) }
    }

    /// Brackets and quotation marks around the date.
    private mutating func askMarks() {
        var (brackets, marks) = (0, 0)
        for index in asked.sentence.lowerBound..<date.lowerBound where scan.text.tokens[index].shape.contains(.mark) {
            if scan.isAny(index, "(", "[") { brackets += 1 }
            if scan.isAny(index, ")", "]") { brackets -= 1 }
            if scan.isAny(index, "“", "``") { marks += 1 }
            if scan.isAny(index, "”", "''") { marks -= 1 }
        }
        features.add(95, if: brackets > 0, precision)
        features.add(96, if: marks > 0, precision)
        features.add(97, if: scan.isWord(date.upperBound, ")"), scan.isWord(date.lowerBound - 1, "(") ? 1 : 0)
    }

    mutating func askParagraph() {
        let paragraphs = scan.text.paragraphs
        let number = max(0, paragraphs.partitioningIndex { $0.lowerBound > date.lowerBound } - 1)
        guard paragraphs.indices.contains(number) else { return }
        let kind = scan.text.blocks.indices.contains(number) ? scan.text.blocks[number].kind.number : 0
        features.add(100, kind)
        features.add(101, kind, precision)
        features.add(102, kind, form)
        let words = paragraphs[number].count
        features.add(103, Features.step(words, [6, 12, 25, 50, 100]), precision)
        features.add(104, number == 0 ? 0 : number < 3 ? 1 : number + 1 == paragraphs.count ? 3 : 2, precision)
        features.add(105, group(paragraphs[number].lowerBound), precision)
        features.add(106, asked.sentence.lowerBound == paragraphs[number].lowerBound ? 1 : 0, precision)
    }

    mutating func askText() {
        let traits = [
            register.past, register.ahead, register.you, register.own, register.digits, register.dated, register.sure,
            register.listed, register.length, published == nil ? 1 : 0,
        ]
        for (number, trait) in traits.enumerated() {
            features.add(UInt32(110 + number), trait)
            features.add(UInt32(120 + number), trait, precision)
        }
    }
}
