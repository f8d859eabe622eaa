package import ReaderImport
package import ReaderModel
import ReaderNetwork
import ReaderSQLite

/// Subscriptions: adding, changing and removing them.
extension Library {
    /// As `read`, while no thread of Swift's waits.
    func reading<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do { return try await readers.read(body) } catch { throw passable(error) }
    }

    /// As `write`, while no thread of Swift's waits; where the task is cancelled before the end, nothing is written.
    func writing<Value: Sendable>(_ body: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        do {
            let value = try await pool.write(body)
            try committed()
            return value
        } catch {
            throw passable(error)
        }
    }

    private func passable(_ error: any Error) -> any Error {
        error is CancellationError ? error : fault(error)
    }

    /// A feed; nil where it has been removed.
    ///
    /// - Throws: where the library cannot be read.
    package func feed(_ id: RowID<FeedRow>) throws(Failure) -> FeedRow? {
        try read { try FeedRow.fetchOne($0, sql: "SELECT * FROM feed WHERE id = ?", arguments: [id]) }
    }

    /// The feed of that number, address or name.
    ///
    /// - Throws: `Failure` where no feed or more than one is called so, or the library cannot be read.
    package func feed(called text: String) throws(Failure) -> FeedRow {
        let feeds = try feeds()
        let address = CanonicalAddress.canonical(text)
        if let feed = feeds.first(where: { $0.address == text || "\($0.id)" == text }) { return feed }
        if let address, let feed = feeds.first(where: { CanonicalAddress.canonical($0.address) == address }) {
            return feed
        }
        let named = feeds.filter { feed in
            [feed.name, feed.title].contains { $0?.lowercased() == text.lowercased() }
        }
        guard let feed = named.first else {
            throw Failure("There is no feed \"\(text)\".", advice: "See: reader feed list")
        }
        guard named.count == 1 else {
            throw Failure("\(named.count) feeds are called \"\(text)\".", advice: "Give the number: reader feed list")
        }
        return feed
    }

    /// Subscribes to a feed; one that is there already stays as it is.
    ///
    /// - Returns: the feed, and whether it is new.
    /// - Throws: `Failure` where the library cannot be read or written.
    @discardableResult
    package func subscribe(to subscription: Subscription, now: Int) throws(Failure) -> (feed: FeedRow, isNew: Bool) {
        try write { try Self.subscribe(to: subscription, reach: .machine, now: now, in: $0) }
    }

    static func subscribe(
        to subscription: Subscription, reach: AddressSpace, now: Int, in database: Database
    ) throws -> (feed: FeedRow, isNew: Bool) {
        var known = try feedsByAddress(in: database)
        return try subscribe(to: subscription, reach: reach, now: now, known: &known, in: database)
    }

    /// By the form of the address in which duplicates are told.
    static func feedsByAddress(in database: Database) throws -> [String: FeedRow] {
        Dictionary(
            try FeedRow.fetchAll(database, sql: "SELECT * FROM feed").map { (canonical($0.address), $0) },
            uniquingKeysWith: { first, _ in first })
    }

    static func subscribe(
        to subscription: Subscription, reach: AddressSpace, now: Int, known: inout [String: FeedRow],
        in database: Database
    ) throws -> (feed: FeedRow, isNew: Bool) {
        if var feed = known[canonical(subscription.url)] {
            // What was typed may lie anywhere, whoever named it before.
            feed.reach = min(feed.reach, reach)
            try database.execute(
                sql: "UPDATE feed SET reach = ? WHERE id = ?", arguments: [feed.reach.rawValue, feed.id])
            return (feed, false)
        }
        try database.execute(
            sql: "INSERT INTO feed (address, page, title, folder, addedAt, reach) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
                subscription.url, subscription.site, subscription.title, subscription.folder, now, reach.rawValue,
            ])
        let row = try FeedRow.fetchOne(
            database, sql: "SELECT * FROM feed WHERE id = ?", arguments: [database.lastInsertedRowID])
        guard let row else { throw Failure("The feed was not kept.", advice: "Run: reader doctor") }
        known[canonical(row.address)] = row
        return (row, true)
    }

    private static func canonical(_ address: String) -> String { CanonicalAddress.canonical(address) ?? address }

    /// What the reader decides about a feed; nil leaves it as it is.
    ///
    /// - Throws: `Failure` where the library cannot be read or written.
    package func change(
        _ id: RowID<FeedRow>, name: String? = nil, folder: String? = nil, fetchesPages: Bool? = nil
    ) throws(Failure) {
        try write { database in
            try database.execute(
                sql: """
                    UPDATE feed SET name = CASE WHEN ?1 IS NULL THEN name WHEN ?1 = '' THEN NULL ELSE ?1 END,
                        position = iif(coalesce(?2, folder) = folder, position, NULL),
                        folder = coalesce(?2, folder), fetchesPages = coalesce(?3, fetchesPages) WHERE id = ?4
                    """,
                arguments: [name, folder, fetchesPages, id])
        }
    }

    /// Ends a subscription.
    ///
    /// - Parameter articles: whether its articles go too; those that are starred or tagged stay.
    /// - Returns: how many articles went.
    /// - Throws: `Failure` where the library cannot be read or written.
    @discardableResult
    package func remove(_ id: RowID<FeedRow>, articles: Bool) throws(Failure) -> Int {
        try write { database in
            var count = 0
            if articles {
                try database.execute(
                    sql: """
                        DELETE FROM article WHERE feed = ? AND isStarred = 0
                            AND id NOT IN (SELECT article FROM articleTag)
                        """,
                    arguments: [id])
                count = database.changesCount
            }
            // The number may be given to another feed, whose entries these are not.
            for table in ["identity", "deletedIdentity"] {
                try database.execute(
                    sql: "DELETE FROM \(table) WHERE key >= ? AND key < ?",
                    arguments: ["entry \(id) ", "entry \(id)!"])
            }
            try database.execute(sql: "DELETE FROM feed WHERE id = ?", arguments: [id])
            return count
        }
    }

    /// How many articles each feed has, and how many of them are unread.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func articleCounts() throws(Failure) -> [RowID<FeedRow>: (all: Int, unread: Int)] {
        try read { database in
            let rows = try Row.fetchAll(
                database,
                sql:
                    "SELECT feed, count(*) AS number, sum(isRead = 0) AS unread FROM article WHERE feed NOT NULL GROUP BY feed"
            )
            return Dictionary(
                rows.map { ($0["feed"] as RowID<FeedRow>, (all: $0["number"] as Int, unread: $0["unread"] as Int)) },
                uniquingKeysWith: { first, _ in first })
        }
    }
}

extension FeedRow {
    /// Without the name and password that it may have.
    package var shownAddress: String { AddressParts(address).map { $0.isWeb ? $0.shown : address } ?? address }
}
