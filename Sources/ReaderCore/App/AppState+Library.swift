import ReaderCommands
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// What the library answers.
extension AppState {
    /// Rows of the list on this screen.
    var libraryRows: Int {
        guard let library else { return 1 }
        return max(1, library.pane.areas(libraryArea).list.rows)
    }

    /// The pane, without the line that is being typed below it.
    var libraryArea: Area {
        let main = arrangement.main
        if case .prompt(let prompt) = overlay, prompt.purpose == .filterLibrary { return main.cutBottom(1).rest }
        return main
    }

    mutating func take(_ answer: LibraryAnswer) -> [Effect] {
        switch answer {
        case .articles(let answer): return take(answer)
        case .keeping(let answer): return take(answer)
        case .across(let answer): return take(answer)
        }
    }

    private mutating func take(_ answer: ArticlesAnswer) -> [Effect] {
        let height = libraryRows
        switch answer {
        case .beginning(let view, let beginning):
            if beginning.counts.articles == 0, let library, library.isHome, !library.fallback.isEmpty {
                return readInstead()
            }
            library?.pane.take(beginning, of: view, rows: height)
            return [.library(.articles(.order(view)))]
        case .order(let view, let order):
            if view == library?.pane.view { library?.pane.take(order, rows: height) }
        case .rows(let rows, let asked): library?.pane.rows.take(rows, asked: asked)
        case .preview(let id, let preview): library?.pane.previews.take(preview, of: id)
        case .firstUnread(let id, let opens): return take(unread: id, opens: opens)
        case .shelves(let shelves):
            library?.shelves = shelves
            showShelves()
        case .tags(let tags): library?.tags = tags
        }
        return []
    }

    /// The articles that come with the program, where there is nothing else.
    private mutating func readInstead() -> [Effect] {
        guard let sources = library?.fallback else { return [] }
        library?.isHome = false
        library?.isAsked = false
        list = SourcePane(sources)
        return open(0)
    }

    private mutating func take(_ answer: KeepingAnswer) -> [Effect] {
        switch answer {
        case .kept(let source, let stored): return take(stored, of: source)
        case .allRead(let request, let ids):
            let isTold = settlePending(request)
            remember(Undo(changes: ids.isEmpty ? [] : [(ids: ids, change: .read(false))]))
            if isTold {
                let key = configuration.keymap.key(for: .app(.undo)).map { "; \($0) takes it back" } ?? ""
                let what = ids.count == 1 ? "One article is" : "\(LibraryPane.number(ids.count)) articles are"
                notice = Notice(text: ids.isEmpty ? "Everything here was read already." : "\(what) read now\(key).")
            }
            return askAgain()
        case .changed(let request, let count):
            let height = libraryRows
            let isTold = settlePending(request)
            if let text = outcome(of: request, count: count), isTold { notice = Notice(text: text) }
            switch request {
            case .delete(let id): library?.pane.remove(id, rows: height)
            case .unsubscribe: return choose(.everything)
            case .change(let ids, _) where ids.count > 1: return askAgain()
            case .change(_, .tag): return [.library(.articles(.tags))]
            case .keep, .change, .place, .mark, .sitting, .readAll: break
            }
            return []
        }
    }

    /// - Returns: whether its success is worth a line.
    private mutating func settlePending(_ request: KeepingRequest) -> Bool {
        guard let index = library?.pending.firstIndex(where: { $0.request == request }) else { return false }
        return library?.pending.remove(at: index).isTold ?? false
    }

    private func outcome(of request: KeepingRequest, count: Int) -> String? {
        switch request {
        case .change(let ids, let change) where ids.count > 1:
            return "\(change.outcome): \(LibraryPane.number(count)) articles."
        case .change(let ids, let change):
            let name = ids.first.flatMap { library?.pane.rows[$0]?.title }.map { ": \($0)" } ?? "."
            return change.outcome + name
        case .delete: return "Deleted from the library."
        case .unsubscribe: return "The subscription has ended; the articles stay."
        case .mark(_, let letter, _): return "Marked as \(letter); ' \(letter) returns here."
        case .keep, .place, .sitting, .readAll: return nil
        }
    }

    /// A failure is told, and what was shown too early is taken back.
    mutating func take(_ failure: Failure, of request: LibraryRequest) -> [Effect] {
        notice = Notice(text: "\(failure.message) \(failure.advice)", isFailure: true)
        switch request {
        case .articles(.beginning):
            if let library, library.isHome, !library.fallback.isEmpty { return readInstead() }
            library?.pane.isCurrent = true
        case .articles(.order): library?.pane.isCurrent = true
        case .articles(.rows): library?.pane.rows.giveUp()
        case .articles(.preview(let id)): library?.pane.previews.take(nil, of: id)
        case .articles(.shelves), .articles(.tags), .articles(.firstUnread): break
        case .across(let request): giveUp(request)
        case .keeping(let request):
            _ = settlePending(request)
            takeBack(request)
        }
        return []
    }

    private mutating func takeBack(_ request: KeepingRequest) {
        switch request {
        case .change(let ids, let change): for id in ids { library?.pane.change(id, change.inverse) }
        case .place(let id, _): library?.places[id] = nil
        case .mark(let id, let letter, _):
            guard let source = library?.stored.first(where: { $0.value == id })?.key else { return }
            readings[source]?.marks[letter] = nil
        case .keep, .readAll, .delete, .unsubscribe, .sitting: break
        }
    }

    /// The list as it is now; the selection stays.
    mutating func askAgain() -> [Effect] {
        guard let library, library.isAsked else { return [] }
        if library.isShown, library.pane.landing == .keep { self.library?.pane.landing = .stay }
        self.library?.isDoubtful = false
        self.library?.pane.rows.doubt()
        self.library?.pane.previews.forget()
        return [.library(.articles(.order(library.pane.view)))]
    }

    // MARK: - What the list needs

    /// Asks for what the pane shows and does not have yet.
    mutating func loadLibrary() -> [Effect] {
        guard main == .library, let library else {
            self.library?.isShown = false
            return []
        }
        let height = libraryRows
        defer { self.library?.isShown = true }
        guard library.isAsked else {
            self.library?.isAsked = true
            return [.library(.articles(.beginning(nil, count: max(1, size.rows))))]
        }
        // An order that is still awaited will hold what was written.
        var effects = library.isDoubtful && library.pane.isCurrent ? askAgain() : []
        let wanted = self.library?.pane.wanted(rows: height) ?? []
        if !wanted.isEmpty, let ids = self.library?.pane.rows.ask(for: wanted) {
            effects.append(.library(.articles(.rows(ids))))
        }
        if library.pane.areas(libraryArea).preview != nil, let id = library.pane.selection,
            library.pane.previews.asked == nil, library.pane.previews[id] == nil
        {
            self.library?.pane.previews.asked = id
            effects.append(.library(.articles(.preview(id))))
        }
        return effects
    }
}

extension ArticleChange {
    /// What has been done, before the article's title.
    fileprivate var outcome: String {
        switch self {
        case .read(true): "Read"
        case .read(false): "Unread again"
        case .starred(true): "Starred"
        case .starred(false): "No longer starred"
        case .tag(let name, true): "Tagged #\(name)"
        case .tag(let name, false): "No longer tagged #\(name)"
        }
    }
}
