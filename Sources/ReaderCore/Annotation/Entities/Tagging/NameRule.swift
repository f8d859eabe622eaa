/// Which rule found a name, or gave it its borders, after the tagger.
package enum NameRule: UInt8, Sendable {
    /// Seen by the tagger as it is.
    case none
    /// Stands elsewhere in the text.
    case again
    /// A company that the whole world knows.
    case company
    /// Small letters, a capital, small letters.
    case brand
    /// Two words with their capitals.
    case compound
    /// Behind "Mr" and the like.
    case titled
    /// What somebody buys.
    case bought
    /// A lone word of many behind "the".
    case group
    /// The place or body in "London-based".
    case origin
    /// A title in quotation marks.
    case title
    /// A line of results.
    case result
    /// With what it is of or for.
    case tail
    /// A part of what the tagger took for one name.
    case parted
    /// With its particles, its heads or a plus sign.
    case widened
    /// At the head of a line, before a dash.
    case dateline
    /// In a row of names of one kind.
    case series
    /// Behind words that tell what follows.
    case phrase
    /// Capitals in running text that end with a word for a body.
    case headed
    /// Letters, numbers or marks that only names have.
    case form

    /// In words, for those who ask why.
    var reason: String? {
        switch self {
        case .none: nil
        case .again: "it stands elsewhere in the text"
        case .company: "a company known by this name"
        case .brand: "written as brands are"
        case .compound: "two words written as one"
        case .titled: "behind a courtesy title"
        case .bought: "something that is bought"
        case .group: "one word behind “the”"
        case .origin: "the home of what stands behind the hyphen"
        case .title: "a title in quotation marks"
        case .result: "a line of results"
        case .tail: "joined with what it is of or for"
        case .parted: "a part of what looked like one name"
        case .widened: "with the words that belong to it"
        case .dateline: "a place at the head of a line"
        case .series: "in a row of names of one kind"
        case .phrase: "the words before it tell what it is"
        case .headed: "its last word is one for a body"
        case .form: "its form is that of a name"
        }
    }
}
