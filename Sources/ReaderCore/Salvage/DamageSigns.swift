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
            || DatabaseFiles.size(files.journal) != nil || isLogDamaged
    }

    /// Whether a rollback journal stands beside a database that has a log instead: another file's, which SQLite would
    /// take for its own.
    package var hasForeignJournal: Bool {
        guard DatabaseFiles.size(files.journal) != nil else { return false }
        let head = DatabaseFiles.beginning(of: files.path, count: 100)
        // The versions that the file asks of who writes and who reads it; 2 stands for the log.
        return head.count == 100 && head[18] == 2 && head[19] == 2
    }

    /// Whether the file is so short that SQLite would take it for a new one, and write over it.
    package var isScrap: Bool {
        let size = DatabaseFiles.size(files.path) ?? 0
        return size > 0 && size < 512
    }

    /// Whether damage was met when the file was last in use.
    package var isSuspected: Bool { DatabaseFiles.size(files.suspicion) != nil }

    /// Whether something committed stands in the log behind bytes that cannot be read.
    ///
    /// Another process may be writing to the log at this moment: see `WriteAheadLog.isDamaged`.
    package var isLogDamaged: Bool { WriteAheadLog.isDamaged(path: files.log, limit: Self.longestLog) }

    /// Whether there is a log without its database: SQLite would throw it away.
    package var isLogAlone: Bool {
        (DatabaseFiles.size(files.path) ?? 0 == 0 || isScrap)
            && WriteAheadLog(path: files.log, limit: .max)?.frames.isEmpty == false
    }

    /// Whether a file that SQLite cannot read was a database of this kind: nothing else is moved away.
    package var isLikelyOurs: Bool {
        let head = DatabaseFiles.beginning(of: files.path, count: 256 << 10)
        if head.count >= 72, head.starts(with: "SQLite format 3\0".utf8) {
            let application = head[68..<72].reduce(0) { $0 << 8 | Int($1) }
            // A new file's mark may still stand in the log.
            if application != 0 { return application == schema.applicationID }
        }
        // What was in it when it was last closed stands beside it.
        if DatabaseFiles.size(files.record) ?? 0 > 0 || isLogAlone { return true }
        if head.contains("CREATE INDEX \(schema.mainIndex)".utf8) { return true }
        return !Self.isText(head) && [".sqlite", ".sqlite3"].contains(where: files.path.hasSuffix)
    }

    /// Whether somebody may have written it: no controls but white space among its first bytes.
    private static func isText(_ head: [UInt8]) -> Bool {
        head.prefix(4_096).allSatisfy { $0 >= 0x20 && $0 != 0x7F || (0x09...0x0D).contains($0) }
    }
}
