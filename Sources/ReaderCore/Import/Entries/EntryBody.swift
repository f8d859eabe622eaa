import ReaderBasics
import ReaderModel

/// The texts of an entry, of which one is its article: the full one where it says something, else the summary.
struct EntryBody {
    var content: WebPage.Content?
    var summary: WebPage.Content?
    var attachments: [Attachment] = []
    /// The parts of its recording.
    var chapters: WebPage.Content?

    /// What the entry gives to read: its text, then what the text does not show of pictures and recordings.
    var chosen: WebPage.Content {
        let parts: [WebPage.Content]
        if let content, Self.hasWords(content) {
            parts = [content]
        } else if let summary, Self.hasWords(summary) {
            parts = [summary, content].compactMap(\.self)
        } else {
            parts = [content ?? summary].compactMap(\.self)
        }
        let text = Self.joined(parts)
        let shown = Set(text.spans.compactMap(\.kind.address))
        let isSeen = !text.blocks.isEmpty
        let further = attachments.filter { attachment in
            !(attachment.isPreview && isSeen) && !shown.contains(attachment.url)
                && !Self.holds(text.text, attachment.description)
        }
        return Self.joined([text, chapters ?? ("", [], []), Self.lines(further)])
    }

    /// A text whose first line is its title, where that is a heading of the same words: agencies, newsletters and blogs
    /// repeat it.
    static func titled(_ content: WebPage.Content, _ title: String?) -> WebPage.Content {
        guard let first = content.blocks.first, case .heading = first.kind, let title,
            content.text[first.range].onOneLine == title.onOneLine
        else { return content }
        var content = content
        content.blocks[0].kind = .title
        return content
    }

    /// Whether there is something to read besides pictures.
    static func hasWords(_ content: WebPage.Content) -> Bool {
        content.blocks.contains { block in
            guard block.kind != .picture, block.kind != .rule else { return false }
            let isPlain = content.text.bytes[block.range].contains { $0 > .space && $0 < 0x80 }
            return isPlain || content.text[block.range].unicodeScalars.contains(where: isSeen)
        }
    }

    /// Whether a character leaves a mark on paper: joiners and marks of direction do not.
    private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return scalar.value > .space }
        guard scalar != "\u{2800}", scalar != "\u{3164}" else { return false }
        switch scalar.properties.generalCategory {
        case .format, .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: return false
        default: return true
        }
    }

    /// The text besides pictures; nil where there is none.
    static func words(_ content: WebPage.Content) -> String? {
        Article.words(content.text, content.blocks).nonEmpty
    }

    private static func holds(_ text: Text, _ description: String?) -> Bool {
        description.map { $0.count > 12 && text.string.contains($0) } ?? false
    }

    /// A line for each file.
    static func lines(_ attachments: [Attachment]) -> WebPage.Content {
        var builder = ArticleBuilder()
        for attachment in attachments.prefix(60) {
            builder.open(.picture)
            let address = WebAddress.resolved(attachment.url, base: nil)
            if let address { builder.openSpan(.link(address)) }
            builder.append(Array(attachment.line.utf8))
            if address != nil { builder.closeSpan() }
        }
        return builder.finish()
    }

    /// Contents below one another.
    static func joined(_ contents: [WebPage.Content]) -> WebPage.Content {
        let full = contents.filter { !$0.text.isEmpty }
        guard full.count > 1 else { return full.first ?? ("", [], []) }
        var builder = ArticleBuilder()
        for content in full { builder.add(content) }
        return builder.finish()
    }
}
