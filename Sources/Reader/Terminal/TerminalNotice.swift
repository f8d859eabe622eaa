import ReaderCore

/// How a terminal is asked to tell somebody who looks elsewhere.
enum TerminalNotice: Equatable {
    /// A text (OSC 9, as iTerm2 has it: https://iterm2.com/documentation-escape-codes.html).
    case text
    /// A title and a text (OSC 777, as rxvt-unicode and VTE have it).
    case titled

    /// Of the terminal at hand; nil where it is not known to have any, and inside of another program, which would not
    /// pass it on.
    static var ofThisTerminal: TerminalNotice? { TerminalNotice(variable: TerminalSetting.variable) }

    /// - Parameter variable: a variable of the environment.
    init?(variable: (String) -> String?) {
        let isInside = ["TMUX", "STY"].contains { variable($0)?.isEmpty == false }
        guard !isInside else { return nil }
        let (name, program) = (variable("TERM") ?? "", variable("TERM_PROGRAM") ?? "")
        if ["iTerm.app", "WezTerm", "ghostty", "WarpTerminal"].contains(program) || name.hasPrefix("xterm-kitty")
            || name.hasPrefix("xterm-ghostty")
        {
            self = .text
        } else if name.hasPrefix("foot") || name.hasPrefix("rxvt-unicode") || name.hasPrefix("contour") {
            self = .titled
        } else {
            return nil
        }
    }

    /// The bytes to write to the terminal.
    func sequence(_ text: String) -> [UInt8] {
        let line = Glyphs.visible(text)
        return switch self {
        case .text: Array("\u{1B}]9;\(line)\u{07}".utf8)
        case .titled: Array("\u{1B}]777;notify;Reader;\(line)\u{07}".utf8)
        }
    }
}
