import ReaderLibrary
import ReaderModel
import ReaderPanes

/// The views across articles: which are held, and where a jump out of them lands.
package struct AcrossState: Equatable, Sendable {
    /// By what they are about; those of the last views, so that Back finds the same row.
    private(set) var listings: [Listing: ListingPane] = [:]
    private(set) var pages: [RowID<Entity>: EntityPagePane] = [:]
    /// The keys of both, the view shown last at the end.
    private var shown: [Pane] = []
    /// Views that are older than the file.
    private var stale: Set<Pane> = []
    /// By the clock of the library's last answer.
    var today = CalendarDay(number: 0)
    /// Where to go in an article that is being opened.
    var landing: Landing?

    struct Landing: Equatable {
        var article: Article.ID
        var offset: Int
        var focus: Reading.Focus
    }

    /// Views that are held.
    private static let limit = 16

    /// Makes a view ready to be shown, anew where it is not held, or is older than the file.
    mutating func open(_ pane: Pane, entity: LibraryEntity? = nil) {
        let isFresh = shown.contains(pane) && !stale.contains(pane)
        hold(pane, entity: entity, isFresh: isFresh)
    }

    /// Makes a view ready that somebody returns to.
    mutating func reopen(_ pane: Pane) {
        hold(pane, entity: nil, isFresh: shown.contains(pane))
    }

    private mutating func hold(_ pane: Pane, entity: LibraryEntity?, isFresh: Bool) {
        shown.removeAll { $0 == pane }
        shown.append(pane)
        if !isFresh {
            stale.remove(pane)
            switch pane {
            case .listing(let listing):
                listings[listing] = ListingPane(listing, entity: entity ?? known(listing.entity))
            case .page(let id): pages[id] = EntityPagePane(id)
            case .text, .entities, .timeline, .quotes, .articles, .library, .card: break
            }
        }
        while shown.count > Self.limit { forget(shown.removeFirst()) }
    }

    private mutating func forget(_ pane: Pane) {
        stale.remove(pane)
        switch pane {
        case .listing(let listing): listings[listing] = nil
        case .page(let id): pages[id] = nil
        case .text, .entities, .timeline, .quotes, .articles, .library, .card: break
        }
    }

    /// The entity of a page or list that is held.
    private func known(_ id: RowID<Entity>?) -> LibraryEntity? {
        guard let id else { return nil }
        return pages[id]?.page?.entity ?? listings.values.lazy.compactMap(\.entity).first { $0.id == id }
    }

    /// Changes a list that is held.
    mutating func change<Result>(_ listing: Listing, _ change: (inout ListingPane) -> Result) -> Result? {
        guard var pane = listings[listing] else { return nil }
        listings[listing] = nil
        defer { listings[listing] = pane }
        return change(&pane)
    }

    mutating func change(_ id: RowID<Entity>, _ change: (inout EntityPagePane) -> Void) {
        guard var pane = pages[id] else { return }
        change(&pane)
        pages[id] = pane
    }

    /// The file has changed: views are read anew when they are opened again, an empty one at once.
    mutating func doubt(_ current: Pane) {
        stale.formUnion(shown)
        switch current {
        case .listing(let listing):
            if listings[listing]?.isEmpty == true { _ = change(listing) { $0.forget() } }
        case .page(let id):
            if pages[id]?.page == nil { pages[id]?.askAgain() }
        case .text, .entities, .timeline, .quotes, .articles, .library, .card: break
        }
    }
}

extension Listing {
    /// Whom it is about; nil for the whole library.
    var entity: RowID<Entity>? {
        switch self {
        case .entities, .named, .speakers, .quotes(.everyone, _), .events(nil): nil
        case .articles(let id), .mentions(let id), .quotes(.by(let id), _), .quotes(.about(let id), _),
            .events(let id?):
            id
        }
    }
}

extension Pane {
    /// Whether it shows more than one article.
    var isAcross: Bool {
        switch self {
        case .listing, .page: true
        case .text, .entities, .timeline, .quotes, .articles, .library, .card: false
        }
    }

    /// The pane of an article that shows the same.
    var counterpart: Pane {
        switch self {
        case .listing(.entities), .listing(.named): .entities
        case .listing(.events): .timeline
        case .listing(.quotes), .listing(.speakers): .quotes
        case .listing(.articles): .library
        case .listing(.mentions), .page: .entities
        case .text, .entities, .timeline, .quotes, .articles, .library, .card: self
        }
    }
}
