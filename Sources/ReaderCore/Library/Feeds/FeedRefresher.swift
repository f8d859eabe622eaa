import Dispatch
import Glibc
import ReaderImport
package import ReaderModel
package import ReaderNetwork
import ReaderSQLite

/// Fetches feeds and keeps what is new in them.
package struct FeedRefresher: Sendable {
    let library: Library
    let client: HTTPClient
    /// Reads a file whose path the reader has typed.
    let file: FileLoader
    /// Seconds since 1970, UTC.
    let now: @Sendable () -> Int
    let care: FeedCare
    /// For all that is read at the same time.
    private let budget: MemoryBudget

    /// So many feeds are parsed and kept beside each other; the client limits transfers further.
    private static let atOnce = 16

    package init(
        library: Library, client: HTTPClient, file: @escaping FileLoader,
        care: FeedCare = FeedCare(), budget: MemoryBudget = MemoryBudget(),
        now: @escaping @Sendable () -> Int = { time(nil) }
    ) {
        self.library = library
        self.client = client
        self.file = file
        self.now = now
        self.care = care
        self.budget = budget
    }

    /// Fetches feeds beside each other; one that fails costs the others nothing.
    ///
    /// Stops between two transactions when the task is cancelled: what has been kept stays, the rest is fetched the
    /// next time.
    ///
    /// - Parameters:
    ///   - isForced: whether feeds that are gone or want to be left alone are asked all the same, and anew.
    ///   - isQuiet: whether everything else goes first, as where somebody reads meanwhile: what came is then read and kept
    ///     on threads of low priority.
    ///   - report: told what happens as it happens, from any thread.
    /// - Throws: `Failure` where the library cannot be written; what fails with a feed is its outcome.
    @concurrent
    package func refresh(
        _ feeds: [FeedRow], isForced: Bool = false, isQuiet: Bool = false,
        report: @escaping @Sendable (FeedProgress) -> Void
    ) async throws {
        guard isQuiet else { return try await refreshAll(feeds, isForced: isForced, report: report) }
        try await BlockingWork.$isHere.withValue(true) {
            try await withTaskExecutorPreference(BackgroundThreads.incoming) {
                try await refreshAll(feeds, isForced: isForced, report: report)
            }
        }
    }

    @concurrent
    private func refreshAll(
        _ feeds: [FeedRow], isForced: Bool, report: @escaping @Sendable (FeedProgress) -> Void
    ) async throws {
        report(.begun(count: feeds.count))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (place, feed) in feeds.enumerated() {
                if place >= Self.atOnce { try await group.next() }
                try Task.checkCancellation()
                group.addTask {
                    report(.started(feed.id, name: feed.displayName))
                    report(.finished(try await refresh(feed, isForced: isForced, report: report)))
                }
            }
            try await group.waitForAll()
        }
        try library.emptyBin(olderThan: care.settings.binDays, now: now())
    }

    private func refresh(
        _ feed: FeedRow, isForced: Bool, report: @escaping @Sendable (FeedProgress) -> Void
    ) async throws -> FeedOutcome {
        var outcome = FeedOutcome(feed: feed.id, name: feed.displayName)
        if !isForced, feed.isGone {
            outcome.result = .gone
        } else if !isForced, let until = feed.waitsUntil, until > now() {
            outcome.result = .waiting(until: until)
        } else {
            do throws(FeedTrouble) {
                let document = try await document(of: feed, isForced: isForced)
                outcome = try await keep(document, of: feed, outcome, report: report)
            } catch {
                outcome.result = .failed(try await note(error, of: feed))
            }
        }
        return outcome
    }

    /// The document of a feed; nil where it has not changed.
    private func document(of feed: FeedRow, isForced: Bool) async throws(FeedTrouble) -> FeedDocument? {
        if case .file(let path)? = try? TypedAddress(feed.address, isFile: { _ in false }) {
            do {
                return FeedDocument(bytes: try file(path), url: feed.address)
            } catch {
                throw FeedTrouble(error)
            }
        }
        let known = HTTPValidators(etag: feed.etag, lastModified: feed.lastModified)
        let request = HTTPRequest(
            url: feed.address, kind: .feed, validators: isForced ? HTTPValidators() : known, reach: feed.reach,
            manner: try await manner(of: feed))
        let response: HTTPResponse
        do {
            response = try await client.response(to: request)
        } catch {
            throw FeedTrouble(error.failure, isCancelled: error == .cancelled)
        }
        if let failure = response.failure {
            throw FeedTrouble(
                failure, waitsUntil: response.retryAfter.map { now() + Int($0.components.seconds) },
                isGone: response.isGone)
        }
        guard !response.isNotModified || request.validators.areOfUse else {
            throw FeedTrouble(
                Failure(
                    "\(response.url) says that nothing has changed, though it was not asked that.",
                    advice: "Try again later, or open it in a browser."))
        }
        return response.isNotModified ? nil : FeedDocument(response)
    }

    private func manner(of feed: FeedRow) async throws(FeedTrouble) -> RequestManner {
        do {
            return try await manner(of: care.settings.setting(of: feed))
        } catch {
            throw FeedTrouble(error)
        }
    }

    /// How a server is asked; the password may have to be asked for first.
    func manner(of setting: FeedSetting?) async throws(Failure) -> RequestManner {
        guard let setting, setting.password != nil else { return setting?.manner ?? RequestManner() }
        let care = care
        // Programs block their thread, which those that run tasks cannot spare.
        let result = await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .utility).async {
                continuation.resume(returning: Result { () throws(Failure) in try care.manner(of: setting) })
            }
        }
        return try result.get()
    }

    private func keep(
        _ document: FeedDocument?, of feed: FeedRow, _ start: FeedOutcome,
        report: @escaping @Sendable (FeedProgress) -> Void
    ) async throws(FeedTrouble) -> FeedOutcome {
        var outcome = start
        do {
            guard let document else {
                try await library.keepUnchanged(feed.id, now: now())
                outcome.result = .unchanged
                return outcome
            }
            let size = document.bytes.count * MemoryBudget.factor
            if feed.fetchesPages {
                // Others need not wait for its pages.
                let reading = try await budget.holding(size) { try await document.reading() }
                try await keep(reading, document, of: feed, &outcome, report: report)
                return outcome
            }
            return try await budget.holding(size) { [start] in
                var outcome = start
                try await keep(try await document.reading(), document, of: feed, &outcome, report: report)
                return outcome
            }
        } catch {
            throw FeedTrouble(error)
        }
    }

    /// Keeps what a feed's document says.
    func keep(
        _ reading: ParsedFeed, _ document: FeedDocument, of feed: FeedRow, _ outcome: inout FeedOutcome,
        report: @escaping @Sendable (FeedProgress) -> Void
    ) async throws {
        outcome.name = feed.name ?? reading.facts.title ?? outcome.name
        outcome.notices += reading.notices
        let isWhole = document.isWhole && !reading.isCutOff
        let loss = isWhole ? nil : document.loss(reading.incomingArticles.count)
        outcome.notices += [loss].compactMap(\.self)
        outcome.movedTo = document.movedTo
        var news = Library.FeedNews(
            facts: reading.facts, incomingArticles: reading.incomingArticles(of: feed.id),
            // Who says which version is known is not sent the rest of it.
            validators: isWhole ? document.validators : HTTPValidators(), movedTo: document.movedTo,
            failure: loss)
        if feed.fetchesPages {
            let pages = FullPages(
                library: library, client: client, now: now, reach: document.space, manner: try await manner(of: feed),
                host: AddressParts(feed.address)?.authority)
            // What is known has its page: the summary must not take its place.
            news.heads = try await pages.fetch(for: news.incomingArticles, of: feed.id, &outcome, report: report)
            news.incomingArticles = []
        }
        outcome.count(try await library.keep(news, of: feed.id, now: now()))
        try library.retain(care.settings.retention(of: feed), of: feed.id, now: now())
    }

    /// Keeps why a feed was not fetched, so that the list of feeds can tell.
    private func note(_ trouble: FeedTrouble, of feed: FeedRow) async throws -> Failure {
        if trouble.isCancelled { throw CancellationError() }
        try Task.checkCancellation()
        try await library.keep(
            trouble.failure, of: feed.id, waitsUntil: trouble.waitsUntil, isGone: trouble.isGone, now: now())
        return trouble.failure
    }
}

