package import ReaderModel
import ReaderSQLite

/// Reading the long lists of the library, a page at a time.
extension Library {
    /// A page of a listing.
    ///
    /// - Parameter count: rows wanted; a page may hold more where an article would be divided, and fewer where rows
    ///   are left out.
    /// - Throws: `Failure` where the library cannot be read.
    package func page(of listing: Listing, _ start: PageStart, count: Int) throws(Failure) -> ListingPage {
        try read { try Self.page(of: listing, start, count: count, in: $0) }
    }

    static func page(
        of listing: Listing, _ start: PageStart, count: Int, in database: Database
    ) throws -> ListingPage {
        if start == .latest {
            return try page(of: listing, latest(of: listing, in: database), count: count, in: database)
        }
        return switch listing {
        case .entities(let kind): try EntityListing.mostMentioned(kind, start, count: count, in: database)
        case .named(let beginning, let speakersOnly):
            try EntityListing.named(beginning, speakersOnly: speakersOnly, count: count, in: database)
        case .speakers: try EntityListing.mostQuoted(start, count: count, in: database)
        case .articles(let id): try MentionListing.articles(of: id, start, count: count, in: database)
        case .mentions(let id): try MentionListing.mentions(of: id, start, count: count, in: database)
        case .quotes(let voice, let withIndirect):
            try QuoteListing.quotes(voice, withIndirect: withIndirect, start, count: count, in: database)
        case .quotesWith(let words, let voice, let withIndirect):
            try QuoteSearch(words, in: database)
                .quotes(voice, withIndirect: withIndirect, start, count: count, in: database)
        case .events(let id): try EventListing.events(of: id, start, count: count, in: database)
        case .within: try ScopedListing(listing, in: database).page(start, count: count, in: database)
        }
    }

    /// Where a timeline begins; the beginning of any other list.
    private static func latest(of listing: Listing, in database: Database) throws -> PageStart {
        let (scopes, inner) = listing.divided
        guard case .events(let entity) = inner else { return .first }
        let day =
            if scopes.isEmpty || entity != nil {
                try EventListing.latest(of: entity, upTo: today, in: database)
            } else {
                try ScopedEvents(ScopeMemo.of(scopes, in: database)).latest(upTo: today, in: database)
            }
        return listing.start(of: day ?? today)
    }
}
