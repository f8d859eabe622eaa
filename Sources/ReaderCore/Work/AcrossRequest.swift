package import ReaderLibrary
package import ReaderModel

/// What the views across articles ask of the library.
package enum AcrossRequest: Equatable, Sendable {
    case page(Listing, PageStart, count: Int)
    /// The days of all events, or of an entity's.
    case days(RowID<Entity>?)
    case entity(RowID<Entity>, count: Int)
    /// Who an entity of an article is in the library, and where its mentions stand.
    case counterpart(name: String, Entity.Kind, in: RowID<ArticleRow>?, places: [Range<Int>])

    var kind: LibraryRequest.Kind? {
        switch self {
        // What is typed next makes the last question idle.
        case .page(.named, _, _): .names
        case .counterpart: .counterpart
        case .page, .days, .entity: nil
        }
    }
}

/// An answer, by the request of the same name.
package enum AcrossAnswer: Equatable, Sendable {
    case page(Listing, PageStart, ListingPage)
    case days(RowID<Entity>?, DayCounts, today: CalendarDay)
    /// Nil where nobody speaks of it any more.
    case entity(RowID<Entity>, EntityPage?)
    /// Nil where the library does not know it.
    case counterpart(name: String, LibraryEntity?)
}

extension Library {
    func answer(_ request: AcrossRequest, today: CalendarDay) throws -> AcrossAnswer {
        switch request {
        case .page(let listing, let start, let count):
            .page(listing, start, try page(of: listing, start, count: count))
        case .days(let entity): .days(entity, try dayCounts(of: entity), today: today)
        case .entity(let id, let count): .entity(id, try entityPage(id, count: count, today: today))
        case .counterpart(let name, let kind, let article, let places):
            .counterpart(name: name, try counterpart(of: name, kind, in: article, places: places))
        }
    }
}
