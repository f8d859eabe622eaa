import ReaderModel
import ReaderSQLite

/// What a look at every text, and at everything that points into one, finds.
struct TextInspection {
    /// Articles whose text or form is not what was kept, though nothing else is wrong with them.
    private(set) var altered: [RowID<ArticleRow>] = []
    /// Articles of which no text was left when the library was damaged.
    private(set) var lost: [RowID<ArticleRow>] = []
    /// Articles whose form makes no sense.
    private(set) var formless: [RowID<ArticleRow>] = []
    /// Articles of which something was found where they have no text.
    private(set) var misplaced: Set<RowID<ArticleRow>> = []
    /// In bytes.
    private var lengths: [RowID<ArticleRow>: Int] = [:]

    init(_ database: Database) throws {
        try readBodies(in: database)
        try readPlaces(in: database, sql: "SELECT article, places FROM mention")
        try readPlaces(in: database, sql: "SELECT article, parts FROM quote")
        let events = try Row.fetchCursor(database, sql: "SELECT article, start, length FROM event")
        while let row = try events.next() {
            let (start, length): (Int, Int) = (row[1], row[2])
            note(row[0], isInside: start >= 0 && length >= 0 && start <= Int.max - length, end: start &+ length)
        }
    }

    private mutating func readBodies(in database: Database) throws {
        let bodies = try Row.fetchCursor(database, sql: "SELECT article, text, form, checksum FROM body")
        while let row = try bodies.next() {
            let id: RowID<ArticleRow> = row[0]
            let body = StoredBody(row)
            lengths[id] = body.text.count
            if LostText.isIn(body.text) { lost.append(id) }
            if PackedForm.read(body.form, fitting: body.text) == nil {
                formless.append(id)
            } else if body.isAltered {
                altered.append(id)
            }
        }
    }

    private mutating func readPlaces(in database: Database, sql: String) throws {
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() {
            let packed: [UInt8] = row[1]
            let ranges = PackedRanges.ranges(in: packed)
            let isWhole = packed.isEmpty || PackedRanges.bytes(of: ranges) == packed
            note(row[0], isInside: isWhole, end: ranges.map(\.upperBound).max() ?? 0)
        }
    }

    private mutating func note(_ id: RowID<ArticleRow>, isInside: Bool, end: Int) {
        if !isInside || end > lengths[id, default: 0] { misplaced.insert(id) }
    }
}
