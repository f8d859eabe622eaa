import ReaderBasics

/// The fields that stand before a Markdown text: YAML between `---` lines or TOML between `+++` lines.
///
/// Only plain fields at the top level are read, and lists of words; these two notations agree on them.
struct FrontMatter {
    /// Bytes before the text; 0 where there are no fields.
    private(set) var length = 0
    private var fields: [String: String] = [:]

    subscript(name: String) -> String? { fields[name] }

    init(_ bytes: [UInt8]) {
        guard let fence = [Array("---\n".utf8), Array("+++\n".utf8)].first(where: { bytes.starts(with: $0) }) else {
            return
        }
        let isTOML = fence[0] == .plusSign
        var place = 4
        var lines: [String] = []
        while place < bytes.count, lines.count < 1_000 {
            let end = bytes[place...].firstIndex(of: .lineFeed) ?? bytes.count
            let line = String(decoding: bytes[place..<end], as: UTF8.self)
            place = min(end + 1, bytes.count)
            let mark = line.trimmedSpaces
            if mark == (isTOML ? "+++" : "---") || (!isTOML && mark == "...") {
                guard lines.allSatisfy(Self.mayBeField) else { return }
                length = place
                read(lines, separator: isTOML ? "=" : ":")
                return
            }
            lines.append(line)
        }
    }

    /// Between two rules there may as well be a text: every line must be a field, go on with one, or be empty.
    private static func mayBeField(_ line: String) -> Bool {
        guard let first = line.first, first.isLetter else { return true }
        return line.contains(":") || line.contains("=")
    }

    private mutating func read(_ lines: [String], separator: Character) {
        var last: String?
        for line in lines {
            let isIndented = line.first.map { $0 == " " || $0 == "\t" || $0 == "-" } ?? true
            if !isIndented, let mark = line.firstIndex(of: separator) {
                let name = line[..<mark].trimmedSpaces.lowercased()
                let value = Self.value(line[line.index(after: mark)...].trimmedSpaces)
                if fields[name] == nil, !value.isEmpty { fields[name] = value }
                last = name
            } else if let last, line.trimmedSpaces.hasPrefix("- ") {
                let item = Self.value(String(line.trimmedSpaces.dropFirst(2)))
                let before = fields[last].map { $0 + ", " } ?? ""
                if !item.contains(": ") { fields[last] = before + item }
            } else if let last, isIndented, fields[last] == nil, line.trimmedSpaces.hasPrefix("name:") {
                fields[last] = Self.value(line.trimmedSpaces.dropFirst(5).trimmedSpaces)
            }
        }
    }

    /// A value without its quotation marks; a list in brackets as its words with commas.
    private static func value(_ text: String) -> String {
        if text.hasPrefix("["), text.hasSuffix("]") {
            return text.dropFirst().dropLast().split(separator: ",").map { value($0.trimmedSpaces) }
                .joined(separator: ", ")
        }
        for mark in ["\"", "'"] where text.hasPrefix(mark) {
            if let end = text.dropFirst().lastIndex(of: Character(mark)) {
                return String(text[text.index(after: text.startIndex)..<end]).replacing("\\\"", with: "\"")
            }
        }
        if ["|", ">", ">-", "|-"].contains(text) { return "" }
        return text.firstRange(of: " #").map { text[..<$0.lowerBound].trimmedSpaces } ?? String(text)
    }
}
