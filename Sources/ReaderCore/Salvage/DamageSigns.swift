import Glibc
import ReaderSQLite

/// Signs that a database file, or SQLite's write-ahead log beside it, is damaged; found without SQLite.
package struct DamageSigns {
    private let files: DatabaseFiles
    private let schema: RecoverySchema

    /// Logs beyond this many bytes are not looked through at the start.
    private static let longestLog = 64 << 20

    package init(files: DatabaseFiles, schema: RecoverySchema) {
        (self.files, self.schema) = (files, schema)
    }

    /// Whether there is anything but a database and, perhaps, a sound log.
    package var needsCare: Bool {
        DatabaseFiles.size(files.path) ?? 0 == 0 || DatabaseFiles.size(files.finished) != nil || isSuspected
            || isLogDamaged
    }

    /// Whether damage was met when the file was last in use.
    package var isSuspected: Bool { DatabaseFiles.size(files.suspicion) != nil }

    /// Whether something committed stands in the log behind bytes that cannot be read.
    ///
    /// Looks twice, 50 ms apart: another process may be writing to the log at this moment.
    package var isLogDamaged: Bool {
        for isLast in [false, true] {
            guard WriteAheadLog.isDamaged(path: files.log, limit: Self.longestLog) else { return false }
            if !isLast { usleep(50_000) }
        }
        return true
    }

    /// Whether there is a log without its database: SQLite would throw it away.
    package var isLogAlone: Bool {
        DatabaseFiles.size(files.path) ?? 0 == 0
            && WriteAheadLog(path: files.log, limit: .max)?.frames.isEmpty == false
    }

    /// Whether a file that SQLite cannot read was a database of this kind: nothing else is moved away.
    package var isLikelyOurs: Bool {
        let descriptor = open(files.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return true }
        defer { close(descriptor) }
        var head = [UInt8](repeating: 0, count: 256 << 10)
        let count = max(0, read(descriptor, &head, head.count))
        head.removeLast(head.count - count)
        if head.count >= 72, head.starts(with: "SQLite format 3\0".utf8) {
            let application = head[68..<72].reduce(0) { $0 << 8 | Int($1) }
            // A new file's mark may still stand in the log.
            guard application == 0 else { return application == schema.applicationID }
        }
        return [".sqlite", ".sqlite3", ".db"].contains(where: files.path.hasSuffix)
            || head.contains("CREATE INDEX \(schema.mainIndex)".utf8)
    }
}
