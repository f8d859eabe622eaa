import ReaderBasics
import ReaderLexicons

/// A word, a mark or a whole stretch in quotation marks.
struct SpeechItem: Sendable {
    enum Kind: Equatable, Sendable {
        case word
        /// A scalar that is no part of a word.
        case mark(UInt32)
        /// Which stretch of the text.
        case stretch(Int)
    }

    /// Bytes into the text.
    var range: Range<Int>
    var kind: Kind
    /// A word in small letters; empty for all others.
    var key = ""
    var use: SpeechUse = []
    var isCapital = false

    var isWord: Bool { kind == .word }
    var stretch: Int? { if case .stretch(let index) = kind { index } else { nil } }
    func isMark(_ scalar: UInt32) -> Bool { kind == .mark(scalar) }
    func has(_ use: SpeechUse) -> Bool { !self.use.isDisjoint(with: use) }

    var isComma: Bool { isMark(.comma) }
    var isColon: Bool { isMark(.colon) }
    var isDash: Bool { isMark(0x2013) || isMark(0x2014) || isMark(.hyphen) || isMark(0x2015) }
    var endsSentence: Bool {
        isMark(.fullStop) || isMark(.exclamationMark) || isMark(.questionMark) || isMark(0x2026)
    }
}
