import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// Loading and annotating.
extension AppState {
    /// Shows an article of the list and asks for it where it has not been read yet.
    mutating func open(_ index: Int) -> [Effect] {
        guard list.items.indices.contains(index) else { return [] }
        current = index
        main = .text
        isInSidebar = false
        card = nil
        entities = EntityPane()
        sidebarView = nil
        list.select(index, rows: max(1, size.rows - 3))
        list.items[index].isOpened = true
        guard let reading else {
            if let reason = list.items[index].reason {
                notice = Notice(text: "\(reason.message) \(reason.advice)", isFailure: true)
                return []
            }
            return requested.insert(list.items[index].source.id).inserted ? [.load(list.items[index].source)] : []
        }
        return reading.isComplete ? [] : [.annotate(reading.article, near: reading.anchor)]
    }

    mutating func take(_ loaded: Loaded, from id: Article.ID) -> [Effect] {
        guard let index = list.items.firstIndex(where: { $0.source.id == id }) else { return [] }
        let article = loaded.article.dividingLongBlocks()
        if readings[id] != nil {
            readings[id]?.take(article)
        } else {
            readings[id] = Reading(article: article)
        }
        list.items[index].describe(article, isPartial: loaded.isPartial)
        insert(loaded.others, after: index)
        if let first = loaded.notices.first { notice = Notice(text: first) }
        guard index == current else { return [] }
        markWanted()
        settle()
        let effects = loaded.stored.map { take($0, of: id) } ?? []
        settle()
        return effects + [.annotate(article, near: readings[id]?.anchor ?? 0)]
    }

    /// Asks for the part of a long text that the reader has come to.
    mutating func annotateWhatIsRead() -> [Effect] {
        guard let reading, reading.isComplete else { return [] }
        let (visible, coverage) = (reading.visible, reading.annotated.coverage)
        guard visible.lowerBound >= coverage.upperBound || visible.upperBound <= coverage.lowerBound,
            coverage.count < reading.article.text.count, !visible.isEmpty
        else { return [] }
        self.reading?.isComplete = false
        return [.annotate(reading.article, near: visible.lowerBound)]
    }

    /// The other articles of the same file stand below it in the list.
    private mutating func insert(_ others: [Article], after index: Int) {
        let known = Set(list.items.map(\.source.id))
        let items = others.filter { !known.contains($0.id) }.map { article in
            var item = SourcePane.Item(Source(.article(article)))
            item.describe(article, isPartial: false)
            return item
        }
        list.items.insert(contentsOf: items, at: index + 1)
        if current > index { current += items.count }
    }

    mutating func take(_ annotated: Annotated, of id: Article.ID) {
        guard let key = readings.first(where: { $0.value.article.id == id })?.key else { return }
        readings[key]?.take(annotated)
        readings[key]?.isComplete = annotated.isFinal
        if annotated.isFinal, annotated.coverage.count < readings[key]?.article.text.count ?? 0 {
            notice = Notice(text: "A long text: names, quotes and dates are those of the part around here.")
        }
        guard let day = annotated.annotation.published?.day,
            let index = list.items.firstIndex(where: { $0.source.id == key })
        else { return }
        list.items[index].date = day
    }

    /// Marks an article that could not be read; its reason is told when it is the one to be read.
    mutating func markFailure(of id: Article.ID, _ failure: Failure) {
        guard let index = list.items.firstIndex(where: { $0.source.id == id }) else { return }
        if readings[id] == nil { list.items[index].hasFailed = true }
        if index == current { notice = Notice(text: "\(failure.message) \(failure.advice)", isFailure: true) }
        list.items[index].reason = failure
    }

    /// Asks for an article again that was forgotten since it was opened.
    mutating func loadWhatIsRead() -> [Effect] {
        guard main != .library, reading == nil, list.items.indices.contains(current) else { return [] }
        let item = list.items[current]
        guard !item.hasFailed, item.isOpened, requested.insert(item.source.id).inserted else { return [] }
        return [.load(item.source)]
    }

    /// Asks for the articles whose titles the list is about to show.
    mutating func loadWhatIsListed() -> [Effect] {
        guard main == .articles else { return [] }
        let rows = list.viewport.visible(count: list.items.count, rows: max(1, arrangement.main.rows - 1))
        let sources = list.items[rows].map(\.source).filter { !requested.contains($0.id) }
        requested.formUnion(sources.map(\.id))
        return sources.map(Effect.load)
    }
}

extension SourcePane.Item {
    fileprivate mutating func describe(_ article: Article, isPartial: Bool) {
        title = article.displayTitle
        date = article.published?.day
        site = article.site
        isWhole = !isPartial
        minutes = isPartial ? nil : max(1, article.text.count / 6 / 230)
    }
}

extension Article {
    /// No block longer than one layout step.
    func dividingLongBlocks() -> Article {
        guard blocks.contains(where: { $0.range.count > Block.longest }) else { return self }
        var article = self
        article.blocks = blocks.flatMap { $0.divided(in: text) }
        return article
    }
}
