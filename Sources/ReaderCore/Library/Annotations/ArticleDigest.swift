import ReaderBasics
import ReaderModel
import ReaderSQLite

/// What an article has of names, days and quotes, packed, so that a list tells of many articles at once.
///
/// Triggers forget a digest when anything changes in what was found in its article; it is made anew with the next
/// annotations that are written, and until then what it holds is counted.
struct ArticleDigest: Equatable {
    /// Somebody or something in the article.
    struct Name: Equatable {
        var entity: RowID<Entity>
        var mentions: Int
        /// Quotes of which it is the speaker; a speaker may have no mention of its own.
        var quotes: Int
    }

    /// Events that begin on a day.
    struct Day: Equatable {
        /// Since 1970-01-01.
        var number: Int
        var count: Int
        /// Those of them that last for the whole year or longer, where it begins on this day.
        var yearLong: Int
    }

    /// By entity.
    var names: [Name]
    /// In order.
    var days: [Day]
    var quotes: Int

    // MARK: - Packing

    /// Differences of entities, mentions, quotes.
    var packedNames: [UInt8] {
        var (writer, last) = (ByteWriter(), 0)
        for name in names {
            writer.write(Int(name.entity.number) - last)
            writer.write(name.mentions)
            writer.write(name.quotes)
            last = Int(name.entity.number)
        }
        return writer.bytes
    }

    /// Differences of days, from long before all of them; counts.
    var packedDays: [UInt8] {
        var (writer, last) = (ByteWriter(), -Self.firstDay)
        for day in days {
            writer.write(max(0, day.number - last))
            writer.write(day.count)
            writer.write(day.yearLong)
            last = max(last, day.number)
        }
        return writer.bytes
    }

    /// Days before 1970 that a packed day can lie: about 270,000 years.
    private static let firstDay = 100_000_000

    /// Hands on what `packedNames` wrote; damaged bytes end it.
    @inline(__always)
    static func forEachName(in bytes: UnsafeRawBufferPointer, _ body: (Name) -> Void) {
        var (index, last) = (0, 0)
        while let step = VariableLengthInteger.read(bytes, at: &index),
            let mentions = VariableLengthInteger.read(bytes, at: &index),
            let quotes = VariableLengthInteger.read(bytes, at: &index)
        {
            last &+= step
            body(Name(entity: RowID(Int64(last)), mentions: mentions, quotes: quotes))
        }
    }

    /// Hands on what `packedDays` wrote; damaged bytes end it.
    @inline(__always)
    static func forEachDay(in bytes: UnsafeRawBufferPointer, _ body: (Day) -> Void) {
        var (index, last) = (0, -firstDay)
        while let step = VariableLengthInteger.read(bytes, at: &index),
            let count = VariableLengthInteger.read(bytes, at: &index),
            let yearLong = VariableLengthInteger.read(bytes, at: &index)
        {
            last &+= step
            body(Day(number: last, count: count, yearLong: yearLong))
        }
    }

    // MARK: - Counting

    static let namesOf = "SELECT entity, count FROM mention WHERE article = ?"
    static let speakersOf = "SELECT speaker FROM quote WHERE article = ? AND speaker IS NOT NULL"
    static let daysOf = "SELECT fromDay, toDay FROM event WHERE article = ? ORDER BY fromDay"
    static let quotesOf = "SELECT count(*) FROM quote WHERE article = ?"

    /// Counts what was found in an article.
    init(of article: RowID<ArticleRow>, in database: Database) throws {
        var found: [RowID<Entity>: Name] = [:]
        for row in try Row.fetchAll(database.cachedStatement(sql: Self.namesOf), arguments: [article]) {
            found[row[0]] = Name(entity: row[0], mentions: row[1], quotes: 0)
        }
        let speakers = try database.cachedStatement(sql: Self.speakersOf)
        for speaker in try RowID<Entity>.fetchAll(speakers, arguments: [article]) {
            found[speaker, default: Name(entity: speaker, mentions: 0, quotes: 0)].quotes += 1
        }
        names = found.values.sorted { $0.entity < $1.entity }
        let events = try Row.fetchAll(database.cachedStatement(sql: Self.daysOf), arguments: [article])
        days = events.reduce(into: []) { days, row in
            let (first, last): (Int, Int) = (row[0], row[1])
            if days.last?.number != first { days.append(Day(number: first, count: 0, yearLong: 0)) }
            days[days.count - 1].count += 1
            if Self.isYearLong(first, last) { days[days.count - 1].yearLong += 1 }
        }
        quotes = try Int.fetchOne(database.cachedStatement(sql: Self.quotesOf), arguments: [article]) ?? 0
    }

    private static func isYearLong(_ first: Int, _ last: Int) -> Bool {
        let day = CalendarDay(number: first)
        return day.month == 1 && day.day == 1 && last >= day.adding(months: 12).adding(days: -1).number
    }

    // MARK: - Making

    /// How many that were forgotten are made in one transaction besides those of the articles that it writes.
    static let atOnce = 128

    static let due = "SELECT article FROM articleDigest WHERE names IS NULL ORDER BY article DESC LIMIT ?"

    /// Makes those that were forgotten, some at a time.
    ///
    /// - Returns: how many were made.
    @discardableResult
    static func renew(in database: Database, atMost count: Int = atOnce) throws -> Int {
        let articles = try RowID<ArticleRow>.fetchAll(database.cachedStatement(sql: due), arguments: [count])
        try renew(articles, in: database)
        return articles.count
    }

    /// Makes those of some articles.
    static func renew(_ articles: some Sequence<RowID<ArticleRow>>, in database: Database) throws {
        let update = try database.cachedStatement(
            sql: "UPDATE articleDigest SET names = ?, days = ?, quotes = ? WHERE article = ? AND names IS NULL")
        for article in articles {
            let digest = try ArticleDigest(of: article, in: database)
            try update.execute(arguments: [digest.packedNames, digest.packedDays, digest.quotes, article])
        }
    }
}
