import ReaderKeys
import ReaderLibrary
import ReaderScreen
import ReaderWork

/// Marking articles in the list, and what is done with those that are marked.
extension LibraryPane {
    /// Marks the selected article, or takes its mark, and goes on to the next.
    mutating func toggleMark(in context: inout PaneContext) {
        guard let selection else { return }
        marked.toggle(selection)
        if neighbour(forward: true) != nil { move(.lines(1), in: &context) }
    }

    /// Marks from the article that was marked last to the selected one.
    mutating func markRange() -> [Intent] {
        guard case .article(let here) = order.row(viewport.selected) else { return [] }
        let start = marked.last.flatMap { order.row(of: $0, near: viewport.selected) }
        guard let start, case .article(let there) = order.row(start) else {
            marked.add([order.ids[here]], endingAt: order.ids[here])
            return [.tell("A range begins here.")]
        }
        return mark(min(here, there)...max(here, there), endingAt: here)
    }

    /// Marks what is listed above or below the selected article, and that.
    mutating func mark(above isAbove: Bool) -> [Intent] {
        guard case .article(let here) = order.row(viewport.selected) else { return [] }
        return mark(isAbove ? 0...here : here...(order.ids.count - 1), endingAt: here)
    }

    mutating func markAll() -> [Intent] {
        guard !order.ids.isEmpty else { return [] }
        return mark(0...(order.ids.count - 1), endingAt: nil)
    }

    private mutating func mark(_ positions: ClosedRange<Int>, endingAt here: Int?) -> [Intent] {
        // What is listed is still that of the view before.
        guard isCurrent else { return [.tell("The list is not whole yet.")] }
        marked.add(order.ids[positions], endingAt: here.map { order.ids[$0] })
        return [.tell(markedText)]
    }

    mutating func invertMarks() -> [Intent] {
        guard isCurrent else { return [.tell("The list is not whole yet.")] }
        marked.invert(Set(order.ids))
        return [.tell(markedText)]
    }

    mutating func unmark() -> [Intent] {
        let isMarked = !marked.isEmpty
        marked.clear()
        return [.tell(isMarked ? "Nothing is marked any more." : "Nothing is marked.")]
    }

    /// `14 marked`, with how many of them are not listed.
    var markedText: String {
        let unlisted = marked.unlisted > 0 ? ", \(Self.number(marked.unlisted)) of them not listed" : ""
        return "\(Self.number(marked.count)) marked\(unlisted)"
    }

    /// The marked articles, else the selected one.
    var targets: [RowID<ArticleRow>] { marked.isEmpty ? selection.map { [$0] } ?? [] : marked.all }

    // MARK: - Deleting and putting back

    func askToDelete(in context: PaneContext) -> [Intent] {
        let targets = targets
        guard let first = targets.first else { return [] }
        let room = max(12, context.area.columns - 60)
        let what: String
        if targets.count > 1 {
            let unlisted = marked.unlisted > 0 ? " (\(Self.number(marked.unlisted)) not listed)" : ""
            what = "the \(Self.number(targets.count)) marked articles\(unlisted)"
        } else {
            what = rows[first]?.title.map { "“\(Self.fitted($0, columns: room))”" } ?? "this article"
        }
        guard !view.isBin else {
            return [.confirm(Confirmation(question: "Delete \(what) for good?", change: .emptyBin(targets)))]
        }
        return [.confirm(Confirmation(question: "Delete \(what)?", change: .delete(targets)))]
    }

    func putBack(in context: PaneContext) -> [Intent] {
        guard view.isBin else {
            let shelves = context.keymap.name(of: Command.chooseFeed)
            return [.tell("What was deleted is on the shelf Bin: \(shelves), or search for is:deleted.")]
        }
        return targets.isEmpty ? [] : [.putBack(targets)]
    }

    /// Keys for what is marked.
    func markHints() -> [Hint] {
        if view.isBin {
            return [Hint(Command.putBack, "puts them back"), Hint(Command.delete, "deletes for good")]
                + [Hint(AppCommand.cancel, "unmarks"), Hint(AppCommand.help, "help")]
        }
        return [
            Hint(AppCommand.toggleRead, "read"), Hint(AppCommand.toggleStar, "star"), Hint(AppCommand.editTags, "tags"),
            Hint(Command.delete, "delete"), Hint(Command.markRange, "to here"), Hint(Command.markAll, "all"),
            Hint(AppCommand.everywhere, "who and what"), Hint(AppCommand.cancel, "unmarks"),
        ]
    }
}
