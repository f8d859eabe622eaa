import ReaderBasics
import ReaderModel
import ReaderSQLite

/// Where an entity is spoken of.
enum MentionListing {
    static func query(_ id: RowID<Entity>) -> KeysetQuery {
        KeysetQuery(
            selection: "SELECT sortedAt, article, count, places FROM mention", condition: "entity = ?",
            arguments: [id.databaseValue], columns: ["sortedAt", "article"], isDescending: true)
    }

    static func articles(
        of id: RowID<Entity>, _ start: PageStart, count: Int, in database: Database
    ) throws -> ListingPage {
        var gathering = PageGathering<ListingRow>(count: count, start: start)
        let memo = ArticleMemo(database)
        let repeated = try RepeatedTexts.all(in: database)
        try query(id).forEach(start, in: database) { row in
            guard gathering.hasRoom() else { return false }
            gathering.look(at: ListingKey(row[0], row[1]))
            guard repeated?.contains(row[1]) != true else { return true }
            if let article = try memo.article(row[1]) { gathering.take(.article(article, mentions: row[2])) }
            return true
        }
        return gathering.page(start.isForward ? gathering.items : gathering.items.reversed())
    }

    /// A key has the place in the text behind the article's own key: an article may have more mentions than a page.
    static func mentions(
        of id: RowID<Entity>, _ start: PageStart, count: Int, in database: Database
    ) throws -> ListingPage {
        var gathering = PageGathering<ListingRow>(count: count, start: start)
        let memo = ArticleMemo(database)
        let repeated = try RepeatedTexts.all(in: database)
        try query(id).forEach(articleStart(start), in: database) { row in
            guard repeated?.contains(row[1]) != true else { return true }
            let places = PackedRanges.ranges(in: row[3])
            for range in start.isForward ? places : places.reversed() {
                let key = ListingKey(row[0], row[1], Int64(range.lowerBound))
                guard !isPassed(key, start) else { continue }
                guard gathering.hasRoom() else { return false }
                gathering.look(at: key)
                guard let article = try memo.article(row[1]) else { continue }
                gathering.take(.mention(mention(range, in: article, try memo.text(row[1]))))
            }
            return true
        }
        return gathering.page(start.isForward ? gathering.items : gathering.items.reversed())
    }

    /// The article of the key may have more mentions beyond it.
    private static func articleStart(_ start: PageStart) -> PageStart {
        guard let key = start.key, key.numbers.count == 3 else { return start.isForward ? .first : .last }
        let article = ListingKey(key.numbers[0], key.numbers[1])
        // One step beyond the article's own key in the other direction, so that the article is still to come.
        return start.isForward
            ? .from(article) : .before(ListingKey(article.numbers[0], article.numbers[1] - 1))
    }

    private static func isPassed(_ key: ListingKey, _ start: PageStart) -> Bool {
        guard let from = start.key?.numbers, from.count == 3, from[0] == key.numbers[0], from[1] == key.numbers[1]
        else { return false }
        return switch start {
        case .after: key.numbers[2] <= from[2]
        case .before: key.numbers[2] >= from[2]
        case .from: key.numbers[2] < from[2]
        case .first, .last, .latest: false
        }
    }

    /// Bytes shown on each side of a mention; more than a wide screen has columns.
    private static let around = 240

    private static func mention(_ range: Range<Int>, in article: ArticleRow, _ text: [UInt8]) -> LibraryMention {
        let range = range.clamped(to: 0..<text.count)
        let start = paragraphStart(before: range.lowerBound, in: text)
        let end = paragraphEnd(after: range.upperBound, in: text)
        let isSpaced = { (offset: Int) in text.indices.contains(offset) && text[offset] <= .space }
        let before = RowText.line(text, start..<range.lowerBound)
        let after = RowText.line(text, range.upperBound..<end)
        return LibraryMention(
            article: article, range: range,
            before: before + (isSpaced(range.lowerBound - 1) && !before.isEmpty ? " " : ""),
            words: RowText.line(text, range), after: (isSpaced(range.upperBound) ? " " : "") + after)
    }

    /// A blank line ends a paragraph.
    private static func paragraphStart(before offset: Int, in text: [UInt8]) -> Int {
        let limit = max(0, offset - around)
        var start = offset
        while start > limit, !(text[start - 1] == .lineFeed && start >= 2 && text[start - 2] == .lineFeed) {
            start -= 1
        }
        return start
    }

    private static func paragraphEnd(after offset: Int, in text: [UInt8]) -> Int {
        let limit = min(text.count, offset + around)
        var end = offset
        while end < limit, !(text[end] == .lineFeed && end + 1 < text.count && text[end + 1] == .lineFeed) { end += 1 }
        return end
    }
}
