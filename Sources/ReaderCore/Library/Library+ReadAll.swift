package import ReaderModel
import ReaderSQLite

extension Library {
    /// Marks articles as read, all or none.
    ///
    /// - Returns: those that were not, so that it can be taken back.
    /// - Throws: `Failure` where the library cannot be read or written.
    package func markRead(_ ids: [RowID<ArticleRow>]) throws(Failure) -> [RowID<ArticleRow>] {
        try write { database in
            try ids.filter { id in
                try Self.change(id, .read(true), in: database)
                return database.changesCount > 0
            }
        }
    }
}
