/// A grapheme cluster made fit for a terminal, with the columns it takes and the bytes it came from.
package struct Glyph: Equatable, Sendable {
    package var character: Character
    /// 0, 1 or 2.
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

    /// The glyph of one grapheme cluster.
    package static func glyph(of character: Character) -> Glyph {
        let scalars = character.unicodeScalars
        let count = character.utf8.count
        guard let first = scalars.first else { return Glyph(character: " ", width: 1, count: 0) }
        if scalars.count == 1 {
            return scalar(first, count: count)
        }
        if character == "\r\n" { return Glyph(character: " ", width: 1, count: count) }
        return cluster(scalars, first: first, count: count)
    }

    private static func scalar(_ scalar: Unicode.Scalar, count: Int) -> Glyph {
        switch scalar.value {
        case 0x20..<0x7F: return Glyph(character: Character(scalar), width: 1, count: count)
        case 0x09, 0x0A, 0x0D, 0xA0, 0x2028, 0x2029, 0x202F: return Glyph(character: " ", width: 1, count: count)
        case 0x00..<0x20: return Glyph(character: controlPicture(scalar.value), width: 1, count: count)
        case 0x7F: return Glyph(character: "\u{2421}", width: 1, count: count)
        case 0xAD: return Glyph(character: " ", width: 0, count: count)
        default: break
        }
        if isUnshowable(scalar) || isCombining(scalar) {
            return Glyph(character: replacement, width: 1, count: count)
        }
        return Glyph(character: Character(scalar), width: width(of: scalar), count: count)
    }

    private static func cluster(
        _ scalars: Character.UnicodeScalarView, first: Unicode.Scalar, count: Int
    ) -> Glyph {
        guard !isUnshowable(first), !isCombining(first), first.value >= 0x20, first.value != 0x7F else {
            return Glyph(character: replacement, width: 1, count: count)
        }
        let isPicture = contains(WideRanges.pictographs, first.value)
        var kept = String.UnicodeScalarView()
        kept.append(first)
        var width = width(of: first)
        var marks = 0
        for scalar in scalars.dropFirst() {
            switch scalar.value {
            case 0x200D where isPicture: kept.append(scalar)
            case 0xFE0F where isPicture || isKeycapBase(first):
                kept.append(scalar)
                width = isPicture ? 2 : width
            case 0x1F3FB...0x1F3FF, 0x20E3:
                kept.append(scalar)
                width = isPicture ? 2 : width
            case 0x1F1E6...0x1F1FF:
                kept.append(scalar)
                width = 2
            case 0xE0000...0xE007F: continue
            default:
                if isJoiner(scalar) || isCombining(scalar) {
                    guard marks < combiningLimit else { continue }
                    marks += 1
                    kept.append(scalar)
                } else if !isUnshowable(scalar) {
                    kept.append(scalar)
                    width = min(2, max(width, self.width(of: scalar)))
                }
            }
        }
        return Glyph(character: Character(String(kept)), width: width, count: count)
    }

    /// Zero-width (non-)joiners belong to the spelling of Arabic and Indic scripts; they are kept inside a cluster.
    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool { scalar.value == 0x200C || scalar.value == 0x200D }

    private static func isKeycapBase(_ scalar: Unicode.Scalar) -> Bool {
        (0x30...0x39).contains(scalar.value) || scalar == "#" || scalar == "*"
    }

    private static func controlPicture(_ value: UInt32) -> Character {
        Unicode.Scalar(0x2400 + value).map(Character.init) ?? replacement
    }

    private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
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
        scalar.value >= 0x1100 && contains(WideRanges.wide, scalar.value) ? 2 : 1
    }

    /// Binary search in sorted ranges.
    package static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(value)
    }

    /// The glyphs of a text, as many as fit; the last one is "…" where some did not.
    package static func fitting(_ text: String, columns: Int) -> [Glyph] {
        var glyphs: [Glyph] = []
        var used = 0
        for character in text {
            let glyph = glyph(of: character)
            if glyph.width == 0 { continue }
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

    /// Columns that a text takes.
    package static func columns(of text: String) -> Int {
        text.reduce(0) { $0 + glyph(of: $1).width }
    }

    /// The text as it would stand on the screen: harmless to print.
    package static func visible(_ text: String) -> String {
        var result = ""
        for character in text {
            let glyph = glyph(of: character)
            if glyph.width > 0 { result.append(glyph.character) }
        }
        return result
    }
}
