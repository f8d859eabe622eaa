import ReaderBasics
import ReaderModel

/// Writes the text of an article block by block and keeps the ranges.
///
/// White space is folded as in HTML: any run is one space, none at the ends of a block. Characters that only hide
/// or split words (soft hyphen, zero-width space, byte order mark) are left out; a no-break space is a space.
struct ArticleBuilder {
    private(set) var text: [UInt8] = []
    private(set) var blocks: [Block] = []
    private(set) var spans: [Span] = []
    private var kind: Block.Kind?
    private var listDepth = 0
    private var quoteDepth = 0
    /// Where the open block starts in `text`; nil until it has a character.
    private var start: Int?
    private var hasSpace = false
    /// A line break waits to be written, instead of a space.
    private var hasBreak = false
    private var openSpans = OpenSpans()

    /// Ends the block before and begins one. A block that gets no text leaves no trace.
    mutating func open(_ kind: Block.Kind, listDepth: Int = 0, quoteDepth: Int = 0) {
        close()
        self.kind = kind
        self.listDepth = listDepth
        self.quoteDepth = quoteDepth
    }

    var isOpen: Bool { kind != nil }
    /// Whether the open block has text already.
    var hasText: Bool { start != nil }

    mutating func close() {
        if let kind, let start {
            blocks.append(Block(kind, start..<text.count, listDepth: listDepth, quoteDepth: quoteDepth))
        }
        spans += openSpans.interrupted(in: text)
        kind = nil
        start = nil
        hasSpace = false
        hasBreak = false
    }

    mutating func rule(listDepth: Int = 0, quoteDepth: Int = 0) {
        close()
        guard blocks.last?.kind != .rule, !blocks.isEmpty else { return }
        separate(.rule)
        text.append(contentsOf: "* * *".utf8)
        blocks.append(
            Block(.rule, text.count - 5..<text.count, listDepth: listDepth, quoteDepth: quoteDepth))
    }

    /// Adds running text to the open block.
    mutating func append(_ bytes: some Collection<UInt8>) {
        let isDone: Void? = bytes.withContiguousStorageIfAvailable { append(buffer: $0) }
        if isDone == nil { Array(bytes).withUnsafeBufferPointer { append(buffer: $0) } }
    }

    /// Runs of words with one space between are added as a whole; only other white space and a few lead bytes are
    /// looked at.
    private mutating func append(buffer bytes: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < bytes.count {
            let start = index
            index = Self.runEnd(bytes, from: start)
            if index > start {
                beginText()
                text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
            }
            if index < bytes.count { index += appendSpecial(bytes, at: index) }
        }
    }

    private static func runEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            if isSpecial(bytes[index]) {
                let isSingle = bytes[index] == .space && index > start && index + 1 < bytes.count
                guard isSingle, !isSpecial(bytes[index + 1]) else { return index }
                index += 1
            }
            index += 1
        }
        return index
    }

    /// White space, and the first bytes of what is changed or left out.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case .space, .tab, .lineFeed, .formFeed, .carriageReturn, 0xC2, 0xE2, 0xEF: true
        default: false
        }
    }

    /// - Returns: how many bytes were taken.
    private mutating func appendSpecial(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch bytes[index] {
        case .space, .tab, .lineFeed, .formFeed, .carriageReturn:
            hasSpace = true
            return 1
        case 0xC2 where second == 0xA0:
            hasSpace = true
            return 2
        case 0xC2 where second == 0xAD:
            return 2
        case 0xC2 where (0x80...0x9F).contains(second):
            // A number that was meant in windows-1252: `&#128;` is the euro sign.
            beginText()
            text.append(utf8: UInt32(Windows1252.scalar(second)))
            return 2
        default:
            if index + 2 < bytes.count, Self.isHidden(bytes[index], second, bytes[index + 2]) { return 3 }
            beginText()
            text.append(bytes[index])
            return 1
        }
    }

    /// U+200B, U+2060 and U+FEFF.
    private static func isHidden(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second, third) {
        case (0xE2, 0x80, 0x8B), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): true
        default: false
        }
    }

    /// Adds text as it is, for code.
    mutating func append(verbatim bytes: some Collection<UInt8>) {
        let rest = start == nil ? bytes.drop { $0 == .lineFeed } : bytes[...]
        guard !rest.isEmpty else { return }
        beginText()
        text.append(contentsOf: rest)
    }

    /// Takes line breaks off the end of a code block.
    mutating func trimLineBreaks() {
        while let start, text.count > start, text.last == .lineFeed { text.removeLast() }
    }

    mutating func lineBreak() {
        if start != nil { hasBreak = true }
    }

    /// The next text stands in another cell of the row.
    mutating func tab() {
        guard start != nil else { return }
        hasSpace = false
        hasBreak = false
        text.append(.tab)
    }

    mutating func openSpan(_ kind: Span.Kind) {
        openSpans.open(kind)
    }

    mutating func closeSpan() {
        if let span = openSpans.close(in: text) { spans.append(span) }
    }

    /// Writes what must stand before the next character: block separator, space or line break.
    private mutating func beginText() {
        if start == nil {
            separate(kind ?? .paragraph)
            if kind == nil { kind = .paragraph }
            start = text.count
        } else if hasBreak {
            text.append(.lineFeed)
        } else if hasSpace, text.last != .tab, text.last != .lineFeed {
            text.append(.space)
        }
        hasSpace = false
        hasBreak = false
        openSpans.begin(at: text.count)
    }

    /// Items of a list and rows of a table stand on lines below one another; other blocks have a blank line between.
    private mutating func separate(_ next: Block.Kind) {
        guard let last = blocks.last else { return }
        let isClose: Bool
        switch (last.kind, next) {
        case (.item, .item), (.row, .row): isClose = true
        default: isClose = false
        }
        text.append(contentsOf: isClose ? [.lineFeed] : [.lineFeed, .lineFeed])
    }

    /// Takes blocks off the end, with their text.
    ///
    /// - Parameter isUnwanted: gets a block, and the spans up to its end in the order in which they were closed.
    mutating func removeLast(while isUnwanted: (Block, [Span]) -> Bool) {
        while let last = blocks.last, isUnwanted(last, spans) {
            blocks.removeLast()
            text.removeLast(text.count - (blocks.last?.range.upperBound ?? 0))
            while let span = spans.last, span.range.upperBound > text.count { spans.removeLast() }
        }
    }

    /// Calls the first block the headline.
    mutating func makeFirstBlockTitle() {
        if !blocks.isEmpty { blocks[0].kind = .title }
    }

    /// The blocks and spans sorted as `Article` wants them.
    mutating func finish() -> (text: Text, blocks: [Block], spans: [Span]) {
        close()
        return (Text(validUTF8: text), blocks, spans.inOrder)
    }
}
