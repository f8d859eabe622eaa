import ReaderBasics

/// The questions that the speaker ranker asks of a candidate. Training and use share them.
struct SpeakerFeatures {
    private let reading: QuoteReading
    private let spokenCase: SpeakerCase
    private let candidate: SpeakerCandidate
    private var features = Features()

    private var items: [QuoteItem] { reading.items }

    static func features(_ candidate: SpeakerCandidate, _ spokenCase: SpeakerCase, _ reading: QuoteReading) -> Features
    {
        var asked = Self(reading: reading, spokenCase: spokenCase, candidate: candidate)
        asked.ask()
        return asked.features
    }

    /// The features of leaving a quote without a speaker.
    static func unattributed(_ spokenCase: SpeakerCase) -> Features {
        var features = Features()
        features.add(90)
        features.add(91, Int(spokenCase.rule.rawValue))
        features.add(92, min(spokenCase.inside.wordCount, 5), spokenCase.isAlone ? 1 : 0)
        return features
    }

    private init(reading: QuoteReading, spokenCase: SpeakerCase, candidate: SpeakerCandidate) {
        self.reading = reading
        self.spokenCase = spokenCase
        self.candidate = candidate
    }

    private mutating func ask() {
        let relation = relation
        let side = side
        let type = type
        let rule = Int(spokenCase.rule.rawValue)
        let isRuled = candidate.origins.contains(.rule)
        let alone = spokenCase.isAlone ? 1 : 0
        features.add(1, relation)
        features.add(2, relation, alone)
        features.add(3, type)
        features.add(4, type, relation)
        features.add(5, candidate.origins.rawValue)
        features.add(6, candidate.origins.rawValue, relation)
        features.add(7, if: isRuled, rule)
        features.add(8, isRuled ? 1 : 0, rule)
        features.add(9, rule, relation, side)
        features.add(10, if: candidate.origins.contains(.carried), alone, rule)
        features.add(11, if: candidate.origins.contains(.carried), relation, isRuled ? 1 : 0)
        features.add(12, isSameParagraph ? 1 : 0, relation)
        features.add(13, if: spokenCase.isContinuation, relation, candidate.origins.contains(.carried) ? 1 : 0)
        features.add(14, if: spokenCase.inside.wordCount < 4, relation, type)
        features.add(15, if: spokenCase.isFirstPerson, type)
        features.add(16, if: isRuled, type, rule)
        features.add(17, if: isRuled, min(spokenCase.inside.wordCount, 6))
        for bit in 0..<8 where candidate.origins.rawValue & 1 << bit != 0 {
            features.add(18, bit, side)
            features.add(19, bit, alone)
        }
        askNeighbours(relation, side)
        askUnit(relation, side)
        if relation == 0 { askBetween(side, type) }
    }

    private mutating func askNeighbours(_ relation: Int, _ side: Int) {
        let unit = reading.units[candidate.unit]
        let before = word(candidate.items.lowerBound - 1, unit)
        let after = word(candidate.items.upperBound + 1, unit)
        features.add(20, relation, side, before)
        features.add(21, relation, side, after)
        features.add(22, before, after)
        features.add(23, before)
        features.add(24, after)
        features.add(25, relation, after, word(candidate.items.upperBound + 2, unit))
        features.add(26, relation, type, after)
    }

    private mutating func askUnit(_ relation: Int, _ side: Int) {
        let unit = reading.units[candidate.unit]
        let endsInColon = items[unit.last].isWord && items[unit.last].mark == .colon
        features.add(30, if: endsInColon, relation)
        features.add(31, unit.items.contains { items[$0].isQuoted } ? 1 : 0, relation)
        features.add(32, if: candidate.items.lowerBound == unit.first, relation, side)
        features.add(33, relation, lastMark, side)
        let index = reading.units[spokenCase.unit]
        features.add(34, if: spokenCase.stretch == index.first, relation, side)
        features.add(35, if: spokenCase.stretch == index.last, relation, side)
    }

