import ReaderBasics

/// The fields that stand before a Markdown text: YAML between `---` lines, TOML between `+++` lines, an object of JSON,
/// the lines `Title: …` of MultiMarkdown and Pelican, or Pandoc's three lines with `%`.
///
/// Only fields at the top level are read: texts in all their notations, lists of them, and the `name` of what has one.
struct FrontMatter {
    /// Bytes before the text; 0 where there are no fields.
    private(set) var length = 0
    private var fields: [String: String] = [:]

    /// - Parameter name: in small letters and without hyphens and underscores.
    subscript(name: String) -> String? { fields[name] }

    init(_ bytes: [UInt8]) {
        // Empty lines before the first are no part of the text.
        let start = bytes.prefix(8).prefix { $0 == .lineFeed || $0 == .carriageReturn }.count
        guard let fence = Self.fence(bytes[start...]) else {
            switch bytes.first {
            case .leftCurlyBracket: readObject(bytes)
            case UInt8(ascii: "%"): readTitleBlock(bytes)
            default: readLines(bytes)
            }
            return
        }
        let isTOML = fence.language == "toml"
        var place = fence.length
        var lines: [String] = []
        while place < bytes.count, lines.count < 1_000 {
            let end = bytes[place...].firstIndex(of: .lineFeed) ?? bytes.count
            let line = String(decoding: bytes[place..<end], as: UTF8.self)
            place = min(end + 1, bytes.count)
            let mark = line.trimmedSpaces
            if mark == fence.mark || mark == "..." && !isTOML {
                if fence.language == "json" || lines.first(where: { $0.nonEmpty != nil })?.trimmedSpaces.first == "{" {
                    readMapping(lines.joined(separator: "\n").trimmedSpaces)
                    guard !Self.known.isDisjoint(with: fields.keys) else {
                        fields = [:]
                        return
                    }
                } else {
                    guard isTOML || lines.allSatisfy(Self.mayBeField) else { return }
                    read(lines, isTOML: isTOML)
                }
                // Below a rule a text begins, where no field is one that is known.
                guard
                    start == 0 && lines.first?.trimmedSpaces.isEmpty != true
                        || Self.known.contains(where: { fields[$0] != nil })
                else {
                    fields = [:]
                    return
                }
                length = place
                return
            }
            lines.append(line)
        }
    }

