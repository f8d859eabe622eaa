import ReaderCommands
import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderScreen
package import ReaderWork

/// Opening, loading, annotating and keeping articles.
extension AppState {
    /// Shows an article of the list, which is read where it has not been yet.
    mutating func open(_ index: Int) {
        guard list.items.indices.contains(index) else { return }
        list.current = index
        main = .text
        isInSidebar = false
        panes.forgetEntities()
        list.items[index].isOpened = true
        if reading == nil, let reason = list.items[index].reason { tell(reason) }
    }

    mutating func take(_ loaded: Loaded, from id: Article.ID) -> [Effect] {
        guard let index = list.items.firstIndex(where: { $0.source.id == id }) else { return [] }
        let article = loaded.article.dividingLongBlocks()
        var reading = readings[id] ?? Reading(article: article)
        reading.take(article)
        reading.annotateAnew(from: reading.anchor)
        readings[id] = reading
        list.describe(index, by: loaded)
        if let first = loaded.notices.first { tell(first) }
        guard index == list.current else { return [] }
        markWantedWords()
        settle()
        let effects = loaded.stored.map { take($0, of: id) } ?? []
        settle()
        return effects
    }

    mutating func take(_ annotated: Annotated, of id: Article.ID) -> [Effect] {
        guard let key = readings.first(where: { $0.value.article.id == id })?.key else { return [] }
        readings[key]?.take(annotated)
        if annotated.isFinal, annotated.coverage.count < readings[key]?.article.text.count ?? 0 {
            tell("A long text: names, quotes and dates are those of the part around here.")
        }
        if let day = annotated.annotation.published?.day,
            let index = list.items.firstIndex(where: { $0.source.id == key })
        {
            list.items[index].date = day
        }
        return handOverAnnotation(of: key)
    }

    /// Has the part of a long text annotated that the reader has come to.
    mutating func extendAnnotation() {
        guard let reading, reading.isComplete else { return }
        let (visible, coverage) = (reading.visible, reading.annotated.coverage)
        guard visible.lowerBound >= coverage.upperBound || visible.upperBound <= coverage.lowerBound,
            coverage.count < reading.article.text.count, !visible.isEmpty
        else { return }
        self.reading?.annotateAnew(from: visible.lowerBound)
    }

    /// Marks an article that could not be read; its reason is told when it is the one to be read.
    mutating func markFailure(of id: Article.ID, _ failure: Failure) {
        guard let index = list.items.firstIndex(where: { $0.source.id == id }) else { return }
        if readings[id] == nil { list.items[index].hasFailed = true }
        if index == list.current { tell(failure) }
        list.items[index].reason = failure
    }

    // MARK: - The library

    /// The article of the library that is being read; nil for one that is not in it.
    var storedReading: RowID<ArticleRow>? { list.currentItem.flatMap { library?.stored[$0.source.id] } }

    /// Opens an article of the library in the reader.
    mutating func openStored(_ id: RowID<ArticleRow>) {
        let source = Source(.stored(id))
        forgetSamples()
        library?.stored[source.id] = id
        selectInLibrary(id)
        let index: Int
        if let known = list.items.firstIndex(where: { library?.stored[$0.source.id] == id }) {
            index = known
        } else {
            index = list.items.endIndex
            var item = SourceList.Item(source)
            item.title = library?.pane.rows[id]?.title
            list.items.append(item)
        }
        forgetOldReadings()
        if main == .library || main.isStored {
            let trail = content(of: main).trail
            library?.leave(main, trail)
        }
        library?.entered.insert(list.items[index].source.id)
        let words = main == .library ? library?.pane.view.wantedWords : nil
        library?.wantedWords = words
        if main == .library || main.isStored { jumps.leave(place) }
        open(index)
        markWantedWords()
    }

    /// Articles of the library that are held at once; those opened before are read again when they are needed.
    private static let mostReadings = 24

    /// The articles that stood in for an empty library go when it has one of its own.
    private mutating func forgetSamples() {
        guard let library, !library.fallback.isEmpty else { return }
        let samples = Set(library.fallback.map(\.id))
        let current = list.currentItem?.source.id
        list.items.removeAll { samples.contains($0.source.id) }
        list.current = list.items.firstIndex { $0.source.id == current } ?? 0
        for sample in samples { readings[sample] = nil }
        jumps.forget(samples)
    }

    private mutating func forgetOldReadings() {
        let held = list.items.filter { readings[$0.source.id] != nil }
        for item in held.prefix(max(0, held.count - Self.mostReadings)) {
            guard case .stored = item.source.origin, item.source.id != list.currentItem?.source.id else { continue }
            readings[item.source.id] = nil
        }
    }

