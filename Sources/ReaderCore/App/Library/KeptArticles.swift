import ReaderLibrary
import ReaderModel
import ReaderPanes
import ReaderWork

/// The articles of the library that have been opened, and what its file has of them.
struct KeptArticles: Equatable, Sendable {
    /// By the source they were opened from.
    private var ids: [Article.ID: RowID<ArticleRow>] = [:]
    /// Those of them that the library has not annotated yet.
    private var unannotated: Set<RowID<ArticleRow>> = []
    /// The sources of those that were opened from the library's own lists.
    private var entered: Set<Article.ID> = []
    /// Articles that are being kept, or could not be.
    private var offered: Set<Article.ID> = []
    /// The sources that deleted articles were opened from, for when they are put back.
    private var deleted: [RowID<ArticleRow>: [Article.ID]] = [:]
    /// Those whose text is that of their page.
    private var withPage: Set<RowID<ArticleRow>> = []
    /// The addresses of their feeds, where the reader has typed those.
    private var typedFeeds: [RowID<ArticleRow>: String] = [:]
    /// Pages that the reader has asked to keep.
    private var asked: Set<Article.ID> = []
    /// The places that the file holds.
    private var places: [RowID<ArticleRow>: Int] = [:]
    /// The article that is being read.
    private var opened: RowID<ArticleRow>?

    /// The article of a source; nil for one that is not in the library.
    subscript(source: Article.ID) -> RowID<ArticleRow>? { ids[source] }

    /// The source that an article was opened from.
    func source(of id: RowID<ArticleRow>) -> Article.ID? { ids.first { $0.value == id }?.key }

    /// The article of the library that is being read; nil for one that is not in it.
    func current(of articles: OpenArticles) -> RowID<ArticleRow>? { articles.source.flatMap { ids[$0] } }

    /// Whether the article being read was opened from the library.
    func isEntered(_ articles: OpenArticles) -> Bool { articles.source.map(entered.contains) ?? false }

    // MARK: - Opening

    /// Finds an article of the library in the list, or puts it at its end.
    ///
    /// - Returns: its position.
    mutating func enter(_ id: RowID<ArticleRow>, title: String?, in articles: inout OpenArticles) -> Int {
        let source = Source(.stored(id))
        ids[source.id] = id
        let index =
            articles.list.items.firstIndex { ids[$0.source.id] == id } ?? articles.add(source, title: title)
        entered.insert(articles.list.items[index].source.id)
        return index
    }

    /// Takes what the library knows of an article that is on the screen.
    mutating func take(_ stored: ReadingState, of source: Article.ID) {
        ids[source] = stored.id
        if !stored.isAnnotated { unannotated.insert(stored.id) }
        // Of a text that has changed the place is kept anew, which says that the reader has seen it.
        if stored.changes.isUnseen {
            places[stored.id] = nil
        } else if let place = stored.place {
            places[stored.id] = place
        }
        typedFeeds[stored.id] = stored.typedFeed
        if stored.hasPage { withPage.insert(stored.id) } else { withPage.remove(stored.id) }
    }

    /// The address that the reader has typed and that the article being read came from; nil for none.
    func typedAddress(of articles: OpenArticles) -> String? { current(of: articles).flatMap { typedFeeds[$0] } }

    /// Whether the text of an article is that of its page.
    func hasPage(_ id: RowID<ArticleRow>) -> Bool { withPage.contains(id) }

    /// The reader asks to keep a page.
    ///
    /// - Returns: false where it is kept, or being kept.
    mutating func ask(_ source: Article.ID) -> Bool {
        guard ids[source] == nil, asked.insert(source).inserted else { return false }
        offered.insert(source)
        return true
    }

    /// A page that the reader has asked to keep is in the library, or cannot be kept.
    ///
    /// - Returns: whether it was asked for.
    mutating func endAsking(_ source: Article.ID) -> Bool { asked.remove(source) != nil }

    /// Asks to keep the article being read, once, where it was opened from elsewhere and is whole.
    mutating func offer(_ articles: OpenArticles) -> [Intent] {
        guard let reading = articles.reading, let item = articles.list.currentItem else { return [] }
        switch item.source.origin {
        case .sample, .page: return []
        case .file, .web, .standardInput, .article, .stored: break
        }
        guard item.isWhole, ids[item.source.id] == nil, offered.insert(item.source.id).inserted else { return [] }
        return [.change(.keep(reading.article, from: item.source))]
    }

    /// Another article is read, or none: the place in the one before is kept.
    ///
    /// - Returns: nil where nothing has changed.
    mutating func follow(_ reading: RowID<ArticleRow>?, of articles: OpenArticles) -> [Intent]? {
        guard reading != opened else { return nil }
        var intents: [Intent] = []
        if let opened {
            // What has not been found yet is left to the library.
            if unannotated.contains(opened) { intents.append(.annotateLibrary) }
            intents += keepPlace(in: articles)
        }
        opened = reading
        return intents
    }

    // MARK: - Deleting

    /// An article is gone from the file: nothing is kept of it any more.
    mutating func forget(_ id: RowID<ArticleRow>) {
        let sources = ids.filter { $0.value == id }.map(\.key)
        // What is still open is not taken in again by itself.
        offered.formUnion(sources)
        for source in sources { ids[source] = nil }
        if opened == id { opened = nil }
        places[id] = nil
        unannotated.remove(id)
        deleted[id] = sources
    }

    /// An article is in the file again.
    mutating func restore(_ old: RowID<ArticleRow>, as new: RowID<ArticleRow>) {
        for source in deleted.removeValue(forKey: old) ?? [] { ids[source] = new }
        unannotated.insert(new)
    }

    // MARK: - Annotation

    /// Whether the library has still to annotate an article.
    func isUnannotated(_ id: RowID<ArticleRow>) -> Bool { unannotated.contains(id) }

    /// Hands what was found in an article of the library on to it, so that it is not looked for again.
    mutating func handOver(_ source: Article.ID, of articles: OpenArticles) -> [Intent] {
        guard let id = ids[source], unannotated.contains(id), let reading = articles.readings[source],
            reading.isComplete
        else { return [] }
        unannotated.remove(id)
        guard reading.annotated.coverage == 0..<reading.article.text.count else { return [.annotateLibrary] }
        return [.change(.annotation(id, reading.article, reading.found.annotation))]
    }

    /// Whether what is being found in the article on the screen is about to be handed to the library.
    func isAboutToHandOver(_ articles: OpenArticles) -> Bool {
        guard let id = current(of: articles), articles.reading?.isComplete == false else { return false }
        return unannotated.contains(id)
    }

    // MARK: - Places

    /// Whether the place in the article being read is not in the file yet.
    func hasPlaceToKeep(in articles: OpenArticles) -> Bool {
        opened.map { unkeptPlace(of: $0, in: articles) != nil } ?? false
    }

    /// Keeps the place in the article being read, where it is another than the file has.
    mutating func keepPlace(in articles: OpenArticles) -> [Intent] {
        guard let opened, let place = unkeptPlace(of: opened, in: articles) else { return [] }
        places[opened] = place
        return [.change(.place(opened, place))]
    }

    /// The file does not have the place of an article after all.
    mutating func forgetPlace(of id: RowID<ArticleRow>) { places[id] = nil }

    private func unkeptPlace(of id: RowID<ArticleRow>, in articles: OpenArticles) -> Int? {
        guard let source = source(of: id), let reading = articles.readings[source] else { return nil }
        return places[id] == reading.anchor ? nil : reading.anchor
    }
}
