import ReaderBasics
import ReaderModel

/// `My Clippings.txt`, in which a Kindle keeps what was highlighted: title and author, a line on place and time that begins
/// with a hyphen, a blank line, the passage, and ten equals signs.
enum Clippings {
    private static let divider = "=========="
    /// How far a first passage may reach.
    private static let head = 65_536

    /// Whether a text begins as such a file does.
    static func begin(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(Self.head)
        guard ByteSearch.contains(head, "==========") else { return false }
        let lines = String(decoding: head, as: UTF8.self).split(
            separator: "\n", maxSplits: 4, omittingEmptySubsequences: false)
        return lines.count > 3 && isPlace(lines[1].trimmedSpaces)
    }

    /// `- Your Highlight on page 12 | Location 170-171 | Added on Sunday, 3 May 2020 10:11:12`, in any language.
    private static func isPlace(_ line: String) -> Bool { line.hasPrefix("- ") && line.contains("|") }

    static func list(_ bytes: [UInt8]) -> SavedList {
        var books = HighlightedBooks("Kindle")
        let text = String(decoding: bytes, as: UTF8.self)
        for record in text.split(separator: divider) {
            let lines = record.drop { $0.isNewline || $0 == "\u{FEFF}" }
                .split(separator: "\n", omittingEmptySubsequences: false).map(\.trimmedSpaces)
            guard lines.count > 2, isPlace(lines[1]) else { continue }
            let passage = lines[2...].joined(separator: "\n").trimmedSpaces
            // A bookmark has a place and nothing to read.
            guard !passage.isEmpty else { continue }
            let (title, author) = Self.book(lines[0])
            let isNote = lines[1].lowercased().hasPrefix("- your note")
            books.add(
                HighlightedBooks.Passage(
                    text: isNote ? "" : passage, note: isNote ? passage : nil, date: date(lines[1])),
                title: title, author: author)
        }
        return books.list
    }

    /// `The Quiet Harbour (Berg, Ada)`: the title, and the author in the last pair of parentheses.
    private static func book(_ line: String) -> (String, String?) {
        let line = line.replacing("\u{FEFF}", with: "")
        guard line.hasSuffix(")"), let open = line.lastIndex(of: "("), let title = line[..<open].nonEmpty else {
            return (line, nil)
        }
        let name = line[line.index(after: open)...].dropLast()
        let parts = name.split(separator: ",").compactMap(\.nonEmpty)
        return (title, parts.count == 2 ? "\(parts[1]) \(parts[0])" : name.nonEmpty)
    }

    /// The longest end of the line that is a date: what stands before it is in the language of the device.
    private static func date(_ line: String) -> Timestamp? {
        guard let last = line.split(separator: "|").last else { return nil }
        let words = last.split(separator: " ")
        for start in words.indices {
            if let date = DateParser.timestamp(words[start...].joined(separator: " ")) { return date }
        }
        return nil
    }
}
