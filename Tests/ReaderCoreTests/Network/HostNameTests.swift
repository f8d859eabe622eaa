import ReaderModel
import Testing

@testable import ReaderNetwork

/// Host names that are not ASCII.
struct HostNameTests {
    @Test(arguments: [
        ("example.org", "example.org"), ("Bücher.Example", "xn--bcher-kva.example"),
        ("münchen.de", "xn--mnchen-3ya.de"), ("例え。テスト", "xn--r8jz45g.xn--zckzah"),
        ("президент.рф", "xn--d1abbgf6aiiy.xn--p1ai"),
        // RFC 3492, 7.1: (A), Arabic, and (L), Japanese.
        ("ليهمابتكلموشعربي؟", "xn--egbpdaj6bu4bxfgehfvwxn"), ("3年b組金八先生", "xn--3b-ww4c5e180e575a65lsy2b"),
    ])
    func `a name is spelled as its certificate spells it`(name: String, ascii: String) {
        #expect(HostName.ascii(name) == ascii)
    }

    @Test func `a name that fits into no label is none`() {
        #expect(HostName.ascii(String(repeating: "ü", count: 70)) == nil)
        #expect(AddressParts("https://\(String(repeating: "ü", count: 70)).example/") == nil)
    }

    @Test func `an address keeps its host in one spelling`() {
        #expect(AddressParts("https://Bücher.example/ü")?.encoded == "https://xn--bcher-kva.example/%C3%BC")
        #expect(
            CanonicalAddress.canonical("http://BÜCHER.example/a")
                == CanonicalAddress.canonical("https://xn--bcher-kva.example/a"))
    }
}
