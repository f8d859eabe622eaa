package import ReaderModel
import ReaderSQLite

/// An article as its findings name it.
package struct FoundIn: Equatable, Sendable {
    package var id: RowID<ArticleRow>
    package var title: String?
    package var url: String?
    /// The day of publication, where it is known.
    package var published: CalendarDay?

    /// Columns of `article` in the order in which `init` reads them.
    static let columns = "article.id, article.title, article.url, article.published"

    init(_ row: Row) {
        id = row[0]
        title = row[1]
        url = row[2]
        published = (row[3] as Int?).map(CalendarDay.init(number:))
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
    package var speaker: String?
    package var description: String?
    package var cue: String?
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

/// What of a library is meant.
package struct FindingScope: Sendable {
    /// Only what stands in these articles.
    package var articles: Set<RowID<ArticleRow>>?
    /// Only what these entities are in, or say.
    package var entities: [RowID<Entity>]?

    package init(articles: Set<RowID<ArticleRow>>? = nil, entities: [RowID<Entity>]? = nil) {
        self.articles = articles
        self.entities = entities
    }

    func contains(_ article: RowID<ArticleRow>) -> Bool { articles?.contains(article) ?? true }
}
