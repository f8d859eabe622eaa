/// What one cue says: who, and which items.
struct Attribution: Sendable {
    var cue: Cue
    var speaker: SpeakerPhrase
    var contents: [ClosedRange<Int>]
    /// Stands within what another says.
    var isNested = false
}

/// Reads the cues of one unit from left to right.
struct UnitAttributor {
    let reading: QuoteReading
    let unit: QuoteReading.Unit
    let cues: [Cue]
    /// The last item before the final stop.
    let end: Int
    /// Persons named in the unit, first those that are no object.
    let persons: [ClosedRange<Int>]

    /// Everything up to here belongs to cues already read.
    var taken: Int
    var main: SpeakerPhrase?
    private var used: [Bool]

    var items: [QuoteItem] { reading.items }

    private init(_ reading: QuoteReading, _ unit: QuoteReading.Unit, _ cues: [Cue]) {
        self.reading = reading
        self.unit = unit
        self.cues = cues
        end = reading.contentEnd(unit)
        persons = reading.persons(in: unit)
        taken = unit.first - 1
        used = [Bool](repeating: false, count: unit.items.count)
    }

    /// The attributions of a unit, in the order of their cues.
    static func attributions(
        in unit: QuoteReading.Unit, of reading: QuoteReading, isHeadline: Bool
    ) -> [Attribution] {
        let cues = reading.cues(in: unit, isHeadline: isHeadline)
        guard !cues.isEmpty else { return [] }
        var attributor = Self(reading, unit, cues)
        let plain = cues.indices.compactMap { attributor.read($0) }
        guard cues.count > plain.count, !plain.isEmpty else { return plain }
        return plain + cues.indices.compactMap { attributor.nested($0, in: plain) }
    }

    /// "Smith said she left after Brown told them that it was lost": what another said, within what somebody says.
    private func nested(_ index: Int, in outer: [Attribution]) -> Attribution? {
        let cue = cues[index]
        guard cue.kind == .verb, used[cue.item - unit.first], items[cue.item].has(.cue),
            items[cue.item].has(.communication),
            let around = outer.first(where: { $0.contents.contains { $0.contains(cue.item) } }),
            let content = around.contents.first(where: { $0.contains(cue.item) }), around.cue.item < content.lowerBound,
            cue.item > content.lowerBound + 1, let phrase = nestedSubject(cue.item, in: content),
            items[phrase.upperBound].key != items[around.speaker.items.upperBound].key
        else { return nil }
        let speaker = reading.speaker(phrase)
        guard speaker.kind != .pronoun, reading.maySpeak(speaker),
            case .item(let start) = reading.contentStart(
                after: cue.item, to: content.upperBound, told: items[cue.item].has(.told)),
            items[start].is("that") || items[start].has(.subjectPronoun), start - cue.item <= 7,
            start + 3 < content.upperBound
        else { return nil }
        let last = min(contentEnd(from: start, after: index), content.upperBound)
        return start < last ? Attribution(cue: cue, speaker: speaker, contents: [start...last], isNested: true) : nil
    }

    private func nestedSubject(_ cue: Int, in content: ClosedRange<Int>) -> ClosedRange<Int>? {
        guard items[cue].has(.endsIng) else {
            guard items[cue].has([.endsEd, .pastForm]) || items[cue].is("said") || items[cue].is("told") else {
                return nil
            }
            return reading.leftSubject(of: cue, from: content.lowerBound)
        }
        // "that Brown bought it after telling them he was rich".
        guard items[cue - 1].is("after") || items[cue - 1].is("by") || items[cue - 1].is("before") else { return nil }
        let first = items[content.lowerBound].is("that") ? content.lowerBound + 1 : content.lowerBound
        guard first < cue - 2, items[first].isName, items[first].isPerson else { return nil }
        return first...reading.nameEnd(first, within: cue - 2)
    }

    private mutating func read(_ index: Int) -> Attribution? {
        let cue = cues[index]
        guard !used[cue.item - unit.first] else { return nil }
        let next = index + 1 < cues.count ? cues[index + 1].item : nil
        let claim: Claim? =
            switch cue.kind {
            case .according, .per: according(cue, next: next)
            case .colon: colon(cue)
            case .view: view(cue)
            case .verb: verb(index, next: next)
            }
        guard let claim, !claim.contents.isEmpty else { return nil }
        // "Wrote a letter: “…”": the words are claimed.
        if cue.kind == .colon, claim.contents.joined().allSatisfy({ used[min($0, unit.last) - unit.first] }) {
            return nil
        }
        let isMain = cue.kind == .verb && !items[cue.item].has(.endsIng)
        if main == nil || isMain { main = claim.speaker }
        let contents = claim.contents.map { $0.lowerBound...min($0.upperBound, unit.last) }
        for content in contents { for item in content { used[item - unit.first] = true } }
        let after = contents.map(\.upperBound).filter { $0 > cue.item }
        let beyondSubject = claim.subject.map { max(cue.item, $0.upperBound) } ?? cue.item
        taken = max(taken, after.max() ?? beyondSubject)
        return Attribution(cue: cue, speaker: claim.speaker, contents: contents)
    }
}

/// What a cue claims before it is put on record.
struct Claim {
    var speaker: SpeakerPhrase
    /// The items of the subject, where it stands beside the cue.
    var subject: ClosedRange<Int>?
    var contents: [ClosedRange<Int>]
}

extension QuoteReading {
    /// The last item of a unit before its final stop.
    func contentEnd(_ unit: Unit) -> Int {
        var end = unit.last
        while end >= unit.first, items[end].isWord, items[end].mark.isFinal { end -= 1 }
        return end
    }

    /// The names of persons in a unit; those after a preposition or cue, or with 's, come last.
    func persons(in unit: Unit) -> [ClosedRange<Int>] {
        var subjects: [ClosedRange<Int>] = []
        var objects: [ClosedRange<Int>] = []
        var index = unit.first
        while index <= unit.last {
            defer { index += 1 }
            guard items[index].isWord, items[index].isPerson else { continue }
            let start = index
            index = nameEnd(start, within: unit.last)
            if isObject(start...index, unit) { objects.append(start...index) } else { subjects.append(start...index) }
        }
        return subjects + objects
    }

    func isObject(_ name: ClosedRange<Int>, _ unit: Unit) -> Bool {
        let isPossessive = name.upperBound < unit.last && items[name.upperBound + 1].has(.possessive)
        if isPossessive || modifiesPeople(name, within: unit.last) { return true }
        guard name.lowerBound > unit.first else { return false }
        return items[name.lowerBound - 1].has([.preposition, .cue])
    }
}
