import ReaderBasics

/// A grapheme cluster made fit for a terminal, with the columns it takes and the bytes it came from.
package struct Glyph: Equatable, Sendable {
    package var character: Character
    /// Columns: 0, 1 or 2, and more where the terminal gives marks columns of their own.
    package var width: Int
    /// UTF-8 bytes of the source.
    package var count: Int
}

/// The one gate between text and screen: every character that is shown passes through here.
///
/// Controls, escapes, C1, bidirectional overrides, tags and zero-width tricks become one visible mark each; stacks of
/// combining marks are capped. What remains cannot move a terminal's cursor or change its state.
package enum Glyphs {
    /// Stands for a character that has no harmless shape of its own.
    package static let replacement: Character = "\u{FFFD}"
    /// Combining marks kept on one base: Unicode's Stream-Safe Text Format allows 30, a terminal cell holds 4.
    package static let combiningLimit = 4

    /// The glyphs of one grapheme cluster: one, or several where letters that each take a column form a cluster (as
    /// in Indic conjuncts, which a terminal shows cell by cell).
    package static func forEach(of character: Character, _ body: (Glyph) -> Void) {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return }
        if scalars.index(after: scalars.startIndex) == scalars.endIndex {
            return body(scalar(first, count: character.utf8.count))
        }
        if character == "\r\n" { return body(Glyph(character: " ", width: 1, count: 2)) }
        if isPicture(first) || (0x1F1E6...0x1F1FF).contains(first.value) || isKeycap(scalars) {
            return body(picture(scalars, first: first, count: character.utf8.count))
        }
        letters(scalars, body)
    }

    /// The glyph of an ASCII byte, one column wide.
    package static func ascii(_ byte: UInt8) -> Character { asciiGlyphs[Int(byte & 0x7F)] }

    /// Making a character takes longer than looking it up.
    private static let asciiGlyphs: [Character] = (0..<0x80).map { (byte: UInt8) in
        let scalar = Unicode.Scalar(byte)
        return Character(byte >= .space && byte < .delete ? scalar : ControlPicture.of(scalar) ?? scalar)
    }

    /// The glyph of a scalar that is a cluster whatever stands beside it among its like, one column wide; nil for any other.
    static func simple(_ scalar: Unicode.Scalar) -> Character? {
        switch scalar.value {
        case 0x20..<0x7F: ascii(UInt8(scalar.value))
        // Letters and signs of Latin, without the soft hyphen; dashes, quotation marks and dots; frames.
        case 0xA1..<0xAD, 0xAE..<0x250, 0x2010...0x2027, 0x2500...0x257F: Character(scalar)
        default: nil
        }
    }

    /// Letters with the marks that combine with each.
    private static func letters(_ scalars: Character.UnicodeScalarView, _ body: (Glyph) -> Void) {
        let widths = ClusterWidths.current
        var kept = String.UnicodeScalarView()
        var glyph = Glyph(character: " ", width: 0, count: 0)
        func finish() {
            guard glyph.count > 0 else { return }
            if !kept.isEmpty { glyph.character = Character(String(kept)) }
            body(glyph)
        }
        for scalar in scalars {
            let count = UTF8.width(scalar)
            if glyph.count > 0, isCombining(scalar) || isJoiner(scalar) || isTag(scalar) || joins(scalar, widths) {
                glyph.count += count
                guard !kept.isEmpty, !isTag(scalar), kept.count <= combiningLimit else { continue }
                kept.append(scalar)
                if widths.contains(.separatesMarks), scalar.value > 0x36F, !isJoiner(scalar) { glyph.width += 1 }
                continue
            }
            finish()
            glyph = self.scalar(scalar, count: count)
            kept = String.UnicodeScalarView(glyph.character.unicodeScalars)
            if glyph.width == 0 { kept = String.UnicodeScalarView() }
        }
        finish()
    }

    /// Whether a spacing mark stands in the column of its letter.
    private static func joins(_ scalar: Unicode.Scalar, _ widths: ClusterWidths) -> Bool {
        widths.contains(.joinsSpacingMarks) && scalar.properties.generalCategory == .spacingMark
    }

    private static func scalar(_ scalar: Unicode.Scalar, count: Int) -> Glyph {
        switch scalar.value {
        case .space..<0x7F: return Glyph(character: Character(scalar), width: 1, count: count)
        case .tab, .lineFeed, .carriageReturn, 0xA0, 0x2028, 0x2029, 0x202F:
            return Glyph(character: " ", width: 1, count: count)
        case 0xAD: return Glyph(character: " ", width: 0, count: count)
        default: break
        }
        if let picture = ControlPicture.of(scalar) {
            return Glyph(character: Character(picture), width: 1, count: count)
        }
        if isUnshowable(scalar) || isCombining(scalar) {
            return Glyph(character: replacement, width: 1, count: count)
        }
        return Glyph(character: Character(scalar), width: width(of: scalar), count: count)
    }

    /// An emoji sequence, a flag or a keycap: one glyph, of two columns unless it is a plain text symbol.
    private static func picture(
        _ scalars: Character.UnicodeScalarView, first: Unicode.Scalar, count: Int
    ) -> Glyph {
        var kept = String.UnicodeScalarView()
        var width = width(of: first)
        for scalar in scalars {
            switch scalar.value {
            case 0xFE0F, 0x1F3FB...0x1F3FF: if isPicture(first) { width = 2 }
            case 0x1F1E6...0x1F1FF: if !kept.isEmpty { width = 2 }
            case 0x200D, 0x20E3, 0xFE0E: break
            case 0xE0000...0xE007F: continue
            default:
                if isCombining(scalar), kept.count > combiningLimit { continue }
                if !isCombining(scalar), isUnshowable(scalar) { continue }
                width = max(width, isCombining(scalar) ? 0 : self.width(of: scalar))
            }
            if kept.count < pictureLimit { kept.append(scalar) }
        }
        return Glyph(character: Character(String(kept)), width: width, count: count)
    }

    /// Scalars kept of one emoji sequence; the longest in use (a kiss with two skin tones) has ten.
    private static let pictureLimit = 10

    private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x203C && contains(WideRanges.pictographs, scalar.value)
    }

    private static func isKeycap(_ scalars: Character.UnicodeScalarView) -> Bool {
        guard let first = scalars.first, isKeycapBase(first) else { return false }
        return scalars.dropFirst().allSatisfy { $0.value == 0xFE0F || $0.value == 0x20E3 }
    }

    private static func isTag(_ scalar: Unicode.Scalar) -> Bool { (0xE0000...0xE007F).contains(scalar.value) }

    /// Zero-width (non-)joiners belong to the spelling of Arabic and Indic scripts; they are kept inside a cluster.
    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }

    private static func isKeycapBase(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value.isASCIIDigit || scalar == "#" || scalar == "*"
    }

    static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return true
        default: return (0x1160...0x11FF).contains(scalar.value)
        }
    }

    /// C1 controls, formats (bidi, zero width, tags), surrogates, private use, unassigned and noncharacters.
    private static func isUnshowable(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x80 else { return false }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }

    /// Columns of a scalar that is not combining.
    package static func width(of scalar: Unicode.Scalar) -> Int {
        guard scalar.value >= 0x1100 else { return 1 }
        if contains(WideRanges.wide, scalar.value) { return 2 }
        return contains(widened, scalar.value) && ClusterWidths.current.contains(.widensSigns) ? 2 : 1
    }

    /// What Unicode 16 made wide: trigrams, monograms and digrams, hexagrams, tetragrams and counting rods.
    private static let widened: [ClosedRange<UInt32>] = [
        0x2630...0x2637, 0x268A...0x268F, 0x4DC0...0x4DFF, 0x1D300...0x1D356, 0x1D360...0x1D376,
    ]

    /// Binary search in sorted ranges.
    package static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
        let index = ranges.partitioningIndex { $0.upperBound >= value }
        return index < ranges.count && ranges[index].contains(value)
    }

    /// The glyphs of a text, as many as fit; the last one is "…" where some did not.
    package static func fitting(_ text: String, columns: Int) -> [Glyph] {
        var glyphs: [Glyph] = []
        var used = 0
        for glyph in all(text) {
            if used + glyph.width > columns {
                while let last = glyphs.last, used + 1 > columns {
                    used -= last.width
                    glyphs.removeLast()
                }
                if columns > 0 { glyphs.append(Glyph(character: "…", width: 1, count: 0)) }
                return glyphs
            }
            glyphs.append(glyph)
            used += glyph.width
        }
        return glyphs
    }

    /// The glyphs of a text that take columns; no more are read than asked for.
    private static func all(_ text: String) -> some Sequence<Glyph> {
        text.lazy.flatMap { character -> [Glyph] in
            var glyphs: [Glyph] = []
            forEach(of: character) { if $0.width > 0 { glyphs.append($0) } }
            return glyphs
        }
    }

    /// Columns that a text takes.
    package static func columns(of text: String) -> Int {
        var columns = 0
        for character in text { forEach(of: character) { columns += $0.width } }
        return columns
    }

    /// Columns that a text takes on a terminal that knows no emoji sequences and shows each part of one.
    package static func columnsAtMost(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (isCombining($1) || isUnshowable($1) ? 0 : width(of: $1)) }
    }

    /// The text as it would stand on the screen: harmless to print.
    package static func visible(_ text: String) -> String {
        var result = ""
        for character in text {
            forEach(of: character) { if $0.width > 0 { result.append($0.character) } }
        }
        return result
    }
}
