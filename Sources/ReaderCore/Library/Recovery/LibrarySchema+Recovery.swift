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
            complete: { new, mendReferences in
                let removals = try Row.fetchAll(new, sql: "SELECT kind, count FROM removal")
                try mendReferences()
                // Annotations were not carried over.
                try new.execute(sql: "UPDATE article SET annotatedBy = 0")
                try new.execute(sql: storiesAnew)
                try new.execute(sql: countShelves)
                let withoutContent = try giveText(toArticlesWithout: new)
                let altered = try TextInspection(new).altered.count
                try IdentityRebuilding.run(in: new)
                try settle(removals, in: new)
                if try !DatabaseIntegrity.isSearchIndexSound("search", in: new) { try rebuildSearch(new) }
                return RecoveryGaps(withoutContent: withoutContent, altered: altered)
            })
    }

    /// What dangled was lost and not removed.
    private static func settle(_ removals: [Row], in new: Database) throws {
        try new.execute(sql: "DELETE FROM removal")
        for row in removals {
            try new.execute(
                sql: "INSERT INTO removal VALUES (?, ?)", arguments: [row["kind"] as String, row["count"] as Int])
        }
    }

    /// Makes the index of the full-text search anew from the articles.
    static func rebuildSearch(_ database: Database) throws {
        try database.execute(sql: "INSERT INTO search(search) VALUES ('rebuild')")
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
            let (text, form) = LostText.body(title: title)
            try new.execute(
                sql: "INSERT INTO body (article, text, form, checksum) VALUES (?, ?, ?, ?)",
                arguments: [id, text, form, BodyChecksum.of(Array(text.utf8), form: form)])
        }
        return lost.count
    }
}

extension Recovered {
    /// One line for the reader.
    var notice: String {
        let parts = [
            (withoutContent, "of them without their text"), (altered, "with an altered text"),
            (remade, "without their title and byline"), (lost, "lost"),
        ].filter { $0.0 > 0 }.map { ", \($0) \($1)" }
        return "The library was damaged. Articles recovered: \(rows)\(parts.joined()). "
            + "The damaged file is kept as \(keptAs)."
    }
}
