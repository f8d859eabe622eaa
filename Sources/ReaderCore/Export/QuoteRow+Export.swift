import ReaderBasics
import ReaderModel
import ReaderWork

extension QuoteRow: ExportRow {
    static let columns = [
        "kind", "quote", "speaker", "description", "cue", "article", "published", "url", "source",
    ]

    var fields: [String] {
        [kind.rawValue, words, speaker, description, cue, article, published, url, source].map { CSV.text($0 ?? "") }
    }

    func write(to json: inout JSONWriter) {
        json.field("kind", kind.rawValue)
        json.field("quote", words)
        json.field("speaker", speaker)
        json.field("description", description)
        json.field("cue", cue)
        json.field("article", article)
        json.field("published", published)
        json.field("url", url)
        json.field("source", source)
    }

    /// A block quote for each, the speaker below; what was said in other words is a line that says so. Articles under their
    /// titles, with outlet, day and address.
    func text(as format: ExportFormat, after previous: QuoteRow?, today: CalendarDay) -> String {
        guard format == .markdown else { return "" }
        let isNew = (article, url) != (previous?.article, previous?.url)
        let words = words.escapedForMarkdown
        let speaker = speaker.map { ($0 + (description.map { ", \($0)" } ?? "")).escapedForMarkdown }
        let statement =
            switch kind {
            case .direct: ["> " + words] + (speaker.map { [">", "> — " + $0] } ?? [])
            case .indirect: ["Paraphrase: " + words + (speaker.map { " — \($0)" } ?? "")]
            case .mixed: ["Partly in other words: " + words + (speaker.map { " — \($0)" } ?? "")]
            }
        return ((isNew ? MarkdownHead.lines(article, source, published, url) : []) + statement + ["", ""])
            .joined(separator: "\n")
    }
}

/// An article as the heading of what stands in it.
enum MarkdownHead {
    /// The title, and outlet, day and address below it; nothing where nothing is known.
    static func lines(_ title: String?, _ source: String?, _ published: String?, _ url: String?) -> [String] {
        let facts = [source.map(\.escapedForMarkdown), published, url.map { "<\(VisibleText.line($0))>" }]
            .compactMap(\.self)
        return [title.map { "## " + $0.escapedForMarkdown }, facts.isEmpty ? nil : facts.joined(separator: " · ")]
            .compactMap(\.self).flatMap { [$0, ""] }
    }
}
