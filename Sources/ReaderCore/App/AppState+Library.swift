import ReaderCommands
import ReaderImport
import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// What the library answers, and what is done to it.
extension AppState {
    // MARK: - Answers

    mutating func take(_ answer: LibraryAnswer) {
        if case .beginning(_, let beginning) = answer, beginning.counts.articles == 0, readInstead() { return }
        if case .days(_, _, let today) = answer { self.today = today }
        for pane in [.library] + panes.views {
            change(pane) { content, context in
                content.take(answer, in: context)
                return []
            }
        }
        switch answer {
        case .beginning(_, let beginning): if beginning.counts.articles > 0 { annotateLibrary() }
        case .firstUnread(let id, let opens):
            library?.forget(.firstUnread)
            goToUnread(id, opens: opens)
        case .feeds:
            library?.forget(.feeds)
            overlay = (library?.pane.feedPicker(configuration.searches)).map(Overlay.picker)
        case .tags(let tags):
            library?.forget(.tags)
            library?.tags = tags
        case .counterpart(let name, let entity):
            library?.forget(.counterpart)
            guard let entity else { return tell("No annotated article of the library speaks of \(name) yet.") }
            jumps.leave(place)
            show(.page(entity.id), of: entity)
        case .order, .rows, .preview, .page, .days, .entity: break
        }
    }

    /// The articles that come with the program, where there is nothing else; false where there is no need.
    private mutating func readInstead() -> Bool {
        guard let library, library.isHome, !library.fallback.isEmpty else { return false }
        self.library?.isHome = false
        self.library?.pane.abandon()
        list = SourceList(library.fallback)
        open(0)
        return true
    }

    /// A failure is told; what was asked for is not asked again before something changes.
    mutating func take(_ failure: Failure, of question: LibraryQuestion) {
        tell(failure)
        library?.forget(question.kind)
        if case .beginning = question, readInstead() { return }
        for pane in [.library] + panes.views {
            change(pane) { content, context in
                content.giveUp(question, in: context)
                return []
            }
        }
    }

    // MARK: - Changes

    mutating func take(_ outcome: LibraryOutcome) -> [Effect] {
        switch outcome {
        case .kept(let source, let stored): return take(stored, of: source)
        case .allRead(let change, let ids):
            let isTold = library?.settle(change) == true
            library?.remember(Undo(changes: ids.isEmpty ? [] : [(ids: ids, change: .read(false))]))
            if isTold { tell(allRead(ids.count)) }
            library?.pane.askAgain()
        case .changed(let change, let count):
            let isTold = library?.settle(change) == true
            if let text = self.outcome(of: change, count: count), isTold { tell(text) }
            let context = context(of: .library)
            switch change {
            case .delete(let id): library?.pane.remove(id, in: context)
            case .unsubscribe: library?.pane.choose(.everything, in: context)
            case .annotation: invalidateLibrary()
            case .change(let ids, _) where ids.count > 1: library?.pane.askAgain()
            case .change(_, .tag): library?.ask(.tags)
            case .keep, .change, .place, .mark, .listState, .readAll: break
            }
        }
        return []
    }

