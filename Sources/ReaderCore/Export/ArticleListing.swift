package import ReaderBasics
package import ReaderLibrary
package import ReaderModel
import ReaderScreen

/// Articles of the library as lines for a person, or as data.
package enum ArticleListing {
    /// Columns of the source; what is longer is cut.
    private static let sourceColumns = 16

    /// `2018-06-12 N*   3m VOA News         Summit in Singapore`: day or `no date`, N for unread, a star, a tilde where
    /// the day was worked out, minutes, source, title.
    ///
    /// - Parameters:
    ///   - columns: what the line may take; nil for as much as it needs.
    ///   - withNumber: whether the article's number stands before it.
    package static func line(_ row: ArticleRow, columns: Int?, withNumber: Bool = false) -> String {
        let number = row.id.name
        let lead = withNumber ? padding(7 - number.count) + number + " " : ""
        let flags = (row.isRead ? " " : "N") + (row.isStarred ? "*" : " ")
        let minutes = "\(row.minutes)m"
        let source = padded(row.source ?? "", sourceColumns)
        let head =
            lead + "\(row.isUndated ? "no date   " : "\(row.day)") \(flags)\(row.isInferred ? "~" : " ")"
            + padding(5 - minutes.count) + "\(minutes) \(source) "
        let title = row.title ?? "(no title)"
        guard let columns else { return head + Glyphs.visible(title.onOneLine) }
        return head + fitted(title, max(10, columns - Glyphs.columns(of: head)))
    }

    /// A snippet below its article, in lines of at most so many columns.
    ///
    /// - Parameter emphasis: what goes before and behind a word that was looked for.
    package static func lines(
        _ snippet: Snippet, columns: Int, emphasis: (before: String, behind: String)
    ) -> [String] {
        let text = Text(snippet.text)
        return Wrap.lines(of: text, in: 0..<text.count, columns: max(20, columns - 4)).map { line in
            "    " + emphasised(text, line, snippet.hits, emphasis)
        }
    }

    private static func emphasised(
        _ text: Text, _ line: Range<Int>, _ hits: [Range<Int>], _ emphasis: (before: String, behind: String)
    ) -> String {
        var (result, start) = ("", line.lowerBound)
        for hit in hits {
            let hit = hit.clamped(to: line)
            guard !hit.isEmpty, hit.lowerBound >= start else { continue }
            result += Glyphs.visible(text[start..<hit.lowerBound])
            result += emphasis.before + Glyphs.visible(text[hit]) + emphasis.behind
            start = hit.upperBound
        }
        return result + Glyphs.visible(text[start..<line.upperBound])
    }

    /// One object; what is unknown is absent, and in the place of an unknown `day` stands `added`. Hits are Unicode
    /// scalars into the snippet.
    ///
    /// - Parameter text: of the article, where it is wanted.
    package static func write(
        _ row: ArticleRow, address: String?, story: StoryPart? = nil, snippet: Snippet?, text: Text? = nil,
        to json: inout JSONWriter
    ) {
        json.object { json in
            if row.id.isBinned { json.field("bin", row.id.name) } else { json.field("id", Int(row.id.number)) }
            json.field("title", row.title)
            json.field("byline", row.byline)
            json.field("source", row.source)
            json.field("url", address)
            json.field(row.isUndated ? "added" : "day", row.day.description)
            if row.isInferred { json.field("dayBasis", PublicationDate.Basis.inferred.rawValue) }
            json.field("language", row.language)
            json.field("words", row.words)
            json.field("minutes", row.minutes)
            json.key("read")
            json.raw(Array((row.isRead ? "true" : "false").utf8))
            json.key("starred")
            json.raw(Array((row.isStarred ? "true" : "false").utf8))
            json.key("tags")
            json.array { json in
                for tag in row.tags { json.string(tag) }
            }
            if let story { write(story, to: &json) }
            if let snippet { write(snippet, to: &json) }
            if let text {
                json.key("text")
                json.string(text.bytes[...])
            }
        }
    }

    private static func write(_ story: StoryPart, to json: inout JSONWriter) {
        json.key("story")
        json.object { json in
            json.field("id", story.story)
            json.field("articles", story.articles)
            if let original = story.original { json.field("copyOf", Int(original.number)) }
        }
    }

    private static func write(_ snippet: Snippet, to json: inout JSONWriter) {
        json.field("snippet", snippet.text)
        let text = Text(snippet.text)
        json.key("hits")
        json.array { json in
            for hit in snippet.hits {
                json.array { json in
                    json.int(text[0..<hit.lowerBound].unicodeScalars.count)
                    json.int(text[0..<hit.upperBound].unicodeScalars.count)
                }
            }
        }
    }

    // MARK: - Columns

    private static func padded(_ text: String, _ columns: Int) -> String {
        let fitted = fitted(text, columns)
        return fitted + padding(columns - Glyphs.columns(of: fitted))
    }

    private static func fitted(_ text: String, _ columns: Int) -> String {
        String(Glyphs.fitting(text.onOneLine, columns: columns).map(\.character))
    }

    private static func padding(_ count: Int) -> String {
        String(repeating: " ", count: max(0, count))
    }
}
