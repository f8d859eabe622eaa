/// All that was found in one article.
package struct Annotation: Equatable, Sendable {
    package var published: PublicationDate?
    /// In order of first mention.
    package var entities: [Entity]
    /// What may be a name as well, less surely than `Entity.leastShown`; in order of first mention. Their identifiers are none
    /// of those in `entities`.
    package var unsureEntities: [Entity]
    /// In order of the text.
    package var quotes: [Quote]
    /// What may have been said as well, less surely than `Quote.leastShown`; in order of the text.
    package var unsureQuotes: [Quote]
    /// In order of the text.
    package var times: [TimeExpression]
    /// In order of the text; the timeline orders them by date.
    package var events: [Event]
    /// What may have happened as well, less surely than `Event.leastShown`; in order of the text.
    package var unsureEvents: [Event]
    /// In which language the text is.
    package var language = TextLanguage()

    package init(
        published: PublicationDate? = nil, entities: [Entity] = [], unsureEntities: [Entity] = [],
        quotes: [Quote] = [], unsureQuotes: [Quote] = [], times: [TimeExpression] = [], events: [Event] = [],
        unsureEvents: [Event] = []
    ) {
        self.published = published
        self.entities = entities
        self.unsureEntities = unsureEntities
        self.quotes = quotes
        self.unsureQuotes = unsureQuotes
        self.times = times
        self.events = events
        self.unsureEvents = unsureEvents
    }
}

/// The language of a text, and whether it was read.
package struct TextLanguage: Equatable, Sendable {
    /// Blocks in another language than most of the text.
    package struct Passage: Equatable, Sendable {
        package let range: Range<Int>
        /// As `TextLanguage.code`.
        package let code: String

        package init(_ range: Range<Int>, code: String) {
            self.range = range
            self.code = code
        }
    }

    /// ISO 639 code of most of the text; `und` where it is none that is told apart, nil where that is not known.
    package var code: String?
    /// Whether names, events and indirect speech were looked for in most of the text.
    package var isRead: Bool
    /// In order of the text.
    package var passages: [Passage]

    package init(code: String? = nil, isRead: Bool = true, passages: [Passage] = []) {
        self.code = code
        self.isRead = isRead
        self.passages = passages
    }
}
