import ReaderBasics
import ReaderJoining
import ReaderModel

/// One annotation while the reader's decisions are applied to it, one after the other.
struct CorrectionPass {
    let text: Text
    /// Those that are shown, then those that are less sure.
    var entities: [Entity]
    /// Which of them are less sure.
    var unsure: Set<Entity.ID>
    var quotes: [Quote]
    var unsureQuotes: Set<Quote.ID>
    var times: [TimeExpression]
    var events: [Event]
    var unsureEvents: Set<Event.ID>
    private let found: Annotation
    private var published: PublicationDate?
    /// Where an entity has gone that is another's now.
    private var joined: [Entity.ID: Entity.ID] = [:]
    private var lastEntity: Int
    private var haveMentionsChanged = false
    /// Whether a name that is given to somebody else is remembered: not where a rule says the same of every article.
    var teaches = true
    /// Folded names by name; folding takes longer than all the rest.
    private var folded: [String: String] = [:]

    init(_ annotation: Annotation, in text: Text) {
        (found, self.text) = (annotation, text)
        entities = annotation.entities + annotation.unsureEntities
        unsure = Set(annotation.unsureEntities.map(\.id))
        quotes = annotation.quotes + annotation.unsureQuotes
        unsureQuotes = Set(annotation.unsureQuotes.map(\.id))
        times = annotation.times
        events = annotation.events + annotation.unsureEvents
        unsureEvents = Set(annotation.unsureEvents.map(\.id))
        published = annotation.published
        lastEntity = entities.map(\.id.number).max() ?? 0
    }

    mutating func fold(_ name: String) -> String {
        if let known = folded[name] { return known }
        let new = FoldedName.of(name)
        folded[name] = new
        return new
    }

    // MARK: - What comes of it

    /// The annotation as it is now; lists are in the order of the text again.
    var annotation: Annotation {
        var result = found
        var pass = self
        if haveMentionsChanged { pass.linkAgain() }
        result.published = published
        let ordered = pass.entities.sorted { Self.start($0) < Self.start($1) }
        result.entities = ordered.filter { !pass.unsure.contains($0.id) }
        result.unsureEntities = ordered.filter { pass.unsure.contains($0.id) }
        let quotes = pass.quotes.sorted { $0.range.lowerBound < $1.range.lowerBound }
        result.quotes = quotes.filter { !pass.unsureQuotes.contains($0.id) }
        result.unsureQuotes = quotes.filter { pass.unsureQuotes.contains($0.id) }
        result.times = pass.times
        result.events = pass.events.filter { !pass.unsureEvents.contains($0.id) }
        result.unsureEvents = pass.events.filter { pass.unsureEvents.contains($0.id) }
        return result
    }

    private static func start(_ entity: Entity) -> Int { entity.mentions.first?.range.lowerBound ?? Int.max }

