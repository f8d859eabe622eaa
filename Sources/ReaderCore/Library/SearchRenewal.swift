import ReaderModel
import ReaderSQLite

/// Makes the search index of an older library anew, some articles at a time, so that others may write between.
///
/// Each step is a transaction; where it is stopped, by whatever, the next run goes on.
package struct SearchRenewal: Sendable {
    private let library: Library

    /// Articles in one transaction: a few tenths of a second for long ones.
    private static let step = 200

    package init(_ library: Library) {
        self.library = library
    }

    /// Runs until the index is whole; returns at once where there is nothing to do.
    ///
    /// - Parameters:
    ///   - isQuiet: whether everything else goes first.
    ///   - progress: told after each step how many articles of how many are in the index, from any thread.
    /// - Throws: `CancellationError`, or a `Failure` of the library.
    @concurrent
    package func run(
        isQuiet: Bool = false, progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void
    ) async throws {
        guard !library.isReadOnly, try library.read({ try SearchIndex.isBeingRenewed(in: $0) }) else { return }
        try await withTaskExecutorPreference(isQuiet ? BackgroundThreads.quiet : .busy) {
            while true {
                try Task.checkCancellation()
                let reached = try library.write { try SearchIndex.renewStep(in: $0, articles: Self.step) }
                guard let reached else { return }
                progress(reached.done, reached.total)
                await Task.yield()
            }
        }
    }
}
