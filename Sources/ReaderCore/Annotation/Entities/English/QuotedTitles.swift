import ReaderModel
import ReaderTokens

/// Finds titles of works in quotation marks: “Dancing on the Quay”, where every long word is capitalised.
struct QuotedTitles {
    let words: WordIndex
    private static let longest = 10

    /// All names in order, with the titles in the place of what stood in them.
    func joined(_ names: [TaggedName]) -> [TaggedName] {
        var titles: [Range<Int>] = []
        var token = 0
        while token < words.count {
            if words.text.tokens[token].shape.contains(.mark), mayOpen(token), let title = title(at: token) {
                titles.append(title)
                token = title.upperBound
            } else {
                token += 1
            }
        }
        guard !titles.isEmpty else { return names }
        var result: [TaggedName] = []
        var rest = names[...]
        for title in titles {
            while let name = rest.first, name.tokens.upperBound <= title.lowerBound {
                result.append(name)
                rest.removeFirst()
            }
            let inside = rest.prefix { $0.tokens.lowerBound < title.upperBound }
            let isNamed = inside.contains { name in
                name.tokens == title || name.tokens.lowerBound < title.lowerBound
                    || name.tokens.upperBound > title.upperBound
            }
            guard !isNamed else { continue }
            rest.removeFirst(inside.count)
            result.append(TaggedName(tokens: title, kind: .other, rule: .title))
        }
        return result + rest
    }

    /// Whether a mark's first byte is that of a quotation mark.
    private func mayOpen(_ token: Int) -> Bool {
        let byte = words.text.text.bytes[words.text.tokens[token].range.lowerBound]
        return byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<")
    }

    private static let closings = ["“": "”", "\"": "\"", "<": ">", "«": "»", "‘": "’"]

    private func title(at open: Int) -> Range<Int>? {
        guard let close = Self.closings[words[open]], open + 2 < words.count,
            words[open] != "\"" && words[open] != "<" || !isClosing(open)
        else { return nil }
        var end = open + 1
        while end < words.count, words[end] != close {
            guard end - open <= Self.longest else { return nil }
            end += 1
        }
        guard end < words.count else { return nil }
        var title = (open + 1)..<end
        if let last = title.last, words[last] == "," || words[last] == "." { title = title.lowerBound..<last }
        if title.count > 2, words.isYear(title.lowerBound), words[title.lowerBound + 1] != ":" {
            title = (title.lowerBound + 1)..<title.upperBound
        }
        return (isTitle(title) || isAcronym(title)) && !isControl(title, open, end) ? title : nil
    }

    /// Whether the words in marks are written on a screen or a form: click “Save Changes”, the “Options” tab.
    private func isControl(_ title: Range<Int>, _ open: Int, _ close: Int) -> Bool {
        let before = open > 1 && ["on", "the", "select"].contains(words[open - 1]) ? words[open - 2] : ""
        return open > 0 && Self.pressing.contains(words[open - 1]) || Self.pressing.contains(before)
            || close + 1 < words.count && Self.controls.contains(words[close + 1])
    }

    private static let pressing: Set<String> = [
        "click", "clicked", "clicking", "choose", "chose", "select", "selected", "press", "pressing", "tap", "hit",
        "check", "uncheck", "tick", "labelled", "labeled", "marked", "type", "enter",
    ]
    private static let controls: Set<String> = [
        "tab", "button", "menu", "column", "field", "checkbox", "option", "options", "link", "icon", "box", "dialog",
        "dropdown", "pane", "panel", "toggle", "slider", "setting", "settings", "heading", "label", "page",
    ]

    /// “DWTS”
    private func isAcronym(_ tokens: Range<Int>) -> Bool {
        guard tokens.count == 1 else { return false }
        let token = words.text.tokens[tokens.lowerBound]
        return token.shape.contains(.allCapitals) && token.range.count > 2
    }

    private func isClosing(_ token: Int) -> Bool {
        words.text.tokens[token].isJoined && token > 0 && words[token - 1] != "("
    }

    /// Two long capitalised words or more, none of them shouted, and nothing long in small letters.
    private func isTitle(_ tokens: Range<Int>) -> Bool {
        guard tokens.count > 1, words.isCapital(tokens.lowerBound) else { return false }
        var capitals = 0
        for token in tokens {
            let shape = words.text.tokens[token].shape
            if [".", "!", "?", "…"].contains(words[token]) { return false }
            guard shape.contains(.word), token == tokens.lowerBound || !words.text.tokens[token].isJoined else {
                continue
            }
            if shape.contains(.capital) {
                capitals += 1
                if shape.contains(.allCapitals), words.text.tokens[token].range.count > 4 { return false }
            } else if !Self.small.contains(words[token]) {
                return false
            }
        }
        return capitals > 1
    }

    private static let small: Set<String> = [
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "nor", "by", "from", "with", "as",
        "vs", "into", "over", "is", "it", "de", "la", "le",
    ]
}
