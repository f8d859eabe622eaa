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
    /// SQLite's rollback journal, which a database with a log does not have.
    package var journal: String { path + "-journal" }
    /// A copy of a damaged database, to read from.
    var copy: String { path + ".reading" }
    /// A database that is being put together from a damaged one.
    var unfinished: String { path + ".recovering" }
    /// A database that has been put together, and has not taken its place yet.
    package var finished: String { path + ".recovered" }
    /// An empty file that stands there when damage was met while the database was in use.
    package var suspicion: String { path + ".suspect" }

    /// A backup that is about to take the place of the database.
    package var restoring: String { path + ".restoring" }
    /// What was in the database when it was last closed.
    package var record: String { path + ".tally" }

    /// The folder of the file, "." where the path names none.
    package var folder: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// What lies in a folder; empty where it cannot be looked into.
    package static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(
                withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                })
        }
        return names
    }

    /// The size of a file in bytes; nil where there is none.
    package static func size(_ path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? Int(status.st_size) : nil
    }

    /// The first bytes of a file, as many as there are of those asked for; none where it cannot be read.
    static func beginning(of path: String, count: Int) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = max(0, read(descriptor, buffer.baseAddress, count))
        }
    }

    private static func status(_ path: String) -> stat? {
        var status = stat()
        return lstat(path, &status) == 0 ? status : nil
    }

    /// Gives the files a second name, under which they stay.
    ///
    /// - Parameters:
    ///   - day: stands in the name.
    ///   - reason: stands before it.
    /// - Returns: the name; the one of an earlier attempt at the same files where there is one.
    /// - Throws: where the files can neither be linked nor copied.
    package func keepAside(day: CalendarDay, as reason: String = "damaged") throws(Failure) -> String {
        let suffixes = ["", "-wal", "-shm"]
        let files = suffixes.filter { Self.size(path + $0) != nil }
        let name = Self.freeName("\(path).\(reason)-\(day)") { name in
            if let first = files.first, Self.areSame(path + first, name + first) { return true }
            return suffixes.allSatisfy { Self.status(name + $0) == nil }
        }
        for suffix in files where Self.status(name + suffix) == nil {
            try Self.duplicate(path + suffix, as: name + suffix)
        }
        Self.settle(folder)
        return name
    }

    /// Moves a file that stands beside the database, and does not belong there, out of the way.
    ///
    /// - Returns: the name that it has now.
    /// - Throws: where it cannot be renamed.
    package func setAside(_ file: String, day: CalendarDay) throws(Failure) -> String {
        let name = Self.freeName("\(path).set-aside-\(day)") { Self.status($0) == nil }
        guard rename(file, name) == 0 else { throw Self.failure(file) }
        Self.settle(folder)
        return name
    }

    /// The name, or the first with a number behind it, that is free.
    package static func freeName(_ name: String, isFree: (String) -> Bool) -> String {
        var (candidate, number) = (name, 1)
        while !isFree(candidate) {
            number += 1
            candidate = "\(name)-\(number)"
        }
        return candidate
    }

    /// Whether two names lead to the same bytes, or to what `copy` has made of them.
    private static func areSame(_ path: String, _ other: String) -> Bool {
        guard let one = status(path), let two = status(other), one.st_dev == two.st_dev else { return false }
        return one.st_ino == two.st_ino
            || one.st_size == two.st_size && one.st_mtim.tv_sec == two.st_mtim.tv_sec
                && one.st_mtim.tv_nsec == two.st_mtim.tv_nsec
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
        let target = open(other, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard target >= 0 else { throw failure(other) }
        defer { close(target) }
        var status = stat()
        fstat(source, &status)
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
        // The same moment tells that it is the same file.
        var times = [status.st_atim, status.st_mtim]
        guard futimens(target, &times) == 0, fsync(target) == 0 else { throw failure(other) }
        adopt(status, target)
    }

    /// Gives a file the rights and the owner of the one whose place it takes.
    private static func adopt(_ status: stat, _ descriptor: Int32) {
        fchmod(descriptor, status.st_mode & 0o777)
        // Nobody but root can give files away; who mends as root does not lock the owner out.
        if status.st_uid != geteuid() || status.st_gid != getegid() {
            _ = fchown(descriptor, status.st_uid, status.st_gid)
        }
    }

    /// Makes an empty file with the rights of the database, or, where there is none, for its owner alone; one that
    /// another program has just made stays as it is.
    ///
    /// - Throws: where it cannot be made.
    package func make(_ file: String) throws(Failure) {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST { return }
            throw Self.failure(file)
        }
        defer { close(descriptor) }
        var status = stat()
        if file != path, stat(path, &status) == 0 { Self.adopt(status, descriptor) }
    }

    /// Says that the database that is being put together is whole.
    func finish() throws(Failure) {
        Self.settle(unfinished)
        guard rename(unfinished, finished) == 0 else { throw Self.failure(finished) }
        Self.settle(folder)
    }

    /// Puts the database that has been put together in the place of the damaged one, which stays under another name.
    ///
    /// The old log goes first: SQLite would take it for the new file's. Whoever is interrupted here finds `finished`
    /// and goes on with it.
    ///
    /// - Parameters:
    ///   - file: the one that takes the place; where it is nil, `finished`.
    ///   - reason: stands in the name of what was there.
    /// - Returns: where the files lie that were in its place.
    /// - Throws: where a file cannot be kept or renamed.
    @discardableResult
    package func install(
        _ file: String? = nil, day: CalendarDay, keeping reason: String = "damaged"
    ) throws(Failure) -> String {
        let name = try keepAside(day: day, as: reason)
        unlink(log)
        unlink(index)
        guard rename(file ?? finished, path) == 0 else { throw Self.failure(path) }
        Self.settle(folder)
        unlink(suspicion)
        return name
    }

    /// What an interrupted attempt has left.
    func clear() {
        for file in [copy, unfinished] {
            for suffix in ["", "-wal", "-shm", "-journal"] { unlink(file + suffix) }
        }
    }

    /// Waits until the disk has a file, or the names in a folder.
    package static func settle(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    /// Whether another process holds SQLite's shared lock on the file (SQLite's `os_unix.c`: 510 bytes from 2^30 + 2).
    package var isOpenElsewhere: Bool {
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        (lock.l_start, lock.l_len) = (0x4000_0002, 510)
        return fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
    }

    /// Whether there is no room for a copy of the database beside it.
    package var isWithoutRoom: Bool {
        var status = statvfs()
        guard statvfs(folder, &status) == 0, let size = Self.size(path) else { return false }
        return Int(clamping: status.f_bavail) * Int(clamping: status.f_frsize) < size
    }

    /// Remembers damage, so that the next start looks at the whole file.
    package func suspect() {
        let descriptor = open(suspicion, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        if descriptor >= 0 { close(descriptor) }
    }

    /// Why a file cannot be written, by the error number of the call that failed.
    package static func failure(_ path: String, reason: Int32 = errno) -> Failure {
        reason == ENOSPC || reason == EDQUOT || reason == EFBIG
            ? Failure("There is no room left for \(path).", advice: "Free some space; nothing kept was lost.")
            : Failure("\(path) cannot be written: \(String(cString: strerror(reason))).", advice: "Check its rights.")
    }
}
