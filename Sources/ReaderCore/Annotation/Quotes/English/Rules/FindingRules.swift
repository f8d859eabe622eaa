import ReaderBasics
import ReaderModel

/// Applies the rules to a whole text: the cues of each unit, then the quoted stretches that no cue claimed.
struct FindingRules {
    /// A stretch of fewer words that stands in a sentence without a cue is no speech.
    static let fewestWords = 4

    let reading: QuoteReading
    private(set) var findings: [Finding] = []
    private var lastSpeaker: SpeakerPhrase?
    private var lastOfParagraph: [Int: SpeakerPhrase] = [:]
    private var beforeColon: SpeakerPhrase?

    private var items: [QuoteItem] { reading.items }

    /// - Throws: when the surrounding task is cancelled.
    static func findings(in reading: QuoteReading) throws(CancellationError) -> [Finding] {
        var rules = Self(reading: reading)
        for index in reading.units.indices {
            if index & 63 == 0, Task.isCancelled { throw CancellationError() }
            rules.read(index)
        }
        return BlockStatements.added(to: rules.findings, in: reading)
    }

    private init(reading: QuoteReading) {
        self.reading = reading
    }

    private mutating func read(_ index: Int) {
        let unit = reading.units[index]
        let found = UnitAttributor.attributions(in: unit, of: reading, isHeadline: index == 0)
        var attributions = found.filter { !$0.isNested }
        var claimed: Set<Int> = []
        if attributions.allSatisfy({ $0.cue.kind == .colon }), let hearing = reading.hearing(unit) {
            attributions = []
            let stretches = hearing.content.filter { items[$0].isQuoted }
            claimed.formUnion(stretches)
            // "The court heard it was listed as a “review”": a name for a thing.
            if stretches.contains(where: { $0 == unit.first || !items[$0 - 1].is("as") }) {
                findings.append(
                    Finding(
                        unit: index, cue: Cue(item: hearing.verb, kind: .verb), speaker: nil,
                        contents: [hearing.content], rule: .cue))
            }
        }
        for attribution in attributions {
            let finding = Finding(
                unit: index, cue: attribution.cue, speaker: attribution.speaker, contents: attribution.contents,
                rule: .cue)
            for content in attribution.contents { claimed.formUnion(content.filter { items[$0].isQuoted }) }
            findings.append(finding)
        }
        for attribution in found where attribution.isNested {
            findings.append(
                Finding(
                    unit: index, cue: attribution.cue, speaker: attribution.speaker, contents: attribution.contents,
                    rule: .cue))
        }
        for attribution in attributions { claimed.formUnion(attribution.speaker.items.filter { items[$0].isQuoted }) }
        let left = unit.items.filter { items[$0].isQuoted && !claimed.contains($0) && !reading.isNickname($0) }
        let titles =
            left.count > 1
            ? unit.items.first { items[$0].mark == .colon && reading.isListOfTitles(behind: $0, unit) } : nil
        for stretch in left where titles.map({ stretch < $0 }) ?? true { attribute(stretch, index, attributions) }
        if let last = attributions.last {
            lastSpeaker = last.speaker
            lastOfParagraph = [unit.paragraph: last.speaker]
                .merging(lastOfParagraph.filter { $0.key == unit.paragraph - 1 }) { first, _ in first }
        }
        beforeColon = speakerBeforeColon(unit, attributions)
    }

    private mutating func attribute(_ stretch: Int, _ index: Int, _ attributions: [Attribution]) {
        let unit = reading.units[index]
        if isInIntroduction(stretch, unit, attributions) || attributions.isEmpty && isDescription(stretch, unit) {
            return
        }
        let isAlone = !unit.items.contains { items[$0].isWord && !items[$0].form.isEmpty }
        let (rule, speaker) = verdict(stretch, index, attributions.first?.speaker, isAlone: isAlone)
        let isShort = reading.inside(stretch).wordCount < Self.fewestWords
        findings.append(
            Finding(
                unit: index, speaker: speaker, contents: [stretch...stretch],
                rule: rule == .none && isShort ? .short : rule))
        if let speaker, isAlone { lastOfParagraph[unit.paragraph] = speaker }
    }

    /// "In a letter to the “Acme family,” Smith said it works": a term in what comes before the subject.
    private func isInIntroduction(_ stretch: Int, _ unit: QuoteReading.Unit, _ attributions: [Attribution]) -> Bool {
        guard let main = attributions.first, stretch > unit.first, main.speaker.items.lowerBound > stretch,
            main.contents.allSatisfy({ $0.lowerBound > stretch }), reading.isIntroduction(items[unit.first]),
            items[stretch - 1].isWord, items[stretch - 1].has([.determiner, .possessive])
        else { return false }
        let inside = reading.inside(stretch)
        return inside.wordCount < Self.fewestWords && inside.last == .comma
    }

