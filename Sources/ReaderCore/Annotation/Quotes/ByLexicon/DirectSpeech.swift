import ReaderBasics
import ReaderLexicons

/// Gives the words in marks of a text to those who said them.
struct DirectSpeech {
    let reading: SpeechReading
    let cues: CueFinder
    private(set) var sayings: [Saying] = []
    /// The last saying, and behind which item its attribution ends.
    private var lastEnd = 0

    /// Items between a verb that tells of what is said and the words in marks, at most.
    private static let farthestComment = 6
    /// Fewer words in marks inside a sentence are a title, a term or a scare quote.
    private static let fewest = 6

    static func sayings(in reading: SpeechReading) throws(CancellationError) -> [Saying] {
        var rules = Self(reading: reading, cues: CueFinder(reading.items, reading.lexicon))
        for index in reading.stretches.indices {
            if index.isMultiple(of: 256), Task.isCancelled { throw CancellationError() }
            rules.read(index)
        }
        return rules.sayings
    }

    private init(reading: SpeechReading, cues: CueFinder) { (self.reading, self.cues) = (reading, cues) }

    private var items: [SpeechItem] { reading.items }

    private mutating func read(_ number: Int) {
        let stretch = reading.stretches[number]
        if stretch.isContinuation, let last = sayings.last, last.isOpen {
            sayings[sayings.count - 1].parts.append(stretch.range)
            sayings[sayings.count - 1].stretches.append(stretch.range)
            sayings[sayings.count - 1].isOpen = stretch.isUnclosed
            lastEnd = reading.places[number].item + 1
            takeCue(behind: number)
            return
        }
        guard let place = Place(number, reading) else { return }
        if stretch.isDialogue, let cut = reading.incises.cut(stretch.range) {
            return add(saying(.dialogue, place, cut), place)
        }
        if let saying = attributed(place) { return add(saying, place) }
        if continues(place) { return }
        if let saying = alone(place) { add(saying, place) }
    }

    /// The attribution behind the last of the paragraphs that a quotation goes on through.
    private mutating func takeCue(behind number: Int) {
        guard sayings[sayings.count - 1].cue == nil, let place = Place(number, reading),
            let cue = cues.after(place.item + 1, before: place.unit.upperBound), cue.form != .unknown
        else { return }
        sayings[sayings.count - 1].cue = cue
        sayings[sayings.count - 1].source = cue.source
        sayings[sayings.count - 1].unit = place.unitNumber
        lastEnd = max(lastEnd, cue.items.upperBound)
    }

    private mutating func add(_ saying: Saying, _ place: Place) {
        var saying = saying
        saying.isOpen = place.stretch.isUnclosed
        sayings.append(saying)
        let isInside = saying.rule == .incise || saying.rule == .dialogue
        lastEnd = max(place.item + 1, isInside ? 0 : saying.cue?.items.upperBound ?? 0)
    }

    // MARK: With a cue

    /// What a cue beside a stretch says of it.
    private func attributed(_ place: Place) -> Saying? {
        let ahead = place.isBehindColon ? colon(place) : nil
        if let ahead, ahead.form != .unknown { return saying(.colon, place, ahead) }
        if let cue = cues.after(place.item + 1, before: place.unit.upperBound), isSpeech(place, behind: cue),
            ahead == nil || cue.form != .unknown
        {
            var saying = saying(.after, place, cue)
            // "La presidenta no dijo más. «Nadie nos avisó», lamentó.": the subject of the sentence before.
            if saying.source == nil, cue.form == .verb, reading.lexicon.dropsSubjects, place.startsUnit,
                !hasSpoken(before: place), isThin(cue.items.upperBound..<place.unit.upperBound)
            {
                saying.source = subjectBefore(place)
            }
            return saying
        }
        if let ahead, place.words >= Self.fewest || place.endsSentence { return saying(.colon, place, ahead) }
        if let cut = reading.incises.cut(place.stretch.range) { return saying(.incise, place, cut) }
        if let cue = before(place) { return saying(.before, place, cue) }
        guard place.words >= 3, !place.isTitled, isThin((place.item + 1)..<place.unit.upperBound),
            let view = cues.viewpoint(from: place.unit.lowerBound, before: place.item)
        else { return nil }
        return saying(.source, place, view)
    }

