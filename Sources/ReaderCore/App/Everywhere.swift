import ReaderCommands
import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderWork

/// The way from what the article says of something to what the whole library does, and back.
struct Everywhere {
    let focus: PaneFocus
    let articles: OpenArticles
    /// Nil where nothing is kept.
    let library: LibraryState?
    /// An entity of the article that is selected or under the cursor.
    let entity: Entity?
    /// Whom a view of the library is about, by name.
    let name: String?

    /// What leads there.
    var intents: [Intent] {
        if case .articles = focus.main.listScope { return [.show(focus.main.of(.library), nil)] }
        if focus.main.listScope == .library, let listed = library?.pane.scope {
            return [.show(focus.main.of(.articles(listed)), nil)]
        }
        if focus.main.isStored { return narrowing }
        if focus.main == .library, let listed = library?.pane.scope { return [.show(.names(.articles(listed)), nil)] }
        let pane = focus.pane
        let isList = pane == .timeline(.article) || pane == .quotes(.article) || pane == .library
        guard !isList, let entity else { return [.show(pane.everywhere, nil)] }
        guard let library else { return [.tell("There is no library.")] }
        return [.ask(library.question(about: entity, of: articles))]
    }

    private var narrowing: [Intent] {
        guard let reading = articles.reading else { return [.tell("No article has been opened yet.")] }
        return [.show(focus.narrowed(to: reading, named: name), nil)]
    }
}

extension Everywhere {
    /// Where a state is.
    init(of state: AppState) {
        self.init(
            focus: state.focus, articles: state.articles, library: state.library,
            entity: state.subject(of: state.pane).entity, name: state.content(of: state.main).storedEntity?.name)
    }
}
