package import ReaderModel
import ReaderSQLite

/// Finds which articles of a library tell one story, for all that wait for it.
///
/// Some articles at a time, so that others may write between; where it is stopped, by whatever, the next run goes on.
package struct StoryFinder: Sendable {
    private let library: Library

    /// Articles in one transaction: some hundredths of a second.
    private static let step = 16

    package init(_ library: Library) {
        self.library = library
    }

    /// Whether it has no more to do than the annotators: what is done sooner goes first, so that a rule for some articles
    /// does not wait for the stories of all.
    ///
    /// - Throws: a `Failure` of the library.
    package func goesFirst() throws(Failure) -> Bool {
        let waiting = try library.read { database in
            try Int.fetchOne(database, sql: "SELECT count(*) FROM storyWaiting") ?? 0
        }
        return try waiting <= library.annotationState().waiting
    }

    /// Runs until no article waits; returns at once where there is nothing to do.
    ///
    /// - Parameter isQuiet: whether everything else goes first.
    /// - Returns: how many articles were compared.
    /// - Throws: `CancellationError`, or a `Failure` of the library.
    @concurrent
    @discardableResult
    package func run(isQuiet: Bool = false) async throws -> Int {
        guard !library.isReadOnly else { return 0 }
        return try await withTaskExecutorPreference(isQuiet ? BackgroundThreads.quiet : .busy) {
            try await takeAll()
        }
    }

    /// The loop has a condition: Swift 6.3.1 falls over `while true` with a return in it where it optimises.
    private func takeAll() async throws -> Int {
        var done = 0
        var words = WordsAround()
        var count = try step(&words)
        while count > 0 {
            done += count
            await Task.yield()
            try Task.checkCancellation()
            count = try step(&words)
        }
        return done
    }

    /// The same on the thread of the caller.
    ///
    /// - Throws: a `Failure` of the library.
    package func finish() throws(Failure) {
        guard !library.isReadOnly else { return }
        var words = WordsAround()
        while try step(&words) > 0 {}
    }

    /// - Parameter words: what is known of the words of these days; of the file as it was at the last step.
    private func step(_ words: inout WordsAround) throws(Failure) -> Int {
        guard try library.read({ try Self.waiting(in: $0, atMost: 1) }).first != nil else { return 0 }
        let (count, known) = try library.write { [words] database in
            let waiting = try Self.waiting(in: database, atMost: Self.step)
            var index = try StoryIndex(database, words)
            for id in waiting { try index.take(id) }
            return (waiting.count, index.around)
        }
        words = known
        return count
    }

    private static func waiting(in database: Database, atMost count: Int) throws -> [RowID<ArticleRow>] {
        try RowID<ArticleRow>.fetchAll(
            database.cachedStatement(sql: "SELECT article FROM storyWaiting ORDER BY article LIMIT ?"),
            arguments: [count])
    }
}
