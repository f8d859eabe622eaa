import ReaderAnnotation
package import ReaderLibrary
package import ReaderModel

/// An article as it was read.
package struct Loaded: Equatable, Sendable {
    package var article: Article
    /// What was damaged or left out, one line each.
    package var notices: [String]
    /// Whether more of the same article follows.
    package var isPartial: Bool
    /// Further articles of the same file.
    package var others: [Article]
    /// What the library knows of it; nil where it did not come from there.
    package var stored: ReadingState?

    package init(
        article: Article, others: [Article] = [], notices: [String] = [], isPartial: Bool = false,
        stored: ReadingState? = nil
    ) {
        self.stored = stored
        self.article = article
        self.others = others
        self.notices = notices
        self.isPartial = isPartial
    }
}

/// The outside world, as functions; tests hand in their own.
package struct Services: Sendable {
    /// Reads a source; the last element is the whole article.
    package var load: @Sendable (Source) -> AsyncThrowingStream<Loaded, any Error>
    /// Annotates an article, what stands near a byte first; each element holds all that has been found so far.
    package var annotate: @Sendable (Article, Int) -> AsyncThrowingStream<Annotated, any Error>
    /// Asks the library; nil where there is none.
    package var ask: (@Sendable (LibraryQuestion) async throws -> LibraryAnswer)?
    /// Writes into the library; nil where there is none.
    package var change: (@Sendable (LibraryChange) async throws -> LibraryOutcome)?
    /// Fetches feeds; ends when all of them are through.
    package var feeds: (@Sendable (FeedChoice) -> AsyncThrowingStream<FeedProgress, any Error>)?
    /// Subscribes to an address that was typed; the answer is a line for the reader.
    package var addFeed: (@Sendable (String) async throws -> String)?
    /// Subscribes to every feed of a list, by its path or address; the answer is a line for the reader.
    package var importFeeds: (@Sendable (String) async throws -> String)?
    /// Annotates what waits in the library, behind everything else; ends when nothing waits.
    package var annotateLibrary: (@Sendable () -> AsyncThrowingStream<AnnotationProgress, any Error>)?
    /// What happens to the library by itself.
    package var news: AsyncStream<LibraryNews>?
    /// Writes a file; nil where none can be written.
    package var export: (@Sendable (ExportJob) async throws -> ExportOutcome)?
    /// Fetches a page; nil where there is no network.
    package var page: (@Sendable (PageJob) async throws -> PageOutcome)?
    /// Hands something to a program, which is stopped where the task is cancelled; nil where none can be run.
    package var handOver: (@Sendable (ProgramJob) async throws -> ProgramOutcome)?
    /// The time, in seconds since 1970, UTC; nil where nobody looks at a clock.
    package var now: (@Sendable () -> Int)?

    /// What is not given cannot be done: there is no library, or no network, then.
    package init(
        load: @escaping @Sendable (Source) -> AsyncThrowingStream<Loaded, any Error>,
        annotate: @escaping @Sendable (Article, Int) -> AsyncThrowingStream<Annotated, any Error>,
        ask: (@Sendable (LibraryQuestion) async throws -> LibraryAnswer)? = nil,
        change: (@Sendable (LibraryChange) async throws -> LibraryOutcome)? = nil,
        feeds: (@Sendable (FeedChoice) -> AsyncThrowingStream<FeedProgress, any Error>)? = nil,
        addFeed: (@Sendable (String) async throws -> String)? = nil,
        annotateLibrary: (@Sendable () -> AsyncThrowingStream<AnnotationProgress, any Error>)? = nil,
        news: AsyncStream<LibraryNews>? = nil
    ) {
        self.addFeed = addFeed
        self.annotateLibrary = annotateLibrary
        self.news = news
        self.feeds = feeds
        self.ask = ask
        self.change = change
        self.load = load
        self.annotate = annotate
    }
}

extension Services {
    /// Annotation as the program does it, off the main actor.
    ///
    /// - Parameter today: the latest day a publication date may be inferred to be.
    package static func annotate(
        today: CalendarDay
    ) -> @Sendable (Article, Int) -> AsyncThrowingStream<Annotated, any Error> {
        { article, offset in
            AsyncThrowingStream { continuation in
                let task = Task {
                    do {
                        try await WindowedAnnotation.run(article, near: offset, today: today) {
                            continuation.yield($0)
                        }
                        continuation.finish()
                    } catch {
                        continuation.finish(throwing: error)
                    }
                }
                continuation.onTermination = { _ in task.cancel() }
            }
        }
    }
}
