import Glibc
package import ReaderModel
import ReaderSQLite

/// Keeping what was found in articles.
extension Library {
    /// Stores annotations in one transaction, each in the place of what an older version found.
    ///
    /// An article that has gone, or has got another text meanwhile, is left out.
    ///
    /// - Returns: the articles whose annotation is stored now.
    /// - Throws: `Failure` where the library cannot be read or written.
    @discardableResult
    package func store(_ records: [AnnotationRecord]) throws(Failure) -> [RowID<ArticleRow>] {
        let (stored, told) = try write { database in
            var writer = try AnnotationWriter(database)
            var stored: [RowID<ArticleRow>] = []
            for record in records where try writer.write(record) { stored.append(record.article) }
            try writer.sweep()
            return (stored, try followRules(annotated: stored, now: time(nil), in: database))
        }
        tell(told)
        return stored
    }
}
