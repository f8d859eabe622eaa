import ReaderBasics
import ReaderModel

/// The questions of the last judge: what a finding is like in its sentence, its paragraph and its text. Training and use
/// share them.
struct ContextFeatures {
    let finding: Finding
    let index: Int
    let reading: QuoteReading
    let entities: [Entity]
    let register: TextRegister
    let unit: QuoteReading.Unit
    let stretch: Int?
    /// 0 of whole paragraphs or signed, 1 in marks, 2 without marks.
    let kind: Int
    var features = Features()

    var items: [QuoteItem] { reading.items }

    private init(
        _ index: Int, _ findings: [Finding], _ reading: QuoteReading, _ entities: [Entity], _ register: TextRegister
    ) {
        finding = findings[index]
        self.index = index
        self.reading = reading
        self.entities = entities
        self.register = register
        unit = reading.units[finding.unit]
        switch finding.rule {
        case .block, .turn, .signature: kind = 0
        case .cue, .unit, .continuation, .behind, .colonBefore, .paragraph, .paragraphBefore, .last, .fallback, .short,
            .none:
            kind = finding.isWithoutQuotes || QuoteJudge.stretch(of: finding, reading) == nil ? 2 : 1
        }
        stretch = kind == 2 ? nil : QuoteJudge.stretch(of: finding, reading)
    }

    static func features(
        _ index: Int, of findings: [Finding], _ reading: QuoteReading, _ entities: [Entity], _ register: TextRegister
    ) -> Features {
        var asked = Self(index, findings, reading, entities, register)
        asked.features.add(0, asked.kind)
        asked.askPrior()
        asked.askCue()
        asked.askSpeaker()
        asked.askContent()
        asked.askSentence()
        asked.askParagraph()
        asked.askText()
        return asked.features
    }

    private static let shares: [Float] = [0.03, 0.08, 0.15, 0.25, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97, 0.98]
    private static let scores: [Float] = [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6]

    /// How many limits the judges of the sentence reach; each limit that is reached is a feature.
    private mutating func askPrior() {
        for (step, share) in Self.shares.enumerated() where finding.confidence >= share {
            features.add(1, step)
            features.add(2, step, kind)
        }
        if let score = finding.score {
            for (step, limit) in Self.scores.enumerated() where score >= limit { features.add(3, step, kind) }
        }
        features.add(4, Int(finding.rule.rawValue))
        features.add(5, Int(finding.rule.rawValue), isShown)
    }

    var isShown: Int { finding.confidence >= 0.5 ? 1 : 0 }

    // MARK: The verb

    private mutating func askCue() {
        guard let cue = finding.cue else {
            features.add(10, kind)
            return
        }
        let verb = items[cue.item]
        let key = Self.low(verb.key)
        features.add(11, key, kind)
        features.add(12, key, speakerClass)
        features.add(13, cueClass, speakerClass)
        features.add(14, cueClass, tense(verb), kind)
        features.add(15, tense(verb), speakerClass)
        let before = max(unit.first, cue.item - 4)..<max(unit.first, cue.item)
        features.add(18, if: before.contains { Self.modals.contains(items[$0].key) }, kind)
        features.add(19, word(cue.item - 1), cueClass)
        features.add(20, word(cue.lastItem + 1), cueClass)
    }

    var cueClass: Int {
        guard let cue = finding.cue else { return 0 }
        switch cue.kind {
        case .colon: return 1
        case .per, .according, .view: return 2
        case .verb:
            let verb = items[cue.item]
            return verb.has(.say)
                ? 3
                : verb.has(.told) ? 4 : verb.has(.naming) ? 5 : verb.has(.communication) ? 6 : verb.has(.cue) ? 7 : 8
        }
    }

    private func tense(_ verb: QuoteItem) -> Int {
        verb.has(.endsIng)
            ? 0 : verb.has([.endsEd, .pastForm]) || verb.is("said") || verb.is("told") ? 1 : verb.has(.endsS) ? 2 : 3
    }

    private static let modals: WordSet = [
        "will", "would", "can", "could", "may", "might", "should", "must", "to", "not", "never", "didn't", "don't",
        "if",
    ]

    // MARK: The speaker

    private mutating func askSpeaker() {
        features.add(30, speakerClass, kind)
        guard let speaker = finding.speaker else { return }
        let last = items[speaker.items.upperBound]
        if !last.isName { features.add(33, Self.low(last.key)) }
        let first = items[speaker.items.lowerBound]
        if first.isWord, first.has([.determiner, .subjectPronoun, .possessive]) || first.isLower {
            features.add(34, Self.low(first.key), kind)
        }
        features.add(35, SpeakerFeatures.bucket(speaker.items.count), kind)
        if let entity = speaker.entity {
            features.add(36, min(3, register.statements[entity] ?? 0) * 2 + isShown, kind)
            features.add(37, Features.step(entities[entity].mentions.count, [2, 3, 6, 12]), kind)
        }
        if let content = finding.contents.first {
            let isBefore = speaker.items.upperBound < content.lowerBound
            let gap =
                isBefore ? content.lowerBound - speaker.items.upperBound : speaker.items.lowerBound - content.upperBound
            features.add(38, SpeakerFeatures.bucket(max(0, gap)), isBefore ? 1 : 0, kind)
            features.add(39, unit.items.contains(speaker.items.lowerBound) ? 1 : 0, Int(finding.rule.rawValue))
        }
        features.add(40, word(speaker.items.lowerBound - 1), kind)
        features.add(41, reading.maySpeak(speaker) ? 1 : 0, cueClass)
    }

    /// Who speaks: 0 nobody, 1–4 an entity by kind, 5–8 an entity that is meant, 9 a pronoun, 10–14 words for somebody.
    var speakerClass: Int {
        guard let speaker = finding.speaker else { return 0 }
        if let entity = speaker.entity {
            let kind =
                switch entities[entity].kind {
                case .person: 1
                case .organization: 2
                case .place: 3
                case .other: 4
                }
            return speaker.kind == .pronoun || speaker.kind == .nominal ? kind + 4 : kind
        }
        let last = items[speaker.items.upperBound]
        switch speaker.kind {
        case .pronoun: return 9
        case .person: return 10
        case .name: return last.isName ? 11 : 12
        case .nominal:
            if last.has([.personNoun, .title, .office]) { return 13 }
            if last.has([.groupNoun, .people]) { return 14 }
            if last.has(.utterance) { return 15 }
            return reading.maySpeak(speaker) ? 16 : 17
        }
    }

    static func low(_ key: WordKey) -> Int { Int(truncatingIfNeeded: key.value ^ key.value >> 32) }

    /// A neighbour in the sentence: words of the closed classes by themselves, others by class.
    func word(_ index: Int) -> Int {
        guard unit.items.contains(index) else { return 0 }
        let item = items[index]
        if item.isQuoted { return 1 }
        if item.mark != .none { return 32 + Int(item.mark.rawValue) }
        if item.isName { return item.isPerson ? 2 : 3 }
        let isClosed = item.has([
            .preposition, .determiner, .auxiliary, .subordinator, .conjunction, .subjectPronoun, .possessive,
        ])
        if isClosed { return Self.low(item.key) }
        if item.isCapital { return 4 }
        if item.has([.communication, .cue]) { return 5 }
        if item.form.contains(.digit) { return 6 }
        return item.has(.endsLy) ? 7 : item.has(.endsS) ? 8 : item.has(.endsEd) ? 9 : item.has(.endsIng) ? 10 : 11
    }
}
