package import ReaderModel
package import ReaderPanes

/// Where jumps began, to go back to, and forward again.
package struct JumpList: Equatable, Sendable {
    /// A place in the program: the article, the pane, and where in the text.
    package struct Place: Equatable, Sendable {
        package var article: Article.ID?
        package var pane: Pane
        package var anchor: Int
        package var cursor: Int?
    }

    private static let limit = 200
    private var before: [Place] = []
    private var after: [Place] = []

    /// Remembers the place a jump begins at.
    package mutating func leave(_ place: Place) {
        if before.last != place { before.append(place) }
        if before.count > Self.limit { before.removeFirst() }
        after = []
    }

    /// Forgets the places in articles that are gone.
    mutating func forget(_ articles: Set<Article.ID>) {
        let isGone = { (place: Place) in place.article.map(articles.contains) ?? false }
        before.removeAll(where: isGone)
        after.removeAll(where: isGone)
    }

    /// The place the last jump began at; nil where there is none.
    package mutating func back(from place: Place) -> Place? {
        while let last = before.popLast() {
            if last == place { continue }
            after.append(place)
            return last
        }
        return nil
    }

    /// The place that was gone back from; nil where there is none.
    package mutating func forward(from place: Place) -> Place? {
        while let next = after.popLast() {
            if next == place { continue }
            before.append(place)
            return next
        }
        return nil
    }
}
