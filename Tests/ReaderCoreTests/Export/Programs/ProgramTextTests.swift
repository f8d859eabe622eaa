import Testing

@testable import ReaderExport

struct ProgramTextTests {
    @Test(arguments: [
        ("plain\ttext\n", "plain\ttext\n"),
        ("\u{1B}[1;31mred\u{1B}[0m ink", "red ink"),
        ("\u{1B}]0;title\u{07}after", "after"),
        ("\u{1B}]8;;https://example.org\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"),
        ("\u{1B}(Bx\u{1B}=y\u{1B}", "xy"),
        ("\u{1B}[2J\u{1B}[H\u{1B}[?1049lz", "z"),
        ("\u{1B}]52;c;not ended\nnext", "\nnext"),
        ("\u{1B}[31", ""),
        ("\u{9B}31mred", "red"),
        ("N\u{08}Na\u{08}ame _\u{08}b", "Name b"),
        ("one\r\ntwo\r50 %\r100 %", "one\ntwo\n50 %\n100 %"),
        ("bell\u{07}", "bell"),
        ("left\u{202E}right\u{2066}", "leftright"),
        ("\u{01}\u{7F}", "␁␡"),
    ])
    func `orders to the terminal are taken out, and what is left is shown`(written: String, shown: String) {
        #expect(ProgramText.text(Array(written.utf8)) == shown)
    }

    @Test func `bytes that are no text are marked`() {
        #expect(ProgramText.text([0x61, 0xFF, 0xFE, 0x62]) == "a\u{FFFD}\u{FFFD}b")
    }
}
