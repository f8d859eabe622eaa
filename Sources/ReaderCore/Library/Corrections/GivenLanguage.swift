import ReaderCorrections
import ReaderModel
import ReaderSQLite

/// What the reader says that an article is written in.
extension Library {
    /// Gives an article the language that the last decision about it says; without one the text tells it again.
    static func settleLanguage(of id: RowID<ArticleRow>, in database: Database) throws {
        let tag = try corrections(of: id, in: database).language
        try database.execute(
            sql: "UPDATE article SET language = ?, languageIsGiven = ? WHERE id = ?", arguments: [tag, tag != nil, id])
        // What is found in it hangs on its language.
        try annotateAnew(id, in: database)
    }
}

extension Correction {
    /// Whether it says what the article is written in.
    var saysLanguage: Bool { if case .language = decision { true } else { false } }
}
