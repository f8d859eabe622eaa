import ReaderLibrary
import ReaderPanes
import ReaderWork

/// What takes back a change that the reader asked for.
struct Undo: Equatable {
    /// The articles and the change that makes them what they were.
    var changes: [(ids: [RowID<ArticleRow>], change: ArticleChange)]

    static func == (left: Self, right: Self) -> Bool {
        left.changes.elementsEqual(right.changes) { $0.ids == $1.ids && $0.change == $1.change }
    }
}

extension AppState {
    /// Changes that can be taken back.
    private static let longestUndo = 100

    mutating func remember(_ undo: Undo) {
        guard !undo.changes.isEmpty else { return }
        library?.undoing.append(undo)
        if library?.undoing.count ?? 0 > Self.longestUndo { library?.undoing.removeFirst() }
    }

    /// Takes back the last change; several in turn.
    mutating func undo() -> [Effect] {
        guard let undo = library?.undoing.popLast() else {
            notice = Notice(text: "There is nothing to take back.")
            return []
        }
        return undo.changes.flatMap { ids, change in
            for id in ids { library?.pane.change(id, change) }
            return request(.change(ids, change))
        }
    }
}