    private func allRead(_ count: Int) -> String {
        guard count > 0 else { return "Everything here was read already." }
        let key = configuration.keymap.key(for: AppCommand.undo).map { "; \($0) takes it back" } ?? ""
        return "\(count == 1 ? "One article is" : "\(LibraryPane.number(count)) articles are") read now\(key)."
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
        case .keep, .annotation, .place, .listState, .readAll: return nil
        }
    }

    /// A failure is told, and what was shown too early is taken back.
    mutating func take(_ failure: Failure, of change: LibraryChange) {
        tell(failure)
        _ = library?.settle(change)
        library?.takeBack(change)
        if case .mark(let id, let letter, _) = change, let source = library?.source(of: id) {
            readings[source]?.marks[letter] = nil
        }
    }

    /// The article that commands on an article are about: the selected one of a list, or the one being read.
    private var target: RowID<ArticleRow>? {
        if main.isStored { return subject(of: main).article?.id }
        return main == .library ? library?.pane.selection : storedReading
    }

    /// The row of that article; where there is none, that is told.
    private mutating func targetRow() -> ArticleRow? {
        if main.isStored {
            guard let article = subject(of: main).article else {
                tell("No article is selected.")
                return nil
            }
            if library?.pane.rows[article.id] == nil { library?.pane.rows.take([article], asked: []) }
        }
        let row = target.flatMap { library?.pane.rows[$0] }
        if row == nil { tell("This article is not in the library.") }
        return row
    }

    mutating func toggle(_ change: (ArticleRow) -> ArticleChange) -> [Effect] {
        guard let row = targetRow() else { return [] }
        let change = change(row)
        library?.remember(Undo(changes: [(ids: [row.id], change: change.inverse)]))
        return library?.change([row.id], change) ?? []
    }

    mutating func editTags() {
        guard let row = targetRow() else { return }
        let tags = row.tags.map { "\($0), " }.joined()
        overlay = .prompt(Prompt(.tags(row.id), "tags, with commas between: ", tags))
        library?.ask(.tags)
    }

    /// Takes back the last change; several in turn.
    mutating func undo() -> [Effect] {
        if let effects = library?.undo() { return effects }
        tell("There is nothing to take back.")
        return []
    }

    // MARK: - Going through the list

    mutating func selectInLibrary(_ id: RowID<ArticleRow>) {
        let context = context(of: .library)
        library?.pane.select(id, in: context)
    }

    /// The article after or before the one being read, in the order of the list.
    mutating func stepStored(_ change: Int) {
        guard let row = library?.pane.neighbour(forward: change > 0), let id = library?.pane.order.id(inRow: row) else {
            return tell(change > 0 ? "This is the last article." : "This is the first article.")
        }
        let context = context(of: .library)
        library?.pane.select(row: row, in: context)
        if main != .library { openStored(id) }
    }

    mutating func stepUnread(forward: Bool, opens: Bool) {
        guard let pane = library?.pane, pane.isAsked else { return show(.library) }
        let ids = pane.others(forward: forward)
        // What is known already needs no question.
        for id in ids {
            guard let row = pane.rows[id], !pane.rows.isMissing(id) else { break }
            if !row.isRead { return goToUnread(id, opens: opens) }
        }
        library?.ask(.firstUnread(ids, opens: opens))
    }

    private mutating func goToUnread(_ id: RowID<ArticleRow>?, opens: Bool) {
        guard let id else { return tell("Everything here has been read.") }
        if opens { openStored(id) } else { selectInLibrary(id) }
    }

    // MARK: - Feeds

    mutating func addFeed(_ typed: String) {
        let address = typed.trimmedSpaces
        if !address.isEmpty { beginFeeds(.addFeed(address)) }
    }

    mutating func beginFeeds(_ work: Request.Work) {
        guard feedWork == nil else { return tell("Feeds are being fetched already.") }
        feedWork = FeedWork(work)
    }

    mutating func take(_ progress: FeedProgress) {
        feedWork?.take(progress)
        guard case .finished(let outcome) = progress, outcome.added + outcome.updated > 0 else { return }
        invalidateLibrary()
        annotateLibrary()
    }

    mutating func finishFeeds(_ failure: Failure?) {
        guard let work = feedWork else { return }
        feedWork = nil
        if let failure { return tell(failure) }
        notice = Notice(text: work.summary(configuration.keymap), isFailure: !work.failures.isEmpty)
    }

    // MARK: - Annotating

    /// Has what waits in the library annotated: when the list is shown for the first time, and after articles have
    /// come.
    mutating func annotateLibrary() {
        guard library != nil else { return }
        if annotationWork == nil { beginAnnotation() } else { annotationWork?.isAskedAgain = true }
    }

    private mutating func beginAnnotation() {
        annotationRuns += 1
        annotationWork = LibraryAnnotation(number: annotationRuns)
    }

    mutating func take(_ progress: AnnotationProgress) {
        guard progress.isFinal else {
            annotationWork?.progress = progress
            return
        }
        let isAskedAgain = annotationWork?.isAskedAgain ?? false
        annotationWork = nil
        if isAskedAgain { beginAnnotation() }
        if progress.done > 0 { invalidateLibrary() }
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
        case .language(.some): "Language put right"
        case .language(nil): "Language as the text tells"
        }
    }
}
