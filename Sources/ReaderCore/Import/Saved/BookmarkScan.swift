import ReaderBasics

/// The tags of a page of bookmarks one after the other: its elements do not nest as those of pages do.
struct BookmarkScan {
    /// A tag with what it says of itself.
    struct Tag {
        /// In lower case, an end with its slash.
        let name: String
        /// By name in lower case.
        fileprivate var attributes: [String: String] = [:]

        /// The value of an attribute, references decoded.
        subscript(attribute: String) -> String? { attributes[attribute].map(CharacterReference.decoded) }
    }

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next tag; nil behind the last.
    mutating func next() -> Tag? {
        while let start = bytes[position...].firstIndex(of: .lessThanSign) {
            position = start + 1
            let name = word { $0.isASCIILetter || $0.isASCIIDigit || $0 == .solidus }
            guard !name.isEmpty else { continue }
            var tag = Tag(name: name)
            while let (name, value) = attribute() { tag.attributes[name] = value }
            return tag
        }
        position = bytes.count
        return nil
    }

    /// The text up to the next tag, on one line.
    mutating func text() -> String {
        let end = bytes[position...].firstIndex(of: .lessThanSign) ?? bytes.count
        defer { position = end }
        return CharacterReference.decoded(String(decoding: bytes[position..<end], as: UTF8.self)).onOneLine
    }

    /// In lower case.
    private mutating func word(_ belongs: (UInt8) -> Bool) -> String {
        let start = position
        while position < bytes.count, belongs(bytes[position]) { position += 1 }
        return String(decoding: ByteSearch.lowercased(bytes[start..<position]), as: UTF8.self)
    }

    /// Nil at the end of the tag, which is read over.
    private mutating func attribute() -> (String, String)? {
        while position < bytes.count, bytes[position] <= .space || bytes[position] == .solidus { position += 1 }
        guard position < bytes.count, bytes[position] != .greaterThanSign else {
            position = min(position + 1, bytes.count)
            return nil
        }
        let name = word { $0 > .space && $0 != .equalsSign && $0 != .greaterThanSign }
        guard position < bytes.count, bytes[position] == .equalsSign else {
            // A sign that begins no name is passed over.
            if name.isEmpty { position += 1 }
            return (name, "")
        }
        position += 1
        guard position < bytes.count else { return (name, "") }
        let mark = bytes[position]
        let isQuoted = mark == .quotationMark || mark == .apostrophe
        if isQuoted { position += 1 }
        let start = position
        while position < bytes.count,
            isQuoted ? bytes[position] != mark : bytes[position] > .space && bytes[position] != .greaterThanSign
        { position += 1 }
        let value = String(decoding: bytes[start..<position], as: UTF8.self)
        if isQuoted, position < bytes.count { position += 1 }
        return (name, value)
    }
}
