import ReaderBasics

/// Looks for the encoding that a page declares in a `meta` element, before the page can be parsed.
///
/// After the HTML standard, 13.2.3.2, "prescan a byte stream to determine its encoding": comments are passed over,
/// attributes are read with their quotation marks, and `content` counts beside `http-equiv="Content-Type"` only.
struct MetaPrescan {
    private let bytes: ArraySlice<UInt8>
    private var index: Int

    /// - Parameter bytes: the first some thousand bytes of a page.
    static func label(_ bytes: ArraySlice<UInt8>) -> String? {
        var scan = MetaPrescan(bytes: bytes)
        return scan.label()
    }

    private init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        index = bytes.startIndex
    }

    private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    private func byte(at place: Int) -> UInt8 { place < bytes.endIndex ? Self.lower(bytes[place]) : 0 }

    private static func lower(_ byte: UInt8) -> UInt8 { byte.isCapitalLetter ? byte | 0x20 : byte }

    private static func isSpace(_ byte: UInt8) -> Bool {
        [.tab, .lineFeed, .formFeed, .carriageReturn, .space].contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { lower(byte).isSmallLetter }

    private mutating func label() -> String? {
        while let start = bytes[index...].firstIndex(of: .lessThanSign) {
            index = start
            let rest = bytes[start...]
            if rest.starts(with: "<!--".utf8) {
                skip(past: "-->", from: start + 2)
            } else if isMeta(start) {
                index = start + 5
                if let label = declared() { return label }
            } else if Self.isLetter(byte(at: start + 1))
                || (byte(at: start + 1) == .solidus && Self.isLetter(byte(at: start + 2)))
            {
                while let byte = next, !Self.isSpace(byte), byte != .greaterThanSign { index += 1 }
                while attribute() != nil {}
            } else if [.exclamationMark, .solidus, .questionMark].contains(byte(at: start + 1)) {
                skip(past: ">", from: start)
            } else {
                index += 1
            }
        }
        return nil
    }

    private func isMeta(_ start: Int) -> Bool {
        for (place, letter) in "meta".utf8.enumerated() where byte(at: start + 1 + place) != letter { return false }
        return Self.isSpace(byte(at: start + 5)) || byte(at: start + 5) == .solidus
    }

    private mutating func skip(past text: StaticString, from start: Int) {
        text.withUTF8Buffer { text in
            index = start
            while index < bytes.endIndex, !bytes[index...].starts(with: text) { index += 1 }
            index = min(bytes.endIndex, index + text.count)
        }
    }

    /// What the attributes of a `meta` element declare.
    private mutating func declared() -> String? {
        var attributes: [String: String] = [:]
        // The first of two of the same name counts.
        while let (name, value) = attribute() { attributes[name] = attributes[name] ?? value }
        if let charset = attributes["charset"] { return charset }
        guard attributes["http-equiv"]?.lowercased() == "content-type" else { return nil }
        return attributes["content"].flatMap(Self.charset)
    }

    /// The next attribute of a tag; nil at its end, and where the bytes end within it.
    private mutating func attribute() -> (name: String, value: String)? {
        while let byte = next, Self.isSpace(byte) || byte == .solidus { index += 1 }
        guard let first = next, first != .greaterThanSign else { return nil }
        let start = index
        index += 1
        while let byte = next, byte != .equalsSign, byte != .solidus, byte != .greaterThanSign, !Self.isSpace(byte) {
            index += 1
        }
        let name = String(decoding: bytes[start..<index].map(Self.lower), as: UTF8.self)
        while let byte = next, Self.isSpace(byte) { index += 1 }
        guard next == .equalsSign else { return next == nil ? nil : (name, "") }
        index += 1
        while let byte = next, Self.isSpace(byte) { index += 1 }
        return value().map { (name, $0) }
    }

    private mutating func value() -> String? {
        guard let first = next else { return nil }
        let isQuoted = first == .quotationMark || first == .apostrophe
        if isQuoted { index += 1 }
        let start = index
        while let byte = next, isQuoted ? byte != first : byte != .greaterThanSign && !Self.isSpace(byte) { index += 1 }
        guard next != nil else { return nil }
        defer { if isQuoted { index += 1 } }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    /// `text/html; charset=utf-8`.
    private static func charset(_ content: String) -> String? {
        var rest = ByteSearch.lowercased(content.utf8)[...]
        while let start = rest.indices.first(where: { rest[$0...].starts(with: "charset".utf8) }) {
            rest = rest[(start + 7)...].drop(while: isSpace)
            guard rest.first == .equalsSign else { continue }
            rest = rest.dropFirst().drop(while: isSpace)
            guard let first = rest.first else { return nil }
            if first == .quotationMark || first == .apostrophe {
                let name = rest.dropFirst().prefix { $0 != first }
                return name.endIndex < rest.endIndex ? String(decoding: name, as: UTF8.self) : nil
            }
            return String(decoding: rest.prefix { $0 != .semicolon && !isSpace($0) }, as: UTF8.self)
        }
        return nil
    }
}
