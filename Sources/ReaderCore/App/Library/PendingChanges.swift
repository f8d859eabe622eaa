import ReaderLibrary
import ReaderWork

/// Changes that are shown and not yet in the library's file, and those that can be taken back.
struct PendingChanges: Equatable, Sendable {
    private var pending: [Pending] = []
    /// The last changes that can be taken back, the newest at the end.
    private var undoing: [Undo] = []
    /// Changes of highlights that take others back, and are not taken back themselves.
    private var returning: [LibraryChange] = []

    mutating func beginReturn(_ change: LibraryChange) { returning.append(change) }

    /// Whether a change has taken another back.
    mutating func endReturn(_ change: LibraryChange) -> Bool {
        guard let index = returning.firstIndex(of: change) else { return false }
        returning.remove(at: index)
        return true
    }

    /// Changes that can be taken back.
    private static let longestUndo = 100

    private struct Pending: Equatable {
        var change: LibraryChange
        /// Whether its success is worth a line.
        var isTold: Bool
        /// The line, where it is not only that of the change.
        var text: String?
    }

    /// Remembers a change that is asked for.
    ///
    /// - Parameter text: what is told of it instead of its own words.
    mutating func begin(_ change: LibraryChange, isTold: Bool, as text: String? = nil) {
        pending.append(Pending(change: change, isTold: isTold, text: text))
    }

    /// The line that a change is told with; nil for its own.
    func text(of change: LibraryChange) -> String? { pending.first { $0.change == change }?.text }

    /// A change is in the file, or cannot be.
    ///
    /// - Returns: whether its success is worth a line.
    mutating func end(_ change: LibraryChange) -> Bool {
        guard let index = pending.firstIndex(where: { $0.change == change }) else { return false }
        return pending.remove(at: index).isTold
    }

    /// Remembers how to take back what the reader asked for.
    mutating func remember(_ undo: Undo) {
        let isEmpty =
            undo.changes.isEmpty && undo.deleted.isEmpty && undo.decisions.isEmpty && undo.takenBack.isEmpty
            && undo.highlight == nil && undo.page == nil && undo.shelf == nil && undo.isImpossible == nil
        guard !isEmpty else { return }
        undoing.append(undo)
        if undoing.count > Self.longestUndo { undoing.removeFirst() }
    }

    /// An article that has been put back has another number than before.
    mutating func rename(_ old: RowID<ArticleRow>, to new: RowID<ArticleRow>) {
        for index in undoing.indices {
            for change in undoing[index].changes.indices {
                undoing[index].changes[change].ids = undoing[index].changes[change].ids.map { $0 == old ? new : $0 }
            }
        }
    }

    /// An article has its own text again, so that there is no page of it to take back.
    mutating func forgetPage(of id: RowID<ArticleRow>) { undoing.removeAll { $0.page?.purpose == .ownText(id) } }

    /// What takes back the last change; nil where there is none.
    mutating func takeUndo() -> Undo? { undoing.popLast() }
}

/// What takes back a change that the reader asked for.
struct Undo: Equatable {
    /// The articles and the change that makes them what they were.
    var changes: [(ids: [RowID<ArticleRow>], change: ArticleChange)] = []
    /// Articles to put back.
    var deleted: [DeletedArticle] = []
    /// What was put right, by its numbers.
    var decisions: [Int64] = []
    /// What was put right before and has been taken back by name.
    var takenBack: [TakenBack] = []
    /// What makes the highlights of an article what they were.
    var highlight: LibraryChange?
    /// What gives an article its own text again.
    var page: PageJob?
    /// What makes the shelves what they were.
    var shelf: ShelfChange?
    /// Why nothing takes the change back: what was done before it is not taken back in its stead.
    var isImpossible: String?

    static func == (left: Self, right: Self) -> Bool {
        left.deleted == right.deleted && left.decisions == right.decisions && left.takenBack == right.takenBack
            && left.highlight == right.highlight && left.page == right.page && left.shelf == right.shelf
            && left.isImpossible == right.isImpossible
            && left.changes.elementsEqual(right.changes) { $0.ids == $1.ids && $0.change == $1.change }
    }
}
