import ReaderCommands
import ReaderLibrary
import ReaderPanes
import ReaderScreen
import ReaderWork

/// What the commands of the library do.
extension AppState {
    mutating func perform(_ command: LibraryPane.Command) -> [Effect] {
        guard let library else { return [] }
        switch command {
        case .open: if let id = library.pane.selection { openStored(id) }
        case .nextUnread: stepUnread(forward: true, opens: false)
        case .previousUnread: stepUnread(forward: false, opens: false)
        case .readAll: askToReadAll()
        case .hideRead: hideRead()
        case .filter:
            self.library?.beforeFilter = LibraryState.BeforeFilter(library.pane)
            overlay = .prompt(Prompt(purpose: .filterLibrary, field: TextField(library.pane.view.query)))
        case .sort:
            overlay = .picker(.sorts(library.pane.view))
        case .group:
            overlay = .picker(.groupings(library.pane.view.grouping))
        case .shelves: self.library?.ask(.shelves)
        case .preview: togglePreview()
        case .refresh: refreshShownFeed()
        case .addFeed: overlay = .prompt(Prompt(purpose: .feedAddress))
        case .removeFeed: askToRemoveFeed()
        case .delete: askToDelete()
        }
        return []
    }

    // MARK: - Opening

    /// Opens an article of the library in the reader.
    mutating func openStored(_ id: RowID<ArticleRow>) {
        let source = Source(.stored(id))
        library?.stored[source.id] = id
        select(id)
        let index: Int
        if let known = list.items.firstIndex(where: { library?.stored[$0.source.id] == id }) {
            index = known
        } else {
            index = list.items.endIndex
            var item = SourcePane.Item(source)
            item.title = library?.pane.rows[id]?.title
            list.items.append(item)
        }
        forgetOldReadings()
        library?.entered.insert(list.items[index].source.id)
        let wanted = main == .library ? library?.pane.view.wantedWords : nil
        library?.wanted = wanted
        if main == .library { jumps.leave(place) }
        open(index)
        markWanted()
    }

    /// What the list was searched for is marked in the article that is opened from it, and `n` goes there.
    mutating func markWanted() {
        guard reading != nil, let wanted = library?.wanted else { return }
        library?.wanted = nil
        if reading?.search == nil { reading?.search = TextSearch(wanted) }
    }

    /// Selects an article of the list, where it is in it.
    private mutating func select(_ id: RowID<ArticleRow>) {
        guard let pane = library?.pane, let row = pane.order.row(of: id, near: pane.viewport.selected) else { return }
        let height = libraryRows
        library?.pane.select(row: row, rows: height)
    }

    /// Articles of the library that were opened long ago are read again when they are needed.
    private mutating func forgetOldReadings() {
        let held = list.items.filter { readings[$0.source.id] != nil }
        guard held.count > 24 else { return }
        for item in held.prefix(held.count - 24) {
            guard case .stored = item.source.origin, item.source.id != list.items[current].source.id else { continue }
            readings[item.source.id] = nil
        }
    }

    /// The article after or before the one being read, in the order of the list.
    mutating func stepStored(_ change: Int) {
        guard let row = library?.pane.neighbour(forward: change > 0), let id = library?.pane.order.id(inRow: row)
        else {
            notice = Notice(text: change > 0 ? "This is the last article." : "This is the first article.")
            return
        }
        let height = libraryRows
        library?.pane.select(row: row, rows: height)
        if main != .library { openStored(id) }
    }

    // MARK: - Unread

    mutating func stepUnread(forward: Bool, opens: Bool) {
        guard let pane = library?.pane, library?.isAsked == true else { return show(.library) }
        let ids = pane.others(forward: forward)
        // What is known already needs no question.
        for id in ids {
            guard let row = pane.rows[id], !pane.rows.isMissing(id) else { break }
            if !row.isRead { return take(unread: id, opens: opens) }
        }
        library?.ask(.firstUnread(ids, opens: opens))
    }

    mutating func take(unread id: RowID<ArticleRow>?, opens: Bool) {
        guard let id else {
            notice = Notice(text: "Everything here has been read.")
            return
        }
        if opens { return openStored(id) }
        select(id)
    }

    // MARK: - Changing

    mutating func toggle(_ change: (ArticleRow) -> ArticleChange) -> [Effect] {
        guard let id = targetArticle, let row = library?.pane.rows[id] else {
            notice = Notice(text: "This article is not in the library.")
            return []
        }
        let change = change(row)
        remember(Undo(changes: [(ids: [id], change: change.inverse)]))
        return self.change(id, change)
    }

