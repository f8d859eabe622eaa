import ReaderBasics
import ReaderLexicons

/// Finds what is reported without marks: clauses behind verbs of saying, clauses before them, what a source is named for,
/// and sentences in the mood of reported speech.
struct IndirectSpeech {
    let reading: SpeechReading
    let cues: CueFinder
    private var sayings: [Saying] = []
    /// The last saying of the text so far, direct ones too.
    private var last: Saying?

    /// Words of what was said, at least.
    static let fewest = 3
    /// Items between a verb and the clause that it opens, at most.
    private static let farthest = 22

    /// - Parameter direct: what was found in marks, in order of the text.
    static func sayings(in reading: SpeechReading, direct: [Saying]) throws(CancellationError) -> [Saying] {
        var rules = Self(reading: reading, cues: CueFinder(reading.items, reading.lexicon))
        var next = 0
        for number in reading.units.indices {
            if number.isMultiple(of: 512), Task.isCancelled { throw CancellationError() }
            let unit = reading.units[number]
            let end = reading.bytes(of: unit.items.lowerBound...(unit.items.upperBound - 1)).upperBound
            rules.read(number)
            while next < direct.count, direct[next].parts[0].lowerBound < end {
                if direct[next].source != nil { rules.last = direct[next] }
                next += 1
            }
        }
        return rules.sayings
    }

    private init(reading: SpeechReading, cues: CueFinder) { (self.reading, self.cues) = (reading, cues) }

    var items: [SpeechItem] { reading.items }
    var lexicon: SpeechLexicon { reading.lexicon }

    private mutating func read(_ number: Int) {
        let unit = reading.units[number].items
        guard unit.count > Self.fewest else { return }
        if let saying = compared(unit, number) ?? trailing(unit, number) ?? sourced(unit, number) {
            return add(saying)
        }
        var index = unit.lowerBound
        var found = false
        while index < unit.upperBound {
            guard let (saying, end) = clause(index, unit, number) else {
                index += 1
                continue
            }
            add(saying)
            found = true
            index = max(end, index + 1)
        }
        if !found, let saying = mood(unit, number) { add(saying) }
    }

    private mutating func add(_ saying: Saying) {
        sayings.append(saying)
        if saying.source != nil { last = saying }
    }

    // MARK: Clauses behind their verb

    /// "X sagte, dass …": what follows the verb of saying at an item, and where it ends.
    private func clause(_ index: Int, _ unit: Range<Int>, _ number: Int) -> (Saying, end: Int)? {
        guard let verb = cues.verb(at: index, before: unit.upperBound), !verb.isComment, !verb.isCiting,
            !isUnreal(verb, unit), !isTaken(verb, unit), let start = clauseStart(after: verb, before: unit.upperBound)
        else { return nil }
        let source = cues.subjects.subject(of: verb.finite, from: unit.lowerBound, before: start)
        guard let source = source ?? elided(verb, unit), isSpeaker(source), isBeside(start, verb, source) else {
            return nil
        }
        guard source.isElided || cues.subjects.isSomebody(source) else { return nil }
        let end = relativeEnd(of: verb, from: start, unit) ?? contentEnd(from: start, unit)
        guard let saying = saying(.clause, number, [start..<end], cues.cue(verb, source.isElided ? nil : source))
        else { return nil }
        return (saying, end)
    }

    /// "«…», dijo X en la rueda que dio ayer": the verb tells of the words in marks before it.
    private func isTaken(_ verb: CueFinder.Verb, _ unit: Range<Int>) -> Bool {
        var index = verb.finite - 1
        while index > unit.lowerBound, items[index].has(.clitic), !items[index].has(.determiner) { index -= 1 }
        var isApart = false
        while index > unit.lowerBound, items[index].isComma || items[index].isDash || items[index].endsSentence {
            index -= 1
            isApart = true
        }
        return index >= unit.lowerBound && items[index].stretch != nil && (isApart || items[index].range.count > 60)
    }

    /// Whether a word that opens relative clauses too ("que", "che") belongs to the verb, and to no noun between the two:
    /// only the subject, adverbs, times and hearers stand there.
    private func isBeside(_ start: Int, _ verb: CueFinder.Verb, _ source: Source) -> Bool {
        guard items[start].has(.who), items[start].has(.that), !lexicon.isVerbSecond, start > verb.last + 1 else {
            return true
        }
        if source.items.lowerBound > verb.last, source.items.upperBound < start {
            // "…, cuenta una vecina, que vive aquí": one comma, and the clause is about the speaker.
            return !items[start - 1].isComma
                || items[min(source.items.upperBound + 1, start - 1)..<start - 1].contains { $0.isComma }
        }
        return arePassed((verb.last + 1)..<start)
    }

