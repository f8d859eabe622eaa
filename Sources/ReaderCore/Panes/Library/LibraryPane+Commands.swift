import ReaderBasics
package import ReaderKeys
package import ReaderLibrary
import ReaderScreen
import ReaderWork

/// What the commands of the library do.
extension LibraryPane {
    struct BeforeFilter: Equatable {
        var view: ArticleView
        var selected: RowID<ArticleRow>?
        var offset: Int

        /// Where the selection returns to.
        var landing: Landing { selected.map { .article($0, offset: offset) } ?? .top }
    }

    /// What is done to articles, or to how they are listed.
    private static let aboutArticles: Set<Command> = [
        .open, .readAll, .preview, .refresh, .delete, .putBack, .mark, .markRange, .markAbove, .markBelow, .markAll,
    ]

    package mutating func perform(_ command: Command, in context: inout PaneContext) -> [Intent] {
        if order.ids.isEmpty, isCurrent, Self.aboutArticles.contains(command) { return [Self.nothing] }
        switch command {
        case .open: return open(in: &context)
        case .nextUnread: return [.unread(forward: true, opens: false)]
        case .previousUnread: return [.unread(forward: false, opens: false)]
        case .readAll: return askToReadAll()
        case .hideRead: return hideRead()
        case .filter:
            beforeFilter = BeforeFilter(view: view, selected: selection, offset: offset)
            return [
                .prompt(Prompt(.pane, "/", view.query, explanation: Prompt.keepsOrShowsAll, isQuery: true).selected)
            ]
        case .sort: return [.pick(.sorts(view))]
        case .group: return [.pick(.groupings(view.grouping))]
        case .foldStory: return foldStory(in: context)
        case .listStory: return listStory()
        case .chooseFeed: return [.show(.shelves, nil)]
        case .saveSearch: return saveSearch(in: context)
        case .preview: return togglePreview(in: context)
        case .refresh: return refreshFeed()
        case .addFeed: return [.prompt(Prompt(.feedAddress, "address of a feed or a page: "))]
        case .removeFeed: return askToRemoveFeed(in: context)
        case .importFeeds:
            let explanation = "a list of feeds (OPML), by its path or address · enter subscribes · esc leaves"
            return [.prompt(Prompt(.feedList, "file: ", explanation: explanation))]
        case .exportFeeds: return [.prompt(ExportChoice.feedList(withPasswords: false))]
        case .exportPasswords: return [.prompt(ExportChoice.feedList(withPasswords: true))]
        case .delete: return askToDelete(in: context)
        case .putBack: return putBack(in: context)
        case .highlight: return targets.isEmpty ? [Self.nothing] : [.change(.many(targets, .highlight))]
        case .mark:
            toggleMark(in: &context)
            return []
        case .markRange: return markRange()
        case .markAbove: return mark(above: true)
        case .markBelow: return mark(above: false)
        case .markAll: return markAll()
        case .markInverse: return invertMarks()
        case .markNone: return unmark()
        }
    }

    package mutating func open(in context: inout PaneContext) -> [Intent] {
        guard !isAwaited else {
            opensWhenListed = true
            return []
        }
        guard selection?.isBinned != true else {
            let (key, delete) = (context.keymap.name(of: Command.putBack), context.keymap.name(of: Command.delete))
            let state = view.showsHidden ? "hidden" : "deleted"
            return [.tell("It is \(state): \(key) puts it back, \(delete) deletes it for good.")]
        }
        return selection.map { [.openStored(LibraryPlace(article: $0, offset: 0), nil)] } ?? [Self.nothing]
    }

    /// What is told where there is nothing to do something with.
    private static let nothing = Intent.tell("There is no article here.")

    package mutating func click(row: Int, column: Int, in context: inout PaneContext) -> Bool {
        guard column < areas(context.area).list.columns, row > 0 else { return false }
        select(row: viewport.top + row - 1, in: context)
        return true
    }

    package mutating func go(toNumber number: Int, in context: inout PaneContext) -> [Intent] {
        if !order.ids.isEmpty { select(row: order.row(ofArticle: min(number, order.ids.count) - 1), in: context) }
        return []
    }

    package func subject(in context: PaneContext) -> Subject {
        var subject = context.subjectAtCursor
        subject.article = selection?.isBinned == true ? nil : selectedRow
        return subject
    }

    package func position(in context: PaneContext) -> String { position }

