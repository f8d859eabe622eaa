import ReaderBasics
package import ReaderModel

/// An article written as Markdown, with front matter, links and emphasis, so that any reader of CommonMark 0.31 and of
/// GitHub's tables finds the same blocks and words.
package enum MarkdownText {
    /// An article as a Markdown document, its title first.
    ///
    /// - Parameter facts: what the source says beside the article, its time of day among it.
    package static func document(_ article: Article, _ facts: EntryFacts? = nil) -> String {
        let fields: [(String, String?)] = [
            ("title", article.title), ("author", article.byline),
            ("date", facts?.published?.description ?? article.published?.day.description),
            ("site", article.site), ("url", article.url), ("lang", article.language),
        ]
        let lines = fields.compactMap { name, value in value.map { "\(name): \(quoted($0))" } }
        let head = lines.isEmpty ? "" : "---\n\(lines.joined(separator: "\n"))\n---\n\n"
        var writer = MarkdownBlocks(article)
        return head + writer.write() + "\n"
    }

    private static func quoted(_ value: String) -> String {
        let line = VisibleText.line(value)
        return "\"" + line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}

/// Writes the blocks of an article one below another.
private struct MarkdownBlocks {
    let article: Article
    private var containers = MarkdownContainers()
    private var body = ""
    private var table: MarkdownTable?

    init(_ article: Article) {
        self.article = article
    }

    mutating func write() -> String {
        var spans = article.spans[...]
        var before: Block?
        for block in article.blocks {
            spans = spans.drop { $0.range.upperBound <= block.range.lowerBound }
            let own = spans.prefix { $0.range.lowerBound < block.range.upperBound }
            if block.kind == .row {
                writeRow(block, own, after: before)
            } else {
                closeTable()
                write(block, own, after: before)
            }
            before = block
        }
        closeTable()
        return body
    }

    private mutating func write(_ block: Block, _ spans: ArraySlice<Span>, after before: Block?) {
        let place = containers.enter(block)
        if let before {
            let isClose = place.continuesList && before.kind.isItem
            body += isClose ? "\n" : place.gap
        }
        let lines = lines(of: block, spans)
        let end = block.keepsLines && block.kind != .code ? "\\\n" : "\n"
        body += place.first
        body += lines.enumerated().map { ($0 > 0 ? place.rest : "") + $1 }.joined(separator: end)
    }

    private mutating func writeRow(_ block: Block, _ spans: ArraySlice<Span>, after before: Block?) {
        if let before, table != nil, !startsTable(block, after: before) {
            table?.rows.append(MarkdownTable.row(block, of: article.text, spans))
            return
        }
        closeTable()
        let place = containers.enter(block)
        if before != nil { body += place.gap }
        // The head is set in bold by whoever shows it.
        let head = MarkdownTable.row(block, of: article.text, spans.filter { $0.kind != .strong }[...])
        table = MarkdownTable(prefix: place.first, rows: [head])
    }

    private mutating func closeTable() {
        body += table?.text ?? ""
        table = nil
    }

    /// A table is divided from another by a blank line.
    private func startsTable(_ row: Block, after before: Block) -> Bool {
        before.kind != .row || row.range.lowerBound - before.range.upperBound > 1 || before.quoteDepth != row.quoteDepth
    }

    /// The lines of a block without what stands before them.
    private func lines(of block: Block, _ spans: ArraySlice<Span>) -> [String] {
        if block.kind == .rule { return ["---"] }
        if block.kind == .code {
            let code = VisibleText.text(article.text[block.range])
            let fence = String(repeating: "`", count: max(3, MarkdownSpans.longestRun(in: code) + 1))
            return [fence] + code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [fence]
        }
        if block.kind == .picture, let picture = picture(block, spans) { return [picture] }
        var writer = MarkdownSpans(text: article.text)
        let lines = writer.write(block.range, spans).split(separator: "\n", omittingEmptySubsequences: false)
        switch block.kind {
        case .title: return [heading(lines, level: 1)]
        case .heading(let level): return [heading(lines, level: level)]
        // A line break that is a space in the article is one in Markdown as well.
        case .item: return [task(lines[0]) ?? line(lines[0])] + lines.dropFirst().map(line)
        case .paragraph, .picture, .code, .rule, .row: return lines.map(line)
        }
    }

    /// An item with a box to tick (GFM, 5.3); nil for any other.
    private func task(_ line: Substring) -> String? {
        for box in ["[ ] ", "[x] ", "[X] "] {
            let written = box.replacing("[", with: "\\[").replacing("]", with: "\\]")
            if line.hasPrefix(written) { return box + line.dropFirst(written.count) }
        }
        return nil
    }

    /// A heading ends with its line, and marks at its end are no part of it (CommonMark, 4.2).
    private func heading(_ lines: [Substring], level: Int) -> String {
        let words = lines.map(\.trimmedSpaces).joined(separator: " ")
        let marks = words.reversed().prefix { $0 == "#" }.count
        let shown = marks > 0 ? words.dropLast(marks) + "\\" + words.suffix(marks) : words[...]
        return String(repeating: "#", count: level) + " " + line(shown)
    }

    /// `![words](address)`, where the block is the words of a picture.
    private func picture(_ block: Block, _ spans: ArraySlice<Span>) -> String? {
        let (head, shown) = ("[image: ", article.text[block.range])
        guard let span = spans.first, span.range == block.range, let address = span.kind.address, shown.hasPrefix(head),
            shown.hasSuffix("]")
        else { return nil }
        let words = shown.dropFirst(head.count).dropLast()
        return "!" + MarkdownSpans.link(VisibleText.line(String(words)), to: address)
    }

    /// A backslash before what would make a line a heading, a list or a quotation; blanks at its start would make it code.
    private func line(_ text: some StringProtocol) -> String {
        let text = text.drop { $0 == " " || $0 == "\t" }
        guard let first = text.first else { return "" }
        if "#>+-=".contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let mark = text.dropFirst(digits.count).first
        guard !digits.isEmpty, digits.count < 10, mark == "." || mark == ")" else { return String(text) }
        return digits + "\\" + text.dropFirst(digits.count)
    }
}

extension Block.Kind {
    fileprivate var isItem: Bool {
        if case .item = self { true } else { false }
    }
}
