import ReaderCommands
import ReaderLibrary
import ReaderModel
import ReaderPanes
package import ReaderWork

/// Keeping what is read, and the reader's place in it.
extension AppState {
    /// The article of the library that is being read; nil for one that is not in it.
    var storedReading: RowID<ArticleRow>? {
        guard list.items.indices.contains(current) else { return nil }
        return library?.stored[list.items[current].source.id]
    }

    /// The article that commands on an article are about: the selected one of the list, or the one being read.
    var targetArticle: RowID<ArticleRow>? {
        if main.isAcross { return articleAcross?.id }
        return main == .library ? library?.pane.selection : storedReading
    }

    /// What follows from what is on the screen: an article that is read is kept, marked read, and its place kept when
    /// it is left.
    mutating func keepWhatIsRead() -> [Effect] {
        guard library != nil else { return [] }
        var effects = offerArticle()
        let reading = main == .library || self.reading == nil ? nil : storedReading
        guard reading != library?.opened else { return effects }
        if let left = library?.opened { effects += leave(left) }
        library?.opened = reading
        if let reading, library?.pane.rows[reading]?.isRead == false {
            effects += change(reading, .read(true), isTold: false)
        }
        return effects
    }

    /// Asks to keep an article that was opened from elsewhere.
    private mutating func offerArticle() -> [Effect] {
        guard configuration.keepsWhatIsRead, main != .library, let reading, list.items.indices.contains(current)
        else { return [] }
        let item = list.items[current]
        if case .sample = item.source.origin { return [] }
        guard item.isWhole, library?.stored[item.source.id] == nil,
            library?.offered.insert(item.source.id).inserted == true
        else { return [] }
        return [.change(.keep(reading.article, from: item.source))]
    }

    /// What the library knows of an article that is on the screen; the reader who has not moved yet is taken to where
    /// it was left.
    mutating func take(_ stored: StoredReading, of source: Article.ID) -> [Effect] {
        library?.stored[source] = stored.id
        if !stored.isAnnotated { library?.unannotated.insert(stored.id) }
        if let place = stored.place { library?.places[stored.id] = place }
        if let row = stored.row { library?.pane.rows.take([row], asked: []) }
        var effects = handOverAnnotation(of: source)
        if !isAboutToHandOver, library?.unannotated.contains(stored.id) == true { annotateLibrary() }
        if var reading = readings[source] {
            // Marks that were set before the article had a place to keep them.
            for (letter, place) in reading.marks.sorted(by: { $0.key < $1.key }) where stored.marks[letter] == nil {
                effects += request(.mark(stored.id, letter, place), isTold: false)
            }
            reading.marks.merge(stored.marks) { now, _ in now }
            if let place = stored.place, place > 0, reading.anchor == 0, reading.cursor == nil {
                reading.restore(anchor: min(place, reading.article.text.count), cursor: nil)
                reading.clearCursor()
                if notice == nil { notice = Notice(text: "Where you left it; \(topKey) goes to the top.") }
            }
            readings[source] = reading
        }
        guard case .stored = list.items.first(where: { $0.source.id == source })?.source.origin else {
            library?.isStale = true
            return effects
        }
        return effects
    }

    private var topKey: String { configuration.keymap.key(for: .move(.top)) ?? "g" }

    /// The place in an article that is left is kept; what has not been found in it yet is left to the library.
    private mutating func leave(_ id: RowID<ArticleRow>) -> [Effect] {
        if library?.unannotated.contains(id) == true { annotateLibrary() }
        return placeEffects(of: id)
    }

    /// Hands what was found in an article of the library on to it, so that it is not looked for again.
    mutating func handOverAnnotation(of source: Article.ID) -> [Effect] {
        guard let id = library?.stored[source], library?.unannotated.contains(id) == true,
            let reading = readings[source],
            reading.isComplete
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

    // MARK: - Places

    /// Whether the place in the article being read is not in the file yet.
    package var hasPlaceToKeep: Bool { library?.opened.map { unkeptPlace(of: $0) != nil } ?? false }

    /// Keeps the place in the article being read, where it is another than the file has.
    mutating func keepPlace() -> [Effect] {
        library?.opened.map { placeEffects(of: $0) } ?? []
    }

    private func unkeptPlace(of id: RowID<ArticleRow>) -> Int? {
        guard let source = library?.stored.first(where: { $0.value == id })?.key, let reading = readings[source]
        else { return nil }
        return library?.places[id] == reading.anchor ? nil : reading.anchor
    }

    private mutating func placeEffects(of id: RowID<ArticleRow>) -> [Effect] {
        guard let place = unkeptPlace(of: id) else { return [] }
        library?.places[id] = place
        return [.change(.place(id, place))]
    }

    /// What has to be in the file before the program ends.
    package mutating func close() -> [Effect] {
        guard let library else { return [] }
        var effects = keepPlace()
        if library.isAsked, library.pane.isCurrent {
            let selected = main == .library ? library.pane.selection : storedReading ?? library.pane.selection
            let isSame = selected == library.pane.selection
            effects.append(
                .change(
                    .sitting(
                        Sitting(
                            selected: selected, offset: isSame ? library.pane.offset : libraryRows / 3,
                            sort: library.pane.view.sort, grouping: library.pane.view.grouping,
                            hidesRead: library.pane.view.hidesRead))))
        }
        return effects
    }

    // MARK: - Changes

    /// Shows a change at once and asks for it; it is taken back where it fails.
    mutating func change(_ id: RowID<ArticleRow>, _ change: ArticleChange, isTold: Bool = true) -> [Effect] {
        library?.pane.change(id, change)
        return request(.change([id], change), isTold: isTold)
    }

    mutating func request(_ change: LibraryChange, isTold: Bool = true) -> [Effect] {
        library?.pending.append(LibraryState.Pending(change: change, isTold: isTold))
        return [.change(change)]
    }
}
