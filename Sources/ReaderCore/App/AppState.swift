package import ReaderCommands
package import ReaderModel
package import ReaderPanes
package import ReaderScreen
package import ReaderWork

/// All that the program knows while it is on the screen.
package struct AppState: Equatable, Sendable {
    package internal(set) var size: Size
    package internal(set) var configuration: Configuration
    package internal(set) var list: SourcePane
    /// Position of the article being read in `list`.
    package internal(set) var current = 0
    /// Articles that have been opened, by their source.
    package internal(set) var readings: [Article.ID: Reading] = [:]

    /// The pane in the middle of the screen.
    package internal(set) var main = Pane.text
    /// Whether the sidebar has the keys (on a narrow screen: is shown instead of the text).
    package internal(set) var isInSidebar = false
    package internal(set) var isZen = false
    package internal(set) var overlay: Overlay?
    package internal(set) var notice: Notice?
    /// Nil where nothing is kept.
    package internal(set) var library: LibraryState?

    var entities = EntityPane()
    var card: CardPane?
    var timeline = TimelinePane()
    var quotes = QuotePane()
    var jumps = JumpList()
    var across = AcrossState()
    var sidebarView: SidebarView?
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

    package init(
        size: Size, sources: [Source] = [], configuration: Configuration = Configuration(), notices: [String] = [],
        library: LibraryState? = nil
    ) {
        self.library = library
        if library?.isHome == true { main = .library }
        self.size = size
        self.configuration = configuration
        list = SourcePane(sources)
        if let first = notices.first {
            let more = notices.count > 1 ? " (and \(notices.count - 1) more: reader config)" : ""
            notice = Notice(text: first + more, isFailure: true)
        }
    }

    /// The article being read; nil until it has been loaded.
    package internal(set) var reading: Reading? {
        get { list.items.indices.contains(current) ? readings[list.items[current].source.id] : nil }
        set { if list.items.indices.contains(current) { readings[list.items[current].source.id] = newValue } }
    }

    /// The pane that has the keys.
    package var pane: Pane { isInSidebar ? .entities : main }

    var arrangement: Arrangement {
        Arrangement(
            size, isZen: isZen, showsSidebar: configuration.showsSidebar && main != .library && !main.isAcross,
            showsStrip: showsStrip)
    }

    /// The strip stands under the text unless the article is known to have no dates.
    private var showsStrip: Bool {
        guard configuration.showsTimeline, main == .text, !(isInSidebar && isNarrow) else { return false }
        return reading.map { !$0.isComplete || !$0.annotation.events.isEmpty } ?? true
    }

    var isNarrow: Bool { size.columns < Arrangement.wideColumns || !configuration.showsSidebar }

    /// Rows of the lists in the pane that has the keys.
    var listRows: Int {
        let arrangement = arrangement
        let area = isInSidebar ? arrangement.sideInner ?? arrangement.main : arrangement.main
        switch pane {
        case .timeline, .quotes: return TimelinePane.listRows(area)
        case .articles: return area.rows - 1
        case .library: return libraryRows
        case .listing: return listingPane.map(acrossRows) ?? area.rows
        case .entities, .card, .text, .page: return area.rows
        }
    }

    /// What to ask for before the first key.
    package mutating func start() -> [Effect] {
        if main != .library { open(current) }
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

    mutating func apply(_ action: Action) -> [Effect] {
        switch action {
        case .pressed(let key):
            return press(key)
        case .mouse(let event):
            return take(event)
        case .resized(let size):
            self.size = size
            return []
        case .loaded(let id, let loaded):
            return take(loaded, from: id)
        case .annotated(let id, let annotated):
            return take(annotated, of: id)
        case .failed(let failure):
            notice = Notice(text: "\(failure.message) \(failure.advice)", isFailure: true)
            return []
        case .failedLoading(let id, let failure):
            markFailure(of: id, failure)
            return []
        case .answered(let answer):
            return take(answer)
        case .questionFailed(let question, let failure):
            take(failure, of: question)
            return []
        case .stored(let outcome):
            return take(outcome)
        case .changeFailed(let change, let failure):
            take(failure, of: change)
            return []
        case .libraryChanged:
            invalidateLibrary()
            annotateLibrary()
            return []
        case .libraryWorking(let text):
            library?.pane.work = text
            return []
        case .paused:
            return keepPlace()
        case .feedProgress(let progress):
            take(progress)
            return []
        case .feedAdded(let text):
            feedWork = nil
            notice = Notice(text: text)
            invalidateLibrary()
            return []
        case .feedsFinished(let failure):
            finishFeeds(failure)
            return []
        case .libraryAnnotated(let progress):
            take(progress)
            return []
        case .noticed(let text):
            notice = Notice(text: text)
            return []
        }
    }

    /// Somebody has written into the library: what is shown of it is older than the file.
    mutating func invalidateLibrary() {
        across.doubt(main)
        library?.isStale = true
    }

    /// Fits what is shown to the size of its pane.
    mutating func settle() {
        let main = arrangement.main
        settleLibrary()
        if self.main.isAcross { return settleAcross() }
        guard self.main != .library else { return }
        let measure = ArticlePane.measure(in: main, longest: configuration.measure)
        guard var reading else { return }
        reading.resize(Size(columns: measure, rows: max(1, main.rows)))
        reading.highlight = isInSidebar ? entities.selection(reading.annotated)?.id : nil
        if case .card(let id) = self.main { reading.highlight = id }
        self.reading = reading
        let rows = listRows
        switch self.main {
        case .timeline: timeline.settle(reading.annotated, rows: TimelinePane.listRows(main))
        case .quotes: quotes.settle(reading, rows: TimelinePane.listRows(main))
        case .card: card?.settle(reading, rows: main.rows)
        case .text, .entities, .articles, .library, .listing, .page: break
        }
        let following = isInSidebar ? nil : reading.currentEntity?.id
        let view = SidebarView(
            article: reading.article.id, coverage: reading.annotated.coverage, entity: following,
            filter: entities.filter, rows: isInSidebar ? rows : sideRows)
        guard view != sidebarView else { return }
        sidebarView = view
        if let following {
            entities.select(following, reading.annotated, rows: view.rows)
        } else {
            entities.move(.lines(0), reading.annotated, rows: view.rows)
        }
    }

    /// What the sidebar's selection was last fitted to.
    struct SidebarView: Equatable {
        var article: Article.ID
        var coverage: Range<Int>
        var entity: Entity.ID?
        var filter: String
        var rows: Int
    }

    private var sideRows: Int { arrangement.sideInner?.rows ?? arrangement.main.rows }
}
