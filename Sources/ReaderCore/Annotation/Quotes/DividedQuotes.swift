/// Puts together what an attribution divides, and divides what stands side by side.
enum DividedQuotes {
    /// “A,” Smith said. “B.” is one quote: a stretch right behind an attribution that ends a sentence joins it.
    static func joined(_ findings: [Finding], in reading: QuoteReading) -> [Finding] {
        var joined: [Finding] = []
        for finding in findings {
            if let last = joined.last,
                isContinued(last, by: finding, reading) || isSameStretch(last, as: finding, reading)
            {
                joined[joined.count - 1].contents += finding.contents
                // ‘A / ‘B,’ she said: nobody is told before the end.
                if last.speaker == nil {
                    joined[joined.count - 1].speaker = finding.speaker
                    joined[joined.count - 1].cue = finding.cue
                    joined[joined.count - 1].rule = finding.rule
                }
                joined[joined.count - 1].confidence = max(last.confidence, finding.confidence)
            } else {
                joined.append(finding)
            }
        }
        return joined
    }

    /// A stretch left open that goes on in the next paragraph.
    private static func isSameStretch(_ first: Finding, as second: Finding, _ reading: QuoteReading) -> Bool {
        let isNamed = second.cue != nil && second.speaker?.kind == .person
        if isNamed, first.speaker != nil, second.speaker?.entity != first.speaker?.entity { return false }
        guard second.rule != .turn, let start = second.contents.first?.lowerBound, reading.items[start].isQuoted
        else { return false }
        let stretch = Int(reading.items[start].stretch)
        guard stretch > 0, reading.stretches[stretch].isContinuation,
            let end = first.contents.joined().last(where: { reading.items[$0].isQuoted })
        else { return false }
        return Int(reading.items[end].stretch) == stretch - 1
    }

    private static func isContinued(_ first: Finding, by second: Finding, _ reading: QuoteReading) -> Bool {
        guard let cue = first.cue, cue.kind == .verb, first.contents.count == 1, second.cue == nil,
            let start = second.contents.first?.lowerBound, first.speaker?.items == second.speaker?.items
        else { return false }
        let units = reading.units
        guard second.unit == first.unit + 1, units[first.unit].paragraph == units[second.unit].paragraph,
            start == units[second.unit].first
        else { return false }
        let end = first.contents[0].upperBound
        return reading.items[end].isQuoted && cue.item > end
    }

    /// The parts of a content: `“a” in b, and “c”` falls into two at the words between.
    static func parts(of content: ClosedRange<Int>, in reading: QuoteReading) -> [ClosedRange<Int>] {
        var parts: [ClosedRange<Int>] = []
        var start = content.lowerBound
        var hasStretch = false
        for index in content where reading.items[index].isQuoted {
            let isSecond = hasStretch && index - 3 >= start
            hasStretch = true
            guard isSecond, reading.items[index - 1].has(.conjunction), reading.items[index - 2].mark == .comma else {
                continue
            }
            parts.append(start...(index - 3))
            start = index
        }
        return parts + [start...content.upperBound]
    }
}
