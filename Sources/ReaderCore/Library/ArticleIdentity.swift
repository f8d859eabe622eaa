import ReaderBasics
import ReaderModel
import ReaderNetwork
import ReaderSQLite

/// What makes two articles one: an identifier inside a feed, an address, or a text.
struct ArticleIdentity: Sendable {
    /// The feed's own identifier; the surest sign.
    let entry: String?
    let address: String?
    /// Nil for a text so short that strangers may share it ("Read more"), where something else tells them apart.
    let text: String?
    /// Title, day and opening words: those of a copy in another form, a Markdown file and its JSON.
    let head: String?

    /// In bytes; about forty words.
    private static let shortestText = 240

    init(_ incoming: IncomingArticle) {
        entry = incoming.scope.flatMap { scope in incoming.entry.map { "entry \(scope) \($0)" } }
        head = Self.head(incoming.article)
        address = incoming.article.url.map { "url \(CanonicalAddress.canonical($0) ?? $0)" }
        // Without an address nothing else tells short ones apart: the same words under the same headline are one.
        text =
            Self.key(ofText: incoming.article.text.bytes)
            ?? (entry == nil && address == nil ? Self.whole(incoming.article) : nil)
    }

    /// Nil for a short text.
    static func key(ofText bytes: some Collection<UInt8>) -> String? {
        bytes.count < shortestText ? nil : "text \(bytes.count) \(Hash.of(bytes))"
    }

    private static func whole(_ article: Article) -> String {
        let head = [article.title, article.byline, article.published.map { "\($0.day)" }].map { $0 ?? "" }
        let words = Array(head.joined(separator: "\u{1F}").utf8) + article.text.bytes
        return "whole \(words.count) \(Hash.of(words))"
    }

    var keys: [String] { [entry, address, text, head].compactMap(\.self) }

    /// Letters and digits of ASCII, and other letters as they are, of the title and of the first words.
    private static func head(_ article: Article) -> String? {
        guard let title = article.title, let day = article.published?.day, article.text.count >= shortestText else {
            return nil
        }
        let start = article.blocks.first { $0.kind == .paragraph && $0.range.count > 40 }?.range.lowerBound ?? 0
        let opening = letters(article.text.bytes[start...].prefix(400)).prefix(100)
        return opening.count < 80 ? nil : "head \(Hash.of(letters(title.utf8) + Array("\(day)".utf8) + opening))"
    }

    private static func letters(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        bytes.compactMap { $0.isASCIILetter ? $0 | 0x20 : $0.isASCIIDigit ? $0 : nil }
    }

    /// Whether an article that is there is this one in another form: then its text stays.
    func isCopy(of id: RowID<ArticleRow>, in database: Database) throws -> Bool {
        guard let head else { return false }
        for key in [entry, address, text].compactMap(\.self) {
            if try Self.articles(with: key, in: database).contains(id) { return false }
        }
        return try Self.articles(with: head, in: database).contains(id)
    }

    /// The article of the library that the incoming article is another copy of.
    func article(of incoming: IncomingArticle, in database: Database) throws -> RowID<ArticleRow>? {
        if let entry, let id = try Self.articles(with: entry, in: database).first { return id }
        if let address {
            for id in try Self.articles(with: address, in: database)
            where try !Self.isOtherEntry(id, of: incoming, in: database)
                && !Self.isForeign(id, to: incoming, at: incoming.article.url, in: database)
            { return id }
        }
        // A hash says that two texts may be the same; the texts themselves say whether they are.
        if let text {
            for id in try Self.articles(with: text, in: database)
            where try Self.isText(of: id, incoming.article.text, in: database)
                && !Self.isOtherPaper(id, incoming, in: database)
            { return id }
        }
        if let head {
            for id in try Self.articles(with: head, in: database)
            where try !Self.isOtherEntry(id, of: incoming, in: database)
                && !Self.isForeign(id, to: incoming, at: nil, in: database)
                && !Self.isOtherPaper(id, incoming, in: database)
            { return id }
        }
        return try lostArticle(of: incoming, in: database)
    }

