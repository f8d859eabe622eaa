import ReaderBasics
import ReaderLexicons
import ReaderModel
import ReaderTokens

/// Finds titles of works in quotation marks: “Dancing on the Quay”, where every long word is capitalised, and words beside the
/// marks that say what it is, where it is one word: the film “Quay”.
struct QuotedTitles {
    let words: WordIndex
    private static let longest = 10

    private struct Title {
        let tokens: Range<Int>
        /// Whether the text says that it is a work.
        let isTold: Bool
    }

    /// All names in order, with the titles in the place of what stood in them.
    func joined(_ names: [TaggedName]) -> [TaggedName] {
        var titles: [Title] = []
        var lone: [Range<Int>] = []
        var told: Set<UInt64> = []
        var token = 0
        while token < words.count {
            if words.text.tokens[token].shape.contains(.mark), mayOpen(token), let inside = marked(at: token) {
                let isTold = isWork(inside.title, token, inside.close)
                let mayBe = isTold || !isByname(inside.title, token)
                if mayBe, isTitle(inside.title, isTold: isTold) || isAcronym(inside.title) {
                    titles.append(Title(tokens: inside.title, isTold: isTold))
                    if isTold { told.insert(words.phrase(inside.title)) }
                    token = inside.title.upperBound
                    continue
                }
                if inside.title.count == 1 { lone.append(inside.title) }
            }
            token += 1
        }
        guard !titles.isEmpty else { return names }
        // What the text calls a work once is that wherever it stands in marks.
        let again = lone.filter { told.contains(words.phrase($0)) }
        if !again.isEmpty {
            titles += again.map { Title(tokens: $0, isTold: true) }
            titles.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        }
        var result: [TaggedName] = []
        var rest = names[...]
        for (title, isTold) in titles.map({ ($0.tokens, $0.isTold || told.contains(words.phrase($0.tokens))) }) {
            while let name = rest.first, name.tokens.upperBound <= title.lowerBound {
                result.append(name)
                rest.removeFirst()
            }
            let inside = rest.prefix { $0.tokens.lowerBound < title.upperBound }
            let isNamed = inside.contains { name in
                name.tokens == title && !isTold || name.tokens.lowerBound < title.lowerBound
                    || name.tokens.upperBound > title.upperBound
            }
            guard !isNamed else { continue }
            rest.removeFirst(inside.count)
            result.append(TaggedName(tokens: title, kind: .other, rule: isTold ? .form : .title))
        }
        return (result + rest).map { name in
            guard told.contains(words.phrase(name.tokens)), name.kind != .other, !isSomebody(name) else { return name }
            return TaggedName(tokens: name.tokens, kind: .other, rule: name.rule)
        }
    }

    /// Whether a name that is that of a work is more likely a person's where no marks stand: it begins with a given name.
    private func isSomebody(_ name: TaggedName) -> Bool {
        name.kind == .person && name.rule != .parted
            && !TaggerModel.embedded.lists.bits(words.hash(name.tokens.lowerBound)).isDisjoint(with: [.female, .male])
    }

