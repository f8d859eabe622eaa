package import ReaderModel
import ReaderSQLite

/// Keeping what was found in articles.
extension Library {
    /// Stores annotations in one transaction, each in the place of what an older version found.
    ///
    /// An article that has gone, or has got another text meanwhile, is left out.
    ///
    /// - Returns: the articles whose annotation is stored now.
    @discardableResult
    package func store(_ records: [AnnotationRecord]) throws(Failure) -> [RowID<ArticleRow>] {
        try write { database in
            let writer = try AnnotationWriter(database)
            let stored = try records.filter(writer.write).map(\.article)
            try writer.sweep()
            return stored
        }
    }
}
