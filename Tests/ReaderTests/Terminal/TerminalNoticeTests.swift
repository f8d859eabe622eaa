import Testing

@testable import Reader

struct TerminalNoticeTests {
    @Test(arguments: [
        (["TERM": "xterm-kitty"], TerminalNotice.text), (["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"], .text),
        (["TERM": "foot"], .titled), (["TERM": "rxvt-unicode-256color"], .titled), (["TERM": "xterm-256color"], nil),
        (["TERM": "xterm-kitty", "TMUX": "/tmp/s,1,0"], nil), (["TERM": "linux"], nil),
    ])
    func `only terminals that are known to tell are asked to`(variables: [String: String], notice: TerminalNotice?) {
        #expect(TerminalNotice { variables[$0] } == notice)
    }

    @Test func `nothing of a title acts on the terminal`() {
        let bytes = TerminalNotice.text.sequence("Ships\u{07}\u{1B}[2J: 1 new")
        #expect(bytes.filter { $0 == 0x1B }.count == 1 && bytes.filter { $0 == 0x07 }.count == 1)
        #expect(
            String(decoding: TerminalNotice.titled.sequence("A: 1"), as: UTF8.self)
                == "\u{1B}]777;notify;Reader;A: 1\u{07}")
    }
}
