import ReaderKeys
package import ReaderLibrary
package import ReaderModel
package import ReaderScreen
package import ReaderWork

/// Where an entity is mentioned in the library: every mention with the words around it, or the articles.
package struct MentionsPane: PaneContent {
    package typealias Command = CardCommand

    let byArticle: Bool
    package let storedEntity: LibraryEntity?
    private(set) var stored: StoredRows

    package init(_ id: RowID<Entity>, byArticle: Bool, entity: LibraryEntity?) {
        self.byArticle = byArticle
        storedEntity = entity
        stored = StoredRows(byArticle ? .articles(id) : .mentions(id))
    }

    private func areas(_ context: PaneContext) -> ListAreas { .stored(context.area, hasDetail: !byArticle) }

    package mutating func perform(_ command: CardCommand, in context: inout PaneContext) -> [Intent] {
        open(in: &context)
    }

    package mutating func open(in context: inout PaneContext) -> [Intent] { stored.selection?.opened ?? [] }

    package mutating func move(_ move: Viewport.Move, in context: inout PaneContext) {
        stored.move(move)
    }

    package mutating func settle(in context: PaneContext) { stored.settle(rows: areas(context).rows) }

    package mutating func click(row: Int, column: Int, in context: inout PaneContext) -> Bool {
        guard let row = areas(context).row(row) else { return false }
        stored.select(row: row)
        return true
    }

    package var trail: Trail { Trail(stored.rows) }
    package var isBlank: Bool { !stored.hasRows }

    package func subject(in context: PaneContext) -> Subject { Subject(stored.selection, of: storedEntity) }

    package func wanted(in context: PaneContext) -> [Request] { stored.wanted }
    package mutating func take(_ answer: LibraryAnswer, in context: PaneContext) { stored.take(answer) }
    package mutating func giveUp(_ question: LibraryQuestion, in context: PaneContext) { stored.giveUp(question) }

    package mutating func invalidate() {
        if stored.isEmpty { stored.forget() }
    }

    package mutating func renew() { stored.renew() }

    package func draw(in context: PaneContext, on screen: inout Screen) {
        let areas = areas(context)
        let name = storedEntity?.name ?? ""
        let count = storedEntity.map {
            byArticle ? CountText.of($0.articles, "article") : CountText.of($0.mentions, "mention")
        }
        ListTitle(
            title: byArticle ? "Articles with \(name)" : "Mentions of \(name)", entity: storedEntity,
            parts: count.map { [$0] } ?? []
        ).draw(in: areas.head, on: &screen)
        let role = storedEntity?.kind.role ?? .plain
        stored.draw(emptiness: "No article mentions it any more.", in: areas.list, on: &screen) {
            $0.draw(role: role, row: $1, marks: $2, in: areas.list, on: &$3)
        }
        stored.selection?.detail?.draw(in: areas.detail, on: &screen)
    }

    package func hints(in context: PaneContext) -> [Hint] {
        [Hint(CardCommand.open, "go there"), Hint(AppCommand.back, "back")]
    }
}
