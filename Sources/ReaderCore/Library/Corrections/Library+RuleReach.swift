package import ReaderCorrections
import ReaderJoining
package import ReaderModel
import ReaderSQLite

/// Which articles a rule may change something in.
extension Library {
    /// In how many articles a name stands: those in which something goes by it, or in which its words are.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func reach(of name: String, asWords: Bool) throws(Failure) -> Int {
        try read { try Self.articles(with: name, asWords: asWords, in: $0).count }
    }

    /// The articles that a rule may change something in.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func articles(touchedBy rule: CorrectionRule) throws(Failure) -> Set<RowID<ArticleRow>> {
        try read { try Self.articles(touchedBy: rule, in: $0) }
    }

    static func articles(touchedBy rule: CorrectionRule, in database: Database) throws -> Set<RowID<ArticleRow>> {
        var found: Set<RowID<ArticleRow>> = []
        for name in rule.names { found.formUnion(try articles(with: name, asWords: rule.isAboutWords, in: database)) }
        return found
    }

    private static func articles(
        with name: String, asWords: Bool, in database: Database
    ) throws -> Set<RowID<ArticleRow>> {
        var found = Set(
            try RowID<ArticleRow>.fetchAll(
                database.cachedStatement(
                    sql: """
                        SELECT article FROM mention
                        WHERE entity IN (SELECT entity FROM entityName WHERE name = ?1)
                            AND EXISTS (SELECT 1 FROM json_each(mention.names) WHERE value = ?1)
                        """), arguments: [FoldedName.of(name)]))
        guard asWords else { return found }
        let query = Query(.text(Query.Term(name)))
        guard let match = try QueryCompiler(database, today: CalendarDay(number: 0)).plan(query).match else {
            return found
        }
        found.formUnion(
            try RowID<ArticleRow>.fetchAll(
                database, sql: "SELECT rowid FROM search WHERE search MATCH ?", arguments: [match]))
        return found
    }
}
