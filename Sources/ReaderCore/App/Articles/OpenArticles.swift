package import ReaderModel
package import ReaderPanes
import ReaderWork

/// The articles to go through, and what has been read of them.
package struct OpenArticles: Equatable, Sendable {
    package internal(set) var list: SourceList
    /// Articles that have been opened, by their source.
    package internal(set) var readings: [Article.ID: Reading] = [:]
    /// Where to go in an article that is being opened.
    var landing: Landing?
    /// The own texts of articles that are not in the library and have those of their pages, by source.
    var ownTexts: [Article.ID: Article] = [:]
    /// The words that led to the article that is being opened, which are marked in it.
    var wantedWords: String?

    /// A place in an article.
    struct Landing: Equatable {
        var article: Article.ID
        var offset: Int
        var focus: Reading.Focus
    }

    /// Articles of the library that are held at once; those opened before are read again when they are needed.
    private static let mostReadings = 24

    init(_ sources: [Source] = []) { list = SourceList(sources) }

    /// The article being read; nil until it has been loaded.
    package internal(set) var reading: Reading? {
        get { list.currentItem.flatMap { readings[$0.source.id] } }
        set { if let item = list.currentItem { readings[item.source.id] = newValue } }
    }

    /// Its source; nil in an empty list.
    var source: Article.ID? { list.currentItem?.source.id }

    /// The position in the list of what comes from a source.
    func index(of source: Article.ID) -> Int? { list.items.firstIndex { $0.source.id == source } }

    /// Whether an article was opened from the library, and not from elsewhere.
    func isStored(_ source: Article.ID) -> Bool {
        guard let index = index(of: source), case .stored = list.items[index].source.origin else { return false }
        return true
    }

    // MARK: - Opening

    /// Makes an article of the list the one that is read.
    ///
    /// - Returns: why it could not be read, where that is known already.
    mutating func open(_ index: Int) -> Failure? {
        list.current = index
        list.items[index].isOpened = true
        return reading == nil ? list.items[index].reason : nil
    }

    /// Reads the next article of the list, or the one before.
    ///
    /// - Parameter change: 1 or −1.
    func step(_ change: Int) -> Intent {
        let next = list.current + change
        if list.items.indices.contains(next) { return .open(next) }
        return .tell(change > 0 ? "This is the last article." : "This is the first article.")
    }

    /// Goes to a place of the text, or of another part of the book where that is in the list.
    mutating func follow(_ target: Span.Place) -> [Intent] {
        guard let part = target.part else { return [.jump(target.offset, .place)] }
        // Parts of a book are named after it and the file that they stand in.
        guard let index = list.items.firstIndex(where: { articleID($0).value.contains("#\(part)/") }) else {
            return [.tell("It leads to another part of the book; open the book itself to follow it.")]
        }
        landing = Landing(article: articleID(list.items[index]), offset: target.offset, focus: .place)
        return [.leave(anchor: reading?.anchor ?? 0, cursor: reading?.cursor), .open(index)]
    }

    private func articleID(_ item: SourceList.Item) -> Article.ID {
        readings[item.source.id]?.article.id ?? item.source.id
    }

    /// Puts an article at the end of the list.
    ///
    /// - Returns: its position.
    mutating func add(_ source: Source, title: String?) -> Int {
        var item = SourceList.Item(source)
        item.title = title
        list.items.append(item)
        return list.items.endIndex - 1
    }

    /// Takes articles out of the list.
    mutating func remove(_ sources: Set<Article.ID>) {
        let current = source
        list.items.removeAll { sources.contains($0.source.id) }
        list.current = current.flatMap(index) ?? 0
        for source in sources { readings[source] = nil }
    }

    /// Forgets the articles of the library that were opened first, where many are held.
    mutating func forgetOldReadings() {
        let held = list.items.filter { readings[$0.source.id] != nil }
        for item in held.prefix(max(0, held.count - Self.mostReadings)) {
            guard case .stored = item.source.origin, item.source.id != source else { continue }
            readings[item.source.id] = nil
        }
    }

    /// Marks the words that led to the article that is read now.
    mutating func markWantedWords() {
        guard reading != nil, let words = wantedWords else { return }
        wantedWords = nil
        if reading?.search == nil { reading?.search = TextSearch(words) }
    }

    /// Goes to the place that a jump out of the library leads to, once its article is there.
    ///
    /// - Returns: whether it has gone there.
    mutating func land() -> Bool {
        guard let landing, reading?.article.id == landing.article else { return false }
        self.landing = nil
        reading?.jump(to: landing.offset, focus: landing.focus)
        return true
    }

    /// Marks the reader's place in the article being read; nil where there is none.
    ///
    /// - Returns: the place.
    mutating func setMark(_ letter: Character) -> Int? {
        guard let reading else { return nil }
        let place = reading.cursor ?? reading.visible.lowerBound
        self.reading?.marks[letter] = place
        return place
    }

    /// Goes to a mark.
    func goToMark(_ letter: Character) -> [Intent] {
        guard let reading else { return [] }
        return [reading.marks[letter].map { .jump($0, .place) } ?? .tell("There is no mark \(letter).")]
    }

    // MARK: - What comes in

    /// Takes in an article, or a part of it.
    mutating func take(_ loaded: Loaded, from source: Article.ID) -> [Intent] {
        guard let index = index(of: source) else { return [] }
        let article = loaded.article.dividingLongBlocks()
        var reading = readings[source] ?? Reading(article: article)
        reading.take(article)
        reading.annotateAnew(from: reading.anchor)
        readings[source] = reading
        list.describe(index, by: loaded)
        if source == self.source { markWantedWords() }
        return loaded.notices.first.map { [.tell($0)] } ?? []
    }

    /// The source of an article that has been read.
    func source(of article: Article.ID) -> Article.ID? { readings.first { $0.value.article.id == article }?.key }

    /// Takes in what was found in the article of a source.
    mutating func take(_ annotated: Annotated, of source: Article.ID) -> [Intent] {
        guard let length = readings[source]?.article.text.count else { return [] }
        readings[source]?.take(annotated)
        if let day = annotated.annotation.published?.day, let index = index(of: source) { list.items[index].date = day }
        guard annotated.isFinal, annotated.coverage.count < length else { return [] }
        return [.tell("A long text: names, quotes and dates are those of the part around here.")]
    }

    /// Marks an article that could not be read; its reason is told when it is the one to be read.
    mutating func markFailure(of source: Article.ID, _ failure: Failure) -> [Intent] {
        guard let index = index(of: source) else { return [] }
        if readings[source] == nil { list.items[index].hasFailed = true }
        list.items[index].reason = failure
        return index == list.current ? [.fail(failure)] : []
    }

    // MARK: - What is needed

    /// Has the part of a long text annotated that the reader has come to.
    mutating func extendAnnotation() {
        guard let reading, reading.isComplete else { return }
        let (visible, coverage) = (reading.visible, reading.annotated.coverage)
        guard visible.lowerBound >= coverage.upperBound || visible.upperBound <= coverage.lowerBound,
            coverage.count < reading.article.text.count, !visible.isEmpty
        else { return }
        self.reading?.annotateAnew(from: visible.lowerBound)
    }

    /// Reading the article that is open, and those of which a part has been read; annotating what is read.
    var wanted: [Request] {
        var wanted = list.items.indices.filter { index in
            let item = list.items[index]
            guard item.reason == nil else { return false }
            return readings[item.source.id] == nil ? index == list.current && item.isOpened : !item.isWhole
        }.map { Request.load(list.items[$0].source) }
        if let reading, !reading.isComplete { wanted.append(.annotate(reading.article, near: reading.annotatedFrom)) }
        return wanted
    }
}
