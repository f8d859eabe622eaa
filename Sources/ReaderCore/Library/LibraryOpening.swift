import Glibc
import ReaderModel
import ReaderSQLite
import ReaderSalvage

/// How a library is opened, whatever lies in its place.
struct LibraryOpening {
    let files: DatabaseFiles
    let day: CalendarDay
    let progress: (String) -> Void

    /// A library that can be used.
    struct Opened {
        var pool: DatabasePool
        /// What the reader should know, a line each.
        var notices: [String] = []
        var isReadOnly = false
    }

    var signs: DamageSigns { DamageSigns(files: files, schema: LibrarySchema.recovery) }

    func open() throws(Failure) -> Opened {
        try Library.makeFolder(of: files.path)
        try refuseWhatIsNoFile()
        if let obstacle { return try openReadOnly(because: obstacle) }
        do {
            let isPlain = !signs.needsCare && !signs.isScrap
            return try (isPlain ? openPlainly(isMaking: false) : nil) ?? openWithCare()
        } catch let failure as Failure {
            return try openWithoutRoom(failure)
        } catch {
            let failure = Failure(database: error, path: files.path)
            switch (error as? DatabaseError)?.resultCode {
            case .corrupt, .notADatabase:
                do { return try openWithCare() } catch {
                    return try openWithoutRoom(Failure(database: error, path: files.path))
                }
            case .full, .inputOutput, .readOnly, .cannotOpen:
                guard DatabaseFiles.size(files.path) ?? 0 > 0 else { throw failure }
                if let opened = try? openWithoutSharedMemory() { return opened }
                return try openReadOnly(because: failure.message)
            default: throw failure
            }
        }
    }

    /// A damaged library that cannot be mended, since there is no room for a second one, can be read as far as it goes.
    private func openWithoutRoom(_ failure: Failure) throws(Failure) -> Opened {
        guard files.isWithoutRoom, var opened = try? openReadOnly(because: failure.message) else { throw failure }
        opened.notices.append("Nothing is mended before there is room for a second library of its size.")
        return opened
    }

    /// Who writes can bring a file out of the mode in which those who only read need shared memory.
    private func openWithoutSharedMemory() throws -> Opened? {
        let pool = try DatabasePool(path: files.path, configuration: Library.configuration)
        let isChanged = pool.lacksSharedMemory
        Self.shut(pool)
        return isChanged ? try openWithCare() : nil
    }

    /// Without a look at what other readers do: the file is there, and nothing speaks against it.
    ///
    /// Nothing is written, so that nobody waits for another program that writes.
    ///
    /// - Parameter isMaking: whether a new library may be made, and an older one be brought up to date.
    /// - Returns: nil for a library that would have to be made.
    func openPlainly(isMaking: Bool) throws -> Opened? {
        var isOlder = false
        if DatabaseFiles.size(files.path) ?? 0 > 0 {
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
        let notice =
            "The file system of \(files.folder) has no shared memory: who reads and who writes wait for each other."
        return Opened(pool: try Self.readingPool(files.path), notices: pool.lacksSharedMemory ? [notice] : [])
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
            throw Failure(
                "There is no place for the library: HOME is not set to a whole path.",
                advice: "Set it, or name a file with --library.")
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
        guard DatabaseFiles.size(files.path) != nil else { return nil }
        if access(files.path, W_OK) != 0 { return "\(files.path) may not be written." }
        if access(files.folder, W_OK) != 0 { return "The folder \(files.folder) may not be written." }
        return nil
    }

    // MARK: - For reading alone

    private func openReadOnly(because reason: String) throws(Failure) -> Opened {
        // Where not even SQLite's index of the log may be made, the file is read as it stands.
        var failure: Failure?
        for address in [files.path, FinishedRecovery.immutable(files.path)] {
            do {
                let pool = try Self.readingPool(address)
                let state = try Library.state(of: pool, files.path)
                guard state.isWhole else {
                    guard !state.isEmpty else { throw Failure(reason, advice: "Name another file with --library.") }
                    throw Failure(
                        "\(files.path) is of an older version and cannot be brought up to date. \(reason)",
                        advice: "Check the rights of the file and of its folder.")
                }
                return Opened(
                    pool: pool, notices: ["The library can be read and not written: \(reason)"], isReadOnly: true)
            } catch let error as Failure {
                throw error
            } catch {
                failure = failure ?? Failure(database: error, path: files.path)
            }
        }
        throw failure ?? Failure("\(files.path) cannot be read.", advice: "Check its rights.")
    }
}
