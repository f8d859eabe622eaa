import Foundation
import ReaderEntities
package import ReaderModel
package import ReaderSQLite

@testable package import ReaderLibrary

/// A library whose annotations a test writes row by row.
package struct AnnotatedLibrary {
    package let store: TemporaryLibrary
    package var library: Library { store.library }

    package init() throws { store = try TemporaryLibrary() }

    @discardableResult
    package func article(_ text: String, day: String, title: String = "Title") throws -> RowID<ArticleRow> {
        try store.keep(text, title: title, published: day).id
    }

    @discardableResult
    package func entity(
        _ name: String, _ kind: Entity.Kind = .person, mentions: Int = 0, names: [String] = []
    ) throws -> RowID<Entity> {
        try library.write { database in
            try database.execute(
                sql: "INSERT INTO entity (kind, name, mentions) VALUES (?, ?, ?)",
                arguments: [kind.rawValue, name, mentions])
            let id = RowID<Entity>(database.lastInsertedRowID)
            for name in Set(([name] + names).map(NameKey.of)) {
                try database.execute(sql: "INSERT INTO entityName (name, entity) VALUES (?, ?)", arguments: [name, id])
            }
            return id
        }
    }

    /// Every occurrence of some words in an article becomes a mention.
    package func mention(_ id: RowID<Entity>, _ words: String, in article: RowID<ArticleRow>) throws {
        let places = try ranges(of: words, in: article)
        try library.write { database in
            try database.execute(
                sql: """
                    INSERT INTO mention (entity, sortedAt, article, count, places)
                        SELECT ?, sortedAt, id, ?, ? FROM article WHERE id = ?
                    """,
                arguments: [id, places.count, PackedRanges.bytes(of: places), article])
        }
    }

    @discardableResult
    package func quote(
        _ words: String, in article: RowID<ArticleRow>, by speaker: RowID<Entity>? = nil,
        called name: String? = nil, kind: Quote.Kind = .direct, about: [RowID<Entity>] = []
    ) throws -> RowID<LibraryQuote> {
        let range = try ranges(of: words, in: article)[0]
        return try library.write { database in
            try database.execute(
                sql: """
                    INSERT INTO quote (article, sortedAt, speaker, speakerName, kind, start, parts)
                        SELECT id, sortedAt, ?, ?, ?, ?, ? FROM article WHERE id = ?
                    """,
                arguments: [
                    speaker, name, kind.rawValue, range.lowerBound, PackedRanges.bytes(of: [range]), article,
                ])
            let id = RowID<LibraryQuote>(database.lastInsertedRowID)
            for entity in about {
                try database.execute(
                    sql: "INSERT INTO quoteAbout SELECT ?, sortedAt, ? FROM article WHERE id = ?",
                    arguments: [entity, id, article])
            }
            return id
        }
    }

    @discardableResult
    package func event(
        _ words: String, on day: String, in article: RowID<ArticleRow>, of entities: [RowID<Entity>] = []
    ) throws -> RowID<LibraryEvent> {
        let range = try ranges(of: words, in: article)[0]
        guard let day = CalendarDay(iso: day)?.number else { preconditionFailure("\(day) is no day") }
        return try library.write { database in
            try database.execute(
                sql: """
                    INSERT INTO event (article, fromDay, toDay, precision, start, length) VALUES (?, ?, ?, 'day', ?, ?)
                    """,
                arguments: [article, day, day, range.lowerBound, range.count])
            let id = RowID<LibraryEvent>(database.lastInsertedRowID)
            for entity in entities {
                try database.execute(
                    sql: "INSERT INTO eventEntity (entity, fromDay, event) VALUES (?, ?, ?)",
                    arguments: [entity, day, id])
            }
            return id
        }
    }

    private func ranges(of words: String, in article: RowID<ArticleRow>) throws -> [Range<Int>] {
        guard let text = try library.article(article)?.text.bytes else { return [] }
        let wanted = Array(words.utf8)
        guard wanted.count <= text.count else { preconditionFailure("“\(words)” is not in the text") }
        let found = (0...(text.count - wanted.count)).filter { text[$0..<$0 + wanted.count].elementsEqual(wanted) }
        precondition(!found.isEmpty, "“\(words)” is not in the text")
        return found.map { $0..<$0 + wanted.count }
    }
}

extension Library {
    /// Every row of a listing, page by page from one end.
    package func all(_ listing: Listing, count: Int, backwards: Bool = false) throws -> [ListingRow] {
        var rows: [ListingRow] = []
        var start = backwards ? PageStart.last : .first
        for _ in 0..<1_000 {
            let page = try page(of: listing, start, count: count)
            rows = backwards ? page.rows + rows : rows + page.rows
            guard let key = backwards ? page.before : page.after else { return rows }
            start = backwards ? .before(key) : .after(key)
        }
        return rows
    }
}

extension ListingRow {
    /// What a row says, in short.
    package var words: String {
        switch self {
        case .entity(let entity): entity.name
        case .article(let article, let mentions): "\(article.title ?? "") \(mentions)"
        case .mention(let mention): "\(mention.before)[\(mention.words)]\(mention.after)"
        case .quote(let quote): "\(quote.speakerName ?? "?"): \(quote.words)"
        case .event(let event): "\(event.interval.lowerBound) \(event.text)"
        }
    }
}

extension Library {
    /// How SQLite goes about a query.
    package func plan(_ sql: String, _ arguments: StatementArguments) throws -> [String] {
        try read { database in
            try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: arguments).map { $0["detail"] }
        }
    }
}
