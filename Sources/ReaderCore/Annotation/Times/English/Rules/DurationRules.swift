import ReaderModel

/// Lengths of time: "three days", "the past two years", "a two-year term", "several months".
enum DurationRules {
    static let all: [TimeRule] = [past, vaguePast, plain, range, halfMore, bare]

    static let past = TimeRule(
        "the past so many units",
        [
            "{about} the? past|last|next|coming|first|final|previous|following|latest|remaining|preceding <n> "
                + "( or so / full / short / trading )? -? <anyunit> ( or so )?",
            "the? past|last|next couple of <units>", "the? past|last|next <unit> or two|so",
        ],
        examples: [
            "It rose over [the past two years]{P2Y}.", "In [the next few days]{PXD} it will rain.",
            "In [the first nine months]{P9M} it sold 5.",
            "Net rose in [the first quarter]{2018-Q1}; in [the first nine months]{P9M} it fell from [a year ago]{2017}.",
            "It lasted [the last couple of weeks]{P2W}.",
        ]
    ) { match, reading in
        guard let unit = match.unit, !isAge(match, reading) else { return nil }
        if match.has("couple"), match.numbers.isEmpty { return .duration(2, unit) }
        guard let quantity = match.number else { return .duration(1, unit) }
        var meaning = TimeMeaning.duration(quantity.value, unit)
        // What is compared with "the first nine months" is the year before, not a quarter of it.
        if unit == .month, match.has("first"), quantity.value == 6 || quantity.value == 9 {
            meaning.names = .partOfYear
        }
        return meaning
    }

    static let vaguePast = TimeRule(
        "recent units",
        [
            "recent|past {several} ( and {several} )?", "coming|future {several} ( and {several} )?",
            "the {several} ahead",
        ],
        examples: ["It rose in [recent months]{PAST_REF}.", "It will rise in [coming weeks]{FUTURE_REF}."]
    ) { match, _ in
        match.hasAny("recent", "past") ? TimeMeaning.past : .future
    }

    static let plain = TimeRule(
        "so many units",
        [
            "{about} the? <n> -? ( more|full|straight|consecutive|additional|other|whole|long|solid|business|trading|"
                + "extra|successive|calendar|working|entire -? )? <anyunit> ( or so / -? long )? ( and <n> <anyunit> )?"
        ],
        examples: [
            "It took [three days]{P3D}.", "It lasted [two and a half years]{P2.5Y}.", "A [10-year]{P10Y} plan.",
            "It took [several months]{PXM}.", "He is 30 years old.", "The 8-year-old boy.",
            "It lasted [more than two hours]{PT2H}.", "It took [a week]{P1W}.", "She won a second term.",
            "He came [two days]{P2D} after the storm.", "It lasts [half an hour]{PT30M}.", "[A few days]{PXD} passed.",
            "In the [2017]{2017} season it won.", "He eats twice [a day]{SET P1D}.",
            "It ran [two hours and 15 minutes]{PT2H15M}.",
        ]
    ) { match, reading in
        guard let unit = match.unit, let quantity = match.number, !isAge(match, reading) else { return nil }
        let scan = reading.scan
        let end = match.tokens.upperBound
        guard let unitToken = match.token([.unit, .units]), !isYear(match, before: unitToken) else { return nil }
        let isSingular = scan.has(unitToken, .unit)
        let start = match.tokens.lowerBound
        // "Will one day be": no length, but some day to come.
        if scan.isWord(start, "one"), unit == .day, scan.has(start - 1, [.future, .conditional]) { return nil }
        if quantity.value == 1, isSingular, scan.isAny(start, "a", "an") {
            if unit == .second || unit == .quarter || unit == .night || unit == .weekend || unit == .season {
                return nil
            }
            if isPerUnit(start, reading) { return .set(unit.duration(1)) }
            if scan.isWord(end, "-") || scan.isAny(end, "ago", "earlier") { return nil }
        } else if isSingular, unit == .second {
            return nil
        } else if isSingular, quantity.value == nil, !scan.isHyphen(unitToken - 1) {
            return nil
        } else if unit == .quarter, scan.isHyphen(unitToken - 1) {
            // "Three-quarters" of something.
            return nil
        } else if isSingular, unit == .quarter || unit == .season || unit == .night, !scan.isHyphen(unitToken - 1) {
            return nil
        }
        if match.numbers.count > 1, let more = match.numbers[1].value, let first = quantity.value,
            let second = match.captures.last.flatMap({ TimeUnit(rawValue: Int(scan[$0.token].unit)) })
        {
            return TimeMeaning(.duration, joined(unit.duration(first), second.duration(more)))
        }
        return .duration(quantity.value, unit)
    }