    package func hints(in context: PaneContext) -> [Hint] {
        if isEmpty {
            return [
                Hint(Command.addFeed, "subscribes to a feed"), Hint(AppCommand.palette, "commands"),
                Hint(AppCommand.leave, "leaves"), Hint(AppCommand.help, "help"),
            ]
        }
        if isEmptyPart {
            let way =
                view.hidesRead
                ? Hint(Command.hideRead, "shows what is read")
                : Hint(AppCommand.cancel, view.query.isEmpty ? "shows everything" : "takes the search away")
            return [way, Hint(Command.chooseFeed, "shelves"), Hint(AppCommand.help, "help")]
        }
        if !marked.isEmpty { return markHints() }
        if view.isBin {
            return [
                Hint(Command.putBack, "puts it back"), Hint(Command.delete, "deletes it for good"),
                Hint(Command.mark, "marks"), Hint(Command.chooseFeed, "shelves"), Hint(AppCommand.help, "help"),
            ]
        }
        return [
            Hint(Command.open, "read"), Hint(Command.filter, "search"), Hint(Command.nextUnread, "unread"),
            Hint(AppCommand.toggleStar, "star"), Hint(Command.chooseFeed, "shelves"),
            Hint(AppCommand.everywhere, "who and what"), Hint(Command.mark, "mark"), Hint(AppCommand.help, "help"),
        ]
    }

    // MARK: - Asking first

    private func askToRemoveFeed(in context: PaneContext) -> [Intent] {
        guard let feed = view.feed else {
            return [.tell("List the feed first: \(context.keymap.name(of: Command.chooseFeed))")]
        }
        let question = "End the subscription to \(title ?? "this feed")? Its articles stay."
        return [.confirm(Confirmation(question: question, change: .unsubscribe(feed)))]
    }

    private func askToReadAll() -> [Intent] {
        guard !order.ids.isEmpty else { return [.tell("There is no article here.")] }
        // Where what is unread is not counted yet, all are told of.
        let unread = view.showsAll ? order.counts.unread : isCurrent ? order.unread : nil
        guard unread != 0 else { return [.tell("Everything here has been read.")] }
        let count = unread ?? order.articleCount
        let what = count == 1 ? "one article" : "\(Self.number(count)) articles"
        return [.confirm(Confirmation(question: "Mark \(what) of this list as read?", change: .readAll(view)))]
    }

    // MARK: - Views

    /// The feed that is shown alone, else that of the selected article.
    private func refreshFeed() -> [Intent] {
        if let feed = view.feed { return [.refreshFeeds(.one(feed))] }
        return selection.map { [.refreshFeeds(.feed(of: $0))] } ?? []
    }

    private mutating func hideRead() -> [Intent] {
        var view = view
        view.hidesRead.toggle()
        show(view, landing: .keep)
        return [.tell(view.hidesRead ? "What has been read is hidden." : "What has been read is shown again.")]
    }

    private mutating func togglePreview(in context: PaneContext) -> [Intent] {
        showsPreview.toggle()
        guard context.area.columns < Self.previewColumns else { return [] }
        return [.tell("The text stands beside the list from \(Self.previewColumns) columns on.")]
    }

    /// Takes the marks away; where there are none, the search, and where there is none, the feed or saved search.
    package mutating func cancel(in context: inout PaneContext) {
        opensWhenListed = false
        guard marked.isEmpty else { return marked.clear() }
        guard !view.query.isEmpty else { return show(.everything) }
        var view = view
        (view.query, view.ranking, view.isTyping) = ("", nil, false)
        show(view, landing: .keep)
    }

    /// Shows another part of the library, or the same in another order.
    package mutating func choose(_ choice: Picker.Choice, in context: PaneContext) {
        var view = view
        switch choice {
        case .link, .place, .correction, .export, .program: return
        case .bestMatch:
            (view.ranking, view.grouping) = (true, .none)
            return show(view, landing: .top)
        case .sort(let sort):
            view.sort = sort
            view.ranking = view.hasWords ? false : nil
            return show(view, landing: .keep)
        case .group(let grouping):
            view.grouping = grouping
            return show(view, landing: .keep)
        }
    }

    /// What is listed, without what was typed.
    package var shelf: Shelf { Shelf(title: title, feed: view.feed, search: view.search) }

    /// Lists a part of the library, from its top.
    package mutating func show(_ shelf: Shelf) {
        var view = view
        title = shelf.title
        view.ranking = nil
        view.show(shelf)
        show(view, landing: .top)
    }

