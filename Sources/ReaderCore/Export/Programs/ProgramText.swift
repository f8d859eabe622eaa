import ReaderBasics

/// What a program wrote, as text that can be shown: colours and other orders to a terminal are taken out, letters that
/// are struck over are written once, and bytes that are no UTF-8 are U+FFFD.
package enum ProgramText {
    /// Bytes as text of lines, which may hold tabs.
    package static func text(_ bytes: some Collection<UInt8>) -> String {
        var out = String.UnicodeScalarView()
        var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\u{1B}": skipOrder(&scalars)
            case "\u{9B}": skipControlSequence(&scalars)
            case "\u{08}": if let last = out.last, last != "\n" { out.removeLast() }
            case "\r":
                if scalars.first != "\n", !out.isEmpty, out.last != "\n" { out.append("\n") }
            case "\u{07}", "\u{00}", "\u{0F}", "\u{0E}": break
            case "\u{0C}": out.append("\n")
            default: out.append(scalar)
            }
        }
        return VisibleText.text(String(out))
    }

    /// What follows ESC (ECMA-48, 5.3 to 5.6).
    private static func skipOrder(_ scalars: inout Substring.UnicodeScalarView) {
        guard let kind = scalars.first, kind != "\n" else { return }
        scalars.removeFirst()
        switch kind {
        case "[": skipControlSequence(&scalars)
        case "]", "P", "X", "^", "_": skipString(&scalars)
        case " "..."/":
            while let next = scalars.first, (" "..."/").contains(next) { scalars.removeFirst() }
            scalars = scalars.dropFirst()
        default: break
        }
    }

    private static func skipControlSequence(_ scalars: inout Substring.UnicodeScalarView) {
        while let next = scalars.first, (" "..."?").contains(next) { scalars.removeFirst() }
        if let last = scalars.first, ("@"..."~").contains(last) { scalars.removeFirst() }
    }

    /// Up to BEL or ST, on one line: what is not ended hides nothing but that.
    private static func skipString(_ scalars: inout Substring.UnicodeScalarView) {
        while let next = scalars.first, next != "\n" {
            scalars.removeFirst()
            if next == "\u{07}" || next == "\u{9C}" { return }
            if next == "\u{1B}" {
                if scalars.first == "\\" { scalars.removeFirst() }
                return
            }
        }
    }
}
