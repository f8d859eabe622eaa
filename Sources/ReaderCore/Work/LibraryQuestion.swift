package import ReaderCorrections
package import ReaderLibrary
package import ReaderModel

/// What the screen asks of the library; the answer has the same name.
package enum LibraryQuestion: Equatable, Sendable {
    /// The first rows of a view, before its whole order is known; nil is the view as it was left.
    case beginning(ArticleView?, count: Int)
    case order(ArticleView)
    case rows([RowID<ArticleRow>])
    /// The beginning of an article, or where it has words of a query.
    case preview(RowID<ArticleRow>, for: String?)
    /// The first of these, in this order, that is not read.
    case firstUnread([RowID<ArticleRow>], opens: Bool)
    /// Feeds, folders, tags and searches, with how much of each is unread.
    case shelves
    /// How many unread articles queries find.
    case unreadCounts([String])
    /// The names of all tags.
    case tags
    /// Names that a value of a query may be going to be.
    case completions(Query.Subject, String)
    /// A page of a long list.
    case page(Listing, PageStart, count: Int)
    /// The days of a list of events.
    case days(Listing)
    /// Everything about an entity, with so many rows of each list.
    case entity(RowID<Entity>, count: Int)
    /// Who an entity of an article is in the library, and where its mentions stand.
    case counterpart(name: String, Entity.Kind, in: RowID<ArticleRow>?, places: [Range<Int>])
    /// In how many articles something goes by a name, or its words stand.
    case reach(of: String, asWords: Bool)
    /// Entities whose name has words that begin as these do, the most mentioned first.
    case named(String)

    /// Everything that the reader has marked and written.
    case highlights
    /// The rules that lie in the library.
    case rules
    /// What a rule would do to what is there, before something is changed; nil where it is only tried.
    case ruleTrial(IncomingRule, RuleChange?)

    package enum Kind: Hashable, Sendable {
        case beginning, order, rows, preview, firstUnread, shelves, unreadCounts, tags, completions, page, days, entity,
            counterpart, reach, named, highlights, rules, ruleTrial
    }

    package var kind: Kind {
        switch self {
        case .beginning: .beginning
        case .order: .order
        case .rows: .rows
        case .preview: .preview
        case .firstUnread: .firstUnread
        case .shelves: .shelves
        case .unreadCounts: .unreadCounts
        case .tags: .tags
        case .completions: .completions
        case .page: .page
        case .days: .days
        case .entity: .entity
        case .counterpart: .counterpart
        case .reach: .reach
        case .named: .named
        case .highlights: .highlights
        case .rules: .rules
        case .ruleTrial: .ruleTrial
        }
    }
}

/// An answer, by the question of the same name.
package enum LibraryAnswer: Equatable, Sendable {
    case beginning(ArticleView, LibraryBeginning)
    case order(ArticleView, ArticleOrder)
    /// The rows asked for that are still there.
    case rows([ArticleRow], asked: [RowID<ArticleRow>])
    case preview(RowID<ArticleRow>, ArticlePreview?)
    case firstUnread(RowID<ArticleRow>?, opens: Bool)
    case shelves(Shelves)
    case unreadCounts([String: Int])
    case tags([String])
    case completions(Query.Subject, String, [String])
    case page(Listing, PageStart, ListingPage)
    case days(Listing, DayCounts, today: CalendarDay)
    /// Nil where nobody speaks of it any more.
    case entity(RowID<Entity>, EntityPage?)
    /// Nil where the library does not know it.
    case counterpart(name: String, LibraryEntity?)
    case reach(of: String, asWords: Bool, articles: Int)
    case named(String, [LibraryEntity])
    case highlights([FoundHighlight])
    case rules([KeptRule])
    /// `would mark 214 as read`, and how many articles it matches.
    case ruleTrial(IncomingRule, RuleChange?, line: String, matched: Int, isIdle: Bool)
}

extension LibraryQuestion {
    /// As many highlights are shown.
    package static let mostHighlights = 10_000
}

