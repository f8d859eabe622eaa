import Glibc
import ReaderBasics
package import ReaderModel

/// Cuts plain text into blocks.
///
/// A blank line ends a paragraph; where there are no blank lines each line is a paragraph, unless the lines were
/// broken at a common width. The text itself is not changed: a line break inside a block reads as a space. Bullets,
/// numbers and quotation bars lie between blocks, not in them.
package enum PlainText {
    /// - Returns: blocks in order, which do not overlap and lie on scalar boundaries, at any size of text.
    package static func blocks(of text: Text) -> [Block] {
        text.bytes.withUnsafeBufferPointer { bytes in
            let survey = LineSurvey(bytes)
            var cutter = ParagraphCutter(bytes, survey: survey)
            cutter.run()
            var blocks = cutter.blocks
            let notice = ReleaseNotice(blocks) { text[$0.range] }
            let rest = blocks[notice.blocks...]
            if TextHeader.isTitle(rest, bytes, hasBlankLines: survey.hasBlankLines) {
                blocks[rest.startIndex].kind = .title
            }
            return blocks
        }
    }

    /// An article out of UTF-8 with LF line breaks.
    static func article(from bytes: [UInt8], source: ImportSource) -> Imported {
        let text = Text(validUTF8: HiddenCharacters.removed(TextReferences.decoded(bytes)))
        var blocks = blocks(of: text)
        let header = TextHeader(text, blocks)
        blocks.removeFirst(header.fieldBlocks)
        if header.byline != nil || header.published != nil { blocks = header.divided(blocks, text) }
        let article = Article(
            id: source.id(), title: header.title, byline: header.byline, url: header.url ?? source.url,
            published: header.published, text: text, blocks: blocks)
        return Imported(articles: [article])
    }

    /// Where the first part of a long text may end so that no paragraph is cut: past the first blank line after
    /// `size` bytes, else past a line break, else on a scalar boundary near it.
    ///
    /// The screen shows that part at once while the rest is being read.
    package static func firstPart(of bytes: [UInt8], size: Int) -> Int {
        guard bytes.count > size, size > 0 else { return bytes.count }
        let window = bytes[size..<min(bytes.count, size + 65_536)]
        var lineEnd: Int?
        var isBlank = false
        for index in window.indices {
            if bytes[index] == .lineFeed {
                if isBlank { return index + 1 }
                lineEnd = lineEnd ?? index + 1
                isBlank = true
            } else if bytes[index] > .space {
                isBlank = false
            }
        }
        return lineEnd ?? window.indices.first { bytes[$0] & 0xC0 != 0x80 } ?? bytes.count
    }
}

/// One line of a text, without the white space around it.
struct TextLine {
    /// First byte that is no white space; equal to `end` on a blank line.
    var start: Int
    var end: Int
    /// Columns of white space before `start`; a tab goes to the next multiple of four.
    var indent: Int
    /// Where the next line starts, or past the end of the text.
    var next: Int

    var isBlank: Bool { start == end }

    init(_ bytes: UnsafeBufferPointer<UInt8>, at lineStart: Int, limit: Int) {
        var lineEnd = limit
        if let base = bytes.baseAddress, lineStart < limit,
            let found = memchr(base + lineStart, 0x0A, limit - lineStart)
        {
            lineEnd = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
        next = lineEnd + 1
        var start = lineStart
        var indent = 0
        while start < lineEnd, Self.isSpace(bytes[start]) {
            indent = bytes[start] == .tab ? (indent / 4 + 1) * 4 : indent + 1
            start += 1
        }
        var end = lineEnd
        while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
        self.start = start
        self.end = end
        self.indent = indent
    }

    /// Space, tab, form feed and the like. Other control characters are text, which the screen makes visible.
    static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (UInt8(ascii: "\t")...UInt8(ascii: "\r")).contains(byte)
    }
}
