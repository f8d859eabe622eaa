/// Text made harmless for programs that will print it.
///
/// Control characters become their pictures (U+2400 and on), so that nothing in a document can drive a terminal, and
/// the marks that turn the direction of writing around are left out.
package enum VisibleText {
    /// Keeps line breaks and tabs.
    package static func text(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { isUnsafe($0, isLine: false) }) else { return text }
        return shown(text, isLine: false)
    }

    /// As `text`, with line breaks and tabs as spaces.
    package static func line(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { isUnsafe($0, isLine: true) }) else { return text }
        return shown(text, isLine: true)
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
