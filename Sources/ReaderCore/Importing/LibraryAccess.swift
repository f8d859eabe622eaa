import Dispatch
import Glibc
package import ReaderLibrary
package import ReaderModel
package import ReaderNetwork
package import ReaderWork
import Synchronization

/// The library as the screen asks it: opened when it is first needed, and never on the thread that paints.
package final class LibraryAccess: Sendable {
    /// What happens to the library without being asked for.
    package let news: AsyncStream<LibraryNews>
    private let path: String
    let client: HTTPClient
    private let backups: Int
    private let rules: [IncomingRule]
    let care: FeedCare
    private let opened = Mutex<Opened?>(nil)
    private let tell: AsyncStream<LibraryNews>.Continuation
    /// SQLite blocks its threads, which the few that run tasks cannot spare.
    let reading = DispatchQueue(label: "library", qos: .userInitiated, attributes: .concurrent)
    let writing = DispatchQueue(label: "library changes", qos: .userInitiated)

    private struct Opened {
        let library: Library
        let watch: LibraryWatch?
    }

    /// After so long a backup is made, where one is due.
    private static let backupDelay = DispatchTimeInterval.seconds(20)

    /// - Parameters:
    ///   - path: of the library; nothing is opened or made yet.
    ///   - client: fetches feeds and pages.
    ///   - backups: how many backups are kept; 0 is for none.
    ///   - rules: for what feeds bring.
    ///   - care: how feeds are asked for, and how long their articles are kept.
    package init(
        path: String, client: HTTPClient, backups: Int = 0, rules: [IncomingRule] = [], care: FeedCare = FeedCare()
    ) {
        self.path = path
        self.client = client
        self.backups = backups
        self.rules = rules
        self.care = care
        (news, tell) = AsyncStream.makeStream()
    }

    /// Answers a question; a question of the same kind that is asked later does not wait for it.
    ///
    /// - Throws: a `Failure` of the library, or `CancellationError`.
    package func answer(_ question: LibraryQuestion) async throws -> LibraryAnswer {
        try await perform(on: reading) { $0 }.question { try $0.answer(question) }
    }

    /// Makes a change; changes are made one after the other, in the order in which they are asked for.
    ///
    /// - Throws: a `Failure` of the library; nothing is changed then.
    package func make(_ change: LibraryChange) async throws -> LibraryOutcome {
        try await perform(on: writing) { try $0.make(change) }
    }

    /// Does something that takes long with the library, beside everything else that is asked of it.
    ///
    /// - Throws: a `Failure` of the library, `CancellationError`, or what the work throws.
    package func use<Answer: Sendable>(_ work: @escaping @Sendable (Library) throws -> Answer) async throws -> Answer {
        try await perform(on: reading) { $0 }.question(work)
    }

    /// An article of the library, ready to be read.
    ///
    /// - Throws: a `Failure` where it is no longer there or cannot be read.
    package func loaded(_ id: RowID<ArticleRow>) async throws -> Loaded {
        try await perform(on: reading) { library in
            guard let article = try library.article(id) else {
                throw Failure("This article is no longer in the library.", advice: "Somebody has deleted it.")
            }
            return Loaded(
                article: article, notices: [try library.alterationNotice(of: id)].compactMap(\.self),
                stored: try library.reading(of: id))
        }
    }

    /// Fetches feeds and keeps what is new.
    package func refresh(_ choice: FeedChoice) -> AsyncThrowingStream<FeedProgress, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task {
                do {
                    let library = try await perform(on: reading) { $0 }
                    defer { tellRuleNews(of: library) }
                    let feeds = try await perform(on: reading) { try $0.feeds(choice) }
                    try await FeedRefresher.reading(into: library, client: client, care: care).refresh(
                        feeds, isQuiet: true
                    ) {
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

    /// Subscribes to an address that was typed.
    ///
    /// - Returns: what came of it, one line for the reader.
    /// - Throws: a `Failure`, or `CancellationError`.
    package func subscribe(to typed: String) async throws -> String {
        let address = try TypedAddress(typed: typed)
        let library = try await perform(on: reading) { $0 }
        defer { tellRuleNews(of: library) }
        return try await FeedAdder(.reading(into: library, client: client, care: care)).add(address).summary
    }

    /// Annotates what waits, behind everything else; tells how far it is a few times a second.
    package func annotate(today: CalendarDay) -> AsyncThrowingStream<AnnotationProgress, any Error> {
        AsyncThrowingStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            let task = Task {
                do {
                    let library = try await perform(on: reading) { $0 }
                    defer { tellRuleNews(of: library) }
                    try await renewSearch(of: library)
                    let stories = StoryFinder(library)
                    if try stories.goesFirst() { try await stories.run(isQuiet: true) }
                    let last = Mutex(ContinuousClock.now)
                    try await AnnotationRun(library, today: today, isQuiet: true).run { progress in
                        let isDue = last.withLock { last in
                            guard progress.isFinal || ContinuousClock.now - last > .milliseconds(300) else {
                                return false
                            }
                            last = .now
                            return true
                        }
                        if isDue { continuation.yield(progress) }
                    }
                    // A day that was worked out may put an article into another story.
                    try await stories.run(isQuiet: true)
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    /// What rules have found in what has come.
    private func tellRuleNews(of library: Library) {
        let news = library.takeRuleNews()
        if !news.isEmpty { tell.yield(.found(news)) }
    }

    /// Makes the search index of an older library anew, and tells how far it is.
    private func renewSearch(of library: Library) async throws {
        let hasWorked = Atomic(false)
        defer { if hasWorked.load(ordering: .relaxed) { tell.yield(.working(nil)) } }
        try await SearchRenewal(library).run(isQuiet: true) { [tell] done, total in
            hasWorked.store(true, ordering: .relaxed)
            tell.yield(.working("Making the search index anew: \(done.grouped) of \(total.grouped) articles…"))
        }
    }

    func perform<Answer: Sendable>(
        on queue: DispatchQueue, _ work: @escaping @Sendable (Library) throws -> Answer
    ) async throws -> Answer {
        try Task.checkCancellation()
        return try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(with: Result { try work(try self.library()) })
            }
        }
    }

    /// Behind everything else; where it fails there is none today.
    private func keepBackup(of library: Library) {
        guard backups > 0, !library.isReadOnly else { return }
        DispatchQueue.global(qos: .background).asyncAfter(deadline: .now() + Self.backupDelay) { [backups, path] in
            _ = try? LibraryBackups(of: path).keep(backups, of: library)
        }
    }

    private func library() throws(Failure) -> Library {
        try opened.withLock { opened throws(Failure) in
            if let opened { return opened.library }
            var hasWorked = false
            defer { if hasWorked { tell.yield(.working(nil)) } }
            let library = try Library(
                at: path,
                progress: { line in
                    hasWorked = true
                    tell.yield(.working(line))
                })
            let watch = LibraryWatch(file: path) { [tell] in tell.yield(.changed) }
            library.follow(rules)
            opened = Opened(library: library, watch: watch)
            for notice in library.notices { tell.yield(.noticed(notice)) }
            keepBackup(of: library)
            return library
        }
    }
}

extension FeedRefresher {
    /// Feeds over the network and, where the reader has typed a path, of files.
    package static func reading(
        into library: Library, client: HTTPClient, care: FeedCare = FeedCare()
    ) -> FeedRefresher {
        let limit = HTTPSettings().bodySize
        return FeedRefresher(
            library: library, client: client,
            file: { path throws(Failure) in try FileReader.bytes(at: path, limit: limit) }, care: care)
    }
}

extension TypedAddress {
    /// An address, or the whole path of a file.
    ///
    /// - Throws: where the text is neither.
    package init(typed text: String) throws(Failure) {
        self = try TypedAddress(text) { access($0, F_OK) == 0 }
        if case .file(let path) = self { self = .file(try FileReader.fullPath(of: path)) }
    }
}