    /// Whether items may stand between a verb and its clause: adverbs, days, phrases with a preposition, and what stands
    /// between commas.
    private func arePassed(_ range: Range<Int>) -> Bool {
        var (isInPhrase, isBetweenCommas) = (false, false)
        for index in range {
            let item = items[index]
            if item.isComma {
                (isInPhrase, isBetweenCommas) = (false, !isBetweenCommas)
            } else if item.stretch != nil {
                guard isInPhrase || isBetweenCommas, item.range.count < 40 else { return false }
            } else if item.has([.preposition, .day])
                || index == range.upperBound - 1 && lexicon.thatPrepositions.contains(item.key)
            {
                isInPhrase = true
            } else if !isInPhrase, !isBetweenCommas, !item.has([.adverb, .clitic, .not]) {
                let isDay = item.has(.determiner) && index + 1 < range.upperBound && items[index + 1].has(.day)
                guard isDay || !item.isWord else { return false }
            }
        }
        return true
    }

    /// A verb without its subject, which is whoever spoke before: an empty source.
    private func elided(_ verb: CueFinder.Verb, _ unit: Range<Int>) -> Source? {
        guard lexicon.dropsSubjects else { return nil }
        var before = verb.finite - 1
        while before >= unit.lowerBound, items[before].has([.clitic, .adverb]) { before -= 1 }
        guard before < unit.lowerBound || items[before].has(.and) || items[before].isComma else { return nil }
        return Source.elided(at: verb.finite)
    }

    func isSpeaker(_ source: Source) -> Bool {
        switch source.kind {
        case .nobody, .thing: false
        case .named, .described, .pronoun: true
        }
    }

    /// "wenn er sagt", "sagte nicht", "dijo que no": what was not said.
    private func isUnreal(_ verb: CueFinder.Verb, _ unit: Range<Int>) -> Bool {
        let nearby = max(unit.lowerBound, verb.finite - 2)..<min(unit.upperBound, verb.last + 3)
        let isDenied = nearby.contains { index in
            items[index].has(.not) && (index < verb.finite || lexicon.isVerbSecond && index > verb.finite)
                && !(index > verb.finite && items[verb.finite..<index].contains { $0.isComma || $0.has(.that) })
        }
        let start = cues.subjects.clauseStart(of: verb.finite, from: unit.lowerBound)
        return isDenied || items[start].has(.subordinates)
    }

    /// Where the clause that a verb opens begins.
    private func clauseStart(after verb: CueFinder.Verb, before end: Int) -> Int? {
        if let start = infinitive(after: verb, before: end) { return start }
        var index = verb.last + 1
        let limit = min(end - 1, index + Self.farthest)
        while index < limit {
            let item = items[index]
            if item.stretch != nil, item.range.count > 60 { return nil }
            if item.isColon || item.isMark(.semicolon) { return nil }
            if item.has(.that), opens(index, behind: verb) { return index }
            if lexicon.whether.contains(item.key), asks(verb) { return index }
            if item.isComma, lexicon.isVerbSecond, isReported(from: index + 1, before: end) { return index + 1 }
            if item.isWord, !item.isCapital, item.has([.says, .otherVerb, .has, .thinks]),
                !item.has([.adverb, .noun, .determiner, .clitic]),
                index > verb.last + 1
            {
                return nil
            }
            index += 1
        }
        return nil
    }

    /// Whether a word like "dass" opens what is said, and no clause about a noun.
    private func opens(_ index: Int, behind verb: CueFinder.Verb) -> Bool {
        if lexicon.capitalizesNouns { return items[index - 1].isComma }
        let before = items[index - 1]
        if lexicon.isVerbSecond {
            return !before.has([.of, .this]) && (!before.has(.determiner) || before.has(.clitic))
        }
        if before.has([.of, .preposition]) {
            return lexicon.thatPrepositions.contains(before.key)
                && (index - 2 <= verb.last || items[index - 2].has(.adverb))
        }
        if before.has(.this) || before.has(.determiner) && before.key.first != "-" { return false }
        // "más faltas que", but not "dijo más tarde que".
        return !(verb.last + 1..<index).contains {
            lexicon.degrees.contains(items[$0].key) && !items[$0 + 1].has([.adverb, .of])
        }
    }

