import ReaderModel
import ReaderSQLite

/// Tells whether a text and its form are what was once kept.
///
/// SQLite knows no checksums of its rows: a bit that flips inside a text is read back as if it were right.
enum BodyChecksum {
    /// - Returns: 64 bits, as SQLite keeps numbers.
    static func of(_ text: some Collection<UInt8>, form: [UInt8]) -> Int64 {
        let sum = adding(form, to: adding(text, to: 0x243F_6A88_85A3_08D3))
        return Int64(bitPattern: sum ^ sum >> 29)
    }

    /// The sum of a text whose own form was lost; nil where an article's key of its text says that this is not it.
    static func of(
        _ text: [UInt8], form: [UInt8], ifKeptAs id: RowID<ArticleRow>, in database: Database
    ) throws -> Int64? {
        let isKept = try ArticleIdentity.key(ofText: text).map { key in
            try Bool.fetchOne(
                database, sql: "SELECT EXISTS (SELECT 1 FROM identity WHERE article = ? AND key = ?)",
                arguments: [id, key]) ?? false
        }
        return isKept ?? true ? of(text, form: form) : nil
    }

    /// Eight bytes at a time; each step can be undone, so that no single change of a byte is lost in it.
    private static func adding(_ bytes: some Collection<UInt8>, to start: UInt64) -> UInt64 {
        var sum = step(start, UInt64(bytes.count))
        let isDone: Void? = bytes.withContiguousStorageIfAvailable { buffer in
            let raw = UnsafeRawBufferPointer(buffer)
            let whole = raw.count & ~7
            for offset in stride(from: 0, to: whole, by: 8) {
                sum = step(sum, UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            }
            for byte in raw[whole...] { sum = step(sum, UInt64(byte)) }
        }
        return isDone == nil ? adding(Array(bytes), to: start) : sum
    }

    private static func step(_ sum: UInt64, _ word: UInt64) -> UInt64 {
        let mixed = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
        return mixed << 23 | mixed >> 41
    }
}

extension LibrarySchema {
    /// Of texts that were kept before it is not known.
    static let checksums = "ALTER TABLE body ADD COLUMN checksum INTEGER"
}

/// A text as it stands in the library, whatever a disk has made of it.
struct StoredBody {
    let text: [UInt8]
    let form: [UInt8]
    private let checksum: Int64?

    /// - Parameter row: with the columns `text`, `form` and `checksum`.
    init(_ row: Row) {
        (text, form, checksum) = (row["text"], row["form"], row["checksum"])
    }

    /// Nil where there is none.
    init?(of id: RowID<ArticleRow>, in database: Database) throws {
        // As bytes, since a text that was altered may be no UTF-8.
        let sql = "SELECT CAST(text AS BLOB) AS text, form, checksum FROM body WHERE article = ?"
        let row = try Row.fetchOne(database.cachedStatement(sql: sql), arguments: [id])
        guard let row else { return nil }
        self.init(row)
    }

    /// Whether it is not what was kept; one that was kept without a checksum says nothing.
    var isAltered: Bool { checksum.map { $0 != BodyChecksum.of(text, form: form) } ?? false }

    /// Whether it says nothing of what the article's text is.
    var isDamaged: Bool { LostText.isIn(text) || isAltered }
}
