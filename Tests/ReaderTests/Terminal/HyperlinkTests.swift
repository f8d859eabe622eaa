import Testing

@testable import Reader

struct HyperlinkTests {
    private func start(_ address: String) -> String? {
        Hyperlink.start(address).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `an address can neither end its sequence nor begin another`() {
        #expect(start("https://example.org/a?b=1#c") == "\u{1B}]8;;https://example.org/a?b=1#c\u{1B}\\")
        #expect(
            start("https://example.org/\u{07}\u{1B}\\ä ") == "\u{1B}]8;;https://example.org/%07%1B\\%C3%A4%20\u{1B}\\")
    }

    @Test func `nothing but the web is linked, and nothing that is too long`() {
        for address in ["file:///etc/passwd", "javascript:alert(1)", "mailto:a@example.org", ""] {
            #expect(start(address) == nil)
        }
        #expect(start("https://example.org/" + String(repeating: "a", count: 3000)) == nil)
    }

    @Test func `terminals that have links are known by what they answer, or by their variables`() {
        func isKnown(_ version: String?, _ variables: [String: String] = [:]) -> Bool {
            Hyperlink.isKnown(to: version) { variables[$0] }
        }
        #expect(isKnown("kitty(0.26.5)") && isKnown("foot(1.13.1)") && isKnown("tmux 3.4") && isKnown("VTE(8001)"))
        #expect(!isKnown("tmux 3.3a") && !isKnown("XTerm(379)") && !isKnown(nil))
        #expect(isKnown(nil, ["VTE_VERSION": "7006"]) && isKnown(nil, ["TERM": "alacritty"]))
        #expect(!isKnown(nil, ["VTE_VERSION": "7006", "TMUX": "/tmp/tmux-0/default,1,0"]))
    }
}
