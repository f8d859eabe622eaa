/// An article as it was read.
package struct Loaded: Equatable, Sendable {
    package var article: Article
    /// What was damaged or left out, one line each.
    package var notices: [String]
    /// Whether more of the same article follows.
    package var isPartial: Bool

    package init(article: Article, notices: [String] = [], isPartial: Bool = false) {
        self.article = article
        self.notices = notices
        self.isPartial = isPartial
    }
}

/// The outside world, as functions; tests hand in their own.
package struct Services: Sendable {
    /// Reads a source; the last element is the whole article.
    package var load: @Sendable (Source) -> AsyncThrowingStream<Loaded, any Error>
    package var annotate: @Sendable (Article, Range<Int>) async throws -> Annotation

    package init(
        load: @escaping @Sendable (Source) -> AsyncThrowingStream<Loaded, any Error>,
        annotate: @escaping @Sendable (Article, Range<Int>) async throws -> Annotation
    ) {
        self.load = load
        self.annotate = annotate
    }
}
