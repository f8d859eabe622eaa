import Glibc
import ReaderModel
import ReaderSQLite

/// How a library is opened, whatever lies in its place.
struct LibraryOpening {
    let files: LibraryFiles
    let day: CalendarDay
    let progress: (String) -> Void

    /// A library that can be used.
    struct Opened {
        var pool: DatabasePool
        /// What the reader should know, a line each.
        var notices: [String] = []
        var isReadOnly = false
    }

    /// Logs beyond this many bytes are not looked through at the start.
    private static let longestLog = 64 << 20

    func open() throws(Failure) -> Opened {
        try Library.makeFolder(of: files.path)
        try refuseWhatIsNoFile()
        if let obstacle { return try openReadOnly(because: obstacle) }
        do {
            return try needsCare ? openWithCare() : openPlainly(isMaking: false) ?? openWithCare()
        } catch {
            switch (error as? DatabaseError)?.resultCode {
            case .corrupt, .notADatabase:
                do { return try openWithCare() } catch { throw Library.failure(error, path: files.path) }
            case .full, .inputOutput, .readOnly, .cannotOpen:
                guard LibraryFiles.size(files.path) ?? 0 > 0 else { throw Library.failure(error, path: files.path) }
                return try openReadOnly(because: Library.failure(error, path: files.path).message)
            default: throw Library.failure(error, path: files.path)
            }
        }
    }

    /// Without a look at what other readers do: the file is there, and nothing speaks against it.
    ///
    /// Nothing is written, so that nobody waits for another program that writes.
    ///
    /// - Parameter isMaking: whether a new library may be made, and an older one be brought up to date.
    /// - Returns: nil for a library that would have to be made.
    private func openPlainly(isMaking: Bool) throws -> Opened? {
        var isOlder = false
        if LibraryFiles.size(files.path) ?? 0 > 0 {
            let pool = try Self.readingPool(files.path)
            do {
                let state = try Library.state(of: pool, files.path)
                if state.isWhole {
                    try Library.lookAtEnds(pool)
                    return Opened(pool: pool)
                }
                isOlder = !state.isEmpty
            } catch {
                Self.shut(pool)
                throw error
            }
            Self.shut(pool)
        }
        guard isMaking else { return nil }
        if isOlder { progress("Bringing the library up to date…") }
        let pool = try DatabasePool(path: files.path, configuration: Library.configuration)
        defer { Self.shut(pool) }
        try LibrarySchema.migrator.migrate(pool)
        return Opened(pool: try Self.readingPool(files.path))
    }

    private static func readingPool(_ path: String) throws -> DatabasePool {
        var configuration = Library.configuration
        configuration.isReadOnly = true
        return try DatabasePool(path: path, configuration: configuration)
    }

    /// Closes every connection before the files are touched: one that is closed later would take the new log with it.
    ///
    /// SQLite empties the log when the last connection goes, and only the one that writes can do so.
    static func shut(_ pool: DatabasePool) {
        try? pool.close()
    }

    // MARK: - What lies there

    private func refuseWhatIsNoFile() throws(Failure) {
        var status = stat()
        guard !files.path.isEmpty else {
            throw Failure("The library has no name.", advice: "Name a file with --library.")
        }
        guard stat(files.path, &status) == 0 else { return }
        switch status.st_mode & S_IFMT {
        case S_IFREG:
            guard access(files.path, R_OK) == 0 else {
                throw Failure("\(files.path) may not be read.", advice: "Ask its owner for leave.")
            }
        case S_IFDIR:
            throw Failure("\(files.path) is a folder.", advice: "Name a file with --library.")
        default:
            throw Failure("\(files.path) is not a file.", advice: "Name a file with --library.")
        }
    }

    /// Why nothing can be written; nil where it can.
    private var obstacle: String? {
        guard LibraryFiles.size(files.path) != nil else { return nil }
        if access(files.path, W_OK) != 0 { return "\(files.path) may not be written." }
        if access(files.folder, W_OK) != 0 { return "The folder \(files.folder) may not be written." }
        return nil
    }

    /// Whether there is anything but a library and, perhaps, a sound log.
    private var needsCare: Bool {
        LibraryFiles.size(files.path) ?? 0 == 0 || LibraryFiles.size(files.finished) != nil
            || LibraryFiles.size(files.suspicion) != nil || isLogDamaged
    }

