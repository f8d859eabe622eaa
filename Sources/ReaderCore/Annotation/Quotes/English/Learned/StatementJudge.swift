import ReaderBasics
import ReaderModel

/// Says how sure it is that a finding is a statement.
///
/// Scores of the two learned judges become shares by Platt's method; the constants were fitted to a development set.
struct StatementJudge {
    let reading: QuoteReading
    let speech: LinearModel
    let report: LinearModel
    let entities: [Entity]

    /// The slope and offset of a logistic curve over a score.
    struct Curve {
        let slope: Float
        let offset: Float

        func share(_ score: Float) -> Float { Logistic.share(slope * score + offset) }
    }

    private static let claimedSpeech = Curve(slope: 0.4, offset: 1.4)
    private static let looseSpeech = Curve(slope: 0.6, offset: -0.3)
    private static let label = Curve(slope: 0.6, offset: -0.5)
    private static let word = Curve(slope: 0.6, offset: -1.3)
    /// What such a neighbourhood adds to a score.
    private static let support: Float = 1
    private static let reported = Curve(slope: 0.75, offset: 1.7)
    private static let headline: Float = 0.7
    /// What has neither the verb nor the form of a statement is at most this sure, in marks and without.
    private static let unlikely: Float = 0.1
    private static let unlikelyReport: Float = 0.2

    /// The findings with their confidence.
    static func weighed(_ findings: [Finding], in reading: QuoteReading, entities: [Entity]) -> [Finding] {
        let judge = Self(
            reading: reading, speech: QuoteModels.speech, report: QuoteModels.report, entities: entities)
        return findings.map { finding in
            var weighed = finding
            (weighed.confidence, weighed.score) = judge.verdict(on: finding)
            return weighed
        }
    }

    /// So many words in marks may be somebody's in a sentence that tells of nobody.
    private static let sentence = 5

    private func verdict(on finding: Finding) -> (confidence: Float, score: Float?) {
        switch finding.rule {
        case .block: return (finding.speaker == nil && finding.cue == nil ? 0.75 : 0.9, nil)
        case .signature: return (isReference(finding) || isTitle(finding) ? Self.unlikely : 0.95, nil)
        case .turn: return (0.95, nil)
        case .cue, .unit, .continuation, .behind, .colonBefore, .paragraph, .paragraphBefore, .last, .fallback, .short,
            .none:
            break
        }
        guard !finding.isWithoutQuotes, let stretch = QuoteJudge.stretch(of: finding, reading) else {
            return report(finding)
        }
        if SpeechFeatures.isCode(stretch, reading) { return (0, nil) }
        if SpeechFeatures.isDefinedTerm(stretch, reading) { return (Self.unlikely, nil) }
        if finding.rule != .cue, reading.isUnsaid(before: stretch, reading.units[finding.unit]) {
            return (Self.unlikely, nil)
        }
        // "Dear Anna: He came “for a week”".
        if finding.rule != .cue, let speaker = finding.speaker, reading.isSalutation(speaker.items) {
            return (Self.unlikely, nil)
        }
        // "The report, “The Quiet Crisis in Lund,” counts".
        if finding.rule != .cue, SpeechFeatures.isReportTitle(stretch, reading) { return (Self.unlikely, nil) }
        if reading.isAskedOfSomebody(before: stretch, reading.units[finding.unit]) { return (Self.unlikely, nil) }
        let score = speech.score(SpeechFeatures.features(stretch, finding, reading))
        if finding.rule == .cue {
            return (claimed(stretch, finding, score), score)
        }
        if SpeechFeatures.isInHeadline(stretch, reading.units[finding.unit], reading) { return (Self.headline, score) }
        if SpeechFeatures.isNearSaying(stretch, reading) { return (Self.unlikely, score) }
        // "what is called “duvet lung”".
        if finding.cue == nil, stretch > reading.units[finding.unit].first, reading.items[stretch - 1].isWord,
            reading.items[stretch - 1].has(.naming),
            (max(reading.units[finding.unit].first, stretch - 4)..<stretch).contains(where: {
                reading.items[$0].is("what") || reading.items[$0].is("what's")
            })
        {
            return (Self.unlikely, score)
        }
        // "earn a place or “quay card.”": another word for the same.
        if finding.rule == .fallback, stretch - 2 > reading.units[finding.unit].first,
            reading.items[stretch - 1].is("or"), reading.items[stretch - 2].isLower,
            reading.inside(stretch).wordCount < FindingRules.fewestWords
        {
            return (Self.unlikely, score)
        }
        // "Agencies ask “where do we begin?” too late": in a sentence in which nobody is said to speak.
        if finding.speaker == nil, finding.rule == .fallback || finding.rule == .unit {
            let inside = reading.inside(stretch)
            let isTerm = finding.isNobodys || inside.wordCount < Self.sentence
            return (isTerm ? Self.unlikely : Self.looseSpeech.share(score - 2 * Self.support), score)
        }
        if SpeechFeatures.isExample(stretch, reading) { return (Self.unlikely, score) }
        if reading.isSaidOfNobody(before: stretch, reading.units[finding.unit]) { return (Self.unlikely, score) }
        guard SpeechFeatures.isLabel(stretch, reading) else { return (Self.looseSpeech.share(score), score) }
        guard SpeechFeatures.capitals(reading.inside(stretch), reading) < 2,
            !SpeechFeatures.isAttribute(stretch, reading), !SpeechFeatures.isNearTitleNoun(stretch, reading)
        else { return (Self.unlikely, score) }
        guard isOfSomebody(finding) else {
            return (reading.inside(stretch).wordCount < 2 ? Self.unlikely : Self.word.share(score), score)
        }
        // In a sentence with somebody's words, or behind "as", a label is rather theirs.
        let isBehindAs = SpeechFeatures.isBehindAs(stretch, reading)
        var known: Float = finding.rule == .unit || isBehindAs ? Self.support : 0
        if finding.rule == .fallback, isThingOfTeller(stretch, finding) { known -= Self.support }
        let isWord = reading.inside(stretch).wordCount < 2 && !isBehindAs
        return (isWord ? Self.word.share(score + known) : Self.label.share(score + known), score)
    }

