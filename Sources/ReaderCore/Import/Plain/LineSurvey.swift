/// How the lines of a text are set, told from its first 256 KB.
struct LineSurvey {
    private static let sample = 262_144

    /// Whether a blank line stands between two full ones.
    private(set) var hasBlankLines = false
    /// The width that lines were broken at, in bytes, or nil where each line ends of its own accord.
    private(set) var wrapWidth: Int?

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let limit = min(bytes.count, Self.sample)
        var lengths: [Int] = []
        var firstWords: [Int] = []
        var blankBefore: [Bool] = []
        var place = 0
        var sawBlank = false
        while place < limit {
            let line = TextLine(bytes, at: place, limit: limit)
            place = line.next
            if line.isBlank {
                sawBlank = true
                continue
            }
            hasBlankLines = hasBlankLines || (sawBlank && !lengths.isEmpty)
            lengths.append(line.end - line.start + line.indent)
            firstWords.append(Self.firstWord(bytes, line))
            blankBefore.append(sawBlank)
            sawBlank = false
        }
        wrapWidth = Self.wrapWidth(lengths, firstWords, blankBefore)
    }

    /// The common width, where most lines are so full that the next word did not fit.
    private static func wrapWidth(_ lengths: [Int], _ firstWords: [Int], _ blankBefore: [Bool]) -> Int? {
        guard lengths.count >= 4 else { return nil }
        let width = lengths.sorted()[(lengths.count - 1) * 95 / 100]
        guard (40...140).contains(width) else { return nil }
        var breaks = 0
        var forced = 0
        for index in 1..<lengths.count where !blankBefore[index] {
            breaks += 1
            if lengths[index - 1] + 1 + firstWords[index] > width { forced += 1 }
        }
        return breaks >= 3 && forced * 10 >= breaks * 6 ? width : nil
    }

    /// Bytes of the first word of a line.
    static func firstWord(_ bytes: UnsafeBufferPointer<UInt8>, _ line: TextLine) -> Int {
        var end = line.start
        while end < line.end, !TextLine.isSpace(bytes[end]) { end += 1 }
        return end - line.start
    }
}
