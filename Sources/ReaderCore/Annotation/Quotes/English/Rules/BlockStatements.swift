import ReaderBasics
import ReaderModel

/// Finds statements that fill paragraphs of their own without quotation marks: behind "The minister said:", in a block
/// quotation behind "Anna Lindqvist:", and in a transcript.
struct BlockStatements {
    private let reading: QuoteReading
    /// The units of each paragraph.
    private let paragraphs: [Range<Int>]
    private var found: [Finding] = []
    private var claimed: Set<Int> = []
    /// The most paragraphs that follow "said:" without being set off.
    private static let mostParagraphs = 10
    /// A transcript has at least so many paragraphs that begin with who speaks.
    private static let fewestTurns = 4

    private var items: [QuoteItem] { reading.items }

    private init(_ reading: QuoteReading) {
        self.reading = reading
        var paragraphs: [Range<Int>] = []
        for (index, unit) in reading.units.enumerated() {
            while paragraphs.count <= unit.paragraph { paragraphs.append(index..<index) }
            paragraphs[unit.paragraph] = paragraphs[unit.paragraph].lowerBound..<(index + 1)
        }
        self.paragraphs = paragraphs
    }

    /// The findings with those of whole paragraphs in the place of what was found inside them.
    static func added(to findings: [Finding], in reading: QuoteReading) -> [Finding] {
        var blocks = Self(reading)
        blocks.readPosts()
        if !blocks.readTranscript(), !blocks.readInterview() {
            for paragraph in blocks.paragraphs.indices.dropLast() { blocks.read(paragraph, findings) }
        }
        guard !blocks.found.isEmpty else { return findings }
        let claimed = blocks.claimed
        let kept = findings.filter { !claimed.contains(reading.units[$0.unit].paragraph) }
        return (kept + blocks.found).sorted {
            ($0.unit, $0.contents[0].lowerBound) < ($1.unit, $1.contents[0].lowerBound)
        }
    }

    // MARK: "The minister said:"

    private mutating func read(_ paragraph: Int, _ findings: [Finding]) {
        guard !claimed.contains(paragraph), let unit = lastUnit(of: paragraph), items[unit.last].mark == .colon,
            unit.last > unit.first, isText(paragraph + 1), !isCode(paragraph + 1), let introduction = introduction(unit)
        else { return }
        let last =
            isSetOff(paragraph + 1, against: paragraph)
            ? lastSetOff(from: paragraph + 1, against: paragraph)
            : introduction.isSaid || paragraphs[paragraph].count == 1 && introduction.isNameAlone
                ? lastSpoken(from: paragraph + 1, introduction, findings) : nil
        guard let last else { return }
        add((paragraph + 1)...last, speaker: introduction.speaker, cue: introduction.cue)
    }

    private struct Introduction {
        var speaker: SpeakerPhrase
        var cue: Cue?
        /// A verb of saying stands before the colon.
        var isSaid: Bool
        /// Nothing but a person's name, and perhaps an office, stands before it.
        var isNameAlone: Bool
    }

    private func introduction(_ unit: QuoteReading.Unit) -> Introduction? {
        let cue = unit.items.last { index in
            items[index].isWord && items[index].isLower && items[index].has(.communication) && index > unit.first
                && !items[index - 1].has(.beforeNoun) && !isPlural(index)
        }
        if let cue {
            let subject =
                items[cue].has(.endsIng)
                ? reading.unitSubject(unit, to: cue - 1)
                : reading.leftSubject(of: cue, from: unit.first)
            guard let subject, !items[subject.lowerBound].is("let") else { return nil }
            let speaker = reading.speaker(subject)
            guard speaker.kind != .pronoun || !isFirstPerson(subject) else { return nil }
            return Introduction(
                speaker: speaker, cue: Cue(item: cue, kind: .verb), isSaid: unit.last - cue < 12, isNameAlone: false)
        }
        guard let subject = reading.unitSubject(unit, to: unit.last - 1), reading.isPerson(in: subject),
            subject.lowerBound == unit.first
        else { return nil }
        let isAlone =
            subject.upperBound + 1 == unit.last
            || items[subject.upperBound + 1].mark == .comma && unit.items.count <= 16
        let hasVerb = unit.items.contains { items[$0].has(.auxiliary) && !items[$0].has(.possessive) }
        guard isAlone || !hasVerb else { return nil }
        return Introduction(speaker: reading.speaker(subject), cue: nil, isSaid: false, isNameAlone: isAlone)
    }

