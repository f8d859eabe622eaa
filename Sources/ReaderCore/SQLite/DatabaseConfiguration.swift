/// How connections to a file are opened.
package struct DatabaseConfiguration: Sendable {
    /// What is done where another connection holds the lock that is needed.
    package enum BusyMode: Sendable {
        case immediateError
        /// Tries again until this much time has passed.
        case timeout(Duration)
        /// Is told how often it was asked already, and answers whether to try again; it may sleep before.
        case callback(@Sendable (Int) -> Bool)
    }

    package var isReadOnly = false
    package var foreignKeysEnabled = true
    package var busyMode = BusyMode.immediateError
    /// How many may read at the same time; at least one.
    package var maximumReaderCount = 5
    /// Run on every new connection before anything else is asked.
    package var prepare: @Sendable (Database) throws(DatabaseError) -> Void = { _ throws(DatabaseError) in }

    package init() {}

    /// For connections that only read: in WAL mode they are kept waiting by who opens, closes or recovers the file
    /// alone (https://www.sqlite.org/wal.html#sometimes_queries_return_sqlite_busy_in_wal_mode).
    var forReaders: DatabaseConfiguration {
        var configuration = self
        configuration.isReadOnly = true
        configuration.busyMode = .timeout(.seconds(10))
        return configuration
    }
}
