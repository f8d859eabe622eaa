import ReaderBasics
import ReaderModel

/// A saved mail message, such as a newsletter. Attachments are left alone.
enum Mail {
    /// Multiparts inside one another.
    private static let deepest = 12

    static func article(from bytes: [UInt8], source: ImportSource) throws(ImportError) -> Imported {
        guard bytes.count <= source.limits.markupSize else {
            throw .tooLarge(name: source.name, limit: source.limits.markupSize)
        }
        let message = MailPart(skippingEnvelope(bytes))
        let texts = texts(of: message)
        let subject = message.fields["subject"].map { TextHeader.oneLine(EncodedWords.decoded($0)) }?.nonEmpty
        guard let content = content(texts, source), !content.text.isEmpty || subject != nil else {
            throw .noArticle(name: source.name)
        }
        let sent = message.fields["date"].flatMap { DateParser.timestamp($0) }
        let article = Article(
            id: source.id(), title: subject, byline: message.fields["from"].flatMap(sender),
            site: message.fields["list-id"].flatMap { sender(EncodedWords.decoded($0)) }, url: source.url,
            published: sent.map { PublicationDate($0.day, basis: .metadata) },
            language: message.fields["content-language"], text: content.text, blocks: content.blocks,
            spans: content.spans)
        var facts = EntryFacts()
        facts.id = message.fields["message-id"]
        facts.published = sent
        return Imported(articles: [article], entries: [facts])
    }

    /// Without the `From ` line of a mailbox file.
    private static func skippingEnvelope(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        guard bytes.starts(with: "From ".utf8), let end = bytes.firstIndex(of: .lineFeed) else { return bytes[...] }
        return bytes[(end + 1)...]
    }

    /// The first plain and the first HTML text.
    private static func texts(of message: MailPart) -> (plain: String?, html: String?) {
        var found: (plain: String?, html: String?)
        var waiting: [(part: MailPart, depth: Int)] = [(message, 0)]
        var seen = 0
        while let (part, depth) = waiting.popLast(), seen < 500 {
            seen += 1
            if part.isAttachment { continue }
            if part.type.hasPrefix("multipart/") {
                if depth < deepest { waiting += part.parts.reversed().map { ($0, depth + 1) } }
            } else if part.type == "message/rfc822" {
                if depth < deepest { waiting.append((MailPart(part.body), depth + 1)) }
            } else if part.type == "text/html" {
                found.html = found.html ?? part.text
            } else if part.type.hasPrefix("text/") {
                found.plain = found.plain ?? part.text
            }
        }
        return found
    }

    /// Plain text where it says as much as the HTML, which keeps structure and links.
    private static func content(_ texts: (plain: String?, html: String?), _ source: ImportSource) -> WebPage.Content? {
        let html = texts.html.map { FeedText.content(html: $0, base: nil, limits: source.limits) }
        guard let plain = texts.plain else { return html }
        if let html, html.text.count * 2 > plain.utf8.count { return html }
        let lines = plain.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        return PlainContent.content(lines)
    }

    /// "Jane Doe" of `"Jane Doe" <jane@example.org>`, or the address.
    private static func sender(_ field: String) -> String? {
        let text = EncodedWords.decoded(field)
        let name = text.prefix { $0 != "<" }.trimmedSpaces.filter { $0 != "\"" }
        return name.nonEmpty ?? text.filter { $0 != "<" && $0 != ">" }.nonEmpty
    }
}
