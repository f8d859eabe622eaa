package import ReaderLibrary
package import ReaderScreen

/// A line being typed at the foot of the screen.
package struct Prompt: Equatable, Sendable {
    package enum Purpose: Equatable, Sendable {
        /// What a pane asked for.
        case pane
        case tags(RowID<ArticleRow>)
        case feedAddress
    }

    /// How far typing has come.
    package enum Phase: Equatable, Sendable {
        case typing, finished, abandoned
    }

    package let purpose: Purpose
    package let label: String
    package var field: TextField
    /// Whether the line stands above the last, which says how to go on.
    package let isExplained: Bool
    /// What in a query cannot be understood.
    package var error: QueryError?

    package init(_ purpose: Purpose, _ label: String, _ text: String = "", isExplained: Bool = false) {
        self.purpose = purpose
        self.label = label
        field = TextField(text)
        self.isExplained = isExplained
    }
}