    /// "The 2024 season", "the 2024 week": the number is a year.
    private static func isYear(_ match: TimeMatch, before unit: Int) -> Bool {
        let number = match.tokens.first { match.scan.has($0, .nWhole) }
        return number.map { match.scan.has($0, .nYear) && $0 + 1 == unit && match.scan.has(unit, .unit) } ?? false
    }

    /// "PT2H" and "PT15M" as "PT2H15M".
    private static func joined(_ first: String, _ second: String) -> String {
        let isClock = first.hasPrefix("PT")
        if second.hasPrefix("PT") {
            return first + (isClock ? String(second.dropFirst(2)) : String(second.dropFirst()))
        }
        return first + second.dropFirst()
    }

    /// "8-year-old", "6 years old", "years of age".
    static func isAge(_ match: TimeMatch, _ reading: TimeReading) -> Bool {
        let scan = reading.scan
        let end = match.tokens.upperBound
        if scan.isWord(end, "old") || scan.isWord(end, "of") && scan.isWord(end + 1, "age") { return true }
        return scan.isHyphen(end) && scan.isAny(end + 1, "old", "olds")
    }

    /// "Twice a day", "5 dollars a share a year": the article means "each".
    static func isPerUnit(_ article: Int, _ reading: TimeReading) -> Bool {
        let scan = reading.scan
        let before = article - 1
        if scan.has(before, [.nWhole, .nDecimal, .scale]) { return true }
        return scan.isAny(
            before, "once", "twice", "times", "time", "share", "dollars", "million", "billion", "barrels", "tons",
            "people",
            "percent", "%", "hours", "days", "months", "weeks", "miles", "units", "cents", "pounds", "jobs", "cars",
            "tonnes",
            "trillion", "mph", "euros", "meals", "visitors", "passengers", "vehicles", "minutes")
    }

    static let range = TimeRule(
        "from so many to so many units",
        ["{about} the? past|last|next? <n> to|or|- <n> -? <anyunit>"],
        examples: ["It takes [three to four weeks]{P3W}.", "It takes [12-18 months]{P12M}."]
    ) { match, reading in
        guard let unit = match.unit, !isAge(match, reading), let first = match.number else { return nil }
        // "The 2023-24 season", "the 2023-24 winter".
        if let token = match.tokens.first(where: { reading.scan.has($0, .nWhole) }), reading.scan.has(token, .nYear),
            reading.scan.isHyphen(token + 1)
        {
            return nil
        }
        return .duration(first.value, unit)
    }

    static let halfMore = TimeRule(
        "a unit and a half",
        ["a|one <unit> and a half", "a <unit> or two|so|more", "a quarter century", "a quarter of a century"],
        examples: ["It took [a year and a half]{P1.5Y}.", "It took [a week or so]{P1W}."]
    ) { match, _ in
        if match.has("quarter") { return TimeMeaning(.duration, "P25Y") }
        return match.unit.map { .duration(match.has("half") ? 1.5 : 1, $0) }
    }

    static let bare = TimeRule(
        "bare units",
        [
            "{several}", "months|years|weeks|decades|days|hours -? long", "day|month|year|week|hour|decade -? long",
            "weeks|days or months|weeks|years", "the first|early|final {several}", "the years|decades|centuries",
        ],
        examples: [
            "It took [weeks]{PXW}.", "The [decades-long]{PXY} war.", "The years passed.",
            "It grew over [the years]{PXY}.", "In [the first hours]{PTXH} of the war.",
        ]
    ) { match, reading in
        guard let unit = match.unit, !isAge(match, reading) else { return nil }
        let scan = reading.scan
        let start = match.tokens.lowerBound
        if match.has("long") {
            return .duration(scan.has(start, .unit) ? 1 : nil, unit)
        }
        if unit == .second || unit == .quarter { return nil }
        if match.has("the") {
            let isPart = match.hasAny("first", "final") || match.has("early") && unit != .hour
            return isPart || scan.isAny(start - 1, "over", "through", "down") ? .duration(nil, unit) : nil
        }
        let follows = scan.isAny(
            start - 1, "for", "in", "took", "take", "takes", "last", "lasted", "within", "of", "after", "over", "spent",
            "only", "just", "about", "with", "until", "waited", "were", "than", "follows", "follow")
        let isPlace = scan.isAny(match.tokens.upperBound, "inn", "of", "-")
        return follows && !isPlace || scan.isWord(match.tokens.upperBound, "of") && follows ? .duration(nil, unit) : nil
    }
}
