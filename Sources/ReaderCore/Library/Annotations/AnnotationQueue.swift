import ReaderAnnotation
package import ReaderModel
import ReaderSQLite

/// Which articles wait for the annotator, and what became of those that could not be annotated.
///
/// The state is in the file, so that work goes on where it stopped, however it stopped. An article that has been begun
/// without an end is begun alone the next time; where that does not end either, it may be one that brings the program
/// down, and comes after all others; at last it is given up.
extension Library {
    /// An article that is to be annotated.
    struct Waiting: Sendable {
        let id: RowID<ArticleRow>
        /// How often it has been begun without an end.
        let tries: Int
    }

    static let mostTries = 5

    /// How many articles wait for this version of the annotator, and how many it has given up.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func annotationState() throws(Failure) -> (waiting: Int, givenUp: Int) {
        try read { database in
            (
                try Int.fetchOne(
                    database, sql: "SELECT count(*) FROM article WHERE annotatedBy < ?", arguments: [Annotator.version])
                    ?? 0,
                try Int.fetchOne(
                    database, sql: "SELECT count(*) FROM article WHERE annotationFailure IS NOT NULL") ?? 0
            )
        }
    }

    /// The newest of those that wait: first what no version has annotated, then what older ones have.
    func waiting(atMost count: Int) throws(Failure) -> [Waiting] {
        try read { database in
            let statement = try database.cachedStatement(sql: Self.waitingQuery)
            var waiting: [Waiting] = []
            for isSuspect in [false, true] {
                for version in 0..<Annotator.version where waiting.count < count {
                    let rows = try Row.fetchAll(statement, arguments: [version, isSuspect, count - waiting.count])
                    waiting += rows.map { Waiting(id: $0[0], tries: $0[1]) }
                }
            }
            return waiting
        }
    }

    static let waitingQuery = """
        SELECT id, annotationTries FROM article WHERE annotatedBy = ? AND (annotationTries > 1) = ?
        ORDER BY sortedAt DESC, id DESC LIMIT ?
        """

    /// Writes down that articles are begun.
    func begin(_ articles: [Waiting]) throws(Failure) {
        try count(articles.map(\.id), by: 1)
    }

    /// Takes that back: they wait as before.
    func release(_ articles: some Collection<RowID<ArticleRow>>) throws(Failure) {
        try count(articles, by: -1)
    }

    private func count(_ articles: some Collection<RowID<ArticleRow>>, by step: Int) throws(Failure) {
        guard !articles.isEmpty else { return }
        try write { database in
            let statement = try database.cachedStatement(
                sql: "UPDATE article SET annotationTries = max(0, annotationTries + ?) WHERE id = ?")
            for id in articles { try statement.execute(arguments: [step, id]) }
        }
    }

    /// Writes down why articles are not annotated by this version; what an older one found in them stays.
    ///
    /// - Throws: `Failure` where the library cannot be read or written.
    package func giveUp(_ failures: [(id: RowID<ArticleRow>, reason: String)]) throws(Failure) {
        guard !failures.isEmpty else { return }
        try write { database in
            let statement = try database.cachedStatement(
                sql: "UPDATE article SET annotatedBy = ?, annotationTries = 0, annotationFailure = ? WHERE id = ?")
            for (id, reason) in failures { try statement.execute(arguments: [Annotator.version, reason, id]) }
        }
    }
}
