import Glibc
import ReaderBasics

/// Takes out of a page what libxml2 stumbles over, and writes what browsers read otherwise so that it reads it as they do.
///
/// Zero bytes end its reading, and it compares each attribute of a tag with all others: a tag with a hundred thousand
/// would take minutes.
struct HTMLCleaner {
    /// Attributes, counted by the white space before them, that a tag may have.
    private static let mostAttributes = 400

    private let bytes: [UInt8]
    /// Whether what stands in brackets may be a word: in scraps of feeds, not in pages.
    private let isScrap: Bool
    /// Whether a section of character data may end: where one has no end, those that follow have none.
    private var mayEndSection = true
    /// What the document type declares (XHTML), and the bytes written for it.
    private var entities = DocumentEntities()
    private var entityBytes = 0
    private static let longestEntities = 100_000
    private var out: [UInt8] = []
    private var index = 0

    static func cleaned(_ bytes: [UInt8], isScrap: Bool = false) -> [UInt8] {
        var cleaner = HTMLCleaner(bytes: bytes, isScrap: isScrap)
        cleaner.run()
        return cleaner.out
    }

    private init(bytes: [UInt8], isScrap: Bool) {
        self.bytes = bytes
        self.isScrap = isScrap
        out.reserveCapacity(bytes.count)
    }

    private mutating func run() {
        while index < bytes.count {
            copyPlain()
            guard index < bytes.count else { return }
            switch bytes[index] {
            case .ampersand: copyReference(at: index, isMarkup: true)
            case .lessThanSign where index + 1 < bytes.count && bytes[index + 1].isASCIILetter: copyElement()
            case .lessThanSign where index + 1 < bytes.count && bytes[index + 1] == .solidus: copyEndTag()
            case .lessThanSign where bytes[index...].starts(with: "<![CDATA[".utf8): copyCharacterData()
            case .lessThanSign where out.count < 4_000 && startsWith("<!doctype") && readDeclarations(): continue
            case let byte:
                if byte != 0 { out.append(byte) }
                index += 1
            }
        }
    }

    private mutating func copyElement() {
        if isScrap, !isKnownTag(), isWord() {
            out.append(contentsOf: "&lt;".utf8)
            index += 1
            return
        }
        let first = bytes[index + 1] | 0x20
        let isScript = first == UInt8(ascii: "s") && startsTag("script")
        let isStyle = first == UInt8(ascii: "s") && startsTag("style")
        let start = out.count
        copyTag()
        guard isScript || isStyle else { return }
        let tag = out[start...]
        let end: StaticString = isScript ? "</script" : "</style"
        // Of what stands in there nobody asks for more than data. libxml2 takes a slash at the end for the end tag.
        let isNeeded =
            tag.dropLast().last == .solidus || isScript && ByteSearch.contains(ByteSearch.lowercased(tag), "json")
        if isNeeded { copy(upTo: end) } else { pass(upTo: end) }
    }

    /// Reads the declarations in the brackets of a document type, and passes over it.
    ///
    /// - Returns: whether there are any.
    private mutating func readDeclarations() -> Bool {
        let head = bytes[index...].prefix(20_000)
        guard let open = head.firstIndex(of: .leftSquareBracket),
            !head[..<open].contains(.greaterThanSign), let end = head.firstRange(of: Array("]>".utf8))
        else { return false }
        entities.read(head[open..<end.lowerBound])
        index = end.upperBound
        return true
    }

    /// A section of character data: a comment in a page (HTML standard, 13.2.5.42), and in a scrap what was wrapped twice.
    private mutating func copyCharacterData() {
        let start = index + "<![CDATA[".utf8.count
        guard mayEndSection, let end = bytes[start...].firstRange(of: Array("]]>".utf8)) else {
            mayEndSection = false
            out.append(bytes[index])
            index += 1
            return
        }
        if isScrap { out += Self.cleaned(Array(bytes[start..<end.lowerBound]), isScrap: true) }
        index = end.upperBound
    }

    private func isKnownTag() -> Bool {
        var hash = Hash.seed
        var place = index + 1
        while place < bytes.count, place - index < 20 {
            let byte = bytes[place]
            guard byte.isASCIILetter || (.digit0 ... .digit9).contains(byte) else { break }
            hash = Hash.adding(byte | 0x20, to: hash)
            place += 1
        }
        let isEnd =
            place < bytes.count && (bytes[place] <= .space || [.greaterThanSign, .solidus].contains(bytes[place]))
        return isEnd && HTMLElements.isKnown(hash: hash)
    }

    /// Whether the `<` at hand begins no tag but a word in brackets.
    private func isWord() -> Bool {
        guard let end = TagStripper.tagEnd(bytes, from: index) else { return true }
        let tag = bytes[index..<end]
        return !HTMLElements.isTag(TagStripper.name(of: Array(tag.prefix(40))), tag: tag, before: bytes[end...])
    }

    /// End tags that a browser reads otherwise than libxml2: `</br>` is a line break, and what follows `</body>` or
    /// `</html>` still belongs to the page (HTML standard, "after after body").
    private mutating func copyEndTag() {
        if startsTag("/br") {
            out.append(contentsOf: "<br>".utf8)
        } else if !startsTag("/body"), !startsTag("/html") {
            out.append(bytes[index])
            index += 1
            return
        }
        while index < bytes.count, bytes[index] != .greaterThanSign { index += 1 }
        index = min(index + 1, bytes.count)
    }

