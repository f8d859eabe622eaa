import ReaderBasics
import ReaderLibrary
import ReaderModel
import ReaderWork

/// One highlight with what the reader wrote to it, and where it stands.
struct NoteRow: ExportRow {
    let kind: Highlight.Kind
    /// The words on one line.
    let text: String
    /// With its line breaks.
    let note: String
    /// Whether the words have lost their place.
    let isLost: Bool
    let article: String?
    let published: String?
    let url: String?
    let source: String?
    /// ISO 8601, UTC.
    let made: String

    init(_ found: FoundHighlight) {
        let highlight = found.stored.highlight
        kind = highlight.kind
        text = QuoteRow.line(highlight.anchor.exact)
        note = VisibleText.text(highlight.note)
        isLost = found.range == nil
        article = found.article.title
        published = found.article.published?.description
        url = found.article.url
        source = found.article.source
        made = Moment.text(found.stored.madeAt)
    }

    static let columns = ["kind", "text", "note", "place", "article", "published", "url", "source", "made"]

    var fields: [String] {
        [kind.rawValue, text, note, isLost ? "lost" : "found", article, published, url, source, made]
            .map { CSV.text($0 ?? "") }
    }

    func write(to json: inout JSONWriter) {
        json.field("kind", kind.rawValue)
        json.field("text", text)
        if !note.isEmpty { json.field("note", note) }
        json.field("place", isLost ? "lost" : "found")
        json.field("article", article)
        json.field("published", published)
        json.field("url", url)
        json.field("source", source)
        json.field("made", made)
    }

    /// A block quotation for each, what was written below it; articles under their titles.
    func text(as format: ExportFormat, after previous: NoteRow?, today: CalendarDay) -> String {
        guard format == .markdown else { return "" }
        let isNew = (article, url) != (previous?.article, previous?.url)
        let head = isNew ? MarkdownHead.lines(article, source, published, url) : []
        let lost = isLost ? ["", "*These words are not in the text any more.*"] : []
        let kind = self.kind == .plain ? "" : "**\(self.kind.word):** "
        let lines = note.split(separator: "\n", omittingEmptySubsequences: true)
        let written = lines.flatMap { ["", String($0).escapedForMarkdown] }
        return (head + ["> " + kind + text.escapedForMarkdown] + lost + written + ["", ""]).joined(separator: "\n")
    }
}

/// Moments as ISO 8601.
enum Moment {
    /// `2026-11-29T03:00:00Z`.
    static func text(_ seconds: Int) -> String {
        let day = CalendarDay(number: Int((Double(seconds) / 86_400).rounded(.down)))
        let rest = seconds - day.number * 86_400
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return "\(day)T\(two(rest / 3_600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
    }
}
