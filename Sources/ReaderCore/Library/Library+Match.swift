import GRDB

/// What the queries of a list find.
extension Library {
    /// The articles that a view's queries find; nil where it has none.
    func matches(of view: ArticleView) throws -> Set<RowID<ArticleRow>>? {
        var found: Set<RowID<ArticleRow>>?
        for (text, isTyping) in [(view.search, false), (view.query, view.isTyping)] where !text.isEmpty {
            let matches = try self.matches(text, isTyping: isTyping)
            found = found.map { $0.intersection(matches) } ?? matches
        }
        return found
    }

    private func matches(_ text: String, isTyping: Bool) throws -> Set<RowID<ArticleRow>> {
        // Quoted, a word is nothing but a word to FTS5.
        var terms = text.split(whereSeparator: \.isWhitespace).map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }
        guard !terms.isEmpty else { return [] }
        if isTyping { terms[terms.count - 1] += "*" }
        let pattern = terms.joined(separator: " ")
        return try read { database in
            Set(
                try RowID<ArticleRow>.fetchAll(
                    database, sql: "SELECT rowid FROM search WHERE search MATCH ?", arguments: [pattern]))
        }
    }
}
