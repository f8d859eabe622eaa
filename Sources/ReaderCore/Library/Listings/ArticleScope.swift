import ReaderSQLite

/// Some articles of the library, as a list shows them: what names, a timeline and quotes are of.
package struct ArticleScope: Hashable, Sendable {
    /// What it is called on the screen.
    package var title: String
    /// Queries that all hold, as they were typed.
    package private(set) var queries: [String]
    /// Whether the last query is still being typed.
    package private(set) var isTyping = false
    package private(set) var feed: RowID<FeedRow>?
    /// Whether only what is unread belongs to it.
    package private(set) var hidesRead = false
    /// The only articles that may belong to it; nil for any.
    package private(set) var articles: [RowID<ArticleRow>]?

    /// The articles that a query finds; the whole library for an empty one.
    package init(query: String = "", title: String? = nil) {
        queries = query.isEmpty ? [] : [query]
        self.title = title ?? query
    }

    /// What a list shows.
    ///
    /// - Parameter title: of the feed, saved search or shelf that is shown.
    package init(_ view: ArticleView, title: String?) {
        queries = [view.search, view.query].filter { !$0.isEmpty }
        (feed, hidesRead) = (view.feed, view.hidesRead)
        let parts = [title, view.query.isEmpty ? nil : view.query, view.hidesRead ? "unread" : nil]
        self.title = parts.compactMap(\.self).joined(separator: " · ")
    }

    /// Articles that have been picked.
    package init(articles: [RowID<ArticleRow>], title: String) {
        queries = []
        self.articles = articles
        self.title = title
    }

    /// Those of its articles that a query finds, too.
    ///
    /// - Parameter isTyping: whether the query is still being typed.
    package func narrowed(by query: String, isTyping: Bool = false) -> ArticleScope {
        guard !query.isEmpty else { return self }
        var scope = self
        scope.queries.append(query)
        scope.isTyping = isTyping
        scope.title = title.isEmpty ? query : "\(title) · \(query)"
        return scope
    }

    /// Whether every article belongs to it.
    package var isWhole: Bool { queries.isEmpty && feed == nil && !hidesRead && articles == nil }
}

extension Matches {
    /// The articles of a scope.
    ///
    /// - Throws: a `Failure` where a query of it cannot be understood.
    init(_ scope: ArticleScope, in database: Database) throws {
        var parts = try scope.queries.enumerated().compactMap { index, query in
            let isTyping = scope.isTyping && index == scope.queries.count - 1
            return try Library.matches(query, isTyping: isTyping, in: database)
        }
        if let feed = scope.feed { parts.append(try Matches(QueryPlan(condition: "feed = \(feed)"), in: database)) }
        if scope.hidesRead { parts.append(try Matches(QueryPlan(condition: "isRead = 0"), in: database)) }
        if let articles = scope.articles { parts.append(Matches(articles)) }
        guard let first = parts.first else {
            self = try Matches(QueryPlan(), in: database)
            return
        }
        self = parts.dropFirst().reduce(first) { $0.intersection($1) }
    }
}
