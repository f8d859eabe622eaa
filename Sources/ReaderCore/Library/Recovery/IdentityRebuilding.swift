import ReaderBasics
import ReaderModel
import ReaderSQLite

/// The keys by which articles are known again, made anew from what the articles themselves say.
///
/// The identifiers that feeds give their entries stand nowhere else: those that are left are kept.
enum IdentityRebuilding {
    /// Adds the keys that are missing.
    static func run(in database: Database) throws {
        let articles = try Row.fetchCursor(
            database.makeStatement(
                sql: """
                    SELECT article.*, body.*,
                        EXISTS (SELECT 1 FROM identity WHERE article = article.id AND key GLOB 'entry *') AS isEntry
                    FROM article JOIN body ON body.article = article.id
                    """), arguments: [])
        let insertion = try database.makeStatement(sql: "INSERT OR IGNORE INTO identity VALUES (?, ?)")
        while let row = try articles.next() {
            let id: RowID<ArticleRow> = row["id"]
            let article = Library.article(row, id: id)
            let isDamaged = StoredBody(row).isDamaged
            for key in isDamaged ? keys(ofDamaged: article) : keys(of: article, isEntry: row["isEntry"]) {
                try insertion.execute(arguments: [key, id])
            }
        }
    }

    /// - Parameter isEntry: whether its feed's identifier for it is known.
    static func keys(of article: Article, isEntry: Bool) -> Set<String> {
        // The library gives a title to what has none.
        var untitled = article
        untitled.title = nil
        let forms = untitled.displayTitle == article.title ? [article, untitled] : [article]
        let keys = forms.flatMap { ArticleIdentity(IncomingArticle($0)).keys }
        return Set(isEntry ? keys.filter { !$0.hasPrefix("whole ") } : keys)
    }

    /// Those of its text would be none of what it was.
    private static func keys(ofDamaged article: Article) -> Set<String> {
        Set([ArticleIdentity(IncomingArticle(article)).address].compactMap(\.self) + LostText.keys(of: article))
    }

    /// How many articles have no key at all, or not that of their text.
    static func gaps(in database: Database) throws -> Int {
        let articles = try Row.fetchCursor(
            database.makeStatement(
                sql: """
                    SELECT article, text, form, checksum,
                        EXISTS (SELECT 1 FROM earlierText WHERE article = body.article AND kind = 'own') AS hasPage
                    FROM body
                    """), arguments: [])
        let keys = try database.makeStatement(sql: "SELECT key FROM identity WHERE article = ?")
        var gaps = 0
        while let row = try articles.next() {
            let known = try String.fetchAll(keys, arguments: [row["article"] as Int64])
            let body = StoredBody(row)
            // One that shows its page is known by what its feed carries; the first versions kept no key of the page.
            let isKnownOtherwise = body.isDamaged || row["hasPage"]
            let wanted = isKnownOtherwise ? nil : ArticleIdentity.key(ofText: body.text)
            if known.isEmpty || wanted.map({ !known.contains($0) }) ?? false { gaps += 1 }
        }
        return gaps
    }
}
