import ReaderBasics
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
    let fallback: [Source]
    /// The names of all tags, as of the last time they were asked for.
    var tags: [String] = []

    /// What has been asked because of a key and not been answered yet.
    private(set) var questions: [Request] = []
    private var lastQuestion = 0

    /// The articles of the library that have been opened, by the source they were opened from.
    var stored: [Article.ID: RowID<ArticleRow>] = [:]
    /// Those of them that the library has not annotated yet.
    var unannotated: Set<RowID<ArticleRow>> = []
    /// The sources of those that were opened from the library's own lists.
    var entered: Set<Article.ID> = []
    /// The list of the library that the article being read was opened from, and the articles it leads to.
    private(set) var leftView: Pane?
    private(set) var trail = Trail()
    /// Articles that are being kept, or could not be.
    var offered: Set<Article.ID> = []
    /// The sources that deleted articles were opened from, for when they are put back.
    private var lastDeleted: [RowID<ArticleRow>: [Article.ID]] = [:]
    /// The places that the file holds.
    var places: [RowID<ArticleRow>: Int] = [:]
    /// The article that is being read.
    var opened: RowID<ArticleRow>?
    /// The words that led to the article that is being opened.
    var wantedWords: String?

    /// Changes that are shown and not yet in the file.
    private var pending: [Pending] = []
    /// The last changes that can be taken back, the newest at the end.
    private var undoing: [Undo] = []

    private struct Pending: Equatable {
        var change: LibraryChange
        /// Whether its success is worth a line.
        var isTold: Bool
        /// The line, where it is not only that of the change.
        var text: String?
    }

    /// - Parameters:
    ///   - isHome: whether the list is shown first.
    ///   - fallback: read instead of an empty library.
    package init(isHome: Bool, fallback: [Source] = []) {
        self.isHome = isHome
        self.fallback = fallback
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

    // MARK: - Changes

    /// Asks for a change.
    mutating func request(_ change: LibraryChange, isTold: Bool = true, as text: String? = nil) -> [Effect] {
        pending.append(Pending(change: change, isTold: isTold, text: text))
        return [.change(change)]
    }

    /// Several changes of one article as one, told in one line.
    private mutating func change(_ id: RowID<ArticleRow>, _ changes: [ArticleChange]) -> [Effect] {
        for change in changes { pane.change(id, change) }
        let text = changes.count > 1 ? ArticleChange.outcome(of: changes) : nil
        return changes.enumerated().flatMap { index, change in
            request(.change([id], change), isTold: index == changes.count - 1, as: text)
        }
    }

    /// The line that a change is told with; nil for its own.
    func text(of change: LibraryChange) -> String? { pending.first { $0.change == change }?.text }

    /// A list of the library is left for one of its articles.
    mutating func leave(_ view: Pane, _ trail: Trail) {
        leftView = view == .library ? nil : view
        self.trail = trail
    }

    /// Shows a change of articles at once and asks for it; it is taken back where it fails.
    mutating func change(_ ids: [RowID<ArticleRow>], _ change: ArticleChange, isTold: Bool = true) -> [Effect] {
        for id in ids { pane.change(id, change) }
        return request(.change(ids, change), isTold: isTold)
    }

    /// A change is in the file, or cannot be.
    ///
    /// - Returns: whether its success is worth a line.
    mutating func settle(_ change: LibraryChange) -> Bool {
        guard let index = pending.firstIndex(where: { $0.change == change }) else { return false }
        return pending.remove(at: index).isTold
    }

    /// Takes back what was shown too early.
    mutating func takeBack(_ change: LibraryChange) {
        switch change {
        case .change(let ids, let change): for id in ids { pane.change(id, change.inverse) }
        case .place(let id, _): places[id] = nil
        case .keep, .annotation, .mark, .readAll, .delete, .putBack, .unsubscribe, .listState: break
        }
    }

    /// Sets the tags of an article to those of a line.
    mutating func setTags(_ line: String, of id: RowID<ArticleRow>) -> [Effect] {
        guard let row = pane.rows[id] else { return [] }
        let wanted = TagLine.tags(in: line)
        let isIn = { (name: String, names: [String]) in names.contains { $0.lowercased() == name.lowercased() } }
        let added = wanted.filter { !isIn($0, row.tags) }.map { ArticleChange.tag($0, true) }
        let removed = row.tags.filter { !isIn($0, wanted) }.map { ArticleChange.tag($0, false) }
        remember(Undo(changes: (added + removed).map { ([id], $0.inverse) }))
        return change(id, added + removed)
    }

    // MARK: - Undo

    /// Changes that can be taken back.
    private static let longestUndo = 100

    mutating func remember(_ undo: Undo) {
        guard !undo.changes.isEmpty || undo.deleted != nil else { return }
        undoing.append(undo)
        if undoing.count > Self.longestUndo { undoing.removeFirst() }
    }

    /// Takes back the last change; nil where there is none.
    mutating func undo() -> [Effect]? {
        guard let undo = undoing.popLast() else { return nil }
        if let deleted = undo.deleted { return request(.putBack(deleted)) }
        if let id = undo.changes.first?.ids.first, undo.changes.allSatisfy({ $0.ids == [id] }) {
            return change(id, undo.changes.map(\.change))
        }
        return undo.changes.flatMap { change($0.ids, $0.change) }
    }

    /// An article is gone from the file: nothing is kept of it any more.
    mutating func forget(_ id: RowID<ArticleRow>, _ deleted: DeletedArticle?) {
        let sources = stored.filter { $0.value == id }.map(\.key)
        // What is still open is not taken in again by itself.
        offered.formUnion(sources)
        for source in sources { stored[source] = nil }
        if opened == id { opened = nil }
        places[id] = nil
        unannotated.remove(id)
        if let deleted { remember(Undo(deleted: deleted)) }
        lastDeleted[id] = sources
    }

    /// An article is in the file again.
    mutating func restore(_ old: RowID<ArticleRow>, as new: RowID<ArticleRow>) {
        for source in lastDeleted.removeValue(forKey: old) ?? [] { stored[source] = new }
        unannotated.insert(new)
        guard new != old else { return }
        for index in undoing.indices {
            for change in undoing[index].changes.indices {
                undoing[index].changes[change].ids = undoing[index].changes[change].ids.map { $0 == old ? new : $0 }
            }
        }
    }

    // MARK: - Places

    /// Whether the place in the article being read is not in the file yet.
    func hasPlaceToKeep(in readings: [Article.ID: Reading]) -> Bool {
        opened.map { unkeptPlace(of: $0, in: readings) != nil } ?? false
    }

    /// Keeps the place in the article being read, where it is another than the file has.
    mutating func keepPlace(in readings: [Article.ID: Reading]) -> [Effect] {
        guard let opened, let place = unkeptPlace(of: opened, in: readings) else { return [] }
        places[opened] = place
        return [.change(.place(opened, place))]
    }

    private func unkeptPlace(of id: RowID<ArticleRow>, in readings: [Article.ID: Reading]) -> Int? {
        guard let source = source(of: id), let reading = readings[source] else { return nil }
        return places[id] == reading.anchor ? nil : reading.anchor
    }

    /// The source that an article was opened from.
    func source(of id: RowID<ArticleRow>) -> Article.ID? { stored.first { $0.value == id }?.key }
}

/// What takes back a change that the reader asked for.
struct Undo: Equatable {
    /// The articles and the change that makes them what they were.
    var changes: [(ids: [RowID<ArticleRow>], change: ArticleChange)] = []
    /// An article to put back.
    var deleted: DeletedArticle?

    static func == (left: Self, right: Self) -> Bool {
        left.deleted == right.deleted
            && left.changes.elementsEqual(right.changes) { $0.ids == $1.ids && $0.change == $1.change }
    }
}
