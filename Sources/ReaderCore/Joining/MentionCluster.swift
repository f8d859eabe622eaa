import ReaderBasics
package import ReaderModel

/// An entity as one article shows it.
package struct MentionCluster: Equatable, Sendable {
    package let kind: Entity.Kind
    package var name: String
    package var description: String?
    /// Every name it goes by, folded.
    package var names: [String]
    /// Where it is spoken of, by start.
    package var places: [Range<Int>]
    /// What articles that mean the same entity share; nil for an entity that stays with its article.
    package let key: String?
    /// What tells it from others of its name.
    package var traits: [String]

    /// What the reader has decided about who it is.
    package let identity: Entity.Identity
    /// The name that the library shows: the common one of a country.
    package let displayName: String

    /// Whether the article says anything that tells it from others of its name.
    package var hasEvidence: Bool {
        traits.contains { trait in ![Trait.called, Trait.near, Trait.also].contains { trait.hasPrefix($0) } }
    }

    /// The entities of an annotation, those with one key as one, and where each of the annotation has gone.
    package static func all(
        of annotation: Annotation, in article: Article
    ) -> ([MentionCluster], [Entity.ID: Int]) {
        var (clusters, numbers): ([MentionCluster], [Entity.ID: Int]) = ([], [:])
        var byKey: [String: Int] = [:]
        let names = annotation.entities.flatMap { entity in
            ([entity.name] + (entity.kind == .place ? entity.aliases : [])).map(FoldedName.of)
        }
        let home = HomeCountry.of(annotation)
        let (places, context) = (PlaceReader(article.text, names: names), Set(names))
        // Somebody without a mention is whom the reader has heard speak.
        for entity in annotation.entities where !entity.mentions.isEmpty || entity.isDecided {
            let cluster = MentionCluster(entity, in: article, places, context: context, home: home)
            if cluster.identity != .apart, let number = cluster.key.flatMap({ byKey[$0] }),
                cluster.mayBe(clusters[number])
            {
                clusters[number].join(cluster)
                numbers[entity.id] = number
                continue
            }
            numbers[entity.id] = clusters.count
            if cluster.identity != .apart, let key = cluster.key, byKey[key] == nil { byKey[key] = clusters.count }
            clusters.append(cluster)
        }
        return (clusters, numbers)
    }

    /// - Parameters:
    ///   - places: what the article says of where places lie.
    ///   - home: the folded name of the country that the article is about; nil where it does not say.
    ///   - context: the folded names of all its entities.
    init(_ entity: Entity, in article: Article, _ places: PlaceReader, context: Set<String>, home: String? = nil) {
        kind = entity.kind
        name = Self.line(entity.name)
        displayName = EntityKey.displayName(of: entity)
        description = entity.description.map(Self.line)
        names = Self.names(of: entity, in: article.text)
        self.places = Self.sorted(entity.mentions.map(\.range))
        let phrases = Phrases(entity, in: article.text)
        let said = Trait.of(entity, phrases, home: home) + (entity.kind == .place ? places.traits(of: entity) : [])
        identity = entity.identity
        key = EntityKey.decided(entity) ?? EntityKey.of(entity, phrases, traits: said, context: context)
        let also = key == nil ? [] : Self.also(entity, key, in: article.text, context)
        traits = key == nil ? said : [Trait.called + displayName] + said + also
    }

    /// What articles go by that mean the names which the reader has said to mean the entity.
    private static func also(_ entity: Entity, _ key: String?, in text: Text, _ context: Set<String>) -> [String] {
        guard entity.identity == .named else { return [] }
        return entity.formerNames.compactMap { former in
            let alone = Entity(id: entity.id, kind: former.kind, name: former.name, mentions: [])
            let names = EntityKey.of(alone, Phrases(alone, in: text), traits: [], context: context)
            return names.flatMap { $0 == key ? nil : Trait.also + $0 }
        }
    }

    /// Whether another entity of the same article with the same key may be the same after all.
    func mayBe(_ other: MentionCluster) -> Bool {
        Agreement(kind, articles: 1, known: other.traits.map { (trait: $0, articles: 1) }).support(of: traits) != nil
    }

    /// Takes in another entity of the same article that turns out to be the same.
    mutating func join(_ other: MentionCluster) {
        description = description ?? other.description
        names += other.names.filter { !names.contains($0) }
        traits += other.traits.filter { !traits.contains($0) && !$0.hasPrefix(Trait.called) }
        places = Self.sorted(places + other.places)
    }

    private static func sorted(_ ranges: [Range<Int>]) -> [Range<Int>] {
        ranges.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    }

    /// The name, each bare name in the text, and those with a title before one of them ("Secretary Pompeo").
    private static func names(of entity: Entity, in text: Text) -> [String] {
        var spellings: Set<String> = []
        var names: [String] = []
        func add(_ name: String) {
            guard !name.isEmpty, name.utf8.count <= longestName, !names.contains(name) else { return }
            names.append(name)
        }
        let name = FoldedName.of(entity.name)
        add(name)
        // "George Bush" for George W. Bush.
        if entity.kind == .person, let full = PersonName(folded: name).full { add(full) }
        for mention in entity.mentions where names.count < mostNames {
            guard let range = mention.nameRange, range.count <= longestName else { continue }
            let spelling = text[range]
            if spellings.insert(spelling).inserted { add(FoldedName.of(spelling)) }
        }
        let bare = names
        for alias in entity.aliases where names.count < mostNames {
            let folded = FoldedName.of(alias)
            if bare.contains(where: { folded.hasSuffix(" \($0)") }) { add(folded) }
        }
        return names
    }

    private static let longestName = 120
    private static let mostNames = 32

    /// Text on one line.
    package static func line(_ text: String) -> String {
        text.onOneLine
    }
}
