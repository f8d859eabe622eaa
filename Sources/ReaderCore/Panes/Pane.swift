package import ReaderLibrary
package import ReaderModel

/// What a list tells of.
package enum ListScope: Hashable, Sendable {
    /// The article being read.
    case article
    /// Every article of the library.
    case library
    /// Some articles of the library: those of a feed, a folder, a tag, a query.
    case articles(ArticleScope)
    /// What is an entity's own: its quotes, its dates.
    case entity(RowID<Entity>)
    /// What others say about an entity.
    case about(RowID<Entity>)

    /// Whom it is about; nil for an article or the whole library.
    var entity: RowID<Entity>? {
        switch self {
        case .article, .library, .articles: nil
        case .entity(let id), .about(let id): id
        }
    }
}

/// What can stand in the middle of the screen or beside it.
package enum Pane: Hashable, Sendable {
    case text
    case names(ListScope)
    case timeline(ListScope)
    case quotes(ListScope)
    /// An entity of the article.
    case card(Entity.ID)
    /// An entity of the library.
    case page(RowID<Entity>)
    /// Where an entity is mentioned in the library: places, or articles.
    case mentions(RowID<Entity>, byArticle: Bool)
    /// What the reader has marked and written.
    case notes(ListScope)
    /// The articles to go through.
    case articles
    case library
    /// What the list of the library can show.
    case shelves
    /// What is done with what feeds bring.
    case rules

    /// A new pane of this kind.
    ///
    /// - Parameter entity: whom it is about; nil where that is not known.
    package func content(of entity: LibraryEntity?) -> any PaneContent {
        switch self {
        case .text: TextPane()
        case .names(let scope): NamesPane(scope)
        case .timeline(let scope): TimelinePane(scope, entity: entity)
        case .quotes(let scope): QuotesPane(scope, entity: entity)
        case .card(let id): CardPane(id)
        case .page(let id): EntityPagePane(id)
        case .mentions(let id, let byArticle): MentionsPane(id, byArticle: byArticle, entity: entity)
        case .notes(let scope): NotesPane(scope)
        case .articles: ArticlesPane()
        case .library: LibraryPane()
        case .shelves: ShelvesPane()
        case .rules: RulesPane()
        }
    }

    /// The pane of the article, or the list of the library, that shows the same.
    package var counterpart: Pane {
        switch self {
        case .names, .page, .mentions(_, byArticle: false): .names(.article)
        case .timeline: .timeline(.article)
        case .quotes: .quotes(.article)
        case .notes: .notes(.article)
        case .mentions(_, byArticle: true), .rules: .library
        case .text, .card, .articles, .library, .shelves: self
        }
    }

    /// The view of the library that shows the same of all articles.
    package var everywhere: Pane {
        switch self {
        case .timeline: .timeline(.library)
        case .quotes: .quotes(.library)
        case .notes: .notes(.library)
        case .articles: .library
        case .text, .names, .card, .page, .mentions, .library, .shelves, .rules: .names(.library)
        }
    }

    /// What it lists, where it is one of the lists that there are of every scope.
    package var listScope: ListScope? {
        switch self {
        case .names(let scope), .timeline(let scope), .quotes(let scope): scope
        case .text, .card, .page, .mentions, .notes, .articles, .library, .shelves, .rules: nil
        }
    }

    /// The same list of another scope; the pane itself where there is only one of it.
    package func of(_ scope: ListScope) -> Pane {
        switch self {
        case .names: .names(scope)
        case .timeline: .timeline(scope)
        case .quotes: .quotes(scope)
        case .text, .card, .page, .mentions, .notes, .articles, .library, .shelves, .rules: self
        }
    }

    /// Whether it shows a part of the library other than the list of its articles.
    package var isStored: Bool { counterpart != self }

    /// Whom it is about in the library.
    package var entity: RowID<Entity>? {
        switch self {
        case .names(let scope), .timeline(let scope), .quotes(let scope), .notes(let scope): scope.entity
        case .page(let id), .mentions(let id, _): id
        case .text, .card, .articles, .library, .shelves, .rules: nil
        }
    }
}
