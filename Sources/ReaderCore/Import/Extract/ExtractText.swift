/// What was imported as plain text and as Markdown.
extension Extract {
    /// Title, byline and date on lines of their own, a blank line, and the text; entries divided by a line of dashes.
    package var plainText: String {
        switch self {
        case .article(let article): Self.plainText(article)
        case .feed(let feed):
            feed.entries.map { Self.plainText(Self.article($0)) }.joined(separator: "\n\n----\n\n")
        }
    }

    private static func plainText(_ article: ArticleExtract) -> String {
        // A text that begins with its own headline does not need it twice.
        let title = article.title.flatMap { article.text.hasPrefix($0) ? nil : $0 }
        let head = [title, article.byline, article.published, article.site, article.url].compactMap(\.self)
        return (head.isEmpty ? "" : head.joined(separator: "\n") + "\n\n") + article.text
    }

    private static func article(_ entry: FeedExtract.Entry) -> ArticleExtract {
        var article = ArticleExtract(Article(id: Article.ID(""), text: "", blocks: []))
        article.title = entry.title
        article.byline = entry.author
        article.published = entry.published
        article.url = entry.link
        article.text = entry.content ?? entry.summary ?? ""
        return article
    }
}

/// An article written as Markdown, with front matter.
package enum MarkdownText {
    package static func document(_ article: Article) -> String {
        let fields: [(String, String?)] = [
            ("title", article.title), ("author", article.byline), ("date", article.published?.day.description),
            ("site", article.site), ("url", article.url), ("lang", article.language),
        ]
        let lines = fields.compactMap { name, value in value.map { "\(name): \(quoted($0))" } }
        let head = lines.isEmpty ? "" : "---\n\(lines.joined(separator: "\n"))\n---\n\n"
        var body = ""
        for (index, block) in article.blocks.enumerated() {
            if index > 0 { body += isClose(article.blocks[index - 1].kind, block.kind) ? "\n" : "\n\n" }
            body += Self.block(block, of: article)
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

    private static func block(_ block: Block, of article: Article) -> String {
        let prefix =
            String(repeating: "> ", count: block.quoteDepth)
            + String(repeating: "  ", count: max(0, block.listDepth - 1))
        let text = VisibleText.text(article.text[block.range])
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        switch block.kind {
        case .code: return (["```"] + lines + ["```"]).map { prefix + $0 }.joined(separator: "\n")
        case .rule: return prefix + "---"
        case .row: return prefix + "| " + text.split(separator: "\t").map(escaped).joined(separator: " | ") + " |"
        case .title: return prefix + "# " + escaped(text)
        case .heading(let level): return prefix + String(repeating: "#", count: level) + " " + escaped(text)
        case .item(let marker): return prefix + (marker.first?.isNumber == true ? marker : "-") + " " + escaped(text)
        case .paragraph: return lines.map { prefix + escaped($0) }.joined(separator: "\n")
        }
    }

    /// Backslashes before what Markdown would take as its own.
    private static func escaped(_ text: some StringProtocol) -> String {
        var out = ""
        for character in text {
            if "\\`*_[]<".contains(character) { out.append("\\") }
            out.append(character)
        }
        if let first = out.first, "#>+-".contains(first) { out = "\\" + out }
        return out
    }
}
