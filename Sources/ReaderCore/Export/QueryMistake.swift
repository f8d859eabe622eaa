package import ReaderLibrary
import ReaderScreen

/// A mistake in a query as a person sees it: the query, carets below the place, and a sentence.
package enum QueryMistake {
    /// Three lines, each fit for a terminal.
    package static func lines(_ error: QueryError) -> [String] {
        let place = Glyphs.columns(of: error.before)
        let length = max(1, Glyphs.columns(of: error.part))
        return [
            Glyphs.visible(error.query),
            String(repeating: " ", count: place) + String(repeating: "^", count: length),
            Glyphs.visible(error.message),
        ]
    }
}
