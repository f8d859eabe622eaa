import ReaderCommands
import ReaderKeys
import ReaderLibrary
import ReaderModel
import ReaderNetwork
import ReaderPanes
import ReaderWork

/// Pages that are fetched since the reader has asked for them: the one behind an article, and what links lead to.
extension AppState {
    /// Has a page fetched beside everything else.
    mutating func fetch(_ job: PageJob) {
        if case .article(let source) = job.purpose, articles.ownTexts[source] != nil { return showOwnText(of: source) }
        guard !background.pages.contains(job) else { return tell("It is being fetched already.") }
        background.pages.begin(job)
        if case .ownText = job.purpose { return }
        let stop = configuration.keymap.name(of: AppCommand.cancel)
        tell("Fetching \(shown(job.address)); \(stop) stops.")
    }

    private func shown(_ address: String) -> String { address.count > 60 ? address.prefix(59) + "…" : address }

    // MARK: - The whole page

    /// Fetches the page behind the article that is selected or read; takes it back where that was done.
    ///
    /// - Parameter isOfFeed: whether those of the other entries of its feed are fetched from now on.
    mutating func wholePage(isOfFeed: Bool = false) -> [Effect] {
        guard !focus.showsLibrary else { return pageOfSelection(isOfFeed: isOfFeed) }
        guard let reading, let item = list.currentItem else {
            return carryOut([.tell("No article has been opened yet.")])
        }
        let id = library?.kept.current(of: articles)
        if let id, library?.kept.hasPage(id) == true { return carryOut([.page(PageJob(.ownText(id), address: ""))]) }
        if let own = takeBackPage { return carryOut(own) }
        guard let address = reading.article.url ?? item.webAddress else { return tellNoAddress() }
        if let id { return carryOut([.page(PageJob(.stored(id), address: address, isOfFeed: isOfFeed))]) }
        return carryOut([.page(PageJob(.article(item.source.id), address: address, typed: typedAddress))])
    }

    /// The address that the reader has typed and that the article being read came from; nil for none.
    private var typedAddress: String? {
        list.currentItem?.typedAddress ?? library?.kept.typedAddress(of: articles)
    }

    private mutating func pageOfSelection(isOfFeed: Bool) -> [Effect] {
        guard let row = subject(of: main).article else { return carryOut([.tell("No article is selected.")]) }
        if row.hasPage { return carryOut([.page(PageJob(.ownText(row.id), address: ""))]) }
        guard let address = row.url else { return tellNoAddress() }
        return carryOut([.page(PageJob(.stored(row.id), address: address, isOfFeed: isOfFeed))])
    }

    private mutating func tellNoAddress() -> [Effect] {
        carryOut([.tell("This article has no address: there is no page to fetch.")])
    }

    /// What gives the article being read its own text again where only the program knows that; nil where it has it.
    var takeBackPage: [Intent]? {
        guard let source = articles.source, articles.ownTexts[source] != nil else { return nil }
        return [.page(PageJob(.article(source), address: ""))]
    }

    /// From now on the pages of the feed's entries are fetched; that of the article at hand as well.
    mutating func feedPages() -> [Effect] {
        let row = focus.showsLibrary ? subject(of: main).article?.id : library?.kept.current(of: articles)
        guard let id = row else { return carryOut([.tell(LibraryState.notKept)]) }
        let effects = withLibrary { library, _, _ in library.request(.shelf(.wholePagesOf(id))) }
        return library?.kept.hasPage(id) == true ? effects : effects + wholePage(isOfFeed: true)
    }

    // MARK: - Links

    /// Reads what an address leads to: a place in an article that is open, or a page.
    mutating func read(_ address: String) -> [Effect] {
        guard TypedAddress.isWeb(address) else {
            return carryOut([.tell("Only pages of the web can be read here: \(address)")])
        }
        if let source = articles.source(ofAddress: address), let index = articles.index(of: source) {
            jumps.leave(place)
            linkPlaces[source] = place
            open(index)
            return []
        }
        // Back returns to the link, and the browser opens it where it cannot be read here.
        if let link = reading?.article.spans.first(where: { $0.kind.address == address }),
            reading?.currentLink?.address != address
        {
            reading?.jump(to: link.range.lowerBound, focus: .link)
        }
        return carryOut([.page(PageJob(.link, address: address, typed: typedAddress))])
    }

    /// Keeps the page that a link has led to.
    mutating func keepPage() -> [Effect] {
        guard let library else { return carryOut([.tell("There is no library.")]) }
        guard !focus.showsLibrary, let reading, let item = list.currentItem else {
            return carryOut([.tell("Open the page first.")])
        }
        if library.kept[item.source.id] != nil { return carryOut([.tell("It is in the library.")]) }
        guard self.library?.kept.ask(item.source.id) == true else { return carryOut([.tell("It is being kept.")]) }
        return carryOut([.change(.keep(reading.article, from: item.source))])
    }

    // MARK: - What comes

