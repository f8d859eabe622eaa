import ReaderLibrary
import ReaderModel
package import ReaderPanes
package import ReaderWork

/// What the program knows of the library while it is on the screen.
package struct LibraryState: Equatable, Sendable {
    package internal(set) var pane = LibraryPane()
    /// Whether the program began with the list, so that leaving the list ends it.
    package internal(set) var isHome: Bool
    /// What to read where the library turns out to be empty.
    private let fallback: [Source]
    /// The names of all tags, as of the last time they were asked for.
    var tags: [String] = []
    var kept = KeptArticles()
    var changes = PendingChanges()

    /// What has been asked because of a key and not been answered yet.
    private(set) var questions: [Request] = []
    private var lastQuestion = 0

    /// - Parameters:
    ///   - isHome: whether the list is shown first.
    ///   - fallback: read instead of an empty library.
    package init(isHome: Bool, fallback: [Source] = []) {
        self.isHome = isHome
        self.fallback = fallback
    }

    /// Changes the library with what it needs of the program.
    mutating func with(
        _ articles: inout OpenArticles, _ context: PaneContext,
        _ body: (inout LibraryState, inout OpenArticles, PaneContext) -> [Intent]
    ) -> [Intent] { body(&self, &articles, context) }

    /// The articles to read where the library has none; nil where the list stays.
    mutating func abandonForFallback() -> [Source]? {
        guard isHome, !fallback.isEmpty else { return nil }
        isHome = false
        pane.abandon()
        return fallback
    }

    // MARK: - Questions

    /// Asks something once; a question of the same kind that is not answered yet is given up.
    mutating func ask(_ question: LibraryQuestion) {
        forget(question.kind)
        lastQuestion += 1
        questions.append(.ask(question, .question(lastQuestion)))
    }

    /// A question of this kind has been answered, or cannot be.
    mutating func forget(_ kind: LibraryQuestion.Kind) {
        questions.removeAll { request in
            if case .ask(let question) = request.work { question.kind == kind } else { false }
        }
    }

    /// What to ask to find an entity of the article being read in the library.
    func question(about entity: Entity, of articles: OpenArticles) -> LibraryQuestion {
        .counterpart(
            name: entity.name, entity.kind, in: kept.current(of: articles), places: entity.mentions.map(\.range))
    }

    // MARK: - Changes

    /// Asks for a change.
    mutating func request(_ change: LibraryChange, isTold: Bool = true) -> [Intent] {
        changes.begin(change, isTold: isTold)
        return [.change(change)]
    }

    /// Shows a change of articles at once and asks for it; it is taken back where it fails.
    mutating func change(_ ids: [RowID<ArticleRow>], _ change: ArticleChange, isTold: Bool = true) -> [Intent] {
        for id in ids { pane.change(id, change) }
        return request(.change(ids, change), isTold: isTold)
    }

    /// Does what the reader asked for, so that it can be taken back.
    mutating func toggle(_ row: ArticleRow, _ change: ArticleChange) -> [Intent] {
        changes.remember(Undo(changes: [(ids: [row.id], change: change.inverse)]))
        return self.change([row.id], change)
    }

    /// Takes back the last change; several in turn. Nil where there is none.
    mutating func undo() -> [Intent]? {
        changes.takeUndo().map { undo in undo.changes.flatMap { change($0.ids, $0.change) } }
    }

    /// Takes back what was shown too early.
    mutating func takeBack(_ change: LibraryChange) {
        switch change {
        case .change(let ids, let change): for id in ids { pane.change(id, change.inverse) }
        case .place(let id, _): kept.forgetPlace(of: id)
        case .keep, .annotation, .mark, .readAll, .delete, .unsubscribe, .listState: break
        }
    }

    // MARK: - Tags

    /// Asks for the tags of an article, on a line.
    mutating func editTags(of row: ArticleRow) -> [Intent] {
        ask(.tags)
        let tags = row.tags.map { "\($0), " }.joined()
        return [.prompt(Prompt(.tags(row.id), "tags, with commas between: ", tags))]
    }

    /// Sets the tags of an article to those of a line.
    mutating func setTags(_ line: String, of id: RowID<ArticleRow>) -> [Intent] {
        guard let row = pane.rows[id] else { return [] }
        let wanted = TagLine.tags(in: line)
        let isIn = { (name: String, names: [String]) in names.contains { $0.lowercased() == name.lowercased() } }
        let added = wanted.filter { !isIn($0, row.tags) }.map { ArticleChange.tag($0, true) }
        let removed = row.tags.filter { !isIn($0, wanted) }.map { ArticleChange.tag($0, false) }
        changes.remember(Undo(changes: (added + removed).map { ([id], $0.inverse) }))
        return (added + removed).flatMap { change([id], $0) }
    }
}
