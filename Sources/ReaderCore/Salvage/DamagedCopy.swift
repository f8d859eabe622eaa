import Glibc
import ReaderModel
import ReaderSQLite

/// A copy of a damaged database that SQLite can open again: its log put in, its size and its first page mended.
struct DamagedCopy {
    private let path: String
    private let schema: RecoverySchema
    /// The bytes of a new, empty database: its first page and its schema are those of any.
    private let template: [UInt8]

    private static let headSize = 100

    /// - Parameters:
    ///   - files: the damaged database, which is only read.
    ///   - withLog: whether what stands in the log is put in.
    ///   - template: the path of a new, empty database.
    init(of files: DatabaseFiles, schema: RecoverySchema, withLog: Bool, template: String) throws(Failure) {
        self.schema = schema
        path = files.copy
        self.template = DatabaseFiles.beginning(of: template, count: 1 << 20)
        unlink(path)
        if DatabaseFiles.size(files.path) != nil {
            try DatabaseFiles.copy(files.path, to: path)
        } else {
            close(Glibc.open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600))
        }
        let descriptor = Glibc.open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw DatabaseFiles.failure(path) }
        defer { close(descriptor) }
        if withLog { WriteAheadLog(path: files.log, limit: .max)?.apply(to: descriptor) }
    }

    /// Opens the copy, mending more of it each time that SQLite refuses; nil where nothing of it can be read.
    func open() -> DatabaseQueue? {
        for mend in [mendSize, mendHead, mendSchema] {
            patch(mend)
            if let queue = tryOpening() { return queue }
        }
        return nil
    }

    private func tryOpening() -> DatabaseQueue? {
        var configuration = DatabaseConfiguration()
        configuration.isReadOnly = true
        configuration.prepare = { database throws(DatabaseError) in
            try database.execute(sql: "PRAGMA cell_size_check = ON")
            // What of the schema makes no sense is passed over.
            try database.execute(sql: "PRAGMA writable_schema = ON")
        }
        guard let queue = try? DatabaseQueue(path: path, configuration: configuration) else { return nil }
        let tables = try? queue.read { database in
            try Int.fetchOne(
                database, sql: "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN (?, ?)",
                arguments: [schema.mainTable, schema.contentTable])
        }
        return tables == 2 ? queue : nil
    }

    private func patch(_ change: (Int32, Int) -> Void) {
        let descriptor = Glibc.open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        change(descriptor, DatabaseFiles.size(path) ?? 0)
        close(descriptor)
    }

    /// A file that was cut off has its old length again; what was cut off reads as empty pages.
    private func mendSize(_ descriptor: Int32, _ size: Int) {
        var head = [UInt8](repeating: 0, count: Self.headSize)
        guard pread(descriptor, &head, head.count, 0) == head.count, head.starts(with: "SQLite format 3\0".utf8) else {
            return
        }
        let (pageSize, pages) = (Self.pageSize(head), Self.number(head, 28))
        if pages * pageSize > size, pages < 1 << 28 { ftruncate(descriptor, pages * pageSize) }
        // The copy has no log of its own: it is a file in the old journal mode.
        _ = pwrite(descriptor, [1, 1] as [UInt8], 2, 18)
    }

    /// The first hundred bytes as every database of this kind has them.
    private func mendHead(_ descriptor: Int32, _ size: Int) {
        guard template.count >= Self.headSize else { return }
        var head = Array(template.prefix(Self.headSize))
        let pages = (size + Self.pageSize(head) - 1) / Self.pageSize(head)
        ftruncate(descriptor, pages * Self.pageSize(head))
        (head[18], head[19]) = (1, 1)
        Self.put(pages, into: &head, at: 28)
        // No list of free pages, and a page count that counts (its two change counters agree).
        for offset in [32, 36] { Self.put(0, into: &head, at: offset) }
        for offset in [24, 92] { Self.put(1, into: &head, at: offset) }
        _ = pwrite(descriptor, head, head.count, 0)
    }

    /// The pages of the schema, which lie in every database of this kind where they lie in a new one.
    private func mendSchema(_ descriptor: Int32, _ size: Int) {
        let pageSize = Self.pageSize(template)
        guard template.count >= pageSize else { return }
        _ = pwrite(descriptor, Array(template[..<pageSize]), pageSize, 0)
        mendHead(descriptor, size)
        for page in schemaPages(pageSize) {
            let start = (page - 1) * pageSize
            guard start + pageSize <= template.count else { continue }
            _ = pwrite(descriptor, Array(template[start..<start + pageSize]), pageSize, start)
        }
    }

    /// The children of the first page, an interior page of a table's tree (file format, section 1.6).
    private func schemaPages(_ pageSize: Int) -> [Int] {
        guard template[Self.headSize] == 5 else { return [] }
        let cells = Int(template[Self.headSize + 3]) << 8 | Int(template[Self.headSize + 4])
        let pointers = (0..<cells).map { cell in
            let place = Self.headSize + 12 + 2 * cell
            return Int(template[place]) << 8 | Int(template[place + 1])
        }
        return (pointers.filter { $0 + 4 <= pageSize } + [Self.headSize + 8]).map { Self.number(template, $0) }
    }

    private static func pageSize(_ head: [UInt8]) -> Int {
        guard head.count > 18 else { return 4096 }
        let size = Int(head[16]) << 8 | Int(head[17])
        return size == 1 ? 65_536 : max(512, size)
    }

    private static func number(_ bytes: [UInt8], _ offset: Int) -> Int {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    private static func put(_ number: Int, into bytes: inout [UInt8], at offset: Int) {
        for index in 0..<4 { bytes[offset + index] = UInt8(truncatingIfNeeded: number >> (24 - 8 * index)) }
    }
}