    /// "She found the “little homemaker”": a label behind an article in a sentence without a verb of saying.
    private func isThingOfTeller(_ stretch: Int, _ finding: Finding) -> Bool {
        let unit = reading.units[finding.unit]
        guard stretch > unit.first, reading.items[stretch - 1].is("the") || reading.items[stretch - 1].has(.possessive)
        else { return false }
        return !unit.items.contains { reading.items[$0].isWord && reading.items[$0].has([.communication, .naming]) }
    }

    /// How sure a stretch behind a verb is: less where the verb is none of speech and nobody its subject.
    private func claimed(_ stretch: Int, _ finding: Finding, _ score: Float) -> Float {
        if isOutOfReach(stretch, finding) || isImagined(stretch, finding) { return Self.unlikely }
        if isTitleBehindDeed(stretch, finding) || finding.isOwnVoice || isOfSign(finding) { return Self.unlikely }
        if let cue = finding.cue, cue.kind == .verb, reading.isSupposed(cue, finding) { return Self.unlikely }
        if let cue = finding.cue, cue.kind == .verb, reading.isWordOfThing(cue.item, reading.units[finding.unit]) {
            return Self.unlikely
        }
        if reading.isDeed(finding, before: stretch) || reading.isCommanded(finding) { return Self.unlikely }
        if isThought(stretch, finding) { return Self.unlikely }
        // "We are adding a rule from the “not urgent” list".
        // … and "ordered goods from six “supplier” firms".
        if let cue = finding.cue, cue.kind == .verb,
            ReportFeatures.isAddition(reading.items[cue.item]) || reading.items[cue.item].is("ordered"),
            reading.inside(stretch).isEmbedded, SpeechFeatures.isAttribute(stretch, reading)
        {
            return Self.unlikely
        }
        // "The rule is simple: “…”".
        if finding.cue?.kind == .colon, !ReportFeatures.isSomebody(finding, reading) || !isPlausible(finding) {
            // "Fixed: “…”".
            // … and "Motto: “…”".
            let isWord = finding.speaker.map { $0.items.count == 1 && reading.items[$0.items.lowerBound].isCapital }
            let isLabel = finding.speaker?.kind == .name || isWord == true
            return isLabel ? Self.unlikely : Self.looseSpeech.share(score - Self.support)
        }
        // "Base: “Oak”", a line of a table.
        if finding.cue?.kind == .colon, let speaker = finding.speaker, speaker.entity == nil, speaker.kind == .name,
            speaker.items.count == 1, !reading.items[speaker.items.lowerBound].isName,
            reading.inside(stretch).wordCount < 4, reading.units[finding.unit].paragraph > 0
        {
            return Self.unlikely
        }
        // "a game called “The Quay”", "the new version added “passthrough”".
        if let cue = finding.cue, cue.kind == .verb, !isPlausible(finding),
            reading.items[cue.item].has(.naming) || ReportFeatures.isAddition(reading.items[cue.item])
        {
            return Self.unlikely
        }
        guard let cue = finding.cue, cue.kind == .verb, reading.inside(stretch).isEmbedded,
            !reading.items[cue.item].has([.communication, .naming]), !isOfSomebody(finding)
        else { return Self.claimedSpeech.share(score) }
        return reading.inside(stretch).wordCount < 2 ? Self.word.share(score) : Self.label.share(score)
    }

