import ReaderModel
import ReaderSQLite

/// How much of each kind a library holds, and how much of it has been taken away on purpose.
///
/// What is there and what was removed never becomes less together: where it does, something was lost.
package struct LibraryTally: Equatable, Sendable {
    /// What would be missed.
    package enum Kind: String, CaseIterable, Sendable {
        case articles, feeds, stars, tags, places, marks

        /// How many there are.
        fileprivate var count: String {
            switch self {
            case .articles: "SELECT count(*) FROM article"
            // Beyond so many nobody counts them one by one.
            case .feeds: "SELECT count(*) FROM (SELECT 1 FROM feed LIMIT 100000)"
            case .stars: "SELECT count(*) FROM article WHERE isStarred = 1"
            case .tags: "SELECT count(*) FROM articleTag"
            case .places: "SELECT count(*) FROM reading"
            case .marks: "SELECT count(*) FROM mark"
            }
        }

        /// `1 article`, `12 articles`.
        fileprivate func worded(_ count: Int) -> String {
            "\(count.grouped) \(count == 1 ? String(rawValue.dropLast()) : rawValue)"
        }
    }

    package var counts: [Kind: Int] = [:]
    package var removed: [Kind: Int] = [:]

    package init() {}

    /// Counts; a table that cannot be read, or is not there, counts as empty.
    init(in database: Database) {
        for kind in Kind.allCases {
            counts[kind] = (try? Int.fetchOne(database, sql: kind.count)) ?? 0
            removed[kind] =
                (try? Int.fetchOne(
                    database, sql: "SELECT count FROM removal WHERE kind = ?", arguments: [kind.rawValue])) ?? 0
        }
    }

    /// How much of each kind is neither here nor was removed, though another tally had it.
    package func missing(of before: LibraryTally) -> [Kind: Int] {
        var missing: [Kind: Int] = [:]
        for kind in Kind.allCases {
            let removedSince = max(0, removed[kind, default: 0] - before.removed[kind, default: 0])
            let count = before.counts[kind, default: 0] - removedSince - counts[kind, default: 0]
            if count > 0 { missing[kind] = count }
        }
        return missing
    }

    /// One line for the reader; nil where nothing is missing.
    package func losses(since before: LibraryTally) -> String? {
        let missing = missing(of: before)
        let parts = Kind.allCases.compactMap { kind in
            missing[kind].map { "\(kind.worded($0)) of \(before.counts[kind, default: 0].grouped)" }
        }
        guard !parts.isEmpty else { return nil }
        return "Missing since the library was last closed: \(parts.joined(separator: ", ")). "
            + "Backups are listed by: reader library backups"
    }
}

extension LibrarySchema {
    /// How much was removed on purpose, so that it is not taken for a loss.
    static let removals = """
        -- how many of each kind have been taken away since the table was made
        CREATE TABLE removal (
            kind TEXT PRIMARY KEY,
            count INTEGER NOT NULL
        ) WITHOUT ROWID;
        \(removal("articles", "DELETE ON article"))
        \(removal("feeds", "DELETE ON feed"))
        \(removal("starsGone", kind: "stars", "DELETE ON article", when: "old.isStarred = 1"))
        \(removal(
            "stars", "UPDATE OF isStarred ON article", when: "old.isStarred = 1 AND new.isStarred = 0"))
        \(removal("tags", "DELETE ON articleTag"))
        \(removal("places", "DELETE ON reading"))
        \(removal("marks", "DELETE ON mark"))
        """

    private static func removal(
        _ name: String, kind: String? = nil, _ event: String, when condition: String = "1"
    ) -> String {
        """
        CREATE TRIGGER removal_\(name) AFTER \(event) WHEN \(condition) BEGIN
            INSERT INTO removal VALUES ('\(kind ?? name)', 1) ON CONFLICT DO UPDATE SET count = count + 1;
        END;
        """
    }
}
