package import ReaderKeys

/// What can be put right: rows of one menu, and each a command of the palette.
package enum CorrectionCommand: String, CommandSet {
    case notName = "not-a-name"
    case kind
    case same
    case apart
    case rename
    case span
    case notSaid = "not-said"
    case speaker
    case notDate = "not-a-date"
    case date
    case notEvent = "not-an-event"
    case eventDate = "event-date"
    case published
    case language
    case addName = "add-name"
    case addQuote = "add-quote"
    case list

    package static let scope = KeyScope("correct", heading: "Putting right")

    package static let bindings: [Binding] = [
        Binding(Self.notName, help: "Put right: this is no name"),
        Binding(Self.kind, help: "Put right: a person, an organisation, a place, something else"),
        Binding(Self.same, help: "Put right: this is the same as …"),
        Binding(Self.apart, help: "Put right: this is not the same as others of the name"),
        Binding(Self.rename, help: "Put right: this is called …"),
        Binding(Self.span, help: "Put right: the name or quote is wider or narrower"),
        Binding(Self.notSaid, help: "Put right: nobody said this"),
        Binding(Self.speaker, help: "Put right: this was said by …"),
        Binding(Self.notDate, help: "Put right: this is no date"),
        Binding(Self.date, help: "Put right: this date means …"),
        Binding(Self.notEvent, help: "Put right: this is not a happening"),
        Binding(Self.eventDate, help: "Put right: this happened on …"),
        Binding(Self.published, help: "Put right: the article appeared on …"),
        Binding(Self.language, help: "Put right: the article is written in …"),
        Binding(Self.addName, help: "Put right: a name that nobody found"),
        Binding(Self.addQuote, help: "Put right: a statement that nobody found"),
        Binding(Self.list, help: "What has been put right in this article; take it back"),
    ]

    /// What it is called in the menu.
    package var title: String {
        switch self {
        case .notName: "Not a name"
        case .kind: "Another kind …"
        case .same: "The same as …"
        case .apart: "Not the same as others of this name"
        case .rename: "Called otherwise …"
        case .span: "Wider or narrower …"
        case .notSaid: "Nobody said this"
        case .speaker: "Said by …"
        case .notDate: "Not a date"
        case .date: "The date means …"
        case .notEvent: "Not a happening"
        case .eventDate: "Happened on …"
        case .published: "The article appeared on …"
        case .language: "The article is written in …"
        case .addName: "A name that nobody found …"
        case .addQuote: "A statement that nobody found …"
        case .list: "What has been put right here …"
        }
    }
}
