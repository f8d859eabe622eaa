/// A phrase that may name the speaker of a quote.
package struct SpeakerCandidate: Sendable {
    struct Origins: OptionSet, Sendable {
        let rawValue: Int

        static let leftOfCue = Origins(rawValue: 1)
        static let rightOfCue = Origins(rawValue: 2)
        static let unitSubject = Origins(rawValue: 4)
        static let name = Origins(rawValue: 8)
        static let pronoun = Origins(rawValue: 16)
        static let behindQuote = Origins(rawValue: 32)
        /// What the rules chose.
        static let rule = Origins(rawValue: 64)
        /// The speaker of the quote before.
        static let carried = Origins(rawValue: 128)
    }

    var items: ClosedRange<Int>
    /// Index of the unit it stands in.
    var unit: Int
    var origins: Origins
}

/// Collects the phrases of units that may name a speaker; each unit is read once.
struct SpeakerCandidates {
    private let reading: QuoteReading
    private var byUnit: [Int: [SpeakerCandidate]] = [:]
    /// The most candidates one unit gives.
    private static let mostPerUnit = 24

    init(_ reading: QuoteReading) {
        self.reading = reading
    }

    /// The candidates of a unit, three before it and one behind, as far as the paragraph before.
    mutating func around(_ unit: Int) -> [SpeakerCandidate] {
        var candidates: [SpeakerCandidate] = []
        let paragraph = reading.units[unit].paragraph
        for index in max(0, unit - 3)...min(reading.units.count - 1, unit + 1) {
            let other = reading.units[index].paragraph
            guard other == paragraph || index < unit && other == paragraph - 1 else { continue }
            candidates += self.in(index)
        }
        return candidates
    }

    private mutating func `in`(_ index: Int) -> [SpeakerCandidate] {
        if let known = byUnit[index] { return known }
        // Only units nearby are asked for again.
        if byUnit.count > 64 { byUnit.removeAll() }
        let found = Array(collect(index).prefix(Self.mostPerUnit))
        byUnit[index] = found
        return found
    }

    private func collect(_ index: Int) -> [SpeakerCandidate] {
        let unit = reading.units[index]
        var list = CandidateList(unit: index)
        for cue in reading.cues(in: unit, isHeadline: index == 0) where cue.kind == .verb {
            list.add(reading.leftSubject(of: cue.item, from: unit.first), .leftOfCue)
            list.add(reading.rightSubject(of: cue.item, to: unit.last), .rightOfCue)
        }
        list.add(reading.unitSubject(unit, to: unit.last), .unitSubject)
        for position in unit.items {
            let item = reading.items[position]
            if item.isQuoted {
                list.add(reading.phrase(behind: position, unit), .behindQuote)
                list.add(reading.signature(after: position, unit), .behindQuote)
            } else if item.isName, position == unit.first || reading.items[position - 1].name != item.name {
                list.add(position...reading.nameEnd(position, within: unit.last), .name)
            } else if item.has(.subjectPronoun), !item.is("it"), !item.is("you") {
                list.add(position...position, .pronoun)
            }
        }
        return list.candidates
    }
}

/// Candidates without doubles.
struct CandidateList {
    let unit: Int
    private(set) var candidates: [SpeakerCandidate] = []

    mutating func add(_ phrase: ClosedRange<Int>?, _ origin: SpeakerCandidate.Origins) {
        guard let phrase else { return }
        if let index = candidates.firstIndex(where: { $0.items == phrase }) {
            candidates[index].origins.insert(origin)
        } else {
            candidates.append(SpeakerCandidate(items: phrase, unit: unit, origins: origin))
        }
    }
}
