package import ReaderCorrections
package import ReaderModel
import ReaderNetwork
import ReaderSQLite

/// A decision of the reader, as the library lists it.
package struct ListedCorrection: Equatable, Sendable {
    package enum Content: Equatable, Sendable {
        case rule(CorrectionRule)
        case correction(Correction, RowID<ArticleRow>)
    }

    package let id: Int64
    package let content: Content
    /// When it was made, in seconds since 1970, UTC.
    package let at: Int
}

/// All that the reader has decided, for other programs and other libraries.
extension Library {
    /// Every decision: the rules, then those about articles, each article's together.
    ///
    /// - Throws: `Failure` where the library cannot be read, and what `take` throws.
    package func corrections(take: (ListedCorrection) throws -> Void) throws {
        try read { database in
            let rows = try Row.fetchCursor(
                database, sql: "SELECT id, article, detail, at FROM correction ORDER BY article, id")
            while let row = try rows.next() {
                let detail: String = row[2]
                let content: ListedCorrection.Content? =
                    if let article: Int64 = row[1] {
                        Self.correction(detail).map { .correction($0, RowID(article)) }
                    } else {
                        Self.rule(detail).map { .rule($0) }
                    }
                if let content { try take(ListedCorrection(id: row[0], content: content, at: row[3])) }
            }
        }
    }

    /// What an article is known by in any library: its address, its text, its head.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func keys(of id: RowID<ArticleRow>) throws(Failure) -> [String] {
        try read { database in
            try String.fetchAll(
                database,
                sql: "SELECT key FROM identity WHERE article = ? AND key NOT LIKE 'entry %' ORDER BY key DESC",
                arguments: [id])
        }
    }

    /// The article that is known by one of these keys, or lies at an address; nil where there is none, or several.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func article(knownBy keys: [String], at address: String?) throws(Failure) -> RowID<ArticleRow>? {
        let address = address.map { "url \(CanonicalAddress.canonical($0) ?? $0)" }
        return try read { database in
            for key in keys.filter({ !$0.hasPrefix("entry ") }) + [address].compactMap(\.self) {
                let found = try RowID<ArticleRow>.fetchAll(
                    database, sql: "SELECT article FROM identity WHERE key = ?", arguments: [key])
                if found.count == 1 { return found[0] }
            }
            return nil
        }
    }
}
