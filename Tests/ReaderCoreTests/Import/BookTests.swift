import FoundationEssentials
import ReaderImport
import ReaderModel
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
}