    /// "some sample posts", and no "Smith posts".
    private func isPlural(_ index: Int) -> Bool {
        let before = items[index - 1]
        return items[index].has(.endsS) && before.isLower && !before.isName
            && !before.has([.subjectPronoun, .personNoun, .groupNoun, .title, .adverb, .endsLy])
    }

    private func isFirstPerson(_ phrase: ClosedRange<Int>) -> Bool {
        let first = items[phrase.lowerBound]
        return first.is("i") || first.is("we") || first.is("you")
    }

    /// The last paragraph that goes on speaking: before the speaker is spoken of, others speak, or a heading comes.
    private func lastSpoken(from start: Int, _ introduction: Introduction, _ findings: [Finding]) -> Int? {
        guard paragraphs[start].allSatisfy({ !beginsWithMark(reading.units[$0]) }) else { return nil }
        var last: Int?
        for paragraph in start..<min(start + Self.mostParagraphs, paragraphs.count) {
            guard isText(paragraph), !isAttributed(paragraph, findings), !speaks(of: introduction.speaker, paragraph)
            else { break }
            if let unit = lastUnit(of: paragraph), items[unit.last].mark == .colon { break }
            if let first = paragraphs[paragraph].first, reading.isClock(items[reading.units[first].first]) { break }
            last = paragraph
            if introduction.isNameAlone { break }
        }
        return last
    }

    private func beginsWithMark(_ unit: QuoteReading.Unit) -> Bool { items[unit.first].isQuoted }

    /// Somebody is quoted in a paragraph, by a verb with a name or pronoun of the third person.
    private func isAttributed(_ paragraph: Int, _ findings: [Finding]) -> Bool {
        findings.contains { finding in
            guard finding.rule == .cue, reading.units[finding.unit].paragraph == paragraph, finding.cue?.kind == .verb,
                let speaker = finding.speaker, !isFirstPerson(speaker.items)
            else { return false }
            return finding.contents.joined().contains { items[$0].isQuoted } || speaker.kind == .person
        }
    }

    /// Whether a paragraph names the speaker, or calls them as they were called.
    private func speaks(of speaker: SpeakerPhrase, _ paragraph: Int) -> Bool {
        let head = speaker.head ?? speaker.items
        let key = items[head.upperBound].key
        for unit in paragraphs[paragraph] {
            for index in reading.units[unit].items where items[index].isWord && items[index].key == key {
                if speaker.kind != .nominal || index > 0 && items[index - 1].has(.determiner) { return true }
                if speaker.head == nil, head.count > 1, items[index - 1].key == items[head.upperBound - 1].key {
                    return true
                }
            }
        }
        return false
    }

    // MARK: Block quotations

    private func depth(_ paragraph: Int) -> Int {
        reading.blocks.indices.contains(paragraph) ? reading.blocks[paragraph].quoteDepth : 0
    }

    private func isSetOff(_ paragraph: Int, against other: Int) -> Bool { depth(paragraph) > depth(other) }

    private func lastSetOff(from start: Int, against other: Int) -> Int? {
        var last: Int?
        for paragraph in start..<paragraphs.count {
            guard isSetOff(paragraph, against: other), !paragraphs[paragraph].isEmpty else { break }
            last = paragraph
        }
        return last
    }

    private func isText(_ paragraph: Int) -> Bool {
        guard paragraphs.indices.contains(paragraph), !paragraphs[paragraph].isEmpty else { return false }
        guard reading.blocks.indices.contains(paragraph) else { return true }
        switch reading.blocks[paragraph].kind {
        case .paragraph: return true
        case .title, .heading, .item, .code, .rule, .row, .picture: return false
        }
    }

    /// Whether a paragraph is a line of a program.
    private func isCode(_ paragraph: Int) -> Bool {
        guard let first = paragraphs[paragraph].first, let last = lastUnit(of: paragraph) else { return false }
        let start = items[reading.units[first].first].range.lowerBound
        let bytes = reading.text.bytes[start..<items[last.last].range.upperBound]
        guard let end = bytes.last else { return false }
        return [.semicolon, UInt8(ascii: "{"), UInt8(ascii: "}")].contains(end)
            && (bytes.contains(UInt8(ascii: "(")) || bytes.contains(UInt8(ascii: "=")))
    }

