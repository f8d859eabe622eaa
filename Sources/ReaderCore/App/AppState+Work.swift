import ReaderModel
import ReaderPanes
import ReaderScreen
import ReaderWork

/// Loading and annotating.
extension AppState {
    /// Shows an article of the list, which is read where it has not been yet.
    mutating func open(_ index: Int) {
        guard list.items.indices.contains(index) else { return }
        current = index
        main = .text
        isInSidebar = false
        card = nil
        entities = EntityPane()
        sidebarView = nil
        list.select(index, rows: max(1, size.rows - 3))
        list.items[index].isOpened = true
        if reading == nil, let reason = list.items[index].reason {
            notice = Notice(text: "\(reason.message) \(reason.advice)", isFailure: true)
        }
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
        let start = readings[id]?.anchor ?? 0
        readings[id]?.annotateAnew(from: start)
        return effects
    }

    /// Has the part of a long text annotated that the reader has come to.
    mutating func extendAnnotation() {
        guard let reading, reading.isComplete else { return }
        let (visible, coverage) = (reading.visible, reading.annotated.coverage)
        guard visible.lowerBound >= coverage.upperBound || visible.upperBound <= coverage.lowerBound,
            coverage.count < reading.article.text.count, !visible.isEmpty
        else { return }
        self.reading?.annotateAnew(from: visible.lowerBound)
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

    mutating func take(_ annotated: Annotated, of id: Article.ID) -> [Effect] {
        guard let key = readings.first(where: { $0.value.article.id == id })?.key else { return [] }
        readings[key]?.take(annotated)
        if annotated.isFinal, annotated.coverage.count < readings[key]?.article.text.count ?? 0 {
            notice = Notice(text: "A long text: names, quotes and dates are those of the part around here.")
        }
        if let day = annotated.annotation.published?.day,
            let index = list.items.firstIndex(where: { $0.source.id == key })
        {
            list.items[index].date = day
        }
        return handOverAnnotation(of: key)
    }

    /// Marks an article that could not be read; its reason is told when it is the one to be read.
    mutating func markFailure(of id: Article.ID, _ failure: Failure) {
        guard let index = list.items.firstIndex(where: { $0.source.id == id }) else { return }
        if readings[id] == nil { list.items[index].hasFailed = true }
        if index == current { notice = Notice(text: "\(failure.message) \(failure.advice)", isFailure: true) }
        list.items[index].reason = failure
    }
}

/// What goes on beside the screen.
extension AppState {
    /// All work that what is shown asks for now.
    var wanted: [Request] {
        var wanted = wantedSources.map(Request.load)
        if let reading, !reading.isComplete {
            wanted.append(.annotate(reading.article, near: reading.annotatedFrom))
        }
        if let feedWork { wanted.append(Request(.feeds, feedWork.work)) }
        if let annotationWork {
            let request = Request(.libraryAnnotation(annotationWork.number), .annotateLibrary)
            if !isAboutToHandOver || inFlight.ids.contains(request.id) { wanted.append(request) }
        }
        return wanted + wantedOfList + wantedAcross
    }

    /// The article being read, those whose titles the list shows, and those of which a part has been read.
    private var wantedSources: [Source] {
        let listed =
            main == .articles
            ? list.viewport.visible(count: list.items.count, rows: max(1, arrangement.main.rows - 1)) : 0..<0
        return list.items.indices.filter { index in
            let item = list.items[index]
            guard item.reason == nil else { return false }
            guard readings[item.source.id] == nil else { return !item.isWhole }
            return listed.contains(index) || index == current && item.isOpened
        }.map { list.items[$0].source }
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
