import ReaderCorrections
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderWork

/// Articles and the library's answers, on their way to the parts that they concern.
extension AppState {
    // MARK: - Opening

    /// Shows an article of the list, which is read where it has not been yet.
    mutating func open(_ index: Int) {
        guard list.items.indices.contains(index) else { return }
        focus.showText()
        panes.forgetEntities()
        if let reason = articles.open(index) { carryOut([.fail(reason)]) }
    }

    /// Opens an article of the library, at a place of it where that is wanted.
    mutating func openStored(_ place: LibraryPlace, _ focus: Reading.Focus?) {
        guard !place.article.isBinned else { return tell(LibraryState.isBinned) }
        articles.landing = focus.map {
            OpenArticles.Landing(article: Article.ID(stored: place.article), offset: place.offset, focus: $0)
        }
        let left = main
        let isFromList = left == .library
        let trail = self.focus.showsLibrary ? content(of: left).trail : nil
        let context = context(of: .library)
        if let gone = library?.forgetFallback(in: &articles) { jumps.forget(gone) }
        library?.forgetOldText(of: place.article, in: &articles)
        if let trail { library?.leave(left, trail) }
        guard
            let index = library?.enter(place.article, in: &articles, isFromList: isFromList, context)
        else { return }
        if self.focus.showsLibrary { jumps.leave(self.place) }
        open(index)
        articles.markWantedWords()
    }

    mutating func take(_ loaded: Loaded, from source: Article.ID) -> [Effect] {
        carryOut(articles.take(loaded, from: source))
        guard source == articles.source else { return [] }
        settle()
        return loaded.stored.map { take($0, of: source) } ?? []
    }

    mutating func take(_ annotated: Annotated, of article: Article.ID) -> [Effect] {
        guard let source = articles.source(of: article) else { return [] }
        carryOut(articles.take(annotated, of: source))
        return withLibrary { library, articles, _ in library.kept.handOver(source, of: articles) }
    }

    /// What the library knows of an article that is on the screen.
    mutating func take(_ stored: ReadingState, of source: Article.ID) -> [Effect] {
        let isQuiet = notice == nil
        return withLibrary { library, articles, context in
            library.take(stored, of: source, in: &articles, context, isQuiet: isQuiet)
        }
    }

    // MARK: - The library's answers

    mutating func take(_ answer: LibraryAnswer) -> [Effect] {
        if case .beginning(_, let beginning) = answer, beginning.counts.articles == 0, readInstead() { return [] }
        if case .days(_, _, let today) = answer { self.today = today }
        if case .reach(_, _, let articles) = answer {
            library?.forget(.reach)
            return carryOut(desk.reaches(articles: articles))
        }
        if case .ruleTrial(let rule, let change, let line, let matched, let isIdle) = answer {
            library?.forget(.ruleTrial)
            let isShown = main == .rules
            return carryOut([
                LibraryState.tried(rule, change, line: line, matched: matched, isIdle: isIdle, isShown: isShown)
            ])
        }
        if case .named(let typed, let entities) = answer {
            library?.forget(.named)
            if case .picker(var picker) = overlay {
                picker.take(entities, named: typed)
                overlay = .picker(picker)
            }
            return []
        }
        if let renamed, main == .page(renamed.page) {
            // The page of who it was called before leads on to that of who it is.
            if case .entity(renamed.page, nil) = answer {
                let name = renamed.name
                return carryOut([.ask(.counterpart(name: name.name, name.kind, in: nil, places: []))])
            }
            if case .counterpart(renamed.name.name, let entity?) = answer {
                self.renamed = nil
                library?.forget(.counterpart)
                show(.page(entity.id), of: entity)
                return []
            }
        }
        for pane in [.library, .shelves] + panes.views { inform(pane) { $0.take(answer, in: $1) } }
        if case .shelves = answer {
            library?.forget(.shelves)
            if case .palette(var palette) = overlay {
                palette.shelves = shelvesToList
                overlay = .palette(palette)
            }
        }
        return withLibrary { library, _, context in library.take(answer, in: context) }
    }

    /// A failure is told; what was asked for is not asked again before something changes.
    mutating func take(_ failure: Failure, of question: LibraryQuestion) -> [Effect] {
        carryOut([.fail(failure)])
        library?.forget(question.kind)
        if case .beginning = question, readInstead() { return [] }
        for pane in [.library, .shelves] + panes.views { inform(pane) { $0.giveUp(question, in: $1) } }
        return []
    }

    /// The articles that come with the program, where there is nothing else; false where there is no need.
    private mutating func readInstead() -> Bool {
        guard let sources = library?.abandonForFallback() else { return false }
        articles.list = SourceList(sources)
        open(0)
        return true
    }
}
