import ReaderCore

/// Links that the terminal itself opens when they are clicked (OSC 8).
enum Hyperlink {
    /// What begins a link.
    ///
    /// - Returns: nil for what is no address of the web, or too long for terminals.
    static func start(_ address: String) -> [UInt8]? {
        guard address.hasPrefix("http://") || address.hasPrefix("https://") else { return nil }
        // Nothing but visible ASCII, as the sequence wants it; whatever else there is cannot end it.
        let bytes = address.utf8.flatMap { byte -> [UInt8] in
            guard !(0x21..<0x7F).contains(byte) else { return [byte] }
            return Array(("%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)).utf8)
        }
        guard bytes.count <= limit else { return nil }
        return Array("\u{1B}]8;;".utf8) + bytes + terminator
    }

    /// What ends it.
    static let end = Array("\u{1B}]8;;".utf8) + terminator

    private static let terminator = Array("\u{1B}\\".utf8)
    /// Bytes; VTE takes no more.
    private static let limit = 2083

    /// Whether a terminal has such links; none says so when it is asked.
    ///
    /// - Parameters:
    ///   - version: what it answers to XTVERSION.
    ///   - variable: a variable of the environment.
    static func isKnown(to version: String?, variable: (String) -> String?) -> Bool {
        if let version {
            if version.hasPrefix("tmux ") { return number(version) >= 304 }
            if names.contains(where: { version.lowercased().hasPrefix($0) }) { return true }
        }
        guard variable("TMUX")?.isEmpty ?? true, variable("STY")?.isEmpty ?? true else { return false }
        if let vte = variable("VTE_VERSION").flatMap({ Int($0) }) { return vte >= 5000 }
        return ["alacritty", "foot", "xterm-kitty", "xterm-ghostty", "wezterm"].contains(variable("TERM") ?? "")
    }

    private static let names = [
        "kitty", "foot", "wezterm", "ghostty", "contour", "iterm2", "vte(", "mintty", "konsole 2",
    ]

    /// `tmux 3.4a` as 304.
    private static func number(_ version: String) -> Int {
        let parts = version.split(whereSeparator: { !$0.isNumber }).prefix(2).compactMap { Int($0) }
        return parts.count == 2 ? parts[0] * 100 + parts[1] : 0
    }
}
