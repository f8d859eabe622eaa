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
        list.select(index, rows: max(1, size.rows - 3))
        list.items[index].isOpened = true
        guard readings[index] == nil else {
            return readings[index]?.isComplete == false ? annotate(index) : []
        }
        return [.load(list.items[index].source)]
    }

    private func annotate(_ index: Int) -> [Effect] {
        guard let reading = readings[index] else { return [] }
        return [.annotate(reading.article, near: reading.anchor)]
    }

    mutating func take(_ loaded: Loaded, from id: Article.ID) -> [Effect] {
        guard let index = list.items.firstIndex(where: { $0.source.id == id }) else { return [] }
        let article = loaded.article.dividingLongBlocks()
        if readings[index] != nil {
            readings[index]?.take(article)
        } else {
            readings[index] = Reading(article: article)
        }
        list.items[index].title = article.displayTitle
        list.items[index].date = article.published?.day
        list.items[index].site = article.site
        list.items[index].minutes = loaded.isPartial ? nil : max(1, article.text.count / 6 / 230)
        if let first = loaded.notices.first { notice = Notice(text: first) }
        guard index == current else { return [] }
        settle()
        return annotate(index)
    }

    mutating func take(_ annotated: Annotated, of id: Article.ID) {
        guard let index = readings.first(where: { $0.value.article.id == id })?.key else { return }
        readings[index]?.take(annotated)
        let isWhole = annotated.coverage == 0..<(readings[index]?.article.text.count ?? 0)
        readings[index]?.isComplete = isWhole
        if let day = annotated.annotation.published?.day { list.items[index].date = day }
    }

    /// The article being read could not be read at all.
    mutating func markFailure() {
        guard readings[current] == nil, list.items.indices.contains(current) else { return }
        list.items[current].hasFailed = true
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

    /// The title, or the beginning of the text where there is none.
    package var displayTitle: String? {
        if let title { return title }
        guard let first = blocks.first else { return nil }
        let words = text[first.range.lowerBound..<min(first.range.upperBound, first.range.lowerBound + 200)]
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
