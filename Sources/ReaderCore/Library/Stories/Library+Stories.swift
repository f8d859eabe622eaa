package import ReaderModel
import ReaderSQLite

/// How an article belongs to a story.
package struct StoryPart: Equatable, Sendable {
    /// Names the story, as long as its first article is there.
    package let story: Int
    /// How many articles of the library tell it; at least 2.
    package let articles: Int
    /// The article that has the same wording.
    package let original: RowID<ArticleRow>?
}

extension Library {
    /// The stories that some articles tell together with others.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func stories(of ids: [RowID<ArticleRow>]) throws(Failure) -> [RowID<ArticleRow>: StoryPart] {
        guard !ids.isEmpty else { return [:] }
        let rows = try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT article, story, copyOf,
                        (SELECT count(*) FROM storyMember AS other WHERE other.story = member.story) AS articles
                    FROM storyMember AS member WHERE article IN (\(databaseQuestionMarks(count: ids.count)))
                    """,
                arguments: StatementArguments(ids))
        }
        return rows.reduce(into: [:]) { parts, row in
            let part = StoryPart(story: row["story"], articles: row["articles"], original: row["copyOf"])
            if part.articles > 1 { parts[row["article"]] = part }
        }
    }

    /// Articles in their order, all that tell a story where the first of them stands.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func byStory(_ ids: [RowID<ArticleRow>]) throws(Failure) -> [RowID<ArticleRow>] {
        try read { try Self.byStory(ids, unfolded: nil, in: $0).ids }
    }

    /// Articles in their order, those that tell a story in one place: where the first of them stands.
    ///
    /// - Parameter unfolded: the stories of which all articles are shown, and not the first alone; nil for all.
    static func byStory(
        _ ids: [RowID<ArticleRow>], unfolded: Set<Int>?, in database: Database
    ) throws -> ArticleOrder {
        var stories: [RowID<ArticleRow>: Int] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT article, story FROM storyMember")
        while let row = try rows.next() { stories[row[0]] = row[1] }
        var members: [Int: [RowID<ArticleRow>]] = [:]
        for id in ids { if let story = stories[id] { members[story, default: []].append(id) } }
        var order = ArticleOrder()
        for id in ids {
            guard let story = stories[id], let own = members[story], own.count > 1 else {
                order.ids.append(id)
                continue
            }
            guard own[0] == id else { continue }
            order.stories[id] = ArticleOrder.Story(
                number: story, articles: own.count, others: Array(own.dropFirst().prefix(mostOthers)))
            order.ids += unfolded?.contains(story) ?? true ? own : [id]
        }
        order.distinct = ids.count
        return order
    }

    /// How many articles behind the first one of a story are named, for their sources.
    private static let mostOthers = 12
}
