package import ReaderModel
package import ReaderWork

/// The articles to go through.
package struct SourceList: Equatable, Sendable {
    /// What the list knows of an article.
    package struct Item: Equatable, Sendable {
        package var source: Source
        package var title: String?
        package var date: CalendarDay?
        package var site: String?
        /// At 230 words a minute, the middle of adult silent reading of non-fiction (Brysbaert 2019: 238).
        package var minutes: Int?
        package var isOpened = false
        /// Whether at least a part of it has been read, so that its title is known.
        package var isDescribed = false
        /// Whether all of it has been read.
        package var isWhole = false
        package var hasFailed = false
        /// Why it could not be read.
        package var reason: Failure?

        package init(_ source: Source) {
            self.source = source
        }

        package var name: String { title ?? source.name }
    }

    package var items: [Item] = []
    /// Position of the article being read.
    package var current = 0

    package init(_ sources: [Source] = []) {
        items = sources.map(Item.init)
    }

    /// The article being read; nil in an empty list.
    package var currentItem: Item? { items.indices.contains(current) ? items[current] : nil }

    /// Takes another text of an article.
    package mutating func describe(_ index: Int, by article: Article) {
        items[index].describe(article, isPartial: false)
    }

    /// Takes what an article says of itself, and puts the other articles of the same file below it.
    package mutating func describe(_ index: Int, by loaded: Loaded) {
        items[index].describe(loaded.article, isPartial: loaded.isPartial)
        let known = Set(items.map(\.source.id))
        let others = loaded.others.filter { !known.contains($0.id) }.map { article in
            var item = Item(Source(.article(article)))
            item.describe(article, isPartial: false)
            return item
        }
        items.insert(contentsOf: others, at: index + 1)
        if current > index { current += others.count }
    }
}

extension SourceList.Item {
    fileprivate mutating func describe(_ article: Article, isPartial: Bool) {
        title = article.displayTitle
        date = article.published?.day
        site = article.site
        isDescribed = true
        isWhole = !isPartial
        minutes = isPartial ? nil : max(1, article.text.count / 6 / 230)
    }
}