/// What is written into the library; changes are made one after the other, in the order in which they were asked for.
package enum LibraryChange: Equatable, Sendable {
    /// Keep an article that has been opened from elsewhere, and say what is known of it.
    case keep(Article, from: Source)
    /// Store what was found in a whole article while it was read, so that it need not be looked for again.
    case annotation(RowID<ArticleRow>, Article, Annotation)
    case change([RowID<ArticleRow>], ArticleChange)
    /// Everything that a view shows is read.
    case readAll(ArticleView)
    /// Change articles that have been marked.
    case many([RowID<ArticleRow>], ManyChange)
    /// Throw articles into the bin.
    case delete([RowID<ArticleRow>])
    /// Put articles of the bin back, by their numbers there.
    case putBack([RowID<ArticleRow>])
    /// Take articles out of the bin for good, by their numbers there.
    case emptyBin([RowID<ArticleRow>])
    /// What the reader changes of the shelves.
    case shelf(ShelfChange)
    /// End a subscription; its articles stay.
    case unsubscribe(RowID<FeedRow>)
    case place(RowID<ArticleRow>, Int)
    case mark(RowID<ArticleRow>, Character, Int)
    /// Keep what the reader has decided about an article.
    case correct(RowID<ArticleRow>, [Correction])
    /// Keep what the reader has decided about a range of bytes of an article that is not open.
    case correctPlace(RowID<ArticleRow>, Range<Int>, Correction.Decision)
    /// Keep that a name or a quote of an article that is not open, at a range of bytes, has a word more or less.
    case correctEnds(RowID<ArticleRow>, Range<Int>, SpanChange)
    /// Keep what the reader has decided for the whole library.
    case rule(CorrectionRule)
    /// Change the rules for what feeds bring, or do one now.
    case rules(RuleChange)
    /// Take back decisions, by their numbers.
    case takeBack([Int64])
    /// Bring back decisions that have been taken back.
    case bringBack([TakenBack])
    case highlight(RowID<ArticleRow>, HighlightChange)
    /// How the list is left, for the next time.
    case listState(ListSession)
}

/// What came of a change; it is in the file.
package enum LibraryOutcome: Equatable, Sendable {
    case kept(Article.ID, ReadingState)
    /// These are read now and were not before.
    case allRead(LibraryChange, [RowID<ArticleRow>])
    /// These are other than they were.
    case manyChanged(LibraryChange, [DoneChange])
    /// These are in the bin.
    case deleted(LibraryChange, [DeletedArticle])
    /// These are back.
    case putBack(LibraryChange, [ReturnedArticle])
    /// Decisions are kept.
    case corrected(LibraryChange, Decided)
    /// Decisions are taken back.
    case takenBack(LibraryChange, [TakenBack], Decided)
    /// The highlights of an article are others.
    case highlighted(LibraryChange, HighlightOutcome)
    /// How many rows are other than they were.
    case changed(LibraryChange, count: Int)
}

/// What has come of decisions of the reader.
package struct Decided: Equatable, Sendable {
    /// Their numbers; none where the article is gone.
    package var ids: [Int64] = []
    /// The article as it is known now; nil for a rule.
    package var article: CorrectedArticle?
    /// How many articles wait to be annotated anew.
    package var waiting = 0
    /// All rules of the library.
    package var rules: [Corrections.KeptRule]

    package init(ids: [Int64] = [], article: CorrectedArticle? = nil, waiting: Int = 0, rules: [Corrections.KeptRule]) {
        (self.ids, self.article, self.waiting, self.rules) = (ids, article, waiting, rules)
    }
}

/// What happens to the library without being asked for.
package enum LibraryNews: Equatable, Sendable {
    /// Somebody has written into it: a refresh, an import, another program.
    case changed
    /// Something about its file that the reader should know.
    case noticed(String)
    /// What is being done to its file before it can be asked anything; nil when that is over.
    case working(String?)
    /// Rules that ask to be told of new articles have matched some.
    case found([RuleNews])
}