    /// Whether the verb of a clause is in the mood of reported speech.
    func isReported(from start: Int, before end: Int) -> Bool {
        guard lexicon.capitalizesNouns, start < end,
            !items[start].has([.who, .preposition]) || items[start].has(.pronoun)
                || items[start].has(.determiner)
        else { return false }
        for index in start..<min(end, start + 16) {
            if items[index].isColon || items[index].stretch != nil && items[index].range.count > 60 { return false }
            if items[index].has(.reported), !items[index].isCapital { return true }
            if items[index].has([.otherVerb, .says]), !items[index].isCapital, !items[index].has(.reported) {
                return false
            }
            if index > start, items[index].isComma,
                items[index + 1 < end ? index + 1 : index].has([.and, .subordinates])
            {
                return false
            }
        }
        return false
    }

    /// Where what was said ends: before "but" and the like, before the next verb of saying that shares the subject, and
    /// before the stop of the unit.
    private func contentEnd(from start: Int, _ unit: Range<Int>) -> Int {
        for index in start + 2..<max(start + 2, unit.upperBound) {
            let item = items[index]
            if item.isMark(.semicolon) { return index }
            if item.isComma, index + 1 < unit.upperBound, items[index + 1].has(.but) { return index }
            guard item.has(.and), index + 1 < unit.upperBound else { continue }
            if isSharedVerb(index + 1, unit) { return items[index - 1].isComma ? index - 1 : index }
        }
        return trimmed(unit.upperBound, from: start)
    }

    /// Where the relative clause of a verb ends: "Il Papa, che ieri ha detto che …, riposa".
    private func relativeEnd(of verb: CueFinder.Verb, from start: Int, _ unit: Range<Int>) -> Int? {
        guard !lexicon.isVerbSecond, cues.subjects.relative(verb.finite, from: unit.lowerBound) != nil else {
            return nil
        }
        return (start + 2..<max(start + 2, unit.upperBound - 1)).first { index in
            guard items[index].isComma else { return false }
            var next = index + 1
            while next < unit.upperBound, items[next].has([.clitic, .adverb, .not]), !items[next].has(.determiner) {
                next += 1
            }
            return next < unit.upperBound && !items[next].isCapital
                && items[next].has([.verb, .has, .otherVerb, .thinks])
                && !items[next].has([.noun, .determiner, .preposition, .that])
        }
    }

    /// "y añadió que", "y destacó la calma": a further verb of saying directly behind "and".
    func isSharedVerb(_ index: Int, _ unit: Range<Int>) -> Bool {
        guard let verb = cues.verb(at: index, before: unit.upperBound), !verb.isComment else { return false }
        if !lexicon.isVerbSecond, !items[index].has(.noun) { return true }
        return clauseStart(after: verb, before: unit.upperBound) != nil
            || (verb.last + 1..<unit.upperBound).contains { items[$0].stretch != nil || items[$0].isColon }
    }

    /// Before the marks that end a unit.
    func trimmed(_ end: Int, from start: Int) -> Int {
        var end = end
        while end > start, !items[end - 1].isWord, items[end - 1].stretch == nil,
            !items[end - 1].isMark(.rightParenthesis)
        { end -= 1 }
        return end
    }

    // MARK: Mood

    /// A sentence in the mood of reported speech behind what somebody said.
    private func mood(_ unit: Range<Int>, _ number: Int) -> Saying? {
        guard lexicon.capitalizesNouns, let last, number - last.unit <= 2,
            reading.units[number].paragraph == reading.units[last.unit].paragraph,
            !unit.contains(where: { items[$0].has(.first) })
        else { return nil }
        let verb = unit.first {
            items[$0].has([.reported, .otherVerb, .says, .thinks, .reads])
                && (!items[$0].isCapital || $0 == unit.lowerBound)
        }
        guard let verb, items[verb].has(.reported) else { return nil }
        var saying = saying(.mood, number, [unit.lowerBound..<trimmed(unit.upperBound, from: unit.lowerBound)], nil)
        saying?.source = last.source
        return saying
    }

    func saying(_ rule: Saying.Rule, _ unit: Int, _ parts: [Range<Int>], _ cue: SpeechCue?) -> Saying? {
        let bytes = parts.filter { !$0.isEmpty }.map { reading.bytes(of: $0.lowerBound...($0.upperBound - 1)) }
        let words = parts.reduce(0) { $0 + $1.reduce(0) { $0 + (items[$1].isWord ? 1 : 3) } }
        guard !bytes.isEmpty, words >= Self.fewest else { return nil }
        return Saying(rule: rule, unit: unit, parts: bytes, stretches: [], cue: cue, source: cue?.source, words: words)
    }
}
