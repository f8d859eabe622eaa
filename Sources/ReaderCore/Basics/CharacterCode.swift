/// An integer that holds a byte of UTF-8 or a scalar's value, so that characters of ASCII can be written as such.
@usableFromInline
package protocol CharacterCode: FixedWidthInteger, UnsignedInteger, Sendable {}

extension UInt8: CharacterCode {}
extension UInt16: CharacterCode {}
extension UInt32: CharacterCode {}

/// The characters of ASCII under their Unicode names; letters are `letterA` and `capitalA`, digits `digit0`.
extension CharacterCode {
    @usableFromInline @_transparent package static var null: Self { 0x00 }
    @usableFromInline @_transparent package static var backspace: Self { 0x08 }
    @usableFromInline @_transparent package static var tab: Self { 0x09 }
    @usableFromInline @_transparent package static var lineFeed: Self { 0x0A }
    @usableFromInline @_transparent package static var lineTabulation: Self { 0x0B }
    @usableFromInline @_transparent package static var formFeed: Self { 0x0C }
    @usableFromInline @_transparent package static var carriageReturn: Self { 0x0D }
    @usableFromInline @_transparent package static var escape: Self { 0x1B }
    @usableFromInline @_transparent package static var space: Self { 0x20 }
    @usableFromInline @_transparent package static var exclamationMark: Self { 0x21 }
    @usableFromInline @_transparent package static var quotationMark: Self { 0x22 }
    @usableFromInline @_transparent package static var numberSign: Self { 0x23 }
    @usableFromInline @_transparent package static var dollarSign: Self { 0x24 }
    @usableFromInline @_transparent package static var percentSign: Self { 0x25 }
    @usableFromInline @_transparent package static var ampersand: Self { 0x26 }
    @usableFromInline @_transparent package static var apostrophe: Self { 0x27 }
    @usableFromInline @_transparent package static var leftParenthesis: Self { 0x28 }
    @usableFromInline @_transparent package static var rightParenthesis: Self { 0x29 }
    @usableFromInline @_transparent package static var asterisk: Self { 0x2A }
    @usableFromInline @_transparent package static var plusSign: Self { 0x2B }
    @usableFromInline @_transparent package static var comma: Self { 0x2C }
    @usableFromInline @_transparent package static var hyphen: Self { 0x2D }
    @usableFromInline @_transparent package static var fullStop: Self { 0x2E }
    @usableFromInline @_transparent package static var solidus: Self { 0x2F }
    @usableFromInline @_transparent package static var digit0: Self { 0x30 }
    @usableFromInline @_transparent package static var digit1: Self { 0x31 }
    @usableFromInline @_transparent package static var digit2: Self { 0x32 }
    @usableFromInline @_transparent package static var digit3: Self { 0x33 }
    @usableFromInline @_transparent package static var digit4: Self { 0x34 }
    @usableFromInline @_transparent package static var digit5: Self { 0x35 }
    @usableFromInline @_transparent package static var digit6: Self { 0x36 }
    @usableFromInline @_transparent package static var digit7: Self { 0x37 }
    @usableFromInline @_transparent package static var digit8: Self { 0x38 }
    @usableFromInline @_transparent package static var digit9: Self { 0x39 }
    @usableFromInline @_transparent package static var colon: Self { 0x3A }
    @usableFromInline @_transparent package static var semicolon: Self { 0x3B }
    @usableFromInline @_transparent package static var lessThanSign: Self { 0x3C }
    @usableFromInline @_transparent package static var equalsSign: Self { 0x3D }
    @usableFromInline @_transparent package static var greaterThanSign: Self { 0x3E }
    @usableFromInline @_transparent package static var questionMark: Self { 0x3F }
    @usableFromInline @_transparent package static var commercialAt: Self { 0x40 }
    @usableFromInline @_transparent package static var capitalA: Self { 0x41 }
    @usableFromInline @_transparent package static var capitalB: Self { 0x42 }
    @usableFromInline @_transparent package static var capitalC: Self { 0x43 }
    @usableFromInline @_transparent package static var capitalD: Self { 0x44 }
    @usableFromInline @_transparent package static var capitalE: Self { 0x45 }
    @usableFromInline @_transparent package static var capitalF: Self { 0x46 }
    @usableFromInline @_transparent package static var capitalG: Self { 0x47 }
    @usableFromInline @_transparent package static var capitalH: Self { 0x48 }
    @usableFromInline @_transparent package static var capitalI: Self { 0x49 }
    @usableFromInline @_transparent package static var capitalJ: Self { 0x4A }
    @usableFromInline @_transparent package static var capitalK: Self { 0x4B }
    @usableFromInline @_transparent package static var capitalL: Self { 0x4C }
    @usableFromInline @_transparent package static var capitalM: Self { 0x4D }
    @usableFromInline @_transparent package static var capitalN: Self { 0x4E }
    @usableFromInline @_transparent package static var capitalO: Self { 0x4F }
    @usableFromInline @_transparent package static var capitalP: Self { 0x50 }
    @usableFromInline @_transparent package static var capitalQ: Self { 0x51 }
    @usableFromInline @_transparent package static var capitalR: Self { 0x52 }
    @usableFromInline @_transparent package static var capitalS: Self { 0x53 }
    @usableFromInline @_transparent package static var capitalT: Self { 0x54 }
    @usableFromInline @_transparent package static var capitalU: Self { 0x55 }
    @usableFromInline @_transparent package static var capitalV: Self { 0x56 }
    @usableFromInline @_transparent package static var capitalW: Self { 0x57 }
    @usableFromInline @_transparent package static var capitalX: Self { 0x58 }
    @usableFromInline @_transparent package static var capitalY: Self { 0x59 }
    @usableFromInline @_transparent package static var capitalZ: Self { 0x5A }
    @usableFromInline @_transparent package static var leftSquareBracket: Self { 0x5B }
    @usableFromInline @_transparent package static var reverseSolidus: Self { 0x5C }
    @usableFromInline @_transparent package static var rightSquareBracket: Self { 0x5D }
    @usableFromInline @_transparent package static var circumflexAccent: Self { 0x5E }
    @usableFromInline @_transparent package static var lowLine: Self { 0x5F }
    @usableFromInline @_transparent package static var graveAccent: Self { 0x60 }
    @usableFromInline @_transparent package static var letterA: Self { 0x61 }
    @usableFromInline @_transparent package static var letterB: Self { 0x62 }
    @usableFromInline @_transparent package static var letterC: Self { 0x63 }
    @usableFromInline @_transparent package static var letterD: Self { 0x64 }
    @usableFromInline @_transparent package static var letterE: Self { 0x65 }
    @usableFromInline @_transparent package static var letterF: Self { 0x66 }
    @usableFromInline @_transparent package static var letterG: Self { 0x67 }
    @usableFromInline @_transparent package static var letterH: Self { 0x68 }
    @usableFromInline @_transparent package static var letterI: Self { 0x69 }
    @usableFromInline @_transparent package static var letterJ: Self { 0x6A }
    @usableFromInline @_transparent package static var letterK: Self { 0x6B }
    @usableFromInline @_transparent package static var letterL: Self { 0x6C }
    @usableFromInline @_transparent package static var letterM: Self { 0x6D }
    @usableFromInline @_transparent package static var letterN: Self { 0x6E }
    @usableFromInline @_transparent package static var letterO: Self { 0x6F }
    @usableFromInline @_transparent package static var letterP: Self { 0x70 }
    @usableFromInline @_transparent package static var letterQ: Self { 0x71 }
    @usableFromInline @_transparent package static var letterR: Self { 0x72 }
    @usableFromInline @_transparent package static var letterS: Self { 0x73 }
    @usableFromInline @_transparent package static var letterT: Self { 0x74 }
    @usableFromInline @_transparent package static var letterU: Self { 0x75 }
    @usableFromInline @_transparent package static var letterV: Self { 0x76 }
    @usableFromInline @_transparent package static var letterW: Self { 0x77 }
    @usableFromInline @_transparent package static var letterX: Self { 0x78 }
    @usableFromInline @_transparent package static var letterY: Self { 0x79 }
    @usableFromInline @_transparent package static var letterZ: Self { 0x7A }
    @usableFromInline @_transparent package static var leftCurlyBracket: Self { 0x7B }
    @usableFromInline @_transparent package static var verticalLine: Self { 0x7C }
    @usableFromInline @_transparent package static var rightCurlyBracket: Self { 0x7D }
    @usableFromInline @_transparent package static var tilde: Self { 0x7E }
    @usableFromInline @_transparent package static var delete: Self { 0x7F }
}

extension CharacterCode {
    /// Whether this is one of `A` to `Z`.
    @usableFromInline @_transparent package var isCapitalLetter: Bool { self >= .capitalA && self <= .capitalZ }
    /// Whether this is one of `a` to `z`.
    @usableFromInline @_transparent package var isSmallLetter: Bool { self >= .letterA && self <= .letterZ }
    /// Whether this is a letter of ASCII.
    @usableFromInline @_transparent package var isASCIILetter: Bool { isCapitalLetter || isSmallLetter }
    /// Whether this is one of `0` to `9`.
    @usableFromInline @_transparent package var isASCIIDigit: Bool { self >= .digit0 && self <= .digit9 }
}

/// What some programs write before a text to say that it is in UTF-8 (U+FEFF).
package enum ByteOrderMark {
    package static let utf8: [UInt8] = [0xEF, 0xBB, 0xBF]
}
