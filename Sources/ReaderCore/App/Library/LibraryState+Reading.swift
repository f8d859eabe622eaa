import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderWork

/// Reading articles of the library, and going from one to the next.
extension LibraryState {
    // MARK: - Opening and leaving

    /// Takes an article of the library into the list of those that are open.
    ///
    /// - Returns: its position.
    mutating func enter(
        _ id: RowID<ArticleRow>, in articles: inout OpenArticles, isFromList: Bool, _ context: PaneContext
    ) -> Int {
        pane.select(id, in: context)
        let index = kept.enter(id, title: pane.rows[id]?.title, in: &articles)
        articles.forgetOldReadings()
        articles.wantedWords = isFromList ? pane.view.wantedWords : nil
        return index
    }

    /// An article that its source has changed since it was opened is read anew.
    func forgetOldText(of id: RowID<ArticleRow>, in articles: inout OpenArticles) {
        guard pane.rows[id]?.isChanged == true, let source = kept.source(of: id) else { return }
        articles.readings[source] = nil
    }

    /// What follows from what is on the screen: an article that is read is kept, marked read, and its place kept when
    /// it is left.
    ///
    /// - Parameters:
    ///   - isListShown: whether the list of the library stands in the place of the article.
    ///   - keepsWhatIsRead: whether articles from elsewhere are kept.
    mutating func follow(_ articles: OpenArticles, isListShown: Bool, keepsWhatIsRead: Bool) -> [Intent] {
        var intents = keepsWhatIsRead && !isListShown ? kept.offer(articles) : []
        let reading = isListShown || articles.reading == nil ? nil : kept.current(of: articles)
        guard let followed = kept.follow(reading, of: articles) else { return intents }
        intents += followed
        if let reading, pane.rows[reading]?.isRead == false { intents += change([reading], .read(true), isTold: false) }
        return intents
    }

    /// What the library knows of an article that is on the screen; the reader who has not moved yet is taken to where
    /// it was left.
    ///
    /// - Parameter isQuiet: whether nothing else is told, so that this can be.
    mutating func take(
        _ stored: ReadingState, of source: Article.ID, in articles: inout OpenArticles, _ context: PaneContext,
        isQuiet: Bool
    ) -> [Intent] {
        kept.take(stored, of: source)
        articles.readings[source]?.take(stored.corrections)
        articles.readings[source]?.take(stored.row.flatMap(context.clock.heading))
        if var row = stored.row {
            row.isChanged = false
            pane.rows.take([row], asked: [])
        }
        var intents = kept.handOver(source, of: articles)
        if !kept.isAboutToHandOver(articles), kept.isUnannotated(stored.id) { intents.append(.annotateLibrary) }
        if let reading = articles.readings[source] {
            // Marks that were set before the article had a place to keep them.
            for (letter, place) in reading.marks.sorted(by: { $0.key < $1.key }) where stored.marks[letter] == nil {
                intents += request(.mark(stored.id, letter, place), isTold: false)
            }
        }
        articles.readings[source]?.take(stored.highlights)
        articles.readings[source]?.take(stored.changes)
        if articles.readings[source]?.restore(stored) == true, isQuiet, !stored.changes.isUnseen {
            let key = context.keymap.name(of: MoveCommand.top)
            intents.append(.tell("Where you left it; \(key) goes to the top."))
        } else if isQuiet, stored.changes.isUnseen, !stored.changes.all.isEmpty {
            intents.append(.tell(Self.changed(stored.changes.all.count, context.keymap)))
        } else if isQuiet, let feed = stored.feedOfSummaries {
            intents += [.tell(Self.summaries(context.keymap)), .change(.shelf(.summariesTold(feed)))]
        }
        if !articles.isStored(source) { pane.invalidate() }
        return intents
    }

    /// What is told of an article whose source has changed it.
    private static func changed(_ count: Int, _ keymap: Keymap) -> String {
        let places = count == 1 ? "one place" : "\(LibraryPane.number(count)) places"
        return "Changed in \(places) since you read it; \(keymap.name(of: TextPane.Command.nextChange)) shows what."
    }

