import CNcurses
import Glibc
import ReaderCore

/// What is written for one cell: a base with its combining marks, and spaces up to the columns the screen counts.
struct TerminalGlyph: Equatable {
    /// How far the terminal can be trusted to move its cursor as the screen counts.
    enum Trust: Equatable {
        /// All terminals agree.
        case sure
        /// As this terminal has done with others of its kind; what follows the word is placed anew.
        case measured
        /// Not at all: what follows is placed anew.
        case none
    }

    /// The base first.
    var scalars: [wchar_t]
    /// Columns after the base that are filled with spaces or with `second`.
    var padding: Int
    /// A second base, for what is written as two cells.
    var second: wchar_t?
    var trust = Trust.sure
}

/// How the terminal at hand shows what terminals disagree about, as it was measured.
struct ClusterSupport: OptionSet, Sendable {
    let rawValue: UInt8

    /// It has answered at all: what is not set below it does not do.
    static let isMeasured = ClusterSupport(rawValue: 1 << 0)
    /// Emoji that ZWJ joins take two columns together.
    static let joinsEmoji = ClusterSupport(rawValue: 1 << 1)
    /// An emoji with a skin tone takes two columns.
    static let joinsTones = ClusterSupport(rawValue: 1 << 2)
    /// VS16 makes a sign two columns wide.
    static let widensByVS16 = ClusterSupport(rawValue: 1 << 3)
    /// Arabic lam and alef keep a column each.
    static let keepsLamAlef = ClusterSupport(rawValue: 1 << 4)
}

/// Turns a cell's cluster into what the terminal can be trusted to show in exactly so many columns, and says how far.
///
/// Terminals disagree about marks, emoji joined by ZWJ, variation selectors and flags. Unless the terminal has been
/// measured to do better, a joined family shows its first member, a text character in emoji style keeps its text form,
/// and a flag is its two letters. Letters and marks are composed (NFC) first.
struct TerminalGlyphs {
    /// Columns of a scalar in the terminal's locale; -1 where it cannot be shown.
    let width: (UInt32) -> Int
    let isUnicode: Bool
    var clusterSupport: ClusterSupport = []
    var drawing: TerminalDrawing = []

    init(isUnicode: Bool, width: @escaping (UInt32) -> Int = { Int(wcwidth(wchar_t(bitPattern: $0))) }) {
        self.isUnicode = isUnicode
        self.width = width
    }

    func glyph(_ cell: Cell) -> TerminalGlyph {
        // A border stands in its column as `|`, `-` or `+`.
        if drawing.contains(.placesLinesByLetters), cell.role == .border, cell.width == 1,
            let first = cell.glyph.unicodeScalars.first, Self.isLine(first), let plain = Self.plainForms[first.value]
        {
            return TerminalGlyph(scalars: [wchar_t(bitPattern: plain)], padding: 0)
        }
        return glyph(cell.glyph, columns: Int(cell.width))
    }

    func glyph(_ character: Character, columns: Int) -> TerminalGlyph {
        let scalars = Array(Composition.composed(character).unicodeScalars)
        guard let first = scalars.first else { return TerminalGlyph(scalars: [0x20], padding: columns - 1) }
        guard isUnicode else { return plain(scalars, first, columns: columns) }
        if scalars.count > 1, let emoji = emoji(scalars, first, columns: columns) { return emoji }
        let hasJoiners = !drawing.contains(.keepsRowsAsLetters)
        let shown = hasJoiners ? scalars : scalars.filter { $0 != "\u{200C}" && $0 != "\u{200D}" }
        return TerminalGlyph(
            scalars: shown.map { wchar_t(bitPattern: $0.value) },
            padding: scalars.count == 1 ? columns - Glyphs.width(of: first) : 0,
            trust: trust(scalars, first, columns: columns))
    }

    /// How far letters with their marks are trusted.
    private func trust(_ scalars: [Unicode.Scalar], _ first: Unicode.Scalar, columns: Int) -> TerminalGlyph.Trust {
        let isMeasured = clusterSupport.contains(.isMeasured)
        if scalars.count == 1 {
            guard width(first.value) == columns else { return .none }
            if SureRanges.contains(first) { return .sure }
            if SureRanges.isArabic(first) { return clusterSupport.contains(.keepsLamAlef) ? .sure : .measured }
            if SureRanges.isLetter(first) { return .sure }
        }
        guard isMeasured, SureRanges.isMarked(scalars) else { return .none }
        guard SureRanges.isRegular(scalars) else { return .measured }
        // What ncurses can say for itself needs no place of its own.
        let isPlain =
            ClusterWidths.current.isDisjoint(with: [.joinsSpacingMarks, .separatesMarks]) && scalars.count <= 5
            && width(first.value) == columns && scalars.dropFirst().allSatisfy { width($0.value) == 0 }
        return isPlain && (clusterSupport.contains(.keepsLamAlef) || !SureRanges.isArabic(first)) ? .sure : .measured
    }

    /// A picture of several scalars; nil for letters with marks.
    private func emoji(_ scalars: [Unicode.Scalar], _ first: Unicode.Scalar, columns: Int) -> TerminalGlyph? {
        let isWhole: Bool
        if let letters = Self.flagLetters(scalars), columns == 2 {
            guard clusterSupport.contains(.joinsEmoji) else {
                return TerminalGlyph(scalars: [letters.0], padding: 1, second: letters.1)
            }
            isWhole = true
        } else if scalars.contains("\u{200D}"), first.value > 0x2000 && !Self.isIndic(first) {
            isWhole = clusterSupport.contains(.joinsEmoji)
        } else if scalars.contains(where: { (0x1F3FB...0x1F3FF).contains($0.value) }) {
            isWhole = clusterSupport.contains(.joinsTones)
        } else if scalars.contains("\u{FE0F}") {
            isWhole = clusterSupport.contains(.widensByVS16)
        } else {
            return nil
        }
        let shown = isWhole ? scalars : [first]
        let own = isWhole ? columns : Glyphs.width(of: first)
        let isSure = !isWhole && SureRanges.contains(first) && width(first.value) == own
        return TerminalGlyph(
            scalars: shown.map { wchar_t(bitPattern: $0.value) }, padding: max(0, columns - own),
            trust: isSure ? .sure : .none)
    }

    /// Box Drawing.
    private static func isLine(_ scalar: Unicode.Scalar) -> Bool { (0x2500..<0x2580).contains(scalar.value) }

    private static func isIndic(_ scalar: Unicode.Scalar) -> Bool { (0x0900..<0x1200).contains(scalar.value) }

    /// What a terminal without Unicode shows.
    private func plain(_ scalars: [Unicode.Scalar], _ first: Unicode.Scalar, columns: Int) -> TerminalGlyph {
        if let letters = Self.flagLetters(scalars), columns == 2 {
            return TerminalGlyph(scalars: [letters.0], padding: 1, second: letters.1)
        }
        let own = width(first.value)
        guard own > 0, own <= columns else {
            let plain = Self.plainForms[first.value] ?? .questionMark
            return TerminalGlyph(scalars: [wchar_t(bitPattern: plain)], padding: columns - 1)
        }
        return TerminalGlyph(scalars: [wchar_t(bitPattern: first.value)], padding: columns - own)
    }

    /// Two regional indicators as capital letters.
    private static func flagLetters(_ scalars: [Unicode.Scalar]) -> (wchar_t, wchar_t)? {
        guard scalars.count == 2, let first = letter(scalars[0]), let second = letter(scalars[1]) else { return nil }
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
