/// Reads numbers of one or more tokens: "3", "2 1/2", "twenty-one", "two and a half", "a dozen", "several".
struct NumberReader {
    /// A number, or a vague count ("several").
    struct Quantity: Equatable, Sendable {
        /// Nil where it is vague.
        var value: Double?
        /// The tokens read.
        var end: Int
    }

    static let firstClasses: TimeWordClass = [.nWhole, .nDecimal, .small, .tens, .vagueCount, .article]

    /// The most words a number is read from.
    private static let longest = 8

    let scan: TimeScan

    func read(_ start: Int, limit: Int) -> Quantity? {
        guard start < limit else { return nil }
        let token = scan[start]
        if token.classes.contains(.nWhole) || token.classes.contains(.nDecimal) { return digits(start, limit) }
        if token.classes.contains(.vagueCount) { return vague(start, limit) }
        if isArticle(start) { return afterArticle(start, limit) }
        if scan.isWord(start, "half") {
            return scan.isWord(start + 1, "a") || scan.isWord(start + 1, "an")
                ? Quantity(value: 0.5, end: min(start + 2, limit)) : nil
        }
        return words(start, limit)
    }

    private func isArticle(_ index: Int) -> Bool { scan.isWord(index, "a") || scan.isWord(index, "an") }

    private func digits(_ start: Int, _ limit: Int) -> Quantity? {
        guard var value = scan.number(start) else { return nil }
        var end = start + 1
        if let (fraction, fractionEnd) = fraction(after: end, limit) {
            value += fraction
            end = fractionEnd
        } else if end < limit, scan[end].classes.contains(.scale) {
            value *= Double(scan[end].value)
            end += 1
        }
        return half(value, end, limit)
    }

    /// "1/2" after a whole number, with a space or a hyphen before.
    private func fraction(after index: Int, _ limit: Int) -> (Double, Int)? {
        var index = index
        if scan.isHyphen(index) { index += 1 }
        guard index + 2 < limit, scan.isWord(index + 1, "/"), let over = scan.number(index),
            let under = scan.number(index + 2), under > over, under < 10
        else { return nil }
        return (over / under, index + 3)
    }

    private func vague(_ start: Int, _ limit: Int) -> Quantity {
        let takesOf = scan.isWord(start, "dozens") || scan.isWord(start, "tens") || scan.isWord(start, "hundreds")
        let of = takesOf && scan.isWord(start + 1, "of")
        return Quantity(value: nil, end: min(start + (of ? 2 : 1), limit))
    }

    private func afterArticle(_ start: Int, _ limit: Int) -> Quantity? {
        let next = start + 1
        if scan.isWord(next, "few") { return Quantity(value: nil, end: next + 1) }
        if scan.isWord(next, "couple") {
            return Quantity(value: 2, end: min(next + (scan.isWord(next + 1, "of") ? 2 : 1), limit))
        }
        if scan.isWord(next, "dozen") { return Quantity(value: 12, end: next + 1) }
        if scan.isWord(next, "half") { return Quantity(value: 0.5, end: next + 1) }
        if scan.isWord(next, "number"), scan.isWord(next + 1, "of") { return Quantity(value: nil, end: next + 2) }
        if next < limit, scan[next].classes.contains(.scale) {
            return Quantity(value: Double(scan[next].value), end: next + 1)
        }
        return Quantity(value: 1, end: next)
    }

    private func words(_ start: Int, _ limit: Int) -> Quantity? {
        var total = 0.0
        var index = start
        while index < min(limit, start + Self.longest) {
            let token = scan[index]
            if token.classes.contains(.small) || token.classes.contains(.tens) {
                total += Double(token.value)
            } else if token.classes.contains(.scale), total > 0 {
                total *= Double(token.value)
            } else if scan.isHyphen(index), index > start, index + 1 < limit,
                scan[index - 1].classes.contains(.tens), scan[index + 1].classes.contains(.small)
            {
                // The hyphen of "twenty-one".
            } else {
                break
            }
            index += 1
        }
        guard total > 0, total < 1e9 else { return nil }
        return half(total, index, limit)
    }

    /// "and a half" after a number.
    private func half(_ value: Double, _ end: Int, _ limit: Int) -> Quantity {
        guard scan.isWord(end, "and"), isArticle(end + 1), scan.isWord(end + 2, "half"), end + 2 < limit else {
            return Quantity(value: value, end: end)
        }
        return Quantity(value: value + 0.5, end: end + 3)
    }
}