    /// Whether two feeds have printed one text, each at an address of its own: under another headline, or on another site.
    /// Then each paper has its article, and one is a copy of the other (`StoryFinder`).
    private static func isOtherPaper(
        _ id: RowID<ArticleRow>, _ incoming: IncomingArticle, in database: Database
    ) throws -> Bool {
        guard let feed = incoming.feed, let address = incoming.article.url else { return false }
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT url, title FROM article WHERE id = ? AND feed <> ? AND url IS NOT NULL"),
            arguments: [id, feed])
        guard let row else { return false }
        let (there, title): (String, String?) = (row[0], row[1])
        guard CanonicalAddress.canonical(there) != CanonicalAddress.canonical(address) else { return false }
        guard title == incoming.article.displayTitle, let here = WebSite(address) else { return true }
        return WebSite(there)?.isAkin(to: here) != true
    }

    /// Whether an article has a text that is known by the same key; damaged, it cannot speak against the key.
    private static func isText(of id: RowID<ArticleRow>, _ text: Text, in database: Database) throws -> Bool {
        try StoredBody(of: id, in: database).map { $0.text.elementsEqual(text.bytes) || $0.isDamaged } ?? false
    }

    /// The article whose text is damaged and has nothing else left to be known by.
    private func lostArticle(of incoming: IncomingArticle, in database: Database) throws -> RowID<ArticleRow>? {
        guard try LostText.isKnown(in: database) else { return nil }
        for key in LostText.keys(of: incoming.article) {
            for id in try Self.articles(with: key, in: database)
            where try !Self.isOtherEntry(id, of: incoming, in: database) {
                let body = try StoredBody(of: id, in: database)
                if let body, LostText.mayHaveBeen(incoming.article.text, body) { return id }
            }
        }
        return nil
    }

    /// Whether an article is another feed's, which could hide the incoming one behind words of its own.
    ///
    /// It is not where both feeds are of one publisher, where its feed is that of the publisher, and where both say the
    /// same.
    ///
    /// - Parameter url: what both give as their address; nil where they do not.
    private static func isForeign(
        _ id: RowID<ArticleRow>, to incoming: IncomingArticle, at url: String?, in database: Database
    ) throws -> Bool {
        guard let feed = incoming.feed,
            let (there, here) = try feeds(of: id, and: feed, in: database)
        else { return false }
        let publisher = WebSite(there)
        if [here, url].contains(where: { $0.flatMap(WebSite.init).flatMap { publisher?.isAkin(to: $0) } ?? false }) {
            return false
        }
        return try StoredBody(of: id, in: database).map { !$0.text.elementsEqual(incoming.article.text.bytes) } ?? false
    }

    /// The addresses of an article's feed and of another; nil where it has none, and where it is the other.
    private static func feeds(
        of id: RowID<ArticleRow>, and feed: RowID<FeedRow>, in database: Database
    ) throws -> (String, String)? {
        let row = try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT there.address, here.address FROM article JOIN feed AS there ON there.id = article.feed
                        JOIN feed AS here ON here.id = ?2
                    WHERE article.id = ?1 AND there.id <> ?2
                    """),
            arguments: [id, feed])
        return row.map { ($0[0], $0[1]) }
    }

    private static func articles(with key: String, in database: Database) throws -> [RowID<ArticleRow>] {
        try RowID<ArticleRow>.fetchAll(
            database.cachedStatement(sql: "SELECT article FROM identity WHERE key = ? ORDER BY article"),
            arguments: [key])
    }

    /// Whether an article is an entry of the same feed under another identifier: some feeds give all their entries the
    /// address of the front page.
    private static func isOtherEntry(
        _ id: RowID<ArticleRow>, of incoming: IncomingArticle, in database: Database
    ) throws -> Bool {
        guard let scope = incoming.scope, incoming.entry != nil else { return false }
        return try Bool.fetchOne(
            database.cachedStatement(
                sql: "SELECT EXISTS(SELECT 1 FROM identity WHERE article = ? AND key LIKE ? ESCAPE '\\')"),
            arguments: [id, "entry \(scope) %"]) ?? false
    }
}

extension IncomingArticle {
    /// What an entry's identifier is unique in: a subscription, or the feed that a file holds.
    fileprivate var scope: String? {
        feed.map { "\($0)" } ?? list.map { "file\(Hash.of($0.utf8))" }
    }
}
