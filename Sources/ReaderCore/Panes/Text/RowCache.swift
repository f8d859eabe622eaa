import Synchronization

/// The rows of the blocks laid out last, for one article in one measure.
///
/// A key looks at the blocks on the screen several times over; they are wrapped once. Nothing but speed depends on it,
/// so two caches are always equal.
final class RowCache: Equatable, Sendable {
    /// More blocks than any screen has rows.
    private static let limit = 512
    private let rows = Mutex<[Int: [TextRow]]>([:])

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

    static func == (left: RowCache, right: RowCache) -> Bool { true }
}
