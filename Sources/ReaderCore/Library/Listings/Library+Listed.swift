import ReaderBasics
package import ReaderModel
import ReaderSQLite

extension Library {
    /// What a list shows, for what is written of it: its articles, whom it is about, and which of their quotes or names it
    /// leaves out. Texts that stand in several articles are in each of them.
    ///
    /// - Throws: `Failure` where the library cannot be read, or a query cannot be understood.
    package func findings(of listing: Listing) throws(Failure) -> FindingScope {
        try read { database in
            let (scopes, inner) = listing.divided
            var articles: Matches?
            func narrow(to found: Matches) { articles = articles.map { $0.intersection(found) } ?? found }
            for scope in scopes where !scope.isWhole { narrow(to: try Matches(scope, in: database)) }
            var found = FindingScope()
            switch inner {
            case .entities(let kind): found.kind = kind
            case .named(let beginning, _):
                found.entities = try EntityListing.ids(beginning: beginning, in: database).map { $0.sorted() }
            case .articles(let id), .mentions(let id): found.entities = [id]
            case .events(let id): found.entities = id.map { [$0] }
            case .quotes(let voice, let withIndirect): found.take(voice, withIndirect, nil)
            case .quotesWith(let words, let voice, let withIndirect):
                let search = try QuoteSearch(words, in: database)
                if let articles = search.articles { narrow(to: articles) }
                found.take(voice, withIndirect, search)
            case .speakers, .within: break
            }
            found.articles = articles?.ids
            return found
        }
    }
}

extension FindingScope {
    /// Narrows it to the quotes of a list.
    ///
    /// - Parameter search: what they have to fit; nil takes all.
    fileprivate mutating func take(_ voice: Listing.Voice, _ withIndirect: Bool, _ search: QuoteSearch?) {
        switch voice {
        case .everyone: break
        case .by(let id): entities = [id]
        case .about(let id): (entities, isAbout) = ([id], true)
        }
        guard search != nil || !withIndirect else { return }
        fits = { quote in
            let words = quote.parts.map(\.onOneLine).joined(separator: " … ")
            return (withIndirect || quote.kind != .indirect) && search?.fits(words, quote.speaker) != false
        }
    }
}