/// The bytes of a feed, and what came with them.
struct FeedDocument: Sendable {
    var bytes: [UInt8]
    /// What links in it are relative to.
    var url: String
    /// What to fetch it by the next time.
    var address: String
    var charset: String?
    /// Whether it came to its end.
    var isWhole = true
    /// How near what it names may lie.
    var space = AddressSpace.everybody
    var validators = HTTPValidators()
    var movedTo: String?

    init(bytes: [UInt8], url: String) {
        self.bytes = bytes
        self.url = url
        address = url
    }

    init(_ response: HTTPResponse) {
        bytes = response.body
        isWhole = response.isWhole
        space = response.space
        url = response.url
        address = response.movedTo ?? response.asked
        charset = response.charset
        validators = response.validators
        movedTo = response.movedTo
    }

    /// What the feed says.
    ///
    /// - Throws: a `Failure` where it is none, or broke off before it began.
    func reading() async throws(Failure) -> ParsedFeed {
        do throws(Failure) {
            switch try await ParsedFeed.read(bytes, url: url, charset: charset) {
            case .feed(let reading): return reading
            case .other(let other): throw ParsedFeed.failure(other, at: url)
            }
        } catch {
            throw isWhole ? error : loss(0)
        }
    }

    /// What to tell where the rest of it is missing.
    func loss(_ entries: Int) -> Failure {
        let read = entries == 0 ? "nothing of it could be read" : "\(entries) entries of it were read"
        return Failure("\(url) broke off before its end; \(read).", advice: "The rest is asked for the next time.")
    }
}

/// Why a feed was not fetched.
struct FeedTrouble: Error {
    var failure: Failure
    var waitsUntil: Int?
    var isGone = false
    var isCancelled = false

    init(_ failure: Failure, waitsUntil: Int? = nil, isGone: Bool = false, isCancelled: Bool = false) {
        self.failure = failure
        self.waitsUntil = waitsUntil
        self.isGone = isGone
        self.isCancelled = isCancelled
    }

    init(_ error: any Error) {
        failure = error as? Failure ?? Failure("\(error)", advice: "Try again.")
        isCancelled = error is CancellationError
    }
}
