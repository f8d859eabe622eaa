import Glibc
import ReaderCore

/// How text gets to the clipboard: by a program where there is a desktop, else by the terminal (OSC 52).
struct Clipboard: Sendable {
    /// What carries it.
    enum Way: Equatable, Sendable {
        case program([String])
        case terminal(Wrapping)
    }

    /// What stands between the program and the terminal.
    enum Wrapping: Equatable, Sendable {
        case none, tmux, screen
    }

    let way: Way

    /// - Parameters:
    ///   - setting: what the configuration says.
    ///   - surroundings: what is known of the desktop and the terminal.
    init(_ setting: Configuration.Clipboard, _ surroundings: Surroundings) {
        switch setting {
        case .program(let words): way = .program(words)
        case .osc52: way = .terminal(surroundings.wrapping)
        case .auto: way = Self.desktopProgram(surroundings).map(Way.program) ?? .terminal(surroundings.wrapping)
        }
    }

    /// The program that fills the clipboard of the desktop at hand; nil where there is none.
    private static func desktopProgram(_ surroundings: Surroundings) -> [String]? {
        let programs: [[String]] =
            (surroundings.hasWayland ? [["wl-copy"]] : [])
            + (surroundings.hasX11 ? [["xclip", "-selection", "clipboard"], ["xsel", "--clipboard", "--input"]] : [])
        return programs.first { surroundings.isInstalled($0[0]) }
    }

    /// The bytes to write to the terminal; none where a program has the text.
    func sequence(_ text: String) -> [UInt8] {
        switch way {
        case .program: []
        case .terminal(let wrapping): Self.sequence(text, wrapping)
        }
    }

    /// How it is called in a sentence.
    var name: String {
        switch way {
        case .program(let words): words[0].split(separator: "/").last.map(String.init) ?? words[0]
        case .terminal(.none): "the terminal (OSC 52)"
        case .terminal(.tmux): "tmux and the terminal (OSC 52)"
        case .terminal(.screen): "the terminal outside of screen (OSC 52)"
        }
    }

    /// A line for the reader after the text has gone.
    func message(_ text: String) -> String {
        switch way {
        case .program: "Copied by \(name): \(text)"
        case .terminal: "Copied by \(name), unless it refuses: \(text)"
        }
    }
}

extension Clipboard {
    /// Bytes of text at most: as Base64 they and the sequence stay within the 100,000 bytes that terminals take.
    static let limit = 74_994

    /// The bytes to write to the terminal.
    ///
    /// Inside tmux the sequence is sent twice: plain for a tmux that owns the clipboard, and passed through to the
    /// terminal outside for one that does not. screen passes on what stands in a DCS, in pieces that its buffer holds.
    static func sequence(_ text: String, _ wrapping: Wrapping) -> [UInt8] {
        let plain = "\u{1B}]52;c;" + Base64.encoded(payload(text)) + "\u{07}"
        switch wrapping {
        case .none: return Array(plain.utf8)
        case .tmux: return Array((plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\").utf8)
        case .screen:
            let bytes = Array(plain.utf8)
            return stride(from: 0, to: bytes.count, by: screenPiece).flatMap { start in
                [0x1B, 0x50] + bytes[start..<min(start + screenPiece, bytes.count)] + [0x1B, 0x5C]
            }
        }
    }

    /// screen drops a string beyond 768 bytes (before 4.9, beyond 256).
    private static let screenPiece = 240

    /// The text without anything a terminal could act on when it is pasted, as much as a terminal takes.
    static func payload(_ text: String) -> [UInt8] {
        var bytes = Array(harmless(text).prefix(limit + 1))
        guard bytes.count > limit else { return bytes }
        repeat { bytes.removeLast() } while bytes.last.map { $0 & 0xC0 == 0x80 } ?? false
        if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
        return bytes
    }

    /// The text without anything a terminal could act on when it is pasted; line breaks stay.
    static func harmless(_ text: String) -> [UInt8] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Glyphs.visible(String($0)) }
        return Array(lines.joined(separator: "\n").utf8)
    }
}

extension Clipboard {
    /// The desktop and the terminal around the program.
    struct Surroundings: Sendable {
        var hasWayland = false
        var hasX11 = false
        var wrapping = Wrapping.none
        var isInstalled: @Sendable (String) -> Bool = ChildProgram.isInstalled

        /// - Parameters:
        ///   - variable: a variable of the environment.
        ///   - isPane: whether tmux says that the terminal is its pane.
        init(variable: (String) -> String?, isPane: (_ tmux: String) -> Bool) {
            func isSet(_ name: String) -> Bool { variable(name).map { !$0.isEmpty } ?? false }
            // Over ssh a display, if there is one, is on the other side: what it has is not the reader's clipboard.
            let isRemote = isSet("SSH_CONNECTION") || isSet("SSH_TTY")
            hasWayland = !isRemote && isSet("WAYLAND_DISPLAY")
            let display = variable("DISPLAY") ?? ""
            hasX11 = !isRemote && (display.hasPrefix(":") || display.hasPrefix("unix:"))
            let name = variable("TERM") ?? ""
            // Variables are inherited by terminals that are started inside; the name of the terminal is not.
            if let tmux = variable("TMUX"), !tmux.isEmpty, isPane(tmux) {
                wrapping = .tmux
            } else if isSet("STY"), name == "screen" || name.hasPrefix("screen") {
                wrapping = .screen
            }
        }

        init() {}

        /// Of this process; asks tmux where there may be one.
        static var live: Surroundings {
            Surroundings(variable: TerminalSetting.variable) { _ in isPaneOfTmux }
        }

        /// Whether the terminal is the pane that `TMUX_PANE` names: one started from a pane inherits the name and has
        /// a device of its own.
        private static let isPaneOfTmux: Bool = {
            let name = TerminalSetting.variable("TERM") ?? ""
            let isNamedSo = name.hasPrefix("tmux") || name.hasPrefix("screen")
            guard let pane = TerminalSetting.variable("TMUX_PANE"), ChildProgram.isInstalled("tmux"),
                let device = ttyname(STDOUT_FILENO).map({ String(cString: $0) })
            else { return isNamedSo }
            let ask = ChildProgram(
                words: ["tmux", "display-message", "-p", "-t", pane, "#{pane_tty}"], keepsOutput: true,
                limit: .milliseconds(500))
            let outcome = ask.run()
            guard outcome.reason == nil else { return isNamedSo }
            return String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").first.map(String.init)
                == device
        }()
    }
}
