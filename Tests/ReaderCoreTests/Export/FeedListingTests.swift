import LibraryTestSupport
import Testing

@testable import ReaderBasics
@testable import ReaderExport

struct FeedListingTests {
    @Test func `names and passwords in addresses are not shown`() throws {
        let store = try TemporaryLibrary()
        try store.subscribe("https://me:secret@example.org/feed")
        var json = JSONWriter()
        let listing = try FeedListing(store.library)
        listing.write(to: &json)
        #expect(!String(decoding: json.bytes, as: UTF8.self).contains("secret"))
        #expect(!listing.lines.joined().contains("secret"))
    }
}
