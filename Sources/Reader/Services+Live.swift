import Glibc
import ReaderCore

extension Services {
    /// The real world: files, and the annotators.
    ///
    /// - Parameters:
    ///   - published: the day the reader gave for articles that do not say their own.
    ///   - library: where articles are kept.
    static func live(published: CalendarDay?, library: LibraryAccess) -> Services {
        let today = CalendarDay.today
        return Services(
            load: { source in
                AsyncThrowingStream { continuation in
                    let task = Task {
                        do {
                            if case .stored(let id) = source.origin {
                                continuation.yield(try await library.loaded(id))
                            } else {
                                try await Loading.load(source, published: published) { continuation.yield($0) }
                            }
                            continuation.finish()
                        } catch {
                            continuation.finish(throwing: error)
                        }
                    }
                    continuation.onTermination = { _ in task.cancel() }
                }
            },
            annotate: annotate(today: today), ask: { try await library.answer($0) },
            change: { try await library.make($0) },
            feeds: { library.refresh($0) }, addFeed: { try await library.subscribe(to: $0) },
            annotateLibrary: { library.annotate(today: today) }, news: library.news)
    }
}

/// Work away from the screen.
enum Loading {
    /// A longer file shows its beginning first.
    static let longFile = 1024 * 1024
    static let beginning = 256 * 1024

    @concurrent
    static func load(_ source: Source, published: CalendarDay?, yield: @Sendable (Loaded) -> Void) async throws {
        if case .file(let path) = source.origin, let head = FileReader.beginning(of: path, count: longFile),
            let beginning = try? imported(
                Array(head[..<PlainText.firstPart(of: head, size: beginning)]), name: path, published),
            let article = beginning.articles.first, beginning.articles.count == 1
        {
            yield(Loaded(article: article, isPartial: true))
        }
        try Task.checkCancellation()
        let whole = try await whole(source, published)
        guard let article = whole.articles.first else {
            throw Failure("\(source.name) holds no article.", advice: "Give a file with text.")
        }
        yield(
            Loaded(
                article: article, others: Array(whole.articles.dropFirst()),
                notices: whole.notices.map { "\($0.message) \($0.advice)" }))
    }

    private static func whole(_ source: Source, _ published: CalendarDay?) async throws -> Imported {
        guard case .web(let address) = source.origin else { return try imported(source, published) }
        return dated(try await WebFetch.imported([address], client: web), published)
    }

    /// Made when the first address is opened.
    private static let web = HTTPClient(.live)

    /// Everything that a source holds; waits for it where it lies elsewhere.
    static func imported(_ source: Source, _ published: CalendarDay?) throws(Failure) -> Imported {
        switch source.origin {
        case .file(let path): return try imported(try FileReader.bytes(at: path), name: path, published)
        case .web(let address):
            switch AsyncWork.run({ try await WebFetch.imported([address], client: web) }) {
            case .success(let imported): return dated(imported, published)
            case .failure(let failure as Failure): throw failure
            case .failure: throw HTTPFailure.cancelled.failure
            }
        case .standardInput(let bytes): return try imported(bytes, name: source.name, published)
        case .article(let article): return Imported(articles: [article])
        case .stored:
            throw Failure("An article of the library is read there.", advice: "Open the library without a path.")
        case .sample(let name):
            guard let sample = Samples.files.first(where: { $0.name == name }) else {
                throw Failure("There is no sample article \"\(name)\".", advice: "Give the path of a file.")
            }
            return try imported(sample.bytes, name: name, published)
        }
    }

    private static func imported(
        _ bytes: [UInt8], name: String, _ published: CalendarDay?
    ) throws(Failure) -> Imported {
        do {
            return dated(try Importer.articles(from: bytes, name: name), published)
        } catch {
            throw error.failure
        }
    }

    /// Gives the reader's day to articles without one.
    private static func dated(_ imported: Imported, _ published: CalendarDay?) -> Imported {
        guard let published else { return imported }
        var imported = imported
        for index in imported.articles.indices where imported.articles[index].published == nil {
            imported.articles[index].published = PublicationDate(published, basis: .given)
        }
        return imported
    }
}

extension CalendarDay {
    /// By the clock of this machine, in UTC.
    static var today: CalendarDay {
        CalendarDay(number: time(nil) / 86_400)
    }
}
