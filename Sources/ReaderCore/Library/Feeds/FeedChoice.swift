package import ReaderModel
import ReaderSQLite

/// Which feeds to fetch.
package enum FeedChoice: Equatable, Sendable {
    case all
    case one(RowID<FeedRow>)
    /// Those of a folder and of the folders in it.
    case folder(String)
    /// The feed that an article came from.
    case feed(of: RowID<ArticleRow>)
}

extension Library {
    /// The feeds of a choice; empty for one that has been removed.
    ///
    /// - Throws: where the article came from no feed, or the library cannot be read.
    package func feeds(_ choice: FeedChoice) throws(Failure) -> [FeedRow] {
        switch choice {
        case .all: return try feeds()
        case .one(let id): return try feed(id).map { [$0] } ?? []
        case .folder(let name): return try feeds().filter { $0.folder == name || $0.folder.hasPrefix(name + "/") }
        case .feed(of: let article):
            let feed = try read { database in
                try FeedRow.fetchOne(
                    database, sql: "SELECT feed.* FROM article JOIN feed ON feed.id = feed WHERE article.id = ?",
                    arguments: [article])
            }
            guard let feed else {
                throw Failure("This article came from no feed.", advice: "Fetch all feeds instead.")
            }
            return [feed]
        }
    }
}
