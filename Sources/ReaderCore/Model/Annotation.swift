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
