import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderWork

/// What the library answers, and what has become of changes.
extension LibraryState {
    /// Takes an answer that is not a pane's alone.
    mutating func take(_ answer: LibraryAnswer, in context: PaneContext) -> [Intent] {
        switch answer {
        case .beginning(_, let beginning):
            return beginning.counts.articles > 0 ? [.annotateLibrary] : []
        case .firstUnread(let id, let opens):
            forget(.firstUnread)
            return goToUnread(id, opens: opens, in: context)
        case .shelves(let shelves): searchCounts = shelves.searchCounts
        case .unreadCounts(let counts):
            let changed = counts.filter { searchCounts[$0.key] != $0.value }
            guard !changed.isEmpty else { return [] }
            searchCounts.merge(changed) { _, new in new }
            return [.change(.shelf(.searchCounts(changed)))]
        case .tags(let tags):
            forget(.tags)
            self.tags = tags
        case .completions(let subject, let begun, let names): take(names, of: subject, begun)
        case .counterpart(let name, let entity):
            forget(.counterpart)
            guard let entity else { return [.tell("No annotated article of the library speaks of \(name) yet.")] }
            return [.show(.page(entity.id), entity)]
        case .order:
            let news = Self.news(pane.takeNewAbove(), context.keymap)
            // Whoever has gone elsewhere meanwhile stays there.
            guard let id = pane.takeAwaited(), context.isShown else { return news }
            return [.openStored(LibraryPlace(article: id, offset: 0), nil)]
        case .rows, .preview, .page, .days, .entity, .reach, .named, .highlights, .rules, .ruleTrial: break
        }
        return []
    }

    /// A change is in the file.
    mutating func take(_ outcome: LibraryOutcome, in context: PaneContext) -> [Intent] {
        switch outcome {
        case .kept, .corrected, .takenBack, .highlighted: return []
        case .allRead(let change, let ids):
            let isTold = changes.end(change)
            changes.remember(Undo(changes: ids.isEmpty ? [] : [(ids: ids, change: .read(false))]))
            pane.askAgain()
            return isTold ? [.tell(Self.allRead(ids.count, context.keymap))] : []
        case .manyChanged(let change, let done): return take(done, of: change, in: context)
        case .deleted(let change, let deleted): return takeDeletion(deleted, change, in: context)
        case .putBack(let change, let returned): return takeReturn(of: returned, change, in: context)
        case .changed(let change, let count):
            let wording = changes.text(of: change)
            let isTold = changes.end(change)
            let isReturn = changes.endReturn(change)
            if !isReturn, let undo = Undo(of: change, context.keymap) { changes.remember(undo) }
            let back = isReturn ? Undo.told(of: change) : nil
            let told = isTold ? back ?? self.told(of: change, count: count, as: wording, context.keymap) : nil
            return (told.map { [.tell($0)] } ?? []) + follow(change, in: context)
        }
    }

    /// What follows from a change that is in the file.
    private mutating func follow(_ change: LibraryChange, in context: PaneContext) -> [Intent] {
        switch change {
        case .unsubscribe(let feed):
            if pane.view.feed == feed { pane.show(.everything) }
            return [.invalidateLibrary]
        case .shelf(.searchCounts), .shelf(.summariesTold), .shelf(.fold): break
        case .shelf(.rename(let feed, let name)):
            if pane.view.feed == feed, !name.isEmpty { pane.title = name }
            return [.invalidateLibrary]
        case .shelf: return [.invalidateLibrary]
        case .annotation: return [.invalidateLibrary]
        case .change(let ids, _) where ids.count > 1: pane.askAgain()
        case .emptyBin:
            pane.marked.clear()
            return [.invalidateLibrary]
        case .change(_, .tag): ask(.tags)
        case .rules(.apply):
            ask(.tags)
            pane.askAgain()
            return [.invalidateLibrary]
        case .rules: return [.invalidateLibrary]
        case .keep, .change, .many, .delete, .putBack, .place, .mark, .listState, .readAll, .correct, .correctPlace,
            .correctEnds,
            .rule,
            .takeBack, .bringBack, .highlight:
            break
        }
        return []
    }

    /// A failure is told, and what was shown too early is taken back.
    mutating func take(_ failure: Failure, of change: LibraryChange, in articles: inout OpenArticles) -> [Intent] {
        _ = changes.end(change)
        takeBack(change)
        if case .mark(let id, let letter, _) = change, let source = kept.source(of: id) {
            articles.readings[source]?.marks[letter] = nil
        }
        return [.fail(failure)]
    }

