import ReaderModel
import ReaderSQLite
import ReaderSalvage

/// Mends a library whose pages are sound, in its place.
struct LibraryMending {
    let files: DatabaseFiles
    let day: CalendarDay
    let progress: (String) -> Void

    /// - Returns: what was done, a line each.
    /// - Throws: a `DatabaseError`, `corrupt` where the library must be put together anew.
    func run(_ writer: DatabasePool) throws -> [String] {
        let inspection = try writer.read { try LibraryInspection($0) }
        var done: [String] = []
        if !inspection.faults.isEmpty { done.append(try keepCopy(of: writer)) }
        try writer.write { database in
            done += try mendSchema(inspection.schema, in: database)
            done += try mendTexts(inspection.texts, in: database)
            done += try mendFindings(inspection, in: database)
            if inspection.unknown > 0 {
                try IdentityRebuilding.run(in: database)
                done.append("\(LibraryInspection.articles(inspection.unknown)) will be known again.")
            }
            if try !DatabaseIntegrity.isSearchIndexSound("search", in: database) {
                progress("Making the search index anew…")
                try LibrarySchema.rebuildSearch(database)
                done.append("The search index was made anew.")
            }
        }
        return done
    }

    /// What is changed here can be looked at afterwards.
    private func keepCopy(of writer: DatabasePool) throws -> String {
        let name = DatabaseFiles.freeName("\(files.path).before-repair-\(day)") { DatabaseFiles.size($0) == nil }
        try files.make(name)
        try writer.read { try $0.backUp(to: name) }
        return "The library as it was is kept as \(name)."
    }

    private func mendSchema(_ faults: [SchemaComparison.Fault], in database: Database) throws -> [String] {
        for fault in faults where fault.type != "table" {
            try database.execute(sql: "DROP \(fault.type) IF EXISTS \"\(fault.name.replacing("\"", with: "\"\""))\"")
            if let sql = fault.sql { try database.execute(sql: sql) }
        }
        let (made, dropped) = (faults.filter { $0.sql != nil }, faults.filter { $0.sql == nil })
        return [
            made.isEmpty ? nil : "Made anew: \(made.map { "\($0.type) \($0.name)" }.joined(separator: ", ")).",
            dropped.isEmpty ? nil : "Taken away: \(dropped.map { "\($0.type) \($0.name)" }.joined(separator: ", ")).",
        ].compactMap(\.self)
    }

    /// A text without form is one paragraph; one that was altered stays as it is, until it is fetched again.
    private func mendTexts(_ texts: TextInspection, in database: Database) throws -> [String] {
        for id in texts.formless { try flatten(id, in: database) }
        for id in texts.formless + texts.altered { try Library.annotateAnew(id, in: database) }
        guard !texts.formless.isEmpty else { return [] }
        return ["Headings and lists were lost of \(LibraryInspection.articles(texts.formless.count))."]
    }

    private func flatten(_ id: RowID<ArticleRow>, in database: Database) throws {
        let bytes =
            try [UInt8].fetchOne(database, sql: "SELECT text FROM body WHERE article = ?", arguments: [id]) ?? []
        let form = PackedForm.plain(length: bytes.count)
        let sum = try BodyChecksum.of(bytes, form: form, ifKeptAs: id, in: database)
        try database.execute(
            sql: "UPDATE body SET form = ?, checksum = coalesce(?, checksum) WHERE article = ?",
            arguments: [form, sum, id])
    }

    /// What does not count right is looked for again.
    private func mendFindings(_ inspection: LibraryInspection, in database: Database) throws -> [String] {
        guard inspection.counters.isEmpty else {
            for table in LibrarySchema.derivedTables { try database.execute(sql: "DELETE FROM \(table)") }
            try database.execute(
                sql: "UPDATE article SET annotatedBy = 0, annotationTries = 0, annotationFailure = NULL")
            try database.execute(sql: LibrarySchema.storiesAnew)
            return ["Names, quotes and dates are looked for again in every article."]
        }
        for id in inspection.texts.misplaced { try Library.annotateAnew(id, in: database) }
        guard !inspection.texts.misplaced.isEmpty else { return [] }
        let articles = LibraryInspection.articles(inspection.texts.misplaced.count)
        return ["Names, quotes and dates are looked for again in \(articles)."]
    }
}
