import ReaderJoining
import ReaderModel
import ReaderSQLite

/// Finds the entity of the library that a cluster of mentions means, or makes it.
///
/// Those that share a key are namesakes until the evidence parts them; the second and later ones have their number
/// behind the key.
struct EntityJoiner {
    private struct Candidate {
        let id: RowID<Entity>
        let articles: Int
        var support = 0
    }

    /// The article whose entities are looked for.
    struct Place {
        let article: RowID<ArticleRow>
        /// The keys of all that it speaks of.
        let keys: Set<String>
        /// The entities that it has shown already; they are not meant again.
        var shown: Set<RowID<Entity>> = []
    }

    /// Who is meant, and whether that is known from what the reader has said in another article alone.
    struct Meant {
        let id: RowID<Entity>
        var isTaught = false
    }

    private let database: Database
    private let candidates: Statement
    private let traits: Statement
    private let insert: Statement
    private let surnames: Statement
    private let things: Statement
    private let taught: Statement
    private let isTaught: Bool

    /// How many times more articles than all namesakes together somebody must have to be meant where nothing is said:
    /// the commonest bearer of a name is the best guess (Milne and Witten 2008, "commonness"), and nine in ten is sure.
    private static let dominance = 9
    /// How many articles must speak of somebody before a surname alone means them.
    private static let fewest = 3

    /// - Parameter isTaught: whether the reader has said of any name whom it means.
    init(_ database: Database, isTaught: Bool) throws {
        (self.database, self.isTaught) = (database, isTaught)
        candidates = try database.cachedStatement(
            sql: """
                SELECT id, articles, key FROM entity WHERE key = ?1
                UNION ALL
                SELECT id, articles, key FROM entity WHERE key > ?1 || char(31) AND key < ?1 || char(32)
                """)
        traits = try database.cachedStatement(sql: "SELECT trait, articles FROM entityTrait WHERE entity = ?")
        surnames = try database.cachedStatement(
            sql: """
                SELECT entityName.entity, entityName.articles FROM entityName JOIN entity ON entity.id = entityName.entity
                WHERE entityName.name = ? AND entity.kind = 'person' AND entity.key IS NOT NULL
                ORDER BY entityName.articles DESC, entity.id LIMIT 8
                """)
        things = try database.cachedStatement(
            sql: "SELECT id FROM entity WHERE key IN (?, ?) AND articles >= ? ORDER BY articles DESC, id LIMIT 1")
        taught = try database.cachedStatement(
            sql: """
                SELECT entity.id, entity.key, entityTrait.articles
                FROM entityTrait JOIN entity ON entity.id = entityTrait.entity
                WHERE trait = ? AND trait >= 'also ' AND trait < 'also!'
                """)
        insert = try database.cachedStatement(
            sql: "INSERT INTO entity (kind, name, description, key) VALUES (?, ?, ?, ?)")
    }

    func entity(of cluster: MentionCluster, in place: Place) throws -> Meant {
        guard let key = cluster.key else {
            if let known = try known(cluster), !place.shown.contains(known) { return Meant(id: known) }
            return try Meant(id: make(cluster, key: nil))
        }
        if cluster.identity != .found {
            return try Meant(id: decided(cluster, key, in: place.article, besides: place.shown))
        }
        let known = try known(by: key, cluster)
        let free = known.filter { !place.shown.contains($0.id) }
        let fitting = try free.compactMap { try supported($0, by: cluster) }
        if let taught = try taught(key, cluster, in: place, besides: known),
            taught.support >= fitting.map(\.support).max() ?? 0
        {
            return Meant(id: taught.id, isTaught: true)
        }
        guard !known.isEmpty else { return try Meant(id: make(cluster, key: key)) }
        if let chosen = Self.choose(fitting, of: known) { return Meant(id: chosen.id) }
        // Nobody is left that it may be: a namesake. Where several may be meant it stays with its article.
        let isNamesake = fitting.isEmpty && (cluster.hasEvidence || cluster.kind == .place && !free.isEmpty)
        guard isNamesake else { return try Meant(id: make(cluster, key: nil)) }
        return try Meant(id: make(cluster, key: try freeKey(key, known.count + 1)))
    }

    /// Whom the reader has said in other articles to be meant by the name, where nothing that this article says speaks
    /// against it; nobody where this article calls them by their own name, or too many others are called so.
    private func taught(
        _ key: String, _ cluster: MentionCluster, in place: Place, besides known: [Candidate]
    ) throws -> Candidate? {
        guard isTaught else { return nil }
        let rows = try Row.fetchAll(taught, arguments: [Trait.also + key])
        guard rows.count == 1, let row = rows.first, let own: String = row[1], own != key, !place.keys.contains(own)
        else { return nil }
        guard known.reduce(0, { $0 + $1.articles }) <= row[2] * EntityLessons.weight else { return nil }
        return try supported(Candidate(id: row[0], articles: row[2]), by: cluster)
    }

    /// Those that share the key; one that the reader has taken apart in one article only where something speaks for it.
    private func known(by key: String, _ cluster: MentionCluster) throws -> [Candidate] {
        try Row.fetchAll(candidates, arguments: [key]).compactMap { row in
            let candidate = Candidate(id: row[0], articles: row[1])
            guard let article = SplitKey.article(of: row[2]) else { return candidate }
            // Where the reader has taken that back it is nobody any more.
            let isThere = try Int.fetchOne(
                database.cachedStatement(sql: "SELECT 1 FROM mention WHERE entity = ? AND article = ?"),
                arguments: [candidate.id, article])
            guard isThere != nil else { return nil }
            return try supported(candidate, by: cluster).flatMap { $0.support > 0 ? candidate : nil }
        }
    }

