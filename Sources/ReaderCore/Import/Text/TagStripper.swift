import ReaderBasics

/// Takes the tags out of a scrap of HTML.
enum TagStripper {
    /// Elements whose content is no text.
    static func isHidden(_ name: String) -> Bool {
        ["script", "style", "template", "noscript"].contains(name)
    }

    /// The text between tags. References (`&amp;`) are decoded; a tag reads as a space only where it ends a line.
    ///
    /// What the tags alone say is kept: quotation marks of `q`, powers of `sup`, the words of a picture. A `<` that
    /// begins no tag of HTML is text (`vector<int>`).
    static func text(of markup: [UInt8]) -> [UInt8] {
        var strip = Strip(markup: markup)
        return strip.text()
    }

    /// The name of the tag that the bytes begin with, in lower case, a slash before that of an end tag.
    static func name(of tag: [UInt8]) -> String {
        let body = tag.dropFirst().prefix {
            $0 > .space && $0 != .greaterThanSign && ($0 != .solidus || tag.count > 1 && tag[1] == .solidus)
        }
        return String(decoding: body, as: UTF8.self).lowercased()
    }

    /// The value of an attribute in a tag, references decoded.
    static func attribute(_ name: String, of tag: [UInt8]) -> String? {
        let wanted = Array(name.utf8)
        var index = 1
        while index + wanted.count < tag.count {
            guard tag[index - 1] <= .space, tag[index...].prefix(wanted.count).map({ $0 | 0x20 }) == wanted else {
                index += 1
                continue
            }
            var place = index + wanted.count
            while place < tag.count, tag[place] <= .space { place += 1 }
            guard place < tag.count, tag[place] == .equalsSign else {
                index += 1
                continue
            }
            place += 1
            while place < tag.count, tag[place] <= .space { place += 1 }
            guard place < tag.count else { return nil }
            let isQuoted = tag[place] == .quotationMark || tag[place] == .apostrophe
            let rest = tag[(isQuoted ? place + 1 : place)...]
            let value = rest.prefix { isQuoted ? $0 != tag[place] : $0 > .space && $0 != .greaterThanSign }
            return String(decoding: CharacterReference.decoded(Array(value)), as: UTF8.self)
        }
        return nil
    }

    /// Past the `>` of the tag or comment that starts at `start`; nil where a `<` is only a sign.
    static func tagEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        guard start + 1 < bytes.count else { return nil }
        let next = bytes[start + 1]
        guard next == .exclamationMark || next == .solidus || next == .questionMark || next.isASCIILetter else {
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
}

extension TagStripper {
    /// One walk over a scrap.
    private struct Strip {
        let markup: [UInt8]
        /// Whether this is what stands in a section of character data, in which none begins.
        var isSection = false
        var out: [UInt8] = []
        var index = 0
        /// The element whose content is passed over.
        var hidden: String?
        var quotes = 0
        /// Where the last end tag of each element begins that was asked for; nil where it has none.
        var lastEnds: [String: Int?] = [:]
        /// The names of the start tags that were taken.
        var opened: Set<String> = []
        /// Where the texts of open elements `sup` and `sub` begin, the outer first.
        var raised: [(start: Int, position: RaisedText.Position)] = []

        mutating func text() -> [UInt8] {
            while index < markup.count {
                if markup[index] == .lessThanSign, markup[index...].starts(with: "<![CDATA[".utf8) {
                    takeCharacterData(from: index + 9)
                } else if markup[index] == .lessThanSign, let end = TagStripper.tagEnd(markup, from: index) {
                    take(tag: Array(markup[index..<end]))
                } else {
                    takeText()
                }
            }
            return out
        }

        private mutating func takeText() {
            let start = index
            index += 1
            while index < markup.count, markup[index] != .lessThanSign { index += 1 }
            if hidden == nil { write(markup[start..<index]) }
        }

        private mutating func write(_ bytes: some Sequence<UInt8>) {
            out += CharacterReference.decoded(Array(bytes), isMarkup: true)
        }

        private mutating func take(tag: [UInt8]) {
            let name = TagStripper.name(of: Array(tag.prefix(40)))
            let rest = markup[(index + tag.count)...]
            guard HTMLElements.isTag(name, tag: tag, before: rest), hidden != nil || !isNamed(name, tag)
            else { return takeText() }
            index += tag.count
            if !name.hasPrefix("/"), opened.count < 200 { opened.insert(name) }
            if let open = hidden {
                if name == "/\(open)" { hidden = nil }
                return
            }
            if TagStripper.isHidden(name) {
                hidden = name
            } else {
                write(element: name, tag)
            }
        }

