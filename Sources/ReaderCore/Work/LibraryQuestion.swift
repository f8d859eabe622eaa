package import ReaderLibrary
package import ReaderModel

/// What the screen asks of the library; the answer has the same name.
package enum LibraryQuestion: Equatable, Sendable {
    /// The first rows of a view, before its whole order is known; nil is the view as it was left.
    case beginning(ArticleView?, count: Int)
    case order(ArticleView)
    case rows([RowID<ArticleRow>])
    /// The beginning of an article, or where it has words of a query.
    case preview(RowID<ArticleRow>, for: String?)
    /// The first of these, in this order, that is not read.
    case firstUnread([RowID<ArticleRow>], opens: Bool)
    /// The feeds, and how many articles each has that are not read.
    case feeds
    /// The names of all tags.
    case tags
    /// A page of a long list.
    case page(Listing, PageStart, count: Int)
    /// The days of all events, or of an entity's.
    case days(RowID<Entity>?)
    /// Everything about an entity, with so many rows of each list.
    case entity(RowID<Entity>, count: Int)
    /// Who an entity of an article is in the library, and where its mentions stand.
    case counterpart(name: String, Entity.Kind, in: RowID<ArticleRow>?, places: [Range<Int>])

    package enum Kind: Hashable, Sendable {
        case beginning, order, rows, preview, firstUnread, feeds, tags, page, days, entity, counterpart
    }

    package var kind: Kind {
        switch self {
        case .beginning: .beginning
        case .order: .order
        case .rows: .rows
        case .preview: .preview
        case .firstUnread: .firstUnread
        case .feeds: .feeds
        case .tags: .tags
        case .page: .page
        case .days: .days
        case .entity: .entity
        case .counterpart: .counterpart
        }
    }
}

/// An answer, by the question of the same name.
package enum LibraryAnswer: Equatable, Sendable {
    case beginning(ArticleView, LibraryBeginning)
    case order(ArticleView, ArticleOrder)
    /// The rows asked for that are still there.
    case rows([ArticleRow], asked: [RowID<ArticleRow>])
    case preview(RowID<ArticleRow>, ArticlePreview?)
    case firstUnread(RowID<ArticleRow>?, opens: Bool)
    case feeds([FeedSummary])
    case tags([String])
    case page(Listing, PageStart, ListingPage)
    case days(RowID<Entity>?, DayCounts, today: CalendarDay)
    /// Nil where nobody speaks of it any more.
    case entity(RowID<Entity>, EntityPage?)
    /// Nil where the library does not know it.
    case counterpart(name: String, LibraryEntity?)
}

/// What is written into the library; changes are made one after the other, in the order in which they were asked for.
package enum LibraryChange: Equatable, Sendable {
    /// Keep an article that has been opened from elsewhere, and say what is known of it.
    case keep(Article, from: Source)
    /// Store what was found in a whole article while it was read, so that it need not be looked for again.
    case annotation(RowID<ArticleRow>, Article, Annotation)
    case change([RowID<ArticleRow>], ArticleChange)
    /// Everything that a view shows is read.
    case readAll(ArticleView)
    case delete(RowID<ArticleRow>)
    /// Put back what has been deleted.
    case putBack(DeletedArticle)
    /// End a subscription; its articles stay.
    case unsubscribe(RowID<FeedRow>)
    case place(RowID<ArticleRow>, Int)
    case mark(RowID<ArticleRow>, Character, Int)
    /// How the list is left, for the next time.
    case listState(ListSession)
}

/// What came of a change; it is in the file.
package enum LibraryOutcome: Equatable, Sendable {
    case kept(Article.ID, ReadingState)
    /// These are read now and were not before.
    case allRead(LibraryChange, [RowID<ArticleRow>])
    /// What puts the article back; nil where it was gone.
    case deleted(RowID<ArticleRow>, DeletedArticle?)
    /// An article is back, under this number.
    case putBack(DeletedArticle, RowID<ArticleRow>)
    /// How many rows are other than they were.
    case changed(LibraryChange, count: Int)
}

/// What happens to the library without being asked for.
package enum LibraryNews: Equatable, Sendable {
    /// Somebody has written into it: a refresh, an import, another program.
    case changed
    /// Something about its file that the reader should know.
    case noticed(String)
    /// What is being done to its file before it can be asked anything; nil when that is over.
    case working(String?)
    /// Rules that ask to be told of new articles have matched some.
    case found([RuleNews])
}
