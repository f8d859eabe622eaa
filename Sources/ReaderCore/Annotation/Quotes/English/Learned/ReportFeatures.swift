import ReaderBasics
import ReaderModel

/// The questions that tell a statement without quotation marks from thoughts, findings and ordinary deeds. Training and
/// use share them.
package struct ReportFeatures {
    private let finding: Finding
    private let cue: Cue
    private let reading: QuoteReading
    private let form: ReportedForm
    private var features = Features()

    private var items: [QuoteItem] { reading.items }

    private init(_ finding: Finding, _ cue: Cue, _ reading: QuoteReading) {
        self.finding = finding
        self.cue = cue
        self.reading = reading
        form = reading.form(of: finding.contents, cue: cue)
    }

    /// Nil for what is said in marks, or without a cue.
    static func features(_ finding: Finding, _ reading: QuoteReading) -> Features? {
        guard let cue = finding.cue, !finding.contents.isEmpty else { return nil }
        var asked = Self(finding, cue, reading)
        asked.ask()
        return asked.features
    }

    /// Whether verb, speaker and form together can be a statement: a clause behind a verb of communication, "to" behind
    /// a request, -ing behind "denied", anything behind "according to", and never the author's own "we say".
    static func mayBeStatement(_ finding: Finding, _ reading: QuoteReading) -> Bool {
        guard let cue = finding.cue, !finding.isOwnVoice, !finding.isNobodys else { return false }
        guard cue.kind == .verb else {
            // "according to our count".
            let first = finding.speaker.map { reading.items[$0.items.lowerBound] }
            return !(first?.is("our") ?? false) && !(first?.is("my") ?? false)
        }
        let verb = reading.items[cue.item]
        guard verb.has([.communication, .takesParticiple]) || isAppeal(cue, reading), !reading.isUnreal(cue, finding)
        else { return false }
        if isGuess(finding, reading) || isObservation(finding, verb, reading) { return false }
        if let speaker = finding.speaker, speaker.entity == nil, isNobody(speaker.items, reading) { return false }
        // "adding to the problems that": nothing is said.
        if Self.additions.contains(verb.key), cue.item + 1 < reading.items.count, reading.items[cue.item + 1].is("to") {
            return false
        }
        if isFinding(finding, verb, reading) || isOfThing(finding, reading) { return false }
        if reading.isAmount(behind: cue) || reading.isCommanded(finding) { return false }
        if let speaker = finding.speaker, !reading.maySpeak(speaker) {
            // "two mistakes that towns make: asking", "the most telling way".
            if verb.has(.endsIng) || isBareForm(cue, speaker, reading) { return false }
        }
        switch reading.form(of: finding.contents, cue: cue) {
        case .conjunction:
            return verb.has(.communication) && (!isWeak(verb) || finding.speaker.map { reading.maySpeak($0) } ?? true)
        case .clause, .parenthesis:
            return verb.has(.communication) && (!weakVerbs.contains(verb.key) || isSomebody(finding, reading))
        case .infinitive: return verb.has(.request)
        case .participle: return verb.has(.takesParticiple)
        case .noun, .other: return false
        }
    }

    /// "called on the mayor to go": what somebody asked for.
    static func isAppeal(_ cue: Cue, _ reading: QuoteReading) -> Bool {
        guard cue.kind == .verb, cue.item + 2 < reading.items.count else { return false }
        let (verb, next) = (reading.items[cue.item], reading.items[cue.item + 1])
        return verb.has(.request) && verb.has(.takesPreposition) && !verb.has(.told)
            && (next.is("on") || next.is("upon"))
    }

    /// "noted if the crane moved": what was watched.
    private static func isObservation(_ finding: Finding, _ verb: QuoteItem, _ reading: QuoteReading) -> Bool {
        guard let first = finding.contents.first?.lowerBound else { return false }
        return (reading.items[first].is("if") || reading.items[first].is("whether")) && watching.contains(verb.key)
    }

    private static let watching: WordSet = ["noted", "notes", "noting", "observed", "observes"]

    /// "what he believed Smith would say": what somebody may have said.
    private static func isGuess(_ finding: Finding, _ reading: QuoteReading) -> Bool {
        guard let content = finding.contents.first, reading.items[content.lowerBound].is("what") else { return false }
        return content.contains { reading.items[$0].has(.say) && !reading.items[$0].has(.endsEd) }
    }

    /// "The poll suggests that": a result, which nobody says.
    static func isFinding(_ finding: Finding, _ verb: QuoteItem, _ reading: QuoteReading) -> Bool {
        guard let speaker = finding.speaker, speaker.kind != .person, results.contains(verb.key) else { return false }
        // "Researchers at the Research Institute confirmed".
        let link = speaker.items.dropFirst().first { reading.items[$0].isWord && reading.items[$0].has(.preposition) }
        if let link, reading.items[link - 1].has(.endsS),
            WordTable[WordKey(reading.text.bytes[reading.items[link - 1].range].dropLast())].contains(.personNoun)
        {
            return false
        }
        return speaker.items.contains { resultNouns.contains(reading.items[$0].key) }
    }

    /// "The docs say that", "the error message says": what software and its pages tell.
    static func isOfThing(_ finding: Finding, _ reading: QuoteReading) -> Bool {
        guard let speaker = finding.speaker, speaker.kind == .nominal || speaker.kind == .name, speaker.entity == nil
        else { return false }
        // "This article explains".
        if reading.items[speaker.items.lowerBound].is("this"), speaker.items.count == 2 {
            return ownTexts.contains(reading.items[speaker.items.upperBound].key)
        }
        // "A spokesman at the command" is no thing.
        let link = speaker.items.dropFirst().first { reading.items[$0].isWord && reading.items[$0].has(.preposition) }
        return (speaker.items.lowerBound..<(link ?? speaker.items.upperBound + 1)).contains {
            things.contains(reading.items[$0].key) && !reading.items[$0].isName
        }
    }

    private static let additions: WordSet = [
        "add", "added", "adding", "adds", "point", "pointed", "pointing", "points",
    ]

    /// What stands before a colon and tells what follows rather than who speaks.
    private static let sectionLabels: WordSet = [
        "note", "review", "job", "tip", "warning", "update", "breaking", "watch", "exclusive", "live", "opinion",
        "analysis", "explainer", "video", "photo", "image", "example", "question", "answer", "source", "credit",
        "caption", "topic", "subject", "more", "read", "step", "part", "chapter", "figure", "table", "method", "author",
        "date", "time", "place", "location", "price", "rating", "verdict", "summary", "background", "conclusion", "let",
        "show", "weather", "recipe", "title", "motto", "rule", "lesson",
    ]

    private static let ownTexts: WordSet = [
        "article", "post", "guide", "paper", "chapter", "section", "tutorial", "page", "book", "blog", "document",
    ]

    private static let things: WordSet = [
        "doc", "docs", "documentation", "compiler", "manual", "readme", "spec", "specification", "error", "errors",
        "output", "log", "logs", "browser", "terminal", "prompt", "tooltip", "dialog", "button", "code", "script",
        "command", "linter", "debugger", "recipe", "dictionary", "warning", "test", "tests", "function", "parser",
        "library", "module", "package", "screen",
    ]

    private static let results: WordSet = [
        "suggest", "suggested", "suggests", "suggesting", "indicate", "indicated", "indicates", "indicating", "reveal",
        "revealed", "reveals", "confirm", "confirmed", "confirms", "predict", "predicts", "implied", "implies",
    ]

    private static let resultNouns: WordSet = [
        "poll", "polls", "survey", "surveys", "study", "studies", "data", "figures", "evidence", "research", "results",
        "analysis", "estimates", "findings", "test", "tests", "numbers", "statistics", "model", "models", "experiments",
    ]

    /// Verbs that things do as well ("added", "suggests"): without "that" they need somebody as their subject.
    private static let weakVerbs: WordSet = [
        "add", "added", "adds", "adding", "continue", "continued", "continues", "suggest", "suggested", "suggests",
        "suggesting", "indicate", "indicated", "indicates", "indicating", "conclude", "concluded", "concludes", "read",
        "reads", "claimed", "pointed", "points", "answered", "object", "objects", "shared", "reveal", "reveals",
        "threaten", "threatens", "demand", "demands", "mention", "mentions", "inform", "informed", "informs",
        "informing",
    ]

    /// Whether a verb is one that things do as well.
    static func isWeak(_ verb: QuoteItem) -> Bool { weakVerbs.contains(verb.key) }

    /// "Let research tell you": a bare form whose subject is one thing, and no "will" before it.
    private static func isBareForm(_ cue: Cue, _ speaker: SpeakerPhrase, _ reading: QuoteReading) -> Bool {
        let verb = reading.items[cue.item]
        guard !verb.has([.endsS, .endsEd, .pastForm]), !verb.is("said"), !verb.is("told"), cue.item > 0 else {
            return false
        }
        let before = reading.items[max(0, cue.item - 2)..<cue.item]
        return !before.contains { $0.has(.auxiliary) }
            && !reading.items[speaker.items.upperBound].has([.endsS, .people])
    }

    /// "added": also what is done to things.
    static func isAddition(_ verb: QuoteItem) -> Bool { additions.contains(verb.key) }

    /// Whether the speaker is a person or institution, or words for one.
    static func isSomebody(_ finding: Finding, _ reading: QuoteReading) -> Bool {
        guard let speaker = finding.speaker else { return false }
        switch speaker.kind {
        case .person, .pronoun: return true
        case .name:
            guard let head = speaker.head else { return false }
            let last = reading.items[head.upperBound]
            // "Estimates suggest": a capital that the start of the sentence gives.
            if !last.isName {
                return head.count > 1
                    || !last.has([.nounLike, .endsS, .endsEd]) && !last.form.contains(.shout)
                        && !sectionLabels.contains(last.key)
            }
            return isGroup(head, reading)
        case .nominal:
            let last = reading.items[speaker.items.upperBound]
            return speaker.entity != nil || last.has([.personNoun, .groupNoun, .people, .title, .utterance])
        }
    }

    private static func isGroup(_ head: ClosedRange<Int>, _ reading: QuoteReading) -> Bool {
        let name = reading.names[Int(reading.items[head.upperBound].name)]
        return name.isGroup || name.isPerson
    }

    /// The author, the reader, or a word that stands for no person.
    static func isNobody(_ phrase: ClosedRange<Int>, _ reading: QuoteReading) -> Bool {
        let last = reading.items[phrase.upperBound]
        if reading.items[phrase.lowerBound].is("no"), phrase.count > 1 { return true }
        // "the number who said".
        if last.is("number") || last.is("percentage") || last.is("proportion") || last.is("share") { return true }
        // "According to one estimate".
        if phrase.count <= 2, last.is("estimate") || last.is("estimates") || last.is("calculation") { return true }
        // "Most people say".
        if last.is("people"), phrase.count <= 2 { return true }
        guard last.isWord, phrase.count == 1 else { return false }
        return nobodies.contains(last.key)
    }

    private static let nobodies: WordSet = [
        "i", "we", "you", "this", "that", "these", "those", "there", "which", "what", "it", "one", "nobody", "none",
        "everyone", "everybody", "anyone", "anybody", "someone", "somebody",
    ]

    private mutating func ask() {
        let verb = items[cue.item]
        let key: WordKey = cue.kind == .verb || cue.kind == .colon ? verb.key : "according"
        let word = Int(truncatingIfNeeded: key.value ^ key.value >> 32)
        let kind = cue.kind == .verb ? 0 : cue.kind == .colon ? 2 : 1
        let subject = subject
        let form = form.rawValue
        let length = SpeakerFeatures.bucket(finding.contents.reduce(0) { $0 + $1.count })
        let isSay = verb.has(.say) ? 2 : verb.has(.communication) ? 1 : 0
        features.add(1, kind)
        features.add(2, word)
        features.add(3, word, form)
        features.add(4, isSay, form)
        features.add(5, subject)
        features.add(6, subject, isSay)
        features.add(7, subject, form, isSay)
        features.add(8, length)
        features.add(9, length, form)
        features.add(10, side)
        features.add(11, side, isSay, form)
        features.add(12, tense(verb), isSay)
        features.add(13, reading.units[finding.unit].paragraph == 0 ? 1 : 0, isSay)
        features.add(14, first)
        features.add(15, first, isSay)
        features.add(16, if: finding.isWithoutQuotes, form)
        features.add(17, before(cue.item), isSay)
        features.add(18, before(cue.item), subject)
        features.add(19, after(cue.lastItem), isSay)
        features.add(20, if: finding.speaker == nil, isSay)
        features.add(21, finding.contents.count, side)
    }

    /// 0 behind the cue, 1 before it, 2 both.
    private var side: Int {
        let isBefore = finding.contents.contains { $0.upperBound < cue.item }
        let isBehind = finding.contents.contains { $0.lowerBound > cue.item }
        return isBefore ? isBehind ? 2 : 1 : 0
    }

    private func tense(_ verb: QuoteItem) -> Int {
        verb.has(.endsIng) ? 0 : verb.has(.endsEd) || verb.is("said") || verb.is("told") ? 1 : verb.has(.endsS) ? 2 : 3
    }

    private var subject: Int {
        guard let speaker = finding.speaker else { return 0 }
        let first = items[speaker.items.lowerBound]
        switch speaker.kind {
        case .person: return 1
        case .pronoun: return first.is("he") || first.is("she") ? 2 : first.is("they") ? 3 : 4
        case .name:
            let name = speaker.head.map { items[$0.upperBound] }
            guard let name, name.isName else { return 5 }
            return reading.names[Int(name.name)].isGroup ? 6 : 7
        case .nominal:
            let last = items[speaker.items.upperBound]
            if last.has(.personNoun) || last.has(.title) { return 8 }
            if last.has(.groupNoun) { return 9 }
            if last.has(.utterance) { return 10 }
            if last.has(.people) { return 11 }
            return last.has(.endsS) ? 12 : first.has(.determiner) ? 13 : 14
        }
    }

    private var first: Int { word(finding.contents[0].lowerBound) }
    private func before(_ index: Int) -> Int { index > 0 ? word(index - 1) : 0 }
    private func after(_ index: Int) -> Int { index + 1 < items.count ? word(index + 1) : 0 }

    private func word(_ index: Int) -> Int {
        let item = items[index]
        if item.isQuoted { return 1 }
        if item.mark != .none { return 64 + Int(item.mark.rawValue) }
        if item.is("that") { return 2 }
        if item.is("to") { return 3 }
        if item.has(.subjectPronoun) { return 4 }
        if item.has(.subordinator) { return 5 }
        if item.has(.auxiliary) { return 6 }
        if item.has(.preposition) { return 7 }
        if item.has(.determiner) { return 8 }
        if item.isName { return item.isPerson ? 9 : 10 }
        if item.form.contains(.digit) { return 11 }
        if item.isCapital { return 12 }
        return item.has(.endsIng) ? 13 : item.has(.endsS) ? 14 : item.has(.endsEd) ? 15 : 16
    }
}
