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
    private var isContinuation = false
    private var keepsLines = false
    /// Where the open block starts in `text`; nil until it has a character.
    private var start: Int?
    private var hasSpace = false
    /// A line break waits to be written, instead of a space.
    private var hasBreak = false
    private var breaksKept = false
    private var startsTable = false
    /// White space is left out: an opening mark stands before it.
    private var isAfterOpening = false
    /// The white space that waits stood before a closing mark; punctuation that follows does without it.
    private var spaceIsMoved = false
    private var openSpans = OpenSpans()

    /// Ends the block before and begins one. A block that gets no text leaves no trace.
    ///
    /// - Parameter isContinuation: whether it stands right below the block before it.
    mutating func open(
        _ kind: Block.Kind, listDepth: Int = 0, quoteDepth: Int = 0, isContinuation: Bool = false
    ) {
        close()
        self.kind = kind
        self.isContinuation = isContinuation && !blocks.isEmpty
        self.listDepth = listDepth
        self.quoteDepth = quoteDepth
    }

    var isOpen: Bool { kind != nil }
    /// Whether the open block has text already.
    var hasText: Bool { start != nil }

    mutating func close() {
        if let kind, let start {
            finishBlock(kind, start)
        }
        spans += openSpans.interrupted(in: text)
        kind = nil
        start = nil
        hasSpace = false
        hasBreak = false
        isAfterOpening = false
        spaceIsMoved = false
        isContinuation = false
        keepsLines = false
    }

    /// A row whose cells are all empty leaves no trace.
    private mutating func finishBlock(_ kind: Block.Kind, _ start: Int) {
        if kind == .row, text[start...].allSatisfy({ $0 == .tab }) {
            text.removeLast(text.count - (blocks.last?.range.upperBound ?? 0))
            return
        }
        blocks.append(
            Block(
                kind, start..<text.count, listDepth: listDepth, quoteDepth: quoteDepth, isContinuation: isContinuation,
                keepsLines: keepsLines))
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
                if spaceIsMoved, Self.isPunctuation(bytes[start]) { hasSpace = false }
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

    /// What stands right behind a word.
    private static func isPunctuation(_ byte: UInt8) -> Bool {
        [.comma, .fullStop, .semicolon, .colon, .exclamationMark, .questionMark, .rightParenthesis].contains(byte)
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
            takeSpace()
            return 1
        case 0xC2 where second == 0xA0:
            takeSpace()
            return 2
        case 0xC2 where second == 0xAD:
            return 2
        case 0xC2 where (0x80...0x9F).contains(second):
            // A number that was meant in windows-1252: `&#128;` is the euro sign.
            beginText()
            text.append(utf8: UInt32(Windows1252.scalar(second)))
            return 2
        default:
            if index + 2 < bytes.count, HiddenCharacters.isHidden(bytes[index], second, bytes[index + 2]) { return 3 }
            beginText()
            text.append(bytes[index])
            return 1
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

    /// - Parameter isKept: whether it ends a line in what is shown.
    mutating func lineBreak(isKept: Bool = true) {
        guard start != nil else { return }
        hasBreak = true
        if isKept { breaksKept = true }
    }

    /// The next text stands in another cell of the row.
    mutating func tab() {
        if start == nil { beginText() }
        hasSpace = false
        hasBreak = false
        text.append(.tab)
    }

    /// A mark before which white space stays and after which there is none.
    mutating func open(mark: String) {
        beginText()
        text.append(contentsOf: mark.utf8)
        isAfterOpening = true
    }

    /// A mark before which there is no white space; what waited stands behind it.
    mutating func close(mark: String) {
        let space = hasSpace
        hasSpace = false
        beginText()
        text.append(contentsOf: mark.utf8)
        hasSpace = space
        spaceIsMoved = space
    }

    private mutating func takeSpace() {
        hasSpace = !isAfterOpening
        spaceIsMoved = false
    }

    /// The end of the line at hand; empty where white space waits.
    var lineEnd: String {
        guard let start, !hasSpace, !hasBreak else { return "" }
        var from = max(start, text.count - 40)
        while from < text.count, text[from] & 0xC0 == 0x80 { from += 1 }
        return String(decoding: text[from...], as: UTF8.self)
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
            if breaksKept { keepsLines = true }
        } else if hasSpace, text.last != .tab, text.last != .lineFeed {
            text.append(.space)
        }
        hasSpace = false
        hasBreak = false
        breaksKept = false
        isAfterOpening = false
        spaceIsMoved = false
        openSpans.begin(at: text.count)
    }

    /// Items of a list and rows of a table stand on lines below one another; other blocks have a blank line between.
    private mutating func separate(_ next: Block.Kind) {
        defer { if next == .row { startsTable = false } }
        guard let last = blocks.last else { return }
        let isClose: Bool
        switch (last.kind, next) {
        case (.item, .item): isClose = true
        case (.row, .row): isClose = !startsTable
        default: isClose = isContinuation
        }
        text.append(contentsOf: isClose ? [.lineFeed] : [.lineFeed, .lineFeed])
    }

    /// The next row begins a table.
    mutating func startTable() { startsTable = true }

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

    /// Adds blocks that were written elsewhere, so much further in.
    mutating func add(
        _ content: (text: Text, blocks: [Block], spans: [Span]), listDepth: Int = 0, quoteDepth: Int = 0
    ) {
        close()
        guard !content.text.isEmpty else { return }
        if !blocks.isEmpty { text.append(contentsOf: [.lineFeed, .lineFeed]) }
        let start = text.count
        text.append(contentsOf: content.text.bytes)
        for var block in content.blocks {
            block.range = block.range.lowerBound + start..<block.range.upperBound + start
            block.listDepth += listDepth
            block.quoteDepth += quoteDepth
            blocks.append(block)
        }
        spans += content.spans.map {
            Span(range: $0.range.lowerBound + start..<$0.range.upperBound + start, kind: $0.kind)
        }
    }

    /// Calls the first block the headline.
    mutating func makeFirstBlockTitle() {
        if !blocks.isEmpty { blocks[0].kind = .title }
    }

    /// The blocks and spans sorted as `Article` wants them.
    mutating func finish() -> (text: Text, blocks: [Block], spans: [Span]) {
        close()
        // What has grown has room for as much again.
        let isLoose = text.capacity > text.count + text.count / 8 + 64
        return (Text(validUTF8: isLoose ? Array(text[...]) : text), blocks, spans.inOrder)
    }
}
