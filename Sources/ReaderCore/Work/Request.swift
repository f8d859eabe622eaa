package import ReaderLibrary
package import ReaderModel

/// Work that goes on beside the screen for as long as the state wants it.
///
/// The state says after each action what it wants; what is new is started, what is gone is cancelled. Work that has
/// ended and is still wanted is not started again, so that a failure does not repeat itself.
package struct Request: Equatable, Sendable, Identifiable {
    /// What tells one piece of work from another; numbers tell a question from the same one asked again.
    package enum ID: Hashable, Sendable {
        case load(Article.ID)
        /// An article of so many bytes, from a byte on.
        case annotation(Article.ID, length: Int, near: Int)
        case beginning
        case order(Int)
        case rows(Int)
        case preview(RowID<ArticleRow>, for: String?)
        case page(Listing, PageStart)
        /// The rows that are shown, the number of times they were asked for anew.
        case renewal(Listing, Int)
        case days(Listing)
        case entity(RowID<Entity>, Int)
        /// What is asked once, because of a key.
        case question(Int)
        /// The shelves, and the counts of searches, the number of times they were asked for.
        case shelves(Int)
        case unreadCounts(Int)
        case feeds
        case libraryAnnotation(Int)
        case export(Int)
        case program(Int)
        case highlights(Int)
        case rules(Int)
        case page(Int)
    }

    package enum Work: Equatable, Sendable {
        /// Read an article; it comes back as `.loaded`, a very long one first in part.
        case load(Source)
        /// Annotate an article, what stands near a byte first; it comes back as `.annotated`, a long one in steps.
        case annotate(Article, near: Int)
        /// Ask the library; it comes back as `.answered` or `.questionFailed`.
        case ask(LibraryQuestion)
        /// Fetch feeds; it comes back as `.feedProgress` and then `.feedsFinished`.
        case refreshFeeds(FeedChoice)
        /// Subscribe to what was typed; it comes back as `.feedAdded` or `.feedsFinished` with the reason why not.
        case addFeed(String)
        /// Subscribe to the feeds of a list; it comes back as `addFeed` does.
        case importFeeds(String)
        /// Annotate what waits in the library; it comes back as `.libraryAnnotated`.
        case annotateLibrary
        /// Write a file; it comes back as `.exported` or `.exportFailed`.
        case export(ExportJob)
        /// Fetch a page; it comes back as `.pageFetched` or `.pageFailed`.
        case page(PageJob)
        /// Hand something to a program; it comes back as `.handedOver` or `.handingFailed`.
        case handOver(ProgramJob, number: Int)
    }

    package let id: ID
    package let work: Work

    package init(_ id: ID, _ work: Work) {
        self.id = id
        self.work = work
    }

    /// Reads a source.
    package static func load(_ source: Source) -> Request { Request(.load(source.id), .load(source)) }

    /// Annotates an article, what stands near a byte first.
    package static func annotate(_ article: Article, near offset: Int) -> Request {
        Request(
            .annotation(article.id, length: article.text.count, near: offset), .annotate(article, near: offset))
    }

    /// Asks the library.
    package static func ask(_ question: LibraryQuestion, _ id: ID) -> Request { Request(id, .ask(question)) }
}

/// Work that has been started and is still wanted.
package struct WorkInFlight: Equatable, Sendable {
    package private(set) var ids: Set<Request.ID> = []

    package init() {}

    /// Compares what is wanted with what has been started.
    ///
    /// - Returns: what is to be started now, each id once.
    package mutating func reconcile(with wanted: [Request]) -> [Effect] {
        var seen: Set<Request.ID> = []
        let new = wanted.filter { seen.insert($0.id).inserted && !ids.contains($0.id) }
        ids = seen
        return new.map(Effect.start)
    }
}
