package import ReaderModel
import ReaderSQLite

/// A highlight of the library.
package struct StoredHighlight: Hashable, Sendable, Identifiable {
    package let id: Int64
    package var highlight: Highlight
    /// Seconds since 1970, UTC.
    package let madeAt: Int

    package init(id: Int64, _ highlight: Highlight, madeAt: Int) {
        self.id = id
        self.highlight = highlight
        self.madeAt = madeAt
    }
}

/// What is done to the highlights of an article.
package enum HighlightChange: Hashable, Sendable {
    case add(Highlight)
    /// As it is given, whether it is there or was taken away.
    case put(StoredHighlight)
    case remove(Int64)
}

/// What came of it.
package struct HighlightOutcome: Equatable, Sendable {
    /// All highlights of the article, in the order of its text.
    package let all: [StoredHighlight]
    /// What takes the change back; nil where nothing has changed.
    package let inverse: HighlightChange?
}

/// A highlight with the article that it stands in.
package struct FoundHighlight: Equatable, Sendable {
    package let article: FoundIn
    package let stored: StoredHighlight
    /// Where its words stand now; nil where they have lost their place.
    package let range: Range<Int>?
}

extension StoredHighlight {
    /// In the order in which `init(row:)` reads them.
    static let columns = "id, kind, note, exact, prefix, suffix, start, length, madeAt"

    /// - Parameter offset: of the first of the columns.
    init(_ row: Row, from offset: Int = 0) {
        let (start, length): (Int, Int) = (row[offset + 6], row[offset + 7])
        let position = max(0, start)..<(max(0, start) + max(0, min(length, Int.max / 2)))
        let anchor = TextAnchor(
            exact: row[offset + 3], prefix: row[offset + 4], suffix: row[offset + 5], position: position)
        id = row[offset]
        highlight = Highlight(anchor, kind: Highlight.Kind(rawValue: row[offset + 1]) ?? .plain, note: row[offset + 2])
        madeAt = row[offset + 8]
    }
}