    /// Whether somebody has spoken in the paragraph of a place.
    private func hasSpoken(before place: Place) -> Bool {
        guard let last = sayings.last else { return false }
        return reading.units[last.unit].paragraph == reading.units[place.unitNumber].paragraph
    }

    /// Whether few words before a cue are speech: set apart by a comma or a stop.
    private func isSpeech(_ place: Place, behind cue: SpeechCue) -> Bool {
        if cue.isSubjectFirst, !place.startsUnit { return false }
        if place.isTitled, cue.form == .unknown || place.words < Self.fewest { return false }
        if place.words >= Self.fewest { return true }
        let next = place.item + 1
        let isApart = next < items.count && (items[next].isComma || items[next].isDash) || place.endsSentence
        if cue.form == .unknown, !place.startsUnit || !place.endsSentence && place.words < 4 { return false }
        return isApart && (place.startsUnit || place.words >= 3) && cue.form != .comment
    }

    /// The cue before a colon, in this unit or at the end of the one before.
    private func colon(_ place: Place) -> SpeechCue? {
        var end = place.item - 1
        var start = place.unit.lowerBound
        if place.startsUnit {
            guard place.unitNumber > 0 else { return nil }
            start = reading.units[place.unitNumber - 1].items.lowerBound
            end = reading.units[place.unitNumber - 1].items.upperBound - 1
        }
        guard items[end].isColon else { return nil }
        if place.words < Self.fewest, place.isTitled || items[end - 1].has(.titled) { return nil }
        return cues.before(end, from: start) ?? cues.beforeColon(end, from: start)
    }

    /// The cue of the clause that a stretch stands in.
    private func before(_ place: Place) -> SpeechCue? {
        guard !place.startsUnit, let cue = cues.before(place.item, from: place.unit.lowerBound) else { return nil }
        if let last = sayings.last, last.rule == .after, last.cue?.range == cue.range { return nil }
        let between = cue.items.upperBound..<max(cue.items.upperBound, place.item)
        let gap = between.count
        // "a repris la chanson « … »": the noun has its name behind it.
        if place.isTitled { return nil }
        if cue.form == .comment, gap > Self.farthestComment { return nil }
        let isTitle = place.isNameLike && !reading.lexicon.capitalizesNouns
        if place.words >= Self.fewest, !isTitle || gap <= 1 { return cue }
        if isTitle, gap > 1 || cue.form == .comment && gap > 0 { return nil }
        // „sagte er „ja““: directly behind the verb or a comma.
        let isBeside = gap <= 1 && (gap == 0 || items[between.lowerBound].isComma)
        return isBeside && cue.form == .verb && place.words >= 3 ? cue : nil
    }

    /// What an attribution inside it divides.
    private func saying(_ rule: Saying.Rule, _ place: Place, _ cut: InciseReader.Cut) -> Saying {
        var saying = saying(rule, place, cut.cue)
        saying.parts = cut.parts
        saying.stretches = cut.parts
        return saying
    }

    private func saying(_ rule: Saying.Rule, _ place: Place, _ cue: SpeechCue?) -> Saying {
        Saying(
            rule: rule, unit: place.unitNumber, parts: [place.stretch.range], stretches: [place.stretch.range],
            cue: cue,
            source: cue?.source, words: place.words)
    }

    // MARK: Without a cue

    /// Joins a stretch to the last saying where its attribution divides the two, or it goes on without a new one.
    private mutating func continues(_ place: Place) -> Bool {
        guard let last = sayings.last, last.cue != nil || last.rule == .continued else { return false }
        let unit = reading.units[place.unitNumber]
        guard unit.paragraph == reading.units[last.unit].paragraph else { return false }
        let between = lastEnd..<max(lastEnd, place.item)
        let isDivided =
            last.rule == .after
            && (place.unitNumber == last.unit && place.words >= 2 && (isThin(between) || isApposition(between))
                && between.contains { !items[$0].isWord }
                || place.unitNumber == last.unit + 1 && place.startsUnit)
        if isDivided, last.parts.count < 6 {
            sayings[sayings.count - 1].parts.append(place.stretch.range)
            sayings[sayings.count - 1].stretches.append(place.stretch.range)
            sayings[sayings.count - 1].words = max(last.words, place.words)
            sayings[sayings.count - 1].isOpen = place.stretch.isUnclosed
            lastEnd = place.item + 1
            return true
        }
        let isLong = place.words >= Self.fewest || place.endsSentence && place.words >= 3
        let follows = place.unitNumber - last.unit <= 2
        guard isLong, follows, place.startsUnit || isThin(place.unit.lowerBound..<place.item)
        else { return false }
        add(
            Saying(
                rule: .continued, unit: place.unitNumber, parts: [place.stretch.range],
                stretches: [place.stretch.range],
                source: last.source, words: place.words), place)
        return true
    }

