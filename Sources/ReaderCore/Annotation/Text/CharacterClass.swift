import ReaderBasics

/// What a character is to the tokeniser.
package enum CharacterClass {
    /// White space, control characters, and what is invisible at the start of a word.
    case space
    case mark
    /// A lower-case letter, or one of a script without case.
    case letter
    case capital
    case digit
    /// Belongs to the character before: combining marks, joiners, variation selectors.
    case extend

    var isLetter: Bool { self == .letter || self == .capital }
    var isWord: Bool { isLetter || self == .digit }

    /// The class of the character at a byte, and how many bytes it takes.
    ///
    /// - Parameter end: where the readable bytes stop; a character cut off there counts as a mark.
    @inline(__always)
    package static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> (
        class: Self, length: Int
    ) {
        let byte = bytes[index]
        if byte < 0x80 { return (ascii(byte), 1) }
        return beyondASCII(bytes, index, end)
    }

    @inline(__always)
    private static func ascii(_ byte: UInt8) -> Self {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .capital
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case 0...UInt8(ascii: " "), 0x7F: .space
        default: .mark
        }
    }

    private static func beyondASCII(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int
    ) -> (class: Self, length: Int) {
        let (value, length) = UTF8Scalar.decoded(bytes, index, end)
        return (Unicode.Scalar(value).map(of) ?? .mark, length)
    }

    private static func of(_ scalar: Unicode.Scalar) -> Self {
        switch scalar.value {
        case 0x2010...0x2027, 0x2030...0x205E: return .mark
        case 0x200B, 0xFEFF: return .space
        case 0x1F3FB...0x1F3FF: return .extend
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: return .capital
        case .lowercaseLetter, .modifierLetter, .otherLetter, .letterNumber: return .letter
        case .decimalNumber: return .digit
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .extend
        case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: return .space
        default: return .mark
        }
    }
}