    // MARK: - Words

    private static func allRead(_ count: Int, _ keymap: Keymap) -> String {
        guard count > 0 else { return "Everything here was read already." }
        let key = keymap.key(for: AppCommand.undo).map { "; \($0) takes it back" } ?? ""
        return "\(count == 1 ? "One article is" : "\(LibraryPane.number(count)) articles are") read now\(key)."
    }

    /// - Parameter wording: what it is told with instead of its own words.
    private func told(of change: LibraryChange, count: Int, as wording: String?, _ keymap: Keymap) -> String? {
        switch change {
        case .change(let ids, let change) where ids.count > 1:
            return "\(change.outcome): \(LibraryPane.number(count)) articles."
        case .change(let ids, let change):
            // A change of what has gone meanwhile has changed nothing.
            guard count > 0 || wording != nil else { return nil }
            let name = ids.first.flatMap { pane.rows[$0]?.title }.map { ": \($0)" } ?? "."
            return (wording ?? change.outcome) + name
        case .unsubscribe: return "The subscription has ended; the articles stay."
        case .shelf(let change): return change.outcome
        case .mark(_, let letter, _): return Self.marked(letter, keymap)
        case .rules(let change): return Self.told(of: change, count: count)
        case .emptyBin:
            return count == 1 ? "Deleted for good." : "\(LibraryPane.number(count)) articles deleted for good."
        case .keep, .annotation, .many, .place, .listState, .readAll, .delete, .putBack, .correct, .correctPlace,
            .correctEnds, .rule,
            .takeBack, .bringBack, .highlight:
            return nil
        }
    }

    /// What is told of a mark that has been set.
    static func marked(_ letter: Character, _ keymap: Keymap) -> String {
        let key = keymap.key(for: AppCommand.goToMark).map { "; \($0) \(letter) returns here" } ?? ""
        return "Marked as \(letter)\(key)."
    }
}

extension LibraryState {
    /// What has come since the list was left, where it stands above the place to which the reader returns.
    private static func news(_ count: Int, _ keymap: Keymap) -> [Intent] {
        guard count > 0 else { return [] }
        return [.tell("\(LibraryPane.number(count)) new above; \(keymap.name(of: MoveCommand.top)) goes to the top.")]
    }
}

extension ShelfChange {
    /// What is told of it; nil where nothing is.
    fileprivate var outcome: String? {
        switch self {
        case .rename(_, let name): name.isEmpty ? "The feed has its own name again." : "The feed is called \(name)."
        case .move(_, let folder): folder.isEmpty ? "The feed is in no folder." : "The feed is in \(folder)."
        case .renameFolder(_, let name): "The folder is called \(name)."
        case .renameTag(_, let name): "The tag is called #\(name)."
        case .wholePages(_, true), .wholePagesOf: "From now on the page of each of its entries is fetched."
        case .wholePages(_, false): "The pages of its entries are not fetched any more."
        case .renameSearch(_, let name): "The search is called \(name)."
        case .removeSearch: "The search is forgotten."
        case .saveSearch, .searchCounts, .summariesTold, .reorder, .reorderFolder, .fold: nil
        }
    }
}

extension ArticleChange {
    /// What several tags have come to: `Tagged #x #y, no longer #z`.
    static func outcome(of changes: [ArticleChange]) -> String {
        let names = { (isSet: Bool) in
            changes.compactMap { if case .tag(let name, isSet) = $0 { "#\(name)" } else { nil } }.joined(separator: " ")
        }
        let (added, removed) = (names(true), names(false))
        if added.isEmpty { return "No longer tagged \(removed)" }
        return "Tagged \(added)" + (removed.isEmpty ? "" : ", no longer \(removed)")
    }

    /// What has been done, before the article's title.
    var outcome: String {
        switch self {
        case .read(true): "Read"
        case .read(false): "Unread again"
        case .starred(true): "Starred"
        case .starred(false): "No longer starred"
        case .highlighted(true): "Highlighted in lists"
        case .highlighted(false): "No longer highlighted in lists"
        case .tag(let name, true): "Tagged #\(name)"
        case .tag(let name, false): "No longer tagged #\(name)"
        case .language(.some): "Language put right"
        case .language(nil): "Language as the text tells"
        }
    }
}
