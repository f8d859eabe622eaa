import ReaderBasics
import ReaderModel
import ReaderSQLite

/// Entities by how much there is of them, texts that stand in several articles counted once.
///
/// What the copies have is taken off the counters of the library, so that a count is never more than the counter by
/// which its index is ordered.
struct EntitiesOnce {
    /// What the copies have.
    private let repeated: ScopeNames
    /// The index of each list that is merged.
    private let queries: [KeysetQuery]
    private let weight: KeyPath<LibraryEntity, Int>

    /// - Parameters:
    ///   - repeated: what the articles have that are left out.
    ///   - weight: what the queries order by.
    init(_ repeated: ScopeNames, _ queries: [KeysetQuery], by weight: KeyPath<LibraryEntity, Int>) {
        (self.repeated, self.queries, self.weight) = (repeated, queries, weight)
    }

    func page(_ start: PageStart, count: Int, in database: Database) throws -> ListingPage {
        var gathering = PageGathering<LibraryEntity>(count: count, start: start)
        let found = try start.isForward ? heaviest(start, count, in: database) : lightest(start, count, in: database)
        for entity in found where gathering.hasRoom() {
            gathering.look(at: key(of: entity))
            gathering.take(entity)
        }
        let rows = gathering.items.map(ListingRow.entity)
        return gathering.page(start.isForward ? rows : rows.reversed())
    }

    private func key(of entity: LibraryEntity) -> ListingKey {
        ListingKey(Int64(entity[keyPath: weight]), entity.id.number)
    }

    private func isBefore(_ left: LibraryEntity, _ right: LibraryEntity) -> Bool {
        (left[keyPath: weight], left.id) > (right[keyPath: weight], right.id)
    }

    /// From the top down, one more than a page; an index ends where its counters are less than what has been found.
    private func heaviest(_ start: PageStart, _ count: Int, in database: Database) throws -> [LibraryEntity] {
        var best: [LibraryEntity] = []
        for query in queries {
            try query.forEach(.first, in: database) { row in
                let counter = LibraryEntity(row: row)
                if best.count > count, let last = best.last, !isBefore(counter, last) { return false }
                let entity = repeated.subtracted(from: counter)
                guard entity[keyPath: weight] > 0, ScopeNames.isBeyond(key(of: entity), start) else { return true }
                best.insert(entity, at: best.partitioningIndex { isBefore(entity, $0) })
                if best.count > count + 1 { best.removeLast() }
                return true
            }
        }
        return best
    }

    /// From the end up, one more than a page: those that no copy speaks of by their index, the others all.
    private func lightest(_ start: PageStart, _ count: Int, in database: Database) throws -> [LibraryEntity] {
        var found: [LibraryEntity] = []
        for query in queries {
            var taken = 0
            try query.forEach(start, in: database) { row in
                let entity = LibraryEntity(row: row)
                if !repeated.contains(entity.id) {
                    found.append(entity)
                    taken += 1
                }
                return taken <= count
            }
            for id in repeated.entities {
                guard let counter = try LibraryEntity.fetch(id, in: database), query.selects(counter) else { continue }
                let entity = repeated.subtracted(from: counter)
                if entity[keyPath: weight] > 0, ScopeNames.isBeyond(key(of: entity), start) { found.append(entity) }
            }
        }
        return found.sorted { isBefore($1, $0) }
    }
}

extension KeysetQuery {
    /// Whether an entity is of the kind that it asks for.
    fileprivate func selects(_ entity: LibraryEntity) -> Bool {
        arguments.isEmpty || arguments == [entity.kind.rawValue.databaseValue]
    }
}
