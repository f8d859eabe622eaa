import ReaderBasics
import ReaderJoining
import ReaderModel
import ReaderSQLite

/// What the reader's merges and splits in one article say of other articles.
///
/// Where the reader has said in an article that a name means an entity, other articles that use the name mean it, too; where
/// somebody has been taken apart from others of the name, articles that speak of the same person go with them. Both hold for
/// as long as the article says so (Docs/Corrections.md).
struct EntityLessons {
    /// Of one article.
    struct Taught {
        /// Which names mean whom, by their keys.
        fileprivate var names: [Name] = []
        /// Who has been taken apart in it.
        fileprivate var split: [RowID<Entity>: String] = [:]
    }

    fileprivate struct Name: Hashable {
        let key: String
        let entity: RowID<Entity>
    }

    /// For so many articles one decision speaks: a row of more stays by itself (`EntityJoiner`, commonness).
    static let weight = 9
    /// As many articles of a name are looked at when somebody is taken apart from it.
    private static let mostCompared = 500

    private let database: Database
    /// Whether there are any.
    let areThere: Bool
    private let areSplit: Bool

    init(_ database: Database) throws {
        self.database = database
        areThere = try Self.exist(Self.anyNames, in: database)
        areSplit = try Self.exist(Self.anySplits, in: database)
    }

    // SQLite would rather read through a greater index than use one of a few rows that has no columns to look up.
    static let anyNames =
        "SELECT 1 FROM entityTrait INDEXED BY entityTraitTaught WHERE trait >= 'also ' AND trait < 'also!' LIMIT 1"
    static let anySplits =
        "SELECT 1 FROM entity INDEXED BY entitySplit WHERE instr(key, char(31) || 'apart ') > 0 LIMIT 1"

    private static func exist(_ sql: String, in database: Database) throws -> Bool {
        try Int.fetchOne(database.cachedStatement(sql: sql), arguments: []) != nil
    }

    /// The traits of a mention that means another than its name says.
    static func traits(_ traits: [String], takenBy key: String?) -> [String] {
        traits.filter { !$0.hasPrefix(Trait.called) } + (key.map { [Trait.taken + $0] } ?? [])
    }

    // MARK: - One article

    /// What an article says before it is written anew.
    func of(_ article: RowID<ArticleRow>) throws -> Taught { areThere || areSplit ? try read(article) : Taught() }

