import ReaderBasics

/// The value of a field of front matter, in YAML's or TOML's notation.
enum FieldValue {
    /// The texts that a value holds: one, or those of a list.
    ///
    /// - Parameters:
    ///   - text: what follows the name on its line.
    ///   - block: the lines below that belong to it.
    static func values(_ text: String, _ block: [String]) -> [String] {
        let text = text.first == "\"" || text.first == "'" ? text : withoutComment(text)
        switch text.first {
        case "|" where text.count < 4, ">" where text.count < 4: return [folded(block, keepsLines: text.first == "|")]
        case "[", "{", "\"", "'":
            var reader = FlowReader(([text] + block).joined(separator: "\n"))
            return reader.values()
        case nil: return nested(block)
        default:
            let lines = [text] + block.map { withoutComment($0.trimmedSpaces) }
            let value = lines.joined(separator: " ").onOneLine
            // Nothing, and a name for what follows it (YAML 1.2, 10.2.1.1 and 6.9.2).
            if ["~", "null", "Null", "NULL"].contains(value) { return [] }
            let tagged = value.drop { $0 != " " }.trimmedSpaces
            return [value.first == "&" || value.first == "!" ? tagged : value]
        }
    }

    /// The fields of a mapping in braces: `{title: Quay, tags: [a, b]}`.
    static func fields(_ text: String) -> [(name: String, values: [String])] {
        var reader = FlowReader(text)
        return reader.fields()
    }

    /// A block scalar (YAML 1.2, 8.1): its lines, or one line of them.
    private static func folded(_ block: [String], keepsLines: Bool) -> String {
        let lines = block.map(\.trimmedSpaces)
        return keepsLines ? lines.joined(separator: "\n").trimmedSpaces : lines.joined(separator: " ").onOneLine
    }

    /// A list of texts or of things with a name, or one thing with a name.
    private static func nested(_ block: [String]) -> [String] {
        var found: [String] = []
        for line in block {
            var rest = line.trimmedSpaces
            let isItem = rest == "-" || rest.hasPrefix("- ")
            if isItem { rest = rest.dropFirst().trimmedSpaces }
            if let name = named(rest) {
                found += values(name, [])
            } else if isItem, !rest.isEmpty, !isField(rest) {
                found += values(rest, [])
            }
        }
        return found
    }

    private static func named(_ text: String) -> String? {
        ["name:", "name :", "\"name\":"].first { text.lowercased().hasPrefix($0) }.map {
            text.dropFirst($0.count).trimmedSpaces
        }
    }

    private static func isField(_ text: String) -> Bool {
        guard text.first != "\"", text.first != "'", text.first != "{" else { return false }
        return text.contains(": ") || text.hasSuffix(":")
    }

    static func withoutComment(_ text: String) -> String {
        if text.hasPrefix("#") { return "" }
        return text.firstRange(of: " #").map { text[..<$0.lowerBound].trimmedSpaces } ?? text
    }
}

/// Reads texts in quotation marks, lists in brackets and things in braces.
private struct FlowReader {
    private var rest: Substring

    init(_ text: String) {
        rest = text[...]
    }

    mutating func values() -> [String] {
        switch rest.first {
        case "[": list(end: "]")
        case "{": thing()
        default: [scalar()]
        }
    }

    private mutating func list(end: Character) -> [String] {
        rest.removeFirst()
        var found: [String] = []
        while true {
            skip()
            guard let next = rest.first else { return found }
            if next == end {
                rest.removeFirst()
                return found
            }
            let count = rest.count
            found += values().filter { !$0.isEmpty }
            if rest.count == count { rest.removeFirst() }
        }
    }

    /// Of `{name: Ada, mail: …}` the name.
    private mutating func thing() -> [String] {
        fields().last { $0.name.lowercased() == "name" }?.values ?? []
    }

    /// What a mapping in braces holds.
    mutating func fields() -> [(name: String, values: [String])] {
        rest.removeFirst()
        var found: [(name: String, values: [String])] = []
        while true {
            skip()
            guard let next = rest.first else { return found }
            if next == "}" {
                rest.removeFirst()
                return found
            }
            let count = rest.count
            let key = rest.prefix { !":=,}".contains($0) }
            rest = rest.dropFirst(key.count)
            if rest.first == ":" || rest.first == "=" { rest.removeFirst() }
            rest = rest.drop(while: \.isWhitespace)
            let isEmpty = rest.first.map { $0 == "," || $0 == "}" } ?? true
            let value = isEmpty ? [] : values()
            found.append((key.filter { $0 != "\"" && $0 != "'" }.trimmedSpaces, value.filter { !Self.isNothing($0) }))
            if rest.count == count { rest.removeFirst() }
        }
    }

    private static func isNothing(_ value: String) -> Bool { ["", "~", "null", "Null", "NULL"].contains(value) }

    private mutating func skip() {
        while let next = rest.first, next.isWhitespace || next == "," { rest.removeFirst() }
        while rest.first == "#" { rest = rest.drop { $0 != "\n" }.drop(while: \.isWhitespace) }
    }

    private mutating func scalar() -> String {
        for mark in ["\"\"\"", "'''"] where rest.hasPrefix(mark) {
            rest = rest.dropFirst(3)
            let text = rest.firstRange(of: mark).map { rest[..<$0.lowerBound] } ?? rest
            rest = rest.dropFirst(text.count + 3)
            return String(text).onOneLine
        }
        guard let mark = rest.first, mark == "\"" || mark == "'" else {
            let text = rest.prefix { !",]}\n".contains($0) }
            rest = rest.dropFirst(text.count)
            return String(text).onOneLine
        }
        rest.removeFirst()
        return (mark == "'" ? single() : double()).onOneLine
    }

    /// `'It''s'`: the mark itself is written twice (YAML 1.2, 7.3.2).
    private mutating func single() -> String {
        var text = ""
        while let character = rest.popFirst() {
            if character == "'" {
                guard rest.first == "'" else { break }
                rest.removeFirst()
            }
            text.append(character)
        }
        return text
    }

    private mutating func double() -> String {
        var text = ""
        while let character = rest.popFirst(), character != "\"" {
            guard character == "\\", let next = rest.popFirst() else {
                text.append(character)
                continue
            }
            switch next {
            case "n", "t", "\n": text.append(" ")
            case "u", "x", "U":
                let digits = rest.prefix(next == "x" ? 2 : next == "u" ? 4 : 8)
                rest = rest.dropFirst(digits.count)
                text.unicodeScalars.append(UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) ?? "\u{FFFD}")
            default: text.append(next)
            }
        }
        return text
    }
}
