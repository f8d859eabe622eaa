import GRDB

/// What the queries of a list find.
extension Library {
    /// The articles that a view's query finds; nil where it has none.
    func matches(of view: ArticleView) throws -> Set<RowID<ArticleRow>>? {
        let words = view.query.split(whereSeparator: \.isWhitespace)
        guard !words.isEmpty else { return nil }
        // Quoted, a word is nothing but a word to FTS5.
        var terms = words.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
        if view.isTyping { terms[terms.count - 1] += "*" }
        let pattern = terms.joined(separator: " ")
        return try read { database in
            Set(
                try RowID<ArticleRow>.fetchAll(
                    database, sql: "SELECT rowid FROM search WHERE search MATCH ?", arguments: [pattern]))
        }
    }
}
