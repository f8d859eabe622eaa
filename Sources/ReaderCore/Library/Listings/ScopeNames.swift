import ReaderModel
import ReaderSQLite

/// Who and what is in the articles of a scope, and how often.
struct ScopeNames {
    /// What there is of one entity; the three stand side by side, since a million names lead all over them.
    private struct Counts {
        var mentions: Int32 = 0
        var articles: Int32 = 0
        var quotes: Int32 = 0

        var isNobody: Bool { mentions <= 0 && quotes <= 0 }
    }

    /// By the number of the entity.
    private var counts: [Counts]

    init(_ scope: Matches, in database: Database) throws {
        let last = try Int.fetchOne(database, sql: "SELECT max(id) FROM entity") ?? 0
        var all = [Counts](repeating: Counts(), count: last + 1)
        try all.withUnsafeMutableBufferPointer { counts in
            try ScopeDigest.forEachNames(scope, in: database) { bytes in
                ArticleDigest.forEachName(in: bytes) { name in
                    let index = Int(name.entity.number)
                    guard counts.indices.contains(index) else { return }
                    counts[index].mentions &+= Int32(truncatingIfNeeded: name.mentions)
                    counts[index].quotes &+= Int32(truncatingIfNeeded: name.quotes)
                    counts[index].articles &+= name.mentions > 0 ? 1 : 0
                }
            }
        }
        counts = all
    }

    /// How many entities there are.
    var count: Int { counts.count { $0.articles > 0 } }

    /// The entity with what the scope has of it.
    func counted(_ entity: LibraryEntity) -> LibraryEntity {
        let index = Int(entity.id.number)
        guard counts.indices.contains(index) else { return entity }
        let known = counts[index]
        var counted = entity
        (counted.mentions, counted.articles, counted.quotes) = (
            Int(known.mentions), Int(known.articles), Int(known.quotes)
        )
        return counted
    }

    /// Those that are spoken of or quoted.
    var entities: [RowID<Entity>] {
        counts.indices.filter { !counts[$0].isNobody }.map { RowID(Int64($0)) }
    }

    func contains(_ id: RowID<Entity>) -> Bool {
        let index = Int(id.number)
        return counts.indices.contains(index) && !counts[index].isNobody
    }

    /// The entity without what the scope has of it.
    func subtracted(from entity: LibraryEntity) -> LibraryEntity {
        guard contains(entity.id) else { return entity }
        let known = counts[Int(entity.id.number)]
        var rest = entity
        rest.mentions = max(0, rest.mentions - Int(known.mentions))
        rest.articles = max(0, rest.articles - Int(known.articles))
        rest.quotes = max(0, rest.quotes - Int(known.quotes))
        return rest
    }

    /// An entity and its weight.
    struct Weighed {
        var weight: Int64
        var id: RowID<Entity>
    }

    /// So many of the heaviest beyond a key, in the order of the page.
    ///
    /// - Parameter bySpeech: whether quotes count, rather than mentions.
    func heaviest(
        bySpeech: Bool, _ start: PageStart, atLeast count: Int, among ids: Set<RowID<Entity>>? = nil
    ) -> [Weighed] {
        let weights = counts.map { bySpeech ? $0.quotes : $0.mentions }
        let isBeyond = { (weight: Int64, id: Int64) in Self.isBeyond(weight, id, start) }
        var all: [Weighed] = []
        func look(_ index: Int) {
            let weight = Int64(weights[index])
            if weight > 0, isBeyond(weight, Int64(index)) {
                all.append(Weighed(weight: weight, id: RowID(Int64(index))))
            }
        }
        if let ids {
            for id in ids where weights.indices.contains(Int(id.number)) { look(Int(id.number)) }
        } else {
            let bounds = Self.bounds(weights, start, atLeast: count, isBeyond)
            for index in weights.indices where bounds.contains(weights[index]) { look(index) }
        }
        let isForward = start.isForward
        return all.sorted { isForward == (($0.weight, $0.id) > ($1.weight, $1.id)) }
    }

    /// The weights among which the wanted ones are: most entities are mentioned once or twice and need no sorting.
    private static func bounds(
        _ weights: [Int32], _ start: PageStart, atLeast count: Int, _ isBeyond: (Int64, Int64) -> Bool
    ) -> ClosedRange<Int32> {
        let most = 1_024
        var sums = [Int](repeating: 0, count: most + 1)
        for index in weights.indices where weights[index] > 0 && isBeyond(Int64(weights[index]), Int64(index)) {
            sums[min(most, Int(weights[index]))] += 1
        }
        var sum = 0
        if start.isForward {
            for weight in stride(from: most, to: 0, by: -1) {
                sum += sums[weight]
                if sum >= count { return Int32(weight)...Int32.max }
            }
        } else {
            for weight in 1..<most {
                sum += sums[weight]
                if sum >= count { return 1...Int32(weight) }
            }
        }
        return 1...Int32.max
    }

    /// Whether a row of this key belongs to a page of a list that has the heaviest first.
    static func isBeyond(_ key: ListingKey, _ start: PageStart) -> Bool {
        isBeyond(key.numbers[0], key.numbers[1], start)
    }

    private static func isBeyond(_ weight: Int64, _ id: Int64, _ start: PageStart) -> Bool {
        guard let key = start.key?.numbers, key.count == 2 else { return true }
        return switch start {
        case .after: (weight, id) < (key[0], key[1])
        case .from: (weight, id) <= (key[0], key[1])
        case .before: (weight, id) > (key[0], key[1])
        case .first, .last, .latest: true
        }
    }
}
