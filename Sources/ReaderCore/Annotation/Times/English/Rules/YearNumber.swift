import ReaderModel
import ReaderTokens

/// Tells a year from a number of four digits that counts, measures or names something.
struct YearNumber {
    private let scan: TimeScan
    private let token: Int
    private let reading: TimeReading
    /// The token before the expression.
    private let before: Int
    private let next: Int
    /// Whether "in", "since" and the like, "early", "the year" or a month say that a time is meant.
    private let isPlaced: Bool

    init(_ token: Int, _ match: TimeMatch, _ reading: TimeReading) {
        scan = reading.scan
        self.token = token
        self.reading = reading
        before = match.tokens.lowerBound - 1
        next = token + 1
        isPlaced =
            match.tokens.count > 1 || scan.has(before, [.month, .monthShort, .season])
            || scan.isAny(
                before, "in", "since", "until", "till", "by", "of", "from", "to", "through", "between", "and", "during",
                "before", "after", "throughout", "around", "circa", "or", "back")
            || reading.previous?.end == before
    }

    var isYear: Bool { !isCounted && !isIdentifier && !isMeasured && !isOutOfReach }

    /// "1995 dollars", "about 1800 people", "sold 1995 cars".
    private var isCounted: Bool {
        // "The 2100 block of Mill Street".
        if scan.isAny(next, "block", "blk"), scan.isWord(next + 1, "of") { return true }
        // "A 2000 year old tradition".
        if scan.isAny(next, "year", "years", "day", "hour"), scan.isAny(next + 1, "old", "-") { return true }
        if scan.has(before, [.past, .base, .third, .gerund]), scan.isPlural(next) { return true }
        if !isPlaced, scan.isPlural(next), !scan.has(next, .eventNoun), isBareStart { return true }
        if isPlaced, scan.isAny(before, "of", "to", "and", "or", "between", "from", "by"), isCount(next) { return true }
        return isCount(next) || isAmount
    }

    /// "a total score of 2072", "a population of 1850".
    private var isAmount: Bool {
        scan.isWord(before, "of")
            && scan.isAny(
                before - 1, "score", "scores", "total", "count", "sum", "average", "maximum", "minimum", "population",
                "capacity", "length", "height", "width", "depth", "altitude", "speed", "rating", "resolution", "price",
                "value", "number", "attendance", "distance", "weight", "salary", "crowd")
    }

    /// Whether no article or adjective stands before: "2000 visitors came", not "the 2016 elections".
    private var isBareStart: Bool {
        before < reading.sentence.lowerBound || scan.text.tokens[before].shape.contains(.mark)
            || scan.has(before, [.verbal, .subordinator])
            || scan.isAny(before, "about", "some", "nearly", "over", "than")
    }

    private func isCount(_ index: Int) -> Bool {
        scan.isAny(
            index, "%", "percent", "per", "°", "people", "miles", "shares", "jobs", "dollars", "feet", "troops",
            "points",
            "men", "women", "tons", "pounds", "kilometers", "km", "metres", "meters", "square", "soldiers", "workers",
            "votes", "hours", "degrees", "meter", "mm", "kg", "years", "yen", "euros", "children", "students",
            "employees", "barrels", "gmt", "hrs", "utc")
            || scan.isAny(
                index, "pixels", "px", "bits", "bytes", "kb", "mb", "gb", "tb", "hz", "khz", "mhz", "ghz", "kw", "mw",
                "kwh", "mah", "rpm", "mg", "ml", "calories", "kcal", "cc", "hp", "lbs", "lb", "tonnes", "acres",
                "hectares", "rooms", "cases", "deaths", "victims", "visitors", "copies", "entries", "lines", "pages",
                "words", "items", "residents", "homes", "houses", "households", "families", "seats", "tickets", "cm",
                "litres", "liters", "gallons", "minutes", "seconds", "days", "times", "members", "patients", "samples")
    }