    /// Looks twice: another reader may be writing to the log at this moment.
    private var isLogDamaged: Bool {
        for isLast in [false, true] {
            guard WriteAheadLog.isDamaged(path: files.log, limit: Self.longestLog) else { return false }
            if !isLast { usleep(50_000) }
        }
        return true
    }

    /// A log without its library: SQLite would throw it away.
    private var isLogAlone: Bool {
        LibraryFiles.size(files.path) ?? 0 == 0
            && WriteAheadLog(path: files.log, limit: .max)?.frames.isEmpty == false
    }

    // MARK: - With care

    /// Opens with the folder locked, so that nobody else makes or mends the same library.
    private func openWithCare() throws -> Opened {
        try FolderLock.holding(files.folder) {
            try files.install()
            if isLogAlone || isLogDamaged { return try recover() }
            let isEmptied = LibraryFiles.size(files.path) == 0
            do {
                guard var opened = try openPlainly(isMaking: true) else { return try recover() }
                if isEmptied { opened.notices.append("\(files.path) was empty: a new library begins.") }
                guard LibraryFiles.size(files.suspicion) != nil else { return opened }
                if (try? isWhole(opened.pool)) == true {
                    unlink(files.suspicion)
                    return opened
                }
                Self.shut(opened.pool)
            } catch let fault as DatabaseError
                where [.corrupt, .notADatabase].contains(fault.resultCode)
            {
                // It is put together anew below.
            }
            return try recover()
        }
    }

    /// Looks at the whole file, since damage was met; a search index that alone is damaged is made anew.
    private func isWhole(_ pool: DatabasePool) throws -> Bool {
        progress("Damage was met in the library. Looking through it…")
        guard try pool.read({ try LibraryHealth.damage(in: $0) }).isEmpty else { return false }
        let writer = try DatabasePool(path: files.path, configuration: Library.configuration)
        defer { Self.shut(writer) }
        if try !LibraryHealth.isSearchWhole(writer) {
            progress("Making the search index anew…")
            try Library.rebuildSearch(writer)
        }
        return true
    }

    private func recover() throws -> Opened {
        guard isLikelyOurs else {
            throw Failure(
                "\(files.path) is not a library of Reader.",
                advice: "Name another file with --library, or move this one away.")
        }
        let recovered = try LibraryRecovery(files: files, day: day, progress: progress).run()
        guard var opened = try openPlainly(isMaking: true) else { throw LibraryFiles.failure(files.path, reason: EIO) }
        opened.notices.append(recovered.notice)
        return opened
    }

    /// Whether a file that SQLite cannot read was a library: nothing else is moved away.
    private var isLikelyOurs: Bool {
        let descriptor = Glibc.open(files.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return true }
        defer { close(descriptor) }
        var head = [UInt8](repeating: 0, count: 256 << 10)
        head = Array(head.prefix(max(0, read(descriptor, &head, head.count))))
        if head.count >= 72, head.starts(with: "SQLite format 3\0".utf8) {
            let application = head[68..<72].reduce(0) { $0 << 8 | Int($1) }
            // A new library's mark may still stand in the log.
            guard application == 0 else { return application == LibrarySchema.applicationID }
        }
        return [".sqlite", ".sqlite3", ".db"].contains(where: files.path.hasSuffix)
            || head.contains("CREATE INDEX articleSorted".utf8)
    }

    // MARK: - For reading alone

    private func openReadOnly(because reason: String) throws(Failure) -> Opened {
        // Where not even SQLite's index of the log may be made, the file is read as it stands (SQLite, "immutable").
        let escaped = files.path.utf8.map { byte in
            byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "%")
                ? "%" + String(byte, radix: 16) : String(UnicodeScalar(byte))
        }.joined()
        var failure: Failure?
        for address in [files.path, "file:\(escaped)?immutable=1"] {
            do {
                let pool = try Self.readingPool(address)
                guard try Library.state(of: pool, files.path).isWhole else {
                    throw Failure(
                        "\(files.path) is of an older version and cannot be brought up to date. \(reason)",
                        advice: "Check the rights of the file and of its folder.")
                }
                return Opened(
                    pool: pool, notices: ["The library can be read and not written: \(reason)"], isReadOnly: true)
            } catch let error as Failure {
                throw error
            } catch {
                failure = failure ?? Library.failure(error, path: files.path)
            }
        }
        throw failure ?? Failure("\(files.path) cannot be read.", advice: "Check its rights.")
    }
}
