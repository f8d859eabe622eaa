import ReaderBasics

/// Names and addresses as mail writes them (RFC 5322, 3.4): `Ines Marsh <ines@example.org>, "Reed, Olaf" <o@example.org>`.
struct Mailboxes {
    struct Mailbox: Equatable {
        var name: String?
        var address: String?
    }

    private(set) var all: [Mailbox] = []
    private var name = ""
    private var comment = ""
    private var address: String?

    /// - Parameter field: with encoded words still as they came, or decoded where none holds a comma.
    init(_ field: String) {
        var rest = field[...]
        while let character = rest.popFirst() {
            switch character {
            case "\"": name += Self.quoted(&rest)
            case "(": comment += (comment.isEmpty ? "" : " ") + Self.comment(&rest)
            case "<":
                address = rest.prefix { $0 != ">" }.trimmedSpaces
                rest = rest.drop { $0 != ">" }.dropFirst()
            case ",", ";": end()
            case ":" where !name.contains("@"): name = ""
            default: name.append(character)
            }
        }
        end()
    }

    /// The names, or the address where somebody has none.
    var names: [String] { all.compactMap { $0.name ?? $0.address } }

    private mutating func end() {
        defer { (name, comment, address) = ("", "", nil) }
        let words = name.onOneLine.nonEmpty
        let isAddress = words.map { $0.contains("@") && !$0.contains(" ") } ?? false
        if address == nil, isAddress {
            all.append(Mailbox(name: comment.onOneLine.nonEmpty, address: words))
        } else if words != nil || address != nil || !comment.isEmpty {
            all.append(
                Mailbox(name: words ?? comment.onOneLine.nonEmpty, address: address?.nonEmpty))
        }
    }

    /// What stands up to the closing mark, each backslash taken for the sign behind it (3.2.4).
    private static func quoted(_ rest: inout Substring) -> String {
        var text = ""
        while let character = rest.popFirst(), character != "\"" {
            if character == "\\", let next = rest.popFirst() { text.append(next) } else { text.append(character) }
        }
        return text
    }

    /// A comment, with those inside it.
    private static func comment(_ rest: inout Substring) -> String {
        var text = ""
        var depth = 1
        while let character = rest.popFirst() {
            if character == "\\", let next = rest.popFirst() {
                text.append(next)
                continue
            }
            depth += character == "(" ? 1 : character == ")" ? -1 : 0
            if depth == 0 { break }
            text.append(character)
        }
        return text
    }
}

extension Mailboxes {
    /// The people that a feed's field for authors names: `ines@example.org (Ines Marsh)`, `Ines Marsh <…>`, or as it
    /// stands.
    static func people(_ field: String) -> [String] {
        let words =
            field.contains("<")
            ? String(decoding: TagStripper.text(of: Array(field.utf8)), as: UTF8.self) : field
        let plain = words.onOneLine
        let names = plain.contains("@") ? Mailboxes(plain.replacing("mailto:", with: "")).names : [plain]
        return names.compactMap(Self.name)
    }

    /// A name without "by", brackets around it and an office behind it; nil where it has no letter.
    static func name(_ text: String) -> String? {
        var name = text.trimmedSpaces
        if name.first == "(", name.last == ")" { name = name.dropFirst().dropLast().trimmedSpaces }
        let lower = name.lowercased()
        if let prefix = ["by ", "by: ", "written by ", "posted by "].first(where: lower.hasPrefix) {
            name = name.dropFirst(prefix.count).trimmedSpaces
        } else if let prefix = ["von ", "par ", "por ", "di ", "door ", "da "].first(where: lower.hasPrefix),
            name.first?.isUppercase ?? false, name.split(separator: " ").count > 2
        {
            // "Von Ada Berg", and not "Von Berg" nor "von Berg".
            name = name.dropFirst(prefix.count).trimmedSpaces
        }
        // "Ada Berg | Coast Wire".
        if let bar = name.firstRange(of: " | ") { name = name[..<bar.lowerBound].trimmedSpaces }
        return name.contains(where: \.isLetter) && !isNobody(name) ? BylineOffice.without(name).nonEmpty : nil
    }

    /// Whether a name is what programs write where they know none, or an address of the web.
    static func isNobody(_ name: String) -> Bool {
        ["unknown", "anonymous", "nobody", "admin", "administrator", "author", "noreply", "no-reply", "root"]
            .contains(name.lowercased()) || WebAddress.isWeb(name)
    }

    /// Whether a name is that of an office, and not of a person.
    static func isOffice(_ name: String) -> Bool {
        let offices: Set<String> = [
            "desk", "newsroom", "newsdesk", "editor", "editors", "editorial", "staff", "team", "admin", "administrator",
            "webmaster", "redaktion", "redaction", "rédaction", "redacción", "redazione", "news", "info", "noreply",
            "no-reply", "office", "agency", "agencies", "press", "support",
        ]
        let words = name.lowercased().split { !$0.isLetter && $0 != "-" }
        return name.contains("@") || words.contains { offices.contains(String($0)) }
    }
}
