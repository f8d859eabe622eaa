/// Something said, and by whom.
package struct Quote: Equatable, Sendable, Identifiable {
    /// Counts quotes of one annotation from 1 in order of the text: `q1`.
    package struct ID: Hashable, Sendable, CustomStringConvertible {
        package let number: Int
        package init(_ number: Int) { self.number = number }
        package var description: String { "q\(number)" }
    }

    package enum Kind: String, Sendable, CaseIterable {
        /// Nine tenths or more of its letters stand in quotation marks, or it stands in paragraphs of its own.
        case direct
        /// Partly in quotation marks.
        case mixed
        /// Reported without quotation marks.
        case indirect
    }

    /// Who said it. `entity` is nil where the words name nobody the article knows ("officials").
    package struct Speaker: Equatable, Sendable {
        package var range: Range<Int>
        package var entity: Entity.ID?

        package init(_ range: Range<Int>, entity: Entity.ID? = nil) {
            self.range = range
            self.entity = entity
        }
    }

    package let id: ID
    package var kind: Kind
    /// The content, one range for each part that the attribution divides; quotation marks included.
    package var parts: [Range<Int>]
    /// What stands in quotation marks inside the parts, marks included; none in indirect speech.
    package var stretches: [Range<Int>]
    /// Nil where the article does not say, or not surely.
    package var speaker: Speaker?
    /// The reporting verb or phrase ("said", "according to").
    package var cue: Range<Int>?
    /// How sure it is that somebody said this, 0…1: of those at 0.8 about four in five are right.
    package var confidence: Double
    /// Why it was found, in words; nil where nobody asked.
    package var explanation: String?
    /// Whether the reader has decided that it was said, or by whom.
    package var isDecided = false

    /// Quotes less sure than this are shown only when asked for.
    package static let leastShown = 0.5

    /// - Parameter stretches: the parts themselves where nil, none for indirect speech.
    package init(
        id: ID, kind: Kind, parts: [Range<Int>], stretches: [Range<Int>]? = nil, speaker: Speaker? = nil,
        cue: Range<Int>? = nil, confidence: Double = 1, explanation: String? = nil
    ) {
        precondition(!parts.isEmpty, "a quote has at least one part")
        self.id = id
        self.kind = kind
        self.parts = parts
        self.stretches = stretches ?? (kind == .indirect ? [] : parts)
        self.speaker = speaker
        self.cue = cue
        self.confidence = confidence
        self.explanation = explanation
    }

    /// Where to look for it: its first quotation mark, or its first word.
    package var start: Int { stretches.first?.lowerBound ?? parts[0].lowerBound }

    /// From the start of the first part to the end of the last.
    package var range: Range<Int> { parts[0].lowerBound..<max(parts[0].upperBound, parts[parts.count - 1].upperBound) }
}
