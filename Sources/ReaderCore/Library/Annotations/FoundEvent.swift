package import ReaderModel
import ReaderSQLite

/// An article as its findings name it.
package struct FoundIn: Equatable, Sendable {
    package var id: RowID<ArticleRow>
    package var title: String?
    package var url: String?
    /// The day of publication, where it is known.
    package var published: CalendarDay?
    /// The name of its feed, else its site.
    package var source: String?

    /// Columns in the order in which `init` reads them; five of them.
    static let columns =
        "article.id, article.title, article.url, article.published, coalesce(feed.name, feed.title, article.site)"
    /// What the columns are of, behind the table that leads to `article`.
    static let tables = "LEFT JOIN feed ON feed.id = article.feed"

    init(_ row: Row) {
        id = row[0]
        title = row[1]
        url = row[2]
        published = (row[3] as Int?).map(CalendarDay.init(number:))
        source = row[4]
    }
}

/// An event of the library with all that its tables know.
package struct FoundEvent: Equatable, Sendable {
    package var article: FoundIn
    package var days: ClosedRange<CalendarDay>
    package var precision: Precision
    package var range: Range<Int>
    /// The clause.
    package var text: String
    /// All of the text that it stands in.
    package var source: Text
    package var derivation: String?
    /// TIMEX3 value of the date.
    package var value: String?
    /// Names of who and what is in it.
    package var names: [String]
}

/// A quote of the library with all that its tables know.
package struct FoundQuote: Equatable, Sendable {
    package var article: FoundIn
    package var kind: Quote.Kind
    /// The words of each part.
    package var parts: [String]
    /// Where each part stands, by start.
    package var ranges: [Range<Int>]
    /// All of the text that it stands in.
    package var source: Text
    package var speaker: String?
    package var description: String?
    package var cue: String?
}

/// One place of the library where an entity is spoken of.
package struct FoundMention: Equatable, Sendable {
    package var article: FoundIn
    package var kind: Entity.Kind
    /// The name that the library knows it by.
    package var name: String
    /// How the article describes it.
    package var description: String?
    package var range: Range<Int>
    /// All of the text that it stands in.
    package var text: Text
}

/// An entity of the library, or of some of its articles.
package struct FoundEntity: Equatable, Sendable {
    package var kind: Entity.Kind
    package var name: String
    package var description: String?
    /// Every other name it goes by, folded.
    package var aliases: [String]
    package var articles: Int
    package var mentions: Int
}
