import ReaderBasics
package import ReaderModel

/// An article written as Markdown, with front matter, links and emphasis.
package enum MarkdownText {
    /// An article as a Markdown document, its title first.
    package static func document(_ article: Article) -> String {
        let fields: [(String, String?)] = [
            ("title", article.title), ("author", article.byline), ("date", article.published?.day.description),
            ("site", article.site), ("url", article.url), ("lang", article.language),
        ]
        let lines = fields.compactMap { name, value in value.map { "\(name): \(quoted($0))" } }
        let head = lines.isEmpty ? "" : "---\n\(lines.joined(separator: "\n"))\n---\n\n"
        var spans = article.spans[...]
        var body = ""
        var table: MarkdownTable?
        for (index, block) in article.blocks.enumerated() {
            let before = index > 0 ? article.blocks[index - 1] : nil
            spans = spans.drop { $0.range.upperBound <= block.range.lowerBound }
            let own = spans.prefix { $0.range.lowerBound < block.range.upperBound }
            if block.kind == .row {
                if let before, !startsTable(block, after: before) {
                    table?.rows.append(MarkdownTable.row(block, of: article.text, own))
                } else {
                    body += (table?.text ?? "") + (index > 0 ? "\n\n" : "")
                    // The head is set in bold by whoever shows it.
                    let head = MarkdownTable.row(block, of: article.text, own.filter { $0.kind != .strong }[...])
                    table = MarkdownTable(prefix: prefix(block), rows: [head])
                }
                continue
            }
            body += table?.text ?? ""
            table = nil
            if let before { body += isClose(before.kind, block.kind) ? "\n" : "\n\n" }
            body += Self.block(block, of: article.text, own)
        }
        return head + body + (table?.text ?? "") + "\n"
    }

    /// A table is divided from another by a blank line.
    private static func startsTable(_ row: Block, after before: Block) -> Bool {
        before.kind != .row || row.range.lowerBound - before.range.upperBound > 1 || before.quoteDepth != row.quoteDepth
    }

    private static func prefix(_ block: Block) -> String {
        String(repeating: "> ", count: block.quoteDepth) + String(repeating: "  ", count: max(0, block.listDepth - 1))
    }

    /// Items stand right below one another.
    private static func isClose(_ first: Block.Kind, _ second: Block.Kind) -> Bool {
        switch (first, second) {
        case (.item, .item): true
        default: false
        }
    }

    private static func quoted(_ value: String) -> String {
        let line = VisibleText.line(value)
        return "\"" + line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private static func block(_ block: Block, of text: Text, _ spans: ArraySlice<Span>) -> String {
        let prefix = prefix(block)
        if block.kind == .rule { return prefix + "---" }
        if block.kind == .code {
            let code = VisibleText.text(text[block.range])
            let fence = String(repeating: "`", count: max(3, MarkdownSpans.longestRun(in: code) + 1))[...]
            let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
            return ([fence] + lines + [fence]).map { prefix + $0 }.joined(separator: "\n")
        }
        if block.kind == .picture, let picture = picture(block, of: text, spans) { return prefix + picture }
        var writer = MarkdownSpans(text: text)
        let lines = writer.write(block.range, spans).split(separator: "\n", omittingEmptySubsequences: false)
        switch block.kind {
        case .title: return prefix + "# " + line(lines.joined(separator: " "))
        case .heading(let level):
            return prefix + String(repeating: "#", count: level) + " " + line(lines.joined(separator: " "))
        case .item(let marker):
            let end = block.keepsLines ? "\\\n\(prefix)  " : " "
            let head = marker.first?.isNumber == true ? marker : "-"
            return prefix + head + " " + lines.map(line).joined(separator: end)
        case .paragraph, .picture, .code, .rule, .row:
            // A backslash keeps a line break (CommonMark, 6.7).
            return lines.map { prefix + line($0) }.joined(separator: block.keepsLines ? "\\\n" : "\n")
        }
    }

    /// `![words](address)`, where the block is the words of a picture.
    private static func picture(_ block: Block, of text: Text, _ spans: ArraySlice<Span>) -> String? {
        let (head, shown) = ("[image: ", text[block.range])
        guard let span = spans.first, span.range == block.range, let address = span.kind.address, shown.hasPrefix(head),
            shown.hasSuffix("]")
        else { return nil }
        let words = shown.dropFirst(head.count).dropLast()
        return "!" + MarkdownSpans.link(VisibleText.line(String(words)), to: address)
    }

    /// A backslash before what would make a line a heading, a list or a quotation.
    private static func line(_ text: some StringProtocol) -> String {
        guard let first = text.first else { return "" }
        if "#>+-".contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let mark = text.dropFirst(digits.count).first
        guard !digits.isEmpty, digits.count < 10, mark == "." || mark == ")" else { return String(text) }
        return digits + "\\" + text.dropFirst(digits.count)
    }
}

/// The rows of a table on their way to Markdown (GFM, 4.10): the first is its head, and all have as many cells.
private struct MarkdownTable {
    let prefix: String
    var rows: [[String]]

    /// The cells of a row.
    static func row(_ block: Block, of text: Text, _ spans: ArraySlice<Span>) -> [String] {
        var writer = MarkdownSpans(text: text)
        return writer.write(block.range, spans).replacing("|", with: "\\|").replacing("\n", with: " ")
            .split(separator: "\t", omittingEmptySubsequences: false).map(\.trimmedSpaces)
    }

    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let full = rows.map { $0 + Array(repeating: "", count: columns - $0.count) }
        let rule = Array(repeating: "---", count: columns)
        let lines = full.prefix(1) + [rule] + full.dropFirst()
        return lines.map { prefix + "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
}

/// Writes running text with its emphasis, code and links as Markdown.
private struct MarkdownSpans {
    let text: Text
    private var out = ""
    private var open: [Span] = []

    init(text: Text) {
        self.text = text
    }

    /// - Parameter spans: those that lie in the range, in order.
    mutating func write(_ range: Range<Int>, _ spans: ArraySlice<Span>) -> String {
        var place = range.lowerBound
        for span in spans where span.range.lowerBound >= place && span.range.upperBound <= range.upperBound {
            close(upTo: span.range.lowerBound, from: &place)
            // What is not inside the span around it is left out: Markdown cannot cross its marks.
            guard span.range.upperBound <= open.last?.range.upperBound ?? range.upperBound else { continue }
            guard open.last?.kind != .code else { continue }
            append(place..<span.range.lowerBound)
            place = span.range.lowerBound
            out += span.kind == .code ? fence(of: span, isStart: true) : Self.opening(span.kind)
            open.append(span)
        }
        close(upTo: range.upperBound, from: &place)
        append(place..<range.upperBound)
        return out
    }

    private mutating func close(upTo end: Int, from place: inout Int) {
        while let span = open.last, span.range.upperBound <= end {
            append(place..<span.range.upperBound)
            place = span.range.upperBound
            out += span.kind == .code ? fence(of: span, isStart: false) : Self.closing(span.kind)
            open.removeLast()
        }
    }

    private mutating func append(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let isCode = open.last?.kind == .code
        for character in VisibleText.text(text[range]) {
            if !isCode, "\\`*_[]<~".contains(character) { out.append("\\") }
            out.append(character)
        }
    }

    /// One mark more than the longest run of them within, with a blank beside one that stands at an end (CommonMark, 6.1).
    private func fence(of span: Span, isStart: Bool) -> String {
        let code = text[span.range]
        let marks = String(repeating: "`", count: Self.longestRun(in: code) + 1)
        guard code.first == "`" || code.last == "`" else { return marks }
        return isStart ? marks + " " : " " + marks
    }

    static func longestRun(in code: some StringProtocol) -> Int {
        var (longest, run) = (0, 0)
        for byte in code.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    private static func opening(_ kind: Span.Kind) -> String {
        switch kind {
        case .strong: "**"
        case .emphasis: "*"
        case .struck: "~~"
        case .code: "`"
        case .link: "["
        // Another program has nothing that it could lead to.
        case .place: ""
        }
    }

    private static func closing(_ kind: Span.Kind) -> String {
        guard case .link(let address) = kind else { return opening(kind) }
        return "](" + escaped(address) + ")"
    }

    /// Words without emphasis as a link.
    static func link(_ words: String, to address: String) -> String {
        "[" + words.map { "\\`*_[]<~".contains($0) ? "\\\($0)" : String($0) }.joined() + "](" + escaped(address) + ")"
    }

    private static func escaped(_ address: String) -> String {
        let marks = ["<": "%3C", ">": "%3E", " ": "%20", "(": "%28", ")": "%29", "\\": "%5C"]
        return VisibleText.line(address).map { marks[String($0)] ?? String($0) }.joined()
    }
}
