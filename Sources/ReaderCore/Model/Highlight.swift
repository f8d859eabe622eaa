/// A stretch of an article that the reader has marked, and what the reader has written to it.
package struct Highlight: Hashable, Sendable {
    /// What it was marked for.
    package enum Kind: String, Sendable, CaseIterable {
        /// To be found again.
        case plain
        case important
        /// To be looked into.
        case doubt

        /// Stands beside the text where it begins.
        package var sign: String {
            switch self {
            case .plain: "▎"
            case .important: "!"
            case .doubt: "?"
            }
        }

        /// What it is called on the screen.
        package var word: String {
            switch self {
            case .plain: "highlight"
            case .important: "important"
            case .doubt: "doubt"
            }
        }

        /// The kind that a key turns this one into.
        package var next: Kind {
            switch self {
            case .plain: .important
            case .important: .doubt
            case .doubt: .plain
            }
        }
    }

    /// Its words and where they stand.
    package let anchor: TextAnchor
    package var kind: Kind
    /// Empty where nothing is written.
    package var note: String

    package init(_ anchor: TextAnchor, kind: Kind = .plain, note: String = "") {
        self.anchor = anchor
        self.kind = kind
        self.note = note
    }
}
