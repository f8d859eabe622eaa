package import ReaderModel
package import ReaderSQLite

/// What a list shows of an article; its text stays in the file.
package struct ArticleRow: Equatable, Sendable, Identifiable {
    package let id: RowID<ArticleRow>
    package var title: String?
    package var byline: String?
    /// The name of its feed, else its site.
    package var source: String?
    /// The day to show: of publication, else the day it was added.
    package var day: CalendarDay
    /// Whether the day was worked out from the text, or is that on which somebody saved it.
    package var isInferred = false
    /// Whether nothing says when it was published: the day is that on which it was added.
    package var isUndated = false
    /// When it was published, in seconds since 1970, UTC; nil where no time of day is known.
    package var moment: Int?
    /// The address it came from.
    package var url: String?
    package var words: Int
    package var isRead: Bool
    package var isStarred: Bool
    /// Whether it stands out in lists, since a rule or the reader says so.
    package var isHighlighted = false
    /// Whether its text is another than when the reader read it, and the reader has not looked since.
    package var isChanged = false
    /// Whether its wording is that of another article of the library.
    package var isCopy = false
    /// Whether its text is that of the page behind what its feed carries.
    package var hasPage = false
    package var tags: [String]
    /// BCP 47 tag; nil where it is not known.
    package var language: String?

    package init(
        id: RowID<ArticleRow>, title: String?, byline: String? = nil, source: String? = nil, day: CalendarDay,
        words: Int, isRead: Bool = false, isStarred: Bool = false, tags: [String] = []
    ) {
        self.id = id
        self.title = title
        self.byline = byline
        self.source = source
        self.day = day
        self.words = words
        self.isRead = isRead
        self.isStarred = isStarred
        self.tags = tags
    }

    /// The day as it is shown, behind a tilde where it was worked out; `no date` where nothing says it.
    package func dated(_ text: (CalendarDay) -> String) -> String {
        isUndated ? "no date" : (isInferred ? "~" : "") + text(day)
    }

    /// At 230 words a minute, the middle of adult silent reading of non-fiction (Brysbaert 2019: 238).
    package var minutes: Int { max(1, words / 230) }
}

extension ArticleRow: FetchableRecord {
    /// The columns above from `article` with its `feed`.
    static let selection = """
        SELECT article.id, article.title, byline, coalesce(feed.name, feed.title, site) AS source,
            coalesce(published, article.addedAt / 86400) AS day, publishedBasis IN ('inferred', 'saved') AS isInferred,
            published IS NULL AS isUndated, sortedAt, article.addedAt AS addedAt, url,
            words, isRead, isStarred, isHighlighted, article.language, \(EarlierText.isUnseen) AS isChanged,
            EXISTS (SELECT 1 FROM earlierText WHERE earlierText.article = article.id AND kind = 'own') AS hasPage,
            EXISTS (SELECT 1 FROM storyMember JOIN article AS original ON original.id = copyOf
                WHERE storyMember.article = article.id) AS isCopy,
            (SELECT group_concat(name, char(31)) FROM articleTag JOIN tag ON tag.id = tag WHERE article = article.id)
                AS tags
        FROM article LEFT JOIN feed ON feed.id = article.feed
        """

    package init(row: Row) {
        id = row["id"]
        title = row["title"]
        byline = row["byline"]
        source = row["source"]
        day = CalendarDay(number: row["day"])
        isInferred = row["isInferred"] ?? false
        isUndated = row["isUndated"] ?? false
        url = row["url"]
        words = row["words"]
        isRead = row["isRead"]
        isStarred = row["isStarred"]
        isHighlighted = row["isHighlighted"]
        language = row["language"]
        isChanged = row["isChanged"] ?? false
        hasPage = row["hasPage"] ?? false
        isCopy = row["isCopy"] ?? false
        tags = (row["tags"] as String?)?.split(separator: "\u{1F}").map(String.init).sorted() ?? []
        moment = Self.moment(row["sortedAt"], addedAt: row["addedAt"], of: self)
    }

    /// The place in the order of time, where it is the moment of publication: not the beginning of its day, which stands
    /// for a day without a time, nor the moment of adding, which stands for one that was said to be later.
    private static func moment(_ sortedAt: Int, addedAt: Int, of row: ArticleRow) -> Int? {
        guard !row.isUndated, !row.isInferred, sortedAt % 86_400 != 0, sortedAt != addedAt else { return nil }
        // In the zone of its source it may be the day before or after.
        let isOfDay = abs(sortedAt - row.day.number * 86_400 - 43_200) <= 43_200 + 14 * 3_600
        return isOfDay ? sortedAt : nil
    }
}

extension Library {
    /// The rows of these articles, in the same order; those that are gone are left out.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func rows(_ ids: [RowID<ArticleRow>]) throws(Failure) -> [ArticleRow] {
        guard !ids.isEmpty else { return [] }
        let marks = databaseQuestionMarks(count: ids.count)
        let rows = try read { database in
            let kept = try ArticleRow.fetchAll(
                database, sql: "\(ArticleRow.selection) WHERE article.id IN (\(marks))",
                arguments: StatementArguments(ids))
            return kept + (try Self.binnedRows(ids.filter(\.isBinned), in: database))
        }
        let byID = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0) })
        return ids.compactMap { byID[$0] }
    }
}
