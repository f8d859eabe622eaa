import ReaderBasics

/// Takes the tags out of a scrap of HTML.
enum TagStripper {
    /// Elements whose content is no text.
    static func isHidden(_ name: String) -> Bool {
        ["script", "style", "template", "noscript"].contains(name)
    }

    /// The text between tags. References (`&amp;`) are decoded; a tag reads as a space only where it ends a line.
    static func text(of markup: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var index = 0
        var hidden: String?
        while index < markup.count {
            if markup[index] == .lessThanSign, let end = tagEnd(markup, from: index) {
                let name = name(of: Array(markup[index..<min(end, index + 20)]))
                if let open = hidden {
                    if name == "/\(open)" { hidden = nil }
                } else if isHidden(name) {
                    hidden = name
                } else if !isInline(name) {
                    out.append(.space)
                }
                index = end
            } else {
                let start = index
                index += 1
                while index < markup.count, markup[index] != .lessThanSign { index += 1 }
                if hidden == nil { out.append(contentsOf: markup[start..<index]) }
            }
        }
        return CharacterReference.decoded(out)
    }

    /// The name of the tag that the bytes begin with, in lower case, a slash before that of an end tag.
    static func name(of tag: [UInt8]) -> String {
        let body = tag.dropFirst().prefix {
            $0 > .space && $0 != .greaterThanSign && ($0 != .solidus || tag.count > 1 && tag[1] == .solidus)
        }
        return String(decoding: body, as: UTF8.self).lowercased()
    }

    private static func isInline(_ name: String) -> Bool {
        let base = name.hasPrefix("/") ? String(name.dropFirst()) : name
        return ["a", "b", "i", "em", "strong", "span", "u", "s", "code", "sub", "sup", "small", "font", "abbr"]
            .contains(base)
    }

    /// Past the first `>` that stands in no quotation marks, or the first of all where the marks do not match.
    private static func quotedTagEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        var quote: UInt8?
        var first: Int?
        for index in start..<min(bytes.count, start + 10_000) {
            let byte = bytes[index]
            if byte == .greaterThanSign { first = first ?? index + 1 }
            if let mark = quote {
                if byte == mark { quote = nil }
            } else if byte == .quotationMark || byte == .apostrophe, bytes[index - 1] == .equalsSign {
                quote = byte
            } else if byte == .greaterThanSign {
                return index + 1
            }
        }
        return first
    }

    /// Past the `>` of the tag or comment that starts at `start`; nil where a `<` is only a sign.
    private static func tagEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        guard start + 1 < bytes.count else { return nil }
        let next = bytes[start + 1]
        guard
            next == .exclamationMark || next == .solidus || next == .questionMark
                || (next | 0x20 >= .letterA && next | 0x20 <= .letterZ)
        else {
            return nil
        }
        if bytes[start...].starts(with: "<!--".utf8) {
            var index = start + 4
            while index + 2 < bytes.count {
                if bytes[index] == .hyphen, bytes[index + 1] == .hyphen, bytes[index + 2] == .greaterThanSign {
                    return index + 3
                }
                index += 1
            }
            return bytes.count
        }
        return quotedTagEnd(bytes, from: start)
    }
}
