import ReaderImport
import ReaderModel
import ReaderSQLite

/// Entries of other people's libraries.
extension Library {
    /// Gives an article what was done with it elsewhere; nothing that the reader did with it here is taken back.
    ///
    /// - Returns: whether anything is other than it was.
    @discardableResult
    static func mark(_ id: RowID<ArticleRow>, as saved: SavedMarks, in database: Database) throws -> Bool {
        var changes = 0
        if saved.isRead == true {
            try change(id, .read(true), in: database)
            changes += database.changesCount
        }
        if saved.isStarred {
            try change(id, .starred(true), in: database)
            changes += database.changesCount
        }
        return changes > 0
    }

    /// Adds the marks of an entry to the article that is there; its text is taken only where there is none yet.
    static func merge(
        _ incoming: IncomingArticle, _ saved: SavedMarks, into id: RowID<ArticleRow>, now: Int, in database: Database
    ) throws -> KeepResult.Outcome {
        var isOther = try mark(id, as: saved, in: database)
        for tag in incoming.tags {
            try change(id, .tag(tag, true), in: database)
            isOther = isOther || database.changesCount > 0
        }
        let words = try Int.fetchOne(
            database.cachedStatement(sql: "SELECT words FROM article WHERE id = ?"), arguments: [id])
        if words == 0, !incoming.article.text.isEmpty {
            var filled = incoming
            filled.feed = nil
            isOther = try update(id, with: filled, now: now, in: database) == .updated || isOther
        }
        if let feed = incoming.feed {
            try database.cachedStatement(sql: "UPDATE article SET feed = ? WHERE id = ? AND feed IS NULL")
                .execute(arguments: [feed, id])
        }
        return isOther ? .updated : .known
    }
}

extension IncomingArticle {
    /// Whether the reader has asked for it by name, and not by subscribing to its feed.
    var isNamedByReader: Bool { feed == nil || saved != nil }

    /// The moment it was added: here, or where it was saved before.
    ///
    /// - Parameter now: seconds since 1970, UTC.
    func addedAt(now: Int) -> Int { saved?.savedAt.map { max(0, min($0, now)) } ?? now }
}
