import ReaderLibrary
import ReaderModel
package import ReaderPanes
package import ReaderWork

/// Names that the library has told of for one word.
struct Completions: Equatable, Sendable {
    struct Key: Equatable, Sendable {
        var subject: Query.Subject
        var begun: String
    }

    /// Nil before any have been told.
    var key: Key?
    var names: [String] = []

    /// What a query may go on with; the names that were told for a shorter word hold until others come.
    func candidates(for completion: QueryCompletion) -> [String] {
        guard let subject = completion.subject else { return completion.candidates([]) }
        guard let key, key.subject == subject, completion.begun.hasPrefix(key.begun) else { return [] }
        guard completion.begun != key.begun else { return completion.candidates(names) }
        return completion.candidates(names).filter { $0.lowercased().contains(completion.begun.lowercased()) }
    }
}

/// What the program knows of the library while it is on the screen.
package struct LibraryState: Equatable, Sendable {
    package internal(set) var pane = LibraryPane()
    /// Whether the program began with the list, so that leaving the list ends it.
    package internal(set) var isHome: Bool
    /// What to read where the library turns out to be empty.
    private let fallback: [Source]
    /// The names of all tags, as of the last time they were asked for.
    var tags: [String] = []
    /// How many unread articles saved searches have found, as the file has it.
    var searchCounts: [String: Int] = [:]
    /// What the library knows of the word that a query being typed ends with.
    private(set) var completions = Completions()
    var kept = KeptArticles()
    /// The view of the library that the article being read was opened from, and the articles that it leads to.
    private var leftView: Pane?
    private var trail = Trail()
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

    /// The articles that stood in for an empty library go when it has one of its own.
    ///
    /// - Returns: their sources.
    func forgetFallback(in articles: inout OpenArticles) -> Set<Article.ID>? {
        let sources = Set(fallback.map(\.id))
        guard articles.list.items.contains(where: { sources.contains($0.source.id) }) else { return nil }
        articles.remove(sources)
        return sources
    }

    // MARK: - The list that was left

    /// A list of the library is left for one of its articles.
    mutating func leave(_ view: Pane, _ trail: Trail) {
        leftView = view == .library ? nil : view
        self.trail = trail
    }

    /// The view of the library that the article being read was opened from; nil for the list of articles.
    func viewLeft(for articles: OpenArticles) -> Pane? {
        kept.current(of: articles).map(trail.contains) == true ? leftView : nil
    }

    /// The next or previous article of that view; nil where the article was not opened from one.
    func stepOnTrail(_ change: Int, from articles: OpenArticles) -> [Intent]? {
        guard let current = kept.current(of: articles), trail.contains(current) else { return nil }
        guard let stop = trail.stop(from: current, by: change) else {
            return [.tell("This is the \(change > 0 ? "last" : "first") article of the list it was opened from.")]
        }
        return [.openStored(stop.place, stop.focus)]
    }

    // MARK: - Questions

    /// Asks something once; a question of the same kind that is not answered yet is given up.
    mutating func ask(_ question: LibraryQuestion) {
        forget(question.kind)
        lastQuestion += 1
        questions.append(.ask(question, .question(lastQuestion)))
    }

    /// Asks what the word may be going to be that a query being typed ends with.
    mutating func complete(_ prompt: Prompt) {
        guard let completion = prompt.completion, let subject = completion.subject else { return }
        let wanted = Completions.Key(subject: subject, begun: completion.begun)
        if completions.key != wanted { ask(.completions(subject, completion.begun)) }
    }

    mutating func take(_ names: [String], of subject: Query.Subject, _ begun: String) {
        forget(.completions)
        completions = Completions(key: Completions.Key(subject: subject, begun: begun), names: names)
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
    ///
    /// - Parameter text: what is told of it instead of its own words.
    mutating func request(_ change: LibraryChange, isTold: Bool = true, as text: String? = nil) -> [Intent] {
        changes.begin(change, isTold: isTold, as: text)
        return [.change(change)]
    }

    /// Several changes of one article as one, told in one line.
    private mutating func change(_ id: RowID<ArticleRow>, _ all: [ArticleChange]) -> [Intent] {
        for change in all { pane.change(id, change) }
        let text = all.count > 1 ? ArticleChange.outcome(of: all) : nil
        return all.enumerated().flatMap { index, change in
            request(.change([id], change), isTold: index == all.count - 1, as: text)
        }
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
        guard let undo = changes.takeUndo() else { return nil }
        if !undo.decisions.isEmpty { return request(.takeBack(undo.decisions)) }
        if !undo.takenBack.isEmpty { return request(.bringBack(undo.takenBack)) }
        if !undo.deleted.isEmpty { return request(.putBack(undo.deleted.map(\.binned))) }
        if let page = undo.page { return [.page(page)] }
        if let reason = undo.isImpossible { return [.tell(reason)] }
        if let shelf = undo.shelf {
            changes.beginReturn(.shelf(shelf))
            return request(.shelf(shelf))
        }
        if let highlight = undo.highlight {
            changes.beginReturn(highlight)
            return request(highlight)
        }
        if let id = undo.changes.first?.ids.first, undo.changes.allSatisfy({ $0.ids == [id] }) {
            return change(id, undo.changes.map(\.change))
        }
        return undo.changes.flatMap { change($0.ids, $0.change) }
    }

    /// Whether a change that is in the file has taken another back.
    mutating func isUndoing(_ change: LibraryChange) -> Bool { changes.endReturn(change) }

    /// Takes back what was shown too early.
    mutating func takeBack(_ change: LibraryChange) {
        switch change {
        case .change(let ids, let change): for id in ids { pane.change(id, change.inverse) }
        case .place(let id, _): kept.forgetPlace(of: id)
        case .keep(_, let source): _ = kept.endAsking(source.id)
        case .annotation, .many, .mark, .readAll, .delete, .putBack, .emptyBin, .shelf, .unsubscribe, .listState,
            .correct, .correctPlace, .correctEnds, .rule, .rules, .takeBack, .bringBack, .highlight:
            break
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
        return change(id, added + removed)
    }
}