    /// The line that opens the fields, and what they are written in: `---`, `+++` or `;;;`, behind which the name of a
    /// language may stand.
    private static func fence(_ bytes: ArraySlice<UInt8>) -> (mark: String, language: String, length: Int)? {
        guard let end = bytes.prefix(40).firstIndex(of: .lineFeed) else { return nil }
        let line = String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self)
        let name = line.dropFirst(3).trimmedSpaces.lowercased()
        switch (line.prefix(3), name) {
        case ("---", ""), ("---", "yaml"), ("---", "yml"): return ("---", "yaml", end + 1)
        case ("---", "toml"), ("---", "json"): return ("---", name, end + 1)
        case ("+++", ""), ("+++", "toml"): return ("+++", "toml", end + 1)
        case (";;;", ""), (";;;", "json"): return (";;;", "json", end + 1)
        default: return nil
        }
    }

    /// A mapping in braces: JSON, or the form of YAML that has them (YAML 1.2, 7.4.2).
    private mutating func readMapping(_ text: String) {
        let braced = text.first == "{" ? text : "{\(text)}"
        for field in FieldValue.fields(braced) { set(field.values, of: Self.key(field.name), isList: false) }
    }

    /// An object of JSON that ends with a bracket on a line of its own (Hugo).
    private mutating func readObject(_ bytes: [UInt8]) {
        guard let end = Self.end(of: "\n}\n", in: bytes.prefix(64_000)),
            let value = try? JSONValue(Array(bytes[..<end]), .lenient), case .object(let members) = value
        else { return }
        length = end
        for (name, value) in members {
            let texts = value.elements.compactMap { $0.scalarText ?? $0["name"]?.scalarText }
            set(texts, of: Self.key(name), isList: false)
        }
    }

    /// `% Title`, `% Ada Berg; Olaf Reed` and `% 2 May 2024` (Pandoc, "pandoc_title_block").
    private mutating func readTitleBlock(_ bytes: [UInt8]) {
        let head = String(decoding: bytes.prefix(4_000), as: UTF8.self)
        let all = head.split(separator: "\n", omittingEmptySubsequences: false)
        let lines = all.prefix { $0.hasPrefix("% ") }.prefix(3)
        guard !lines.isEmpty, all.dropFirst(lines.count).first?.isEmpty ?? false else { return }
        length = lines.map { $0.utf8.count + 1 }.reduce(0, +)
        for (name, line) in zip(["title", "author", "date"], lines) {
            set(line.dropFirst(2).split(separator: ";").map(\.trimmedSpaces), of: name, isList: false)
        }
    }

    /// `Title: …` and other fields from the first line to an empty one: a title, and one that no sentence begins with.
    private mutating func readLines(_ bytes: [UInt8]) {
        guard bytes.first?.isASCIILetter ?? false else { return }
        guard let end = Self.end(of: "\n\n", in: bytes.prefix(4_000)) else { return }
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\n").map(String.init)
        let names = lines.filter { !($0.first?.isWhitespace ?? true) }.map { line in
            line.firstIndex(of: ":").map { line[..<$0].trimmedSpaces } ?? ""
        }
        let known = Self.known.subtracting(["title"])
        guard names.count > 1, names.allSatisfy({ !$0.isEmpty && $0.count < 24 && !$0.contains(" ") }),
            names.contains(where: { Self.key($0) == "title" }), names.contains(where: { known.contains(Self.key($0)) })
        else { return }
        length = end
        read(lines, isTOML: false)
    }

    private static let known: Set<String> = [
        "title", "date", "author", "authors", "tags", "category", "slug", "lang", "summary", "modified",
    ]

    /// Behind the first place where a mark stands.
    private static func end(of mark: String, in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.firstRange(of: Array(mark.utf8))?.upperBound
    }

    /// The name of a field: `publish_date` and `publishDate` are one.
    private static func key(_ name: String) -> String {
        name.trimmedSpaces.lowercased().filter { !"\"'-_ ".contains($0) }
    }

    /// Between two rules there may as well be a text: every line must be a field, go on with one, or be empty.
    private static func mayBeField(_ line: String) -> Bool {
        guard let first = line.first, first.isLetter else { return true }
        return line.contains(":") || line.contains("=")
    }

    private mutating func read(_ lines: [String], isTOML: Bool) {
        var lines = lines[...]
        // The table of TOML around the fields at hand.
        var table: String?
        while let line = lines.popFirst() {
            if isTOML, line.hasPrefix("[") {
                table = line.filter { $0 != "[" && $0 != "]" }.trimmedSpaces.lowercased()
                continue
            }
            guard let mark = line.firstIndex(of: isTOML ? "=" : ":"), !(line.first?.isWhitespace ?? true),
                line.first != "#"
            else { continue }
            let name = Self.key(String(line[..<mark]))
            var block: [String] = []
            while let next = lines.first, isTOML ? Self.isOpen(line, block) : Self.goesOn(next) {
                block.append(next)
                lines.removeFirst()
            }
            let text = line[line.index(after: mark)...].trimmedSpaces
            if text.isEmpty { readNested(block, below: name) }
            let values = FieldValue.values(text, block)
            set(values, of: table.map { name == "name" ? $0 : "\($0).\(name)" } ?? name, isList: table != nil)
        }
    }

    /// Fields below another: `date:` and in it `created: …` is `datecreated`.
    private mutating func readNested(_ block: [String], below name: String) {
        for line in block where line.first == " " || line.first == "\t" {
            guard let mark = line.firstRange(of: ": "), !line.trimmedSpaces.hasPrefix("-") else { continue }
            set(
                FieldValue.values(line[mark.upperBound...].trimmedSpaces, []),
                of: name + Self.key(String(line[..<mark.lowerBound])), isList: false)
        }
    }

    private mutating func set(_ values: [String], of name: String, isList: Bool) {
        guard let value = values.map(Self.withoutBrackets).joined(separator: ", ").nonEmpty else { return }
        if let before = fields[name] {
            if isList { fields[name] = before + ", " + value }
        } else {
            fields[name] = value
        }
    }

    /// The words of `[[Ada Berg]]` and `[[people/ada|Ada Berg]]`, as collections of notes link to one another.
    private static func withoutBrackets(_ value: String) -> String {
        var (text, rest) = ("", value[...])
        while let start = rest.firstRange(of: "[["), let end = rest[start.upperBound...].firstRange(of: "]]") {
            text += rest[..<start.lowerBound]
            text += rest[start.upperBound..<end.lowerBound].split(separator: "|").last ?? ""
            rest = rest[end.upperBound...]
        }
        return text + rest
    }

    /// Whether a line of YAML belongs to the field above it: one that is indented, part of a list, or empty.
    private static func goesOn(_ line: String) -> Bool {
        line.first.map { $0 == " " || $0 == "\t" || $0 == "-" || $0 == "]" || $0 == "}" } ?? true
    }

    /// Whether a value of TOML has a list or a text of several lines that is not closed yet.
    private static func isOpen(_ line: String, _ block: [String]) -> Bool {
        let text = ([line] + block).joined(separator: "\n")
        let marks = text.ranges(of: "\"\"\"").count + text.ranges(of: "\'\'\'").count
        if marks > 0 { return marks % 2 == 1 }
        let value = line.drop { $0 != "=" }.dropFirst().trimmedSpaces
        return value.hasPrefix("[") && text.count { $0 == "[" } > text.count { $0 == "]" }
    }
}
