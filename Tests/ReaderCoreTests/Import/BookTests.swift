import FoundationEssentials
import ReaderImport
import ReaderModel
import TestSupport
import Testing

struct BookTests {
    private static var book: String {
        #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2).joined(separator: "/")
            + "/Fixtures/Import/harbour-book/source.epub"
    }

    /// Its files have names beyond ASCII, or endings that no page has; the notes are no part of the order of reading.
    @Test func `chapters are found whatever their files are called, and each heading stands once`() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: Self.book)))
        let book = try Importer.articles(from: bytes, name: "b.epub")
        #expect(book.articles.map(\.title) == ["About us", "The crane", "Notes"])
        #expect(book.notices.isEmpty)
        #expect(book.articles[0].blocks.map(\.kind) == [.title, .paragraph])
        #expect(book.articles[0].text.string.contains("We said “never” and stayed."))
        #expect(book.articles[1].blocks.map(\.kind) == [.title, .picture, .paragraph])
    }

    /// A book of chapters, stored without compression.
    private func book(_ chapters: [(path: String, body: String)], further: String = "") throws -> Imported {
        let items = chapters.enumerated().map { number, chapter in
            "<item id='c\(number)' href='\(chapter.path)' media-type='application/xhtml+xml'/>"
        }
        let references = chapters.indices.map { "<itemref idref='c\($0)'/>" }
        let package = """
            <package xmlns='http://www.idpf.org/2007/opf'><metadata xmlns:dc='http://purl.org/dc/elements/1.1/'>\
            <dc:title>Quay book</dc:title></metadata><manifest>\(items.joined())\(further)</manifest>\
            <spine>\(references.joined())<itemref idref='p'/></spine></package>
            """
        let container =
            "<container><rootfiles><rootfile full-path='OEBPS/b.opf' media-type='x'/></rootfiles></container>"
        var files = [("META-INF/container.xml", container), ("OEBPS/b.opf", package)]
        for (path, body) in chapters {
            files.append(("OEBPS/" + path, "<html xmlns='http://www.w3.org/1999/xhtml'><body>\(body)</body></html>"))
        }
        return try Importer.articles(from: StoredArchive.bytes(files), name: "b.epub")
    }

    /// The words of each link of an article with the part and the words that it leads to.
    private func links(_ article: Article, of book: Imported) -> [[String]] {
        article.spans.compactMap { span in
            guard let place = span.kind.place else { return nil }
            let target =
                place.part.flatMap { part in book.articles.first { $0.id.value.contains("#\(part)/") } } ?? article
            let end = min(target.text.count, place.offset + 5)
            return [article.text[span.range], place.part ?? "", target.text[place.offset..<end]]
        }
    }

    @Test func `links of a book lead to its parts and notes`() throws {
        let found = try book([
            (
                "nav.xhtml",
                "<nav><h1>Contents</h1><ol><li><a href='text/one.xhtml'>One</a></li>"
                    + "<li><a href='text/two%20b.xhtml#s'>Two</a></li><li><a href='gone.xhtml'>Gone</a></li></ol></nav>"
            ),
            (
                "text/one.xhtml",
                "<h1>One</h1><p>Tide<a epub:type='noteref' href='#n1'>1</a>, "
                    + "<a href='../notes.xhtml#n2'>more</a>, <a href='https://n.example/'>web</a>.</p>"
                    + "<aside epub:type='footnote' id='n1'><p>Ebb is at six.</p></aside>"
            ),
            ("text/two b.xhtml", "<h1>Two</h1><p>First.</p><h2 id='s'>Sluice</h2><p>It is old.</p>"),
            ("notes.xhtml", "<p>Before.</p><p id='n2'>Later note.</p>"),
        ])
        #expect(
            links(found.articles[0], of: found) == [
                ["One", "OEBPS/text/one.xhtml", "One\n\n"], ["Two", "OEBPS/text/two b.xhtml", "Sluic"],
            ])
        #expect(found.articles[0].text.string.contains("Gone"))
        #expect(found.articles[1].text.string.contains("Tide[1], more, web."))
        #expect(
            links(found.articles[1], of: found) == [
                ["[1]", "", "Ebb i"], ["more", "OEBPS/notes.xhtml", "Later"],
            ])
        #expect(found.articles[1].spans.last?.kind.address == "https://n.example/")
        #expect(!MarkdownText.document(found.articles[0]).contains("]("))
    }

    @Test func `a chapter without a heading has the name that the table of contents gives it`() throws {
        let contents =
            "<nav><ol><li><a href='one.xhtml'>First tide</a></li><li><a href='two.jpg#x'>Second tide</a></li></ol></nav>"
        let found = try book(
            [("nav.xhtml", contents), ("one.xhtml", "<p>It comes.</p>"), ("two.jpg", "<p>It goes.</p>")],
            further: "<item id='n' href='nav.xhtml' media-type='application/xhtml+xml' properties='nav'/>")
        #expect(found.articles.map(\.title) == ["Quay book", "First tide", "Second tide"])
        #expect(found.notices.isEmpty)
    }

    @Test func `the number of a printed page is none of the text`() throws {
        let body =
            "<p>The har<span epub:type='pagebreak' id='p1'>1</span>bour.</p><div role='doc-pagebreak'>2</div><p>Tide.</p>"
        #expect(try book([("one.xhtml", body)]).articles.map(\.text.string) == ["The harbour.\n\nTide."])
    }

    @Test(arguments: [
        ("one.xhtml", "/OEBPS/one.xhtml"), ("one%20a.xhtml", "one%20a.xhtml"), ("text\\one.xhtml", "text/one.xhtml"),
    ])
    func `a chapter is found where its name is written otherwise in the archive`(file: String, link: String) throws {
        let package =
            "<package><manifest><item id='a' href='\(link)' media-type='application/xhtml+xml'/></manifest><spine/></package>"
        let container = "<container><rootfiles><rootfile full-path='OEBPS/b.opf'/></rootfiles></container>"
        let page =
            "<!DOCTYPE html [<!ENTITY port \"Harbour\">]><html><body><p>&port; words.</p></body></html>"
        let archive = StoredArchive.bytes([
            ("META-INF/container.xml", container), ("OEBPS/b.opf", package), ("OEBPS/" + file, page),
        ])
        // It gives no order either, and its pages declare names of their own.
        #expect(try Importer.articles(from: archive, name: "b.epub").articles.map(\.text.string) == ["Harbour words."])
    }

    @Test func `a page of a book that is a picture is not missing`() throws {
        let found = try book(
            [("one.xhtml", "<p>Text.</p>")], further: "<item id='p' href='map.svg' media-type='image/svg+xml'/>")
        #expect(found.notices.isEmpty)
        #expect(found.articles.count == 1)
    }
}
