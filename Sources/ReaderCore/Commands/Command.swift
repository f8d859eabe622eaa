package import ReaderPanes
package import ReaderScreen

/// Everything a key, the palette or the configuration can ask for.
///
/// The name (`text.next-mention`) serves the code, the configuration and the documentation.
package enum Command: Hashable, Sendable {
    case app(AppCommand)
    case move(MoveCommand)
    case text(ArticlePane.Command)
    case entities(EntityPane.Command)
    case card(CardCommand)
    case timeline(TimelinePane.Command)
    case quotes(QuotePane.Command)
    case articles(SourcePane.Command)
    case library(LibraryPane.Command)

    package static let all: [Command] =
        AppCommand.allCases.map(Command.app) + MoveCommand.allCases.map(Command.move)
        + ArticlePane.Command.allCases.map(Command.text) + EntityPane.Command.allCases.map(Command.entities)
        + CardCommand.allCases.map(Command.card) + TimelinePane.Command.allCases.map(Command.timeline)
        + QuotePane.Command.allCases.map(Command.quotes) + SourcePane.Command.allCases.map(Command.articles)
        + LibraryPane.Command.allCases.map(Command.library)

    package var name: String { "\(scope.rawValue).\(verb)" }

    private var verb: String {
        switch self {
        case .app(let command): command.rawValue
        case .move(let command): command.rawValue
        case .text(let command): command.rawValue
        case .entities(let command): command.rawValue
        case .card(let command): command.rawValue
        case .timeline(let command): command.rawValue
        case .quotes(let command): command.rawValue
        case .articles(let command): command.rawValue
        case .library(let command): command.rawValue
        }
    }

    /// Where it works.
    package var scope: Scope {
        switch self {
        case .app: .app
        case .move: .move
        case .text: .text
        case .entities: .entities
        case .card: .card
        case .timeline: .timeline
        case .quotes: .quotes
        case .articles: .articles
        case .library: .library
        }
    }

    package init?(name: String) {
        guard let command = Self.all.first(where: { $0.name == name }) else { return nil }
        self = command
    }
}

/// A part of the program with keys of its own; `app` and `move` work in all of them.
package enum Scope: String, CaseIterable, Sendable {
    case app, move, text, entities, card, timeline, quotes, articles, library

    package var heading: String {
        switch self {
        case .app: "Everywhere"
        case .move: "Moving"
        case .text: "In the text"
        case .entities: "In the entity sidebar"
        case .card: "On an entity's card"
        case .timeline: "In the timeline"
        case .quotes: "In the quotes"
        case .articles: "In the article list"
        case .library: "In the library"
        }
    }
}

/// What works everywhere.
package enum AppCommand: String, CaseIterable, Sendable {
    case leave, quit, cancel, help, palette
    case back, forward
    case paneText = "pane-text"
    case paneEntities = "pane-entities"
    case paneTimeline = "pane-timeline"
    case paneQuotes = "pane-quotes"
    case paneArticles = "pane-articles"
    case paneLibrary = "pane-library"
    case everywhere
    case libraryNames = "library-names"
    case libraryTimeline = "library-timeline"
    case libraryQuotes = "library-quotes"
    case nextPane = "next-pane"
    case previousPane = "previous-pane"
    case left, right
    case zen
    case nextArticle = "next-article"
    case previousArticle = "previous-article"
    case nextUnread = "next-unread"
    case toggleRead = "toggle-read"
    case undo
    case toggleStar = "toggle-star"
    case editTags = "edit-tags"
    case hints
    case setMark = "set-mark"
    case goToMark = "go-to-mark"
    case copyQuote = "copy-quote"
    case copySentence = "copy-sentence"
    case copyName = "copy-name"
    case refresh
    case copyLink = "copy-link"
    case copyAddress = "copy-address"
    case browse
    case redraw, suspend

    /// Whether it shows one of the numbered views.
    package var showsView: Bool {
        switch self {
        case .paneText, .paneEntities, .paneTimeline, .paneQuotes, .paneArticles, .paneLibrary, .libraryNames,
            .libraryTimeline, .libraryQuotes:
            true
        default: false
        }
    }
}

/// How to move in a text or a list.
package enum MoveCommand: String, CaseIterable, Sendable {
    case lineDown = "line-down"
    case lineUp = "line-up"
    case halfPageDown = "half-page-down"
    case halfPageUp = "half-page-up"
    case pageDown = "page-down"
    case pageUp = "page-up"
    case top, end

    package var move: Viewport.Move {
        switch self {
        case .lineDown: .lines(1)
        case .lineUp: .lines(-1)
        case .halfPageDown: .halfPages(1)
        case .halfPageUp: .halfPages(-1)
        case .pageDown: .pages(1)
        case .pageUp: .pages(-1)
        case .top: .top
        case .end: .end
        }
    }
}

/// What an entity's card answers to besides moving.
package enum CardCommand: String, CaseIterable, Sendable {
    case open
    case nextMention = "next-mention"
    case previousMention = "previous-mention"
}
