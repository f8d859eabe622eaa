package import ReaderCommands
import ReaderLibrary
package import ReaderModel
package import ReaderPanes
package import ReaderScreen
package import ReaderWork

/// All that the program knows while it is on the screen: what panes share, and the panes.
package struct AppState: Equatable, Sendable {
    package internal(set) var size: Size
    package internal(set) var configuration: Configuration
    package internal(set) var list: SourceList
    /// Articles that have been opened, by their source.
    package internal(set) var readings: [Article.ID: Reading] = [:]
    /// Nil where nothing is kept.
    package internal(set) var library: LibraryState?

    /// The pane in the middle of the screen.
    package internal(set) var main = Pane.text
    /// Whether the sidebar has the keys (on a narrow screen: is shown instead of the text).
    package internal(set) var isInSidebar = false
    package internal(set) var isZen = false
    package internal(set) var overlay: Overlay?
    package internal(set) var notice: Notice?

    var panes = PaneHolder()
    var jumps = JumpList()
    /// Where to go in an article that is being opened.
    var landing: Landing?
    /// By the clock of the library's last answer.
    var today = CalendarDay(number: 0)
    /// Feeds that are being fetched; nil while none are.
    package internal(set) var feedWork: FeedWork?
    /// The annotation of the library; nil while nothing waits.
    package internal(set) var annotationWork: LibraryAnnotation?
    /// How often the annotation of the library has been begun.
    var annotationRuns = 0
    /// Work that has been started and is still wanted.
    package internal(set) var inFlight = WorkInFlight()
    /// The keys of a sequence that is not whole yet.
    var pendingKeys: [Key] = []

    /// The last line of the screen, until the next key.
    package struct Notice: Equatable, Sendable {
        package var text: String
        package var isFailure = false
    }

    struct Landing: Equatable {
        var article: Article.ID
        var offset: Int
        var focus: Reading.Focus
    }

    package init(
        size: Size, sources: [Source] = [], configuration: Configuration = Configuration(), notices: [String] = [],
        library: LibraryState? = nil
    ) {
        self.library = library
        if library?.isHome == true { main = .library }
        self.size = size
        self.configuration = configuration
        list = SourceList(sources)
        if let first = notices.first {
            let more = notices.count > 1 ? " (and \(notices.count - 1) more: reader config)" : ""
            notice = Notice(text: first + more, isFailure: true)
        }
    }

    /// The article being read; nil until it has been loaded.
    package internal(set) var reading: Reading? {
        get { list.currentItem.flatMap { readings[$0.source.id] } }
        set { if let item = list.currentItem { readings[item.source.id] = newValue } }
    }

    /// The pane that has the keys.
    package var pane: Pane { isInSidebar ? .names(.article) : main }

    /// What to ask for before the first key.
    package mutating func start() -> [Effect] {
        if main != .library { open(list.current) }
        settle()
        return inFlight.reconcile(with: wanted)
    }

    /// Takes in what happened; the only place where state changes.
    package mutating func update(_ action: Action) -> [Effect] {
        var effects = apply(action)
        settle()
        land()
        extendAnnotation()
        let changes = keepWhatIsRead()
        effects += inFlight.reconcile(with: wanted)
        return effects + changes
    }

    private mutating func apply(_ action: Action) -> [Effect] {
        switch action {
        case .pressed(let key): return press(key)
        case .pasted(let text): return paste(text)
        case .mouse(let event): return take(event)
        case .resized(let size): self.size = size
        case .loaded(let id, let loaded): return take(loaded, from: id)
        case .annotated(let id, let annotated): return take(annotated, of: id)
        case .failed(let failure): tell(failure)
        case .failedLoading(let id, let failure): markFailure(of: id, failure)
        case .answered(let answer): take(answer)
        case .questionFailed(let question, let failure): take(failure, of: question)
        case .stored(let outcome): return take(outcome)
        case .changeFailed(let change, let failure): take(failure, of: change)
        case .libraryChanged:
            invalidateLibrary()
            annotateLibrary()
        case .libraryWorking(let text): library?.pane.work = text
        case .paused: return library?.keepPlace(in: readings) ?? []
        case .feedProgress(let progress): take(progress)
        case .feedAdded(let text):
            feedWork = nil
            tell(text)
            invalidateLibrary()
        case .feedsFinished(let failure): finishFeeds(failure)
        case .libraryAnnotated(let progress): take(progress)
        case .noticed(let text): tell(text)
        }
        return []
    }

    /// Shows a line until the next key.
    mutating func tell(_ text: String) { notice = Notice(text: text) }

    /// Shows what went wrong until the next key.
    mutating func tell(_ failure: Failure) {
        notice = Notice(text: "\(failure.message) \(failure.advice)", isFailure: true)
    }

    /// Somebody has written into the library: what is shown of it is older than the file.
    mutating func invalidateLibrary() {
        panes.invalidate(current: main)
        library?.pane.invalidate()
    }

    // MARK: - The screen

    /// Where the panes stand.
    var arrangement: Arrangement {
        Arrangement(
            size, isZen: isZen, showsSidebar: configuration.showsSidebar && main != .library && !main.isStored,
            showsStrip: showsStrip)
    }

    /// The strip stands under the text of an article with a few dated events.
    private var showsStrip: Bool {
        guard configuration.showsTimeline, main == .text, !(isInSidebar && isNarrow) else { return false }
        return reading.map { TimelineStrip.isWorthwhile($0.annotated) } ?? false
    }

    /// Whether the sidebar takes the place of the text.
    var isNarrow: Bool { size.columns < Arrangement.wideColumns || !configuration.showsSidebar }

    /// Fits what is shown to the size of its pane.
    mutating func settle() {
        let main = arrangement.main
        let columns = TextPane.measure(in: main, longest: configuration.measure)
        reading?.resize(Size(columns: columns, rows: max(1, main.rows)))
        if library != nil { settle(.library) }
        if self.main != .library { settle(self.main) }
        guard !self.main.isStored, self.main != .library, reading != nil else { return }
        var highlight: Entity.ID? = if case .card(let id) = self.main { id } else { nil }
        if !isInSidebar { reading?.highlight = highlight }
        settle(.names(.article))
        if isInSidebar { highlight = subject(of: .names(.article)).entity?.id ?? highlight }
        reading?.highlight = highlight
    }

    // MARK: - Work

    /// All work that what is shown asks for now.
    var wanted: [Request] {
        var wanted = wantedSources.map(Request.load)
        if let reading, !reading.isComplete { wanted.append(.annotate(reading.article, near: reading.annotatedFrom)) }
        if let feedWork { wanted.append(Request(.feeds, feedWork.work)) }
        if let annotationWork {
            let request = Request(.libraryAnnotation(annotationWork.number), .annotateLibrary)
            if !isAboutToHandOver || inFlight.ids.contains(request.id) { wanted.append(request) }
        }
        if let library { wanted += library.questions + library.pane.wanted(in: context(of: .library)) }
        return main == .library ? wanted : wanted + content(of: main).wanted(in: context(of: main))
    }

    /// The article being read, and those of which a part has been read.
    private var wantedSources: [Source] {
        list.items.indices.filter { index in
            let item = list.items[index]
            guard item.reason == nil else { return false }
            return readings[item.source.id] == nil ? index == list.current && item.isOpened : !item.isWhole
        }.map { list.items[$0].source }
    }
}
