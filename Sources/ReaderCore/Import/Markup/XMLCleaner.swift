import ReaderBasics

/// Makes XML out of what feeds call XML, before the parser sees it.
///
/// Document types go; of their entities only short texts stay, so that nothing can grow without end and nothing is
/// fetched (`DocumentEntities`). HTML's named characters become characters, a bare `&` becomes `&amp;`, what stands before the first tag and control characters are dropped.
///
/// Long texts are decoded here and laid aside: the parser gets `<?t 7?>` in place of the seventh, and so has to look
/// at the tags only, which are a small part of a feed. No instruction of the document itself passes.
struct XMLCleaner {
    /// From this many bytes on a text is laid aside.
    private static let long = 64

    private var bytes: [UInt8]
    /// What the parser reads.
    private(set) var markup: [UInt8] = []
    /// The texts that were laid aside, end to end.
    private(set) var texts: [UInt8] = []
    /// Where each of them is in `texts`.
    private(set) var ranges: [Range<Int>] = []
    private var entities = DocumentEntities()
    /// Bytes written for the document's own entities; past the limit their references stay as they stand.
    private var entityBytes = 0
    private static let longestEntities = 100_000
    private var index = 0

    /// - Parameter file: UTF-8; let go when all of it is read.
    init(_ file: consuming [UInt8]) {
        bytes = file
        defer { bytes = [] }
        guard let start = bytes.firstIndex(of: .lessThanSign) else { return }
        index = start
        texts.reserveCapacity(bytes.count)
        while index < bytes.count {
            if bytes[index] == .lessThanSign { takeMarkup() } else { takeText(upTo: textEnd()) }
        }
    }

    /// Hands the texts over, so that there is one of them only.
    mutating func takeTexts() -> [UInt8] {
        defer { texts = [] }
        return texts
    }

    private func textEnd() -> Int {
        bytes.withUnsafeBufferPointer { bytes in
            var end = index
            while end < bytes.count, bytes[end] != .lessThanSign { end += 1 }
            return end
        }
    }

    private mutating func takeText(upTo end: Int) {
        if end - index < Self.long {
            copyText(upTo: end)
        } else {
            layAside { $0.decodeText(upTo: end) }
        }
    }

    private mutating func layAside(_ write: (inout XMLCleaner) -> Void) {
        let start = texts.count
        write(&self)
        guard texts.count > start else { return }
        markup.append(contentsOf: "<?t \(ranges.count)?>".utf8)
        ranges.append(start..<texts.count)
    }

    // MARK: Markup

    /// Takes a tag; of comments and declarations nothing, of CDATA its text.
    private mutating func takeMarkup() {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        guard next == .exclamationMark || next == .questionMark else { return takeTag() }
        if starts(with: "<!--") {
            index = find("-->", from: index + 4) ?? bytes.count
        } else if next == .questionMark {
            index = find("?>", from: index) ?? bytes.count
        } else if starts(with: "<![CDATA[") {
            let start = index + 9
            let end = find("]]>", from: start)
            layAside { $0.appendPlain(start..<(end.map { $0 - 3 } ?? $0.bytes.count)) }
            index = end ?? bytes.count
        } else {
            let start = index
            index = declarationEnd()
            if ranges.isEmpty { entities.read(bytes[start..<index]) }
        }
    }

    /// Copies up to the `>` that stands in no quotation marks. A tag that is not closed ends before the next `<`.
    private mutating func takeTag() {
        markup.append(.lessThanSign)
        index += 1
        var quote: UInt8?
        let start = index
        while index < bytes.count, bytes[index] != .lessThanSign {
            let byte = bytes[index]
            if byte == .greaterThanSign, quote == nil { break }
            if byte == quote {
                quote = nil
            } else if quote == nil, byte == .quotationMark || byte == .apostrophe {
                quote = byte
            }
            index += 1
        }
        let end = min(index + (index < bytes.count && bytes[index] == .greaterThanSign ? 1 : 0), bytes.count)
        index = start
        copyText(upTo: end)
    }

    /// Past a document type, with the declarations in its brackets.
    private func declarationEnd() -> Int {
        var depth = 0
        var quote: UInt8?
        for index in index..<bytes.count {
            let byte = bytes[index]
            if let mark = quote {
                if byte == mark { quote = nil }
            } else if byte == .quotationMark || byte == .apostrophe {
                quote = byte
            } else if byte == .lessThanSign {
                depth += 1
            } else if byte == .greaterThanSign {
                depth -= 1
                if depth == 0 { return index + 1 }
            }
        }
        return bytes.count
    }

