import ReaderKeys
package import ReaderModel
package import ReaderScreen

/// One entity of the article: its names, how it is described, and every place where it matters.
package struct CardPane: PaneContent {
    package typealias Command = CardCommand

    /// A row of the card.
    enum Row: Equatable {
        case name
        case detail(String, String)
        case heading(String, count: Int)
        case mention(Mention)
        case quote(Quote, isBy: Bool)
        case event(Event)
        case companion(Entity.ID, times: Int)
        case gap
    }

    /// Where a row leads.
    enum Target: Equatable {
        case text(Int, Reading.Focus)
        case entity(Entity.ID)
    }

    package let entity: Entity.ID
    package private(set) var viewport = Viewport()

    package init(_ entity: Entity.ID) {
        self.entity = entity
    }

    func rows(_ reading: Reading) -> [Row] {
        guard let entity = reading.annotated.entity(entity) else { return [] }
        var rows: [Row] = [.name]
        if let description = entity.description { rows.append(.detail("described as", description)) }
        if !entity.aliases.isEmpty { rows.append(.detail("also", entity.aliases.joined(separator: " · "))) }
        rows.append(.detail("forms", Self.forms(entity)))
        rows += section("Mentions", entity.mentions.map(Row.mention))
        let quotes = reading.annotation.quotes
        let by = quotes.filter { $0.speaker?.entity == entity.id }
        rows += section("Quotes by", by.map { Row.quote($0, isBy: true) })
        let about = quotes.filter { quote in
            quote.speaker?.entity != entity.id
                && entity.mentions.contains { mention in quote.parts.contains { $0.overlaps(mention.range) } }
        }
        rows += section("Quotes about", about.map { Row.quote($0, isBy: false) })
        let events = reading.annotated.timeline.map { reading.annotation.events[$0] }
        rows += section("Dates", events.filter { $0.entities.contains(entity.id) }.map(Row.event))
        rows += section("Seen with", companions(of: entity, reading))
        return rows
    }

    private func section(_ title: String, _ rows: [Row]) -> [Row] {
        rows.isEmpty ? [] : [.gap, .heading(title, count: rows.count)] + rows
    }

    private static func forms(_ entity: Entity) -> String {
        let counts = Mention.Form.allCases.map { form in (form, entity.mentions.count { $0.form == form }) }
        return counts.filter { $0.1 > 0 }.map { form, count in
            let word = form == .nominal ? "description" : form.rawValue
            return "\(count) \(word)\(count == 1 ? "" : "s")"
        }.joined(separator: ", ")
    }

    /// Entities named in the same paragraphs, the most frequent first.
    private func companions(of entity: Entity, _ reading: Reading) -> [Row] {
        var counts: [Entity.ID: Int] = [:]
        let layout = reading.layout
        let blocks = Set(entity.mentions.compactMap { layout.block(at: $0.range.lowerBound) })
        for block in blocks {
            let inside = reading.index.mentions(in: reading.article.blocks[block].range)
            for other in Set(inside.map(\.entity)) {
                let id = reading.annotation.entities[other].id
                if id != entity.id { counts[id, default: 0] += 1 }
            }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(12)
            .map { Row.companion($0.key, times: $0.value) }
    }

    static func isSelectable(_ row: Row) -> Bool {
        switch row {
        case .mention, .quote, .event, .companion: true
        case .name, .detail, .heading, .gap: false
        }
    }

    // MARK: - Commands

    package mutating func perform(_ command: CardCommand, in context: inout PaneContext) -> [Intent] {
        switch command {
        case .open: open(in: &context)
        case .nextMention: [.show(.text, nil)] + context.stepToMention(of: entity, forward: true)
        case .previousMention: [.show(.text, nil)] + context.stepToMention(of: entity, forward: false)
        }
    }

    package mutating func open(in context: inout PaneContext) -> [Intent] {
        guard let reading = context.reading else { return [] }
        switch target(reading) {
        case .text(let offset, let focus): return [.jump(offset, focus)]
        case .entity(let id): return [.show(.card(id), nil)]
        case nil: return []
        }
    }

    package mutating func move(_ move: Viewport.Move, in context: inout PaneContext) {
        guard let rows = context.reading.map(rows) else { return }
        let before = viewport.selected
        viewport.move(move, count: rows.count, rows: context.area.rows)
        skip(rows, forward: viewport.selected >= before, context)
    }

    package mutating func settle(in context: PaneContext) {
        guard let rows = context.reading.map(rows) else { return }
        viewport.settle(count: rows.count, rows: context.area.rows)
        skip(rows, forward: true, context)
    }

    package mutating func click(row: Int, column: Int, in context: inout PaneContext) -> Bool {
        guard let rows = context.reading.map(rows) else { return false }
        viewport.select(viewport.top + row, count: rows.count, rows: context.area.rows)
        skip(rows, forward: true, context)
        return true
    }

    private mutating func skip(_ rows: [Row], forward: Bool, _ context: PaneContext) {
        viewport.skip(forward: forward, count: rows.count, rows: context.area.rows) { Self.isSelectable(rows[$0]) }
    }

    package func subject(in context: PaneContext) -> Subject {
        var subject = context.subjectAtCursor
        subject.entity = context.annotated.entity(entity)
        subject.name = subject.entity?.name
        guard let rows = context.reading.map(rows), rows.indices.contains(viewport.selected) else { return subject }
        switch rows[viewport.selected] {
        case .quote(let quote, _): (subject.quote, subject.isOfRow) = (.read(quote), true)
        case .event(let event): subject.event = event
        case .name, .detail, .heading, .mention, .companion, .gap: break
        }
        return subject
    }

    package func hints(in context: PaneContext) -> [Hint] {
        [Hint(CardCommand.open, "go there"), Hint(AppCommand.back, "back"), Hint(AppCommand.leave, "text")]
    }

    private func target(_ reading: Reading) -> Target? {
        let rows = rows(reading)
        guard rows.indices.contains(viewport.selected) else { return nil }
        switch rows[viewport.selected] {
        case .mention(let mention): return .text(mention.range.lowerBound, .mention)
        case .quote(let quote, _): return .text(quote.start, .quote)
        case .event(let event):
            let time = reading.annotated.time(of: event)
            return .text(time?.range.lowerBound ?? event.range.lowerBound, .event)
        case .companion(let id, _): return .entity(id)
        case .name, .detail, .heading, .gap: return nil
        }
    }
}
