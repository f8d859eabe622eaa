import ReaderModel

/// Years, decades, centuries.
enum YearRules {
    static let all: [TimeRule] = [year, beforeChrist, shortYear, spokenYear, decade, century]

    static let year = TimeRule(
        "year", ["( the year / year )? {edge} <year>", "( the year )? {edge} <year>", "{edge} ( the year )? <year>"],
        examples: [
            "It opened in [1995]{1995}.", "By [the end of 2016]{2016} it was done.", "It closed in [mid-1995]{1995}.",
            "It cost 1995 dollars.", "The [2016]{2016} election.", "About 1800 people came.", "Room No. 2001 is free.",
            "A RSA 2048 key signs it.", "See line 1984 of the file.", "Images of 1440 x 900 pixels load.",
            "A 2048-bit key is long.", "2000 visitors came.", "It was won in [1066]{1066}.",
            "See patch 1076-1: it helps.", "They met at 1915 Moonlight Road.",
            "Its office at 2020 North Street is shut.",
            "The [2016]{2016} elections were lost.",
        ]
    ) { match, reading in
        guard let year = match.value(.nYear), let token = match.token(.nYear),
            YearNumber(token, match, reading).isYear
        else { return nil }
        return reading.period(.year(year), .stated).narrowed(match, reading)
    }

    static let beforeChrist = TimeRule(
        "year before Christ", ["{edge} <month>? <whole> bc|b.c.|bce|b.c.e."],
        examples: [
            "They fought in [480 BC]{BC0480}.", "It fell in [early 1200 B.C.]{BC1200}",
            "They crossed in [April 480 BC]{BC0480-04}.",
        ]
    ) { match, _ in
        guard let year = match.value(.nWhole), (1...9_999).contains(year) else { return nil }
        let digits = String(year)
        let month = match.value([.month, .monthShort]).map { "-" + CalendarPeriod.two($0) } ?? ""
        let value = "BC\(String(repeating: "0", count: 4 - digits.count))\(digits)\(month)"
        return TimeMeaning(.date, value, precision: month.isEmpty ? .year : .month)
    }

    static let shortYear = TimeRule(
        "year of two digits", ["{edge} ' <two>"],
        examples: ["He left in [late '98]{1998}.", "The class of ['09]{2009}."]
    ) { match, reading in
        guard let token = match.token(.nTwo), let value = match.value(.nTwo), reading.scan.isJoined(token),
            !reading.scan.isJoined(token - 1)
        else { return nil }
        let year = DateRules.century(of: value, reading)
        return reading.period(.year(year), .stated).narrowed(match, reading)
    }

    static let spokenYear = TimeRule(
        "year in words",
        [
            "( the year )? nineteen <tens> -? <small>?", "( the year )? nineteen hundred <small|tens>?",
            "the? year two thousand ( and? <small> )?", "in two thousand and? <small>",
            "( the year )? twenty ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen",
            "{edge} <month> of? nineteen <tens> -? <small>?", "the? <season> of nineteen <tens> -? <small>?",
        ],
        examples: [
            "It began in [nineteen ninety-six]{1996}.", "It ends in [the year two thousand]{2000}.",
            "It rained in [June nineteen eighty]{1980-06}.",
        ]
    ) { match, reading in
        guard let year = spokenYear(match) else { return nil }
        if let month = match.value([.month, .monthShort]) {
            return reading.period(.month(year: year, month: month), .stated)
        }
        if let season = match.value(.season) { return reading.period(.season(year: year, season: season), .stated) }
        var meaning = reading.period(.year(year), .stated)
        if match.has("in") { meaning.dropped = 1 }
        return meaning
    }

    private static func spokenYear(_ match: TimeMatch) -> Int? {
        let scan = match.scan
        let start = match.tokens.first { scan.isAny($0, "nineteen", "two", "twenty") }
        guard let start else { return nil }
        let rest = (start + 1)..<match.tokens.upperBound
        let sum = rest.filter { scan.has($0, [.small, .tens]) }.reduce(0) { $0 + Int(scan[$1].value) }
        if scan.isWord(start, "nineteen") { return sum < 100 ? 1_900 + sum : nil }
        return 2_000 + sum
    }

    static let decade = TimeRule(
        "decade",
        [
            "{edge} the? ( early|late|mid -? / latter|last|first half of the )? <decade>",
            "{edge} the? ( early|late|mid -? / latter|last|first half of the )? ' <shortdecade>",
            "{edge} the ( early|late|mid -? )? <shortdecade>",
            "{edge} the? ( early|late|mid -? / latter|last|first half of the )? <decadeword>",
        ],
        examples: [
            "In [the 1990s]{199} it grew.", "It began in [the early 1980s]{198}.", "Music of [the '60s]{196}.",
            "He is in his sixties.", "It stood in [the mid-eighties]{198}.",
        ]
    ) { match, reading in
        let scan = reading.scan
        if let year = match.value(.nDecade) {
            return reading.period(.decade(year / 10), .stated).narrowed(match, reading)
        }
        if let short = match.value(.nShortDecade) {
            let decade = DateRules.century(of: short, reading) / 10
            return reading.period(.decade(decade), .stated).narrowed(match, reading)
        }
        guard let word = match.value(.decadeWord), match.has("the"),
            !scan.isAny(match.tokens.lowerBound - 1, "his", "her")
        else { return nil }
        return reading.period(.decade(190 + word), .stated).narrowed(match, reading)
    }

    static let century = TimeRule(
        "century",
        [
            "{edge} the? ( early|late|mid -? )? <nth> -? century",
            "{edge} the? ( early|late|mid -? )? <ordinal> -? century",
            "{edge} the? ( early|late|mid -? )? twenty - first century",
        ],
        examples: [
            "Built in [the 19th century]{18}.", "It is [the twenty-first century]{20}.",
            "Trade of [the late fifteenth century]{14}.",
        ]
    ) { match, reading in
        let number = match.has("twenty") ? 21 : match.value([.nOrdinal, .ordinal])
        guard let number, (1...30).contains(number) else { return nil }
        return reading.period(.century(number - 1), .stated).narrowed(match, reading)
    }
}
