import ReaderBasics
import ReaderModel

/// An entry of another program's library, on its way to an article.
struct SavedEntry: Sendable {
    /// What there is to read besides the title.
    enum Body: Sendable {
        case none
        case html(String)
        case plain(String)
    }

    var address: String?
    /// Tells it from others where it has no address.
    var name: String?
    var title: String?
    var byline: String?
    var site: String?
    var language: String?
    var published: Timestamp?
    var updated: Timestamp?
    var tags: [String] = []
    var marks = SavedMarks()
    var body = Body.none

    /// - Parameter address: as it is written; what is none of the web is dropped.
    init(address: String? = nil) {
        self.address = address.flatMap { WebAddress.resolved($0, base: nil) }.flatMap {
            WebAddress.isWeb($0) ? $0 : nil
        }
    }

    /// Takes the moment of saving from a date as it is written.
    mutating func setSaved(_ date: String?) {
        marks.savedAt = date.flatMap { DateParser.timestamp($0) }?.secondsSince1970
    }

    fileprivate func article(_ source: ImportSource, number: Int) -> Article {
        let content = content(source.limits)
        return Article(
            id: source.id("\(address ?? name ?? "")/\(number)"),
            title: title?.onOneLine.nonEmpty ?? shownAddress(content),
            byline: byline?.onOneLine.nonEmpty,
            site: site?.onOneLine.nonEmpty ?? address.flatMap { WebAddress.host($0) }, url: address,
            published: date(content), modified: updated?.day, language: language, text: content.text,
            blocks: content.blocks, spans: content.spans)
    }

    /// The day of publication; of an entry that nothing dates, and whose text is none or a remark of the reader, the day it
    /// was saved.
    private func date(_ content: WebPage.Content) -> PublicationDate? {
        if let published { return PublicationDate(published.day, basis: .metadata) }
        let isRemark = if case .plain = body { true } else { false }
        guard content.text.isEmpty || isRemark, let savedAt = marks.savedAt else { return nil }
        return PublicationDate(CalendarDay(number: savedAt / 86_400), basis: .saved)
    }

    /// In place of a title, where there is no text to begin either.
    private func shownAddress(_ content: WebPage.Content) -> String? {
        content.text.isEmpty ? address : nil
    }

    private func content(_ limits: ImportLimits) -> WebPage.Content {
        switch body {
        case .none: ("", [], [])
        case .html(let html): FeedText.content(html: html, base: address, limits: limits)
        case .plain(let text): PlainContent.content(text)
        }
    }

    fileprivate var facts: EntryFacts {
        var facts = EntryFacts()
        facts.id = name
        facts.title = title
        facts.link = address
        facts.published = published
        if published == nil, let savedAt = marks.savedAt, case .none = body {
            facts.updated = Timestamp(
                CalendarDay(number: savedAt / 86_400), second: savedAt % 86_400, offset: 0)
        }
        facts.tags = tags
        facts.saved = marks
        return facts
    }
}

/// Entries of another program's library.
struct SavedList: Sendable {
    /// As people call the program: "Pocket".
    var program: String
    var entries: [SavedEntry] = []
    var subscriptions: [Subscription] = []
    /// How many entries lead to no page of the web and hold no text.
    var leftOut = 0

    init(_ program: String) { self.program = program }

    /// Adds an entry that leads somewhere or holds something.
    mutating func add(_ entry: SavedEntry) {
        if entry.address == nil, case .none = entry.body { leftOut += 1 } else { entries.append(entry) }
    }

    /// Below this many entries the threads cost more than they bring.
    private static let fewEntries = 64

    /// The articles, those of a long list made on all cores.
    func imported(_ source: ImportSource) throws(ImportError) -> Imported {
        guard !entries.isEmpty || !subscriptions.isEmpty else { throw .noArticle(name: source.name) }
        let entries = Array(entries.prefix(source.limits.articles))
        let jobs = entries.count < Self.fewEntries ? 1 : Machine.cores
        let articles = ParallelWork.map(entries.count, jobs: jobs) { entries[$0].article(source, number: $0 + 1) }
        // Entries that are known by names are those of a list; others are known by their addresses.
        let isNamed = entries.contains { $0.name != nil }
        var imported = Imported(
            articles: articles, feed: isNamed ? FeedFacts(title: program) : nil, entries: entries.map(\.facts),
            subscriptions: subscriptions)
        if leftOut > 0 {
            imported.notices.append(
                Failure(
                    "\(leftOut) entr\(leftOut == 1 ? "y" : "ies") of \(source.name) lead\(leftOut == 1 ? "s" : "") to no page "
                        + "of the web and \(leftOut == 1 ? "was" : "were") left out.",
                    advice: "Nothing else is missing."))
        }
        return imported
    }
}
