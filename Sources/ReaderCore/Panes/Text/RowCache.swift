import Synchronization

/// The rows of the blocks laid out last, for one article in one measure.
///
/// A key looks at the blocks on the screen several times over; they are wrapped once. Nothing but speed depends on it,
/// so two caches are always equal.
final class RowCache: Equatable, Sendable {
    /// More blocks than any screen has rows.
    private static let limit = 512
    private let rows = Mutex<[Int: [TextRow]]>([:])
    private let tables = Mutex<[Int: TableColumns]>([:])

    /// The rows of an element, made where they are not known.
    func rows(of element: Int, make: () -> [TextRow]) -> [TextRow] {
        if let known = rows.withLock({ $0[element] }) { return known }
        let made = make()
        rows.withLock { rows in
            if rows.count >= Self.limit { rows.removeAll(keepingCapacity: true) }
            rows[element] = made
        }
        return made
    }

    /// The columns of the table that begins with a block, made where they are not known.
    func table(at first: Int, make: () -> TableColumns) -> TableColumns {
        if let known = tables.withLock({ $0[first] }) { return known }
        let made = make()
        tables.withLock { tables in
            if tables.count >= Self.limit { tables.removeAll(keepingCapacity: true) }
            tables[first] = made
        }
        return made
    }

    static func == (left: RowCache, right: RowCache) -> Bool { true }
}