    /// Whether a mark's first byte is that of a quotation mark.
    private func mayOpen(_ token: Int) -> Bool {
        let byte = words.text.text.bytes[words.text.tokens[token].range.lowerBound]
        return byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "<") || byte == .apostrophe
    }

    // The mark that closes “‘” is an apostrophe in a text's words.
    private static let closings = ["“": "”", "\"": "\"", "<": ">", "«": "»", "‘": "'", "'": "'"]

    /// The words in a pair of marks that may be a title, without the comma or stop before the closing mark.
    private func marked(at open: Int) -> (title: Range<Int>, close: Int)? {
        guard let close = Self.closings[words[open]], open + 2 < words.count, words.isCapital(open + 1),
            words[open] == "“" || words[open] == "«" || words[open] == "‘" || !isClosing(open)
        else { return nil }
        let isApostrophe = close == "'"
        guard !isApostrophe || words.text.tokens[open + 1].isJoined else { return nil }
        var end = open + 1
        while end < words.count, words[end] != close || isApostrophe && !closes(end) {
            guard end - open <= Self.longest else { return nil }
            end += 1
        }
        guard end < words.count else { return nil }
        var title = (open + 1)..<end
        if let last = title.last, words[last] == "," || words[last] == "." { title = title.lowerBound..<last }
        if title.count > 2, words.isYear(title.lowerBound), words[title.lowerBound + 1] != ":" {
            title = (title.lowerBound + 1)..<title.upperBound
        }
        guard !title.isEmpty, !isControl(title, open, end), !isNickname(open, end) else { return nil }
        return (title, end)
    }

    /// Whether an apostrophe may close what it stands behind, and is not that of "the girls' Club".
    private func closes(_ token: Int) -> Bool {
        guard words.text.tokens[token].isJoined else { return false }
        return token + 1 >= words.count || !words.isCapital(token + 1) || words.isLineStart(token + 1)
            || words[token - 1].utf8.last != UInt8(ascii: "s")
    }

    /// Anna “The Hammer” Lind: what friends call her.
    private func isNickname(_ open: Int, _ close: Int) -> Bool {
        guard open > 0, close + 1 < words.count, words[close - 1] != "," else { return false }
        return [open - 1, close + 1].allSatisfy { words.isWord($0) && words.isCapital($0) }
            && !words.isLineStart(close + 1) && !words.text.tokens[open - 1].shape.contains(.allCapitals)
    }

    /// ‘The Hammer’ in single marks: what somebody is called, where no such word stands before it as do before works.
    private func isByname(_ title: Range<Int>, _ open: Int) -> Bool {
        Self.closings[words[open]] == "'" && title.count == 2 && words[title.lowerBound] == "the"
            && !(open > 0 && ["in", "from", "to"].contains(words[open - 1]))
    }

    // MARK: What the text calls a work

    /// Whether words beside some marks say that a work stands in them: the film “Quay”, a remake of “Quay”, “Quay,” a comedy.
    private func isWork(_ title: Range<Int>, _ open: Int, _ close: Int) -> Bool {
        var before = open - 1
        if before > 0, words[before] == "," { before -= 1 }
        if before >= 0, !words.isCapital(before) {
            if EnglishKindWords.works.contains(words[before]) { return true }
            if words[before] == "of", before > 0, EnglishKindWords.makings.contains(words[before - 1]) { return true }
        }
        if title.count > 1, before == open - 1, before >= 0, Self.naming.contains(words[before]) { return true }
        let next = close + 1
        guard next + 1 < words.count else { return false }
        // A heading, and the author in the line below.
        if words[next] == "by", words.isCapital(next + 1), words.isLineStart(next), words.isCapital(next) {
            return true
        }
        if words[next] == "(", words.isYear(next + 1), next + 2 < words.count, words[next + 2] == ")" { return true }
        if words[next] == "and", words[next + 1] == "other", next + 2 < words.count {
            return EnglishKindWords.works.contains(words[next + 2])
        }
        let article = words[next] == "," ? next + 1 : words[title.upperBound] == "," ? next : words.count
        guard article < words.count, ["a", "an", "the"].contains(words[article]) else { return false }
        for token in (article + 1)..<min(article + 6, words.count) {
            guard words.isWord(token) || words[token] == "-", !Self.breaks.contains(words[token]) else { return false }
            if EnglishKindWords.works.contains(words[token]), !words.isCapital(token) { return true }
        }
        return false
    }

    private static let naming: Set<String> = ["called", "titled", "entitled", "dubbed"]
    private static let breaks: Set<String> = ["of", "that", "which", "who", "for", "in", "to", "is", "was", "said"]

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

    /// Two long capitalised words or more, none of them shouted, and nothing long in small letters; one is enough where the text
    /// says that it is a work.
    private func isTitle(_ tokens: Range<Int>, isTold: Bool) -> Bool {
        guard isTold || tokens.count > 1, words.isCapital(tokens.lowerBound) else { return false }
        var capitals = 0
        for token in tokens {
            let shape = words.text.tokens[token].shape
            if words[token] == "(", closesBracket(token, tokens) { continue }
            if Self.stops.contains(words[token]), !isTold || token != tokens.upperBound - 1 { return false }
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
        return capitals > 1 || isTold && capitals == 1
    }

    /// Whether a bracket that opens inside a title behind its name is closed at its end: “Quay Repair Program (Part 12.3)”.
    private func closesBracket(_ open: Int, _ title: Range<Int>) -> Bool {
        open - title.lowerBound > 1 && words.isMark(title.upperBound - 1, UInt8(ascii: ")"))
            && title.upperBound - open > (words.isYear(open + 1) ? 2 : 3)
            && (words.isCapital(open + 1) || words.isYear(open + 1))
    }

    private static let stops: Set<String> = [".", "!", "?", "…", "("]

    private static let small: Set<String> = [
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "nor", "by", "from", "with", "as",
        "vs", "into", "over", "is", "it", "de", "la", "le",
    ]
}
