import ReaderBasics
import ReaderModel

/// Finds the entities that are mentioned in a range.
struct EntityLinks {
    private let mentions: [(start: Int, end: Int, entity: Entity.ID, isAdjective: Bool)]

    init(_ entities: [Entity]) {
        mentions = entities.flatMap { entity in
            entity.mentions.map { ($0.range.lowerBound, $0.range.upperBound, entity.id, $0.form == .adjective) }
        }
        .sorted { ($0.start, $0.end) < ($1.start, $1.end) }
    }

    /// Each entity once, in order of first mention.
    ///
    /// - Parameter counts: whether a mention that ends at a byte is of a party; where it is not asked, all are.
    func entities(
        in range: Range<Int>, counts: (_ end: Int, _ isAdjective: Bool) -> Bool = { _, _ in true }
    ) -> [Entity.ID] {
        let first = mentions.partitioningIndex { $0.start >= range.lowerBound }
        var found: [Entity.ID] = []
        for mention in mentions[first...] {
            guard mention.start < range.upperBound else { break }
            if mention.end <= range.upperBound, !found.contains(mention.entity),
                counts(mention.end, mention.isAdjective)
            {
                found.append(mention.entity)
            }
        }
        return found
    }

    /// How a range lies to the mentions: 0 apart, 1 in one, 2 right behind one, 3 right before one, 4 between two.
    func place(of range: Range<Int>) -> Int {
        let next = mentions.partitioningIndex { $0.start > range.lowerBound }
        let isBefore = next < mentions.count && mentions[next].start <= range.upperBound + 1
        guard next > 0 else { return isBefore ? 3 : 0 }
        let end = mentions[next - 1].end
        if end > range.lowerBound { return 1 }
        return end + 1 >= range.lowerBound ? (isBefore ? 4 : 2) : isBefore ? 3 : 0
    }
}
