import ReaderBasics
package import ReaderKeys
package import ReaderLibrary
import ReaderModel
package import ReaderScreen
package import ReaderWork

/// What the list can show, to choose from: views, saved searches, folders with their feeds, tags.
package struct ShelvesPane: PaneContent {
    package enum Command: String, CommandSet {
        case open, fold, filter, rename, move, up, down
        case addFeed = "add-feed"
        case remove
        case readAll = "read-all"
        case refresh
        case wholePages = "whole-pages"
    }

    /// What the line that is being typed is for.
    private enum Asking: Equatable {
        case filter
        case rename(ShelfRow)
        case move(RowID<FeedRow>)
    }

    /// Nil until they have come.
    private(set) var shelves: Shelves?
    /// Folders whose feeds are hidden, and whether the stories are.
    var folded: Set<String> { shelves?.folded ?? [] }
    private(set) var filter = ""
    private(set) var viewport = Viewport()
    private var asking: Asking?
    /// How often they have been asked for, and the counts of searches.
    private var asked = 1
    private var isStale = false
    private var countsAsked = 0
    private var isCounting = false

    package init() {}

    // MARK: - Rows

    func rows(_ context: PaneContext) -> [ShelfRow] {
        guard let shelves else { return [] }
        let rows = ShelfRow.all(shelves, context.searches, folded: filter.isEmpty ? folded : [])
        guard !filter.isEmpty else { return rows }
        return rows.filter { $0.isSelectable && FuzzyMatch.contains($0.name, filter) }
    }

    /// What can be listed, folded or not, each with its name as title; not everything.
    package func listed(in context: PaneContext) -> [Shelf] {
        guard let shelves else { return [] }
        return ShelfRow.all(shelves, context.searches, folded: []).filter(\.isSelectable).compactMap {
            $0.shelf.title == nil ? nil : $0.shelf
        }
    }

    func selection(_ context: PaneContext) -> ShelfRow? {
        let rows = rows(context)
        return rows.indices.contains(viewport.selected) ? rows[viewport.selected] : nil
    }

    /// The selected feed.
    func feed(_ context: PaneContext) -> FeedSummary? {
        guard case .feed(let id) = selection(context)?.kind else { return nil }
        return shelves?.feeds.first { $0.feed == id }
    }

    // MARK: - Commands

    package mutating func perform(_ command: Command, in context: inout PaneContext) -> [Intent] {
        guard let row = selection(context) else {
            return [.tell(shelves == nil ? "The shelves are still being read." : "No shelf is selected.")]
        }
        switch command {
        case .open: return open(in: &context)
        case .fold: return fold(row, in: context)
        case .filter:
            asking = .filter
            return [.prompt(Prompt(.pane, "shelves with: ", filter).selected)]
        case .rename: return askForName(of: row)
        case .move: return askForFolder(of: row, in: context)
        case .up: return reorder(row, by: -1)
        case .down: return reorder(row, by: 1)
        case .addFeed: return [.prompt(Prompt(.feedAddress, "address of a feed or a page: "))]
        case .remove: return askToRemove(row)
        case .readAll: return askToReadAll(row)
        case .refresh: return refresh(row)
        case .wholePages: return setWholePages(in: context)
        }
    }

    package mutating func open(in context: inout PaneContext) -> [Intent] {
        selection(context).map { [.list($0.shelf)] } ?? []
    }

    /// Hides the feeds of a folder, or shows them again; of a feed, those of its folder. The stories likewise.
    private mutating func fold(_ row: ShelfRow, in context: PaneContext) -> [Intent] {
        let (path, kind): (String, ShelfRow.Kind)
        switch row.kind {
        case .stories, .story: (path, kind) = (Shelves.storiesFold, .stories)
        case .folder(let folder): (path, kind) = (folder, row.kind)
        case .everything, .view, .search, .tag, .feed, .heading:
            guard let folder = feed(context)?.folder, !folder.isEmpty else {
                return [.tell("Folders and stories are folded; this is none.")]
            }
            (path, kind) = (folder, .folder(folder))
        }
        let isFolded = !folded.contains(path)
        if isFolded { shelves?.folded.insert(path) } else { shelves?.folded.remove(path) }
        select(kind, in: context)
        return [.shelf(.fold(path, isFolded))]
    }

    private mutating func askForName(of row: ShelfRow) -> [Intent] {
        switch row.kind {
        case .feed, .folder, .tag, .search(isSaved: true):
            asking = .rename(row)
            let explanation = "\(Key.enter.name) renames it · \(Key.escape.name) leaves"
            return [
                .prompt(
                    Prompt(.pane, "name: ", row.kind == .tag ? Self.tag(row.name) : row.name, explanation: explanation)
                        .selected)
            ]
        case .search: return [.tell("This search stands in the configuration, with its name.")]
        case .everything, .view, .stories, .story, .heading:
            return [.tell("Feeds, folders, tags and saved searches can be renamed.")]
        }
    }

    private mutating func askForFolder(of row: ShelfRow, in context: PaneContext) -> [Intent] {
        guard case .feed(let id) = row.kind else { return [.tell("Feeds are moved to a folder.")] }
        asking = .move(id)
        let explanation = "\(Key.enter.name) moves it; no name: in no folder · \(Key.escape.name) leaves"
        var prompt = Prompt(
            .pane, "folder, with / between folders: ", feed(context)?.folder ?? "", explanation: explanation)
        prompt.choices = folders
        return [.prompt(prompt.selected)]
    }

    /// Every folder, with those around it.
    private var folders: [String] {
        var seen: Set<String> = []
        return (shelves?.feeds ?? []).flatMap { feed in
            let parts = feed.folder.split(separator: "/")
            return parts.indices.map { parts[...$0].joined(separator: "/") }
        }.filter { seen.insert($0).inserted }
    }

    /// Puts a feed or a folder before or behind the next of its kind.
    private func reorder(_ row: ShelfRow, by step: Int) -> [Intent] {
        let (place, count): (Int?, Int)
        let change: ShelfChange
        switch row.kind {
        case .feed(let id):
            let beside = shelves?.feeds(beside: id) ?? []
            (place, count, change) = (beside.firstIndex(of: id), beside.count, .reorder(id, by: step))
        case .folder(let path):
            let beside = shelves?.folders(beside: path) ?? []
            (place, count, change) = (beside.firstIndex(of: path), beside.count, .reorderFolder(path, by: step))
        case .everything, .view, .stories, .story, .search, .tag, .heading:
            return [.tell("Feeds and folders are moved up and down.")]
        }
        guard let place, (0..<count).contains(place + step) else {
            return [.tell(step < 0 ? "It stands first." : "It stands last.")]
        }
        return [.shelf(change)]
    }

    private func askToRemove(_ row: ShelfRow) -> [Intent] {
        switch row.kind {
        case .feed(let id):
            let question = "End the subscription to \(row.name)? Its articles stay."
            return [.confirm(Confirmation(question: question, change: .unsubscribe(id)))]
        case .search(isSaved: true):
            let change = ShelfChange.removeSearch(row.name, query: row.shelf.search)
            return [.confirm(Confirmation(question: "Forget the search \(row.name)?", change: .shelf(change)))]
        case .search, .everything, .view, .stories, .story, .folder, .tag, .heading:
            return [.tell("Feeds and saved searches can be taken away here.")]
        }
    }

    private func askToReadAll(_ row: ShelfRow) -> [Intent] {
        guard row.unread != 0 else { return [.tell("Everything here has been read.")] }
        var view = ArticleView()
        view.show(row.shelf)
        let what = row.unread.map { "\($0.grouped) article\($0 == 1 ? "" : "s")" } ?? "everything"
        return [.confirm(Confirmation(question: "Mark \(what) of \(row.name) as read?", change: .readAll(view)))]
    }

    private func refresh(_ row: ShelfRow) -> [Intent] {
        switch row.kind {
        case .feed(let id): [.refreshFeeds(.one(id))]
        case .folder(let path): [.refreshFeeds(.folder(path))]
        case .everything, .view, .stories, .story, .search, .tag, .heading: [.refreshFeeds(.all)]
        }
    }

    private func setWholePages(in context: PaneContext) -> [Intent] {
        guard let feed = feed(context) else { return [.tell("Whole pages are fetched feed by feed.")] }
        return [.shelf(.wholePages(feed.feed, !feed.fetchesPages))]
    }

    package mutating func take(
        _ prompt: inout Prompt, _ phase: Prompt.Phase, in context: inout PaneContext
    ) -> [Intent] {
        let text = prompt.field.text
        switch asking {
        case .filter:
            let chosen = phase == .finished && !text.isEmpty ? selection(context)?.shelf : nil
            filter = phase == .typing ? text : ""
            viewport = Viewport()
            skipHeading(forward: true, context)
            return chosen.map { [.list($0)] } ?? []
        case .rename(let row):
            guard phase == .finished else {
                prompt.error = nil
                return []
            }
            prompt.error = mistake(in: text, of: row, context)
            return prompt.error == nil ? rename(row, text.onOneLine, context) : []
        case .move(let feed):
            let folder = text.split(separator: "/").map(\.onOneLine).filter { !$0.isEmpty }.joined(separator: "/")
            return phase == .finished ? [.shelf(.move(feed, folder))] : []
        case nil: return []
        }
    }

    package mutating func cancel(in context: inout PaneContext) {
        filter = ""
        skipHeading(forward: true, context)
    }

    package var filterText: String? { filter.isEmpty ? nil : "shelves with “\(filter)”" }

    // MARK: - The library

    package func wanted(in context: PaneContext) -> [Request] {
        guard shelves != nil, !isStale else { return [.ask(.shelves, .shelves(asked))] }
        return isCounting ? [.ask(.unreadCounts(queries(context)), .unreadCounts(countsAsked))] : []
    }

    /// The queries whose unread articles are counted.
    private func queries(_ context: PaneContext) -> [String] {
        guard let shelves else { return [] }
        return ShelfRow.all(shelves, context.searches, folded: []).compactMap { row in
            switch row.kind {
            case .search: row.shelf.search
            case .view: row.shelf.search == "is:highlighted" ? row.shelf.search : nil
            case .stories: row.shelf.search
            case .everything, .story, .tag, .folder, .feed, .heading: nil
            }
        }
    }

    package mutating func take(_ answer: LibraryAnswer, in context: PaneContext) {
        switch answer {
        case .shelves(let shelves):
            let (selected, isFirst) = (selection(context)?.kind, self.shelves == nil)
            self.shelves = shelves
            isStale = false
            countsAsked += 1
            isCounting = !queries(context).isEmpty
            if isFirst { appear(in: context) } else if let selected { select(selected, in: context) }
        case .unreadCounts(let counts):
            isCounting = false
            shelves?.searchCounts.merge(counts) { _, new in new }
        case .beginning, .order, .rows, .preview, .firstUnread, .tags, .completions, .page, .days, .entity,
            .counterpart, .reach, .named, .highlights, .rules, .ruleTrial:
            break
        }
    }

    package mutating func giveUp(_ question: LibraryQuestion, in context: PaneContext) {
        switch question {
        case .shelves:
            isStale = false
            shelves = shelves ?? Shelves()
        case .unreadCounts: isCounting = false
        case .beginning, .order, .rows, .preview, .firstUnread, .tags, .completions, .page, .days, .entity,
            .counterpart, .reach, .named, .highlights, .rules, .ruleTrial:
            break
        }
    }

    package mutating func invalidate() {
        isStale = true
        asked += 1
    }

    // MARK: - Moving

    private func height(_ context: PaneContext) -> Int { max(1, areas(context).list.rows) }

    package mutating func move(_ move: Viewport.Move, in context: inout PaneContext) {
        let before = viewport.selected
        viewport.move(move, count: rows(context).count, rows: height(context))
        skipHeading(forward: viewport.selected >= before, context)
    }

    package mutating func settle(in context: PaneContext) {
        viewport.settle(count: rows(context).count, rows: height(context))
        skipHeading(forward: true, context)
    }

    /// Selects what the list shows.
    package mutating func appear(in context: PaneContext) {
        guard let row = rows(context).first(where: { $0.isSelectable && $0.shelf.lists(context.shelf) }) else { return }
        select(row.kind, named: row.name, in: context)
    }

    package mutating func click(row: Int, column: Int, in context: inout PaneContext) -> Bool {
        guard row > 0, viewport.top + row - 1 < rows(context).count else { return false }
        viewport.select(viewport.top + row - 1, count: rows(context).count, rows: height(context))
        skipHeading(forward: true, context)
        return true
    }

    private mutating func select(_ kind: ShelfRow.Kind, named name: String? = nil, in context: PaneContext) {
        let rows = rows(context)
        let wanted = rows.firstIndex { $0.kind == kind && (name == nil || $0.name == name) }
        viewport.select(wanted ?? viewport.selected, count: rows.count, rows: height(context))
        skipHeading(forward: true, context)
    }

    private mutating func skipHeading(forward: Bool, _ context: PaneContext) {
        let rows = rows(context)
        viewport.skip(forward: forward, count: rows.count, rows: height(context)) { rows[$0].isSelectable }
    }
}

extension ShelvesPane.Command {
    package static let scope = KeyScope("shelves", heading: "In the shelves")

    package static let bindings: [Binding] = [
        Binding(Self.open, "enter", help: "List what is selected; a folder's feeds as one"),
        Binding(Self.fold, "o", help: "Hide the feeds of a folder, or the stories, or show them again"),
        Binding(Self.filter, "/", help: "Show only shelves whose name has …"),
        Binding(Self.readAll, "A", help: "Mark everything of the shelf as read"),
        Binding(Self.refresh, "r", help: "Fetch the feed, or those of the folder"),
        Binding(Self.rename, "e", help: "Another name for the feed, folder, tag or search"),
        Binding(Self.move, "i", help: "Move the feed to a folder"),
        Binding(Self.up, "<", help: "The feed or folder further up"),
        Binding(Self.down, ">", help: "The feed or folder further down"),
        Binding(Self.wholePages, "p", help: "Fetch the page of each entry of the feed, or do not"),
        Binding(Self.addFeed, "+", help: "Subscribe to a feed by its address, or that of a page that has one"),
        Binding(Self.remove, "-", "D", help: "End the subscription, or forget the search"),
    ]
}