    /// "Learned who it was, and found the “quay”", "offered a plan, which holds that “…”": words in marks that the verb does
    /// not reach.
    private func isOutOfReach(_ stretch: Int, _ finding: Finding) -> Bool {
        guard let cue = finding.cue, cue.kind == .verb, let first = finding.contents.first?.lowerBound,
            first > cue.item, stretch > first, reading.items[first].isWord,
            !reading.items[cue.item].has([.communication, .naming])
        else { return false }
        if Self.discoveries.contains(reading.items[cue.item].key) { return true }
        // "questioned the mayor in May, she was met with “rude” words".
        let isElsewhere = (first + 1..<stretch).contains { index in
            reading.items[index - 1].mark == .comma && reading.items[index].has(.subjectPronoun)
                && !reading.items[index].is("who")
        }
        if isElsewhere, !reading.items[first].is("that") { return true }
        return reading.inside(stretch).isEmbedded && stretch - first > 8
            && (first..<stretch).contains { reading.items[$0].is("which") || reading.items[$0].is("who") }
    }

    /// "Would she have pleaded to keep it “secret”?", "would then have claimed that it was “his”", "as if to say “got me”".
    private func isImagined(_ stretch: Int, _ finding: Finding) -> Bool {
        guard let cue = finding.cue, cue.kind == .verb else { return false }
        let (items, unit) = (reading.items, reading.units[finding.unit])
        if cue.item - 2 >= unit.first, items[cue.item - 1].is("to"), items[cue.item - 2].is("if") { return true }
        guard let first = finding.contents.first?.lowerBound, first > cue.item, stretch > first else { return false }
        let isAsked = items[unit.first].has(.auxiliary) && items[unit.last].mark == .question
        return isAsked || reading.isUnreal(cue, finding)
    }

    /// "What Anna Lindqvist considers “smart”": a label that a clause of thinking bears.
    private func isThought(_ stretch: Int, _ finding: Finding) -> Bool {
        guard let cue = finding.cue, cue.kind == .verb, !reading.items[cue.item].has([.communication, .naming]),
            let start = finding.speaker?.items.lowerBound, start > reading.units[finding.unit].first
        else { return false }
        return reading.items[start - 1].is("what") && reading.inside(stretch).wordCount < 4
    }

    private static let discoveries: WordSet = [
        "learned", "learnt", "learns", "learn", "seem", "seemed", "seems", "appear", "appeared", "appears", "see",
        "sees",
    ]

    /// "A sign on the door says “Back soon”", "the error message says “not found”".
    private func isOfSign(_ finding: Finding) -> Bool {
        if isReadOfThing(finding) { return true }
        guard let speaker = finding.speaker?.items else { return false }
        return speaker.prefix(3).contains { SpeechFeatures.sayings.contains(reading.items[$0].key) }
            || ReportFeatures.isOfThing(finding, reading)
    }

    /// "She unveiled a stone. It reads: “…”": what stands on a thing, unless it is a letter or the like.
    private func isReadOfThing(_ finding: Finding) -> Bool {
        let unit = reading.units[finding.unit]
        let verb = (unit.first + 1..<min(unit.first + 4, unit.last)).first {
            reading.items[$0].is("reads") || reading.items[$0].is("read")
        }
        guard let verb, reading.items[verb - 1].is("it") else { return false }
        let first = reading.units[max(0, finding.unit - 1)].first
        return !(first..<verb).contains { reading.items[$0].has(.utterance) }
    }

    /// "remember her from “The Last Quay”": a title behind a verb that is no speech.
    private func isTitleBehindDeed(_ stretch: Int, _ finding: Finding) -> Bool {
        guard let cue = finding.cue, cue.kind == .verb, !reading.items[cue.item].has([.communication, .naming]) else {
            return false
        }
        return reading.isTitle(stretch) || reading.isNamedThing(stretch)
    }

