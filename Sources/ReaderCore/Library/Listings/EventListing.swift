package import ReaderModel
import ReaderSQLite

/// What happened, in all articles.
enum EventListing {
    static let columns = """
        event.id, event.fromDay, event.toDay, event.article, event.precision, event.start, event.length,
            event.derivation
        """

    static func query(_ entity: RowID<Entity>?) -> KeysetQuery {
        guard let entity else {
            return KeysetQuery(
                selection: "SELECT \(columns) FROM event", condition: nil, columns: ["fromDay", "toDay", "id"],
                isDescending: false)
        }
        return KeysetQuery(
            selection: "SELECT \(columns) FROM eventEntity CROSS JOIN event ON event.id = eventEntity.event",
            condition: "eventEntity.entity = ?", arguments: [entity.databaseValue],
            columns: ["eventEntity.fromDay", "eventEntity.event"], isDescending: false)
    }

    static let latestOfAll = "SELECT day FROM eventDensity WHERE day <= ? AND count > 0 ORDER BY day DESC LIMIT 1"
    static let latestOfEntity =
        "SELECT fromDay FROM eventEntity WHERE fromDay <= ? AND entity = ? ORDER BY fromDay DESC LIMIT 1"

    /// The last day up to a day on which something happened, to an entity or at all; nil where nothing did.
    static func latest(
        of entity: RowID<Entity>?, upTo today: CalendarDay, in database: Database
    ) throws -> CalendarDay? {
        let statement = try database.cachedStatement(sql: entity == nil ? latestOfAll : latestOfEntity)
        let arguments: StatementArguments = [today.number]
        return try Int.fetchOne(statement, arguments: arguments + (entity.map { [$0] } ?? []))
            .map(CalendarDay.init(number:))
    }

    static let names = """
        SELECT entity.name FROM eventEntity CROSS JOIN entity ON entity.id = eventEntity.entity
            WHERE eventEntity.event = ? ORDER BY entity.mentions DESC LIMIT 6
        """

    static func events(
        of entity: RowID<Entity>?, _ start: PageStart, count: Int, in database: Database
    ) throws -> ListingPage {
        var gathering = PageGathering<ListingRow>(count: count, start: start)
        let memo = ArticleMemo(database)
        let repeated = try RepeatedTexts.all(in: database)
        try query(entity).forEach(start, in: database) { row in
            guard gathering.hasRoom() else { return false }
            gathering.look(
                at: entity == nil ? ListingKey(row[1], row[2], row[0]) : ListingKey(row[1], row[0]))
            guard repeated?.contains(row[3]) != true else { return true }
            if let event = try event(row, memo, in: database) { gathering.take(.event(event)) }
            return true
        }
        return gathering.page(start.isForward ? gathering.items : gathering.items.reversed())
    }

    static func event(_ row: Row, _ memo: ArticleMemo, in database: Database) throws -> LibraryEvent? {
        let (from, to): (Int, Int) = (row[1], row[2])
        let (start, length): (Int, Int) = (row[5], row[6])
        guard let article = try memo.article(row[3]), length >= 0, length <= Int.max - max(0, start) else { return nil }
        let range = max(0, start)..<max(0, start) + length
        return LibraryEvent(
            id: row[0], article: article,
            interval: CalendarDay(number: from)...CalendarDay(number: max(from, to)),
            precision: Precision(rawValue: row[4]) ?? .day, range: range,
            text: try memo.line(range, of: article.id), derivation: row[7],
            names: try String.fetchAll(database.cachedStatement(sql: names), arguments: [row[0] as Int64]))
    }
}

extension Listing {
    /// Where the events of a day begin.
    package func start(of day: CalendarDay) -> PageStart {
        if case .within(_, let listing) = self { return listing.start(of: day) }
        guard case .events(let entity) = self else { return .first }
        let number = Int64(day.number)
        return .from(entity == nil ? ListingKey(number, .min, .min) : ListingKey(number, .min))
    }
}
