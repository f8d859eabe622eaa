import ReaderBasics
import ReaderLibrary
package import ReaderModel
import ReaderScreen

/// Entities for other programs.
package enum EntityExport {
    /// An entity and the article it stands in.
    package struct Row: Equatable, Sendable {
        package var entity: Entity
        package var article: String

        /// A row for each entity of an article.
        package static func rows(of article: Article, _ annotation: Annotation) -> [Row] {
            annotation.entities.map { Row(entity: $0, article: article.title ?? article.id.value) }
        }
    }

    /// An array of objects; what is unknown is absent.
    package static func json(_ rows: [Row]) -> String {
        var json = JSONWriter(isPretty: true)
        json.array { json in
            for row in rows {
                json.object { json in
                    json.field("name", row.entity.name)
                    json.field("kind", row.entity.kind.rawValue)
                    json.field("description", row.entity.description)
                    json.key("aliases")
                    json.array { json in
                        for alias in row.entity.aliases { json.string(alias) }
                    }
                    json.field("mentions", row.entity.mentions.count)
                    json.field("article", row.article)
                }
            }
        }
        json.endLine()
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// RFC 4180, with a row of names.
    package static func csv(_ rows: [Row]) -> String {
        CSV.record(names) + rows.map { CSV.record(fields($0).map(CSV.text)) }.joined()
    }

    /// A table of GitHub Flavored Markdown.
    package static func markdown(_ rows: [Row]) -> String {
        let lines = rows.map { row in "| " + fields(row).map(\.escapedForMarkdown).joined(separator: " | ") + " |" }
        let head = ["| " + names.joined(separator: " | ") + " |", "|" + names.map { _ in "---|" }.joined()]
        return (head + lines).map { $0 + "\n" }.joined()
    }

    // MARK: Of the library

    static func write(_ found: FoundEntity, _ json: inout JSONWriter) {
        json.field("name", found.name)
        json.field("kind", found.kind.rawValue)
        json.field("description", found.description)
        json.key("aliases")
        json.array { json in
            for alias in found.aliases { json.string(alias) }
        }
        json.field("mentions", found.mentions)
        json.field("articles", found.articles)
    }

    /// - Parameter asTable: of Markdown, else CSV.
    static func libraryHead(asTable: Bool) -> String {
        let names = names.dropLast() + ["articles"]
        return asTable
            ? "| \(names.joined(separator: " | ")) |\n|\(names.map { _ in "---|" }.joined())\n"
            : CSV.record(names)
    }

    static func csvRow(_ found: FoundEntity) -> String {
        CSV.record(fields(found).map(CSV.text))
    }

    static func markdownRow(_ found: FoundEntity) -> String {
        "| " + fields(found).map(\.escapedForMarkdown).joined(separator: " | ") + " |\n"
    }

    private static func fields(_ found: FoundEntity) -> [String] {
        [
            found.name, found.kind.rawValue, found.description ?? "", found.aliases.joined(separator: "; "),
            String(found.mentions), String(found.articles),
        ].map(Glyphs.visible)
    }

    private static let names = ["name", "kind", "description", "aliases", "mentions", "article"]

    private static func fields(_ row: Row) -> [String] {
        [
            row.entity.name, row.entity.kind.rawValue, row.entity.description ?? "",
            row.entity.aliases.joined(separator: "; "), String(row.entity.mentions.count), row.article,
        ].map(Glyphs.visible)
    }
}
