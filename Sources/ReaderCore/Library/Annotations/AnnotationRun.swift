import ReaderAnnotation
import ReaderBasics
package import ReaderModel
import Synchronization

/// How far the annotation of a library has come.
package struct AnnotationProgress: Equatable, Sendable {
    package var done = 0
    /// Done and to be done.
    package var total = 0
    /// Articles that could not be annotated; among those done.
    package var givenUp = 0
    package var isFinal = false

    package init(done: Int = 0, total: Int = 0, givenUp: Int = 0, isFinal: Bool = false) {
        self.done = done
        self.total = total
        self.givenUp = givenUp
        self.isFinal = isFinal
    }
}

/// Annotates everything in a library that waits for it, the newest first.
///
/// Articles are annotated on all cores and written by one, some at a time. Where it is stopped, by whatever, the next
/// run goes on: what is stored is stored, the rest waits. Another program that annotates the same library is waited for.
package struct AnnotationRun: Sendable {
    package typealias Annotate = @Sendable (Article, CalendarDay) async throws -> Annotation

    let library: Library
    let today: CalendarDay
    let jobs: Int
    /// How long an article may take.
    let limit: Duration
    /// How long another program that does not get on is waited for; nil for ever.
    let patience: Duration?
    let threads: BackgroundThreads
    let annotate: Annotate

    /// An article that waits may take as long as half a megabyte on a slow machine.
    package static let limit = Duration.seconds(60)
    /// How many articles are written at a time: enough that a transaction costs little, so few that another writer
    /// waits for a moment only.
    static let batch = 16

    /// - Parameters:
    ///   - today: the latest day a publication date may be inferred to be.
    ///   - isQuiet: whether everything else goes first.
    ///   - patience: how long another program is waited for that annotates the library and does not get on; nil for ever.
    ///   - annotate: nil for `whole`.
    package init(
        _ library: Library, today: CalendarDay, jobs: Int? = nil, limit: Duration = limit, isQuiet: Bool = false,
        patience: Duration? = nil, annotate: Annotate? = nil
    ) {
        self.library = library
        self.today = today
        self.jobs = jobs ?? Machine.cores
        self.limit = limit
        self.patience = patience
        self.threads = isQuiet ? .quiet : .busy
        self.annotate = annotate ?? { try await Self.whole($0, today: $1) }
    }

    /// Runs until nothing waits.
    ///
    /// - Parameter progress: called after each batch, from any thread.
    /// - Throws: `CancellationError`, or a `Failure` of the library.
    @concurrent
    @discardableResult
    package func run(progress: @escaping @Sendable (AnnotationProgress) -> Void = { _ in }) async throws
        -> AnnotationProgress
    {
        guard try library.annotationState().waiting > 0 else {
            try await withTaskExecutorPreference(threads) { try await renewDigests() }
            let none = AnnotationProgress(isFinal: true)
            progress(none)
            return none
        }
        let lock = try await AnnotationLock.take(for: library, patience: patience)
        defer { withExtendedLifetime(lock) {} }
        let work = AnnotationWork(run: self, watch: AnnotationWatch(limit: limit), progress: progress)
        return try await withTaskExecutorPreference(threads) { try await work.run() }
    }

    /// What entities that came together and decisions have left: lists of many articles then need not count those one by
    /// one.
    func renewDigests() async throws {
        guard !library.isReadOnly else { return }
        var made = try library.renewDigests()
        while made > 0 {
            await Task.yield()
            try Task.checkCancellation()
            made = try library.renewDigests()
        }
    }

    /// A whole article: in windows where it is long, up to `WindowedAnnotation.reach`.
    ///
    /// - Throws: `CancellationError` where the task is cancelled.
    @concurrent
    package static func whole(_ article: Article, today: CalendarDay) async throws -> Annotation {
        let article = article.dividingLongBlocks()
        guard article.text.count > WindowedAnnotation.windowBytes else {
            return try Annotator.annotate(article, today: today)
        }
        let found = Mutex(Annotation())
        try await WindowedAnnotation.run(article, near: 0, today: today) { annotated in
            if annotated.isFinal { found.withLock { $0 = annotated.annotation } }
        }
        return found.withLock { $0 }
    }
}