    private func lastUnit(of paragraph: Int) -> QuoteReading.Unit? {
        paragraphs[paragraph].last.map { reading.units[$0] }
    }

    private mutating func add(_ range: ClosedRange<Int>, speaker: SpeakerPhrase?, cue: Cue?, from first: Int? = nil) {
        var contents: [ClosedRange<Int>] = []
        for paragraph in range {
            guard let start = paragraphs[paragraph].first, let end = paragraphs[paragraph].last else { continue }
            let opening = paragraph == range.lowerBound ? first : nil
            let low = opening ?? reading.units[start].first
            guard low <= reading.units[end].last else { continue }
            contents.append(low...reading.units[end].last)
            claimed.insert(paragraph)
        }
        guard !contents.isEmpty, let unit = paragraphs[range.lowerBound].first else { return }
        found.append(Finding(unit: unit, cue: cue, speaker: speaker, contents: contents, rule: .block))
    }

    // MARK: Posts

    /// "— Anna Lindqvist (@anna) May 4, 2016" below a paragraph: a post, which is all its author's.
    private mutating func readPosts() {
        for paragraph in paragraphs.indices.dropFirst() where isText(paragraph) && isText(paragraph - 1) {
            guard let first = paragraphs[paragraph].first, let name = author(reading.units[first].first),
                !claimed.contains(paragraph - 1), isWordy(paragraph - 1)
            else { continue }
            add((paragraph - 1)...(paragraph - 1), speaker: reading.speaker(name), cue: nil)
            claimed.insert(paragraph)
        }
    }

    /// "Club statement", with a picture behind it, tells nothing.
    private func isWordy(_ paragraph: Int) -> Bool {
        paragraphs[paragraph].contains { unit in
            let words = reading.units[unit].items.count { items[$0].isQuoted || items[$0].form.contains(.alphanumeric) }
            return words >= FindingRules.fewestWords || reading.units[unit].items.contains { items[$0].isQuoted }
        }
    }

    /// The name between a dash and a handle in brackets.
    private func author(_ start: Int) -> ClosedRange<Int>? {
        guard start + 4 < items.count, items[start].isWord, items[start].mark.isDash || items[start].mark == .bar else {
            return nil
        }
        let limit = min(start + 10, items.count - 1)
        guard let bracket = (start + 1..<limit).first(where: { items[$0].mark == .openBracket }), bracket > start + 1,
            items[bracket + 1].form.contains(.handle), (start + 1..<bracket).allSatisfy({ items[$0].isWord })
        else { return nil }
        return (start + 1)...(bracket - 1)
    }

    // MARK: Transcripts

    /// Reads a text in which paragraphs begin with who speaks ("MR PRICE: …", "Q: …").
    private mutating func readTranscript() -> Bool {
        let turns = paragraphs.indices.compactMap { paragraph in label(paragraph).map { (paragraph, $0) } }
        let labels = turns.filter { isTurnLabel($0.1) }
        var times: [WordKey: Int] = [:]
        for (_, label) in labels { times[items[label.upperBound].key, default: 0] += 1 }
        // "DISCLAIMER:" stands once.
        let marked = labels.filter { _, label in
            times[items[label.upperBound].key, default: 0] > 1 || reading.isPerson(in: label)
        }
        let speakers = Set(marked.map { items[$0.1.upperBound].key }).count
        // Those who speak speak again; in a list of posts or links hardly anybody does.
        guard marked.count >= Self.fewestTurns, speakers >= 2, speakers * 3 <= marked.count * 2 else { return false }
        // Where those who ask have no name, their questions stand between the answers.
        let asked = marked.count { isQuestion($0.0) }
        let isInterview = asked * 4 <= marked.count
        for (position, turn) in marked.enumerated() {
            let next = position + 1 < marked.count ? marked[position + 1].0 : paragraphs.count
            var last = turn.0
            while last + 1 < next, isText(last + 1), position + 1 < marked.count { last += 1 }
            if isInterview, last > turn.0, last + 1 == next, isQuestion(last) { last -= 1 }
            let isRole = turn.1.count == 1 && Self.roles.contains(items[turn.1.lowerBound].key)
            let isAnswer = isRole && Self.answers.contains(items[turn.1.lowerBound].key)
            let speaker = isRole ? isAnswer ? interviewee(before: marked[0].0) : nil : reading.speaker(turn.1)
            add(turn.0...last, speaker: speaker, cue: nil, from: turn.1.upperBound + 2)
        }
        return true
    }

