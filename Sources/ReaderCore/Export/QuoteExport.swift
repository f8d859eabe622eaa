import ReaderBasics
import ReaderModel

/// Quotes for other programs.
package enum QuoteExport {
    package enum Format: String, CaseIterable, Sendable {
        case json, csv, markdown
    }

    /// The rows in a format, with a line break at the end.
    package static func text(_ rows: [QuoteRow], as format: Format) -> String {
        switch format {
        case .json: json(rows)
        case .csv: csv(rows)
        case .markdown: markdown(rows)
        }
    }

    /// An array of objects; what is unknown is absent.
    private static func json(_ rows: [QuoteRow]) -> String {
        var json = JSONWriter(isPretty: true)
        json.array { json in
            for row in rows {
                json.object { write(row, &$0) }
            }
        }
        json.endLine()
        return String(decoding: json.bytes, as: UTF8.self)
    }

    static func write(_ row: QuoteRow, _ json: inout JSONWriter) {
        json.field("kind", row.kind.rawValue)
        json.field("quote", row.words)
        json.field("speaker", row.speaker)
        json.field("description", row.description)
        json.field("cue", row.cue)
        json.field("article", row.article)
        json.field("published", row.published)
        json.field("url", row.url)
    }

    /// RFC 4180, with a row of names.
    private static func csv(_ rows: [QuoteRow]) -> String { csvHead + rows.map(csvRow).joined() }

    static let csvHead = "kind,quote,speaker,description,cue,article,published,url\r\n"

    static func csvRow(_ row: QuoteRow) -> String {
        let fields = [
            row.kind.rawValue, row.words, row.speaker, row.description, row.cue, row.article, row.published, row.url,
        ]
        return CSV.record(fields.map { CSV.text($0 ?? "") })
    }

    /// A block quote for each, the speaker below; what was said in other words is a line that says so. Articles under their
    /// titles, with day and address.
    private static func markdown(_ rows: [QuoteRow]) -> String {
        var article: String?
        return rows.map { row in
            let isNew = row.article != nil && row.article != article
            article = row.article ?? article
            return markdownRow(row, withTitle: isNew)
        }.joined()
    }

    static func markdownRow(_ row: QuoteRow, withTitle: Bool) -> String {
        var lines: [String] = []
        if withTitle, let title = row.article {
            lines += ["## " + title.escapedForMarkdown, ""]
            let source = [row.published, row.url.map { "<\(VisibleText.line($0))>" }].compactMap(\.self)
            if !source.isEmpty { lines += [source.joined(separator: " · "), ""] }
        }
        let words = row.words.escapedForMarkdown
        let speaker = row.speaker.map { ($0 + (row.description.map { ", \($0)" } ?? "")).escapedForMarkdown }
        switch row.kind {
        case .direct:
            lines.append("> " + words)
            if let speaker { lines += [">", "> — " + speaker] }
        case .indirect: lines.append("Paraphrase: " + words + (speaker.map { " — \($0)" } ?? ""))
        case .mixed: lines.append("Partly in other words: " + words + (speaker.map { " — \($0)" } ?? ""))
        }
        return (lines + ["", ""]).joined(separator: "\n")
    }
}