    /// What the list was searched for is marked in the article that is opened from it, and the next match is there.
    private mutating func markWantedWords() {
        guard reading != nil, let wanted = library?.wantedWords else { return }
        library?.wantedWords = nil
        if reading?.search == nil { reading?.search = TextSearch(wanted) }
    }

    /// What follows from what is on the screen: an article that is read is kept, marked read, and its place kept when
    /// it is left.
    mutating func keepWhatIsRead() -> [Effect] {
        guard library != nil else { return [] }
        var effects = offerArticle()
        let reading = main == .library || self.reading == nil ? nil : storedReading
        guard reading != library?.opened else { return effects }
        if let left = library?.opened {
            // What has not been found yet is left to the library.
            if library?.unannotated.contains(left) == true { annotateLibrary() }
            effects += library?.keepPlace(in: readings) ?? []
        }
        library?.opened = reading
        if let reading, library?.pane.rows[reading]?.isRead == false {
            effects += library?.change([reading], .read(true), isTold: false) ?? []
        }
        return effects
    }

    /// Asks to keep an article that was opened from elsewhere.
    private mutating func offerArticle() -> [Effect] {
        guard configuration.keepsWhatIsRead, main != .library, let reading, let item = list.currentItem else {
            return []
        }
        if case .sample = item.source.origin { return [] }
        guard item.isWhole, library?.stored[item.source.id] == nil,
            library?.offered.insert(item.source.id).inserted == true
        else { return [] }
        return [.change(.keep(reading.article, from: item.source))]
    }

    /// What the library knows of an article that is on the screen; the reader who has not moved yet is taken to where
    /// it was left.
    mutating func take(_ stored: ReadingState, of source: Article.ID) -> [Effect] {
        library?.stored[source] = stored.id
        if !stored.isAnnotated { library?.unannotated.insert(stored.id) }
        if let place = stored.place { library?.places[stored.id] = place }
        if let row = stored.row { library?.pane.rows.take([row], asked: []) }
        var effects = handOverAnnotation(of: source)
        if !isAboutToHandOver, library?.unannotated.contains(stored.id) == true { annotateLibrary() }
        if var reading = readings[source] {
            // Marks that were set before the article had a place to keep them.
            for (letter, place) in reading.marks.sorted(by: { $0.key < $1.key }) where stored.marks[letter] == nil {
                effects += library?.request(.mark(stored.id, letter, place), isTold: false) ?? []
            }
            reading.marks.merge(stored.marks) { now, _ in now }
            if let place = stored.place, place > 0, reading.anchor == 0, reading.cursor == nil {
                reading.restore(anchor: min(place, reading.article.text.count), cursor: nil)
                reading.clearCursor()
                let key = configuration.keymap.name(of: MoveCommand.top)
                if notice == nil { tell("Where you left it; \(key) goes to the top.") }
            }
            readings[source] = reading
        }
        if case .stored = list.items.first(where: { $0.source.id == source })?.source.origin { return effects }
        library?.pane.invalidate()
        return effects
    }

    /// Hands what was found in an article of the library on to it, so that it is not looked for again.
    private mutating func handOverAnnotation(of source: Article.ID) -> [Effect] {
        guard let id = library?.stored[source], library?.unannotated.contains(id) == true,
            let reading = readings[source], reading.isComplete
        else { return [] }
        library?.unannotated.remove(id)
        guard reading.annotated.coverage == 0..<reading.article.text.count else {
            annotateLibrary()
            return []
        }
        return [.change(.annotation(id, reading.article, reading.annotation))]
    }

    /// Whether what is being found in the article on the screen is about to be handed to the library.
    var isAboutToHandOver: Bool {
        guard let id = storedReading, reading?.isComplete == false else { return false }
        return library?.unannotated.contains(id) == true
    }

    // MARK: - The end

    /// Whether the place in the article being read is not in the file yet.
    package var hasPlaceToKeep: Bool { library?.hasPlaceToKeep(in: readings) ?? false }

    /// What has to be in the file before the program ends.
    package mutating func close() -> [Effect] {
        guard let library else { return [] }
        var effects = self.library?.keepPlace(in: readings) ?? []
        let pane = library.pane
        guard pane.isAsked, pane.isCurrent else { return effects }
        let selected = main == .library ? pane.selection : storedReading ?? pane.selection
        let offset = selected == pane.selection ? pane.offset : pane.rowsShown(in: context(of: .library)) / 3
        effects.append(
            .change(
                .listState(
                    ListSession(
                        selected: selected, offset: offset, sort: pane.view.sort, grouping: pane.view.grouping,
                        hidesRead: pane.view.hidesRead))))
        return effects
    }
}
