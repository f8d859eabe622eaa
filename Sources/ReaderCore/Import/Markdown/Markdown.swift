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
        guard withTree(of: bytes[matter.length...], { writer.write($0) }) != nil else {
            throw .unreadable(name: source.name, reason: "memory ran out")
        }
        let content = writer.finish()
        let article = Article(
            id: source.id(), title: matter["title"] ?? content.title,
            byline: matter["author"] ?? matter["authors"] ?? matter["byline"],
            url: (matter["url"] ?? matter["link"]).flatMap { WebAddress.resolved($0, base: source.url) } ?? source.url,
            published: ["date", "published", "pubdate", "publishdate", "date_published", "published_at", "created"].lazy
                .compactMap { matter[$0].flatMap { DateParser.timestamp($0) } }.first.map {
                    PublicationDate($0.day, basis: .metadata)
                },
            modified: (matter["updated"] ?? matter["lastmod"] ?? matter["modified"])
                .flatMap { DateParser.timestamp($0)?.day },
            language: matter["lang"] ?? matter["language"], text: content.text, blocks: content.blocks,
            spans: content.spans)
        return Imported(articles: [article])
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
