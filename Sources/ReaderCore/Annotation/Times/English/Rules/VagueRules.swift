/// The present, the past and the future, without a date.
enum VagueRules {
    static let all: [TimeRule] = [present, past, future]

    static let present = TimeRule(
        "now",
        ["right? now", "currently", "at present", "at the moment", "nowadays", "these days"],
        examples: ["It is [now]{PRESENT_REF} open.", "He is [currently]{PRESENT_REF} away."]
    ) { match, reading in
        if reading.scan.isHyphen(match.tokens.upperBound) { return nil }
        var meaning = TimeMeaning.now
        if reading.scan.isWord(match.tokens.lowerBound, "at") { meaning.dropped = 1 }
        return meaning
    }

    static let past = TimeRule(
        "recently",
        ["( more|most )? recently", "lately", "the? recent past", "the past"],
        examples: ["He left [recently]{PAST_REF}.", "In [the past]{PAST_REF} it was so."]
    ) { match, reading in
        if match.has("past"), !match.has("recent"), reading.scan.has(match.tokens.upperBound, [.unit, .units]) {
            return nil
        }
        return .past
    }

    static let future = TimeRule(
        "the future",
        [
            "the ( near|foreseeable|immediate|distant / not too distant )? future", "the near term",
            "one day",
        ],
        examples: [
            "In [the near future]{FUTURE_REF} it will close.", "It will [one day]{FUTURE_REF} be great.",
            "It took [one day]{P1D}.",
        ]
    ) { match, reading in
        if match.has("one") {
            return reading.scan.has(match.tokens.lowerBound - 1, [.future, .conditional]) ? .future : nil
        }
        return reading.scan.has(match.tokens.upperBound, [.eventNoun]) ? nil : .future
    }
}
