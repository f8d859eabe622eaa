import ReaderBasics
import ReaderModel

/// Articles out of the entries of feeds, news envelopes and books.
enum EntryArticles {
    /// Below this many entries the threads cost more than they bring.
    private static let fewEntries = 64

    /// Reads the entries of a feed, those of a long one on all cores.
    static func add(
        _ entries: [MarkupTree.Index], to imported: inout Imported, _ reader: FeedText,
        read: @Sendable (MarkupTree.Index) -> (EntryFacts, EntryBody)
    ) {
        let count = min(entries.count, reader.source.limits.articles)
        let feed = imported.feed
        let read = ParallelWork.map(count, jobs: count < fewEntries ? 1 : Machine.cores) { index in
            let (facts, body) = read(entries[index])
            return (facts, article(facts, body.chosen, number: index + 1, feed: feed, source: reader.source))
        }
        imported.entries += read.map(\.0)
        imported.articles += read.map(\.1)
    }

    /// Whether an author that names no person may be shown all the same, as an address may.
    private static func isSomebody(_ author: String) -> Bool {
        !Mailboxes.isNobody(author) && !Mailboxes(author).names.allSatisfy(Mailboxes.isNobody)
    }

    /// An article out of what an entry says; the content wins over the summary.
    static func article(
        _ facts: EntryFacts, _ content: WebPage.Content?, number: Int, feed: FeedFacts?, source: ImportSource
    ) -> Article {
        let content = EntryBody.titled(content ?? ("", [], []), facts.title)
        let part = facts.id ?? facts.link ?? "\(number)"
        return Article(
            id: source.id("\(part)/\(number)"), title: facts.title,
            byline: facts.byline ?? facts.author.flatMap { isSomebody($0) ? $0 : nil } ?? feed?.byline,
            site: facts.site ?? feed?.title,
            url: facts.link.flatMap { WebAddress.resolved($0, base: nil) },
            published: (facts.published ?? facts.updated).map { PublicationDate($0.day, basis: .metadata) },
            modified: facts.updated?.day, language: facts.language ?? feed?.language, text: content.text,
            blocks: content.blocks, spans: content.spans)
    }
}
