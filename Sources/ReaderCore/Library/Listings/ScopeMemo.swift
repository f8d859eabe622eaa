import ReaderModel
import ReaderSQLite

/// The articles of a scope as they were found the last time, for the next page of the same list.
///
/// Each connection that only reads remembers one, which holds until somebody writes into the file, or a minute has passed:
/// `after:5h` means others then.
final class ScopeMemo {
    private struct Key: Equatable {
        let scopes: [ArticleScope]
        /// Another after every change of the file.
        let version: Int
        let minute: Int
    }

    private let key: Key?
    /// Without those whose text another of them has.
    let articles: Matches
    private var knownQuotes: Int?
    private var knownDays: DayCounts?

    private init(_ key: Key?, _ scopes: [ArticleScope], in database: Database) throws {
        self.key = key
        var found = try Matches(scopes.first ?? ArticleScope(), in: database)
        for scope in scopes.dropFirst() { found = found.intersection(try Matches(scope, in: database)) }
        articles = try RepeatedTexts.leavingOut(of: found, in: database)
    }

    /// The articles that belong to all of some scopes.
    ///
    /// - Throws: a `Failure` where a query of them cannot be understood.
    static func of(_ scopes: [ArticleScope], in database: Database) throws -> ScopeMemo {
        guard let version = try database.version else { return try ScopeMemo(nil, scopes, in: database) }
        let key = Key(scopes: scopes, version: version, minute: Library.moment / 60)
        if let known = database.memos[ObjectIdentifier(Self.self)] as? ScopeMemo, known.key == key { return known }
        let memo = try ScopeMemo(key, scopes, in: database)
        database.memos[ObjectIdentifier(Self.self)] = memo
        return memo
    }

    /// How many quotes they have.
    func quotes(in database: Database) throws -> Int {
        if let knownQuotes { return knownQuotes }
        let counted = try ScopeDigest.quotes(articles, in: database)
        knownQuotes = counted
        return counted
    }

    /// Whether it is known on which days they have events.
    var knowsDays: Bool { knownDays != nil }

    /// On which days they have events.
    func days(in database: Database) throws -> DayCounts {
        if let knownDays { return knownDays }
        let counted = try ScopeDigest.days(articles, in: database)
        knownDays = counted
        return counted
    }
}
