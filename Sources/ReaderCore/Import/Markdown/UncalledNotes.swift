import ReaderBasics

/// Footnotes of Markdown to which no sign in the text leads.
///
/// The parser leaves them out, so they become paragraphs.
enum UncalledNotes {
    /// - Parameter bytes: Markdown.
    static func shown(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard ByteSearch.contains(bytes, Array("[^".utf8)), ByteSearch.contains(bytes, Array("]:".utf8)) else {
            return bytes
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let signs = signs(in: text)
        var fence: Substring?
        var isChanged = false
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> Substring in
            let start = line.drop { $0 == " " }.prefix(3)
            if let open = fence {
                if start == open { fence = nil }
                return line
            }
            if start == "```" || start == "~~~" {
                fence = start
                return line
            }
            guard line.hasPrefix("[^"), let end = line.firstRange(of: "]:") else { return line }
            let sign = line[..<end.lowerBound] + "]"
            guard signs[sign] == 1 else { return line }
            isChanged = true
            return "\\[\(sign.dropFirst(2).dropLast())\\]\(line[end.upperBound...])"
        }
        return isChanged ? Array(lines.joined(separator: "\n").utf8)[...] : bytes
    }

    /// How often each sign of a note stands in a text.
    private static func signs(in text: String) -> [Substring: Int] {
        var counts: [Substring: Int] = [:]
        var rest = text[...]
        while let start = rest.firstRange(of: "[^") {
            let sign = rest[start.lowerBound...].prefix { $0 != "]" && $0 != "\n" }
            rest = rest[sign.endIndex...]
            if rest.first == "]" { counts[sign + "]", default: 0] += 1 }
        }
        return counts
    }
}
