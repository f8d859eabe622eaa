import ReaderLexicons

/// What says that something was said, and who said it.
struct SpeechCue: Sendable {
    enum Form: String, Sendable {
        /// A verb of saying.
        case verb
        /// A verb that tells of what is said ("nannte").
        case comment
        /// A verb that no list holds, in the place of one.
        case unknown
        /// "so", "aldus".
        case thus
        /// "laut", "selon".
        case source
        /// "wie … sagte".
        case comparison = "as"
        /// "heißt es".
        case reads
        /// A name and a colon.
        case name
    }

    var form: Form
    /// Bytes of the cue's words.
    var range: Range<Int>
    var source: Source?
    /// Whether the subject stands before the verb, behind what was said.
    var isSubjectFirst = false
    /// Indices of all items that belong to it, source included.
    var items: Range<Int>
}
