package import ReaderLibrary
package import ReaderModel

/// A note that is being written.
package struct NoteDraft: Equatable, Sendable {
    package let article: RowID<ArticleRow>
    /// The highlight that it is written to; nil for one that is not kept yet.
    package let stored: StoredHighlight?
    package var highlight: Highlight

    package init(_ highlight: Highlight, of article: RowID<ArticleRow>, stored: StoredHighlight? = nil) {
        self.article = article
        self.highlight = highlight
        self.stored = stored
    }

    /// What keeps it with these words.
    package func change(with note: String) -> HighlightChange {
        var highlight = highlight
        highlight.note = note
        return stored.map { .put(StoredHighlight(id: $0.id, highlight, madeAt: $0.madeAt)) } ?? .add(highlight)
    }

    /// The line that it is written on.
    package var prompt: Prompt {
        Prompt(
            .note(self), "note: ", highlight.note,
            explanation: "enter keeps it · tab opens your editor · esc leaves")
    }
}
