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
}
