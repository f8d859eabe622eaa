import CNcurses
import Glibc
import ReaderCore

/// What is written for one cell: a base with its combining marks, and spaces up to the columns the screen counts.
struct TerminalGlyph: Equatable {
    /// The base first; at most five, as many as an ncurses cell holds.
    var scalars: [wchar_t]
    /// Columns after the base that are filled with spaces or with `second`.
    var padding: Int
    /// A second base, for what is written as two cells.
    var second: wchar_t?
}

/// Turns a cell's cluster into what the terminal can be trusted to show in exactly so many columns.
///
/// Terminals disagree about emoji joined by ZWJ, variation selectors and flags, and one column off breaks a whole row.
/// So a joined family shows its first member, a text character in emoji style keeps its text form and a space, a flag
/// its two letters; a base whose width the C library counts otherwise becomes U+FFFD.
struct TerminalGlyphs {
    /// Columns of a scalar in the terminal's locale; -1 where it cannot be shown.
    let width: (UInt32) -> Int
    let isUnicode: Bool

    init(isUnicode: Bool, width: @escaping (UInt32) -> Int = { Int(wcwidth(wchar_t(bitPattern: $0))) }) {
        self.isUnicode = isUnicode
        self.width = width
    }

    func glyph(_ character: Character, columns: Int) -> TerminalGlyph {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return TerminalGlyph(scalars: [0x20], padding: columns - 1) }
        if let letters = Self.flagLetters(scalars), columns == 2 {
            return TerminalGlyph(scalars: [letters.0], padding: 1, second: letters.1)
        }
        let own = width(first.value)
        guard own > 0, own <= columns else { return substitute(first, columns: columns) }
        var kept = [wchar_t(bitPattern: first.value)]
        for scalar in scalars.dropFirst() {
            guard kept.count < 5, width(scalar.value) == 0, scalar.value != 0x200D, scalar.value != 0xFE0F else {
                break
            }
            kept.append(wchar_t(bitPattern: scalar.value))
        }
        return TerminalGlyph(scalars: kept, padding: columns - own)
    }

    private func substitute(_ scalar: Unicode.Scalar, columns: Int) -> TerminalGlyph {
        let replacement: UInt32 = isUnicode ? 0xFFFD : .questionMark
        let plain = isUnicode ? replacement : Self.plainForms[scalar.value] ?? replacement
        return TerminalGlyph(scalars: [wchar_t(bitPattern: plain)], padding: columns - 1)
    }

    /// Two regional indicators as capital letters.
    private static func flagLetters(_ scalars: Character.UnicodeScalarView) -> (wchar_t, wchar_t)? {
        guard scalars.count == 2, let first = letter(scalars[scalars.startIndex]),
            let second = letter(scalars[scalars.index(after: scalars.startIndex)])
        else { return nil }
        return (first, second)
    }

    private static func letter(_ scalar: Unicode.Scalar) -> wchar_t? {
        guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return nil }
        return wchar_t(bitPattern: scalar.value - 0x1F1E6 + .capitalA)
    }

    /// The marks that the program itself draws, and typographic punctuation, for terminals without Unicode.
    private static let plainForms: [UInt32: UInt32] = {
        let pairs: [(String, Character)] = [
            ("│┃║▏▕", "|"), ("─━═", "-"), ("┌┐└┘├┤┬┴┼╭╮╰╯", "+"), ("“”«»„", "\""), ("‘’‚‹›", "'"),
            ("–—‐‑−", "-"), ("…", "."), ("•●○◆◇■□▪·∙", "*"), ("▶▸→⇒", ">"), ("◀◂←", "<"), ("▲▴↑", "^"), ("▼▾↓", "v"),
            ("▁▂▃", "_"), ("▄▅▆▇█▉▊▋▌▍▎▐", "#"), ("░▒▓", "."), ("×", "x"), ("✓✔", "+"), ("★☆", "*"),
        ]
        var forms: [UInt32: UInt32] = [:]
        for (sources, plain) in pairs {
            for scalar in sources.unicodeScalars { forms[scalar.value] = plain.unicodeScalars.first?.value }
        }
        return forms
    }()
}
