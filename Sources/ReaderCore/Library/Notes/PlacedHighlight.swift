package import ReaderModel

/// A highlight, and where its words stand in a text.
package struct PlacedHighlight: Equatable, Sendable {
    package let stored: StoredHighlight
    /// Nil where they have lost their place.
    package var range: Range<Int>?

    package init(stored: StoredHighlight, range: Range<Int>?) {
        self.stored = stored
        self.range = range
    }

    /// Highlights with their places, in the order of the text, those that have lost their place last.
    package static func all(of highlights: [StoredHighlight], in text: Text) -> [PlacedHighlight] {
        let places = TextAnchor.places(of: highlights.map(\.highlight.anchor), in: text)
        return zip(highlights, places).map { PlacedHighlight(stored: $0, range: $1) }
            .sorted { ($0.range?.lowerBound ?? .max, $0.stored.id) < ($1.range?.lowerBound ?? .max, $1.stored.id) }
    }
}
