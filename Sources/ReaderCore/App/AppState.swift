package import ReaderCommands
import ReaderLibrary
import ReaderModel
package import ReaderPanes
package import ReaderScreen
package import ReaderWork

/// All that the program knows while it is on the screen: what panes share, and the panes.
///
/// It hands each action to the part that it concerns, and does what the parts ask for.
package struct AppState: Equatable, Sendable {
    package internal(set) var size: Size
    package internal(set) var configuration: Configuration
    package internal(set) var articles: OpenArticles
    /// Nil where nothing is kept.
    package internal(set) var library: LibraryState?
    package internal(set) var focus = PaneFocus()
    package internal(set) var overlay: Overlay?
    package internal(set) var notice: Notice?
    package internal(set) var background = BackgroundWork()
    /// Work that has been started and is still wanted.
    package internal(set) var inFlight = WorkInFlight()

    /// How moments are shown; its `now` is set by who has one, before an action.
    package internal(set) var clock: WallClock

    var panes = PaneHolder()
    var desk = CorrectionDesk()
    /// Whether the view of the library that is looked at is read anew when what the reader has decided has been followed.
    var renewsWhenAnnotated = false
    /// What the entity of the page that is looked at is called from now on, where that makes it another.
    var renamed: RenamedEntity?
    var jumps = JumpList()
    /// Where the links were that led to pages, by the source of the page.
    var linkPlaces: [Article.ID: JumpList.Place] = [:]
    /// The note that is being written in another program.
    var editing: NoteDraft?
    /// What the last program has written.
    var lastOutput: OutputOverlay?
    /// By the clock of the library's last answer.
    var today = CalendarDay(number: 0)
    /// Where in the text the mouse's button was pressed; nil where it was pressed elsewhere.
    var dragStart: DragStart?
    /// The keys of a sequence that is not whole yet.
    var pendingKeys: [Key] = []

    package init(
        size: Size, sources: [Source] = [], configuration: Configuration = Configuration(), notices: [String] = [],
        library: LibraryState? = nil, clock: WallClock = WallClock()
    ) {
        self.clock = clock
        self.library = library
        if library?.isHome == true { focus.main = .library }
        self.size = size
        self.configuration = configuration
        articles = OpenArticles(sources)
        notice = Notice(ofMistakes: notices)
    }

    /// The article being read; nil until it has been loaded.
    package internal(set) var reading: Reading? {
        get { articles.reading }
        set { articles.reading = newValue }
    }

    package var list: SourceList { articles.list }
    package var main: Pane { focus.main }
    package var pane: Pane { focus.pane }

    /// What to ask for before the first key.
    package mutating func start() -> [Effect] {
        if main != .library { open(list.current) }
        if configuration.refresh != .never { background.refreshByItself(isPossible: library?.isHome == true) }
        settle()
        return inFlight.reconcile(with: wanted)
    }

    /// Takes in what happened; the only place where state changes.
    package mutating func update(_ action: Action) -> [Effect] {
        var effects = apply(action)
        settle()
        if articles.land() { notice = nil }
        articles.extendAnnotation()
        let (isListShown, keeps) = (main == .library, configuration.keepsWhatIsRead)
        let changes = withLibrary { library, articles, _ in
            library.follow(articles, isListShown: isListShown, keepsWhatIsRead: keeps)
        }
        effects += inFlight.reconcile(with: wanted)
        return effects + changes
    }

    private mutating func apply(_ action: Action) -> [Effect] {
        switch action {
        case .pressed(let key): return press(key)
        case .pasted(let text): return paste(text)
        case .mouse(let event): return take(event)
        case .resized(let size): self.size = size
        case .loaded(let source, let loaded): return take(loaded, from: source)
        case .annotated(let article, let annotated): return take(annotated, of: article)
        case .failed(let failure): return carryOut([.fail(failure)])
        case .failedLoading(let source, let failure): return carryOut(articles.markFailure(of: source, failure))
        case .answered(let answer): return take(answer)
        case .questionFailed(let question, let failure): return take(failure, of: question)
        case .stored(.kept(let source, let stored)):
            if library?.kept.endAsking(source) == true { tell("Kept in the library.") }
            return take(stored, of: source) + keepWaiting(of: source, as: stored.id)
        case .stored(.corrected(let change, let decided)): return take(decided, of: change, takenBack: [])
        case .stored(.takenBack(let change, let taken, let decided)): return take(decided, of: change, takenBack: taken)
        case .stored(.highlighted(let change, let outcome)): return take(outcome, of: change)
        case .edited(let text): return takeEdited(text)
        case .stored(let outcome): return withLibrary { library, _, context in library.take(outcome, in: context) }
        case .changeFailed(let change, let failure):
            return withLibrary { library, articles, _ in library.take(failure, of: change, in: &articles) }
        case .libraryChanged: return carryOut([.invalidateLibrary, .annotateLibrary])
        case .libraryWorking(let text): library?.pane.work = text
        case .paused: return withLibrary { library, articles, _ in library.kept.keepPlace(in: articles) }
        case .feedProgress(let progress): return carryOut(background.take(progress))
        case .feedAdded(let text): return carryOut(background.finishAdding(text))
        case .feedsFinished(let failure): return carryOut(background.finishFeeds(failure, configuration.keymap))
        case .libraryAnnotated(let progress):
            let effects = carryOut(background.take(progress))
            if progress.isFinal, renewsWhenAnnotated {
                renewsWhenAnnotated = background.annotation != nil
                panes.renew(main)
            }
            return effects
        case .exported(let job, let outcome): take(outcome, of: job)
        case .exportFailed(let job, let failure): take(failure, of: job)
        case .pageFetched(let job, let outcome): return take(outcome, of: job)
        case .pageFailed(let job, let failure): take(failure, of: job)
        case .handedOver(let number, let outcome): return take(outcome, of: number)
        case .handingFailed(let number, let failure): return take(failure, ofProgram: number)
        case .programEnded(let result): show(result)
        case .found(let news):
            return carryOut(background.take(news, shown: notice?.isFailure == false ? notice?.text : nil))
        case .refreshIsDue: background.refreshByItself(isPossible: library != nil)
        case .noticed(let text): tell(text)
        }
        return []
    }

    /// Shows a line until the next key.
    mutating func tell(_ text: String) { notice = Notice(text: text) }

    // MARK: - What is needed

    /// Fits what is shown to the size of its pane.
    mutating func settle() {
        let area = arrangement.main
        let columns = TextPane.measure(in: area, longest: configuration.measure)
        reading?.resize(Size(columns: columns, rows: max(1, area.rows)))
        if library != nil { settle(.library) }
        if showsShelves { settle(.shelves) }
        if main != .library { settle(main) }
        guard !focus.showsLibrary, reading != nil else { return }
        let card: Entity.ID? = if case .card(let id) = main { id } else { nil }
        if !focus.isInSidebar { reading?.highlight = card }
        settle(.names(.article))
        guard focus.isInSidebar else { return }
        let selected = subject(of: .names(.article)).entity?.id
        reading?.highlight = selected ?? card
    }

    /// All work that what is shown asks for now.
    private var wanted: [Request] {
        let isHeldBack = library?.kept.isAboutToHandOver(articles) == true
        var wanted = articles.wanted + background.wanted(started: inFlight.ids, isAnnotationHeldBack: isHeldBack)
        if let library { wanted += library.questions + library.pane.wanted(in: context(of: .library)) }
        // The list goes before what stands beside it.
        if showsShelves, library?.pane.isCurrent == true {
            wanted += content(of: .shelves).wanted(in: context(of: .shelves))
        }
        return main == .library ? wanted : wanted + content(of: main).wanted(in: context(of: main))
    }

    /// Whether what is looked at has nothing to show before an answer comes that is on its way.
    package var isBlank: Bool {
        let pane = content(of: main)
        return pane.isBlank && pane.wanted(in: context(of: main)).contains { inFlight.ids.contains($0.id) }
    }

    // MARK: - The end

    /// Whether the place in the article being read is not in the file yet.
    package var hasPlaceToKeep: Bool { library?.kept.hasPlaceToKeep(in: articles) ?? false }

    /// What has to be in the file before the program ends.
    package mutating func close() -> [Effect] {
        let isListShown = main == .library
        return withLibrary { $0.close($1, isListShown: isListShown, $2) }
    }
}
