import LibraryTestSupport
import Testing

@testable import ReaderImport
@testable import ReaderLibrary
@testable import ReaderWork

struct LibraryChangeTests {
    @Test func `keeping the same article again gives the place back`() throws {
        let store = try TemporaryLibrary()
        let article = try Importer.articles(from: Array("# Title\n\nShort text.".utf8), name: "a.md").articles[0]
        let request = LibraryChange.keep(article, from: Source(.file("/etc/hostname")))
        guard case .kept(_, let first) = try store.library.make(request) else { throw Missing() }
        #expect(first.place == nil && first.row?.isRead == true)
        try store.library.keep(place: 3, of: first.id, now: 1)
        guard case .kept(_, let second) = try store.library.make(request) else { throw Missing() }
        #expect(second.id == first.id && second.place == 3)
    }

    struct Missing: Error {}
}
