import ReaderModel

/// The text of a message: all of its parts that are to be read in line, one after another.
struct MailBody {
    /// Parts inside one another, and of one message.
    private static let (deepest, most) = (12, 500)

    private let source: ImportSource
    private var contents: [WebPage.Content] = []
    /// Messages that this one carries: attached, forwarded, or those of a digest.
    private(set) var messages: [MailPart] = []
    /// Files that it carries, which are told by their names.
    private var files: [Attachment] = []
    private var seen = 0

    init(source: ImportSource) {
        self.source = source
    }

    var content: WebPage.Content { EntryBody.joined(contents + [EntryBody.lines(files)]) }

    mutating func read(_ message: MailPart) {
        read(message, depth: 0)
    }

    private mutating func read(_ part: MailPart, depth: Int) {
        seen += 1
        guard depth < Self.deepest, seen < Self.most else { return }
        switch part.type {
        case "message/rfc822", "message/global", "message/news": messages.append(MailPart(part.decodedBody))
        case _ where part.isAttachment: tell(part)
        case "multipart/alternative": readBest(part, depth)
        case "multipart/related":
            let parts = part.parts
            let start = part.parameter("start")
            let root =
                parts.first { $0.fields["content-id"] == start && start != nil }
                ?? parts.first { $0.type.hasPrefix("text/") || $0.type.hasPrefix("multipart/") } ?? parts.first
            if let root { read(root, depth: depth + 1) }
        case "multipart/signed": if let first = part.parts.first { read(first, depth: depth + 1) }
        case _ where part.type.hasPrefix("multipart/"): for inner in part.parts { read(inner, depth: depth + 1) }
        case "text/html", "application/xhtml+xml":
            add(FeedText.content(html: part.text, base: part.fields["content-location"], limits: source.limits))
        case "text/plain", "text/markdown", "text/x-markdown": add(PlainContent.content(part.text))
        case "text/enriched", "text/richtext":
            add(PlainContent.content(Self.withoutCommands(part.text)))
        default: tell(part)
        }
    }

    /// Says that a file is there, by its name; a picture of the text has its words there, and signatures are for programs.
    private mutating func tell(_ part: MailPart) {
        guard let name = part.fileName, !part.type.contains("signature"), !part.type.contains("pgp"),
            part.isAttachment || part.fields["content-id"] == nil
        else { return }
        files.append(Attachment(url: "", type: part.type, description: name, size: part.decodedBody.count))
    }

    /// Enriched text (RFC 1896) without its commands; `<<` is a sign.
    private static func withoutCommands(_ text: String) -> String {
        var (shown, rest) = ("", text[...])
        while let start = rest.firstIndex(of: "<") {
            shown += rest[..<start]
            rest = rest[start...].dropFirst()
            if rest.first == "<" {
                shown += "<"
                rest = rest.dropFirst()
            } else {
                rest = rest.drop { $0 != ">" }.dropFirst()
            }
        }
        return shown + rest
    }

    private mutating func add(_ content: WebPage.Content) {
        if !content.text.isEmpty { contents.append(content) }
    }

    /// Of several forms of one text that with structure and links, unless the plain one says much more.
    private mutating func readBest(_ part: MailPart, _ depth: Int) {
        var best: MailBody?
        for inner in part.parts {
            var body = MailBody(source: source)
            body.read(inner, depth: depth + 1)
            let isPlain = inner.type == "text/plain"
            guard let before = best else {
                best = body
                continue
            }
            let (count, countBefore) = (body.content.text.count, before.content.text.count)
            if isPlain ? count > countBefore * 2 : count * 2 > countBefore { best = body }
        }
        if let best {
            contents += best.contents
            messages += best.messages
            files += best.files
        }
    }
}
