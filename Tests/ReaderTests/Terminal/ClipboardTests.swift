import Foundation
import ReaderCore
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
        #expect(Clipboard.sequence(String(repeating: "a", count: 100_000), Clipboard.Wrapping.none).count <= 100_000)
    }

    @Test func `inside tmux the terminal outside is reached too`() {
        let text = String(decoding: Clipboard.sequence("hi", .tmux), as: UTF8.self)
        #expect(text == "\u{1B}]52;c;aGk=\u{07}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;aGk=\u{07}\u{1B}\\")
    }

    @Test func `screen gets pieces that it passes on`() {
        let bytes = Clipboard.sequence(String(repeating: "a", count: 1000), .screen)
        let pieces = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\u{1B}P").dropFirst()
        #expect(pieces.count > 4 && pieces.allSatisfy { $0.utf8.count <= 256 && $0.hasSuffix("\u{1B}\\") })
        let joined = pieces.map { $0.dropLast(2) }.joined()
        #expect(Array(joined.utf8) == Clipboard.sequence(String(repeating: "a", count: 1000), .none))
    }

    private func way(
        _ variables: [String: String], setting: Configuration.Clipboard = .auto, isPane: Bool = false,
        installed: Set<String> = ["wl-copy", "xclip", "xsel"]
    ) -> Clipboard.Way {
        var surroundings = Clipboard.Surroundings(variable: { variables[$0] }, isPane: { _ in isPane })
        surroundings.isInstalled = { installed.contains($0) }
        return Clipboard(setting, surroundings).way
    }

    @Test func `the desktop's program is used where there is one`() {
        #expect(way(["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"]) == .program(["wl-copy"]))
        let xclip = Clipboard.Way.program(["xclip", "-selection", "clipboard"])
        #expect(way(["DISPLAY": ":0"]) == xclip)
        #expect(way(["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"], installed: ["xclip"]) == xclip)
        #expect(way(["DISPLAY": ":0"], installed: ["xsel"]) == .program(["xsel", "--clipboard", "--input"]))
        #expect(way(["DISPLAY": ":0"], installed: []) == .terminal(.none))
        #expect(way(["DISPLAY": ":0"], setting: .osc52) == .terminal(.none))
        #expect(way(["DISPLAY": ":0"], setting: .program(["pbcopy"])) == .program(["pbcopy"]))
    }

    @Test func `a display on the other side of ssh is not the reader's`() {
        #expect(way(["DISPLAY": "localhost:10.0"]) == .terminal(.none))
        #expect(way(["DISPLAY": ":0", "SSH_CONNECTION": "198.51.100.7 1 198.51.100.8 22"]) == .terminal(.none))
        #expect(way(["WAYLAND_DISPLAY": "wayland-0", "SSH_TTY": "/dev/pts/3"]) == .terminal(.none))
    }

    @Test func `variables that are inherited from tmux and screen wrap nothing`() {
        let inherited = ["TMUX": "/tmp/tmux-0/default,1,0", "TMUX_PANE": "%0", "STY": "7.pts-0"]
        #expect(way(inherited.merging(["TERM": "rxvt-unicode-256color"]) { $1 }) == .terminal(.none))
        #expect(way(inherited.merging(["TERM": "tmux-256color"]) { $1 }, isPane: true) == .terminal(.tmux))
        #expect(way(["STY": "7.pts-0", "TERM": "screen.xterm-256color"]) == .terminal(.screen))
        #expect(way(["TERM": "screen"]) == .terminal(.none))
    }

    @Test func `the message says which way it went, and what may not have`() {
        let surroundings = Clipboard.Surroundings()
        #expect(Clipboard(.program(["/usr/bin/xsel", "-b"]), surroundings).message("hi") == "Copied by xsel: hi")
        let message = Clipboard(.osc52, surroundings).message("hi")
        #expect(message == "Copied by the terminal (OSC 52), unless it refuses: hi")
    }
}
