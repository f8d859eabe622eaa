import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderWork

/// Several articles at once, the bin, and what has become of them.
extension LibraryState {
    /// Asks for a change of the articles that are marked in the list; nil where none is.
    mutating func changeMarked(_ many: ManyChange) -> [Intent]? {
        let ids = pane.marked.all
        guard !ids.isEmpty else { return nil }
        return pane.view.isBin ? [.tell(Self.isBinned)] : request(.many(ids, many))
    }

    /// Asks for tags of the articles that are marked, on a line; nil where none is.
    mutating func editTagsOfMarked() -> [Intent]? {
        guard !pane.marked.isEmpty else { return nil }
        guard !pane.view.isBin else { return [.tell(Self.isBinned)] }
        ask(.tags)
        return [.prompt(Prompt(.tags(nil), "tags of \(pane.marked.count) marked, -name takes one away: "))]
    }

    /// Gives the marked articles the tags of a line, and takes those behind a hyphen away.
    mutating func setTagsOfMarked(_ line: String) -> [Intent] {
        let tags = TagLine.tags(in: line)
        let removed = tags.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) }.filter { !$0.isEmpty }
        let added = tags.filter { !$0.hasPrefix("-") }
        guard !added.isEmpty || !removed.isEmpty else { return [] }
        return changeMarked(.tags(added: added, removed: removed)) ?? []
    }

    /// What is told where a command is about an article of the bin.
    static let isBinned = "This article is deleted or hidden; put it back first."

    // MARK: - What has become of it

    /// Several articles are other than they were.
    mutating func take(_ done: [DoneChange], of change: LibraryChange, in context: PaneContext) -> [Intent] {
        let isTold = changes.end(change)
        let real = done.filter { !$0.ids.isEmpty }
        changes.remember(Undo(changes: real.map { (ids: $0.ids, change: $0.change.inverse) }))
        pane.askAgain()
        if done.contains(where: { if case .tag = $0.change { true } else { false } }) { ask(.tags) }
        guard isTold else { return [.invalidateLibrary] }
        guard let first = real.first else { return [.tell("They were so already.")] }
        let count = Set(real.flatMap(\.ids)).count
        let articles = count == 1 ? "1 article" : "\(LibraryPane.number(count)) articles"
        let words = real.count > 1 ? ArticleChange.outcome(of: real.map(\.change)) : first.change.outcome
        let key = context.keymap.key(for: AppCommand.undo).map { "; \($0) takes it back" } ?? ""
        return [.invalidateLibrary, .tell("\(words): \(articles)\(key).")]
    }

    /// Articles are in the bin.
    mutating func takeDeletion(
        _ deleted: [DeletedArticle], _ change: LibraryChange, in context: PaneContext
    ) -> [Intent] {
        let isTold = changes.end(change)
        guard case .delete(let ids) = change else { return [] }
        for id in ids { kept.forget(id) }
        changes.remember(Undo(deleted: deleted))
        pane.marked.remove(ids)
        if let id = ids.first, ids.count == 1 { pane.remove(id, in: context) } else { pane.askAgain() }
        guard isTold else { return [] }
        return (ids.count > 1 ? [.invalidateLibrary] : []) + [.tell(Self.told(deleted.count, context))]
    }

    /// How deleted articles come back.
    private static func told(_ count: Int, _ context: PaneContext) -> String {
        guard count > 0 else { return "Deleted already." }
        let (who, whom, has) =
            count == 1
            ? ("Deleted", "it", "has it") : ("\(LibraryPane.number(count)) articles deleted", "them", "has them")
        let key = context.keymap.key(for: AppCommand.undo).map { "\($0) brings \(whom) back" }
        let days = context.binDays
        let bin = days > 0 ? "the bin \(has) for \(days) day\(days == 1 ? "" : "s")" : nil
        let ways = [key, bin].compactMap(\.self).joined(separator: ", ")
        return ways.isEmpty ? "\(who)." : "\(who); \(ways)."
    }

    /// Articles are back from the bin.
    mutating func takeReturn(
        of returned: [ReturnedArticle], _ change: LibraryChange, in context: PaneContext
    ) -> [Intent] {
        _ = changes.end(change)
        for article in returned {
            kept.restore(article.deleted.id, as: article.id)
            if article.id != article.deleted.id { changes.rename(article.deleted.id, to: article.id) }
        }
        if case .putBack(let binned) = change { pane.marked.remove(binned) }
        guard let first = returned.first else {
            pane.askAgain()
            return [.tell("It is not in the bin any more."), .invalidateLibrary]
        }
        if pane.view.isBin { pane.askAgain() } else { pane.comeBack(first.id, in: context) }
        let name = first.deleted.title.map { ": \($0)" } ?? "."
        let text =
            returned.count == 1
            ? "Back in the library\(name)" : "\(LibraryPane.number(returned.count)) articles are back in the library."
        return [.tell(text), .invalidateLibrary, .annotateLibrary]
    }
}
