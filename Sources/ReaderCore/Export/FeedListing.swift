package import ReaderBasics
import ReaderImport
package import ReaderLibrary
package import ReaderModel
import ReaderNetwork

/// The subscriptions as lines and as data.
package struct FeedListing: Equatable, Sendable {
    package var feeds: [FeedRow]
    /// Articles of each feed, and how many of them are unread.
    package var counts: [RowID<FeedRow>: (all: Int, unread: Int)]

    /// The feeds of a library as they are now.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package init(_ library: Library) throws(Failure) {
        feeds = try library.feeds()
        counts = try library.articleCounts()
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.feeds == right.feeds && left.lines == right.lines
    }

    /// `   3   12/340  Harbour News  https://example.org/feed  (News; pages)`.
    package var lines: [String] {
        feeds.map { feed in
            let count = counts[feed.id] ?? (0, 0)
            var remarks = feed.folder.isEmpty ? [] : [feed.folder]
            if feed.fetchesPages { remarks.append("pages") }
            if feed.isGone { remarks.append("gone") } else if let failure = feed.failure { remarks.append(failure) }
            let tail = remarks.isEmpty ? "" : "  (\(remarks.joined(separator: "; ")))"
            return VisibleText.line(
                "\(Self.right("\(feed.id)", 4))  \(Self.right("\(count.unread)/\(count.all)", 9))  "
                    + "\(feed.displayName)  \(feed.shownAddress)\(tail)")
        }
    }

    private static func right(_ text: String, _ columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - text.count)) + text
    }

    package func write(to json: inout JSONWriter) {
        json.array { json in
            for feed in feeds {
                json.object { json in
                    Self.write(feed, to: &json)
                    json.field("articles", counts[feed.id]?.all ?? 0)
                    json.field("unread", counts[feed.id]?.unread ?? 0)
                }
            }
        }
    }

    private static func write(_ feed: FeedRow, to json: inout JSONWriter) {
        json.field("id", Int(feed.id.number))
        json.field("address", feed.shownAddress)
        json.field("name", VisibleText.line(feed.displayName))
        json.field("title", feed.title.map(VisibleText.line))
        json.field("page", feed.page.map(VisibleText.line))
        json.field("folder", VisibleText.line(feed.folder))
        json.key("fetchesPages")
        json.raw(Array("\(feed.fetchesPages)".utf8))
        json.key("isGone")
        json.raw(Array("\(feed.isGone)".utf8))
        if let moment = feed.fetchedAt { json.field("fetched", moment.asTimestamp) }
        if let moment = feed.waitsUntil { json.field("waitsUntil", moment.asTimestamp) }
        json.field("failure", feed.failure.map(VisibleText.line))
    }

    package static func write(_ additions: [FeedAdder.Addition], to json: inout JSONWriter) {
        json.array { json in
            for addition in additions {
                json.object { json in
                    write(addition.feed, to: &json)
                    json.key("isNew")
                    json.raw(Array("\(addition.isNew)".utf8))
                    counts(addition.outcome, to: &json)
                    json.key("others")
                    json.array { json in for other in addition.others { json.string(other.url) } }
                }
            }
        }
    }

    package static func write(removed: [(feed: FeedRow, articles: Int)], to json: inout JSONWriter) {
        json.array { json in
            for (feed, articles) in removed {
                json.object { json in
                    write(feed, to: &json)
                    json.field("removedArticles", articles)
                }
            }
        }
    }

    /// - Parameter feeds: those that were asked for; the outcomes tell of them in the order in which they ended.
    package static func write(_ outcomes: [FeedOutcome], of feeds: [FeedRow], to json: inout JSONWriter) {
        let addresses = Dictionary(feeds.map { ($0.id, $0.shownAddress) }, uniquingKeysWith: { first, _ in first })
        json.array { json in
            for outcome in outcomes {
                json.object { json in
                    json.field("id", Int(outcome.feed.number))
                    json.field("name", VisibleText.line(outcome.name))
                    json.field("address", addresses[outcome.feed])
                    json.field("result", outcome.result.word)
                    json.field("movedTo", outcome.movedTo)
                    counts(outcome, to: &json)
                    json.field("failure", outcome.failure.map { VisibleText.line($0.message) })
                }
            }
        }
    }

    private static func counts(_ outcome: FeedOutcome, to json: inout JSONWriter) {
        json.field("added", outcome.added)
        json.field("updated", outcome.updated)
        json.field("known", outcome.known)
        json.key("notices")
        json.array { json in for notice in outcome.notices { json.string(VisibleText.line(notice.message)) } }
    }
}

extension FeedOutcome.Result {
    fileprivate var word: String {
        switch self {
        case .fetched: "fetched"
        case .unchanged: "unchanged"
        case .waiting: "waiting"
        case .gone: "gone"
        case .failed: "failed"
        }
    }
}

extension Int {
    /// A moment in seconds since 1970 by ISO 8601.
    fileprivate var asTimestamp: String {
        let day = self >= 0 ? self / 86_400 : (self - 86_399) / 86_400
        return Timestamp(CalendarDay(number: day), second: self - day * 86_400, offset: 0).description
    }
}
