import ReaderSQLite

/// Gathers the rows of a query into a page.
struct PageGathering<Item> {
    /// Rows wanted.
    let count: Int
    let start: PageStart
    private(set) var items: [Item] = []
    /// The keys of the first and the last row looked at, taken or not.
    private var first: ListingKey?
    private var last: ListingKey?
    private var looked = 0
    private var isCut = false

    /// A page ends after so many rows for each one wanted, though none of them be taken: the next page goes on.
    private static var mostLookedAt: Int { 40 }

    init(count: Int, start: PageStart) {
        self.count = count
        self.start = start
    }

    /// Whether another row may be looked at.
    mutating func hasRoom(isAtBoundary: Bool = true) -> Bool {
        let isFull = items.count >= count && (isAtBoundary || items.count >= 4 * count)
        isCut = isFull || looked >= Self.mostLookedAt * count
        return !isCut
    }

    /// More follows, though there would be room.
    mutating func cut() { isCut = true }

    mutating func look(at key: ListingKey) {
        first = first ?? key
        last = key
        looked += 1
    }

    mutating func take(_ item: Item) { items.append(item) }

    /// - Parameter rows: in the order of the listing.
    func page(_ rows: [ListingRow]) -> ListingPage {
        let hasMoreBehind =
            switch start {
            case .first, .last, .latest: false
            case .after, .before, .from: true
            }
        let behind = hasMoreBehind ? first ?? start.key : nil
        let ahead = isCut ? last : nil
        return start.isForward
            ? ListingPage(rows, before: behind, after: ahead) : ListingPage(rows, before: ahead, after: behind)
    }
}