    /// ", director del instituto,": who spoke, between commas.
    private func isApposition(_ range: Range<Int>) -> Bool {
        guard range.count > 2, items[range.lowerBound].isComma, items[range.upperBound - 1].isComma else {
            return false
        }
        return items[range].allSatisfy { item in
            item.stretch == nil
                && (item.isCapital || item.has([.noun, .determiner, .preposition])
                    || !item.has([.verb, .has, .otherVerb, .thinks, .that, .subordinates]))
        }
    }

    /// Only marks, adverbs and conjunctions.
    private func isThin(_ range: Range<Int>) -> Bool {
        range.allSatisfy { !items[$0].isWord && items[$0].stretch == nil || items[$0].has([.and, .adverb, .that]) }
    }

    /// A stretch without a cue: of whoever spoke in the paragraph before, or of whom the sentence before speaks.
    private func alone(_ place: Place) -> Saying? {
        if place.isTitled, place.words < 12 { return nil }
        let isLong = place.words >= Self.fewest || place.endsSentence && place.words >= 3 || place.stretch.isUnclosed
        if place.startsUnit, isLong {
            if let last = sayings.last, isCarried(place, from: last) {
                var saying = saying(.carried, place, nil)
                saying.source = last.source
                return saying
            }
            var saying = saying(.near, place, nil)
            // "«Um vestido», a partir de hoje no São Luiz": a title.
            let isFollowed = !isThin((place.item + 1)..<place.unit.upperBound)
            if isFollowed, place.words < reading.lexicon.fewestEmbedded {
                saying.rule = .embedded
                saying.isName = true
                return saying
            }
            saying.source = subjectBefore(place)
            return saying
        }
        if place.isBehindColon, place.words >= Self.fewest || place.endsSentence { return saying(.colon, place, nil) }
        guard place.words >= Self.fewest else { return nil }
        if let cue = cues.anySource(in: place.unit), let source = cue.source,
            reading.lexicon.isVerbSecond || cues.subjects.isSomebody(source)
        {
            return saying(.source, place, cue)
        }
        var saying = saying(.embedded, place, nil)
        saying.isName = place.isNameLike || place.words < reading.lexicon.fewestEmbedded
        guard
            (place.unit.lowerBound..<place.item).contains(where: {
                items[$0].has([.thinks, .verb]) && !items[$0].isCapital
            })
        else { return saying }
        let subject = cues.subjects.left(of: place.item, from: place.unit.lowerBound)
        saying.source = subject.flatMap { cues.subjects.isSomebody($0) ? $0 : nil }
        return saying
    }

    /// Whether a paragraph that begins in marks goes on behind one that ends in them.
    private func isCarried(_ place: Place, from last: Saying) -> Bool {
        let paragraph = reading.units[place.unitNumber].paragraph
        guard place.startsParagraph, reading.units[last.unit].paragraph == paragraph - 1 else { return false }
        return place.unitNumber - last.unit <= 2
    }

    /// The subject of the unit before, where it is somebody.
    private func subjectBefore(_ place: Place) -> Source? {
        guard place.unitNumber > 0,
            reading.units[place.unitNumber - 1].paragraph == reading.units[place.unitNumber].paragraph
        else { return nil }
        let unit = reading.units[place.unitNumber - 1].items
        guard let source = cues.subjects.reader.source(at: unit.lowerBound, before: unit.upperBound) else { return nil }
        return cues.subjects.isSomebody(source) ? source : nil
    }
}
