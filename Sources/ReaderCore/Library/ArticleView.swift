package import ReaderModel

/// Which articles a list shows, and in what order.
package struct ArticleView: Hashable, Sendable {
    package enum Sort: String, CaseIterable, Sendable {
        case newest, oldest, title, source, unread, starred, longest, shortest
    }

    package enum Grouping: String, CaseIterable, Sendable {
        case none, feed, day, entity, story
    }

    /// A query, as it was typed; empty for everything.
    package var query: String
    /// The query of a saved search, which holds as well.
    package var search = ""
    /// Whether the query is still being typed, so that its last word may go on.
    package var isTyping = false
    package var feed: RowID<FeedRow>?
    package var sort: Sort
    package var grouping: Grouping
    /// Whether what fits the query best comes first; nil where the order is left to the list.
    package var ranking: Bool?
    /// Whether only what is unread is shown.
    package var hidesRead = false
    /// The stories of which every article is shown, where the list is one of stories.
    package var unfolded: Set<Int> = []

    package init(
        query: String = "", feed: RowID<FeedRow>? = nil, sort: Sort = .newest, grouping: Grouping = .none
    ) {
        self.query = query
        self.feed = feed
        self.sort = sort
        self.grouping = grouping
    }

    /// Shows a part of the library.
    package mutating func show(_ shelf: Shelf) {
        // The shelf of stories has a row for each; what is listed next is grouped as it was before no longer.
        if shelf.search == Shelf.storiesSearch {
            grouping = .story
        } else if search == Shelf.storiesSearch, grouping == .story {
            grouping = .none
        }
        (feed, search, query) = (shelf.feed, shelf.search, "")
    }

    /// Whether every article belongs to it.
    package var showsAll: Bool { query.isEmpty && search.isEmpty && feed == nil && !hidesRead }

    /// Whether it looks for words, which some articles fit better than others.
    package var hasWords: Bool { (try? Query.parse(query, isPartial: isTyping))?.hasWords ?? false }

    /// The first of these words.
    package var wantedWords: String? { (try? Query.parse(query, isPartial: isTyping))?.firstWords }

    /// Whether the best match comes first: where somebody wants it so, else where words are looked for and the list
    /// has the order it has by itself.
    package var isRanked: Bool { grouping == .none && (ranking ?? (sort == .newest)) && hasWords }
}

/// The articles of a view in order, as few bytes as can be: a hundred thousand take less than a megabyte.
package struct ArticleOrder: Equatable, Sendable {
    /// A heading, and the articles below it up to the next.
    package struct Group: Equatable, Sendable {
        package var heading: Heading
        /// Position of its first article in `ids`.
        package var start: Int
        /// How many articles belong to it; nil where all of them stand below it.
        package var total: Int?

        package init(_ heading: Heading, start: Int, total: Int? = nil) {
            self.heading = heading
            self.start = start
            self.total = total
        }
    }

    package enum Heading: Equatable, Sendable {
        case name(String)
        case day(CalendarDay)
        case entity(String, Entity.Kind)
        /// What belongs to no other.
        case others
    }

    /// A story of several articles, all of which stand behind its first one or are hidden behind it.
    package struct Story: Equatable, Sendable {
        package let number: Int
        /// How many articles of the list tell it.
        package let articles: Int
        /// The first of those that stand behind the first one.
        package var others: [RowID<ArticleRow>] = []
    }

    package var ids: [RowID<ArticleRow>]
    /// By the first article of each, where the list is one of stories.
    package var stories: [RowID<ArticleRow>: Story] = [:]
    /// By start; empty where the view is not grouped.
    package var groups: [Group]
    /// Of the whole library, whatever the view.
    package var counts: LibraryCounts
    /// How many articles of a part of the library are unread; nil where it is not known.
    package var unread: Int?
    /// How many articles there are, where some stand under several headings.
    package var distinct: Int?
    /// How many articles there are, each counted once.
    package var articleCount: Int { distinct ?? ids.count }

    package init(
        ids: [RowID<ArticleRow>] = [], groups: [Group] = [], counts: LibraryCounts = LibraryCounts()
    ) {
        self.ids = ids
        self.groups = groups
        self.counts = counts
    }
}

/// How many articles the library has.
package struct LibraryCounts: Equatable, Sendable {
    package var articles: Int
    package var unread: Int

    package init(articles: Int = 0, unread: Int = 0) {
        self.articles = articles
        self.unread = unread
    }
}

/// What a list shows before its order is known.
package struct LibraryBeginning: Equatable, Sendable {
    package var rows: [ArticleRow]
    package var counts: LibraryCounts
    /// How the list was left; nil where it never was.
    package var session: ListSession?

    package init(rows: [ArticleRow], counts: LibraryCounts, session: ListSession? = nil) {
        self.rows = rows
        self.counts = counts
        self.session = session
    }
}

/// A part of the library that is listed: a feed, or what a query finds; everything for neither.
package struct Shelf: Hashable, Sendable {
    /// What it is called; nil for everything.
    package var title: String?
    package var feed: RowID<FeedRow>?
    /// A query; empty for a feed and for everything.
    package var search: String

    package init(title: String? = nil, feed: RowID<FeedRow>? = nil, search: String = "") {
        (self.title, self.feed, self.search) = (title, feed, search)
    }

    package static let everything = Shelf()
    /// What finds all articles that tell a story together.
    package static let storiesSearch = "has:story"

    /// Whether it lists the same, whatever it is called.
    package func lists(_ other: Shelf) -> Bool { feed == other.feed && search == other.search }
}

/// How the list was left.
package struct ListSession: Equatable, Sendable {
    package var selected: RowID<ArticleRow>?
    /// Rows between the top of the screen and the selected one.
    package var offset: Int
    package var sort: ArticleView.Sort
    package var grouping: ArticleView.Grouping
    package var hidesRead: Bool
    /// What was listed.
    package var shelf = Shelf.everything
    /// The articles below the selected one and above it, the nearest first: one of them stands for it where the list
    /// does not have it any more.
    package var nearby: [RowID<ArticleRow>] = []
    /// The last article that had come; nil where none had.
    package var lastArticle: RowID<ArticleRow>?

    package init(
        selected: RowID<ArticleRow>?, offset: Int = 0, sort: ArticleView.Sort = .newest,
        grouping: ArticleView.Grouping = .none, hidesRead: Bool = false
    ) {
        self.hidesRead = hidesRead
        self.selected = selected
        self.offset = offset
        self.sort = sort
        self.grouping = grouping
    }
}
