/// The words that name whoever says something.
struct Source: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        /// With a name.
        case named
        /// By an office or what they are.
        case described
        /// "er", "elle".
        case pronoun
        /// "man", "jemand": nobody that could be told.
        case nobody
        /// "das", "cela", or a thing.
        case thing
    }

    enum Gender: Equatable, Sendable { case feminine, masculine, several }

    /// Indices of items.
    var items: ClosedRange<Int>
    /// Bytes into the text.
    var range: Range<Int>
    var kind: Kind
    /// The bytes of the name alone.
    var name: Range<Int>?
    /// Its words in small letters.
    var words: [String] = []
    /// Whether one of them is an office or a title.
    var hasOffice = false
    /// The noun that says what they are, in small letters; empty where there is none.
    var head = ""
    var gender: Gender?
    /// Whether a definite article says that the reader knows whom is meant.
    var isDefinite = false
    /// The subject that a verb does without, which is none of the text's words.
    static func elided(at item: Int) -> Source { Source(items: item...item, range: 0..<0, kind: .pronoun) }

    var isElided: Bool { range.isEmpty }

    /// Whether it is something written.
    var isWriting = false
}