    /// "The number who said they had seen it rose": so many answered, and nobody is told to have said it.
    private func isCounted(_ finding: Finding) -> Bool {
        guard let speaker = finding.speaker, let cue = finding.cue, cue.item > speaker.items.upperBound,
            (speaker.items.upperBound + 1..<cue.item).contains(where: { reading.items[$0].is("who") })
        else { return false }
        return speaker.items.contains { Self.counts.contains(reading.items[$0].key) }
    }

    /// "did not say if", "a study confirmed that": denied, or found; whatever else the text tells, nobody said it.
    private func isUntold(_ finding: Finding) -> Bool {
        guard let cue = finding.cue, cue.kind == .verb else { return false }
        return reading.isUnreal(cue, finding)
            || ReportFeatures.isFinding(finding, reading.items[cue.item], reading)
    }

    private static let counts: WordSet = ["number", "percentage", "proportion", "share", "numbers"]

    private func isPlausible(_ finding: Finding) -> Bool { finding.speaker.map { reading.maySpeak($0) } ?? true }

    /// Whether a person or institution is what the sentence is about.
    private func isOfSomebody(_ finding: Finding) -> Bool {
        guard let entity = finding.speaker?.entity else { return false }
        return entities[entity].kind == .person || entities[entity].kind == .organization
    }

    /// “Harbour to close” — The Times, 4 May: where something was published, and no signature.
    private func isReference(_ finding: Finding) -> Bool {
        guard let speaker = finding.speaker, speaker.kind != .person else { return false }
        let behind = speaker.items.upperBound + 1
        return (behind..<min(behind + 4, reading.units[finding.unit].items.upperBound)).contains { index in
            reading.items[index].has(.timeNoun) || reading.items[index].form.contains(.digit)
        }
    }

    /// “The Quiet Crisis in Our Libraries” — Anna Lindqvist: a list of what to read.
    private func isTitle(_ finding: Finding) -> Bool {
        guard let stretch = QuoteJudge.stretch(of: finding, reading) else { return false }
        let inside = reading.inside(stretch)
        return inside.wordCount > 2 && !inside.endsSentence && SpeechFeatures.capitals(inside, reading) == 3
    }

    /// Whether what stands behind a colon is no mere title: it has a verb, or words written small.
    private func isSentence(_ finding: Finding) -> Bool {
        guard let content = finding.contents.first, content.count >= 3 else { return false }
        let small = content.count { index in
            let item = reading.items[index]
            return item.isLower && !item.has([.preposition, .determiner, .conjunction])
        }
        return reading.hasFiniteVerb(content) || small >= 2
    }

    private func report(_ finding: Finding) -> (confidence: Float, score: Float?) {
        guard let features = ReportFeatures.features(finding, reading) else { return (Self.unlikelyReport, nil) }
        if isCounted(finding) || isUntold(finding) { return (0, nil) }
        // "According to one estimate".
        if finding.cue?.kind == .according, let speaker = finding.speaker,
            ReportFeatures.isNobody(speaker.items, reading)
        {
            return (Self.unlikelyReport, nil)
        }
        // "Smith: The Plan Is Dead", and not "Part Two: The Plan Is Made".
        if finding.cue?.kind == .colon {
            let isSpokenTo =
                finding.speaker.map {
                    reading.isSalutation($0.items) || reading.items[$0.items.lowerBound].has(.imperative)
                } ?? false
            let isSaid = ReportFeatures.isSomebody(finding, reading) && isSentence(finding) && !isSpokenTo
            return (isSaid ? Self.headline : Self.unlikelyReport, nil)
        }
        let score = report.score(features)
        // "made clear that", "expressed hope that".
        if let cue = finding.cue, reading.tellsByNoun(cue.item), ReportFeatures.isSomebody(finding, reading),
            !finding.isNobodys, !finding.isOwnVoice
        {
            return (Self.headline, score)
        }
        // "questioned whether the plan works".
        if let cue = finding.cue, reading.questionsWhether(cue.item), !finding.isOwnVoice {
            return (Self.headline, score)
        }
        // "called on the mayor to go".
        if let cue = finding.cue, ReportFeatures.isAppeal(cue, reading), ReportFeatures.isSomebody(finding, reading),
            ReportFeatures.mayBeStatement(finding, reading)
        {
            return (Self.headline, score)
        }
        let share = Self.reported.share(score)
        return (ReportFeatures.mayBeStatement(finding, reading) ? share : share * Self.unlikelyReport, score)
    }
}
