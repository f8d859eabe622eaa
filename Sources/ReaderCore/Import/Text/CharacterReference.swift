import ReaderBasics

/// `&amp;`, `&#8217;`, `&#x2019;`: HTML's way to write a character by name or number.
enum CharacterReference {
    /// What a reference means: a code point or two, and how many bytes it takes.
    struct Meaning: Equatable {
        var value: UInt32
        var second: UInt32?
        var length: Int
    }

    /// Bytes with every reference decoded; what is none stays as it is.
    ///
    /// - Parameter isMarkup: whether the old names need no semicolon, as in the text of a page ("AT&ampT").
    static func decoded(_ bytes: [UInt8], isMarkup: Bool = false) -> [UInt8] {
        guard bytes.contains(.ampersand) else { return bytes }
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == .ampersand, let meaning = meaning(bytes, at: index, isMarkup: isMarkup) {
                out.append(utf8: meaning.value)
                if let second = meaning.second { out.append(utf8: second) }
                index += meaning.length
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return out
    }

    static func decoded(_ text: String) -> String {
        text.utf8.contains(.ampersand) ? String(decoding: decoded(Array(text.utf8)), as: UTF8.self) : text
    }

    /// A line with the references decoded that only stand there because it was escaped twice: numbers, marks of quotation,
    /// and an `&` between two words.
    static func decodedAgain(_ line: String) -> String {
        guard line.utf8.contains(.ampersand) else { return line }
        let marks = ["&#", "&quot;", "&apos;", "&rsquo;", "&lsquo;", "&rdquo;", "&ldquo;", " &amp; "]
        return marks.contains(where: line.contains) ? decoded(line) : line
    }

    /// What the reference at an `&` means; nil where there is none.
    static func meaning(_ bytes: [UInt8], at start: Int, isMarkup: Bool = false) -> Meaning? {
        guard start + 2 < bytes.count else { return nil }
        if bytes[start + 1] == .numberSign {
            return numeric(bytes, at: start).map { Meaning(value: $0.value, length: $0.length) }
        }
        var end = start + 1
        while end < bytes.count, end - start <= HTMLNames.longest, isNameByte(bytes[end]) { end += 1 }
        guard end > start + 1 else { return nil }
        let name = bytes[start + 1..<end]
        if end < bytes.count, bytes[end] == .semicolon {
            if let value = common(name) { return Meaning(value: value, length: end + 1 - start) }
            if let found = meaning(of: name, length: end + 1 - start) { return found }
        }
        return isMarkup ? withoutSemicolon(name) : nil
    }

    private static func meaning(of name: ArraySlice<UInt8>, length: Int) -> Meaning? {
        guard let scalars = HTMLNames.scalars(name), let first = scalars.first else { return nil }
        return Meaning(value: first, second: scalars.count > 1 ? scalars[1] : nil, length: length)
    }

    /// The longest old name that a run of letters begins with (HTML standard, named character reference state).
    private static func withoutSemicolon(_ name: ArraySlice<UInt8>) -> Meaning? {
        for count in stride(from: min(name.count, HTMLNames.longestOld), through: 2, by: -1) {
            let part = name.prefix(count)
            if HTMLNames.isOld(part) { return meaning(of: part, length: count + 1) }
        }
        return nil
    }

    /// Those that escaped HTML is full of; any other is looked up.
    private static func common(_ name: ArraySlice<UInt8>) -> UInt32? {
        var packed: UInt32 = 0
        guard name.count <= 4 else { return nil }
        for byte in name { packed = packed << 8 | UInt32(byte) }
        return switch packed {
        case 0x6C74: .lessThanSign  // lt
        case 0x6774: .greaterThanSign  // gt
        case 0x61_6D70: .ampersand  // amp
        case 0x7175_6F74: .quotationMark  // quot
        case 0x6170_6F73: .apostrophe  // apos
        case 0x6E62_7370: 0xA0  // nbsp
        default: nil
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIDigit || byte.isCapitalLetter || byte.isSmallLetter
    }

    private static func numeric(_ bytes: [UInt8], at start: Int) -> (value: UInt32, length: Int)? {
        var index = start + 2
        let isHex = bytes[index] | 0x20 == .letterX
        if isHex { index += 1 }
        let first = index
        var value: UInt32 = 0
        while index < bytes.count, index - first < 8, let digit = digit(bytes[index], isHex: isHex) {
            value = min(value, 0xFFF_FFFF) * (isHex ? 16 : 10) + digit
            index += 1
        }
        guard index > first else { return nil }
        if index < bytes.count, bytes[index] == .semicolon { index += 1 }
        if (0x80...0x9F).contains(value) { value = UInt32(Windows1252.scalar(UInt8(value))) }
        return (value == 0 ? 0xFFFD : value, index - start)
    }

    private static func digit(_ byte: UInt8, isHex: Bool) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "F") where isHex: UInt32(byte - UInt8(ascii: "A") + 10)
        case UInt8(ascii: "a")...UInt8(ascii: "f") where isHex: UInt32(byte - UInt8(ascii: "a") + 10)
        default: nil
        }
    }
}
