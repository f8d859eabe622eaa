package import ReaderKeys
package import ReaderLibrary
import ReaderModel
package import ReaderScreen
package import ReaderWork

/// Who said what: in an article, in the library, by an entity or about it.
package struct QuotesPane: PaneContent {
    package enum Command: String, CommandSet {
        case open
        case group = "by-speaker"
        case indirect = "show-indirect"
        case unsure = "less-sure"
        case filter
    }

    /// A row of an article.
    enum Row: Equatable {
        case speaker(String, count: Int)
        case quote(Quote)
    }

    package let scope: ListScope
    /// Whom a list of the library is about; nil for all of it.
    package let storedEntity: LibraryEntity?
    /// What is typed in an article; only quotes and speakers that have it are shown.
    private var articleFilter = ""
    /// What is typed in the library.
    private var query = ListQuery()
    /// Whether the quotes of an article stand below their speakers, or the speakers of the library are listed.
    package private(set) var isBySpeaker = false
    package private(set) var showsIndirect = true
    /// Whether those of an article that are less sure are shown too.
    package private(set) var showsUnsure = false
    /// The rows of an article.
    private(set) var viewport = Viewport()
    /// The rows of the library; nil for an article.
    private(set) var stored: StoredRows?

    package init(_ scope: ListScope, entity: LibraryEntity? = nil) {
        self.scope = scope
        storedEntity = entity
        if scope != .article { stored = StoredRows(scope.listing(.quotes(voice, withIndirect: true))) }
    }

    /// What is typed; only quotes and speakers that have it are shown.
    package var filter: String { stored == nil ? articleFilter : query.text }
    /// What is wrong with the query that was typed last; the list then shows nothing.
    var mistake: QueryError? { query.mistake }

    private var voice: Listing.Voice {
        switch scope {
        case .article, .library, .articles: .everyone
        case .entity(let id): .by(id)
        case .about(let id): .about(id)
        }
    }

    /// Whether the speakers of the library are listed.
    var listsSpeakers: Bool { stored != nil && isBySpeaker }

    package var listed: Listing? { stored == nil ? nil : listing }
    package var isBlank: Bool { stored?.hasRows == false }

    private var listing: Listing {
        guard isBySpeaker else {
            // A blank ends the last word, so that it counts however short it is.
            let text = query.isTyping ? query.text : query.text + " "
            return scope.listing(
                query.isEmpty
                    ? .quotes(voice, withIndirect: showsIndirect)
                    : .quotesWith(text, voice, withIndirect: showsIndirect))
        }
        let (words, rest) = query.parts
        return scope.listing(
            words.isEmpty ? .speakers : .named(words, speakersOnly: true), fitting: rest, isTyping: query.isTyping)
    }

    // MARK: - Rows

    func rows(_ reading: Reading?) -> [Row] {
        guard let reading else { return [] }
        let quotes = (showsUnsure ? reading.annotated.allQuotes : reading.annotation.quotes).filter { quote in
            (showsIndirect || quote.kind != .indirect)
                && (filter.isEmpty || FuzzyMatch.contains(reading.speakerName(of: quote), filter)
                    || FuzzyMatch.contains(QuoteText.line(quote, reading), filter))
        }
        guard isBySpeaker else { return quotes.map(Row.quote) }
        var order: [String] = []
        var groups: [String: [Quote]] = [:]
        for quote in quotes {
            let name = reading.speakerName(of: quote)
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(quote)
        }
        return order.sorted { (groups[$1]?.count ?? 0) < (groups[$0]?.count ?? 0) }.flatMap { name in
            let quotes = groups[name] ?? []
            return [Row.speaker(name, count: quotes.count)] + quotes.map(Row.quote)
        }
    }

    /// The selected quote of the article.
    func selection(_ reading: Reading?) -> Quote? {
        let rows = rows(reading)
        guard rows.indices.contains(viewport.selected), case .quote(let quote) = rows[viewport.selected] else {
            return nil
        }
        return quote
    }

    func areas(_ context: PaneContext) -> ListAreas {
        stored == nil ? .read(context.area) : .stored(context.area, hasDetail: !listsSpeakers)
    }

    // MARK: - Commands

    package mutating func perform(_ command: Command, in context: inout PaneContext) -> [Intent] {
        switch command {
        case .open: return open(in: &context)
        case .group: return group(in: context)
        case .indirect: return toggleIndirect(in: context)
        case .filter:
            let label = listsSpeakers ? "names with: " : "quotes with: "
            let explanation = stored == nil ? nil : Prompt.keepsOrShowsAll
            return [.prompt(Prompt(.pane, label, filter, explanation: explanation, isQuery: stored != nil).selected)]
        case .unsure: return toggleUnsure(in: context)
        }
    }

    package mutating func open(in context: inout PaneContext) -> [Intent] {
        if case .entity(let speaker) = stored?.selection { return open(speaker) }
        if let stored { return stored.selection.map { $0.opened } ?? [Self.nothing] }
        return selection(context.reading).map { [.jump($0.start, .quote)] } ?? [Self.nothing]
    }

    private static let nothing = Intent.tell("No quote is selected.")

    /// The quotes of a speaker, in some articles those that stand there.
    private mutating func open(_ speaker: LibraryEntity) -> [Intent] {
        guard case .articles = scope else { return [.show(.quotes(.entity(speaker.id)), speaker)] }
        isBySpeaker = false
        query.set(Query(.subject(.saidBy, Query.Term(speaker.name))).description)
        let listing = listing
        stored?.show(listing)
        return []
    }

    private mutating func group(in context: PaneContext) -> [Intent] {
        switch scope {
        case .article:
            let quote = selection(context.reading)
            isBySpeaker.toggle()
            select(quote?.id, in: context)
        case .library, .articles: list(bySpeaker: !isBySpeaker)
        case .entity, .about:
            let back = context.keymap.name(of: AppCommand.back)
            return [.tell("Here all quotes are of one kind; \(back) goes back.")]
        }
        return []
    }

    private mutating func list(bySpeaker: Bool) {
        guard isBySpeaker != bySpeaker else { return }
        isBySpeaker = bySpeaker
        query = ListQuery()
        let listing = listing
        stored?.show(listing)
    }

    private mutating func toggleIndirect(in context: PaneContext) -> [Intent] {
        guard !listsSpeakers else { return [.tell("Indirect speech is shown or hidden in a list of quotes.")] }
        let quote = selection(context.reading)
        showsIndirect.toggle()
        let listing = listing
        if stored == nil { select(quote?.id, in: context) } else { stored?.show(listing) }
        return []
    }

    private mutating func toggleUnsure(in context: PaneContext) -> [Intent] {
        guard stored == nil else { return [.tell(LessSure.inLibrary)] }
        guard !context.annotated.annotation.unsureQuotes.isEmpty else {
            return [.tell("No quote of this article is less sure.")]
        }
        let quote = selection(context.reading)
        showsUnsure.toggle()
        select(quote?.id, in: context)
        return []
    }

    package mutating func take(
        _ prompt: inout Prompt, _ phase: Prompt.Phase, in context: inout PaneContext
    ) -> [Intent] {
        if stored == nil {
            articleFilter = phase == .abandoned ? "" : prompt.field.text
        } else {
            query.take(&prompt, phase)
            showFiltered()
        }
        return []
    }

    private mutating func showFiltered() {
        let listing = listing
        stored?.show(listing, keepsRows: true)
    }

    package mutating func cancel(in context: inout PaneContext) {
        guard !filter.isEmpty else { return }
        (articleFilter, query) = ("", ListQuery())
        showFiltered()
    }

    package var filterText: String? {
        filter.isEmpty ? nil : "\(listsSpeakers ? "names" : "quotes") with “\(filter)”"
    }

    package var trail: Trail { Trail(stored?.rows ?? []) }

    // MARK: - Moving

    package mutating func move(_ move: Viewport.Move, in context: inout PaneContext) {
        let height = areas(context).rows
        guard stored == nil else { return stored?.move(move) ?? () }
        let rows = rows(context.reading)
        let before = viewport.selected
        viewport.move(move, count: rows.count, rows: height)
        skipSpeaker(rows, forward: viewport.selected >= before, height)
    }

    package mutating func settle(in context: PaneContext) {
        let height = areas(context).rows
        guard stored == nil else { return stored?.settle(rows: height) ?? () }
        let rows = rows(context.reading)
        viewport.settle(count: rows.count, rows: height)
        skipSpeaker(rows, forward: true, height)
    }

    package mutating func appear(in context: PaneContext) {
        if stored == nil { select(context.reading?.currentQuote?.id, in: context) }
    }

    private mutating func select(_ id: Quote.ID?, in context: PaneContext) {
        let rows = rows(context.reading)
        let height = areas(context).rows
        let wanted = rows.firstIndex { if case .quote(let quote) = $0 { quote.id == id } else { false } }
        viewport.select(wanted ?? viewport.selected, count: rows.count, rows: height)
        skipSpeaker(rows, forward: true, height)
    }

    package mutating func click(row: Int, column: Int, in context: inout PaneContext) -> Bool {
        let areas = areas(context)
        guard let row = areas.row(row) else { return false }
        guard stored == nil else {
            stored?.select(row: row)
            return true
        }
        let rows = rows(context.reading)
        viewport.select(viewport.top + row, count: rows.count, rows: areas.rows)
        skipSpeaker(rows, forward: true, areas.rows)
        return true
    }

    private mutating func skipSpeaker(_ rows: [Row], forward: Bool, _ height: Int) {
        viewport.skip(forward: forward, count: rows.count, rows: height) { index in
            if case .quote = rows[index] { true } else { false }
        }
    }

    package func subject(in context: PaneContext) -> Subject {
        guard stored == nil else { return Subject(stored?.selection, of: storedEntity) }
        var subject = context.subjectAtCursor
        subject.quote = selection(context.reading).map(Subject.Quoted.read)
        return subject
    }

    // MARK: - The library

    package func wanted(in context: PaneContext) -> [Request] { stored?.wanted ?? [] }
    package mutating func take(_ answer: LibraryAnswer, in context: PaneContext) { stored?.take(answer) }
    package mutating func giveUp(_ question: LibraryQuestion, in context: PaneContext) { stored?.giveUp(question) }

    package mutating func invalidate() {
        if stored?.isEmpty == true { stored?.forget() }
    }

    package mutating func renew() { stored?.renew() }
}

extension QuotesPane.Command {
    package static let scope = KeyScope("quotes", heading: "In the quotes")

    package static let bindings: [Binding] = [
        Binding(Self.open, "enter", help: "Go to the quote in the text"),
        Binding(Self.group, "o", help: "Order by speaker, or as in the text"),
        Binding(Self.indirect, "i", help: "Show or hide indirect speech"),
        Binding(Self.unsure, ".", help: "Show or hide what is less surely a quote, marked ?"),
        Binding(Self.filter, "/", help: "Show only quotes and speakers that have …; in the library a query"),
    ]
}
