import Glibc
package import ReaderModel
import ReaderSQLite

/// Keeping what was found in articles.
extension Library {
    /// Stores annotations, each in the place of what an older version found: all in one transaction, or some at a time where
    /// somebody waits to write.
    ///
    /// An article that has gone, or has got another text meanwhile, is left out.
    ///
    /// - Parameter isAwaited: whether somebody waits for it, so that nothing is done by the way.
    /// - Returns: the articles whose annotation is stored now.
    /// - Throws: `Failure` where the library cannot be read or written.
    @discardableResult
    package func store(_ records: [AnnotationRecord], isAwaited: Bool = false) throws(Failure) -> [RowID<ArticleRow>] {
        var (rest, stored) = (records[...], [RowID<ArticleRow>]())
        repeat { stored += try storeSome(&rest, isAwaited: isAwaited) } while !rest.isEmpty
        return stored
    }

    /// Stores annotations in one transaction until somebody waits to write; those that are stored are taken away.
    private func storeSome(
        _ records: inout ArraySlice<AnnotationRecord>, isAwaited: Bool
    ) throws(Failure) -> [RowID<ArticleRow>] {
        let (stored, told, rest) = try write { [records] database in
            var (writer, rest, stored) = (try AnnotationWriter(database), records, [RowID<ArticleRow>]())
            while let record = rest.popFirst() {
                if try writer.write(record) { stored.append(record.article) }
                if !isAwaited, waitingWriters > 0 { break }
            }
            try writer.sweep(digests: isAwaited || waitingWriters > 0 ? 0 : ArticleDigest.atOnce)
            return (stored, try followRules(annotated: stored, now: time(nil), in: database), rest)
        }
        records = rest
        tell(told)
        return stored
    }

    /// Makes digests that were forgotten, some at a time: merging two entities forgets those of all their articles.
    ///
    /// - Returns: how many were made; fewer than could be where no more are due.
    /// - Throws: `Failure` where the library cannot be read or written.
    func renewDigests() throws(Failure) -> Int {
        let isDue = try read { try RowID<ArticleRow>.fetchOne($0, sql: ArticleDigest.due, arguments: [1]) != nil }
        return isDue ? try write { try ArticleDigest.renew(in: $0) } : 0
    }
}