    /// Keeps the search that is shown, with what it is a part of.
    private func saveSearch(in context: PaneContext) -> [Intent] {
        guard !view.query.isEmpty else {
            let key = context.keymap.name(of: Command.filter)
            return [.tell("Search first: \(key). A search that is shown is kept among the shelves.")]
        }
        let feed = view.feed.flatMap { _ in title.map { Query(.subject(.feed, Query.Term($0))).description } }
        guard view.feed == nil || feed != nil else {
            return [.tell("What the feed is called is still being read; try again.")]
        }
        let queries = [feed ?? "", view.search, view.query].filter { !$0.isEmpty }
        let both = queries.count > 1
        let query = both ? queries.map { "(\($0))" }.joined(separator: " ") : view.query
        let name = both ? "\(title ?? view.search) · \(view.query)" : view.query
        return [
            .shelf(.saveSearch(name, query: query)),
            .tell("Kept among the shelves (\(context.keymap.name(of: Command.chooseFeed))): \(name)"),
        ]
    }

    // MARK: - The query

    /// The list follows what is typed; a mistake is shown below its character.
    package mutating func take(
        _ prompt: inout Prompt, _ phase: Prompt.Phase, in context: inout PaneContext
    ) -> [Intent] {
        guard let before = beforeFilter else { return [] }
        var view = before.view
        mistake = nil
        switch phase {
        case .typing:
            prompt.error = QueryError.mistake(in: prompt.field.text, isTyping: true)
            mistake = prompt.error
            view.query = prompt.field.text
            view.isTyping = true
            show(view, landing: .top)
        case .finished:
            prompt.error = QueryError.mistake(in: prompt.field.text, isTyping: false)
            mistake = prompt.error
            guard prompt.error == nil else { return [] }
            let typed = Query.finished(prompt.field.text).onOneLine
            let isOther = view.query != typed
            view.query = typed
            if !view.hasWords { view.ranking = nil }
            beforeFilter = nil
            show(view, landing: isOther ? .top : .keep)
        case .abandoned, .elsewhere:
            beforeFilter = nil
            view.query = ""
            view.ranking = nil
            show(view, landing: before.landing)
        }
        return []
    }
}

extension LibraryPane.Command {
    package static let scope = KeyScope("library", heading: "In the library")

    package static let bindings: [Binding] = [
        Binding(Self.open, "enter", help: "Read the selected article"),
        Binding(Self.nextUnread, "n", help: "Next unread article of the list"),
        Binding(Self.previousUnread, "N", help: "Previous unread article of the list"),
        Binding(Self.filter, "/", help: "Show only articles that fit a query"),
        Binding(Self.chooseFeed, "F", help: "The shelves: views, searches, folders, feeds and tags to list"),
        Binding(Self.saveSearch, "S", help: "Keep the search that is shown among the shelves"),
        Binding(Self.sort, "o", help: "Order by date, title, source, unread first, best match …"),
        Binding(Self.group, "i", help: "Group by feed, day, entity or story, or not"),
        Binding(Self.foldStory, "s", help: "One row a story; then unfold the selected story, or fold it"),
        Binding(Self.listStory, "=", help: "List the selected story alone; names, dates and quotes are its"),
        Binding(Self.readAll, "A", help: "Mark everything that is listed as read"),
        Binding(Self.hideRead, "X", help: "Hide what has been read, or show it again"),
        Binding(Self.preview, "p", help: "Show or hide the text beside the list"),
        Binding(Self.refresh, "r", help: "Fetch the feed that is shown, or that of the selected article"),
        Binding(Self.addFeed, "+", help: "Subscribe to a feed by its address, or that of a page that has one"),
        Binding(Self.removeFeed, "-", help: "End the subscription to the feed that is shown"),
        Binding(Self.importFeeds, help: "Subscribe to the feeds of a list (OPML)"),
        Binding(Self.exportFeeds, help: "Write the list of feeds into a file (OPML)"),
        Binding(Self.exportPasswords, help: "Write the list of feeds with names and passwords (OPML)"),
        Binding(Self.delete, "D", "delete", help: "Delete the selected article, or those that are marked"),
        Binding(Self.putBack, "P", help: "In the bin: put back what is selected or marked; else its page"),
        Binding(Self.highlight, help: "Let the article stand out in lists, or no longer"),
        Binding(
            Self.mark, "space", help: "Mark the article, or unmark it, to do something with several"),
        Binding(Self.markRange, "V", "t v", help: "Mark from the last mark to here"),
        Binding(Self.markAbove, "t g", help: "Mark this and all above"),
        Binding(Self.markBelow, "t G", help: "Mark this and all below"),
        Binding(Self.markAll, "t a", help: "Mark all that are listed"),
        Binding(Self.markInverse, "t i", help: "Mark what is not marked of the list, and the other way round"),
        Binding(Self.markNone, "t n", help: "Mark nothing any more"),
    ]
}
