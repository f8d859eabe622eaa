package import ReaderLibrary
package import ReaderModel

/// What the screen asks of the library; answered by a `LibraryAnswer`.
package enum LibraryRequest: Equatable, Sendable {
    case articles(ArticlesRequest)
    case keeping(KeepingRequest)
    case across(AcrossRequest)

    /// Requests that follow each other: a new one takes the place of the one of its kind that is not answered yet.
    package enum Kind: Hashable, Sendable {
        case beginning, order, rows, preview, unread, shelves, tags
        case names, counterpart
    }

    /// Nil for what has to be done whatever follows.
    package var kind: Kind? {
        switch self {
        case .articles(let request): request.kind
        case .keeping: nil
        case .across(let request): request.kind
        }
    }

    /// Whether it changes the file; such requests are done one after the other, in order.
    package var isChange: Bool {
        switch self {
        case .articles, .across: false
        case .keeping: true
        }
    }
}

/// An answer, by the request of the same name.
package enum LibraryAnswer: Equatable, Sendable {
    case articles(ArticlesAnswer)
    case keeping(KeepingAnswer)
    case across(AcrossAnswer)
}

/// What happens to the library without being asked for.
package enum LibraryNews: Equatable, Sendable {
    /// Somebody has written into it: a refresh, an import, another program.
    case changed
    /// Something about its file that the reader should know.
    case noticed(String)
    /// What is being done to its file before it can be asked anything; nil when that is over.
    case working(String?)
}

/// What the list of articles asks.
package enum ArticlesRequest: Equatable, Sendable {
    /// The first rows of a view, before its whole order is known; nil is the view as it was left.
    case beginning(ArticleView?, count: Int)
    case order(ArticleView)
    case rows([RowID<ArticleRow>])
    case preview(RowID<ArticleRow>)
    /// The first of these, in this order, that is not read.
    case firstUnread([RowID<ArticleRow>], opens: Bool)
    /// The feeds, and how many articles each has that are not read.
    case shelves
    /// The names of all tags.
    case tags

    var kind: LibraryRequest.Kind {
        switch self {
        case .beginning: .beginning
        case .order: .order
        case .rows: .rows
        case .preview: .preview
        case .firstUnread: .unread
        case .shelves: .shelves
        case .tags: .tags
        }
    }
}

package enum ArticlesAnswer: Equatable, Sendable {
    case beginning(ArticleView, LibraryBeginning)
    case order(ArticleView, ArticleOrder)
    /// The rows asked for that are still there.
    case rows([ArticleRow], asked: [RowID<ArticleRow>])
    case preview(RowID<ArticleRow>, ArticlePreview?)
    case firstUnread(RowID<ArticleRow>?, opens: Bool)
    case shelves([Shelf])
    case tags([String])
}

/// What is written into the library.
package enum KeepingRequest: Equatable, Sendable {
    /// Keep an article that has been opened from elsewhere, and say what is known of it.
    case keep(Article, from: Source)
    case change([RowID<ArticleRow>], ArticleChange)
    /// Everything that a view shows is read.
    case readAll(ArticleView)
    case delete(RowID<ArticleRow>)
    /// End a subscription; its articles stay.
    case unsubscribe(RowID<FeedRow>)
    case place(RowID<ArticleRow>, Int)
    case mark(RowID<ArticleRow>, Character, Int)
    /// How the list is left, for the next time.
    case sitting(Sitting)
}

package enum KeepingAnswer: Equatable, Sendable {
    case kept(Article.ID, StoredReading)
    /// These are read now and were not before.
    case allRead(KeepingRequest, [RowID<ArticleRow>])
    /// It is in the file.
    case changed(KeepingRequest, count: Int)
}
