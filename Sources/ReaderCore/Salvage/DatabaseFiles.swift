import Glibc
package import ReaderModel

/// The paths of a database file and of what may stand beside it.
package struct DatabaseFiles: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// Follows links, as SQLite does: its own files stand beside the one that a link leads to.
    package init(resolving path: String) {
        guard let real = realpath(path, nil) else {
            self.path = path
            return
        }
        self.path = String(cString: real)
        free(real)
    }

    /// SQLite's write-ahead log: what has been committed and not yet put into the file.
    package var log: String { path + "-wal" }
    /// SQLite's index of the log, made anew by whoever opens the library first.
    var index: String { path + "-shm" }
    /// A copy of a damaged database, to read from.
    var copy: String { path + ".reading" }
    /// A database that is being put together from a damaged one.
    var unfinished: String { path + ".recovering" }
    /// A database that has been put together, and has not taken its place yet.
    package var finished: String { path + ".recovered" }
    /// An empty file that stands there when damage was met while the database was in use.
    package var suspicion: String { path + ".suspect" }

    /// The folder of the file, "." where the path names none.
    package var folder: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The size of a file in bytes; nil where there is none.
    package static func size(_ path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    private static func inode(_ path: String) -> UInt? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_ino : nil
    }

    /// Gives the damaged files a second name, under which they stay.
    ///
    /// - Parameter day: stands in the name.
    /// - Returns: the name; the one of an earlier attempt at the same files where there is one.
    /// - Throws: where the files can neither be linked nor copied.
    package func keepAside(day: CalendarDay) throws(Failure) -> String {
        let files = ["", "-wal", "-shm"].filter { Self.size(path + $0) != nil }
        var (name, number) = ("\(path).damaged-\(day)", 1)
        while !isFree(name, for: files) {
            number += 1
            name = "\(path).damaged-\(day)-\(number)"
        }
        for suffix in files where Self.size(name + suffix) == nil {
            try Self.duplicate(path + suffix, as: name + suffix)
        }
        Self.settle(folder)
        return name
    }

    /// Whether nothing else has the name: an earlier attempt may have kept some of these files already.
    private func isFree(_ name: String, for files: [String]) -> Bool {
        ["", "-wal", "-shm"].allSatisfy { suffix in
            Self.size(name + suffix) == nil
                || files.contains(suffix) && Self.inode(path + suffix) == Self.inode(name + suffix)
        }
    }

    /// A second name for the same bytes; a copy where the file system knows no second names.
    private static func duplicate(_ path: String, as other: String) throws(Failure) {
        if link(path, other) != 0 { try copy(path, to: other) }
    }

    /// Copies a file, and lets nothing half copied stand.
    static func copy(_ path: String, to other: String) throws(Failure) {
        let source = open(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { throw failure(path) }
        defer { close(source) }
        let target = open(other, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard target >= 0 else { throw failure(other) }
        defer { close(target) }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(source, &buffer, buffer.count)
            if count == 0 { break }
            guard count > 0, write(target, buffer, count) == count else {
                let failure = failure(other)
                unlink(other)
                throw failure
            }
        }
        guard fsync(target) == 0 else { throw failure(other) }
    }

    /// Says that the database that is being put together is whole.
    func finish() throws(Failure) {
        Self.settle(unfinished)
        guard rename(unfinished, finished) == 0 else { throw Self.failure(finished) }
        Self.settle(folder)
    }

    /// Puts the database that has been put together, where there is one, in the place of the damaged one.
    ///
    /// The old log goes first: SQLite would take it for the new file's. Whoever is interrupted here finds `finished`
    /// and goes on with it.
    ///
    /// - Throws: where the file cannot be renamed.
    package func install() throws(Failure) {
        guard Self.size(finished) != nil else { return }
        unlink(log)
        unlink(index)
        guard rename(finished, path) == 0 else { throw Self.failure(path) }
        Self.settle(folder)
        unlink(suspicion)
    }

    /// What an interrupted attempt has left.
    func clear() {
        for file in [copy, unfinished] {
            for suffix in ["", "-wal", "-shm", "-journal"] { unlink(file + suffix) }
        }
    }

    private static func settle(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Remembers damage, so that the next start looks at the whole file.
    package func suspect() {
        let descriptor = open(suspicion, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        if descriptor >= 0 { close(descriptor) }
    }

    /// Why a file cannot be written, by the error number of the call that failed.
    package static func failure(_ path: String, reason: Int32 = errno) -> Failure {
        reason == ENOSPC || reason == EDQUOT || reason == EFBIG
            ? Failure("There is no room left for \(path).", advice: "Free some space; nothing kept was lost.")
            : Failure("\(path) cannot be written: \(String(cString: strerror(reason))).", advice: "Check its rights.")
    }
}

/// Keeps other processes from making or mending a database in the same folder; the lock ends with the process.
package enum FolderLock {
    /// Runs a block when the lock is free, and lets go of it then. File systems without locks go without.
    ///
    /// - Throws: what the block throws.
    package static func holding<Value>(_ folder: String, _ body: () throws -> Value) throws -> Value {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        while descriptor >= 0, flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
        defer { if descriptor >= 0 { close(descriptor) } }
        return try body()
    }
}
