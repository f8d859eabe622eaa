import ReaderBasics
package import ReaderLibrary
import ReaderModel

extension Reading {
    /// Takes the highlights of the article; each finds its place in the text as it is here.
    package mutating func take(_ highlights: [StoredHighlight]) {
        self.highlights = PlacedHighlight.all(of: highlights, in: article.text)
    }

    /// The highlight at the cursor, that of the fewest words where several are.
    package var currentHighlight: PlacedHighlight? {
        guard let cursor else { return nil }
        return highlights.filter { $0.range?.contains(cursor) == true }
            .min { ($0.range?.count ?? 0) < ($1.range?.count ?? 0) }
    }

    /// What is written to the highlight at the cursor.
    var noteSituation: String? {
        guard focus == .place, let note = currentHighlight?.stored.highlight.note, !note.isEmpty else { return nil }
        return "note: \(note.onOneLine)"
    }

    /// The sign beside a row in which a highlight begins: that of its kind, or that of a note.
    func highlightSigns(in bytes: Range<Int>) -> (kind: String, hasNote: Bool)? {
        let here = highlights.filter { $0.range.map { bytes.contains($0.lowerBound) } ?? false }
        guard let first = here.first(where: { $0.stored.highlight.kind != .plain }) ?? here.first else { return nil }
        return (first.stored.highlight.kind.sign, here.contains { !$0.stored.highlight.note.isEmpty })
    }
}
