import ReaderModel

/// Joins the annotations of windows of one article into one, numbered anew.
///
/// Entities of two windows are one when kind and name agree.
struct AnnotationMerge: Sendable {
    private struct Identity: Hashable {
        let kind: Entity.Kind
        let name: String
    }

    private var published: PublicationDate?
    /// Those that are shown, and those that are less sure.
    private var entities: [Entity] = []
    private var isSure: [Bool] = []
    private var quotes: [Quote] = []
    private var unsureQuotes: [Quote] = []
    /// Quotes so far, sure or not.
    private var count = 0
    private var times: [TimeExpression] = []
    private var events: [Event] = []
    private var unsureEvents: [Event] = []
    private var known: [Identity: Int] = [:]
    private var language: TextLanguage?

    /// What has been added so far, in order of the text.
    var annotation: Annotation {
        var result = Annotation(
            published: published, entities: entities.indices.filter { isSure[$0] }.map { entities[$0] },
            unsureEntities: entities.indices.filter { !isSure[$0] }.map { entities[$0] }, quotes: quotes,
            unsureQuotes: unsureQuotes, times: times, events: events, unsureEvents: unsureEvents)
        result.language = language ?? TextLanguage()
        result.language.passages.sort { $0.range.lowerBound < $1.range.lowerBound }
        for index in result.entities.indices {
            result.entities[index].mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
        }
        for index in result.unsureEntities.indices {
            result.unsureEntities[index].mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
        }
        result.quotes.sort { $0.range.lowerBound < $1.range.lowerBound }
        result.unsureQuotes.sort { $0.range.lowerBound < $1.range.lowerBound }
        result.times.sort { $0.range.lowerBound < $1.range.lowerBound }
        result.unsureEvents.sort { $0.range.lowerBound < $1.range.lowerBound }
        result.events.sort { $0.range.lowerBound < $1.range.lowerBound }
        return result
    }

    mutating func add(_ window: Annotation) {
        published = published ?? window.published
        if language == nil {
            language = window.language
        } else {
            language?.passages += window.language.passages
        }
        var newIDs: [Entity.ID: Entity.ID] = [:]
        for entity in window.entities { newIDs[entity.id] = join(entity, isSure: true) }
        for entity in window.unsureEntities { newIDs[entity.id] = join(entity, isSure: false) }
        let firstTime = times.count
        let numbers = Dictionary(
            window.times.enumerated().map { ($1.id, firstTime + $0 + 1) }, uniquingKeysWith: { first, _ in first })
        for time in window.times {
            times.append(
                TimeExpression(
                    id: TimeExpression.ID(numbers[time.id] ?? 0), range: time.range, kind: time.kind,
                    value: time.value, interval: time.interval, precision: time.precision,
                    derivation: time.derivation, offset: time.offset, explanation: time.explanation))
        }
        for quote in window.quotes { quotes.append(renumbered(quote, newIDs)) }
        for quote in window.unsureQuotes { unsureQuotes.append(renumbered(quote, newIDs)) }
        for event in window.events { events.append(renumbered(event, numbers, newIDs)) }
        for event in window.unsureEvents { unsureEvents.append(renumbered(event, numbers, newIDs)) }
    }

    /// An event of a window with the numbers that hold for all.
    private func renumbered(
        _ event: Event, _ times: [TimeExpression.ID: Int], _ entities: [Entity.ID: Entity.ID]
    ) -> Event {
        Event(
            id: Event.ID(events.count + unsureEvents.count + 1), range: event.range,
            time: TimeExpression.ID(times[event.time] ?? 0), interval: event.interval, offset: event.offset,
            precision: event.precision, text: event.text, entities: event.entities.compactMap { entities[$0] },
            confidence: event.confidence, explanation: event.explanation)
    }

    /// A quote of a window with the numbers that hold for all.
    private mutating func renumbered(_ quote: Quote, _ newIDs: [Entity.ID: Entity.ID]) -> Quote {
        count += 1
        let speaker = quote.speaker.map { Quote.Speaker($0.range, entity: $0.entity.flatMap { newIDs[$0] }) }
        return Quote(
            id: Quote.ID(count), kind: quote.kind, parts: quote.parts, stretches: quote.stretches, speaker: speaker,
            cue: quote.cue, confidence: quote.confidence, explanation: quote.explanation)
    }

    private mutating func join(_ entity: Entity, isSure: Bool) -> Entity.ID {
        let identity = Identity(kind: entity.kind, name: entity.name)
        guard let index = known[identity] else {
            let id = Entity.ID(entities.count + 1)
            known[identity] = entities.count
            self.isSure.append(isSure)
            entities.append(
                Entity(
                    id: id, kind: entity.kind, name: entity.name, description: entity.description,
                    aliases: entity.aliases, mentions: entity.mentions))
            return id
        }
        self.isSure[index] = self.isSure[index] || isSure
        entities[index].mentions += entity.mentions
        entities[index].description = entities[index].description ?? entity.description
        for alias in entity.aliases where !entities[index].aliases.contains(alias) {
            entities[index].aliases.append(alias)
        }
        return entities[index].id
    }
}