    /// Writes the reference at an `&` as the character that it means, since libxml2 knows the names of HTML 4 only; what
    /// would be markup stays a reference.
    ///
    /// - Parameter isMarkup: whether old names need no semicolon here, as in text.
    private mutating func copyReference(at place: Int, isMarkup: Bool) {
        if !entities.isEmpty, let (text, length) = bytes.withUnsafeBufferPointer({ entities.text($0, at: place) }),
            entityBytes + text.count <= Self.longestEntities
        {
            entityBytes += text.count
            index = place + length
            for byte in text {
                if [.lessThanSign, .ampersand, .quotationMark].contains(byte) {
                    out.append(contentsOf: "&#\(byte);".utf8)
                } else {
                    out.append(byte)
                }
            }
            return
        }
        guard let meaning = CharacterReference.meaning(bytes, at: place, isMarkup: isMarkup) else {
            out.append(contentsOf: isMarkup ? Array("&amp;".utf8) : [.ampersand])
            index = place + 1
            return
        }
        index = place + meaning.length
        for value in [meaning.value, meaning.second].compactMap(\.self) {
            switch value {
            case .ampersand, .lessThanSign, .greaterThanSign, .quotationMark, .apostrophe:
                out.append(contentsOf: "&#\(value);".utf8)
            case ..<0x20: out.append(contentsOf: "&#\(value);".utf8)
            default: out.append(utf8: value)
            }
        }
    }

    /// Copies what is neither the start of a tag nor of a reference nor a zero byte.
    private mutating func copyPlain() {
        bytes.withUnsafeBufferPointer { bytes in
            var end = index
            while end < bytes.count, bytes[end] != .lessThanSign, bytes[end] != .ampersand, bytes[end] != 0 { end += 1 }
            if end > index { out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<end])) }
            index = end
        }
    }

    private func startsTag(_ name: StaticString) -> Bool {
        let end = index + 1 + name.utf8CodeUnitCount
        return bytes.withUnsafeBufferPointer { Self.matches($0, name, at: index + 1) }
            && (end >= bytes.count || bytes[end] | 0x20 < .letterA)
    }

    private func startsWith(_ text: StaticString) -> Bool {
        bytes.withUnsafeBufferPointer { Self.matches($0, text, at: index) }
    }

    private mutating func copyTag() {
        let start = index
        let (end, isPlain) = bytes.withUnsafeBufferPointer { Self.tagEnd($0, from: start) }
        if isPlain {
            copyPlainTag(upTo: end)
        } else {
            copyLongTag()
        }
    }

    private mutating func copyPlainTag(upTo end: Int) {
        while index < end, let mark = copyPlainTag(before: end) { copyReference(at: mark, isMarkup: false) }
        index = max(index, end)
    }

    /// Copies up to the first `&`.
    ///
    /// - Returns: where that stands; nil where there is none.
    private mutating func copyPlainTag(before end: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            let found = bytes.baseAddress.flatMap { base in
                memchr(base + index, Int32(UInt8.ampersand), end - index).map {
                    UnsafeRawPointer($0) - UnsafeRawPointer(base)
                }
            }
            out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[index..<(found ?? end)]))
            return found
        }
    }

    /// Past the end of a tag, and whether it can be taken as it is.
    private static func tagEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (end: Int, isPlain: Bool) {
        var spaces = 0
        var last: UInt8 = 0
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == .greaterThanSign { return (index, true) }
            if byte <= .space {
                if byte == 0 { return (start, false) }
                if last > .space { spaces += 1 }
                if spaces > mostAttributes { return (start, false) }
            } else if last == .equalsSign, byte == .quotationMark || byte == .apostrophe {
                while index < bytes.count, bytes[index] != byte, bytes[index] != 0 { index += 1 }
                guard index < bytes.count, bytes[index] != 0 else { return (start, false) }
                index += 1
            }
            last = byte
        }
        return (index, true)
    }

    /// A tag with zero bytes, too many attributes or an open quotation mark, byte by byte.
    private mutating func copyLongTag() {
        var spaces = 0
        var quote: UInt8?
        var last: UInt8 = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0 { continue }
            if let mark = quote, spaces <= Self.mostAttributes {
                if byte == mark { quote = nil }
            } else if byte == .greaterThanSign {
                out.append(byte)
                return
            } else if byte <= .space {
                if last > .space { spaces += 1 }
            } else if last == .equalsSign, byte == .quotationMark || byte == .apostrophe {
                quote = byte
            }
            if spaces <= Self.mostAttributes { out.append(byte) }
            last = byte
        }
    }

    /// Goes on where an end tag begins.
    private mutating func pass(upTo end: StaticString) {
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            while index < bytes.count {
                guard let found = memchr(base + index, Int32(UInt8.lessThanSign), bytes.count - index) else {
                    index = bytes.count
                    return
                }
                index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
                if Self.matches(bytes, end, at: index) { return }
                index += 1
            }
        }
    }

    private static func matches(_ bytes: UnsafeBufferPointer<UInt8>, _ text: StaticString, at start: Int) -> Bool {
        text.withUTF8Buffer { text in
            start + text.count <= bytes.count
                && text.indices.allSatisfy { place in
                    let here = bytes[start + place]
                    return (here.isCapitalLetter ? here | 0x20 : here) == text[place]
                }
        }
    }

    private mutating func copy(upTo end: StaticString) {
        while index < bytes.count {
            let start = index
            while index < bytes.count, bytes[index] != .lessThanSign, bytes[index] != 0 { index += 1 }
            out.append(contentsOf: bytes[start..<index])
            guard index < bytes.count, bytes[index] == 0 || !startsWith(end) else { return }
            if bytes[index] != 0 { out.append(bytes[index]) }
            index += 1
        }
    }
}