    mutating func editTags() {
        guard let id = targetArticle, let row = library?.pane.rows[id] else {
            notice = Notice(text: "This article is not in the library.")
            return
        }
        let tags = row.tags.map { "\($0), " }.joined()
        overlay = .prompt(Prompt(purpose: .tags(id), field: TextField(tags)))
        library?.ask(.tags)
    }

    /// Sets the tags of an article to those of a line.
    mutating func setTags(_ line: String, of id: RowID<ArticleRow>) -> [Effect] {
        guard let row = library?.pane.rows[id] else { return [] }
        let wanted = TagLine.tags(in: line)
        let isIn = { (name: String, names: [String]) in names.contains { $0.lowercased() == name.lowercased() } }
        let added = wanted.filter { !isIn($0, row.tags) }.map { ArticleChange.tag($0, true) }
        let removed = row.tags.filter { !isIn($0, wanted) }.map { ArticleChange.tag($0, false) }
        remember(Undo(changes: (added + removed).map { (ids: [id], change: $0.inverse) }))
        return (added + removed).flatMap { change(id, $0) }
    }

    private mutating func askToDelete() {
        guard let id = library?.pane.selection else { return }
        let room = max(12, size.columns - 60)
        let title =
            library?.pane.rows[id]?.title.map { title in
                "“\(String(Glyphs.fitting(title, columns: room).map(\.character)))”"
            } ?? "this article"
        overlay = .confirm(
            Confirmation(question: "Delete \(title)?", change: .delete(id)))
    }

    private mutating func askToRemoveFeed() {
        guard let pane = library?.pane, let feed = pane.view.feed else {
            let key = configuration.keymap.key(for: .library(.shelves)) ?? "F"
            notice = Notice(text: "Show the feed first: \(key)")
            return
        }
        overlay = .confirm(
            Confirmation(
                question: "End the subscription to \(pane.shelf ?? "this feed")? Its articles stay.",
                change: .unsubscribe(feed)))
    }

    private mutating func askToReadAll() {
        guard let pane = library?.pane, !pane.order.ids.isEmpty else { return }
        let count = LibraryPane.number(pane.order.articleCount)
        let what = pane.order.articleCount == 1 ? "the article" : "all \(count) articles"
        overlay = .confirm(Confirmation(question: "Mark \(what) of this list as read?", change: .readAll(pane.view)))
    }

    // MARK: - Views

    private mutating func hideRead() {
        guard var view = library?.pane.view else { return }
        view.hidesRead.toggle()
        notice = Notice(text: view.hidesRead ? "What has been read is hidden." : "What has been read is shown again.")
        show(view, landing: .keep)
    }

    private mutating func togglePreview() {
        library?.pane.showsPreview.toggle()
        guard size.columns < LibraryPane.previewColumns else { return }
        notice = Notice(text: "The text stands beside the list from \(LibraryPane.previewColumns) columns on.")
    }

    /// Asks for another view; what is shown stays until it comes.
    mutating func show(_ view: ArticleView, landing: LibraryPane.Landing) {
        guard let pane = library?.pane, pane.view != view else { return }
        library?.pane.show(view, landing: landing)
    }

    mutating func choose(_ choice: Picker.Choice) -> [Effect] {
        if case .link(let address) = choice { return browse(address) }
        guard var view = library?.pane.view else { return [] }
        switch choice {
        case .link: return []
        case .bestMatch:
            (view.ranking, view.grouping) = (true, .none)
            show(view, landing: .top)
            return []
        case .sort(let sort):
            view.sort = sort
            view.ranking = view.hasWords ? false : nil
            show(view, landing: .keep)
            return []
        case .group(let grouping):
            view.grouping = grouping
            show(view, landing: .keep)
            return []
        case .everything:
            library?.pane.shelf = nil
            view.ranking = nil
            (view.feed, view.search, view.query) = (nil, "", "")
        case .feed(let feed):
            let name = library?.shelves.first { $0.feed == feed }?.name
            library?.pane.shelf = name
            (view.feed, view.search, view.query) = (feed, "", "")
        case .search(let name):
            library?.pane.shelf = name
            let query = configuration.searches.first { $0.name == name }?.query
            (view.feed, view.search, view.query) = (nil, query?.description ?? "", "")
        }
        show(view, landing: .top)
        return []
    }

    mutating func showShelves() {
        guard let library else { return }
        let selected: Picker.Choice =
            library.pane.view.feed.map(Picker.Choice.feed)
            ?? (library.pane.view.search.isEmpty ? .everything : .search(library.pane.shelf ?? ""))
        overlay = .picker(.shelves(library.shelves, configuration.searches, selected: selected))
    }
}
