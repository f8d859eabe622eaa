/// Something said as the rules found it: which items, whose, and by which rule.
struct Finding: Sendable {
    /// The rule that gave the speaker.
    enum Rule: UInt8, Sendable, CaseIterable {
        /// A cue with its own content.
        case cue
        /// “…” — Jane Doe.
        case signature
        /// A cue in the same unit.
        case unit
        /// A quote that goes on from the paragraph before.
        case continuation
        /// “…,” Smith with a verb nobody knows.
        case behind
        /// The unit before ended in a colon.
        case colonBefore
        /// The last speaker of the same paragraph.
        case paragraph
        /// The last speaker of the paragraph before.
        case paragraphBefore
        /// The last speaker of all.
        case last
        /// The subject of the unit.
        case fallback
        /// Too short to be speech by itself.
        case short
        case none
        /// Paragraphs of their own behind "The minister said:", or a turn of a transcript.
        case block
        /// "SMITH: …" at the start of what stands in marks.
        case turn
    }

    /// Index of the unit.
    var unit: Int
    var cue: Cue?
    var speaker: SpeakerPhrase?
    var contents: [ClosedRange<Int>]
    var rule: Rule
    /// What stands in quotation marks in it is no speech.
    var isWithoutQuotes = false
    /// The author's or reader's own voice ("we say").
    var isOwnVoice = false
    /// A subject that names nobody ("it", "the already").
    var isNobodys = false
    /// How sure it is that this was said, 0…1.
    var confidence: Float = 1
    /// How sure the judges of the sentence alone were; nil where nobody else was asked.
    var alone: Float?
    /// What the learned judge said of it, in logits; nil where a rule alone decided.
    var score: Float?
}
