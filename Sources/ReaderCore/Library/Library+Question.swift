import ReaderSQLite

/// Questions that may be given up before they are answered.
extension Library {
    /// The reading that everything a question asks belongs to.
    struct Snapshot: @unchecked Sendable {
        // Used by the one thread that answers, while the connection is lent to it.
        fileprivate let database: Database
        fileprivate let library: ObjectIdentifier
    }

    @TaskLocal fileprivate static var snapshot: Snapshot?

    /// The connection of the question that is being answered here.
    var asked: Database? {
        guard let snapshot = Self.snapshot, snapshot.library == ObjectIdentifier(self) else { return nil }
        return snapshot.database
    }

    /// Answers with one snapshot of the file, on a thread that may block.
    ///
    /// Where the task is cancelled the SQL statement at hand ends within moments; other readers and whoever writes
    /// notice nothing.
    ///
    /// - Throws: `Failure`, or `CancellationError`.
    package func question<Answer: Sendable>(
        _ body: @escaping @Sendable (Library) throws -> Answer
    ) async throws -> Answer {
        do {
            return try await readers.read { database in
                try Self.$snapshot.withValue(Snapshot(database: database, library: ObjectIdentifier(self))) {
                    try body(self)
                }
            }
        } catch {
            // What was met on the way of being given up is none of the reader's business.
            if Task.isCancelled { throw CancellationError() }
            throw fault(error)
        }
    }
}