    /// "No. 2001", "RFC 1918", "line 1200", "#1984", "1076-1:", "2014-10-28-notes.md".
    private var isIdentifier: Bool {
        if scan.isAny(before, "$", "£", "€", "#", "no.", "nos.", "flight", "boeing", "×", "*", "=", "^", "<", ">", "~")
        {
            return true
        }
        let isNumbered = scan.isAny(
            before, "line", "lines", "page", "pages", "port", "ports", "room", "rooms", "number", "numbers", "bug",
            "issue",
            "ticket", "patch", "revision", "build", "version", "release", "section", "article", "resolution", "channel",
            "model", "key", "error", "code", "id", "suite", "apartment", "route", "highway", "exit", "lot", "box",
            "step")
        if isNumbered, !scan.isAny(before - 1, "the", "a") || !scan.isCapital(before) { return true }
        let isSign = before >= 0 && before < scan.count && scan.text.tokens[before].shape.contains(.allCapitals)
        let isStandard = scan.isAny(
            before, "rsa", "rfc", "iso", "sha", "dh", "iec", "ieee", "din", "en", "cve", "pep", "port")
        if isSign, isStandard { return true }
        return isJoinedToNumber || isHouseNumber
    }

    /// "At 1915 Moonlight Road": a name that ends in a word for a street stands behind it.
    private var isHouseNumber: Bool {
        var index = next
        while index < reading.sentence.upperBound, index - next < 5, scan.isCapital(index) || scan.has(index, .nOrdinal)
        {
            if index > next,
                scan.isAny(
                    index, "road", "rd", "rd.", "street", "st", "st.", "avenue", "ave", "ave.", "boulevard", "blvd",
                    "blvd.", "drive", "lane", "ln", "ln.", "court", "terrace", "parkway", "highway", "hwy", "way",
                    "place", "square", "circle", "crescent", "row", "alley", "pike", "turnpike", "trail")
            {
                return scan.isAny(before, "at", "to", "of", "from", "near", ",", "(", ":") || !isPlaced
            }
            index += 1
        }
        return false
    }

    /// A hyphen or a point with more digits, or a file's name, behind it; a sign of a sum behind it.
    private var isJoinedToNumber: Bool {
        if scan.isAny(next, "×", "=", "*", "+", "^"), scan.has(next + 1, .nWhole) { return true }
        if scan.isWord(next, "x"), scan.has(next + 1, .nWhole) { return true }
        guard scan.isJoined(next), scan.isJoined(next + 1) else { return false }
        if scan.isAny(next, ".", ":"), scan.has(next + 1, .nWhole) { return true }
        guard scan.isHyphen(next), scan.has(next + 1, .nWhole) else { return false }
        // "2014-10-28-notes": more than two numbers in a row are no span of years.
        if scan.isHyphen(next + 2), scan.isJoined(next + 2), scan.isJoined(next + 3) { return true }
        return !scan.has(next + 1, [.nTwo, .nYear])
    }

    /// "2048-bit", "1500-strong", "1000-metre".
    private var isMeasured: Bool {
        guard scan.isHyphen(next), scan.isJoined(next), scan.isJoined(next + 1) else { return false }
        return isCount(next + 1)
            || scan.isAny(
                next + 1, "bit", "byte", "pixel", "mile", "foot", "page", "word", "strong", "acre", "seat", "bed",
                "room",
                "ton", "tonne", "metre", "line", "year", "member", "man", "woman", "person", "watt", "calorie",
                "dollar",
                "square", "kilometer", "kilometre", "pound", "point", "lb", "inch", "horsepower", "volt", "hour", "day")
    }

    /// "scores increased from 1061 to 1128".
    private var isChange: Bool {
        guard scan.isAny(before, "from", "to") else { return false }
        return (max(reading.sentence.lowerBound, before - 4)..<max(reading.sentence.lowerBound, before)).contains {
            index in
            scan.isAny(
                index, "increased", "rose", "fell", "dropped", "jumped", "climbed", "grew", "improved", "declined",
                "went", "up", "down", "cut", "raised", "reduced", "slipped", "decreased", "increase", "drop", "rise")
        }
    }

    /// Years before 1500 and far ahead need a word of time: "in 1066", "by 2100".
    private var isOutOfReach: Bool {
        guard !isPlaced || isChange else { return false }
        let year = Int(scan[token].value)
        return year < 1_500 || reading.isPublishedKnown && year > reading.published.year + 20
    }
}
