package import ReaderModel
import ReaderSQLite

/// A change of several articles at once.
package enum ManyChange: Equatable, Sendable {
    /// They are read; unread again where all of them were.
    case read
    /// They have a star; none any more where all of them had.
    case star
    /// They stand out in lists; none any more where all of them did.
    case highlight
    case tags(added: [String], removed: [String])
}

/// A change, and the articles that are other than they were because of it.
package struct DoneChange: Equatable, Sendable {
    package let ids: [RowID<ArticleRow>]
    package let change: ArticleChange

    package init(_ ids: [RowID<ArticleRow>], _ change: ArticleChange) { (self.ids, self.change) = (ids, change) }
}

extension Library {
    /// Changes several articles, all or none.
    ///
    /// - Returns: what it came to, so that it can be taken back; nothing of articles that were so already.
    /// - Throws: `Failure` where the library cannot be read or written.
    package func change(_ ids: [RowID<ArticleRow>], _ many: ManyChange) throws(Failure) -> [DoneChange] {
        try write { database in
            try Self.changes(many, of: ids, in: database).map {
                DoneChange(try Self.changed(ids, $0, in: database), $0)
            }
        }
    }

    private static func changes(
        _ many: ManyChange, of ids: [RowID<ArticleRow>], in database: Database
    ) throws -> [ArticleChange] {
        switch many {
        case .read: [.read(try has("isRead = 0", among: ids, in: database))]
        case .star: [.starred(try has("isStarred = 0", among: ids, in: database))]
        case .highlight: [.highlighted(try has("isHighlighted = 0", among: ids, in: database))]
        case .tags(let added, let removed): added.map { .tag($0, true) } + removed.map { .tag($0, false) }
        }
    }

    private static func has(_ condition: SQL, among ids: [RowID<ArticleRow>], in database: Database) throws -> Bool {
        let request: SQL = """
            SELECT 1 FROM article WHERE id IN (SELECT value FROM json_each(\(ids.jsonArray()))) AND \(condition) LIMIT 1
            """
        return try Int.fetchOne(database, request) != nil
    }
}
