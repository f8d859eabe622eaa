import ReaderCore

/// Text for the terminal's clipboard, by OSC 52.
enum Clipboard {
    /// Bytes of text at most: as Base64 they and the sequence stay within the 100,000 bytes that terminals take.
    static let limit = 74_994

    /// The bytes to write to the terminal.
    ///
    /// Inside tmux the sequence is sent twice: plain for a tmux that owns the clipboard, and passed through to the
    /// terminal outside for one that does not.
    static func sequence(_ text: String, insideTmux: Bool) -> [UInt8] {
        let plain = "\u{1B}]52;c;" + Base64.encoded(payload(text)) + "\u{07}"
        guard insideTmux else { return Array(plain.utf8) }
        return Array((plain + "\u{1B}Ptmux;\u{1B}" + plain + "\u{1B}\\").utf8)
    }

    /// The text without anything a terminal could act on when it is pasted; line breaks stay.
    static func payload(_ text: String) -> [UInt8] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Glyphs.visible(String($0)) }
        var bytes = Array(lines.joined(separator: "\n").utf8.prefix(limit + 1))
        guard bytes.count > limit else { return bytes }
        repeat { bytes.removeLast() } while bytes.last.map { $0 & 0xC0 == 0x80 } ?? false
        if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
        return bytes
    }
}
