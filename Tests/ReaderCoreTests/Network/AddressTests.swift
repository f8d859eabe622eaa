import Testing

@testable import ReaderModel
@testable import ReaderNetwork

/// Addresses as people type them, as servers want them, and as duplicates are told by.
struct AddressTests {
    @Test(arguments: [
        ("HTTP://Example.ORG", "https://example.org/"), ("http://example.org", "https://example.org/"),
        ("http://example.org/A/b.c-d_e~f/", "https://example.org/A/b.c-d_e~f/"),
        ("http://a.example./b", "https://a.example./b"),
        ("https://a_b.example/c", "https://a_b.example/c"), ("https://example.org/a/.b", "https://example.org/a/.b"),
        ("https://example.org:443/a#part", "https://example.org/a"),
        ("http://example.org:8080/a", "https://example.org:8080/a"),
        ("https://example.org/a/../b/./c", "https://example.org/b/c"),
        ("https://example.org/%7euser/%e4?x=%2f", "https://example.org/~user/%E4?x=%2F"),
        ("https://example.org/ü", "https://example.org/%C3%BC"),
        ("https://example.org/a?utm_source=feed&id=7&fbclid=x", "https://example.org/a?id=7"),
        ("https://example.org/a?utm_source=feed&utm_medium=rss", "https://example.org/a"),
        ("https://example.org/a?at_medium=RSS&at_campaign=KARANGA", "https://example.org/a"),
        ("https://example.org//a", "https://example.org//a"),
        ("https://[::1]/a", "https://[::1]/a"),
    ])
    func `addresses of one document have one form`(address: String, canonical: String) {
        #expect(CanonicalAddress.canonical(address) == canonical)
        #expect(CanonicalAddress.canonical(canonical) == canonical)
    }

    @Test(arguments: ["mailto:a@b.org", "urn:uuid:1", "example.org", "", "https://", "https://a b/", "http://x:0/"])
    func `what is no address of the web has no such form`(address: String) {
        #expect(CanonicalAddress.canonical(address) == nil)
    }

    @Test(arguments: [
        ("example.org/blog", ["https://example.org/blog", "http://example.org/blog"]),
        ("example.org", ["https://example.org/", "http://example.org/"]),
        ("localhost:8080/feed", ["https://localhost:8080/feed", "http://localhost:8080/feed"]),
        ("//example.org/a", ["https://example.org/a", "http://example.org/a"]),
        (" https://Example.org/a ", ["https://example.org/a"]),
        ("http://me:secret@example.org/a", ["http://me:secret@example.org/a"]),
        ("feed://example.org/rss", ["https://example.org/rss", "http://example.org/rss"]),
        ("feed:https://example.org/rss", ["https://example.org/rss"]),
    ])
    func `an address may be typed without its scheme`(typed: String, addresses: [String]) throws {
        #expect(try TypedAddress(typed) { _ in false } == .web(addresses))
    }

    @Test(arguments: [
        ("file:///tmp/a%20b.xml", "/tmp/a b.xml"), ("file:/tmp/a.xml", "/tmp/a.xml"),
        ("file://localhost/tmp/a.xml", "/tmp/a.xml"), ("./feed.xml", "./feed.xml"), ("/tmp/feed.xml", "/tmp/feed.xml"),
        ("feed.xml", "feed.xml"),
    ])
    func `a file may be typed, by its path or its address`(typed: String, path: String) throws {
        #expect(try TypedAddress(typed) { $0 == "feed.xml" } == .file(path))
    }

    @Test(arguments: [
        "ftp://example.org/a", "javascript:alert(1)", "gopher://x", "https://", "two words", "feed:file:///a",
    ])
    func `anything else is refused with a reason`(typed: String) {
        #expect(throws: Failure.self) { try TypedAddress(typed) { _ in false } }
    }

    @Test func `names and passwords are for the server alone`() throws {
        let parts = try #require(AddressParts("https://me:secret@example.org:8443/a?b#c"))
        #expect(parts.shown == "https://example.org:8443/a?b")
        #expect(parts.encoded == "https://me:secret@example.org:8443/a?b")
        #expect(parts.authority == "example.org:8443")
    }
}