    /// Speakers are whom their words mention now, and events are about those who are mentioned in them.
    private mutating func linkAgain() {
        for index in entities.indices where entities[index].mentions.contains(where: \.isDecided) {
            entities[index].mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
        }
        let known = Dictionary(entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let index = AnnotationIndex(Annotation(entities: entities))
        for number in quotes.indices where !(quotes[number].isDecided && quotes[number].speaker?.entity != nil) {
            guard let speaker = quotes[number].speaker else { continue }
            let mentioned = index.mentions(in: speaker.range).max {
                $0.range.clamped(to: speaker.range).count < $1.range.clamped(to: speaker.range).count
            }
            let entity = mentioned.map { entities[$0.entity].id } ?? speaker.entity.map(successor)
            quotes[number].speaker?.entity = entity.flatMap { known[$0] == nil ? nil : $0 }
        }
        for number in events.indices {
            let about = index.mentions(in: events[number].range).filter {
                $0.range.lowerBound >= events[number].range.lowerBound
                    && $0.range.upperBound <= events[number].range.upperBound
            }
            var seen: Set<Entity.ID> = []
            events[number].entities = about.map { entities[$0.entity].id }.filter {
                !unsure.contains($0) && seen.insert($0).inserted
            }
        }
    }

    /// Who an entity has become.
    func successor(_ id: Entity.ID) -> Entity.ID {
        var id = id
        while let next = joined[id] { id = next }
        return id
    }

    // MARK: - Entities

    /// Where in the list an entity stands.
    func index(of id: Entity.ID) -> Int? { entities.firstIndex { $0.id == id } }

    /// The entity that goes by a name, best one of that kind.
    mutating func index(of name: EntityName) -> Int? {
        let wanted = fold(name.name)
        let called = entities.indices.filter { fold(entities[$0].name) == wanted && entities[$0].identity != .apart }
        if let one = called.first(where: { entities[$0].kind == name.kind }) ?? called.first { return one }
        return entities.indices.first { index in
            entities[index].kind == name.kind && entities[index].aliases.contains { fold($0) == wanted }
        }
    }

    /// Takes mentions away; an entity without a name in the text goes with its last one.
    mutating func remove(of index: Int, where isGone: (Mention) -> Bool) {
        guard entities[index].mentions.contains(where: isGone) else { return }
        haveMentionsChanged = true
        entities[index].mentions.removeAll(where: isGone)
        dropIfNameless(entities[index].id)
    }

    private mutating func dropIfNameless(_ id: Entity.ID) {
        guard let index = index(of: id) else { return }
        guard entities[index].mentions.contains(where: { $0.form == .name }) else {
            entities.remove(at: index)
            return
        }
        var forms: Set<String> = []
        for mention in entities[index].mentions where mention.form == .name {
            for range in [mention.range, mention.nameRange ?? mention.range] { forms.insert(text[range].onOneLine) }
        }
        entities[index].aliases.removeAll { !forms.contains($0) }
    }

    /// Gives mentions of an entity to another one that goes by a name; all of them where it is that entity.
    ///
    /// - Returns: whose they are now.
    @discardableResult
    mutating func move(
        of index: Int, to name: EntityName, as identity: Entity.Identity,
        where isMoved: (Mention) -> Bool = { _ in true }
    ) -> Entity.ID {
        haveMentionsChanged = true
        let moving = entities[index].mentions.filter(isMoved)
        let isWhole = moving.count == entities[index].mentions.count
        let known = identity == .apart ? nil : self.index(of: name)
        let old = entities[index]
        let former = formerNames(of: old, moving: isWhole ? nil : moving, to: name, as: identity)
        if isWhole, known == nil || known == index { return rename(index, to: name, as: identity, former) }
        let target: Int
        if let known, known != index {
            target = known
        } else {
            lastEntity += 1
            entities.append(Entity(id: Entity.ID(lastEntity), kind: name.kind, name: name.name, mentions: []))
            target = entities.endIndex - 1
        }
        let id = entities[target].id
        entities[target].mentions = (entities[target].mentions + moving.map(decided))
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
        decide(target, name, as: identity)
        addFormer(former, to: target)
        if isWhole {
            entities[target].description = entities[target].description ?? old.description
            addAliases([old.name] + old.aliases, to: target)
            entities.remove(at: index)
            joined[old.id] = id
        } else {
            addAliases(moving.compactMap(\.nameRange).map { text[$0].onOneLine }, to: target)
            entities[index].mentions.removeAll(where: isMoved)
            dropIfNameless(old.id)
        }
        return id
    }

    /// What mentions were called that are somebody else's from now on; nil for all of the entity's.
    private mutating func formerNames(
        of entity: Entity, moving: [Mention]?, to name: EntityName, as identity: Entity.Identity
    ) -> [Entity.FormerName] {
        guard teaches, identity == .named else { return [] }
        let names = moving.map { $0.compactMap(\.nameRange).map { text[$0].onOneLine } } ?? [entity.name]
        let new = fold(name.name)
        return names.filter { fold($0) != new }.map { Entity.FormerName($0, entity.kind) }
            + (moving == nil ? entity.formerNames : [])
    }

    private mutating func addFormer(_ names: [Entity.FormerName], to index: Int) {
        for name in names where !entities[index].formerNames.contains(name) {
            entities[index].formerNames.append(name)
        }
    }

    private mutating func rename(
        _ index: Int, to name: EntityName, as identity: Entity.Identity, _ former: [Entity.FormerName]
    ) -> Entity.ID {
        let old = entities[index].name
        for mention in entities[index].mentions.indices {
            entities[index].mentions[mention] = decided(entities[index].mentions[mention])
        }
        decide(index, name, as: identity)
        addFormer(former, to: index)
        addAliases([old], to: index)
        return entities[index].id
    }

    private mutating func decide(_ index: Int, _ name: EntityName, as identity: Entity.Identity) {
        entities[index].name = name.name
        entities[index].kind = name.kind
        entities[index].isDecided = true
        entities[index].identity = identity
        entities[index].aliases.removeAll { $0 == name.name }
        unsure.remove(entities[index].id)
    }

    private mutating func addAliases(_ names: [String], to index: Int) {
        for name in names where name != entities[index].name && !entities[index].aliases.contains(name) {
            entities[index].aliases.append(name)
        }
    }

    private func decided(_ mention: Mention) -> Mention {
        var mention = mention
        mention.isDecided = true
        if mention.form == .name { mention.confidence = 1 }
        return mention
    }

    /// Somebody who speaks here, and whom no words of the article name.
    mutating func addUnmentioned(_ name: EntityName) -> Entity.ID {
        lastEntity += 1
        entities.append(Entity(id: Entity.ID(lastEntity), kind: name.kind, name: name.name, mentions: []))
        decide(entities.endIndex - 1, name, as: .named)
        return Entity.ID(lastEntity)
    }

    /// Makes a name of words that nobody has found.
    mutating func add(_ range: Range<Int>, of name: EntityName, as identity: Entity.Identity) {
        haveMentionsChanged = true
        let mention = decided(Mention(range, form: .name, nameRange: range, confidence: 1))
        if let index = index(of: name) {
            entities[index].mentions = (entities[index].mentions + [mention])
                .sorted { $0.range.lowerBound < $1.range.lowerBound }
            entities[index].isDecided = true
            unsure.remove(entities[index].id)
            return
        }
        lastEntity += 1
        var entity = Entity(id: Entity.ID(lastEntity), kind: name.kind, name: name.name, mentions: [mention])
        (entity.isDecided, entity.identity) = (true, identity)
        entities.append(entity)
    }

    /// The day of the article.
    mutating func publish(on day: CalendarDay) { published = PublicationDate(day, basis: .given) }
}
