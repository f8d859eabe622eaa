import ReaderBasics
import Testing

/// Text on one line.
struct WhiteSpaceTests {
    @Test(arguments: [
        "", " ", "a", "a b", " a  b ", "a ", "\u{A0}a\u{2003}\u{2009}b\u{85}", "日本\u{3000}語",
        "\u{1680}x\u{202F}y\u{205F}",
        "é\t\n\rè", "\u{200B}a\u{2010}b", "e\u{301} x", "a\r\nb", "a\u{2028}b\u{2029}", "a\u{1}b", "£ 5 – “ja”",
    ])
    func `white space folds as Unicode has it`(text: String) {
        let words = text.unicodeScalars.split { $0.properties.isWhitespace }
        let expected = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
        #expect(text.onOneLine == expected)
        #expect(("  " + text).dropFirst().onOneLine == expected)
    }

    @Test func `every scalar is white space or not as Unicode says`() {
        for value in UInt32(0)...0xFFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isFolded = "a\(Character(scalar))b".onOneLine == "a b"
            if isFolded != scalar.properties.isWhitespace { Issue.record("U+\(String(value, radix: 16))") }
        }
    }

    @Test func `bytes that break off are kept`() {
        let bytes: [UInt8] = [.space, 0xE2, 0x80, .space, .tab, 0xC2]
        #expect(bytes.withUnsafeBufferPointer { WhiteSpace.folded($0) } == [0xE2, 0x80, .space, 0xC2])
    }
}
