import ReaderBasics
package import ReaderModel
import ReaderSQLite

/// How many events begin on each day: what a density strip and the months and years of a timeline are made of.
package struct DayCounts: Equatable, Sendable {
    /// Days since 1970-01-01, ascending.
    package let days: [Int32]
    /// How many events have begun up to and with the day of the same position.
    let sums: [Int32]
    /// How many of those that begin on the first day of a year last for the whole year or longer, so that no month is
    /// theirs; by day.
    package let yearLong: [CalendarDay: Int]

    /// - Parameter counts: by day, ascending.
    package init(_ counts: [(day: Int, count: Int)] = [], yearLong: [CalendarDay: Int] = [:]) {
        self.yearLong = yearLong
        days = counts.map { Int32(clamping: $0.day) }
        var sum: Int32 = 0
        sums = counts.map { entry in
            sum += Int32(clamping: entry.count)
            return sum
        }
    }

    /// Without events that are counted elsewhere.
    func subtracting(_ others: DayCounts) -> DayCounts {
        let taken = Dictionary(others.byDay.map { ($0.day, $0.count) }, uniquingKeysWith: +)
        let counts = byDay.map { (day: $0.day, count: $0.count - (taken[$0.day] ?? 0)) }.filter { $0.count > 0 }
        let own = yearLong.merging(others.yearLong.mapValues(-), uniquingKeysWith: +).filter { $0.value > 0 }
        return DayCounts(counts, yearLong: own)
    }

    /// How many events begin on each day.
    private var byDay: [(day: Int, count: Int)] {
        days.indices.map { (Int(days[$0]), Int(sums[$0] - ($0 > 0 ? sums[$0 - 1] : 0))) }
    }

    /// Whether a time begins with a year and lasts as long or longer, so that no month is its own.
    static func isYearLong(_ interval: ClosedRange<CalendarDay>) -> Bool {
        let first = interval.lowerBound
        return first.month == 1 && first.day == 1
            && interval.upperBound >= first.adding(months: 12).adding(days: -1)
    }

    package var total: Int { Int(sums.last ?? 0) }
    package var first: CalendarDay? { days.first.map { CalendarDay(number: Int($0)) } }
    package var last: CalendarDay? { days.last.map { CalendarDay(number: Int($0)) } }
    package var isEmpty: Bool { days.isEmpty }

    /// How many events begin before a day.
    package func count(before day: CalendarDay) -> Int {
        let position = position(of: day)
        return position == 0 ? 0 : Int(sums[position - 1])
    }

    /// How many events begin on the days of a range.
    package func count(in range: ClosedRange<CalendarDay>) -> Int {
        count(before: range.upperBound.adding(days: 1)) - count(before: range.lowerBound)
    }

    /// The position of the first day that is not before a day.
    package func position(of day: CalendarDay) -> Int {
        days.partitioningIndex { Int($0) >= day.number }
    }

    /// The day of an event, counted from 0 in the order of when; nil where there are fewer.
    package func day(of event: Int) -> CalendarDay? {
        let index = sums.partitioningIndex { Int($0) > event }
        return days.indices.contains(index) ? CalendarDay(number: Int(days[index])) : nil
    }
}

/// Adds up the days of many articles.
struct DayCounting {
    /// Those of 1870 to 2070, which nearly all are.
    private var usual = [Int32](repeating: 0, count: 2 * reach)
    private var others: [Int: Int] = [:]
    private var yearLong: [CalendarDay: Int] = [:]
    private static let reach = 36_525

    mutating func add(_ day: ArticleDigest.Day) {
        let place = day.number &+ Self.reach
        if usual.indices.contains(place) {
            usual[place] &+= Int32(truncatingIfNeeded: day.count)
        } else {
            others[day.number, default: 0] += day.count
        }
        if day.yearLong > 0 { yearLong[CalendarDay(number: day.number), default: 0] += day.yearLong }
    }

