/// What comes again: "every day", "each July", "daily".
enum SetRules {
    static let all: [TimeRule] = [each, everyN, adverb]

    static let each = TimeRule(
        "each or every unit",
        [
            "each|every|per other? <unit>", "every second|third|fourth|fifth <unit>", "each|every other? <daypart>",
            "each|every ( other / second / third / fourth )? <weekday> <daypart>?", "each|every other? <month>",
            "each|every other? <season>", "<unit> after|by <unit>", "alternate|alternating <units>",
        ],
        examples: [
            "It opens [every day]{SET P1D}.", "It meets [every Saturday]{SET XXXX-WXX-6}.",
            "It is held [each July]{SET XXXX-07}.", "He came [every morning]{SET XXXX-XX-XXTMO}.",
            "It comes [every other year]{SET P2Y}.", "They meet [every other Tuesday]{SET XXXX-WXX-2}.",
            "They meet [every second Friday]{SET XXXX-WXX-5}.", "It runs [every third week]{SET P3W}.",
            "Five miles [per hour]{SET PT1H}.",
        ]
    ) { match, reading in
        if let weekday = match.value(.weekday) {
            let part = match.value(.dayPart).map { DayRules.partCodes[$0] } ?? ""
            return .set("XXXX-WXX-\(weekday)\(part)")
        }
        if let month = match.value(.month) { return .set("XXXX-\(CalendarPeriod.two(month))") }
        if let season = match.value(.season) {
            return .set(CalendarPeriod.season(year: 1, season: season).symbolicValue)
        }
        if match.token(.unit) == nil, let part = match.value(.dayPart) {
            return .set("XXXX-XX-XX\(DayRules.partCodes[part])")
        }
        guard let unit = match.unit else { return nil }
        if match.hasAny("by", "after") {
            let tokens = match.tokens
            guard reading.scan[tokens.lowerBound].id == reading.scan[tokens.upperBound - 1].id else { return nil }
        }
        if match.has("per"), match.has("second") { return .set("PT1S") }
        if unit == .night { return .set("XXXX-XX-XXTNI") }
        if unit == .second, match.tokens.count == 2 { return nil }
        return .set(unit.duration(Double(interval(match))))
    }

    /// 2 for "every other" and "every second", 1 where nothing is said.
    private static func interval(_ match: TimeMatch) -> Int {
        if match.hasAny("other", "alternate", "alternating") { return 2 }
        guard match.tokens.count > 2 else { return 1 }
        return match.has("second") ? 2 : match.has("third") ? 3 : match.has("fourth") ? 4 : match.has("fifth") ? 5 : 1
    }

    static let everyN = TimeRule(
        "every so many units", ["every|each <n> <units>"], examples: ["It comes [every four years]{SET P4Y}."]
    ) { match, _ in
        guard let unit = match.unit, let quantity = match.number else { return nil }
        return .set(unit.duration(quantity.value))
    }

    private static let adverbs: [(word: StaticString, value: String)] = [
        ("daily", "P1D"), ("weekly", "P1W"), ("biweekly", "P2W"), ("monthly", "P1M"), ("yearly", "P1Y"),
        ("annually", "P1Y"), ("hourly", "PT1H"), ("nightly", "P1D"), ("semiannually", "P6M"),
    ]

    static let adverb = TimeRule(
        "daily", adverbs.map { "\($0.word)" },
        examples: ["It appears [weekly]{SET P1W}.", "He reads the Daily Mail."]
    ) { match, reading in
        let token = match.tokens.lowerBound
        // A capital inside a sentence is a name: "the Daily Mail".
        if reading.scan.isCapital(token), token > reading.sentence.lowerBound { return nil }
        if reading.scan.isCapital(token + 1), reading.scan.isCapital(token) { return nil }
        return adverbs.first { match.has($0.word) }.map { .set($0.value) }
    }
}