    private mutating func askBetween(_ side: Int, _ type: Int) {
        let between =
            side == 0
            ? (candidate.items.upperBound + 1)..<max(candidate.items.upperBound + 1, spokenCase.stretch)
            : (spokenCase.stretch + 1)..<max(spokenCase.stretch + 1, candidate.items.lowerBound)
        let distance = Self.bucket(between.count)
        var seen = 0
        var marks = 0
        for index in between {
            let item = items[index]
            if item.isQuoted { seen |= 1 } else if item.has(.cue) { seen |= item.has(.say) ? 4 : 2 }
            if item.isWord, item.isPerson { seen |= 8 }
            if item.has(.subjectPronoun) { seen |= 16 }
            if item.mark != .none { marks |= 1 << Int(item.mark.rawValue) }
        }
        features.add(40, side, distance)
        features.add(41, side, distance, type)
        features.add(42, side, seen)
        features.add(43, side, marks)
        features.add(44, side, seen, marks)
        features.add(45, side, seen, distance)
        for bit in 0..<5 where seen & 1 << bit != 0 { features.add(46, side, bit) }
        features.add(47, side, candidate.origins.rawValue, seen)
        features.add(48, side, lastMark, distance)
        features.add(49, side, candidate.origins.contains(.rule) ? 1 : 0, seen)
    }
}

extension SpeakerFeatures {
    /// 0 in the same unit, 1–3 before, 4 farther before, 5 behind.
    private var relation: Int {
        let steps = candidate.unit - spokenCase.unit
        if steps > 0 { return 5 }
        return min(4, -steps)
    }

    /// 0 left of the stretch, 1 right of it or over it.
    private var side: Int { candidate.items.upperBound < spokenCase.stretch ? 0 : 1 }

    private var isSameParagraph: Bool {
        reading.units[candidate.unit].paragraph == reading.units[spokenCase.unit].paragraph
    }

    private var lastMark: Int {
        let last = spokenCase.inside.last
        return last < 0x80 && !ScalarReader.isWord(last) ? Int(last) : 0
    }

    private var type: Int {
        let first = items[candidate.items.lowerBound]
        if candidate.items.count == 1, first.has(.subjectPronoun) {
            if first.is("he") || first.is("she") { return 1 }
            if first.is("they") { return 2 }
            if first.is("i") || first.is("we") { return 3 }
            return 4
        }
        if reading.isPerson(in: candidate.items) { return 5 }
        if candidate.items.contains(where: { items[$0].isWord && items[$0].isName }) { return 6 }
        if candidate.items.contains(where: { items[$0].isWord && items[$0].isCapital }) { return 7 }
        return first.has(.determiner) ? 8 : 9
    }

    /// A neighbour as a class of words, or nothing at the edge of the unit.
    private func word(_ index: Int, _ unit: QuoteReading.Unit) -> Int {
        guard unit.items.contains(index) else { return 0 }
        let item = items[index]
        if item.isQuoted { return 1 }
        if item.mark != .none { return 32 + Int(item.mark.rawValue) }
        if item.has(.say) { return 2 }
        if item.has(.told) { return 3 }
        if item.isLowerCue { return item.has(.endsIng) ? 4 : item.has(.objectCue) ? 5 : 6 }
        if item.has(.possessive) { return 7 }
        if item.has(.auxiliary) { return 8 }
        if item.has(.preposition) { return 9 }
        if item.has(.conjunction) { return 10 }
        if item.has(.subordinator) { return 11 }
        if item.has(.subjectPronoun) { return 12 }
        if item.has(.adverb) || item.has(.endsLy) { return 13 }
        if item.isName { return 14 }
        if item.isCapital { return 15 }
        return item.has(.endsEd) ? 16 : item.has(.endsS) ? 17 : 18
    }

    static func bucket(_ count: Int) -> Int {
        switch count {
        case 0...3: count
        case 4...5: 4
        case 6...8: 5
        case 9...13: 6
        case 14...22: 7
        default: 8
        }
    }
}
