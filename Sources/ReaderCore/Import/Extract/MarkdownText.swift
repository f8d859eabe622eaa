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
        for (index, block) in article.blocks.enumerated() {
            if index > 0 { body += isClose(article.blocks[index - 1].kind, block.kind) ? "\n" : "\n\n" }
            spans = spans.drop { $0.range.upperBound <= block.range.lowerBound }
            let own = spans.prefix { $0.range.lowerBound < block.range.upperBound }
            body += Self.block(block, of: article.text, own)
        }
        return head + body + "\n"
    }

    /// Items and rows stand right below one another.
    private static func isClose(_ first: Block.Kind, _ second: Block.Kind) -> Bool {
        switch (first, second) {
        case (.item, .item), (.row, .row): true
        default: false
        }
    }

    private static func quoted(_ value: String) -> String {
        let line = VisibleText.line(value)
        return "\"" + line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    private static func block(_ block: Block, of text: Text, _ spans: ArraySlice<Span>) -> String {
        let prefix =
            String(repeating: "> ", count: block.quoteDepth)
            + String(repeating: "  ", count: max(0, block.listDepth - 1))
        if block.kind == .rule { return prefix + "---" }
        if block.kind == .code {
            let lines = VisibleText.text(text[block.range]).split(separator: "\n", omittingEmptySubsequences: false)
            return (["```"] + lines + ["```"]).map { prefix + $0 }.joined(separator: "\n")
        }
        var writer = MarkdownSpans(text: text)
        let written = writer.write(block.range, spans)
        switch block.kind {
        case .row: return prefix + "| " + written.replacing("|", with: "\\|").replacing("\t", with: " | ") + " |"
        case .title: return prefix + "# " + line(written)
        case .heading(let level): return prefix + String(repeating: "#", count: level) + " " + line(written)
        case .item(let marker): return prefix + (marker.first?.isNumber == true ? marker : "-") + " " + line(written)
        case .paragraph, .code, .rule:
            return written.split(separator: "\n", omittingEmptySubsequences: false)
                .map { prefix + line($0) }.joined(separator: "\n")
        }
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
            out += Self.opening(span.kind)
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
            out += Self.closing(span.kind)
            open.removeLast()
        }
    }

    private mutating func append(_ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let isCode = open.last?.kind == .code
        for character in VisibleText.text(text[range]) {
            if !isCode, "\\`*_[]<~".contains(character) { out.append("\\") }
            // A code span has no way to hold its own mark.
            out.append(isCode && character == "`" ? "\u{2019}" : character)
        }
    }

    private static func opening(_ kind: Span.Kind) -> String {
        switch kind {
        case .strong: "**"
        case .emphasis: "*"
        case .struck: "~~"
        case .code: "`"
        case .link: "["
        }
    }

    private static func closing(_ kind: Span.Kind) -> String {
        guard case .link(let address) = kind else { return opening(kind) }
        let marks = ["<": "%3C", ">": "%3E", " ": "%20", "(": "%28", ")": "%29", "\\": "%5C"]
        return "](" + VisibleText.line(address).map { marks[String($0)] ?? String($0) }.joined() + ")"
    }
}
