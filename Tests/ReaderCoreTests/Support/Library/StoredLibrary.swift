package import Foundation
import ReaderImport
import ReaderModel
import ReaderSQLite

@testable package import ReaderLibrary

/// A library file with known articles, closed, for tests that damage it.
package struct StoredLibrary {
    package let folder: URL
    /// Ids of the articles, in order.
    package private(set) var articles: [RowID<ArticleRow>] = []

    package static let now = 1_795_478_400  // 2026-11-24
    package static let pageSize = 4096

    package var path: String { folder.appending(path: "library.sqlite").path }

    /// - Parameter keepsLog: whether everything is left in the log, as after a kill.
    package init(articles count: Int = 120, keepsLog: Bool = false) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "reader-\(UUID().uuidString)")
        let library = try Library(at: path)
        articles = try Self.fill(library, count)
        if keepsLog { try closeWithLog(library) } else { library.close() }
    }

    private func closeWithLog(_ library: Library) throws {
        let aside = folder.appending(path: "aside")
        try FileManager.default.createDirectory(at: aside, withIntermediateDirectories: true)
        for name in ["library.sqlite", "library.sqlite-wal"] {
            try FileManager.default.copyItem(at: folder.appending(path: name), to: aside.appending(path: name))
        }
        library.close()
        for name in ["library.sqlite", "library.sqlite-wal"] {
            try? FileManager.default.removeItem(at: folder.appending(path: name))
            try FileManager.default.moveItem(at: aside.appending(path: name), to: folder.appending(path: name))
        }
        try? FileManager.default.removeItem(at: folder.appending(path: "library.sqlite-shm"))
    }

    package func close(_ library: Library) { library.close() }

    /// Longer than a page of the file, so that it needs pages of its own.
    package static func text(_ number: Int) -> String {
        "# Title \(number)\n\n"
            + (0..<80).map { "Sentence \($0) of article \(number) speaks of harbour number \(number * 7 + $0)." }
            .joined(separator: " ")
    }

    private static func incoming(_ number: Int) throws -> IncomingArticle {
        var article = try Importer.articles(from: Array(text(number).utf8), name: "a.md").articles[0]
        article.url = "https://example.org/\(number)"
        return IncomingArticle(article, feed: RowID(1), entry: "entry-\(number)", publishedAt: number * 86_400)
    }

    /// The articles as a file without their addresses would bring them.
    package func bareIncomingArticles() throws -> [IncomingArticle] {
        try articles.indices.map { number in
            var article = try Self.incoming(number).article
            article.url = nil
            return IncomingArticle(article)
        }
    }

    private static func fill(_ library: Library, _ count: Int) throws -> [RowID<ArticleRow>] {
        try library.write { database in
            try database.execute(
                sql: "INSERT INTO feed (address, title, addedAt) VALUES ('https://example.org/feed', 'Example', 0)")
        }
        let ids = try stride(from: 0, to: count, by: 20).flatMap { start in
            try library.keep((start..<min(start + 20, count)).map { try incoming($0) }, now: now).map(\.id)
        }
        try library.write { database in
            for (index, id) in ids.enumerated() where index % 3 == 0 {
                try database.execute(
                    sql: "UPDATE article SET isRead = 1, isStarred = ? WHERE id = ?", arguments: [index % 2, id])
                try database.execute(sql: "INSERT INTO reading VALUES (?, ?, 0)", arguments: [id, index * 10])
                try database.execute(sql: "INSERT INTO mark VALUES (?, 'a', ?)", arguments: [id, index])
            }
            try database.execute(sql: "INSERT INTO tag VALUES (1, 'Work')")
            for id in ids.prefix(10) {
                try database.execute(sql: "INSERT INTO articleTag VALUES (1, ?)", arguments: [id])
            }
        }
        return ids
    }

    package func remove() { try? FileManager.default.removeItem(at: folder) }

    package var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted() }

    package func bytes(_ suffix: String = "") throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: path + suffix))
    }

    package func write(_ data: Data, _ suffix: String = "") throws {
        try data.write(to: URL(fileURLWithPath: path + suffix))
    }

    /// Writes over pages, which count from 1.
    package func destroy(pages: some Sequence<Int>, with byte: UInt8 = 0xA5) throws {
        var data = try bytes()
        for page in pages {
            let start = (page - 1) * Self.pageSize
            data.replaceSubrange(start..<start + Self.pageSize, with: Data(repeating: byte, count: Self.pageSize))
        }
        try write(data)
    }

    /// The pages of a table or an index, by kind ("leaf", "internal", "overflow").
    package func pages(of table: String, _ kind: String) throws -> [Int] {
        try DatabaseQueue(path: path).read {
            try Int.fetchAll(
                $0, sql: "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY pageno",
                arguments: [table, kind])
        }
    }

    package func open() throws -> Library { try Library(at: path, now: Self.now) }
}

extension Library {
    /// The bodies of articles that can be read in full, by the number in their title.
    package func wholeArticles(_ ids: [RowID<ArticleRow>]) throws -> [Int] {
        try ids.indices.filter { number in
            guard let article = try article(ids[number]) else { return false }
            let wanted = try Importer.articles(from: Array(StoredLibrary.text(number).utf8), name: "a.md").articles[0]
            return article.text == wanted.text && article.blocks == wanted.blocks
        }
    }

    package func count(_ table: String) throws -> Int {
        try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
    }

    package func found(_ words: String) throws -> Int {
        try read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM search WHERE search MATCH ?", arguments: [words]) ?? 0
        }
    }
}
