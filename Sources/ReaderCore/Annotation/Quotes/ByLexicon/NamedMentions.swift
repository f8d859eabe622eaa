import ReaderModel

/// The mentions of entities in order of the text.
struct NamedMentions: Sendable {
    struct Named: Sendable {
        let range: Range<Int>
        let nameRange: Range<Int>?
        /// Index of the entity.
        let entity: Int
        let kind: Entity.Kind
        let form: Mention.Form
    }

    let all: [Named]

    init(_ entities: [Entity]) {
        var all: [Named] = []
        for (index, entity) in entities.enumerated() {
            all += entity.mentions.map {
                Named(range: $0.range, nameRange: $0.nameRange, entity: index, kind: entity.kind, form: $0.form)
            }
        }
        self.all = all.sorted {
            ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
        }
    }

    /// The mentions that begin in a range.
    func starting(in range: Range<Int>) -> ArraySlice<Named> {
        let first = index { $0.range.lowerBound >= range.lowerBound }
        let end = index { $0.range.lowerBound >= range.upperBound }
        return all[first..<max(first, end)]
    }

    /// The last mentions before a byte, nearest first.
    func before(_ byte: Int) -> ReversedCollection<ArraySlice<Named>> {
        all[..<index { $0.range.lowerBound >= byte }].reversed()
    }

    private func index(where holds: (Named) -> Bool) -> Int {
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(all[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
