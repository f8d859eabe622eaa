import ReaderBasics
import ReaderModel

/// Saved mail, such as newsletters: one message, or a mailbox of many. Attached files are told by their names, attached
/// messages are read.
enum Mail {
    /// Parts inside one another.
    private static let deepest = 12

    static func articles(from bytes: [UInt8], source: ImportSource) throws(ImportError) -> Imported {
        guard bytes.count <= source.limits.markupSize else {
            throw .tooLarge(name: source.name, limit: source.limits.markupSize)
        }
        var imported = Imported()
        let messages = Mailbox.messages(bytes)
        for message in messages.prefix(source.limits.articles) {
            if Task.isCancelled { throw .cancelled }
            guard message.contains(where: { $0 > .space }) else { continue }
            add(MailPart(message[...]), to: &imported, source, depth: 0)
        }
        guard !imported.articles.isEmpty else { throw .noArticle(name: source.name) }
        if imported.articles.count > 1 { imported.feed = FeedFacts(title: imported.entries.first?.site) }
        return imported
    }

    /// Adds a message, and after it those that it carries.
    private static func add(_ message: MailPart, to imported: inout Imported, _ source: ImportSource, depth: Int) {
        if let page = page(message, source) {
            imported.articles.append(page.article)
            imported.entries.append(page.facts)
            return
        }
        var body = MailBody(source: source)
        body.read(message)
        var facts = facts(message)
        let content = body.content
        if !content.text.isEmpty || (body.messages.isEmpty && facts.title != nil) {
            facts.contentText = EntryText(content.text, content.blocks)
            let number = imported.articles.count + 1
            imported.entries.append(facts)
            imported.articles.append(article(message, facts, content, number: number, source))
        }
        guard depth < deepest else { return }
        for inner in body.messages where imported.articles.count < source.limits.articles {
            add(inner, to: &imported, source, depth: depth + 1)
        }
    }

    private static func facts(_ message: MailPart) -> EntryFacts {
        var facts = EntryFacts()
        facts.id = message.fields["message-id"]
        facts.title = message.fields["subject"].map { EncodedWords.decoded($0).shownLine }?.nonEmpty
        facts.published =
            ["date", "resent-date", "delivery-date", "received"].lazy.compactMap { name in
                // What the last server wrote behind the semicolon is better than no day.
                message.fields[name].flatMap { DateParser.timestamp($0.split(separator: ";").last ?? "") }
            }.first
        facts.byline = message.fields["from"].flatMap(senders)
        facts.author = facts.byline
        facts.site = message.fields["list-id"].flatMap { senders($0) }
        facts.language = message.fields["content-language"]
        return facts
    }

    private static func article(
        _ message: MailPart, _ facts: EntryFacts, _ content: WebPage.Content, number: Int, _ source: ImportSource
    ) -> Article {
        let content = EntryBody.titled(content, facts.title)
        return Article(
            id: number == 1 ? source.id() : source.id("\(facts.id ?? "")/\(number)"), title: facts.title,
            byline: facts.byline, site: facts.site, url: number == 1 ? source.url : nil,
            published: facts.published.map { PublicationDate($0.day, basis: .metadata) }, language: facts.language,
            text: content.text, blocks: content.blocks, spans: content.spans)
    }

    /// "Jane Doe, John Roe" of their names and addresses. Encoded words are decoded one by one: a name may hold a comma.
    private static func senders(_ field: String) -> String? {
        let names = Mailboxes(field).names.map { unquoted(EncodedWords.decoded($0).onOneLine) }
        return names.joined(separator: ", ").nonEmpty
    }

    /// A name without the marks that some programs put around it.
    private static func unquoted(_ name: String) -> String {
        guard name.count > 2, let mark = name.first, mark == name.last, mark == "'" || mark == "\"" else { return name }
        return name.dropFirst().dropLast().trimmedSpaces
    }

    /// The page that a browser has saved as a message (MHTML, RFC 2557).
    private static func page(_ message: MailPart, _ source: ImportSource) -> (article: Article, facts: EntryFacts)? {
        let isSaved =
            message.fields["snapshot-content-location"] != nil
            || message.fields["from"]?.contains("Saved by") ?? false || message.type == "multipart/related"
        let parts = message.type == "text/html" ? [message] : message.parts
        guard isSaved, let part = parts.first(where: { $0.type == "text/html" || $0.type == "application/xhtml+xml" }),
            let address = message.fields["snapshot-content-location"] ?? part.fields["content-location"],
            WebAddress.isWeb(address)
        else { return nil }
        let place = ImportSource(name: source.name, url: address, limits: source.limits)
        guard let imported = try? WebPage.article(from: Array(part.text.utf8), source: place),
            let article = imported.articles.first
        else { return nil }
        return (article, imported.entries.first ?? EntryFacts())
    }
}