    private func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { bytes[index..<min(bytes.count, index + $0.count)].elementsEqual($0) }
    }

    /// Past the next occurrence of an ASCII needle.
    private func find(_ needle: StaticString, from start: Int) -> Int? {
        needle.withUTF8Buffer { needle in
            bytes.withUnsafeBufferPointer { bytes in
                var index = start
                while index + needle.count <= bytes.count {
                    if bytes[index] == needle[0] {
                        var length = 1
                        while length < needle.count, bytes[index + length] == needle[length] { length += 1 }
                        if length == needle.count { return index + length }
                    }
                    index += 1
                }
                return nil
            }
        }
    }

    // MARK: Text

    /// Copies text or a tag as XML.
    private mutating func copyText(upTo end: Int) {
        while let (plain, reference) = nextPart(upTo: end) {
            markup.append(contentsOf: bytes[plain])
            switch reference {
            case .nothing: continue
            case .sign: markup.append(contentsOf: "&amp;".utf8)
            case .characters(let first, let second):
                copy(first)
                if let second { copy(second) }
            case .text(let text): for byte in text { copy(byte: byte) }
            }
        }
    }

    private mutating func copy(_ value: UInt32) {
        switch value {
        case .ampersand, .lessThanSign, .greaterThanSign, .quotationMark, .apostrophe:
            markup.append(contentsOf: "&#\(value);".utf8)
        default: if Self.isAllowed(value) { markup.append(utf8: value) }
        }
    }

    private mutating func copy(byte: UInt8) {
        if byte < 0x80 { copy(UInt32(byte)) } else { markup.append(byte) }
    }

    private mutating func decodeText(upTo end: Int) {
        while let (plain, reference) = nextPart(upTo: end) {
            texts.append(contentsOf: bytes[plain])
            switch reference {
            case .nothing: continue
            case .sign: texts.append(.ampersand)
            case .characters(let first, let second):
                if Self.isAllowed(first) { texts.append(utf8: first) }
                if let second, Self.isAllowed(second) { texts.append(utf8: second) }
            case .text(let text): texts.append(contentsOf: text)
            }
        }
    }

    /// What an `&` begins, where there is one: a reference to characters or to a text, or nothing.
    private enum Reference {
        case nothing
        case sign
        case characters(UInt32, UInt32?)
        case text([UInt8])
    }

    /// Takes a run of plain bytes and the reference after it; a control character ends a run, too, and is passed over.
    private mutating func nextPart(upTo end: Int) -> (plain: Range<Int>, reference: Reference)? {
        guard index < end else { return nil }
        let start = index
        index = bytes.withUnsafeBufferPointer { bytes in
            var place = start
            while place < end, Self.isPlain(bytes[place]) { place += 1 }
            return place
        }
        let plain = start..<index
        guard index < end else { return (plain, .nothing) }
        guard bytes[index] == .ampersand else {
            index += 1
            return (plain, .nothing)
        }
        return (plain, reference())
    }

    /// Text in which `&` is only a sign.
    private mutating func appendPlain(_ range: Range<Int>) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = range.lowerBound
            for index in range where !Self.isPlain(bytes[index]) && bytes[index] != .ampersand {
                texts.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                start = index + 1
            }
            texts.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<range.upperBound]))
        }
    }

    /// Takes the reference at an `&`, or the `&` alone where it begins none.
    private mutating func reference() -> Reference {
        if let meaning = CharacterReference.meaning(bytes, at: index) {
            index += meaning.length
            return .characters(meaning.value, meaning.second)
        }
        if !entities.isEmpty, let (text, length) = bytes.withUnsafeBufferPointer({ entities.text($0, at: index) }),
            entityBytes + text.count <= Self.longestEntities
        {
            entityBytes += text.count
            index += length
            return .text(text)
        }
        index += 1
        return .sign
    }

    /// Neither a control character nor `&`.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte != .ampersand && (byte >= .space || byte == .lineFeed || byte == .tab || byte == .carriageReturn)
    }

    /// XML 1.0, 2.2.
    private static func isAllowed(_ value: UInt32) -> Bool {
        value >= .space && value != 0xFFFE && value != 0xFFFF || value == .tab || value == .lineFeed
            || value == .carriageReturn
    }
}
