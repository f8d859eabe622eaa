import Testing

@testable import Reader

struct ClipboardTests {
    @Test func `copied text can neither end its sequence nor act when it is pasted`() {
        let payload = String(decoding: Clipboard.payload("a\u{07}b\u{1B}[31m\u{9C}\nc"), as: UTF8.self)
        #expect(payload.hasPrefix("a") && payload.hasSuffix("\nc"))
        #expect(
            !payload.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) })
    }

    @Test func `a long text is cut between characters`() {
        for character in ["a", "é", "漢", "🙂"] {
            let payload = Clipboard.payload(String(repeating: character, count: 80_000))
            #expect(payload.count <= Clipboard.limit && payload.count > Clipboard.limit - 4)
            #expect(String(validating: payload, as: UTF8.self) != nil)
        }
        #expect(Clipboard.sequence(String(repeating: "a", count: 100_000), insideTmux: false).count <= 100_000)
    }

    @Test func `inside tmux the terminal outside is reached too`() {
        let text = String(decoding: Clipboard.sequence("hi", insideTmux: true), as: UTF8.self)
        #expect(text == "\u{1B}]52;c;aGk=\u{07}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;aGk=\u{07}\u{1B}\\")
    }
}
