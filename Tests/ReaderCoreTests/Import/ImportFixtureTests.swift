import FoundationEssentials
import ReaderImport
import ReaderModel
import Testing

/// Files as they are found, and what must be read out of them.
struct ImportFixtureTests {
    private static var folder: String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
            + "/Fixtures/Import"
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(filePath: path)))
    }

    @Test(arguments: [
        ("page-with-asides", "html"), ("markdown-letter", "md"), ("wrapped-wire", "txt"),
    ])
    func `what stands in the file is read`(slug: String, kind: String) throws {
        let folder = "\(Self.folder)/\(slug)"
        let imported = try Importer.articles(
            from: try Self.bytes("\(folder)/source.\(kind)"), name: "source.\(kind)", url: "https://example.org/news/a")
        let article = try #require(imported.articles.first)
        let written = MarkdownText.document(article)
        #expect(written == String(decoding: try Self.bytes("\(folder)/expected.txt"), as: UTF8.self))
        expectOrdered(article.blocks, in: article.text)
    }
}
