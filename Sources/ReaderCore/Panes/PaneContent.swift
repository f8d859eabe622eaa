package import ReaderKeys
package import ReaderLibrary
package import ReaderModel
package import ReaderScreen
package import ReaderWork

/// What stands in a pane: its state, what its commands do to it, how it looks, and what it asks for.
///
/// Everything a pane needs of the rest of the program is in its context, and what the program is to do for it comes
/// back as intents. Only the first group has to be written; the rest has an answer for panes that need none.
package protocol PaneContent: Equatable, Sendable {
    associatedtype Command: CommandSet

    mutating func perform(_ command: Command, in context: inout PaneContext) -> [Intent]
    /// Goes where the selection leads.
    mutating func open(in context: inout PaneContext) -> [Intent]
    mutating func move(_ move: Viewport.Move, in context: inout PaneContext)
    /// Fits the pane to its area and to what there is now.
    mutating func settle(in context: PaneContext)
    /// Selects what stands in a cell of the area; false where nothing can be selected there.
    mutating func click(row: Int, column: Int, in context: inout PaneContext) -> Bool
    func draw(in context: PaneContext, on screen: inout Screen)
    /// Keys that help here; the last is shown on the narrowest screen.
    func hints(in context: PaneContext) -> [Hint]

    /// Selects what the reader's cursor is on, when the pane is shown.
    mutating func appear(in context: PaneContext)
    /// What stands under the selection, or under the cursor in the text.
    func subject(in context: PaneContext) -> Subject
    /// What the pane shows and does not have yet.
    func wanted(in context: PaneContext) -> [Request]
    mutating func take(_ answer: LibraryAnswer, in context: PaneContext)
    /// An answer does not come; it is not asked for again before something changes.
    mutating func giveUp(_ question: LibraryQuestion, in context: PaneContext)
    /// The library's file is newer than what is shown, which is the pane that is looked at.
    mutating func invalidate()
    /// What is shown of the library is read anew at once; the rows stay until it comes, and the selection where it is.
    mutating func renew()
    /// Takes a line that is being typed for this pane.
    mutating func take(_ prompt: inout Prompt, _ phase: Prompt.Phase, in context: inout PaneContext) -> [Intent]
    /// Takes away what narrows or marks.
    mutating func cancel(in context: inout PaneContext)
    /// What narrows the list, for the status line.
    var filterText: String? { get }
    /// The articles that it leads to.
    var trail: Trail { get }
    /// Whom the pane is about in the library, where it is known.
    var storedEntity: LibraryEntity? { get }
    /// Which names, quotes or events of the library it lists; nil for any other pane.
    var listed: Listing? { get }
    /// Whether it has nothing to show before the library answers.
    var isBlank: Bool { get }
    /// What the status line says of the place.
    func situation(in context: PaneContext) -> String?
    func position(in context: PaneContext) -> String
    /// Goes to a row by its number, from 1.
    mutating func go(toNumber number: Int, in context: inout PaneContext) -> [Intent]
}

extension PaneContent {
    package mutating func appear(in context: PaneContext) {}
    package func subject(in context: PaneContext) -> Subject { context.subjectAtCursor }
    package func wanted(in context: PaneContext) -> [Request] { [] }
    package mutating func take(_ answer: LibraryAnswer, in context: PaneContext) {}
    package mutating func giveUp(_ question: LibraryQuestion, in context: PaneContext) {}
    package mutating func invalidate() {}
    package mutating func renew() { invalidate() }
    package mutating func take(
        _ prompt: inout Prompt, _ phase: Prompt.Phase, in context: inout PaneContext
    ) -> [Intent] { [] }
    package mutating func cancel(in context: inout PaneContext) {}
    package var filterText: String? { nil }
    package var trail: Trail { Trail() }
    package var storedEntity: LibraryEntity? { nil }
    package var listed: Listing? { nil }
    package var isBlank: Bool { false }
    package func situation(in context: PaneContext) -> String? { nil }
    package func position(in context: PaneContext) -> String { "" }
    package mutating func go(toNumber number: Int, in context: inout PaneContext) -> [Intent] {
        [.tell("Rows have numbers in the library and in a text.")]
    }

    /// The keys that work here.
    package var scope: KeyScope { Command.scope }

    /// Does a command of this pane, or one that moves in every pane; nothing for another's.
    package mutating func perform(_ command: ReaderKeys.Command, in context: inout PaneContext) -> [Intent] {
        if let move = MoveCommand(command)?.move {
            self.move(move, in: &context)
            return []
        }
        return Command(command).map { perform($0, in: &context) } ?? []
    }

    /// Whether another pane shows the same.
    package func isEqual(to other: any PaneContent) -> Bool { self == other as? Self }
}

/// What a pane knows of the program around it.
package struct PaneContext: Sendable {
    /// Where the pane stands.
    package var area: Area
    /// Columns and rows of the whole screen.
    package var screen: Size
    /// Whether it has the keys.
    package var hasFocus = true
    /// Whether it is on the screen.
    package var isShown = true
    package var keymap: Keymap
    /// The article being read; nil until it has been loaded.
    package var reading: Reading?
    /// The articles to go through, and the one being read.
    package var sources = SourceList()
    package var searches: [SavedSearch] = []
    /// Those of the configuration.
    package var rules: [IncomingRule] = []
    /// What the list of the library shows.
    package var shelf = Shelf.everything
    /// What was typed to narrow that.
    package var query = ""
    /// By the clock of the library's last answer.
    package var today = CalendarDay(number: 0)
    /// How many days deleted articles stay in the bin.
    package var binDays = 30
    /// How moments are shown.
    package var clock = WallClock()

    package init(area: Area, screen: Size, keymap: Keymap) {
        self.area = area
        self.screen = screen
        self.keymap = keymap
    }

    var annotated: Annotated { reading?.annotated ?? Annotated() }

    /// What the cursor in the text is on.
    var subjectAtCursor: Subject {
        var subject = Subject()
        subject.entity = reading?.currentEntity
        subject.name = subject.entity?.name
        subject.quote = (reading?.currentQuote).map(Subject.Quoted.read)
        return subject
    }
}

/// What stands under a selection or cursor, for the commands that work everywhere.
package struct Subject: Equatable, Sendable {
    package enum Quoted: Equatable, Sendable {
        case read(Quote)
        case stored(LibraryQuote)
    }

    /// An entity of the article being read.
    package var entity: Entity?
    package var name: String?
    package var quote: Quoted?
    /// An event of the article being read, selected in a list.
    package var event: Event?
    /// A row of the library.
    package private(set) var row: ListingRow?
    /// Whom the list that it stands in is about.
    package private(set) var listEntity: LibraryEntity?
    /// Whether the quote is that of a selected row, and not the one under the cursor in the text.
    package var isOfRow = false
    /// An article of the library.
    package var article: ArticleRow?

    package init() {}

    /// A quote of the article being read.
    package var selectedQuote: Quote? { if case .read(let quote) = quote { quote } else { nil } }

    /// A row of the library.
    ///
    /// - Parameter entity: whom the list is about.
    init(_ row: ListingRow?, of entity: LibraryEntity?) {
        (self.row, listEntity) = (row, entity)
        article = row?.article
        name = entity?.name
        switch row {
        case .entity(let entity): name = entity.name
        case .quote(let stored):
            quote = .stored(stored)
            name = stored.speakerName
        case .article, .mention, .event, nil: break
        }
    }
}

/// A key that helps, in a word.
package struct Hint: Equatable, Sendable {
    package let command: Command
    package let word: String

    init(_ command: some CommandSet, _ word: String) {
        self.command = Command(command)
        self.word = word
    }
}
