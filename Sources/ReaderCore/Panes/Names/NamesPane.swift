package import ReaderKeys
package import ReaderLibrary
package import ReaderModel
package import ReaderScreen
package import ReaderWork

/// Who and what is in an article, by kind, or in the library, the most mentioned first.
package struct NamesPane: PaneContent {
    package enum Command: String, CommandSet {
        case open
        case filter
        case kind
        case unsure = "less-sure"
        case nextMention = "next-mention"
        case previousMention = "previous-mention"
    }

    /// A row of an article's names.
    enum Row: Equatable {
        case heading(Entity.Kind, count: Int)
        /// Position in `Annotation.entities`.
        case entity(Int)
        /// How many are less sure.
        case lessSure(Int)
        /// Position in `Annotation.unsureEntities`.
        case unsure(Int)
        case gap

        var isSelectable: Bool {
            switch self {
            case .entity, .unsure: true
            case .heading, .lessSure, .gap: false
            }
        }
    }

    package let scope: ListScope
    /// What is typed in an article; only names that have it are shown.
    private var articleFilter = ""
    /// What is typed in the library: words that begin words of a name, and what is about the articles.
    private var query = ListQuery()
    /// The only kind that is shown; nil shows all.
    package private(set) var kind: Entity.Kind?
    /// Whether the names of an article that are less sure are shown too.
    package private(set) var showsUnsure = false
    /// The rows of the library; nil for an article.
    private(set) var stored: StoredRows?
    /// The rows of an article.
    private(set) var viewport = Viewport()
    /// What the selection was last fitted to.
    private var fitted: Fitted?

    package init(_ scope: ListScope) {
        self.scope = scope
        if scope != .article { stored = StoredRows(scope.listing(.entities(nil))) }
    }

    package var filter: String { stored == nil ? articleFilter : query.text }
    /// What is wrong with the query that was typed last; the list then shows nothing.
    var mistake: QueryError? { query.mistake }

    package var listed: Listing? { stored == nil ? nil : listing }
    package var isBlank: Bool { stored?.hasRows == false }

    private var listing: Listing {
        let (words, rest) = query.parts
        return scope.listing(
            words.isEmpty ? .entities(kind) : .named(words, speakersOnly: false), fitting: rest,
            isTyping: query.isTyping)
    }

    private struct Fitted: Equatable {
        var article: Article.ID
        var coverage: Range<Int>
        var entity: Entity.ID?
        var filter: String
        var rows: Int
    }

    // MARK: - Rows

    /// Kinds in order, the most mentioned first in each.
    func rows(_ annotated: Annotated) -> [Row] {
        let entities = annotated.annotation.entities
        let isAll = filter.isEmpty && kind == nil
        let shown = isAll ? annotated.entityOrder : annotated.entityOrder.filter { matches(entities[$0]) }
        var rows: [Row] = []
        var heading = 0
        for (number, position) in shown.enumerated() {
            let kind = entities[position].kind
            if number == 0 || entities[shown[number - 1]].kind != kind {
                if number > 0 { rows.append(.gap) }
                heading = rows.count
                rows.append(.heading(kind, count: 0))
            }
            rows.append(.entity(position))
            rows[heading] = .heading(kind, count: rows.count - heading - 1)
        }
        return withUnsure(rows, annotated)
    }

    /// How many names are less sure stands first, and which, where that was asked for, last.
    private func withUnsure(_ rows: [Row], _ annotated: Annotated) -> [Row] {
        let entities = annotated.annotation.unsureEntities
        let unsure = entities.indices.filter { matches(entities[$0]) }
        guard !unsure.isEmpty else { return rows }
        let count = Row.lessSure(unsure.count)
        return [count] + rows + (showsUnsure ? [.gap, count] + unsure.map(Row.unsure) : [])
    }

    private func matches(_ entity: Entity) -> Bool {
        if let kind, entity.kind != kind { return false }
        guard !filter.isEmpty else { return true }
        return ([entity.name] + entity.aliases).contains { FuzzyMatch.contains($0, filter) }
    }

    /// The selected entity of the article.
    package func selection(_ annotated: Annotated) -> Entity? {
        let rows = rows(annotated)
        guard rows.indices.contains(viewport.selected), case .entity(let position) = rows[viewport.selected] else {
            return nil
        }
        return annotated.annotation.entities[position]
    }

    /// Rows of the library on a screen.
    func height(_ context: PaneContext) -> Int { ListAreas.stored(context.area).rows }

    // MARK: - Commands

    package mutating func perform(_ command: Command, in context: inout PaneContext) -> [Intent] {
        switch command {
        case .open: return open(in: &context)
        case .filter:
            let explanation = stored == nil ? nil : Prompt.keepsOrShowsAll
            let prompt = Prompt(
                .pane, "names with: ", filter, explanation: explanation, isQuery: stored != nil)
            return [.prompt(prompt.selected)]
        case .kind: return showNextKind(in: context)
        case .unsure: return toggleUnsure(in: context)
        case .nextMention: return step(forward: true, in: &context)
        case .previousMention: return step(forward: false, in: &context)
        }
    }

    package mutating func open(in context: inout PaneContext) -> [Intent] {
        if case .entity(let entity) = stored?.selection { return [.show(.page(entity.id), entity)] }
        guard stored == nil else { return [Self.nobody] }
        if let entity = selection(context.annotated) { return [.show(.card(entity.id), nil)] }
        // What is less sure has no card.
        let place = unsureSelection(context.annotated)?.mentions.first?.range.lowerBound
        return place.map { [.jump($0, .place)] } ?? [Self.nobody]
    }

    private static let nobody = Intent.tell("No name is selected.")

    private func unsureSelection(_ annotated: Annotated) -> Entity? {
        let rows = rows(annotated)
        guard rows.indices.contains(viewport.selected), case .unsure(let position) = rows[viewport.selected] else {
            return nil
        }
        return annotated.annotation.unsureEntities[position]
    }

    private mutating func toggleUnsure(in context: PaneContext) -> [Intent] {
        guard stored == nil else { return [.tell(LessSure.inLibrary)] }
        guard !context.annotated.annotation.unsureEntities.isEmpty else {
            return [.tell("No name of this article is less sure.")]
        }
        let selected = selection(context.annotated)?.id
        showsUnsure.toggle()
        select(selected, in: context)
        return []
    }

    /// The next kind that there is, or all again.
    private mutating func showNextKind(in context: PaneContext) -> [Intent] {
        let entities = context.annotated.annotation.entities
        let known = stored == nil ? Set(entities.map(\.kind)) : Set(Entity.Kind.allCases)
        let order: [Entity.Kind?] = [nil] + Entity.Kind.allCases.filter(known.contains)
        guard order.count > 1 else { return [.tell("There are no names of any kind.")] }
        let selected = selection(context.annotated)?.id
        kind = order[((order.firstIndex(of: kind) ?? 0) + 1) % order.count]
        guard stored != nil else {
            select(selected, in: context)
            return []
        }
        query = ListQuery()
        let listing = listing
        stored?.show(listing)
        return []
    }

    private mutating func step(forward: Bool, in context: inout PaneContext) -> [Intent] {
        guard stored == nil else { return open(in: &context) }
        let selected = selection(context.annotated)?.id
        return context.stepToMention(of: selected, forward: forward)
    }

    package mutating func take(
        _ prompt: inout Prompt, _ phase: Prompt.Phase, in context: inout PaneContext
    ) -> [Intent] {
        if stored == nil {
            articleFilter = phase == .abandoned ? "" : prompt.field.text
        } else {
            query.take(&prompt, phase)
            showFiltered()
        }
        return []
    }

    private mutating func showFiltered() {
        let listing = listing
        stored?.show(listing, keepsRows: true)
    }

    package mutating func cancel(in context: inout PaneContext) {
        guard !filter.isEmpty else { return }
        (articleFilter, query) = ("", ListQuery())
        showFiltered()
    }

    package var filterText: String? {
        filter.isEmpty ? nil : "names with “\(filter)”"
    }

    // MARK: - Moving

    package mutating func move(_ move: Viewport.Move, in context: inout PaneContext) {
        guard stored == nil else { return stored?.move(move) ?? () }
        let rows = rows(context.annotated)
        let before = viewport.selected
        viewport.move(move, count: rows.count, rows: context.area.rows)
        skipHeading(rows, forward: viewport.selected >= before, context)
    }

    package mutating func click(row: Int, column: Int, in context: inout PaneContext) -> Bool {
        guard stored == nil else {
            guard let row = ListAreas.stored(context.area).row(row) else { return false }
            stored?.select(row: row)
            return true
        }
        let rows = rows(context.annotated)
        viewport.select(viewport.top + row, count: rows.count, rows: context.area.rows)
        skipHeading(rows, forward: true, context)
        return true
    }

    package mutating func appear(in context: PaneContext) {
        if stored == nil { select(context.reading?.currentEntity?.id, in: context) }
    }

    /// Puts the selection on an entity of the article, or leaves it.
    private mutating func select(_ id: Entity.ID?, in context: PaneContext) {
        let annotated = context.annotated
        let rows = rows(annotated)
        let wanted = rows.firstIndex {
            if case .entity(let position) = $0 { annotated.annotation.entities[position].id == id } else { false }
        }
        viewport.select(wanted ?? viewport.selected, count: rows.count, rows: context.area.rows)
        skipHeading(rows, forward: true, context)
    }

    private mutating func skipHeading(_ rows: [Row], forward: Bool, _ context: PaneContext) {
        viewport.skip(forward: forward, count: rows.count, rows: context.area.rows) { rows[$0].isSelectable }
    }

    /// The entity whose card is shown, else that under the cursor in the text.
    static func marked(_ reading: Reading) -> Entity.ID? { reading.highlight ?? reading.currentEntity?.id }

    /// Beside the text the selection follows the cursor; with the keys it stays.
    package mutating func settle(in context: PaneContext) {
        let height = height(context)
        guard stored == nil else { return stored?.settle(rows: height) ?? () }
        guard let reading = context.reading else { return }
        let following = context.hasFocus ? nil : Self.marked(reading)
        let now = Fitted(
            article: reading.article.id, coverage: reading.annotated.coverage, entity: following, filter: filter,
            rows: context.area.rows)
        guard now != fitted else { return }
        fitted = now
        select(following, in: context)
    }

    package func subject(in context: PaneContext) -> Subject {
        guard stored == nil else { return Subject(stored?.selection, of: nil) }
        var subject = context.subjectAtCursor
        subject.entity = selection(context.annotated)
        subject.name = subject.entity?.name
        return subject
    }

    // MARK: - The library

    package func wanted(in context: PaneContext) -> [Request] { stored?.wanted ?? [] }
    package mutating func take(_ answer: LibraryAnswer, in context: PaneContext) { stored?.take(answer) }
    package mutating func giveUp(_ question: LibraryQuestion, in context: PaneContext) { stored?.giveUp(question) }

    package mutating func invalidate() {
        if stored?.isEmpty == true { stored?.forget() }
    }

    package mutating func renew() { stored?.renew() }
}

extension NamesPane.Command {
    package static let scope = KeyScope("entities", heading: "In the entity sidebar")

    package static let bindings: [Binding] = [
        Binding(Self.open, "enter", help: "Open the card of the selected entity"),
        Binding(Self.filter, "/", help: "Show only names that have …"),
        Binding(Self.kind, "o", help: "Show only people, only organisations …, or all"),
        Binding(Self.unsure, ".", help: "Show or hide what is less surely a name, marked ?"),
        Binding(Self.nextMention, "*", "e", help: "Next mention of the selected entity in the text"),
        Binding(Self.previousMention, "#", "E", help: "Previous mention of the selected entity in the text"),
    ]
}
