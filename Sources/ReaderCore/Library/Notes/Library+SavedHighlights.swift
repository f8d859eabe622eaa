import ReaderBasics
import ReaderImport
import ReaderModel
import ReaderSQLite

/// What was highlighted in other programs.
extension Library {
    /// Keeps passages that were highlighted elsewhere, each at its words; one whose words are not in the text is kept without
    /// a place. Those that are there already stay as they are.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    static func keep(
        _ highlights: [SavedHighlight], madeAt: Int, of id: RowID<ArticleRow>, in database: Database
    ) throws -> SavedHighlightCount {
        var count = SavedHighlightCount()
        guard !highlights.isEmpty else { return count }
        let string =
            try String.fetchOne(
                database.cachedStatement(sql: "SELECT text FROM body WHERE article = ?"), arguments: [id]) ?? ""
        let text = Text(string)
        let known = try self.highlights(of: id, in: database)
        var there = Set(known.map { SavedHighlightKey($0.highlight.anchor.exact) })
        var notes = Set(known.map { $0.highlight.note.onOneLine })
        for saved in highlights {
            let anchor = anchor(of: saved, in: text)
            let note = saved.note ?? ""
            // A remark on the whole article stands at its first words, which may be marked for another reason.
            let isKnown =
                saved.quote.isEmpty
                ? notes.contains(note.onOneLine)
                : there.contains(SavedHighlightKey(saved.quote)) || there.contains(SavedHighlightKey(anchor.exact))
            guard !isKnown else { continue }
            there.insert(SavedHighlightKey(anchor.exact))
            notes.insert(note.onOneLine)
            try insert(nil, Highlight(anchor, note: note), madeAt: madeAt, of: id, in: database)
            count.kept += 1
            if anchor.place(in: text) == nil { count.lost += 1 }
        }
        return count
    }

    /// The first place of the words, if there is one.
    private static func anchor(of saved: SavedHighlight, in text: Text) -> TextAnchor {
        let words = saved.quote.isEmpty ? beginning(of: text) : saved.quote
        if let place = text.places(ofWords: words).first { return TextAnchor(of: place, in: text) }
        return TextAnchor(exact: words, prefix: "", suffix: "", position: 0..<0)
    }

    private static func beginning(of text: Text) -> String {
        let line = text.string.split(whereSeparator: \.isNewline).first ?? ""
        let words = line.split(separator: " ").prefix(12).joined(separator: " ")
        return words.isEmpty ? "…" : words
    }
}

/// The words of a highlight, whatever the white space between them.
private struct SavedHighlightKey: Hashable {
    let words: String

    init(_ words: String) { self.words = words.onOneLine }
}

/// What became of passages that were highlighted elsewhere.
package struct SavedHighlightCount: Equatable, Sendable {
    /// Those that were not there yet.
    package var kept = 0
    /// Those of them whose words are not in the text.
    package var lost = 0

    package init(kept: Int = 0, lost: Int = 0) { (self.kept, self.lost) = (kept, lost) }

    /// Adds what became of others.
    package static func += (left: inout Self, right: Self) {
        left.kept += right.kept
        left.lost += right.lost
    }
}
