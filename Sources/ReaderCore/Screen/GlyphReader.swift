import ReaderBasics
package import ReaderModel

/// Reads the glyphs of a range of text, one after the other.
///
/// In prose a run of white space is one space; in code tabs and line breaks are kept as they are. ASCII is read byte by
/// byte, anything else by grapheme cluster.
package struct GlyphReader {
    /// How white space reads.
    package enum Mode {
        /// Any run of white space is one space.
        case prose
        /// Spaces count, a tab is four of them, a line break ends the line.
        case code
        /// As prose, and a tab divides cells.
        case cells
    }

    /// One step: a glyph, or white space.
    package struct Step {
        package var glyph: Character
        package var width: Int
        package var bytes: Range<Int>
        package var isSpace: Bool
        var isBreak = false
    }

    private let bytes: [UInt8]
    private let mode: Mode
    private let end: Int
    private var position: Int
    /// Clusters read ahead, last first.
    private var pending: [Step] = []

    package init(_ text: Text, _ range: Range<Int>, mode: Mode) {
        bytes = text.bytes
        self.mode = mode
        position = range.lowerBound
        end = range.upperBound
    }

    package mutating func next() -> Step? {
        if let step = pending.popLast() { return step }
        guard position < end else { return nil }
        let start = position
        let byte = bytes[position]
        if Self.isSpace(byte) { return space(from: start, byte) }
        if byte < 0x80, position + 1 >= end || bytes[position + 1] < 0x80 {
            position += 1
            return Step(glyph: Glyphs.ascii(byte), width: 1, bytes: start..<position, isSpace: false)
        }
        readClusters()
        return pending.popLast() ?? next()
    }

    private mutating func space(from start: Int, _ byte: UInt8) -> Step {
        position += 1
        switch mode {
        case .code:
            let width = byte == .tab ? 4 : 1
            return Step(glyph: " ", width: width, bytes: start..<position, isSpace: true, isBreak: byte == .lineFeed)
        case .cells where byte == .tab:
            return Step(glyph: "│", width: 1, bytes: start..<position, isSpace: false)
        case .prose, .cells:
            while position < end, Self.isSpace(bytes[position]), mode == .prose || bytes[position] != .tab {
                position += 1
            }
            return Step(glyph: " ", width: 1, bytes: start..<position, isSpace: true)
        }
    }

    /// Reads a stretch with non-ASCII in it up to white space or a pair of ASCII bytes, where a cluster surely ends.
    private mutating func readClusters() {
        let start = position
        let limit = min(end, start + 512)
        while position < limit {
            if Self.isSpace(bytes[position]) { break }
            if bytes[position] < 0x80, position > start, position + 1 >= end || bytes[position + 1] < 0x80 { break }
            position += 1
        }
        if position == limit, limit < end, !Self.isSpace(bytes[limit]) {
            while position > start + 1, bytes[position] & 0xC0 == 0x80 { position -= 1 }
        }
        if position == limit || position > start + 500 { absorbMarks() }
        var offset = start
        var steps: [Step] = []
        for character in String(decoding: bytes[start..<position], as: UTF8.self) {
            Glyphs.forEach(of: character) { glyph in
                let range = offset..<(offset + glyph.count)
                offset = range.upperBound
                let isSpace = glyph.character == " " && glyph.width == 1
                if mode == .prose, isSpace, let last = steps.last, last.isSpace {
                    steps[steps.count - 1].bytes = last.bytes.lowerBound..<range.upperBound
                } else {
                    steps.append(Step(glyph: glyph.character, width: glyph.width, bytes: range, isSpace: isSpace))
                }
            }
        }
        pending = steps.reversed()
    }

    /// Takes the marks that still belong to the last letter of a stretch that was cut for its length.
    private mutating func absorbMarks() {
        while position < end {
            let length = bytes[position] >= 0xF0 ? 4 : bytes[position] >= 0xE0 ? 3 : bytes[position] >= 0xC0 ? 2 : 1
            guard length > 1, position + length <= end,
                let scalar = String(decoding: bytes[position..<(position + length)], as: UTF8.self).unicodeScalars
                    .first,
                Glyphs.isCombining(scalar)
            else { return }
            position += length
        }
    }

    /// Whether a byte is a blank, a tab or an end of line.
    package static func isSpace(_ byte: UInt8) -> Bool {
        byte == .space || byte == .lineFeed || byte == .tab || byte == .carriageReturn
    }
}
