import ReaderModel
import ReaderSQLite
import ReaderSalvage

extension LibrarySchema {
    /// What recovery must know of a library's tables.
    static var recovery: RecoverySchema {
        RecoverySchema(
            applicationID: applicationID, migrator: migrator, derivedTables: derivedTables, mainTable: "article",
            mainIndex: "articleSorted", contentTable: "body",
            makeRepairer: { ArticleRepairer(damaged: $0, new: $1) },
            complete: { new in
                // Annotations were not carried over.
                try new.execute(sql: "UPDATE article SET annotatedBy = 0")
                return try giveText(toArticlesWithout: new)
            })
    }

    /// Says in the place of a lost text that it is lost; what the reader did with the article, and where it came from,
    /// is worth keeping.
    ///
    /// - Returns: how many there were.
    private static func giveText(toArticlesWithout new: Database) throws -> Int {
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

extension Recovered {
    /// One line for the reader.
    var notice: String {
        let lost = lost == 0 ? "" : ", \(self.lost) lost"
        let bare = withoutContent == 0 ? "" : ", \(withoutContent) of them without their text"
        return "The library was damaged. Articles recovered: \(rows)\(bare)\(lost). "
            + "The damaged file is kept as \(keptAs)."
    }
}
