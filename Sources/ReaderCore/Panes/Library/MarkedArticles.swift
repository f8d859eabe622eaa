package import ReaderLibrary

/// The articles that the reader has marked in the list, to do something with all of them at once.
///
/// They stay marked while the list shows others; what is done is done to all of them.
package struct MarkedArticles: Equatable, Sendable {
    private var ids: Set<RowID<ArticleRow>> = []
    /// The one that was marked last, where a range begins.
    private(set) var last: RowID<ArticleRow>?
    /// How many of them the list does not show.
    private(set) var unlisted = 0

    package init() {}

    package var isEmpty: Bool { ids.isEmpty }
    package var count: Int { ids.count }
    /// By their numbers.
    package var all: [RowID<ArticleRow>] { ids.sorted() }

    /// Whether an article is marked.
    package func contains(_ id: RowID<ArticleRow>) -> Bool { ids.contains(id) }

    mutating func toggle(_ id: RowID<ArticleRow>) {
        if ids.remove(id) == nil { ids.insert(id) }
        last = id
    }

    mutating func add(_ more: some Sequence<RowID<ArticleRow>>, endingAt last: RowID<ArticleRow>?) {
        ids.formUnion(more)
        self.last = last ?? self.last
    }

    /// Marks what is not, and takes the mark of what is.
    mutating func invert(_ listed: some Sequence<RowID<ArticleRow>>) { ids.formSymmetricDifference(listed) }

    /// Forgets articles that are gone.
    package mutating func remove(_ gone: [RowID<ArticleRow>]) {
        guard !ids.isEmpty else { return }
        ids.subtract(gone)
        if let last, !ids.contains(last) { self.last = nil }
        unlisted = min(unlisted, ids.count)
    }

    /// Marks nothing any more.
    package mutating func clear() { self = MarkedArticles() }

    /// Another list is shown.
    ///
    /// - Parameter isWhole: whether it has every article there is; others are gone.
    mutating func follow(_ listed: [RowID<ArticleRow>], isWhole: Bool) {
        guard !ids.isEmpty else { return }
        let shown = ids.intersection(listed)
        if isWhole { ids = shown }
        unlisted = ids.count - shown.count
    }
}
