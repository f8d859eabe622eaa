import ReaderSQLite

/// A library that a test looks into while a program may still be closing it.
enum LibraryFile {
    static func open(_ path: String) throws -> DatabaseQueue {
        var configuration = DatabaseConfiguration()
        configuration.busyMode = .timeout(.seconds(60))
        return try DatabaseQueue(path: path, configuration: configuration)
    }
}
