/// Text made harmless for programs that will print it.
///
/// Control characters become their pictures (U+2400 and on), so that nothing in a document can drive a terminal, and
/// the marks that turn the direction of writing around are left out.
package enum VisibleText {
    /// Keeps line breaks and tabs.
    package static func text(_ text: String) -> String {
        mayBeUnsafe(text, isLine: false) ? shown(text, isLine: false) : text
    }

    /// As `text`, with line breaks and tabs as spaces.
    package static func line(_ text: String) -> String {
        mayBeUnsafe(text, isLine: true) ? shown(text, isLine: true) : text
    }

    private static func shown(_ text: String, isLine: Bool) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if !isUnsafe(scalar, isLine: isLine) {
                out.append(scalar)
            } else if scalar == "\n" || scalar == "\t" {
                out.append(" ")
            } else if let picture = ControlPicture.of(scalar) {
                out.append(picture)
            }
        }
        return String(out)
    }

    /// A look at the bytes, which most texts need nothing after: whether one of them is, or begins, what `isUnsafe` names.
    private static func mayBeUnsafe(_ text: String, isLine: Bool) -> Bool {
        let found = text.utf8.withContiguousStorageIfAvailable { bytes in
            for (index, byte) in bytes.enumerated() {
                switch byte {
                case .tab, .lineFeed: if isLine { return true }
                case ..<0x20, 0x7F: return true
                // U+0080 to U+009F, U+202A to U+202E and U+2066 to U+2069.
                case 0xC2: if index + 1 < bytes.count, bytes[index + 1] < 0xA0 { return true }
                case 0xE2:
                    guard index + 2 < bytes.count else { return true }
                    let (second, third) = (bytes[index + 1], bytes[index + 2])
                    if second == 0x80, (0xAA...0xAE).contains(third) { return true }
                    if second == 0x81, (0xA6...0xA9).contains(third) { return true }
                default: continue
                }
            }
            return false
        }
        return found ?? true
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar, isLine: Bool) -> Bool {
        switch scalar.value {
        case .tab, .lineFeed: isLine
        case ..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

/// The signs that stand for controls (the block Control Pictures of Unicode).
@usableFromInline
package enum ControlPicture {
    /// Nil for what is no control; U+FFFD for the controls beyond ASCII, which have no pictures.
    @inlinable
    package static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case ..<0x20: Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: "\u{2421}"
        case 0x80...0x9F: "\u{FFFD}"
        default: nil
        }
    }
}
