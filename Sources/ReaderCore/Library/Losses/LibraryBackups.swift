import Glibc
package import ReaderModel
import ReaderSQLite
import ReaderSalvage

/// Copies of a library, each one file that needs nothing beside it.
package struct LibraryBackups {
    /// A copy that was made without being asked for.
    package struct Backup: Equatable, Sendable {
        package var path: String
        package var day: CalendarDay
        /// In bytes.
        package var size: Int
        /// Nil where it cannot be read.
        package var articles: Int?
    }

    private let files: DatabaseFiles
    private let day: CalendarDay

    /// - Parameters:
    ///   - path: of the library.
    ///   - now: seconds since 1970, UTC.
    package init(of path: String, now: Int = time(nil)) {
        files = DatabaseFiles(resolving: path)
        day = CalendarDay(number: now / 86_400)
    }

    private var prefix: String { files.path + ".backup-" }

    /// The copies that were made without being asked for, the newest first.
    package func all() -> [Backup] {
        let base = files.folder == "/" ? "/" : files.folder + "/"
        let beginning = prefix.split(separator: "/").last ?? ""
        return DatabaseFiles.names(in: files.folder).filter { $0.hasPrefix(beginning) }.compactMap { name in
            CalendarDay(iso: String(name.dropFirst(beginning.count))).flatMap { Self.backup(base + name, $0) }
        }.sorted { $0.day > $1.day }
    }

    private static func backup(_ path: String, _ day: CalendarDay) -> Backup? {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let queue = try? FinishedRecovery.reading(path, isAlone: true)
        defer { try? queue?.close() }
        let articles = try? queue?.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") }
        return Backup(
            path: path, day: day, size: Int(status.st_size), articles: articles ?? nil)
    }

    /// Makes today's copy, unless there is one or nothing has changed, and takes away the oldest ones beyond a count;
    /// the one with the most articles always stays.
    ///
    /// - Returns: the name of the new copy; nil where none was needed.
    /// - Throws: where it cannot be made.
    package func keep(_ count: Int, of library: Library) throws(Failure) -> String? {
        let name = "\(prefix)\(day)"
        // Nearly always so: then none of the others need be opened and counted.
        guard count > 0, DatabaseFiles.size(name) == nil else { return nil }
        guard !isUnchanged(since: all().first) else { return nil }
        // An attempt that was cut short leaves no other file than this.
        try library.backUp(to: name, by: files.path + ".backup-partial")
        let others = all()
        let fullest = others.max { ($0.articles ?? -1, $0.day) < ($1.articles ?? -1, $1.day) }
        for old in others.dropFirst(count) where old != fullest { unlink(old.path) }
        return name
    }

    private func isUnchanged(since backup: Backup?) -> Bool {
        var (there, copy) = (stat(), stat())
        guard let backup, stat(files.path, &there) == 0, stat(backup.path, &copy) == 0 else { return false }
        let isOlder =
            (there.st_mtim.tv_sec, there.st_mtim.tv_nsec) < (copy.st_mtim.tv_sec, copy.st_mtim.tv_nsec)
        return isOlder && DatabaseFiles.size(files.log) ?? 0 == 0
    }

    /// Puts a copy in the place of the library, which stays under another name.
    ///
    /// - Parameter source: a file that is a library; nil for the newest copy that can be read.
    /// - Returns: what was done, a line each.
    /// - Throws: where the copy is no sound library, or the library is in use.
    package func restore(from source: String? = nil, progress: (String) -> Void = { _ in }) throws(Failure) -> [String]
    {
        guard let source = source ?? all().first(where: { $0.articles != nil })?.path else {
            throw Failure("There is no backup of \(files.path).", advice: "Name a file: reader library restore FILE")
        }
        do {
            try Library.makeFolder(of: files.path)
            return try FolderLock.holding(files.folder) { try put(source, progress) }
        } catch {
            throw Failure(database: error, path: files.path)
        }
    }

    private func put(_ source: String, _ progress: (String) -> Void) throws -> [String] {
        guard !files.isOpenElsewhere else {
            throw Failure("\(files.path) is open in another program.", advice: "Quit it, and try again.")
        }
        progress("Looking through \(source)…")
        unlink(files.restoring)
        try LibraryCopy.make(of: source, at: files.restoring)
        let tally = try LibraryCopy.tally(of: files.restoring)
        let hadFile = DatabaseFiles.size(files.path) != nil
        let name = try files.install(files.restoring, day: day, keeping: "replaced")
        LibraryRecord(tally, of: files).write(beside: files)
        let articles = LibraryInspection.articles(tally.counts[.articles, default: 0])
        let feeds = tally.counts[.feeds, default: 0]
        return [
            "Restored from \(source): \(articles), \(feeds) feed\(feeds == 1 ? "" : "s"). Run: reader doctor",
            hadFile ? "What was there before is kept as \(name)." : nil,
        ].compactMap(\.self)
    }
}

extension Library {
    /// Copies the library as it is at this moment into a new file, which can be opened as a library itself.
    ///
    /// - Parameters:
    ///   - partial: the name of the file until it is whole.
    ///   - progress: told the part that is done, from 0 to 1; where it answers no, nothing is left of the copy.
    /// - Throws: where the file exists, there is no room, or the copy is not sound.
    package func backUp(
        to target: String, by partial: String? = nil, progress: (Double) -> Bool = { _ in true }
    ) throws(Failure) {
        do {
            try LibraryCopy.write(to: target, by: partial ?? target + ".partial") { partial in
                try readers.read { try $0.backUp(to: partial, progress: progress) }
            }
        } catch {
            throw Failure(database: error, path: target)
        }
    }
}

/// One file that holds a whole library.
private enum LibraryCopy {
    /// Makes a copy of a file, and looks through it.
    static func make(of source: String, at target: String) throws {
        try write(to: target, by: target + ".partial") { partial in
            let isAlone = DatabaseFiles.size(source + "-wal") ?? 0 == 0
            guard DatabaseFiles.size(source) ?? 0 > 0 else { throw Failure.notALibrary(source) }
            do {
                let queue = try FinishedRecovery.reading(source, isAlone: isAlone)
                defer { try? queue.close() }
                try queue.read { try $0.backUp(to: partial) }
            } catch let fault as DatabaseError where fault.resultCode == .notADatabase {
                throw Failure.notALibrary(source)
            }
        }
    }

    /// Makes a file under another name, looks through it, and gives it its own.
    static func write(to target: String, by partial: String, _ body: (String) throws -> Void) throws {
        guard DatabaseFiles.size(target) == nil else {
            throw Failure("\(target) is there already.", advice: "Name a file that does not exist.")
        }
        unlink(partial)
        do {
            try DatabaseFiles(path: partial).make(partial)
            try body(partial)
            guard FinishedRecovery.rows(in: partial, LibrarySchema.recovery, isAlone: true) != nil else {
                throw Failure("The copy is not a sound library.", advice: "Run: reader doctor")
            }
            DatabaseFiles.settle(partial)
            // A link, unlike a new name, never takes another file's place.
            if link(partial, target) != 0 {
                guard errno == EPERM || errno == ENOTSUP, rename(partial, target) == 0 else {
                    throw DatabaseFiles.failure(target)
                }
            }
            unlink(partial)
            DatabaseFiles.settle(DatabaseFiles(path: target).folder)
        } catch {
            unlink(partial)
            throw error
        }
    }

    static func tally(of path: String) throws -> LibraryTally {
        let queue = try FinishedRecovery.reading(path, isAlone: true)
        defer { try? queue.close() }
        return try queue.read { LibraryTally(in: $0) }
    }
}
