import ReaderBasics
import ReaderModel

/// Goes through a text once and cuts it into blocks.
struct ParagraphCutter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let survey: LineSurvey
    private(set) var blocks: [Block] = []
    /// The paragraph being read; nil between paragraphs.
    private var open: Block?
    private var lastLine: TextLine?
    /// Columns before the first marker of the list being read.
    private var listIndent = 0
    private var lastNumber: Int?
    /// Whether some line so far began at the left margin: only then is an indented one set apart.
    private var hasMargin = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, survey: LineSurvey) {
        self.bytes = bytes
        self.survey = survey
    }

    mutating func run() {
        var place = 0
        while place < bytes.count {
            let line = TextLine(bytes, at: place, limit: bytes.count)
            place = line.next
            if line.isBlank {
                close()
                lastLine = nil
            } else {
                take(line)
                lastLine = line
            }
        }
        close()
    }

    private mutating func take(_ line: TextLine) {
        if let quoted = quotation(line) {
            close()
            blocks.append(quoted)
        } else if let marker = marker(line) {
            close()
            open = item(marker, line)
        } else if let start = open?.range.lowerBound, continues(line) {
            open?.range = start..<line.end
        } else {
            close()
            let isApart = line.indent >= 4 && hasMargin && survey.hasBlankLines && lastLine == nil
            open = Block(.paragraph, line.start..<line.end, quoteDepth: isApart ? 1 : 0)
            if line.indent == 0 { hasMargin = true }
        }
    }

    private mutating func close() {
        if let block = open { blocks.append(block) }
        open = nil
    }

    /// Whether a line goes on with the open paragraph.
    private func continues(_ line: TextLine) -> Bool {
        guard let last = lastLine, let block = open else { return false }
        guard let width = survey.wrapWidth else {
            if case .item = block.kind { return line.indent > listIndent }
            return survey.hasBlankLines && !(isWhole(last) && isWhole(line)) && !isHeading(last, of: block, above: line)
        }
        if survey.hasBlankLines {
            return block.quoteDepth == 0 || line.indent >= 4
        }
        let isForced = last.end - last.start + last.indent + 1 + LineSurvey.firstWord(bytes, line) > width
        return isForced && !(line.indent >= 2 && last.indent == 0)
    }

    /// A long line that ends a sentence: no line of a broken paragraph, but a paragraph of its own.
    private func isWhole(_ line: TextLine) -> Bool {
        line.end - line.start > 140 && TextHeader.endsSentence(bytes, line.start..<line.end)
    }

    /// "17:42" or "Sunday: the market" above a longer line: the first line of a paragraph, ended where nothing made it end.
    private func isHeading(_ last: TextLine, of block: Block, above line: TextLine) -> Bool {
        guard block.range.lowerBound == last.start, block.kind == .paragraph else { return false }
        let words = bytes[last.start..<last.end]
        if !words.contains(where: { $0.isASCIILetter || $0 >= 0x80 }) { return true }
        guard words.count <= 60, line.end - line.start > words.count * 3 / 2, line.end - line.start > 60,
            let end = words.last, end.isASCIILetter || end.isASCIIDigit || end >= 0x80,
            let first = bytes[line.start..<line.end].first, first.isCapitalLetter || !first.isASCIILetter,
            words.allSatisfy({ $0 != .quotationMark && $0 < 0x80 })
        else { return false }
        return TextHeader.endsSentence(bytes, line.start..<line.end)
    }

    /// A line after `>`, as in mail. Its bar is not part of it.
    private func quotation(_ line: TextLine) -> Block? {
        guard bytes[line.start] == .greaterThanSign else { return nil }
        var start = line.start
        var depth = 0
        while start < line.end, bytes[start] == .greaterThanSign || TextLine.isSpace(bytes[start]) {
            if bytes[start] == .greaterThanSign { depth += 1 }
            start += 1
        }
        return start < line.end ? Block(.paragraph, start..<line.end, quoteDepth: min(depth, 20)) : nil
    }
}

// Lists.
extension ParagraphCutter {
    private struct Marker {
        var text: String
        /// Where the text of the item starts.
        var start: Int
        var number: Int?
    }

    private mutating func item(_ marker: Marker, _ line: TextLine) -> Block {
        if let last = blocks.last, case .item = last.kind {
        } else {
            listIndent = line.indent
        }
        lastNumber = marker.number ?? lastNumber
        let depth = 1 + min(max(0, line.indent - listIndent) / 2, 8)
        return Block(.item(marker: marker.text), marker.start..<line.end, listDepth: depth)
    }

    /// A bullet, or a number that counts on; nil where the line may as well be prose.
    private func marker(_ line: TextLine) -> Marker? {
        bullet(line) ?? number(line)
    }

    /// `-` and `*` also open speech and footnotes: they are bullets only where another line with one is near.
    private func bullet(_ line: TextLine) -> Marker? {
        guard let (length, text) = bulletText(line) else { return nil }
        let start = afterSpace(line, from: line.start + length)
        guard start > line.start + length, start < line.end else { return nil }
        if text != "•", !followsItem(text), !precedesBullet(line, text) { return nil }
        return Marker(text: text, start: start)
    }

    private func bulletText(_ line: TextLine) -> (length: Int, text: String)? {
        switch bytes[line.start] {
        case .hyphen: return (1, "-")
        case .asterisk: return (1, "*")
        case 0xE2 where line.end - line.start > 3 && bytes[line.start + 1] == 0x80 && bytes[line.start + 2] == 0xA2:
            return (3, "•")
        default: return nil
        }
    }

    private func followsItem(_ text: String) -> Bool {
        for block in [open, blocks.last] {
            if let block, case .item(let marker) = block.kind { return marker == text }
        }
        return false
    }

    /// Whether the next full line begins with the same bullet.
    private func precedesBullet(_ line: TextLine, _ text: String) -> Bool {
        guard let next = nextFull(line), let (length, other) = bulletText(next) else { return false }
        return other == text && next.start + length < next.end && bytes[next.start + length] == .space
    }

    private func nextFull(_ line: TextLine) -> TextLine? {
        var place = line.next
        for _ in 0..<6 where place < bytes.count {
            let next = TextLine(bytes, at: place, limit: bytes.count)
            if !next.isBlank { return next }
            place = next.next
        }
        return nil
    }

    private func number(_ line: TextLine) -> Marker? {
        guard let (value, end) = digits(line) else { return nil }
        let start = afterSpace(line, from: end)
        guard start > end, start < line.end else { return nil }
        let text = String(decoding: bytes[line.start..<end], as: UTF8.self)
        let hasSuccessor = nextFull(line).flatMap(digits)?.value == value + 1
        let isNext = lastNumber.map { value == $0 + 1 } ?? false
        guard (value == 1 && hasSuccessor) || (isNext && value > 1) else { return nil }
        return Marker(text: text, start: start, number: value)
    }

    /// Up to three digits with `.` or `)`, and where they end.
    private func digits(_ line: TextLine) -> (value: Int, end: Int)? {
        var end = line.start
        var value = 0
        while end < line.end, end - line.start < 4, bytes[end].isASCIIDigit {
            value = value * 10 + Int(bytes[end] - .digit0)
            end += 1
        }
        guard (1...3).contains(end - line.start), end < line.end,
            bytes[end] == .fullStop || bytes[end] == .rightParenthesis
        else {
            return nil
        }
        return (value, end + 1)
    }

    private func afterSpace(_ line: TextLine, from place: Int) -> Int {
        var start = place
        while start < line.end, TextLine.isSpace(bytes[start]) { start += 1 }
        return start
    }
}