        /// Whether a tag is spoken of, and not used: a title has no use for an element of pages, and no end tag is there.
        private mutating func isNamed(_ name: String, _ tag: [UInt8]) -> Bool {
            // `<?php` and `<!DOCTYPE html>` are of whole pages.
            if name.hasPrefix("?") || name.hasPrefix("!doctype") { return true }
            if HTMLElements.isOfPages(name), name == "input" || !tag.contains(.equalsSign) {
                return !isEnded(name, tag)
            }
            return isAlone(name, tag)
        }

        private mutating func isEnded(_ name: String, _ tag: [UInt8]) -> Bool {
            lastEnd(of: name).map { $0 >= index + tag.count } ?? false
        }

        /// Whether a tag stands among the words like one of them, and has no other half: "the <b> tag", "a stray </div> here".
        private mutating func isAlone(_ name: String, _ tag: [UInt8]) -> Bool {
            let after = index + tag.count
            let base = name.hasPrefix("/") ? String(name.dropFirst()) : name
            let isBefore = index == 0 || !markup[index - 1].isASCIILetter && markup[index - 1] != .greaterThanSign
            guard isBefore, !tag.contains(.equalsSign), HTMLElements.isKnown(hash: Hash.of(base.utf8)) else {
                return false
            }
            if ["br", "hr", "wbr", "/br", "/p"].contains(name) { return isCalledTag(behind: after) }
            if after < markup.count {
                guard !markup[after].isASCIILetter, !markup[after].isASCIIDigit, markup[after] < 0x80,
                    markup[after] != .lessThanSign
                else { return false }
            } else if index == 0 || name.hasPrefix("/") {
                return false
            }
            if name == "p" { return index > 0 && !isEnded(name, tag) }
            guard name.hasPrefix("/") else { return !isEnded(name, tag) }
            return !opened.contains(base)
        }

        /// Whether the next word says that a tag is spoken of: "the <br> tag".
        private func isCalledTag(behind place: Int) -> Bool {
            let rest = markup[place...].prefix(20)
            guard rest.first == .space else { return false }
            let word = ByteSearch.lowercased(rest.dropFirst().prefix { $0.isASCIILetter })
            return ["tag", "tags", "element", "elements"].contains { word.elementsEqual($0.utf8) }
        }

        private mutating func lastEnd(of name: String) -> Int? {
            if let known = lastEnds[name] { return known }
            let (text, end) = (ByteSearch.lowercased(markup), Array("</\(name)".utf8))
            let place = text.indices.last { text[$0] == .lessThanSign && text[$0...].starts(with: end) }
            lastEnds[name] = .some(place)
            return place
        }

        /// What was wrapped twice: `<![CDATA[` that shows as text.
        private mutating func takeCharacterData(from start: Int) {
            guard !isSection else {
                index = start
                return
            }
            let end = "]]>".utf8
            var place = start
            while place < markup.count, !markup[place...].starts(with: end) { place += 1 }
            // Of two sections in one another the outer mark took the last sign of the inner one.
            let isShort = place == markup.count && markup[start...].suffix(2).elementsEqual("]]".utf8)
            if hidden == nil {
                var section = Strip(markup: Array(markup[start..<(isShort ? place - 2 : place)]), isSection: true)
                out += section.text()
            }
            index = min(place + end.count, markup.count)
        }

        private mutating func write(element name: String, _ tag: [UInt8]) {
            switch name {
            case "q":
                out += Array((quotes % 2 == 0 ? "“" : "‘").utf8)
                quotes += 1
            case "/q" where quotes > 0:
                quotes -= 1
                out += Array((quotes % 2 == 0 ? "”" : "’").utf8)
            case "sup", "sub": raised.append((out.count, name == "sup" ? .above : .below))
            case "/sup", "/sub": raise()
            case "img":
                if let words = TagStripper.attribute("alt", of: tag)?.nonEmpty, !words.contains("<") {
                    out += Array(" \(words) ".utf8)
                }
            default: if HTMLElements.endsLine(name) { out.append(.space) }
            }
        }

        private mutating func raise() {
            guard let (start, position) = raised.popLast(), start <= out.count else { return }
            guard out.count - start < 60 else { return }
            let content = String(decoding: out[start...], as: UTF8.self)
            let before = String(decoding: out[max(0, start - 40)..<start], as: UTF8.self)
            out.replaceSubrange(start..., with: RaisedText.text(content, position, after: before).utf8)
        }
    }
}