    private func read(_ article: RowID<ArticleRow>) throws -> Taught {
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT mention.entity, entity.key, mention.traits
                    FROM mention JOIN entity ON entity.id = mention.entity WHERE mention.article = ?
                    """), arguments: [article])
        var taught = Taught()
        for row in rows {
            let entity: RowID<Entity> = row[0]
            if let key: String = row[1], SplitKey.article(of: key) == article { taught.split[entity] = key }
            for trait in Self.array(row[2]) where trait.hasPrefix(Trait.also) {
                taught.names.append(Name(key: String(trait.dropFirst(Trait.also.count)), entity: entity))
            }
        }
        return taught
    }

    /// Has articles follow what is said no longer, and who has been taken apart.
    ///
    /// - Parameter before: what the article said.
    func settle(_ before: Taught, of record: AnnotationRecord) throws {
        guard !before.names.isEmpty || !before.split.isEmpty || record.hasLessons else { return }
        let now = try read(record.article)
        for name in Set(before.names).subtracting(now.names) where try !isTaught(name) {
            try Library.wait(for: articles(takenBy: name), in: database)
        }
        for entity in before.split.keys where now.split[entity] == nil {
            try Library.wait(for: articles(of: entity), in: database)
        }
        for (entity, key) in now.split { try spread(entity, key) }
    }

    private func isTaught(_ name: Name) throws -> Bool {
        try Int.fetchOne(
            database.cachedStatement(sql: "SELECT 1 FROM entityTrait WHERE entity = ? AND trait = ?"),
            arguments: [name.entity, Trait.also + name.key]) != nil
    }

    private func articles(takenBy name: Name) throws -> [RowID<ArticleRow>] {
        try RowID<ArticleRow>.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT article FROM mention
                    WHERE entity = ?1 AND EXISTS (SELECT 1 FROM json_each(mention.traits) WHERE value = ?2)
                    """), arguments: [name.entity, Trait.taken + name.key])
    }

    private func articles(of entity: RowID<Entity>) throws -> [RowID<ArticleRow>] {
        try RowID<ArticleRow>.fetchAll(
            database.cachedStatement(sql: "SELECT article FROM mention WHERE entity = ?"), arguments: [entity])
    }

    // MARK: - Splits

    /// Has those articles join anew for which more speaks that they mean who has been taken apart.
    private func spread(_ split: RowID<Entity>, _ key: String) throws {
        guard let whole = SplitKey.whole(of: key), let kind = Self.kind(of: whole) else { return }
        let known = try traits(of: split)
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT id, key FROM entity WHERE key = ?1
                    UNION ALL SELECT id, key FROM entity WHERE key > ?1 || char(31) AND key < ?1 || char(32)
                    """), arguments: [whole])
        for row in rows where SplitKey.article(of: row[1]) == nil {
            try Library.wait(for: articles(of: row[0], kind, fitting: known), in: database)
        }
    }

    private func articles(
        of entity: RowID<Entity>, _ kind: Entity.Kind, fitting split: [String: Int]
    ) throws -> [RowID<ArticleRow>] {
        let known = try traits(of: entity)
        let rows = try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT article, traits FROM mention WHERE entity = ? ORDER BY sortedAt DESC LIMIT ?"),
            arguments: [entity, Self.mostCompared])
        return rows.compactMap { row in
            let said = Self.array(row[1])
            guard let support = Self.support(of: said, by: split, kind), support > 0 else { return nil }
            var others = known
            for trait in said { others[trait, default: 1] -= 1 }
            let rival = Self.support(of: said, by: others.filter { $0.value > 0 }, kind)
            return support > rival ?? -1 ? row[0] : nil
        }
    }

    private static func support(of said: [String], by known: [String: Int], _ kind: Entity.Kind) -> Int? {
        Agreement(kind, articles: fewest, known: known.map { (trait: $0.key, articles: $0.value) }).support(of: said)
    }

    private static let fewest = 1

    // MARK: - Merges

    /// Rows of a name that the reader has said to mean an entity go to it, where nothing speaks against that.
    ///
    /// - Parameter entities: those that have changed.
    func settle(_ entities: Set<RowID<Entity>>) throws {
        guard try Self.exist(Self.anyNames, in: database) else { return }
        for entity in entities.sorted(by: { $0.number < $1.number }) {
            let names = try Row.fetchAll(
                database.cachedStatement(
                    sql: """
                        SELECT trait, articles FROM entityTrait
                        WHERE entity = ? AND trait >= 'also ' AND trait < 'also!' ORDER BY trait
                        """), arguments: [entity])
            for name in names { try take(String((name[0] as String).dropFirst(Trait.also.count)), name[1], to: entity) }
        }
    }

    /// - Parameter decisions: in how many articles the reader has said it.
    private func take(_ key: String, _ decisions: Int, to entity: RowID<Entity>) throws {
        let claims =
            try Int.fetchOne(
                database.cachedStatement(
                    sql: """
                        SELECT count(*) FROM entityTrait WHERE trait = ? AND trait >= 'also ' AND trait < 'also!'
                        """), arguments: [Trait.also + key]) ?? 0
        let row = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT id, articles FROM entity WHERE key = ? AND id <> ?"),
            arguments: [key, entity])
        guard claims == 1, let row, (row[1] as Int) <= decisions * Self.weight, let kind = Self.kind(of: key) else {
            return
        }
        let other: RowID<Entity> = row[0]
        let areBoth = try Int.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT 1 FROM mention AS one JOIN mention AS two ON two.article = one.article AND two.entity = ?
                    WHERE one.entity = ? LIMIT 1
                    """), arguments: [entity, other])
        let said = try Array(traits(of: other).keys)
        guard areBoth == nil, Self.support(of: said, by: try traits(of: entity), kind) != nil else { return }
        for mention in try Row.fetchAll(
            database.cachedStatement(sql: "SELECT article, traits FROM mention WHERE entity = ?"), arguments: [other])
        {
            let traits = Self.traits(Self.array(mention[1]), takenBy: key)
            try database.cachedStatement(sql: "UPDATE mention SET traits = ? WHERE entity = ? AND article = ?")
                .execute(arguments: [JSONWriter.array(of: traits), other, mention[0] as RowID<ArticleRow>])
        }
        try EntityMerge(database).move(other, into: entity)
    }

    // MARK: - Rows

    private func traits(of entity: RowID<Entity>) throws -> [String: Int] {
        let rows = try Row.fetchAll(
            database.cachedStatement(sql: "SELECT trait, articles FROM entityTrait WHERE entity = ?"),
            arguments: [entity])
        return Dictionary(rows.map { ($0[0] as String, $0[1] as Int) }, uniquingKeysWith: { first, _ in first })
    }

    private static func kind(of key: String) -> Entity.Kind? {
        key.split(separator: " ").first.flatMap { Entity.Kind(rawValue: String($0)) }
    }

    private static func array(_ json: String) -> [String] {
        guard let value = try? JSONValue(Array(json.utf8)) else { return [] }
        return value.elements.compactMap { if case .string(let string) = $0 { string } else { nil } }
    }
}

extension AnnotationRecord {
    /// Whether the reader has said in it who is meant by a name, or that somebody is another.
    var hasLessons: Bool {
        clusters.contains { $0.identity == .apart || $0.traits.contains { $0.hasPrefix(Trait.also) } }
    }
}

extension LibrarySchema {
    /// Finds the few rows that what the reader has said in one article is kept in.
    static let lessons = """
        CREATE INDEX entityTraitTaught ON entityTrait(trait) WHERE trait >= 'also ' AND trait < 'also!';
        CREATE INDEX entitySplit ON entity(id) WHERE instr(key, char(31) || 'apart ') > 0;
        """
}
