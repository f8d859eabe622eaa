import Foundation
import ReaderModel
import ReaderSQLite
import Testing

@testable import ReaderSalvage

/// A closed database of letters, in a folder of its own, for tests that damage it.
struct Letters {
    let folder: URL
    let files: DatabaseFiles

    static let pageSize = 4096
    static let day = CalendarDay(number: 20_000)

    /// - Parameter count: letters 1, 2, …; each has a content longer than a page, each third one a label.
    init(_ count: Int) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "reader-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        files = DatabaseFiles(path: folder.appending(path: "letters.sqlite").path)
        let queue = try DatabaseQueue(path: files.path)
        try Self.schema.migrator.migrate(queue)
        try queue.write { database in
            for id in 1...max(1, count) where count > 0 {
                try database.execute(
                    sql: "INSERT INTO letter VALUES (?, ?, ?)", arguments: [id, "Letter \(id)", id * 10])
                try database.execute(sql: "INSERT INTO content VALUES (?, ?)", arguments: [id, Self.text(id)])
                guard id % 3 == 0 else { continue }
                try database.execute(sql: "INSERT INTO label VALUES (?, 'kept')", arguments: [id])
            }
        }
        try queue.close()
    }

    static func text(_ id: Int) -> String { String(repeating: "Line of letter \(id). ", count: 300) }

    static var schema: RecoverySchema {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("letters") { database in
            try database.execute(
                sql: """
                    CREATE TABLE letter (id INTEGER PRIMARY KEY, title TEXT NOT NULL, sentAt INTEGER NOT NULL);
                    CREATE INDEX letterSent ON letter(sentAt, id);
                    CREATE TABLE content (
                        letter INTEGER PRIMARY KEY REFERENCES letter(id) ON DELETE CASCADE, text TEXT NOT NULL);
                    CREATE TABLE label (
                        letter INTEGER NOT NULL REFERENCES letter(id) ON DELETE CASCADE, name TEXT NOT NULL,
                        PRIMARY KEY (letter, name)) WITHOUT ROWID;
                    CREATE TABLE tally (letter INTEGER);
                    PRAGMA application_id = 77;
                    """)
        }
        return RecoverySchema(
            applicationID: 77, migrator: migrator, derivedTables: ["tally"], mainTable: "letter",
            mainIndex: "letterSent", contentTable: "content", makeRepairer: { _, new in TitleRepairer(new: new) },
            complete: { new, mendReferences in
                try mendReferences()
                let sql = "SELECT count(*) FROM letter WHERE id NOT IN (SELECT letter FROM content)"
                return RecoveryGaps(withoutContent: try Int.fetchOne(new, sql: sql) ?? 0)
            })
    }

    /// Gives a content whose letter is lost a letter of the same number.
    private struct TitleRepairer: RowRepairer {
        let new: Database
        private(set) var remade = 0

        init(new: Database) { self.new = new }

        mutating func repair(_ row: inout SalvagedRow) throws {
            guard row.table == "content", let id = row["letter"] else { return }
            try new.execute(
                sql: "INSERT OR IGNORE INTO letter VALUES (?, 'without title', 0)", arguments: StatementArguments([id]))
            remade += new.changesCount
        }
    }

    var signs: DamageSigns { DamageSigns(files: files, schema: Self.schema) }

    func recover(progress: @escaping (Int) -> Void = { _ in }) throws -> Recovered {
        try DatabaseRecovery(files: files, schema: Self.schema, day: Self.day, progress: progress).run()
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() }

    func bytes(_ suffix: String = "") throws -> Data { try Data(contentsOf: URL(fileURLWithPath: files.path + suffix)) }

    func write(_ data: Data, _ suffix: String = "") throws {
        try data.write(to: URL(fileURLWithPath: files.path + suffix))
    }

    /// Writes over pages, which count from 1.
    func destroy(pages: [Int]) throws {
        var data = try bytes()
        for page in pages {
            let start = (page - 1) * Self.pageSize
            data.replaceSubrange(start..<start + Self.pageSize, with: Data(repeating: 0xA5, count: Self.pageSize))
        }
        try write(data)
    }

    /// Writes the number of one page where a table's root names others (file format, section 1.6).
    ///
    /// - Parameter children: places among those that the root names.
    func lead(_ table: String, children: Range<Int>, to page: Int) throws {
        let root = try #require(try pages(of: table, "internal").first)
        var data = try bytes()
        let start = (root - 1) * Self.pageSize
        for child in children {
            let pointer = start + 12 + 2 * child
            let cell = start + Int(data[pointer]) << 8 + Int(data[pointer + 1])
            data.replaceSubrange(
                cell..<cell + 4, with: (0..<4).map { UInt8(truncatingIfNeeded: page >> (24 - 8 * $0)) })
        }
        try write(data)
    }

    /// The pages of a table or an index, by kind ("leaf", "internal", "overflow").
    func pages(of table: String, _ kind: String) throws -> [Int] {
        try DatabaseQueue(path: files.path).read {
            try Int.fetchAll(
                $0, sql: "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY pageno",
                arguments: [table, kind])
        }
    }

    /// The numbers of the letters whose content is as it was written.
    func whole() throws -> [Int] {
        try DatabaseQueue(path: files.path).read { database in
            try Row.fetchAll(database, sql: "SELECT letter, text FROM content ORDER BY letter").compactMap { row in
                let id: Int = row["letter"]
                let text: String = row["text"]
                return text == Self.text(id) ? id : nil
            }
        }
    }

    func count(_ table: String) throws -> Int {
        try DatabaseQueue(path: files.path).read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0
        }
    }

    func faults() throws -> [String] {
        try DatabaseQueue(path: files.path).read { try DatabaseIntegrity.faults(in: $0) }
    }
}
