import ReaderBasics
import Testing

/// What is written for other programs cannot drive a terminal.
struct VisibleTextTests {
    static let texts: [(text: String, shown: String, line: String)] = [
        ("plain", "plain", "plain"), ("a\tb\nc", "a\tb\nc", "a b c"), ("\u{1B}[2J\u{7}", "␛[2J␇", "␛[2J␇"),
        ("a\r\u{7F}\u{0}", "a␍␡␀", "a␍␡␀"), ("\u{9B}1m", "\u{FFFD}1m", "\u{FFFD}1m"),
        ("“a” – b… é\u{A0}", "“a” – b… é\u{A0}", "“a” – b… é\u{A0}"), ("\u{85}", "\u{FFFD}", "\u{FFFD}"),
        ("“\u{2069}”\u{202A}", "“”", "“”"),
        ("x\u{202E}y\u{2066}z\u{2069}", "xyz", "xyz"), ("👩‍👧 e\u{301}", "👩‍👧 e\u{301}", "👩‍👧 e\u{301}"),
    ]

    @Test(arguments: texts)
    func `controls become pictures, and marks of direction go`(text: String, shown: String, line: String) {
        #expect(VisibleText.text(text) == shown)
        #expect(VisibleText.line(text) == line)
    }

    /// The look at the bytes and the one at the characters name the same ones.
    @Test func `every control and mark of direction is found among other letters, and nothing else`() {
        for number in (0..<0x3000 as Range<UInt32>) {
            guard let scalar = Unicode.Scalar(number) else { continue }
            let isControl = number < 0x20 || (0x7F...0x9F).contains(number)
            let isDirection = (0x202A...0x202E).contains(number) || (0x2066...0x2069).contains(number)
            let isKept = scalar == "\n" || scalar == "\t"
            let text = "a\(scalar)é"
            #expect((VisibleText.line(text) == text) == !(isControl || isDirection), "U+\(String(number, radix: 16))")
            #expect((VisibleText.text(text) == text) == (isKept || !(isControl || isDirection)))
        }
    }
}
