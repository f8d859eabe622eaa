import ReaderBasics
import ReaderLibrary
import ReaderModel
import ReaderWork

/// An entity with all that an export says of it: of an article, or of the library.
struct EntityRow {
    var name: String
    var kind: Entity.Kind
    var description: String?
    var aliases: [String]
    var mentions: Int
    /// The article that it stands in; nil for one of the library.
    var article: String?
    /// In how many articles of the library it is.
    var articles: Int?

    /// A row for each entity of an article.
    static func rows(of article: Article, _ annotation: Annotation) -> [EntityRow] {
        annotation.entities.map { entity in
            EntityRow(
                name: entity.name, kind: entity.kind, description: entity.description, aliases: entity.aliases,
                mentions: entity.mentions.count, article: article.title ?? article.id.value)
        }
    }
}

extension EntityRow {
    /// An entity of the library.
    init(_ found: FoundEntity) {
        self.init(
            name: found.name, kind: found.kind, description: found.description, aliases: found.aliases,
            mentions: found.mentions, articles: found.articles)
    }

    /// The last is its article, or how many articles it is in.
    private var values: [String] {
        [
            name, kind.rawValue, description ?? "", aliases.joined(separator: "; "), String(mentions),
            articles.map(String.init) ?? article ?? "",
        ].map(VisibleText.line)
    }

    func write(to json: inout JSONWriter) {
        json.field("name", name)
        json.field("kind", kind.rawValue)
        json.field("description", description)
        json.key("aliases")
        json.array { json in
            for alias in aliases { json.string(alias) }
        }
        json.field("mentions", mentions)
        if let articles { json.field("articles", articles) }
        json.field("article", article)
    }

    fileprivate var fields: [String] { values.map(CSV.text) }

    /// A row of a table of GitHub Flavored Markdown.
    fileprivate var markdownRow: String {
        "| " + values.map(\.escapedForMarkdown).joined(separator: " | ") + " |\n"
    }
}

/// An entity as a row of a table.
protocol EntityTableRow: ExportRow {
    var row: EntityRow { get }
    /// What the last column is called.
    static var last: String { get }
}

extension EntityTableRow {
    static var columns: [String] { ["name", "kind", "description", "aliases", "mentions", last] }
    var fields: [String] { row.fields }
    func write(to json: inout JSONWriter) { row.write(to: &json) }

    static func head(_ format: ExportFormat, title: String?) -> String {
        "| \(columns.joined(separator: " | ")) |\n|\(columns.map { _ in "---|" }.joined())\n"
    }

    func text(as format: ExportFormat, after previous: Self?, today: CalendarDay) -> String { row.markdownRow }
}

/// An entity of one article.
struct ArticleEntityRow: EntityTableRow {
    let row: EntityRow
    static let last = "article"
}

/// An entity of the library.
struct LibraryEntityRow: EntityTableRow {
    let row: EntityRow
    static let last = "articles"
}
