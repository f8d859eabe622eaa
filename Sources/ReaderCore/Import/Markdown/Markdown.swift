import CMarkGFM
import Glibc
import ReaderBasics
import ReaderModel

/// Markdown as GitHub reads it: CommonMark with tables, strikethrough, bare links, footnotes and alerts.
enum Markdown {
    static func article(from bytes: [UInt8], source: ImportSource) throws(ImportError) -> Imported {
        guard bytes.count <= source.limits.markupSize else {
            throw .tooLarge(name: source.name, limit: source.limits.markupSize)
        }
        let matter = FrontMatter(bytes)
        var writer = MarkdownWriter(base: source.url, limits: source.limits)
        guard
            withTree(
                of: UncalledNotes.shown(DefinitionLists.marked(Shortcodes.written(bytes[matter.length...]))),
                { writer.write($0) }) != nil
        else {
            throw .unreadable(name: source.name, reason: "memory ran out")
        }
        let content = writer.finish()
        let language = matter["lang"] ?? matter["language"] ?? matter["locale"]
        let dates = (publishedNames + modifiedNames).compactMap { matter[$0] }
        let order = DayOrder(of: dates, language: language)
        let moment = { (names: [String]) in
            names.lazy.compactMap { matter[$0].flatMap { DateParser.timestamp($0, dayFirst: order.isDayFirst) } }.first
        }
        var facts = EntryFacts()
        (facts.published, facts.updated) = (moment(publishedNames), moment(modifiedNames))
        let author = ["author", "authors", "byline", "by", "creator", "writer"].lazy.compactMap { matter[$0] }.first
        let article = Article(
            id: source.id(), title: (matter["title"] ?? matter["headline"])?.shownLine ?? content.title,
            byline: author.map { $0.contains("@") ? Mailboxes.people($0).joined(separator: ", ") : withoutBy($0) },
            url: ["url", "link", "canonicalurl", "canonical", "permalink", "source"].lazy.compactMap { matter[$0] }
                .compactMap { WebAddress.resolved($0, base: source.url) }.first ?? source.url,
            published: facts.published.map { PublicationDate($0.day, basis: .metadata) }, modified: facts.updated?.day,
            language: language, text: content.text, blocks: content.blocks, spans: content.spans)
        return Imported(
            articles: [article], notices: [order.notice(of: source.name)].compactMap(\.self), entries: [facts])
    }

    /// Fields of front matter that say when a text was published, the surest first.
    private static let publishedNames = [
        "date", "published", "pubdate", "publishdate", "publisheddate", "datepublished", "publishedat",
        "publicationdate", "publishedon", "created", "createdat", "datecreated", "creationdate",
    ]
    private static let modifiedNames = [
        "updated", "lastmod", "modified", "updatedat", "dateupdated", "datemodified", "modifiedat", "lastmodified",
        "lastupdated",
    ]

    private static func withoutBy(_ author: String) -> String {
        let isSpoken = author.lowercased().hasPrefix("by ")
        return isSpoken ? author.dropFirst(3).trimmedSpaces : author
    }

    private static func withTree<Result>(
        of bytes: ArraySlice<UInt8>, _ body: (OpaquePointer) -> Result
    ) -> Result? {
        cmark_gfm_core_extensions_ensure_registered()
        guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in ["table", "strikethrough", "autolink"] {
            if let found = cmark_find_syntax_extension(name) { cmark_parser_attach_syntax_extension(parser, found) }
        }
        bytes.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        guard let root = cmark_parser_finish(parser) else { return nil }
        defer { cmark_node_free(root) }
        return body(root)
    }
}
