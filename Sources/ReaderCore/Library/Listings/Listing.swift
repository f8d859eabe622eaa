package import ReaderModel

/// One of the long lists that the library can show, each read a page at a time from one index.
package enum Listing: Hashable, Sendable {
    /// Whose words.
    package enum Voice: Hashable, Sendable {
        case everyone
        case by(RowID<Entity>)
        case about(RowID<Entity>)
    }

    /// The most mentioned first, of one kind or of all.
    case entities(Entity.Kind?)
    /// Entities, or speakers, with a name in which a word begins so; the most mentioned, or quoted, first.
    case named(String, speakersOnly: Bool)
    /// The most quoted first.
    case speakers
    /// The articles that mention an entity, the newest first.
    case articles(RowID<Entity>)
    /// Every mention of an entity with the words around it, the newest article first.
    case mentions(RowID<Entity>)
    /// The newest article first, in each the order of the text.
    case quotes(Voice, withIndirect: Bool)
    /// Those of them in which, or in whose speaker's name, words of a query stand; of articles that fit its other
    /// conditions.
    case quotesWith(String, Voice, withIndirect: Bool)
    /// What happened, of an entity or of all, in the order of when.
    case events(RowID<Entity>?)
    /// What of the above stands in some articles: most of what is counted, is counted there alone.
    indirect case within(ArticleScope, Listing)
}

extension Listing {
    /// The scopes that it is within, and what is listed of them.
    var divided: (scopes: [ArticleScope], listing: Listing) {
        var (scopes, listing): ([ArticleScope], Listing) = ([], self)
        while case .within(let scope, let inner) = listing {
            scopes.append(scope)
            listing = inner
        }
        return (scopes, listing)
    }
}

/// The place of a row in its listing: the values of the columns that order it, the same row never twice.
package struct ListingKey: Hashable, Sendable {
    package var numbers: [Int64]

    package init(_ numbers: Int64...) { self.numbers = numbers }
    init(numbers: [Int64]) { self.numbers = numbers }
}

/// Where a page begins, or ends.
package enum PageStart: Hashable, Sendable {
    case first, last
    /// What follows a row.
    case after(ListingKey)
    /// What leads up to a row.
    case before(ListingKey)
    /// A row, or what follows where it would stand.
    case from(ListingKey)
    /// The last day up to today on which something happened, and what follows: where a timeline begins, and not in 2050.
    case latest

    /// Whether the page is read in the order of the listing.
    var isForward: Bool {
        switch self {
        case .first, .after, .from, .latest: true
        case .last, .before: false
        }
    }

    var key: ListingKey? {
        switch self {
        case .first, .last, .latest: nil
        case .after(let key), .before(let key), .from(let key): key
        }
    }
}

/// A stretch of a listing.
package struct ListingPage: Equatable, Sendable {
    package var rows: [ListingRow]
    /// What to read before it from; nil where nothing stands there.
    package var before: ListingKey?
    /// What to read after it from; nil where nothing stands there.
    package var after: ListingKey?
    /// How many rows the whole listing has; nil where that is not counted.
    package var total: Int?

    package init(
        _ rows: [ListingRow] = [], before: ListingKey? = nil, after: ListingKey? = nil, total: Int? = nil
    ) {
        self.rows = rows
        self.total = total
        self.before = before
        self.after = after
    }
}
