import ReaderBasics
import Testing

/// Text that Markdown shows as it is.
struct MarkdownEscapeTests {
    static let texts = [
        ("plain, (text) {here} – 5 + 6 = 11.", "plain, (text) {here} – 5 + 6 = 11."),
        ("*a* _b_ `c` [d] <e> #f &g; |h| ~i~ !j \\k", ##"\*a\* \_b\_ \`c\` \[d\] \<e\> \#f \&g; \|h\| \~i\~ \!j \\k"##),
        (" a\nb\t c\r\n", "a b c"), ("\u{1B}[m", #"␛\[m"#), ("e\u{301}*\u{301}", "e\u{301}\\*\u{301}"),
    ]

    @Test(arguments: texts)
    func `what would be markup is not`(text: String, escaped: String) {
        #expect(text.escapedForMarkdown == escaped)
    }
}
