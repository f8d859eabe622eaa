import ReaderModel
import ReaderSQLite

/// Carries the rows of a damaged library over into a new one.
struct Salvage {
    let damaged: Database
    let new: Database
    let progress: (String) -> Void
    /// Rows in one transaction.
    let batch: Int

    private var uncommitted = 0
    private var texts = 0
    /// Made where the first lost row is met.
    private var heads: LostHeads?

    init(damaged: Database, new: Database, progress: @escaping (String) -> Void, batch: Int) {
        (self.damaged, self.new, self.progress, self.batch) = (damaged, new, progress, batch)
    }

    /// Every table that holds what cannot be found out again; rows that are in the new library already stay.
    mutating func run() throws {
        try new.beginTransaction()
        for table in try Table.all(in: new) where !LibrarySchema.derivedTables.contains(table.name) {
            try carry(table)
        }
        try new.commit()
    }

    private mutating func carry(_ table: Table) throws {
        let there = try? String.fetchAll(damaged, sql: "SELECT name FROM pragma_table_info(?)", arguments: [table.name])
        let columns = table.columns.filter { there?.contains($0.name) ?? false }
        guard !columns.isEmpty else { return }
        let walk = RowWalk(table: table.name, columns: columns.map(\.name), key: table.key)
        let insertion = try new.makeStatement(
            sql: """
                INSERT OR IGNORE INTO \(table.name) (\(columns.map(\.name).joined(separator: ", ")))
                VALUES (\(databaseQuestionMarks(count: columns.count)))
                """)
        try walk.rows(in: damaged) { try take($0, columns, table.name, insertion) }
        guard table.key == nil, columns.contains(where: { $0.name == "article" }), !isWhole(table.name) else { return }
        for article in try Int64.fetchAll(new, sql: "SELECT id FROM article") {
            try walk.rows(of: article, in: damaged) { try take($0, columns, table.name, insertion) }
        }
    }

    /// Whether every row of a table without numbers can be read in its own order.
    private func isWhole(_ table: String) -> Bool {
        (try? Int.fetchOne(damaged, sql: "SELECT count(*) FROM \(table) NOT INDEXED")) != nil
    }

    private mutating func take(
        _ values: [DatabaseValue], _ columns: [Table.Column], _ table: String, _ insertion: Statement
    ) throws {
        var values = values
        for (index, column) in columns.enumerated() where !column.admits(values[index]) {
            guard column.isOptional else { return }
            values[index] = .null
        }
        do {
            if table == "body" { try prepareBody(&values, columns) }
            try insertion.execute(arguments: StatementArguments(values))
            uncommitted += 1
            if uncommitted == batch { try commit() }
        } catch let fault as DatabaseError {
            // A row that the new library refuses is not one that was ever written whole.
            if fault.resultCode != .constraint { throw Library.failure(fault, path: "the recovered library") }
        }
    }

    private mutating func commit() throws {
        try new.commit()
        try new.beginTransaction()
        uncommitted = 0
        if texts > 0 { progress("Recovering what can be read: \(texts.grouped) articles…") }
    }

    /// A body needs an article, and a form that fits its text.
    private mutating func prepareBody(_ values: inout [DatabaseValue], _ columns: [Table.Column]) throws {
        guard let idIndex = columns.firstIndex(where: { $0.name == "article" }),
            let textIndex = columns.firstIndex(where: { $0.name == "text" }),
            let formIndex = columns.firstIndex(where: { $0.name == "form" }),
            let id = Int64.fromDatabaseValue(values[idIndex]), let string = String.fromDatabaseValue(values[textIndex])
        else { return }
        texts += 1
        let text = Text(string)
        let form = [UInt8].fromDatabaseValue(values[formIndex]).flatMap { PackedForm.read($0, length: text.count) }
        let blocks = form?.blocks ?? [Block(.paragraph, 0..<text.count)]
        let fits = form.map {
            $0.blocks.allSatisfy { text.has($0.range) } && $0.spans.allSatisfy { text.has($0.range) }
        }
        if fits != true {
            let plain = PackedForm.bytes(blocks: [Block(.paragraph, 0..<text.count)], spans: [])
            values[formIndex] = plain.databaseValue
        }
        let isKnown = try Bool.fetchOne(
            new.cachedStatement(sql: "SELECT EXISTS(SELECT 1 FROM article WHERE id = ?)"), arguments: [id])
        guard isKnown == false else { return }
        let heads = heads ?? LostHeads(damaged)
        self.heads = heads
        try heads.insert(id, text, blocks, from: damaged, into: new)
    }

    /// Articles that an index still names and that could not be carried over.
    func lost() throws -> Int {
        let named = (try? Int64.fetchAll(damaged, sql: "SELECT id FROM article INDEXED BY articleSorted")) ?? []
        let carried = Set(try Int64.fetchAll(new, sql: "SELECT id FROM article"))
        return named.count { !carried.contains($0) }
    }

    /// Says in the place of a lost text that it is lost; what the reader did with the article, and where it came from,
    /// is worth keeping.
    ///
    /// - Returns: how many there were.
    static func giveText(toArticlesWithout new: Database) throws -> Int {
        let lost = try Int64.fetchAll(
            new, sql: "SELECT id FROM article WHERE id NOT IN (SELECT article FROM body)")
        for id in lost {
            let title = try String.fetchOne(new, sql: "SELECT title FROM article WHERE id = ?", arguments: [id]) ?? ""
            let sentence = "The text of this article could not be read when the library was damaged."
            let text = title.isEmpty ? sentence : title + "\n\n" + sentence
            let start = text.utf8.count - sentence.utf8.count
            let head = title.isEmpty ? [] : [Block(.title, 0..<title.utf8.count)]
            let form = PackedForm.bytes(blocks: head + [Block(.paragraph, start..<text.utf8.count)], spans: [])
            try new.execute(sql: "INSERT INTO body VALUES (?, ?, ?)", arguments: [id, text, form])
        }
        return lost.count
    }
}

extension Text {
    /// Whether a range lies inside the text and on scalar boundaries.
    fileprivate func has(_ range: Range<Int>) -> Bool {
        range.upperBound <= count
            && [range.lowerBound, range.upperBound].allSatisfy { $0 == count || bytes[$0] & 0xC0 != 0x80 }
    }
}
