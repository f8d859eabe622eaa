/// Cuts plain text into blocks.
///
/// A blank line ends a paragraph; where there are no blank lines each line is a paragraph. The text itself is not
/// changed: a line break inside a block reads as a space.
package enum PlainText {
    package static func blocks(of text: Text) -> [Block] {
        var lines: [Range<Int>] = []
        var start = 0
        for (index, byte) in text.bytes.enumerated() where byte == 0x0A {
            lines.append(start..<index)
            start = index + 1
        }
        lines.append(start..<text.count)
        let trimmed = lines.map { trim($0, text.bytes) }
        let firstFull = trimmed.firstIndex { !$0.isEmpty } ?? 0
        let lastFull = trimmed.lastIndex { !$0.isEmpty } ?? 0
        let hasBlank = firstFull < lastFull && trimmed[firstFull...lastFull].contains(where: \.isEmpty)
        guard hasBlank else { return trimmed.filter { !$0.isEmpty }.map { Block(.paragraph, $0) } }
        var blocks: [Block] = []
        var open: Range<Int>?
        for line in trimmed {
            if line.isEmpty {
                if let range = open { blocks.append(Block(.paragraph, range)) }
                open = nil
            } else {
                open = (open?.lowerBound ?? line.lowerBound)..<line.upperBound
            }
        }
        if let range = open { blocks.append(Block(.paragraph, range)) }
        return blocks
    }

    private static func trim(_ line: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        var start = line.lowerBound
        var end = line.upperBound
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }
}
