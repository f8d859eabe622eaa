import ReaderModel

/// The blocks and spans of an article in few bytes, as `body.form` holds them.
///
/// Format 1: the number 1, the count of blocks, each block (gap from the end of the one before, length, kind, lists,
/// quotes, flags), the count of spans, each span (gap from the start of the one before, length, kind, address or place).
enum PackedForm {
    private static let version = 1

    static func bytes(blocks: [Block], spans: [Span]) -> [UInt8] {
        var writer = ByteWriter()
        writer.write(version)
        writer.write(blocks.count)
        var end = 0
        for block in blocks {
            writer.write(block.range.lowerBound - end)
            writer.write(block.range.count)
            write(block.kind, to: &writer)
            writer.write(block.listDepth)
            writer.write(block.quoteDepth)
            writer.write((block.isContinuation ? 1 : 0) | (block.keepsLines ? 2 : 0))
            end = block.range.upperBound
        }
        writer.write(spans.count)
        var start = 0
        for span in spans {
            writer.write(span.range.lowerBound - start)
            writer.write(span.range.count)
            write(span.kind, to: &writer)
            start = span.range.lowerBound
        }
        return writer.bytes
    }

    private static func write(_ kind: Block.Kind, to writer: inout ByteWriter) {
        switch kind {
        case .title: writer.write(0)
        case .paragraph: writer.write(1)
        case .code: writer.write(2)
        case .rule: writer.write(3)
        case .row: writer.write(4)
        case .picture: writer.write(7)
        case .heading(let level):
            writer.write(5)
            writer.write(level)
        case .item(let marker):
            writer.write(6)
            writer.write(marker)
        }
    }

    private static func write(_ kind: Span.Kind, to writer: inout ByteWriter) {
        switch kind {
        case .emphasis: writer.write(0)
        case .strong: writer.write(1)
        case .code: writer.write(2)
        case .link(let address):
            writer.write(3)
            writer.write(address)
        case .struck: writer.write(4)
        case .place(let place):
            writer.write(5)
            writer.write(place.part ?? "")
            writer.write(place.offset)
        }
    }

    /// - Parameter length: bytes of the text; nil where the form does not fit it, or is damaged.
    static func read(_ bytes: [UInt8], length: Int) -> (blocks: [Block], spans: [Span])? {
        var reader = ByteReader(bytes)
        guard reader.number() == version, let count = reader.number() else { return nil }
        var (blocks, end): ([Block], Int) = ([], 0)
        for _ in 0..<count {
            guard let range = range(after: end, within: length, &reader), let kind = blockKind(&reader),
                let lists = reader.number(), let quotes = reader.number(), let flags = reader.number()
            else { return nil }
            blocks.append(
                Block(
                    kind, range, listDepth: lists, quoteDepth: quotes, isContinuation: flags & 1 == 1,
                    keepsLines: flags & 2 == 2))
            end = range.upperBound
        }
        guard let spanCount = reader.number() else { return nil }
        var (spans, start): ([Span], Int) = ([], 0)
        for _ in 0..<spanCount {
            guard let range = range(after: start, within: length, &reader), let kind = spanKind(&reader)
            else { return nil }
            spans.append(Span(range: range, kind: kind))
            start = range.lowerBound
        }
        return (blocks, spans)
    }

    private static func range(after start: Int, within length: Int, _ reader: inout ByteReader) -> Range<Int>? {
        guard let gap = reader.number(), let count = reader.number(), gap <= length - start,
            count <= length - start - gap
        else { return nil }
        return start + gap..<start + gap + count
    }

    private static func blockKind(_ reader: inout ByteReader) -> Block.Kind? {
        switch reader.number() {
        case 0: .title
        case 1: .paragraph
        case 2: .code
        case 3: .rule
        case 4: .row
        case 5: reader.number().map(Block.Kind.heading)
        case 6: reader.string().map(Block.Kind.item)
        case 7: .picture
        default: nil
        }
    }

    private static func place(_ reader: inout ByteReader) -> Span.Kind? {
        guard let part = reader.string(), let offset = reader.number() else { return nil }
        return .place(Span.Place(part: part.isEmpty ? nil : part, offset: offset))
    }

    private static func spanKind(_ reader: inout ByteReader) -> Span.Kind? {
        switch reader.number() {
        case 0: .emphasis
        case 1: .strong
        case 2: .code
        case 3: reader.string().map(Span.Kind.link)
        case 4: .struck
        case 5: place(&reader)
        default: nil
        }
    }
}

extension PackedForm {
    /// The form of a text that is one paragraph.
    ///
    /// - Parameter length: of the text, in bytes.
    static func plain(length: Int) -> [UInt8] { bytes(blocks: [Block(.paragraph, 0..<length)], spans: []) }

    /// Nil, too, where a block or a span begins or ends inside a character of the text.
    static func read(_ bytes: [UInt8], fitting text: [UInt8]) -> (blocks: [Block], spans: [Span])? {
        guard let form = read(bytes, length: text.count), form.blocks.allSatisfy({ text.has($0.range) }),
            form.spans.allSatisfy({ text.has($0.range) })
        else { return nil }
        return form
    }
}

extension [UInt8] {
    /// Whether a range lies inside a text in UTF-8 and on scalar boundaries.
    fileprivate func has(_ range: Range<Int>) -> Bool {
        range.upperBound <= count
            && [range.lowerBound, range.upperBound].allSatisfy { $0 == count || self[$0] & 0xC0 != 0x80 }
    }
}
