/// What somebody did with an entry in the program that it comes from.
package struct SavedMarks: Equatable, Sendable {
    /// Whether it was read there; nil where the program does not say.
    package var isRead: Bool?
    package var isStarred = false
    /// When it was saved there, in seconds since 1970, UTC.
    package var savedAt: Int?
    /// Passages that were highlighted there, which are not part of the text.
    package var highlights: [SavedHighlight] = []
    /// The address of the feed that it is an entry of.
    package var feed: String?

    package init() {}

    /// Adds a remark to the last passage, or as one on all of it where that has one.
    mutating func addNote(_ note: String) {
        guard let last = highlights.indices.last, highlights[last].note == nil else {
            highlights.append(SavedHighlight("", note: note))
            return
        }
        highlights[last].note = note
    }
}

/// A passage that somebody highlighted, and what they wrote beside it.
package struct SavedHighlight: Equatable, Sendable {
    package var quote: String
    package var note: String?

    package init(_ quote: String, note: String? = nil) {
        self.quote = quote
        self.note = note
    }
}
