import ReaderBasics
import ReaderModel

/// A quoted stretch whose speaker is asked for.
package struct SpeakerCase: Sendable {
    /// The item that stands for the stretch.
    let stretch: Int
    let unit: Int
    let rule: Finding.Rule
    let ruled: ClosedRange<Int>?
    let previous: ClosedRange<Int>?
    /// No word of its unit stands outside quotes.
    let isAlone: Bool
    let isContinuation: Bool
    /// Says "I" or "we".
    let isFirstPerson: Bool
    let inside: StretchInside
    package let range: Range<Int>
    package let candidates: [SpeakerCandidate]
}

extension SpeakerCase {
    init(
        _ stretch: Int, _ finding: Finding, previous: ClosedRange<Int>?, _ reading: QuoteReading,
        _ pool: inout SpeakerCandidates
    ) {
        self.stretch = stretch
        unit = finding.unit
        rule = finding.rule
        ruled = finding.speaker?.items
        self.previous = previous
        let items = reading.items
        isAlone = !reading.units[unit].items.contains { items[$0].isWord && !items[$0].form.isEmpty }
        let quoted = reading.stretches[Int(items[stretch].stretch)]
        isContinuation = quoted.isContinuation
        inside = reading.inside(stretch)
        isFirstPerson = reading.saysFirstPerson(inside.range)
        range = quoted.range
        candidates = Self.withChosen(pool.around(unit), ruled, previous, reading)
    }

    private static func withChosen(
        _ found: [SpeakerCandidate], _ ruled: ClosedRange<Int>?, _ previous: ClosedRange<Int>?,
        _ reading: QuoteReading
    ) -> [SpeakerCandidate] {
        var candidates = found
        for (phrase, origin) in [(ruled, SpeakerCandidate.Origins.rule), (previous, .carried)] {
            guard let phrase else { continue }
            if let index = candidates.firstIndex(where: { $0.items == phrase }) {
                candidates[index].origins.insert(origin)
            } else {
                let unit = reading.unit(of: phrase.lowerBound)
                candidates.append(SpeakerCandidate(items: phrase, unit: unit, origins: origin))
            }
        }
        return candidates
    }
}

extension QuoteReading {
    /// The index of the unit an item stands in.
    func unit(of item: Int) -> Int {
        units.dropLast().partitioningIndex { $0.items.upperBound > item }
    }

    /// Whether a byte range holds the word "I", "we", "my" or "our".
    func saysFirstPerson(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        let bytes = text.bytes
        for index in range.lowerBound...range.upperBound {
            if index < range.upperBound, bytes[index] & 0xDF >= .capitalA, bytes[index] & 0xDF <= .capitalZ { continue }
            if index - start <= 3, index > start {
                let word = WordKey(bytes[start..<index])
                if word == "i" || word == "we" || word == "my" || word == "our" { return true }
            }
            start = index + 1
        }
        return false
    }
}
