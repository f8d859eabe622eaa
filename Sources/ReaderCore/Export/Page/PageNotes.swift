import ReaderBasics
import ReaderLibrary
import ReaderModel

/// What the reader has marked in an article and written to it, as a list that leads to the places in the text.
struct PageNotes {
    private let marked: MarkedArticle
    private let ids: PageNames

    init(_ marked: MarkedArticle, _ ids: PageNames) {
        self.marked = marked
        self.ids = ids
    }

    var markup: String {
        guard !marked.highlights.isEmpty else { return "" }
        let items = marked.highlights.enumerated().map { item(number: $0 + 1, $1) }
        return "<h2>Highlights and notes</h2>\n<ol>\n\(items.joined())</ol>\n"
    }

    private func item(number: Int, _ placed: PlacedHighlight) -> String {
        let highlight = placed.stored.highlight
        let words = highlight.anchor.exact.onOneLine.escapedForMarkup
        let kind = highlight.kind == .plain ? "" : "<b>\(highlight.kind.sign) \(highlight.kind.word):</b> "
        let isThere = PageMark.markedRange(placed, in: marked.article) != nil
        let text = isThere ? "<a href=\"#\(ids.highlight(number))\">\(words)</a>" : words
        let lost = placed.range == nil ? "<br><small>These words are not in the text any more.</small>" : ""
        let note = highlight.note.isEmpty ? "" : "<p class=\"note\">\(Self.lines(highlight.note))</p>"
        return "<li id=\"\(ids.note(number))\">\(number) \(kind)\(text)\(lost)\(note)</li>\n"
    }

    private static func lines(_ note: String) -> String { VisibleText.text(note).escapedForMarkup }
}

extension PageMark {
    /// What the reader has marked: kinds differ by the line below the words and by a sign before them; a number behind leads
    /// to what is written.
    static func highlights(of marked: MarkedArticle, _ ids: PageNames) -> [PageMark] {
        marked.highlights.enumerated().compactMap { index, placed in
            guard let range = markedRange(placed, in: marked.article) else { return nil }
            let (kind, number) = (placed.stored.highlight.kind, index + 1)
            var mark = PageMark(
                range: range, rank: -1, name: "mark",
                attributes: " class=\"\(kind.rawValue)\" title=\"\(kind.word)\"", id: ids.highlight(number))
            mark.sign = kind == .plain ? nil : kind.sign
            if !placed.stored.highlight.note.isEmpty { mark.reference = (ids.note(number), "\(number)") }
            return mark
        }
    }

    /// Where a highlight ends in what is shown; nil where nothing of it is.
    static func markedRange(_ placed: PlacedHighlight, in article: Article) -> Range<Int>? {
        guard let range = placed.range else { return nil }
        let blocks = article.blocks.filter { $0.kind != .rule && $0.range.overlaps(range) }
        guard let first = blocks.first, let last = blocks.last else { return nil }
        var (start, end) = (
            max(range.lowerBound, first.range.lowerBound), min(range.upperBound, last.range.upperBound)
        )
        let bytes = article.text.bytes
        while start < end, bytes[end - 1] <= .space { end -= 1 }
        while start < end, bytes[start] <= .space { start += 1 }
        return start < end ? start..<end : nil
    }
}
