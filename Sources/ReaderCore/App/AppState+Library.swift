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
        let height = libraryRows
        switch answer {
        case .beginning(let view, let beginning):
            if beginning.counts.articles == 0, let library, library.isHome, !library.fallback.isEmpty {
                readInstead()
                return []
            }
            library?.hasBegun = true
            library?.pane.take(beginning, of: view, rows: height)
            if beginning.counts.articles > 0 { annotateLibrary() }
        case .order(let view, let order):
            if view == library?.pane.view { library?.pane.take(order, rows: height) }
        case .rows(let rows, let asked): library?.pane.rows.take(rows, asked: asked)
        case .preview(let id, let preview): library?.pane.previews.take(preview, of: id)
        case .firstUnread(let id, let opens):
            library?.forget(.firstUnread)
            take(unread: id, opens: opens)
        case .shelves(let shelves):
            library?.forget(.shelves)
            library?.shelves = shelves
            showShelves()
        case .tags(let tags):
            library?.forget(.tags)
            library?.tags = tags
        case .page(let listing, let start, let page): take(page, start, of: listing)
        case .days(let entity, let days, let today): take(days, of: entity, today: today)
        case .entity(let id, let page): take(page, of: id)
        case .counterpart(let name, let entity):
            library?.forget(.counterpart)
            take(counterpart: entity, of: name)
        }
        return []
    }

    /// The articles that come with the program, where there is nothing else.
    private mutating func readInstead() {
        guard let sources = library?.fallback else { return }
        library?.isHome = false
        library?.isAsked = false
        list = SourcePane(sources)
        open(0)
    }

    mutating func take(_ outcome: LibraryOutcome) -> [Effect] {
        switch outcome {
        case .kept(let source, let stored): return take(stored, of: source)
        case .allRead(let change, let ids):
            let isTold = settlePending(change)
            remember(Undo(changes: ids.isEmpty ? [] : [(ids: ids, change: .read(false))]))
            if isTold {
                let key = configuration.keymap.key(for: .app(.undo)).map { "; \($0) takes it back" } ?? ""
                let what = ids.count == 1 ? "One article is" : "\(LibraryPane.number(ids.count)) articles are"
                notice = Notice(text: ids.isEmpty ? "Everything here was read already." : "\(what) read now\(key).")
            }
            askAgain()
            return []
        case .changed(let change, let count):
            let height = libraryRows
            let isTold = settlePending(change)
            if let text = self.outcome(of: change, count: count), isTold { notice = Notice(text: text) }
            switch change {
            case .delete(let id): library?.pane.remove(id, rows: height)
            case .unsubscribe: return choose(.everything)
            case .annotation: invalidateLibrary()
            case .change(let ids, _) where ids.count > 1: askAgain()
            case .change(_, .tag): library?.ask(.tags)
            case .keep, .change, .place, .mark, .sitting, .readAll: break
            }
            return []
        }
    }

    /// - Returns: whether its success is worth a line.
    private mutating func settlePending(_ change: LibraryChange) -> Bool {
        guard let index = library?.pending.firstIndex(where: { $0.change == change }) else { return false }
        return library?.pending.remove(at: index).isTold ?? false
    }

    private func outcome(of change: LibraryChange, count: Int) -> String? {
        switch change {
        case .change(let ids, let change) where ids.count > 1:
            return "\(change.outcome): \(LibraryPane.number(count)) articles."
        case .change(let ids, let change):
            let name = ids.first.flatMap { library?.pane.rows[$0]?.title }.map { ": \($0)" } ?? "."
            return change.outcome + name
        case .delete: return "Deleted from the library."
        case .unsubscribe: return "The subscription has ended; the articles stay."
        case .mark(_, let letter, _): return marked(letter)
        case .keep, .annotation, .place, .sitting, .readAll: return nil
        }
    }

    /// What is told of a mark that has been set.
    func marked(_ letter: Character) -> String {
        let key = configuration.keymap.key(for: .app(.goToMark)).map { "; \($0) \(letter) returns here" } ?? ""
        return "Marked as \(letter)\(key)."
    }

    /// A failure is told; what was asked for is not asked again before something changes.
    mutating func take(_ failure: Failure, of question: LibraryQuestion) {
        notice = Notice(text: "\(failure.message) \(failure.advice)", isFailure: true)
        library?.forget(question.kind)
        switch question {
        case .beginning:
            if let library, library.isHome, !library.fallback.isEmpty { return readInstead() }
            library?.hasBegun = true
            library?.pane.giveUpOrder()
        case .order: library?.pane.giveUpOrder()
        case .rows: library?.pane.rows.giveUp()
        case .preview(let id): library?.pane.previews.take(nil, of: id)
        case .page(let listing, let start, _): giveUp(listing, start)
        case .days(let entity): _ = across.change(.events(entity)) { $0.begin() }
        case .shelves, .tags, .firstUnread, .entity, .counterpart: break
        }
    }

    /// A failure is told, and what was shown too early is taken back.
    mutating func take(_ failure: Failure, of change: LibraryChange) {
        notice = Notice(text: "\(failure.message) \(failure.advice)", isFailure: true)
        _ = settlePending(change)
        switch change {
        case .change(let ids, let change): for id in ids { library?.pane.change(id, change.inverse) }
        case .place(let id, _): library?.places[id] = nil
        case .mark(let id, let letter, _):
            guard let source = library?.stored.first(where: { $0.value == id })?.key else { return }
            readings[source]?.marks[letter] = nil
        case .keep, .annotation, .readAll, .delete, .unsubscribe, .sitting: break
        }
    }

    /// Asks for the list as it is now; the selection stays.
    mutating func askAgain() {
        guard let library, library.isAsked else { return }
        if library.isShown, library.pane.landing == .keep { self.library?.pane.landing = .stay }
        self.library?.isStale = false
        self.library?.pane.invalidate()
    }

    // MARK: - What the list needs

    /// Fits the list to the screen, and notes what it has to be read for.
    mutating func settleLibrary() {
        guard let library else { return }
        let height = libraryRows
        self.library?.pane.settle(rows: height)
        guard main == .library else {
            self.library?.isShown = false
            return
        }
        defer { self.library?.isShown = true }
        self.library?.isAsked = true
        guard library.isAsked else { return }
        // An order that is still awaited will hold what was written.
        if library.isStale, library.pane.isCurrent { askAgain() }
        self.library?.pane.askForRows(height)
    }

    /// What the list shows and does not have yet.
    var wantedOfList: [Request] {
        guard let library, library.isAsked else { return library?.questions ?? [] }
        var wanted = library.questions
        if !library.hasBegun { wanted.append(.ask(.beginning(nil, count: max(1, size.rows)), .beginning)) }
        if let revision = library.pane.awaitedOrder { wanted.append(.ask(.order(library.pane.view), .order(revision))) }
        if let (ids, number) = library.pane.rows.wanted { wanted.append(.ask(.rows(ids), .rows(number))) }
        if main == .library, library.pane.areas(libraryArea).preview != nil, let id = library.pane.selection,
            library.pane.previews[id] == nil
        {
            wanted.append(.ask(.preview(id), .preview(id)))
        }
        return wanted
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
