import ReaderBasics
import ReaderModel

/// Forms of verbs of saying that tell of a deed instead.
extension QuoteReading {
    /// "called in to report “alarms”", "called a meeting to discuss the “tour”", "added fuel to the row about the “quay”",
    /// "agreed to sell the “quay”": words in marks that stand somewhere in what was done.
    func isDeed(_ finding: Finding, before stretch: Int) -> Bool {
        guard let cue = finding.cue, cue.kind == .verb, cue.item + 1 < stretch, !finding.contents.isEmpty else {
            return false
        }
        let (verb, next) = (items[cue.item], items[cue.item + 1])
        let between = (cue.item + 1)..<stretch
        if Self.calls.contains(verb.key) {
            if Self.particles.contains(next.key) { return true }
            let isAsking = next.is("on") || next.is("for") || next.is("upon")
            return !isAsking && between.contains { items[$0].is("to") && items[$0 + 1].isLower }
        }
        // "agreed to return what it was paid for “We.”"
        if Self.phases.contains(verb.key), next.is("to"), stretch > cue.item + 3, inside(stretch).wordCount < 3 {
            return true
        }
        // "refers to sums meant to build a “seamless” harbour", but not "refers to it as “seamless”".
        if Self.references.contains(verb.key), next.is("to"), stretch > cue.item + 5,
            between.dropFirst(2).contains(where: { items[$0].is("to") }),
            !between.contains(where: { items[$0].is("as") })
        {
            return true
        }
        guard inside(stretch).isEmbedded, let first = finding.contents.first, first.lowerBound == cue.item + 1 else {
            return false
        }
        if ReportFeatures.isAddition(verb) {
            return next.isLower && !next.has([.determiner, .subordinator, .clauseSubject, .preposition, .adverb])
                && between.contains { items[$0].is("to") }
        }
        return Self.phases.contains(verb.key) && next.is("to") && stretch > cue.item + 3
    }

    /// "added 0.9 percent", "added $4 billion in value": how much something rose.
    func isAmount(behind cue: Cue) -> Bool {
        guard ReportFeatures.isAddition(items[cue.item]), cue.item + 2 < items.count else { return false }
        let first = items[cue.item + 1]
        let isSum = ["$", "£", "€"].contains { text[first.range].hasPrefix($0) }
        guard first.isWord, isSum || first.form.contains(.digit) else { return false }
        let next = items[cue.item + 2]
        return next.is("percent") || next.is("points") || next.is("per") || isSum
            || text.bytes[first.range].last == UInt8(ascii: "%")
    }

    /// "Ask Anna Lindqvist, and she will answer “…”": it is asked of the reader, and nobody said it.
    func isCommanded(_ finding: Finding) -> Bool {
        let unit = units[finding.unit]
        if items[unit.first].is("ask"), let cue = finding.cue, cue.item > unit.first,
            (unit.first..<cue.item).contains(where: {
                items[$0].is("will") || items[$0].is("'ll") || items[$0].is("’ll")
            })
        {
            return true
        }
        guard let speaker = finding.speaker, speaker.items.count > 1 else { return false }
        let first = items[speaker.items.lowerBound]
        return first.has(.imperative) && !first.isName && !items[speaker.items.lowerBound + 1].has(.possessive)
    }

    private static let calls: WordSet = ["call", "called", "calling", "calls"]
    private static let particles: WordSet = ["in", "off", "up", "out", "back", "around", "ahead", "together"]
    private static let references: WordSet = ["refer", "referred", "referring", "refers"]
    private static let phases: WordSet = ["agreed", "agrees", "agree", "continued", "continues", "continue"]
}
