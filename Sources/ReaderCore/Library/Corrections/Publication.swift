import ReaderCorrections
import ReaderModel
import ReaderSQLite

/// The day on which the reader says that an article appeared.
extension Library {
    static func published(of id: RowID<ArticleRow>, in database: Database) throws -> PublicationDate? {
        let row = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT published, publishedBasis FROM article WHERE id = ?"),
            arguments: [id])
        guard let row, let day: Int = row[0] else { return nil }
        let basis = (row[1] as String?).flatMap(PublicationDate.Basis.init) ?? .metadata
        return basis == .inferred ? nil : PublicationDate(CalendarDay(number: day), basis: basis)
    }

    /// Gives an article the day that the last decision about it says, and the day that its source gave when there is none
    /// any more.
    ///
    /// The moment is repeated beside everything that was found, which is therefore forgotten where it changes.
    static func settlePublication(of id: RowID<ArticleRow>, in database: Database) throws {
        let days = try corrections(of: id, in: database).kept.compactMap { kept in
            if case .published(let day) = kept.correction.decision { day } else { nil }
        }
        let source = try Row.fetchOne(
            database.cachedStatement(sql: "SELECT published, basis, sortedAt FROM sourceDay WHERE article = ?"),
            arguments: [id])
        guard let day = days.last else {
            guard let source else { return }
            try annotateAnew(id, in: database)
            try database.execute(
                sql: "UPDATE article SET published = ?, publishedBasis = ?, sortedAt = ? WHERE id = ?",
                arguments: [source[0] as Int?, source[1] as String?, source[2] as Int, id])
            try database.execute(sql: "DELETE FROM sourceDay WHERE article = ?", arguments: [id])
            return
        }
        if source == nil {
            // What was worked out is worked out again.
            try annotateAnew(id, in: database)
            try database.execute(
                sql: """
                    INSERT INTO sourceDay SELECT id, published, publishedBasis, sortedAt FROM article WHERE id = ?
                    """,
                arguments: [id])
        } else if try published(of: id, in: database)?.day != day {
            try annotateAnew(id, in: database)
        }
        try database.execute(
            sql: """
                UPDATE article SET published = ?1, publishedBasis = 'given', sortedAt = min(?1 * 86400, addedAt) WHERE id = ?2
                """,
            arguments: [day.number, id])
    }
}
