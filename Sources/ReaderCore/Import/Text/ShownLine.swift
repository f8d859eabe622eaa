import ReaderBasics

extension StringProtocol {
    /// As one line, without the characters that only say where a word may be cut.
    var shownLine: String {
        let line = String(self).onOneLine
        guard line.unicodeScalars.contains(where: \.isInvisibleBreak) else { return line }
        return String(String.UnicodeScalarView(line.unicodeScalars.filter { !$0.isInvisibleBreak }))
    }
}

extension Unicode.Scalar {
    /// Soft hyphen, zero-width space, word joiner and byte order mark.
    fileprivate var isInvisibleBreak: Bool {
        value == 0xAD || value == 0x200B || value == 0x2060 || value == 0xFEFF
    }
}