    /// What is told once of a feed that carries summaries.
    private static func summaries(_ keymap: Keymap) -> String {
        let keys = (keymap.name(of: AppCommand.wholePage), keymap.name(of: AppCommand.feedPages))
        return "This feed carries summaries: \(keys.0) fetches the page, \(keys.1) always."
    }

    /// What has to be in the file before the program ends.
    mutating func close(_ articles: OpenArticles, isListShown: Bool, _ context: PaneContext) -> [Intent] {
        let intents = kept.keepPlace(in: articles)
        guard pane.isAsked, pane.isCurrent else { return intents }
        let selected = isListShown ? pane.selection : kept.current(of: articles) ?? pane.selection
        let offset = selected == pane.selection ? pane.offset : pane.rowsShown(in: context) / 3
        var session = ListSession(
            selected: selected, offset: offset, sort: pane.view.sort, grouping: pane.view.grouping,
            hidesRead: pane.view.hidesRead)
        session.shelf = pane.shelf
        session.nearby = pane.nearby
        return intents + [.change(.listState(session))]
    }

    // MARK: - From article to article

    /// Does something to the article that a command is about: the selected one of a list, or the one being read.
    ///
    /// - Parameters:
    ///   - shown: the pane in the middle of the screen.
    ///   - subject: what stands under its selection.
    mutating func change(
        _ shown: Pane, _ subject: Subject, of articles: OpenArticles,
        _ body: (inout LibraryState, ArticleRow) -> [Intent]
    ) -> [Intent] {
        var target = shown == .library ? pane.selection : kept.current(of: articles)
        if shown.isStored {
            guard let article = subject.article else { return [.tell("No article is selected.")] }
            if pane.rows[article.id] == nil { pane.rows.take([article], asked: []) }
            target = article.id
        }
        if target?.isBinned == true { return [.tell(Self.isBinned)] }
        guard let row = target.flatMap({ pane.rows[$0] }) else { return [.tell(Self.notKept)] }
        return body(&self, row)
    }

    /// What is told where a command is about an article that is not in the library.
    static let notKept = "This article is not in the library."

    /// Selects the article after or before the selected one, in the order of the list.
    ///
    /// - Parameter opens: whether it is read, too.
    mutating func step(_ change: Int, opens: Bool, in context: PaneContext) -> [Intent] {
        guard let row = pane.neighbour(forward: change > 0), let id = pane.order.id(inRow: row) else {
            return [.tell(change > 0 ? "This is the last article." : "This is the first article.")]
        }
        pane.select(row: row, in: context)
        return opens ? [.openStored(LibraryPlace(article: id, offset: 0), nil)] : []
    }

    /// Goes to the next article that is not read; the library is asked where the rows do not say.
    mutating func stepUnread(forward: Bool, opens: Bool, in context: PaneContext) -> [Intent] {
        let ids = pane.others(forward: forward)
        // What is known already needs no question.
        for id in ids {
            guard let row = pane.rows[id], !pane.rows.isMissing(id) else { break }
            if !row.isRead { return goToUnread(id, opens: opens, in: context) }
        }
        ask(.firstUnread(ids, opens: opens))
        return []
    }

    /// Selects an article, or reads it; where there is none, that is told.
    mutating func goToUnread(_ id: RowID<ArticleRow>?, opens: Bool, in context: PaneContext) -> [Intent] {
        guard let id else { return [.tell("Everything here has been read.")] }
        if opens { return [.openStored(LibraryPlace(article: id, offset: 0), nil)] }
        pane.select(id, in: context)
        return []
    }
}

extension Reading {
    /// Takes the marks and the place that the library has; a reader who has moved already stays.
    ///
    /// - Returns: whether the reader has been taken to the place.
    fileprivate mutating func restore(_ stored: ReadingState) -> Bool {
        marks.merge(stored.marks) { now, _ in now }
        guard let place = stored.place, place > 0, anchor == 0, cursor == nil else { return false }
        restore(anchor: min(place, article.text.count), cursor: nil)
        clearCursor()
        return true
    }
}
