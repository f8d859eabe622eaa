/// A word, number, mark or whole quoted stretch, as the quote rules see a sentence.
///
/// Items are coarser than tokens where that helps: "well-known" is one item and so is "don't"; "Trump's" is two.
struct QuoteItem: Sendable {
    struct Form: OptionSet, Hashable, Sendable {
        let rawValue: UInt8

        /// Begins with a letter or digit.
        static let alphanumeric = Form(rawValue: 1 << 0)
        /// Begins with an upper-case letter.
        static let capital = Form(rawValue: 1 << 1)
        /// Begins with a lower-case letter.
        static let lower = Form(rawValue: 1 << 2)
        /// Begins with a digit.
        static let digit = Form(rawValue: 1 << 3)
        /// Three letters or more, all upper-case.
        static let shout = Form(rawValue: 1 << 4)
        /// "@name" or "#topic".
        static let handle = Form(rawValue: 1 << 5)
    }

    var start: Int32
    var end: Int32
    var key: WordKey = ""
    var classes: WordClass = []
    var form: Form = []
    /// The mark, or `none` for words and stretches.
    var mark: Punctuation = .none
    /// Index of the quoted stretch this stands for; -1 for words and marks.
    var stretch: Int32 = -1
    /// Index of the name this belongs to; -1 outside names.
    var name: Int32 = -1
    /// Belongs to the name of a person.
    var isPerson = false

    var range: Range<Int> { Int(start)..<Int(end) }
    var isQuoted: Bool { stretch >= 0 }
    var isWord: Bool { stretch < 0 }
    var isName: Bool { name >= 0 }
    var isCapital: Bool { form.contains(.capital) }
    var isLower: Bool { form.contains(.lower) }

    /// Whether the word is in any of the classes.
    func has(_ classes: WordClass) -> Bool { !self.classes.isDisjoint(with: classes) }
    func `is`(_ key: WordKey) -> Bool { self.key == key && isWord }

    /// A lower-case form of a reporting verb.
    var isLowerCue: Bool { has(.cue) && !isCapital }
}

/// The punctuation that the rules tell apart.
enum Punctuation: UInt8, Sendable {
    case none
    case comma, semicolon, colon, stop, question, exclamation, ellipsis
    case openBracket, closeBracket, hyphen, slash, ampersand
    /// En dash, em dash, horizontal bar, two hyphens.
    case enDash, emDash, bar, doubleHyphen
    case apostrophe, opening, other

    /// An en dash, em dash or two hyphens.
    var isDash: Bool { self == .enDash || self == .emDash || self == .doubleHyphen }
    /// . ? !
    var endsSentence: Bool { self == .stop || self == .question || self == .exclamation }
    /// Ends a sentence, or trails off at its end.
    var isFinal: Bool { endsSentence || self == .ellipsis }
    /// A mark no subject reaches over.
    var dividesClauses: Bool {
        switch self {
        case .comma, .semicolon, .colon, .stop, .question, .exclamation, .emDash, .enDash, .openBracket, .closeBracket:
            true
        default: false
        }
    }
}
