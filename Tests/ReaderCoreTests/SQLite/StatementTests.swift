import Testing

@testable import ReaderSQLite

struct StatementTests {
    private let file: TemporaryDatabase
    private let queue: DatabaseQueue

    init() throws {
        file = try TemporaryDatabase()
        queue = try DatabaseQueue(path: file.path)
        try queue.makeTable()
    }

    @Test func `a cached statement is prepared once`() throws {
        try queue.write { database throws in
            let first = try database.cachedStatement(sql: "SELECT 1")
            #expect(try Int.fetchOne(first) == 1)
            #expect(try database.cachedStatement(sql: "SELECT 1") === first)
        }
    }

    @Test func `a cached statement whose rows are being read is not begun anew`() throws {
        try queue.read { database throws in
            let sql = "SELECT 1 UNION ALL SELECT 2"
            let outer = try Int.fetchCursor(database.cachedStatement(sql: sql))
            var seen: [Int] = []
            while let number = try outer.next() {
                seen.append(number)
                seen += try Int.fetchAll(database.cachedStatement(sql: sql))
            }
            #expect(seen == [1, 1, 2, 2, 1, 2])
        }
    }

    @Test func `a statement that failed works again`() throws {
        try queue.write { database throws in
            let statement = try database.cachedStatement(sql: "INSERT INTO item VALUES (?, ?)")
            try statement.execute(arguments: [1, "first"])
            for _ in 0..<2 { #expect(fault { try statement.execute(arguments: [1, "again"]) } == .constraint) }
            try statement.execute(arguments: [2, "second"])
            #expect(try String.fetchAll(database, sql: "SELECT value FROM item") == ["first", "second"])
        }
    }

    @Test func `a statement does not remember what was bound`() throws {
        try queue.read { database throws in
            let statement = try database.cachedStatement(sql: "SELECT ?")
            #expect(try String.fetchOne(statement, arguments: ["bound"]) == "bound")
            #expect(fault { _ = try String.fetchOne(statement) } == .misuse)
        }
    }

    @Test func `the number of arguments is the number of places`() throws {
        try queue.write { database throws in
            #expect(fault { try database.execute(sql: "INSERT INTO item VALUES (?, ?)", arguments: [1]) } == .misuse)
            #expect(fault { try database.execute(sql: "SELECT ?", arguments: [1, 2]) } == .misuse)
            #expect(try database.makeStatement(sql: "SELECT ?2, ?1, ?2").parameterCount == 2)
        }
    }

    @Test func `several statements share the arguments in their order`() throws {
        try queue.write { database throws in
            try database.execute(
                sql: "INSERT INTO item VALUES (?, ?); -- one\n INSERT INTO item VALUES (?, ?); \n /* end */ ",
                arguments: [1, "a", 2, "b"])
            #expect(try String.fetchAll(database, sql: "SELECT value FROM item ORDER BY id") == ["a", "b"])
        }
    }

    @Test(arguments: ["", "  -- nothing", "SELEC 1", "SELECT 1; SELECT 2", "SELECT \"words\""])
    func `what is no single statement is refused`(sql: String) throws {
        try queue.read { database throws in
            #expect(fault { _ = try database.makeStatement(sql: sql) } != nil)
        }
    }

    @Test func `an error says what SQLite says, and of which statement`() throws {
        let error = #expect(throws: DatabaseError.self) {
            try queue.write { try $0.execute(sql: "INSERT INTO item (id) VALUES (1), (1)") }
        }
        #expect(error?.extendedResultCode == ResultCode(rawValue: 1555))
        #expect(
            error?.description == "SQLite error 19: UNIQUE constraint failed: item.id"
                + " - while executing `INSERT INTO item (id) VALUES (1), (1)`")
    }

    @Test func `a lone value that is NULL is none, and one of many is an error`() throws {
        try queue.read { database throws in
            #expect(try Int.fetchOne(database, sql: "SELECT NULL") == nil)
            #expect(try Int.fetchOne(database, sql: "SELECT 1 WHERE FALSE") == nil)
            #expect(fault { _ = try Int.fetchAll(database, sql: "SELECT NULL") } == .mismatch)
            #expect(try Int?.fetchAll(database, sql: "SELECT NULL UNION ALL SELECT 1") == [nil, 1])
        }
    }

    @Test func `rows have names, and the first of two alike counts`() throws {
        let row = try queue.read { try Row.fetchOne($0, sql: "SELECT 1 AS a, 'x' AS b, 2 AS a") }
        #expect(row?["a"] as Int? == 1)
        #expect(row?["b"] as String? == "x")
        #expect(row?.description == "[a:1 b:x a:2]")
        #expect(row?.databaseValues == [.int64(1), .string("x"), .int64(2)])
    }

    @Test func `a table that another connection changes has its new columns`() throws {
        let other = try DatabaseQueue(path: file.path)
        let sql = "SELECT * FROM item"
        let names = { (queue: DatabaseQueue) in
            try queue.read { database throws in
                try Row.fetchAll(database.cachedStatement(sql: sql)).map { [$0["id"] as Int, $0.databaseValues.count] }
            }
        }
        try queue.write { try $0.execute(sql: "INSERT INTO item VALUES (7, 'x')") }
        #expect(try names(queue) == [[7, 2]])
        try other.write { try $0.execute(sql: "ALTER TABLE item ADD COLUMN added") }
        #expect(try names(queue) == [[7, 3]])
    }

    @Test func `changes and the last number are told`() throws {
        try queue.write { database throws in
            try database.execute(sql: "INSERT INTO item (id) VALUES (5), (6)")
            #expect(database.changesCount == 2)
            #expect(database.lastInsertedRowID == 6)
            try database.execute(sql: "DELETE FROM item WHERE id = ?", arguments: [99])
            #expect(database.changesCount == 0)
            #expect(try database.tableExists("ITEM"))
            #expect(try !database.tableExists("items"))
        }
    }

    @Test func `text is cut into words as the index does`() throws {
        let words = try queue.read { database throws in
            try database.makeTokenizer("unicode61", ["remove_diacritics", "2"]).tokenize(
                query: "Öresund-bron, «Été» 42!")
        }
        #expect(words == ["oresund", "bron", "ete", "42"])
        #expect(try queue.read { try $0.makeTokenizer("unicode61").tokenize(query: "") } == [])
        #expect(fault { _ = try queue.read { try $0.makeTokenizer("klingon") } } == .error)
        #expect(fault { _ = try queue.read { try $0.makeTokenizer("unicode61", ["remove_diacritics", "9"]) } } != nil)
    }
}
