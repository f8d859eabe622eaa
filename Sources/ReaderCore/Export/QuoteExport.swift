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
                json.object { json in
                    json.field("kind", row.kind.rawValue)
                    json.field("quote", row.words)
                    json.field("speaker", row.speaker)
                    json.field("description", row.description)
                    json.field("cue", row.cue)
                    json.field("article", row.article)
                    json.field("published", row.published)
                    json.field("url", row.url)
                }
            }
        }
        json.endLine()
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// RFC 4180, with a row of names.
    private static func csv(_ rows: [QuoteRow]) -> String {
        let head = ["kind", "quote", "speaker", "description", "cue", "article", "published", "url"]
        let lines = rows.map { row in
            [
                row.kind.rawValue, row.words, row.speaker, row.description, row.cue, row.article, row.published,
                row.url,
            ]
        }
        return ([head] + lines).map { $0.map { cell($0 ?? "") }.joined(separator: ",") + "\r\n" }.joined()
    }

    /// A field in quotation marks where it needs them; what a spreadsheet would run as a formula is made text.
    private static func cell(_ value: String) -> String {
        let isFormula = value.first.map { "=+-@\t\r".contains($0) } ?? false
        let value = isFormula ? "'" + value : value
        guard value.contains(where: { $0 == "\"" || $0 == "," || $0.isNewline }) else { return value }
        return "\"" + value.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// A block quote for each, the speaker below; articles under their titles.
    private static func markdown(_ rows: [QuoteRow]) -> String {
        var lines: [String] = []
        var article: String?
        for row in rows {
            if let title = row.article, title != article {
                lines += ["## " + escaped(title), ""]
                article = title
            }
            lines.append("> " + escaped(row.words))
            if let speaker = row.speaker {
                lines += [">", "> — " + escaped(speaker + (row.description.map { ", \($0)" } ?? ""))]
            }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }

    /// Text that CommonMark shows as it is.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            if "\\`*_[]<>#&|~!".contains(character) { escaped.append("\\") }
            escaped.append(character.isNewline ? " " : character)
        }
        return escaped
    }
}