    /// Reads an interview that labels only its first question and answer ("TIMES: Why? / Anna Lindqvist: …"): further
    /// paragraphs that end in a question are asked, and what stands between them is answered.
    private mutating func readInterview() -> Bool {
        let opening = paragraphs.indices.dropLast().first { paragraph in
            guard isQuestion(paragraph), let asking = label(paragraph), let answering = label(paragraph + 1) else {
                return false
            }
            return isTurnLabel(asking) && reading.isPerson(in: answering) && isTurnLabel(answering)
                && items[asking.upperBound].key != items[answering.upperBound].key && !isQuestion(paragraph + 1)
        }
        guard let opening, let asking = label(opening), let answering = label(opening + 1) else { return false }
        let asked = (opening + 2..<max(opening + 2, paragraphs.count)).filter { isText($0) && isQuestion($0) }
        guard asked.count >= 2 else { return false }
        let speaker = reading.speaker(answering)
        add(opening...opening, speaker: reading.speaker(asking), cue: nil, from: asking.upperBound + 2)
        for (start, end) in zip([opening] + asked, asked + [paragraphs.count]) where start + 1 < end {
            var last = start
            while last + 1 < end, isText(last + 1), start == opening && last == start || !speaks(of: speaker, last + 1)
            {
                last += 1
            }
            guard last > start else { continue }
            let first = start == opening ? answering.upperBound + 2 : nil
            add((start + 1)...last, speaker: speaker, cue: nil, from: first)
        }
        claimed.formUnion(asked)
        return true
    }

    private func isQuestion(_ paragraph: Int) -> Bool {
        lastUnit(of: paragraph).map { items[$0.last].mark == .question } ?? false
    }

    private static let roles: WordSet = ["q", "a", "question", "answer", "interviewer", "moderator", "reporter"]

    private static let answers: WordSet = ["a", "answer"]

    /// The only person whom the title of an interview names, or what stands between it and the first question.
    private func interviewee(before paragraph: Int) -> SpeakerPhrase? {
        for paragraphs in [0..<1, 1..<max(1, paragraph)] {
            var people: [ClosedRange<Int>] = []
            var named: Set<Int> = []
            for unit in reading.units where paragraphs.contains(unit.paragraph) && unit.paragraph < paragraph {
                for person in reading.persons(in: unit) {
                    let name = reading.names[Int(items[person.lowerBound].name)]
                    if named.insert(name.entity).inserted { people.append(person) }
                }
            }
            if people.count == 1 { return reading.speaker(people[0]) }
            if people.count > 1 { return nil }
        }
        return nil
    }

    /// What stands before a colon in the first five words of a paragraph.
    private func label(_ paragraph: Int) -> ClosedRange<Int>? {
        guard isText(paragraph), let first = paragraphs[paragraph].first else { return nil }
        let start = reading.units[first].first
        for index in start..<min(start + 6, items.count) {
            guard items[index].isWord else { return nil }
            if items[index].mark == .colon { return index > start ? start...(index - 1) : nil }
            guard items[index].isCapital || items[index].mark == .stop || items[index].has(.nameJoint) else {
                return nil
            }
        }
        return nil
    }

    /// "MR PRICE", "SECRETARY KERRY", "Q", "Anna Lindqvist": shouted words, a role, or a person's name.
    private func isTurnLabel(_ label: ClosedRange<Int>) -> Bool {
        if reading.isSalutation(label) { return false }
        if label.count == 1, Self.roles.contains(items[label.lowerBound].key) { return true }
        if reading.isPerson(in: label) { return true }
        // "MK": initials.
        let first = items[label.lowerBound]
        if label.count == 1, first.range.count == 2, first.isCapital, isShouted(first) { return true }
        return label.allSatisfy { items[$0].mark == .stop || isShouted(items[$0]) }
            && label.contains { items[$0].form.contains(.shout) }
    }

    private func isShouted(_ item: QuoteItem) -> Bool {
        !reading.text.bytes[item.range].contains { $0.isSmallLetter }
    }
}
