import ReaderBasics
import TestSupport
import Testing

/// Bytes of addresses.
struct PercentCodingTests {
    private func decoded(_ text: String) -> String { String(decoding: PercentCoding.decoded(text), as: UTF8.self) }

    @Test func `what is no character of an address is written by its bytes`() {
        #expect(PercentCoding.encoded("/a b/é?q=\"<x>\"&r=50%25#~") == "/a%20b/%C3%A9?q=%22%3Cx%3E%22&r=50%25#~")
        #expect(PercentCoding.encoded("/plain-._~!$&'()*+,;=:@%41") == "/plain-._~!$&'()*+,;=:@%41")
    }

    @Test func `a percent sign without two digits stands for itself`() {
        #expect(decoded("a%20b%C3%a9") == "a bé")
        #expect(decoded("100%") == "100%" && decoded("%4") == "%4" && decoded("%zz%+1%1") == "%zz%+1%1")
        #expect(decoded("%41") == "A" && decoded("") == "")
    }

    @Test func `bytes that are not wanted keep their digits, in upper case`() {
        #expect(PercentCoding.decoded("%2f%41") { $0 == .capitalA } == Array("%2FA".utf8))
    }

    @Test func `any text comes back`() {
        var random = SplitMix(seed: 5)
        for _ in 0..<100 {
            let scalars = (0..<20).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0x20...0x2FFF, using: &random)) }
            let text = String(String.UnicodeScalarView(scalars.filter { $0 != "%" }))
            #expect(decoded(PercentCoding.encoded(text)) == text)
        }
    }
}