    var counts: DayCounts {
        let early = others.filter { $0.key < -Self.reach }.sorted { $0.key < $1.key }
        let late = others.filter { $0.key > 0 }.sorted { $0.key < $1.key }
        let between = usual.indices.lazy.filter { usual[$0] > 0 }.map { ($0 - Self.reach, Int(usual[$0])) }
        let all = early.map { ($0.key, $0.value) } + between + late.map { ($0.key, $0.value) }
        return DayCounts(all.map { (day: $0.0, count: $0.1) }, yearLong: yearLong)
    }
}

extension Library {
    /// The days of all events, or of an entity's.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func dayCounts(of entity: RowID<Entity>?) throws(Failure) -> DayCounts {
        try read { try Self.dayCounts(of: entity, in: $0) }
    }

    /// The days of the events of some articles.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func dayCounts(within scope: ArticleScope) throws(Failure) -> DayCounts {
        try read { try ScopeMemo.of([scope], in: $0).days(in: $0) }
    }

    static let allDays = "SELECT day, count FROM eventDensity WHERE count > 0 ORDER BY day"
    static let entityDays =
        "SELECT fromDay, count(*) FROM eventEntity WHERE entity = ? GROUP BY fromDay ORDER BY fromDay"

    static func dayCounts(of entity: RowID<Entity>?, in database: Database) throws -> DayCounts {
        let all = try allDayCounts(of: entity, in: database)
        guard let repeated = try RepeatedTexts.all(in: database) else { return all }
        return all.subtracting(try dayCounts(of: entity, among: repeated, in: database))
    }

    /// Of the events of some articles.
    private static func dayCounts(
        of entity: RowID<Entity>?, among articles: Matches, in database: Database
    ) throws -> DayCounts {
        guard let entity else { return try ScopeDigest.days(articles, in: database) }
        var counting = DayCounting()
        let statement = try database.cachedStatement(sql: entityEvents)
        let rows = try Row.fetchCursor(statement, arguments: [entity])
        while let row = try rows.next() {
            guard articles.contains(row[2]) else { continue }
            let (first, last) = (CalendarDay(number: row[0]), CalendarDay(number: row[1]))
            let isLong = DayCounts.isYearLong(first...max(first, last))
            counting.add(ArticleDigest.Day(number: first.number, count: 1, yearLong: isLong ? 1 : 0))
        }
        return counting.counts
    }

    private static let entityEvents = """
        SELECT eventEntity.fromDay, event.toDay, event.article
        FROM eventEntity CROSS JOIN event ON event.id = eventEntity.event WHERE eventEntity.entity = ?
        """

    private static func allDayCounts(of entity: RowID<Entity>?, in database: Database) throws -> DayCounts {
        let statement = try database.cachedStatement(sql: entity == nil ? allDays : entityDays)
        let rows = try Row.fetchCursor(statement, arguments: entity.map { [$0] } ?? [])
        var counts: [(day: Int, count: Int)] = []
        while let row = try rows.next() { counts.append((row[0], row[1])) }
        return DayCounts(counts, yearLong: try yearLong(counts.map(\.day), of: entity, in: database))
    }

    static let allYearLong = "SELECT count(*) FROM event WHERE fromDay = ? AND toDay >= ?"
    static let entityYearLong = """
        SELECT count(*) FROM eventEntity CROSS JOIN event ON event.id = eventEntity.event
            WHERE eventEntity.fromDay = ?1 AND toDay >= ?2 AND entity = ?3
        """

    /// - Parameter days: those on which events begin.
    private static func yearLong(
        _ days: [Int], of entity: RowID<Entity>?, in database: Database
    ) throws -> [CalendarDay: Int] {
        let statement = try database.cachedStatement(sql: entity == nil ? allYearLong : entityYearLong)
        var counts: [CalendarDay: Int] = [:]
        for day in days.lazy.map(CalendarDay.init(number:)) where day.month == 1 && day.day == 1 {
            let last = day.adding(months: 12).adding(days: -1)
            let arguments: StatementArguments = [day.number, last.number]
            let count = try Int.fetchOne(statement, arguments: arguments + (entity.map { [$0] } ?? [])) ?? 0
            if count > 0 { counts[day] = count }
        }
        return counts
    }
}
