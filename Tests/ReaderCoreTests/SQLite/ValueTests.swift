import Testing

@testable import ReaderSQLite

struct ValueTests {
    private let file: TemporaryDatabase
    private let queue: DatabaseQueue

    init() throws {
        file = try TemporaryDatabase()
        queue = try DatabaseQueue(path: file.path)
        try queue.makeTable()
    }

    private func stored<Value: DatabaseValueConvertible & Sendable>(_ value: Value) throws -> Value? {
        try queue.write { database throws in
            try database.execute(sql: "INSERT INTO item (value) VALUES (?)", arguments: [value])
            return try Value.fetchOne(
                database, sql: "SELECT value FROM item WHERE id = ?", arguments: [database.lastInsertedRowID])
        }
    }

    @Test(arguments: [0, 1, -1, .max, .min, 1 << 53 + 1] as [Int64])
    func `a whole number comes back`(number: Int64) throws {
        #expect(try stored(number) == number)
        #expect(try stored(Int(number)) == Int(number))
    }

    @Test(arguments: [
        "", "plain", "naïve Ærøskøbing 東京 👩‍👩‍👧", "a\u{0}b", "\u{0}", "it's \"quoted\"; -- x", "\u{FEFF}x\r\n",
    ])
    func `a text comes back`(text: String) throws {
        #expect(try stored(text) == text)
    }

    @Test(arguments: [[], [0], [0xFF, 0, 0x80], Array(repeating: 7, count: 100_000)] as [[UInt8]])
    func `bytes come back`(bytes: [UInt8]) throws {
        #expect(try stored(bytes) == bytes)
        #expect(try stored(bytes.databaseValue) == .blob(bytes))
    }

    @Test(arguments: [0.5, -1e300, .leastNonzeroMagnitude])
    func `a fraction comes back`(number: Double) throws {
        #expect(try stored(number) == number)
    }

    @Test func `true and false come back`() throws {
        #expect(try stored(true) == true)
        #expect(try stored(false) == false)
    }

    @Test func `nothing is NULL`() throws {
        #expect(try stored(DatabaseValue.null) == .null)
        #expect(try stored(String?.none) == .some(nil))
        let kind = try queue.read { try String.fetchOne($0, sql: "SELECT DISTINCT typeof(value) FROM item") }
        #expect(kind == "null")
    }

    @Test func `an empty text and empty bytes are not NULL`() throws {
        _ = try stored("")
        _ = try stored([UInt8]())
        let kinds = try queue.read { try String.fetchAll($0, sql: "SELECT typeof(value) FROM item ORDER BY id") }
        #expect(kinds == ["text", "blob"])
    }

    @Test func `bytes that are no UTF-8 read as a text with replacements`() throws {
        let text = try queue.read { try String.fetchOne($0, sql: "SELECT CAST(x'41FF42' AS TEXT)") }
        #expect(text == "A\u{FFFD}B")
    }

    @Test func `the bytes of a text are its UTF-8`() throws {
        #expect(try queue.read { try [UInt8].fetchOne($0, sql: "SELECT 'é' || char(0)") } == [0xC3, 0xA9, 0])
    }

    @Test func `a row that is kept reads as the row of a cursor`() throws {
        let sql = "SELECT NULL, 42, '17', 'words', 2.75, x'4142'"
        try queue.read { database throws in
            let kept = try #require(try Row.fetchOne(database, sql: sql))
            let cursor = try Row.fetchCursor(database, sql: sql)
            let current = try #require(try cursor.next())
            for column in 0..<6 {
                #expect(kept[column] as DatabaseValue == current[column])
                #expect(kept[column] as Int == current[column])
                #expect(kept[column] as Int? == current[column])
                #expect(kept[column] as Double == current[column])
                #expect(kept[column] as String == current[column])
                #expect(kept[column] as String? == current[column])
                #expect(kept[column] as [UInt8] == current[column])
                #expect(kept[column] as Bool == current[column])
            }
        }
    }

    @Test func `a value of another kind is none`() {
        #expect(Int64.fromDatabaseValue(.string("1")) == nil)
        #expect(Int64.fromDatabaseValue(.double(2.5)) == 2)
        #expect(Int64.fromDatabaseValue(.double(1e300)) == nil)
        #expect(String.fromDatabaseValue(.blob([65])) == nil)
        #expect([UInt8].fromDatabaseValue(.string("A")) == nil)
        #expect(Int?.fromDatabaseValue(.null) == .some(nil))
    }

    @Test func `interpolated values are bound and never read as SQL`() throws {
        let name = "x'); DROP TABLE item; --"
        let filter: SQL = "value = \(name)"
        let terms: [SQL] = [filter, "\(sql: "id") = \(1)", "\(true) <> 0"]
        let query: SQL = "SELECT count(*) FROM item WHERE \(terms.joined(separator: " AND "))"
        #expect(query.sql == "SELECT count(*) FROM item WHERE value = ? AND id = ? AND ? <> 0")
        _ = try stored(name)
        #expect(try queue.read { try Int.fetchOne($0, query) } == 1)
    }
}
