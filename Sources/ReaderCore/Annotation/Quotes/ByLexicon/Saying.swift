import ReaderModel

/// Something that was said, as the rules find it.
struct Saying: Sendable {
    enum Rule: String, Sendable, CaseIterable {
        /// „…“, sagte X.
        case after
        /// X sagte: „…“
        case colon
        /// X sagte „…“
        case before
        /// « …, a dit X, … »
        case incise
        /// Further words of whoever has spoken in the same paragraph.
        case continued
        /// A paragraph in marks behind the words of somebody.
        case carried
        /// Words in marks behind a sentence about somebody.
        case near
        /// Many words in marks inside a sentence.
        case embedded
        /// A line that a dash opens.
        case dialogue
        /// A clause behind a verb of saying.
        case clause
        /// A clause in the mood of reported speech.
        case mood
        /// "Laut X …"
        case source
        /// "…, sagte X."
        case trailing
    }

    var rule: Rule
    /// The unit in which it was found.
    var unit: Int
    /// Bytes of what was said, marks included, one range for each part.
    var parts: [Range<Int>]
    /// What stands in marks.
    var stretches: [Range<Int>]
    var cue: SpeechCue?
    var source: Source?
    /// Words of the longest stretch.
    var words: Int
    /// Whether its last stretch was left open.
    var isOpen = false
    /// Whether its words in marks look like a name or a title.
    var isName = false
    var confidence = 1.0
    var speaker: Quote.Speaker?
    /// What the words for the speaker were taken for; nil where they say it themselves.
    var resolution: String?
}