    private func verdict(
        _ stretch: Int, _ index: Int, _ inUnit: SpeakerPhrase?, isAlone: Bool
    ) -> (Finding.Rule, SpeakerPhrase?) {
        let unit = reading.units[index]
        if isAlone, let speaker = turn(stretch) { return (.turn, speaker) }
        if isAlone, let phrase = reading.signatureBelow(index) { return (.signature, reading.speaker(phrase)) }
        if let phrase = reading.signature(after: stretch, unit) { return (.signature, reading.speaker(phrase)) }
        if let inUnit, !isAlone { return (.unit, inUnit) }
        let isContinuation = reading.stretches[Int(items[stretch].stretch)].isContinuation
        if isContinuation, let lastSpeaker { return (.continuation, lastSpeaker) }
        if isAlone { return carriedOver(index) }
        if !reading.inside(stretch).isEmbedded, let phrase = reading.phrase(behind: stretch, unit) {
            return (.behind, reading.speaker(phrase))
        }
        let isShort = reading.inside(stretch).wordCount < Self.fewestWords
        if isShort, !SpeechFeatures.isInHeadline(stretch, unit, reading) { return (.short, nil) }
        return (.fallback, fallback(stretch, unit))
    }

    /// The speaker of a quote that is a sentence by itself.
    private func carriedOver(_ index: Int) -> (Finding.Rule, SpeakerPhrase?) {
        let unit = reading.units[index]
        if let beforeColon { return (.colonBefore, beforeColon) }
        if index == 0 || reading.units[index - 1].paragraph != unit.paragraph,
            let line = reading.nameLine(before: index)
        {
            return (.colonBefore, reading.speaker(line))
        }
        let isSameParagraph = index > 0 && reading.units[index - 1].paragraph == unit.paragraph
        if isSameParagraph, let speaker = lastOfParagraph[unit.paragraph] { return (.paragraph, speaker) }
        if let speaker = lastOfParagraph[unit.paragraph - 1] { return (.paragraphBefore, speaker) }
        if let lastSpeaker { return (.last, lastSpeaker) }
        return (.none, nil)
    }

    /// "SMITH: …" inside the marks: the last person whose name ends so.
    private func turn(_ stretch: Int) -> SpeakerPhrase? {
        let inside = reading.inside(stretch)
        guard let colon = reading.text.bytes[inside.range].prefix(40).firstIndex(of: .colon) else { return nil }
        let label = reading.text.bytes[inside.range.lowerBound..<colon]
        guard label.count >= 2, !label.contains(where: { $0.isSmallLetter }),
            let word = label.split(separator: .space).last
        else { return nil }
        let key = WordKey(word)
        let end = items.indices.last { index in
            index < stretch && items[index].isWord && items[index].key == key && items[index].isPerson
        }
        return end.map { end in
            var start = end
            while start > 0, items[start - 1].name == items[end].name { start -= 1 }
            return reading.speaker(start...end)
        }
    }

    private func fallback(_ stretch: Int, _ unit: QuoteReading.Unit) -> SpeakerPhrase? {
        if stretch > unit.first, let phrase = reading.unitSubject(unit, to: stretch - 1) {
            return reading.speaker(phrase)
        }
        if let person = reading.persons(in: unit).first(where: { $0.lowerBound < stretch }) {
            return reading.speaker(person)
        }
        return lastOfParagraph[unit.paragraph] ?? lastOfParagraph[unit.paragraph - 1] ?? lastSpeaker
    }

    /// "A man who had “more cars than the king” was": a clause that describes somebody without a name is not what they say.
    private func isDescription(_ stretch: Int, _ unit: QuoteReading.Unit) -> Bool {
        guard stretch > unit.first + 2, items[unit.first].has(.determiner),
            let pronoun = (unit.first..<stretch).first(where: { items[$0].is("who") }), pronoun <= unit.first + 5
        else { return false }
        return (unit.first..<stretch).allSatisfy { items[$0].isWord && items[$0].mark == .none && !items[$0].isPerson }
    }

    /// Whose words follow, when a unit ends in a colon.
    private func speakerBeforeColon(_ unit: QuoteReading.Unit, _ attributions: [Attribution]) -> SpeakerPhrase? {
        guard items[unit.last].isWord, items[unit.last].mark == .colon else { return nil }
        if let last = attributions.last { return last.speaker }
        return reading.phraseBeforeColon(unit).map { reading.speaker($0) }
    }
}
