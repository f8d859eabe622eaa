import ReaderBasics
import ReaderSQLite

/// The article that rows of a page speak of; rows that follow each other mostly speak of the same one.
final class ArticleMemo {
    private let database: Database
    private var id: RowID<ArticleRow>?
    private var row: ArticleRow?
    private var bytes: [UInt8]?

    init(_ database: Database) { self.database = database }

    private func turn(to id: RowID<ArticleRow>) {
        guard id != self.id else { return }
        (self.id, row, bytes) = (id, nil, nil)
    }

    /// Nil where the article is gone.
    func article(_ id: RowID<ArticleRow>) throws -> ArticleRow? {
        turn(to: id)
        if row == nil {
            row = try ArticleRow.fetchOne(
                database.cachedStatement(sql: "\(ArticleRow.selection) WHERE article.id = ?"), arguments: [id])
        }
        return row
    }

    /// The text of an article.
    func text(_ id: RowID<ArticleRow>) throws -> [UInt8] {
        turn(to: id)
        if let bytes { return bytes }
        let read =
            try [UInt8].fetchOne(
                database.cachedStatement(sql: "SELECT text FROM body WHERE article = ?"), arguments: [id]) ?? []
        bytes = read
        return read
    }

    /// A stretch of an article on one line.
    func line(_ range: Range<Int>, of id: RowID<ArticleRow>) throws -> String {
        RowText.line(try text(id), range)
    }
}

/// Stretches of text as rows show them.
enum RowText {
    /// The longest stretch that a row shows, in bytes.
    private static let longest = 4_000

    /// A stretch on one line; a range that does not fit the text is cut to it.
    static func line(_ bytes: [UInt8], _ range: Range<Int>) -> String {
        let range = whole(range.clamped(to: 0..<bytes.count), in: bytes)
        return String(decoding: bytes[range], as: UTF8.self).onOneLine
    }

    /// The range without the pieces of scalars at its ends, and no longer than a row can show.
    private static func whole(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
        let isInside = { (offset: Int) in offset < bytes.count && bytes[offset] & 0xC0 == 0x80 }
        var (start, end) = (range.lowerBound, min(range.upperBound, range.lowerBound + longest))
        while start < end, isInside(start) { start += 1 }
        while end > start, isInside(end) { end -= 1 }
        return start..<end
    }
}
