import ReaderTokens

/// Finds where the words of a report begin behind the place, day and agency it was sent from.
struct Dateline {
    private let scan: TimeScan
    private let sentence: Range<Int>
    private let dates: [Range<Int>]
    /// The most tokens of a dateline.
    private static let most = 26

    private init(_ scan: TimeScan, _ sentence: Range<Int>, _ dates: [Range<Int>]) {
        (self.scan, self.sentence, self.dates) = (scan, sentence, dates)
    }

    /// The tokens of a sentence without its dateline: "OSLO, May 4 (Wire) - ", "LUND, Norland, May 4, 2018 /NordWire/ -- ", "(NORD
    /// WIRE)--", "OSLO The …", "JUNE 17, 2021 — ".
    static func content(of sentence: Range<Int>, dates: [Range<Int>], _ scan: TimeScan) -> Range<Int> {
        let first = sentence.lowerBound
        guard sentence.count > 4, scan.isCapital(first) || scan.isAny(first, "(", "/"),
            scan.text.tokens[first].shape.contains(.allCapitals) || !dates.contains(where: { $0.contains(first) })
        else { return sentence }
        let start = Dateline(scan, sentence, dates).end ?? first
        return start + 2 < sentence.upperBound ? start..<sentence.upperBound : sentence
    }

    private var end: Int? {
        let head = heading
        if let dash = head.last(where: isDivider), dash > sentence.lowerBound, isSigned(sentence.lowerBound..<dash) {
            return dash + 1
        }
        return signEnd(head) ?? endOfPlace
    }

    /// The tokens from the start on that can be a dateline: capitals, dates, numbers and marks.
    private var heading: Range<Int> {
        var index = sentence.lowerBound
        let limit = min(sentence.upperBound, index + Self.most)
        while index < limit {
            if let date = dates.first(where: { $0.contains(index) }) {
                index = date.upperBound
                continue
            }
            let shape = scan.text.tokens[index].shape
            let isQuote = scan.isAny(index, "\"", "“", "‘", "'", ":", ";")
            guard !isQuote, scan.isCapital(index) || shape.contains(.mark) || shape.contains(.digit) || isLinked(index)
            else { break }
            index += 1
        }
        return sentence.lowerBound..<min(index, limit)
    }

    private func isLinked(_ index: Int) -> Bool {
        scan.isJoined(index) || scan.isAny(index, "and", "of", "the", "via", "de")
    }

    private func isDivider(_ index: Int) -> Bool {
        (scan.isHyphen(index) || scan.isAny(index, "--", "---", "|"))
            && !(scan.isJoined(index) && scan.isJoined(index + 1) && !scan.isAny(index - 1, ")", "/"))
    }

    /// Whether a place in capitals, the sign of an agency or a day with its place stands in a heading.
    private func isSigned(_ head: Range<Int>) -> Bool {
        if scan.text.tokens[head.lowerBound].shape.contains(.allCapitals) { return true }
        if isSign(head.upperBound - 1) { return true }
        return dates.contains { $0.lowerBound > head.lowerBound && $0.upperBound <= head.upperBound }
    }

    /// Whether a token closes the sign of an agency: "(Reuters)", "/PRNewswire/".
    private func isSign(_ close: Int) -> Bool {
        let isSlash = scan.isWord(close, "/")
        guard isSlash || scan.isWord(close, ")") else { return false }
        let open = (max(sentence.lowerBound, close - 8)..<close).last { scan.isAny($0, isSlash ? "/" : "(") }
        return open.map { $0 + 1 < close && scan.text.tokens[$0 + 1].shape.contains(.word) || isSlash } ?? false
    }

    /// "LUND (Wire) The …": behind the sign of an agency, where a place in capitals stands before it.
    private func signEnd(_ head: Range<Int>) -> Int? {
        guard scan.text.tokens[sentence.lowerBound].shape.contains(.allCapitals) else { return datedSignEnd(head) }
        return head.last { isSign($0) && opensReport($0 + 1) }.map { $0 + 1 }
    }

    /// "New Lund, May 4 (NWA) Ships …": behind the sign of an agency that follows the day, in capitals.
    private func datedSignEnd(_ head: Range<Int>) -> Int? {
        dates.first { $0.upperBound <= head.upperBound }.flatMap { date in
            scan.isWord(date.upperBound, "(") && scan.isWord(date.upperBound + 2, ")")
                && scan.text.tokens[date.upperBound + 1].shape.contains(.allCapitals)
                && scan.isWord(date.lowerBound - 1, ",")
                && scan.isCapital(date.upperBound + 3) ? date.upperBound + 3 : nil
        }
    }

    /// "OSLO The …", "LUND, Norland A …": a place in capitals before a word that opens a sentence.
    private var endOfPlace: Int? {
        var index = sentence.lowerBound
        while index < sentence.upperBound, index - sentence.lowerBound < 3, isShouted(index) { index += 1 }
        guard index > sentence.lowerBound else { return nil }
        if scan.isWord(index, ","), scan.isCapital(index + 1) {
            index += 2
            if scan.isCapital(index), !opensReport(index) { index += 1 }
        }
        return opensReport(index) && !opensReport(index + 1) ? index : nil
    }

    private func isShouted(_ index: Int) -> Bool {
        let token = scan.text.tokens[index]
        return token.shape.contains(.allCapitals) && token.end - token.start >= 3
    }

    private func opensReport(_ index: Int) -> Bool {
        guard index + 1 < sentence.upperBound, scan.isCapital(index),
            !isShouted(index) || scan.isWord(index, "A")
        else { return false }
        return scan.isAny(index, "the", "a", "an", "two", "three", "more", "police", "at", "in", "it", "when")
    }
}
