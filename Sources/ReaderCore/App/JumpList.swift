import ReaderCommands
package import ReaderLibrary
package import ReaderModel

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

    package mutating func back(from place: Place) -> Place? {
        while let last = before.popLast() {
            if last == place { continue }
            after.append(place)
            return last
        }
        return nil
    }

    package mutating func forward(from place: Place) -> Place? {
        while let next = after.popLast() {
            if next == place { continue }
            before.append(place)
            return next
        }
        return nil
    }
}

/// What can stand in the middle of the screen or beside it.
package enum Pane: Hashable, Sendable {
    case text, entities, timeline, quotes, articles, library
    case card(Entity.ID)
    /// A long list of the library.
    case listing(Listing)
    /// An entity of the library.
    case page(RowID<Entity>)

    var scope: Scope {
        switch self {
        case .text: .text
        case .entities: .entities
        case .timeline: .timeline
        case .quotes: .quotes
        case .articles: .articles
        case .library: .library
        case .card, .page: .card
        case .listing(let listing): listing.scope
        }
    }
}

extension Listing {
    /// The keys of the view that shows the same of one article.
    var scope: Scope {
        switch self {
        case .entities, .named: .entities
        case .speakers, .quotes: .quotes
        case .articles, .mentions: .card
        case .events: .timeline
        }
    }
}
