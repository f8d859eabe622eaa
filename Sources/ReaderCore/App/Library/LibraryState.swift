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
    /// Articles that are being kept, or could not be.
    var offered: Set<Article.ID> = []
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
    mutating func request(_ change: LibraryChange, isTold: Bool = true) -> [Effect] {
        pending.append(Pending(change: change, isTold: isTold))
        return [.change(change)]
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
        case .keep, .annotation, .mark, .readAll, .delete, .unsubscribe, .listState: break
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
        return (added + removed).flatMap { change([id], $0) }
    }

    // MARK: - Undo

    /// Changes that can be taken back.
    private static let longestUndo = 100

    mutating func remember(_ undo: Undo) {
        guard !undo.changes.isEmpty else { return }
        undoing.append(undo)
        if undoing.count > Self.longestUndo { undoing.removeFirst() }
    }

    /// Takes back the last change; nil where there is none.
    mutating func undo() -> [Effect]? {
        undoing.popLast().map { undo in undo.changes.flatMap { change($0.ids, $0.change) } }
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
    var changes: [(ids: [RowID<ArticleRow>], change: ArticleChange)]

    static func == (left: Self, right: Self) -> Bool {
        left.changes.elementsEqual(right.changes) { $0.ids == $1.ids && $0.change == $1.change }
    }
}
