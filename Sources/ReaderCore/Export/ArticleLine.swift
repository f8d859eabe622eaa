import ReaderBasics
import ReaderImport
package import ReaderModel

/// One article of a JSON Lines stream: `{"id"?, "title"?, "byline"?, "site"?, "url"?, "language"?, "published"?, "text"}`, or
/// `author`, `source`, `lang` and `date` for four of them, as in an import.
///
/// Other members are read over. The text is kept exactly as it came, so that offsets into it hold.
package struct ArticleLine: Equatable, Sendable {
    package var article: Article
    /// The identifier as it was written, string or number; nil where there was none.
    package var id: [UInt8]?

    /// Reads one line, with or without its line break.
    ///
    /// - Parameters:
    ///   - number: the line's number, which names an article without an identifier.
    ///   - published: the day of publication for articles that do not say it.
    /// - Throws: `ArticleLineError` where the line is no article.
    package init(
        _ line: UnsafeBufferPointer<UInt8>, number: Int, published: CalendarDay?
    ) throws(ArticleLineError) {
        var members = Members()
        do {
            var scanner = JSONScanner(line)
            try scanner.object { key, value throws(JSONScanner.Problem) in members.take(key, value) }
        } catch {
            throw ArticleLineError(message: "\(error.message) (byte \(error.offset + 1))")
        }
        guard let bytes = members.text else { throw ArticleLineError(message: "there is no \"text\"") }
        guard let string = String(validating: bytes, as: UTF8.self) else {
            throw ArticleLineError(message: "the text is not UTF-8")
        }
        let text = Text(string)
        let day =
            members["published"].flatMap { CalendarDay(iso: $0) ?? DateParser.timestamp($0)?.day } ?? published
        id = members.id
        article = Article(
            id: Article.ID(members.name ?? "\(number)"), title: members["title"],
            byline: members["byline"], site: members["site"], url: members["url"],
            published: day.map { PublicationDate($0, basis: .given) }, language: members["language"],
            text: text,
            blocks: PlainText.blocks(of: text))
    }

    private struct Members {
        var id: [UInt8]?
        var name: String?
        /// What else is said of the article, by name.
        private var strings: [String: String] = [:]
        var text: [UInt8]?

        /// The members that are read besides the text and the identifier.
        private static let names: Set<String> = Set(["title", "byline", "site", "url", "language", "published"])
            .union(JSONLines.otherNames.values)

        /// What is said by a name, or by what other corpora call it.
        subscript(name: String) -> String? { strings[name] ?? JSONLines.otherNames[name].flatMap { strings[$0] } }

        mutating func take(_ key: [UInt8], _ value: JSONScanner.Value) {
            switch (String(decoding: key, as: UTF8.self), value) {
            case ("id", .string(let bytes)):
                name = String(decoding: bytes, as: UTF8.self)
                var writer = JSONWriter()
                writer.string(name ?? "")
                id = writer.bytes
            case ("id", .number(let bytes)):
                name = String(decoding: bytes, as: UTF8.self)
                id = bytes
            case ("text", .string(let bytes)): text = bytes
            case (let name, .string(let bytes)):
                if Self.names.contains(name) { strings[name] = String(decoding: bytes, as: UTF8.self) }
            default: break
            }
        }
    }
}

/// Why a line could not be read.
package struct ArticleLineError: Error, Equatable, Sendable {
    package let message: String
}
