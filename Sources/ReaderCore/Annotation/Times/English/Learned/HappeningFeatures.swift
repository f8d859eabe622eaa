import ReaderBasics
import ReaderModel
import ReaderTokens

/// The questions of the last judge of dated clauses: what the date, its clause, its paragraph and its text are like. Training
/// and use share them.
struct HappeningFeatures {
    let asked: DatedClause
    let scan: TimeScan
    let register: TimeRegister
    let published: PublicationDate?
    let links: EntityLinks
    /// What the date is made of, as one number.
    let form: Int
    /// Where it lies, seen from publication.
    let side: Int
    var features = Features()

    private init(
        _ asked: DatedClause, _ scan: TimeScan, _ register: TimeRegister, _ published: PublicationDate?,
        _ links: EntityLinks
    ) {
        self.asked = asked
        self.scan = scan
        self.register = register
        self.published = published
        self.links = links
        form = Self.form(asked.date, scan)
        side = Self.side(asked.time, published)
    }

    static func features(
        _ asked: DatedClause, _ scan: TimeScan, _ register: TimeRegister, _ published: PublicationDate?,
        _ links: EntityLinks
    ) -> Features {
        var asking = Self(asked, scan, register, published, links)
        asking.askEvidence()
        asking.askDate()
        asking.askNeighbours()
        asking.askVerb()
        asking.askClause()
        asking.askParagraph()
        asking.askText()
        return asking.features
    }

    var date: Range<Int> { asked.date }

    private static let shares: [Double] = [0.05, 0.15, 0.3, 0.5, 0.6, 0.7, 0.8, 0.88, 0.94, 0.97, 0.98, 0.99]

    /// How many limits the judge of the clause reaches, and what spoke for and against it.
    private mutating func askEvidence() {
        features.add(0)
        for (step, share) in Self.shares.enumerated() where asked.evidence.confidence >= share {
            features.add(1, step)
            features.add(2, step, precision)
        }
        for ground in asked.evidence.grounds where ground != .dated {
            features.add(3, ground.number)
            features.add(4, ground.number, precision)
        }
    }

    // MARK: The date

    private mutating func askDate() {
        features.add(10, form)
        features.add(11, precision)
        features.add(12, side)
        features.add(13, precision, side)
        features.add(14, form, side)
        features.add(15, asked.time.kind == .time ? 1 : 0, asked.time.interval == nil ? 1 : 0)
        for index in date { features.add(16, scan.text.tokens[index].shape.contains(.digit) ? 0 : hash(index)) }
        features.add(17, date.count, precision)
        features.add(18, if: scan.isCapital(date.lowerBound - 1), precision)
        features.add(19, if: scan.isCapital(date.upperBound), precision)
        features.add(20, links.place(of: scan.text.bytes(of: date)), precision)
        features.add(21, scan.isJoined(date.lowerBound) ? 1 : 0, scan.isJoined(date.upperBound) ? 1 : 0)
    }

    var precision: Int {
        switch asked.time.precision {
        case nil: 0
        case .day: 1
        case .week: 2
        case .month: 3
        case .quarter: 4
        case .year: 5
        case .decade: 6
        case .about: 7
        }
    }

    /// What a date is made of: words by themselves, numbers, months and weekdays by their class.
    private static func form(_ date: Range<Int>, _ scan: TimeScan) -> Int {
        let hash = date.reduce(Hash.seed) { sum, index in
            let part: UInt64 =
                scan.has(index, .nYear)
                ? 1
                : scan.text.tokens[index].shape.contains(.digit)
                    ? 2
                    : scan.has(index, [.month, .monthShort])
                        ? 3 : scan.has(index, [.weekday, .weekdayShort]) ? 4 : Self.hash(index, scan)
            return Hash.pair(sum, part)
        }
        return Int(truncatingIfNeeded: hash)
    }

    /// 0 unknown, 1 the day of publication or around it, 2–7 before it, 8–13 behind it: days, weeks, months, years, decades.
    private static func side(_ time: TimeExpression, _ published: PublicationDate?) -> Int {
        let days: Int
        if let interval = time.interval, let day = published?.day {
            if interval.contains(day) { return 1 }
            days =
                interval.upperBound < day
                ? interval.upperBound.number - day.number : interval.lowerBound.number - day.number
        } else if let offset = time.offset {
            days = offset
        } else {
            return 0
        }
        let far = Features.step(abs(days), [8, 32, 367, 1_100, 7_000])
        return days == 0 ? 1 : days < 0 ? 2 + far : 8 + far
    }

    // MARK: What stands around it

    private mutating func askNeighbours() {
        let (before, after) = (date.lowerBound - 1, date.upperBound)
        features.add(30, word(before))
        features.add(31, word(after))
        features.add(32, word(before), precision)
        features.add(33, word(after), precision)
        features.add(34, word(before - 1))
        features.add(35, word(after + 1))
        features.add(36, word(before - 1), word(before))
        features.add(37, word(after), word(after + 1))
        features.add(38, group(before), group(after))
        features.add(39, group(before - 1), group(before))
        features.add(40, group(after), group(after + 1))
        features.add(41, group(before), form)
        features.add(42, group(after), form)
        features.add(43, word(before), side)
    }

    /// A token of the sentence by its letters.
    private func word(_ index: Int) -> Int {
        guard asked.sentence.contains(index) else { return 0 }
        return scan.text.tokens[index].shape.contains(.digit) ? 1 : hash(index)
    }

    /// A token of the sentence by its kind.
    func group(_ index: Int) -> Int {
        guard asked.sentence.contains(index) else { return 0 }
        let shape = scan.text.tokens[index].shape
        if shape.contains(.digit) { return 1 }
        if shape.contains(.mark) { return 256 + Int(scan.text.text.bytes[Int(scan.text.tokens[index].start)]) }
        if shape.contains(.capital) { return shape.contains(.allCapitals) ? 3 : 2 }
        let classes = scan[index].classes
        for (number, known) in Self.groups.enumerated() where !classes.isDisjoint(with: known) { return 4 + number }
        return scan.isPlural(index) ? 40 : scan.text.tokens[index].end - scan.text.tokens[index].start <= 3 ? 41 : 42
    }

    private static let groups: [TimeWordClass] = [
        .be, .have, .future, .conditional, .past, .gerund, [.base, .third], .participle, .subordinator, .eventNoun,
        [.unit, .units], .adverb, .article,
    ]

    func hash(_ index: Int) -> Int { Int(truncatingIfNeeded: Self.hash(index, scan)) }

    private static func hash(_ index: Int, _ scan: TimeScan) -> UInt64 {
        scan.text.text.bytes[scan.text.tokens[index].range].reduce(Hash.seed) {
            Hash.adding($1.isCapitalLetter ? $1 | 0x20 : $1, to: $0)
        }
    }
}
