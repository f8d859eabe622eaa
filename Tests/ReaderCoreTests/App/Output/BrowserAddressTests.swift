import Testing

@testable import ReaderApp

struct BrowserAddressTests {
    @Test(arguments: [
        ("https://example.org/a b\"c", "https://example.org/a%20b%22c"),
        ("http://example.org/?q=ä#ö", "http://example.org/?q=%C3%A4#%C3%B6"),
        ("javascript:alert(1)", nil), ("file:///etc/passwd", nil), ("--help", nil), ("https:", nil),
        ("https://example.org/\u{1B}[31m", nil), ("mailto:a@example.org", nil),
    ])
    func `a browser gets addresses of the web and nothing else`(address: String, handed: String?) {
        #expect(BrowserAddress.of(address) == handed)
    }
}
