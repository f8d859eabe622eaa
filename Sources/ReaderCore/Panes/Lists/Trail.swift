package import ReaderLibrary

/// The articles that a list of the library leads to, in its order, for whoever goes on from one to the next.
package struct Trail: Equatable, Sendable {
    /// An article, and where in it the list leads.
    package struct Stop: Equatable, Sendable {
        package var place: LibraryPlace
        package var focus: Reading.Focus?
    }

    /// Each article once, at the first row that leads to it.
    package private(set) var stops: [Stop] = []

    package init() {}

    init(_ rows: [ListingRow]) {
        var seen: Set<RowID<ArticleRow>> = []
        stops = rows.compactMap { row in
            guard let place = row.place, seen.insert(place.article).inserted else { return nil }
            return Stop(place: place, focus: row.focus)
        }
    }

    /// Whether an article is among those to go through.
    package func contains(_ article: RowID<ArticleRow>) -> Bool { stops.contains { $0.place.article == article } }

    /// So many articles after one, or before it; nil beyond the ends.
    package func stop(from article: RowID<ArticleRow>, by step: Int) -> Stop? {
        guard let index = stops.firstIndex(where: { $0.place.article == article }) else { return nil }
        return stops.indices.contains(index + step) ? stops[index + step] : nil
    }
}