    /// Behind the key of what has the kind that the reader gives it.
    private static let ofKind = "\u{1F}kind"

    /// Whom the reader has named, whatever the articles say of them.
    private func decided(
        _ cluster: MentionCluster, _ key: String, in article: RowID<ArticleRow>, besides others: Set<RowID<Entity>>
    ) throws -> RowID<Entity> {
        if cluster.identity == .apart { return try own(SplitKey.key(key, of: article), cluster) }
        let known = try Row.fetchAll(candidates, arguments: [key])
            .map { (id: $0[0] as RowID<Entity>, articles: $0[1] as Int, key: $0[2] as String) }
            .filter { SplitKey.article(of: $0.key) == nil && !others.contains($0.id) }
        let best = known.max { ($0.articles, $1.id.number) < ($1.articles, $0.id.number) }
        let isOfKind = cluster.identity == .ofKind
        guard let best else { return try own(isOfKind ? key + Self.ofKind : key, cluster) }
        // A row of that key is not taken for one of another kind any more (EntityMerge).
        if isOfKind, best.key == key {
            try database.cachedStatement(sql: "UPDATE OR IGNORE entity SET key = ? WHERE id = ?")
                .execute(arguments: [key + Self.ofKind, best.id])
        }
        return best.id
    }

    /// The row of a key, made where there is none.
    private func own(_ key: String, _ cluster: MentionCluster) throws -> RowID<Entity> {
        let known = try RowID<Entity>.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM entity WHERE key = ?"), arguments: [key])
        return try known ?? make(cluster, key: key)
    }

    /// Whom a surname alone means where nearly all articles that use it mean one person, and the organisation or thing that
    /// a name without a key is elsewhere.
    private func known(_ cluster: MentionCluster) throws -> RowID<Entity>? {
        guard let name = cluster.names.first, !name.contains(" ") else { return nil }
        let people = try Row.fetchAll(surnames, arguments: [name]).map {
            (id: $0[0] as RowID<Entity>, articles: $0[1] as Int)
        }
        let rest = people.dropFirst().reduce(0) { $0 + $1.articles }
        if cluster.kind == .person, let first = people.first, first.articles >= Self.fewest,
            first.articles >= rest * Self.dominance
        {
            return try supported(Candidate(id: first.id, articles: first.articles), by: cluster)?.id
        }
        guard people.isEmpty, !cluster.hasEvidence else { return nil }
        return try RowID<Entity>.fetchOne(things, arguments: ["organization \(name)", "other \(name)", Self.fewest])
    }

    private func supported(_ candidate: Candidate, by cluster: MentionCluster) throws -> Candidate? {
        guard cluster.hasEvidence || cluster.kind == .place else { return candidate }
        let known = try Row.fetchAll(traits, arguments: [candidate.id]).map {
            (trait: $0[0] as String, articles: $0[1] as Int)
        }
        guard
            let support = Agreement(cluster.kind, articles: candidate.articles, known: known).support(
                of: cluster.traits)
        else { return nil }
        var supported = candidate
        supported.support = support
        return supported
    }

    /// The only one there is, the one with the most evidence, or the one that nearly everybody means.
    private static func choose(_ fitting: [Candidate], of known: [Candidate]) -> Candidate? {
        if known.count == 1 { return fitting.first }
        let best = fitting.map(\.support).max() ?? 0
        let leading = fitting.filter { $0.support == best }
        if best > 0, leading.count == 1 { return leading[0] }
        let rest = known.reduce(0) { $0 + $1.articles }
        return leading.first { $0.articles > 0 && $0.articles >= (rest - $0.articles) * dominance }
    }

    private func freeKey(_ key: String, _ number: Int) throws -> String {
        var number = number
        while true {
            let candidate = "\(key)\u{1F}\(number)"
            let isTaken = try Bool.fetchOne(
                database.cachedStatement(sql: "SELECT EXISTS(SELECT 1 FROM entity WHERE key = ?)"),
                arguments: [candidate])
            if isTaken != true { return candidate }
            number += 1
        }
    }

    private func make(_ cluster: MentionCluster, key: String?) throws -> RowID<Entity> {
        try insert.execute(arguments: [
            cluster.kind.rawValue, cluster.displayName, cluster.description, key,
        ])
        return RowID(database.lastInsertedRowID)
    }
}

/// The key of somebody whom the reader has taken apart in one article from others of the name.
enum SplitKey {
    private static let mark = "\u{1F}apart "

    static func key(_ key: String, of article: RowID<ArticleRow>) -> String { key + mark + "\(article)" }

    /// The article; nil for any other key.
    static func article(of key: String) -> RowID<ArticleRow>? {
        parts(key)?.article
    }

    /// The key of those others; nil for any other key.
    static func whole(of key: String) -> String? { parts(key)?.whole }

    private static func parts(_ key: String) -> (whole: String, article: RowID<ArticleRow>)? {
        guard let separator = key.lastIndex(of: "\u{1F}"), key[separator...].hasPrefix(mark),
            let number = Int64(key[separator...].dropFirst(mark.count))
        else { return nil }
        return (String(key[..<separator]), RowID(number))
    }
}