    mutating func take(_ outcome: PageOutcome, of job: PageJob) -> [Effect] {
        background.pages.end(job)
        switch (job.purpose, outcome) {
        case (_, .noMore):
            return carryOut([.tell("The page says no more than what is here, which stays.\(job.outlook)")])
        case (.stored(let id), .stored(let article, let state)):
            return take(article, state, of: id, telling: textOfPage(article) + job.outlook, isPage: true)
        case (.ownText(let id), .stored(let article, let state)):
            return take(article, state, of: id, telling: "The text of the feed again.", isPage: false)
        case (.article(let source), .page(let page, _)): return take(page, of: source)
        case (.link, .page(let page, let landing)): show(page, of: job, at: landing)
        case (.stored, .page), (.ownText, .page), (.article, .stored), (.link, .stored): break
        }
        return []
    }

    /// A failure is told with what to do; the article stays as it is.
    mutating func take(_ failure: Failure, of job: PageJob) {
        background.pages.end(job)
        let key = configuration.keymap.name(of: AppCommand.browse)
        carryOut([.warn("\(failure.message) \(key): the browser.")])
    }

    /// An article of the library has another text.
    private mutating func take(
        _ article: Article, _ state: ReadingState, of id: RowID<ArticleRow>, telling text: String, isPage: Bool
    ) -> [Effect] {
        library?.changes.forgetPage(of: id)
        if isPage { library?.changes.remember(Undo(page: PageJob(.ownText(id), address: article.url ?? ""))) }
        let told = Intent.tell(text)
        guard let source = library?.kept.source(of: id), articles.readings[source] != nil else {
            return carryOut([told, .invalidateLibrary, .annotateLibrary])
        }
        replace(article, of: source)
        articles.readings[source]?.take(state.highlights)
        articles.readings[source]?.take(state.corrections)
        library?.kept.take(state, of: source)
        if let row = state.row { library?.pane.rows.take([row], asked: []) }
        return carryOut([told, .invalidateLibrary, .annotateLibrary])
    }

    /// An article that is not in the library gets the text of its page, or its own again.
    private mutating func take(_ page: Article, of source: Article.ID) -> [Effect] {
        guard let old = articles.readings[source]?.article else { return [] }
        guard page.text.count > old.text.count else { return take(.noMore, of: PageJob(.article(source), address: "")) }
        articles.ownTexts[source] = old
        var whole = old
        (whole.text, whole.blocks, whole.spans) = (page.text, page.blocks, page.spans)
        whole.byline = old.byline ?? page.byline
        whole.published = old.published ?? page.published
        replace(whole, of: source)
        return carryOut([.tell(textOfPage(whole))])
    }

    /// Gives an article of which only the program knows its own text again.
    mutating func showOwnText(of source: Article.ID) {
        guard let own = articles.ownTexts.removeValue(forKey: source) else { return }
        replace(own, of: source)
        tell("The text of the feed again.")
    }

    private mutating func replace(_ article: Article, of source: Article.ID) {
        guard let old = articles.readings[source]?.article, let index = articles.index(of: source) else { return }
        var other = Article(
            id: old.id, title: old.title ?? article.title, byline: old.byline ?? article.byline, site: old.site,
            url: old.url, published: old.published, modified: old.modified, language: old.language, text: article.text,
            blocks: article.blocks, spans: article.spans)
        other.isLanguageGiven = old.isLanguageGiven
        other = other.dividingLongBlocks()
        articles.readings[source]?.takeOther(other)
        articles.list.describe(index, by: other)
        if source == articles.source { panes.forgetEntities() }
    }

    private func textOfPage(_ article: Article) -> String {
        let key = configuration.keymap.name(of: AppCommand.wholePage)
        return "The whole page, \(LibraryPane.number(article.text.wordCount)) words; \(key) shows the text of the feed."
    }

    /// Shows the page that a link has led to.
    private mutating func show(_ page: Article, of job: PageJob, at landing: Int?) {
        let source = Source(.page(job.address, typed: job.typed))
        let from = place
        let index = articles.index(of: source.id) ?? articles.add(source, title: page.displayTitle)
        articles.readings[source.id] = Reading(article: page.dividingLongBlocks())
        articles.list.describe(index, by: page)
        jumps.leave(from)
        linkPlaces[source.id] = from
        open(index)
        settle()
        if let landing { reading?.jump(to: landing, focus: .place) }
        let keys = configuration.keymap
        let keep = library == nil ? "" : "; \(keys.name(of: AppCommand.keep)) keeps it in the library"
        tell("\(keys.name(of: AppCommand.back)) goes back to the link\(keep).")
    }
}

extension PageJob {
    /// What is told of the pages that follow.
    fileprivate var outlook: String {
        isOfFeed ? " From now on the page of each of the feed's entries is fetched." : ""
    }
}

extension OpenArticles {
    /// The article that is open and came from an address; nil for an address with a place in the page.
    func source(ofAddress address: String) -> Article.ID? {
        list.items.first { item in
            guard let reading = readings[item.source.id] else { return false }
            return item.source.address == address || reading.article.url == address
        }?.source.id
    }
}

extension SourceList.Item {
    /// The address that the reader has typed and that the article came from; nil for none.
    var typedAddress: String? {
        switch source.origin {
        case .web(let address): address
        case .page(_, let typed): typed
        case .file, .standardInput, .sample, .article, .stored: nil
        }
    }
}
