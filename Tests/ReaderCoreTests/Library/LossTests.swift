import Foundation
import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// What is missing since the library was last closed, and copies against that.
struct LossTests {
    private func opened(_ stored: StoredLibrary) throws -> [String] {
        let library = try stored.open()
        defer { library.close() }
        return library.notices
    }

    @Test func `an older copy in the place of the library is told by kind and number`() throws {
        let stored = try StoredLibrary(articles: 20)
        defer { stored.remove() }
        let old = try stored.bytes()
        let library = try stored.open()
        let articles = (0..<3).map { number in
            var article = Article.note("Something new of the harbour, number \(number).")
            article.title = "New \(number)"
            return IncomingArticle(article)
        }
        let ids = try library.keep(articles, now: StoredLibrary.now).map(\.id)
        try library.write { try $0.execute(sql: "INSERT INTO mark VALUES (?, 'b', 4)", arguments: [ids[0]]) }
        library.close()
        #expect(try opened(stored) == [])
        try stored.write(old)
        let told = try opened(stored)
        #expect(told.count == 1 && told[0].contains("3 articles of 23, 1 mark of 8"), "\(told)")
        #expect(try opened(stored) == [])
    }

    @Test func `what the reader takes away is no loss`() throws {
        let stored = try StoredLibrary(articles: 20)
        defer { stored.remove() }
        // As a program does that is killed before it closes the library.
        try DatabaseQueue(path: stored.path).write { database in
            try database.execute(
                sql: """
                    DELETE FROM article WHERE id < 4; UPDATE article SET isStarred = 0; DELETE FROM articleTag;
                    DELETE FROM reading; DELETE FROM mark; DELETE FROM feed
                    """)
        }
        #expect(try opened(stored) == [])
    }

    @Test func `a record that makes no sense is none`() throws {
        let stored = try StoredLibrary(articles: 3)
        defer { stored.remove() }
        for text in ["", "articles", "articles 9223372036854775807 -1", "\u{0}\u{0}", "file 1 2 3\nfeeds x 0"] {
            try stored.write(Data(text.utf8), ".tally")
            #expect(try opened(stored) == [])
        }
        try stored.write(Data("articles 50 0".utf8), ".tally")
        #expect(try opened(stored).count == 1)
    }

    @Test func `a copy holds everything, while somebody writes, and is put back`() throws {
        let stored = try StoredLibrary(articles: 20)
        defer { stored.remove() }
        let library = try stored.open()
        let copy = stored.folder.appending(path: "copy.sqlite").path
        try library.write { try $0.execute(sql: "UPDATE article SET isStarred = 1") }
        try library.backUp(to: copy)
        #expect(throws: Failure.self) { try library.backUp(to: copy) }
        try library.write { try $0.execute(sql: "DELETE FROM article") }
        let backups = LibraryBackups(of: stored.path, now: StoredLibrary.now)
        library.close()
        let told = try backups.restore(from: copy)
        #expect(told.count == 2 && told[1].contains("replaced-2026-11-24"))
        let again = try stored.open()
        #expect(try again.notices.isEmpty && again.wholeArticles(stored.articles).count == 20)
        #expect(try again.count("article WHERE isStarred = 1") == 20 && again.count("mark") == 7)
        #expect(!stored.names.contains { $0.contains("partial") || $0.contains("restoring") })
    }

    @Test func `what is no library is not put in its place`() throws {
        let stored = try StoredLibrary(articles: 5)
        defer { stored.remove() }
        let backups = LibraryBackups(of: stored.path, now: StoredLibrary.now)
        try stored.write(Data(repeating: 0x42, count: 9_000), ".wrong")
        var cut = try stored.bytes()
        cut.removeLast(cut.count / 2)
        try stored.write(cut, ".cut")
        for name in [".wrong", ".cut", ".none"] {
            #expect(throws: Failure.self) { try backups.restore(from: stored.path + name) }
        }
        #expect(throws: Failure.self) { try backups.restore() }
        #expect(try stored.open().wholeArticles(stored.articles).count == 5)
        let strays = ["partial", "restoring", "replaced"]
        #expect(!stored.names.contains { name in strays.contains { name.contains($0) } })
    }

    @Test func `so many copies are kept, a day each, and the fullest always`() throws {
        let stored = try StoredLibrary(articles: 6)
        defer { stored.remove() }
        func keep(_ day: Int) throws -> String? {
            let library = try stored.open()
            defer { library.close() }
            try library.write { try $0.execute(sql: "UPDATE reading SET at = ?", arguments: [day]) }
            let backups = LibraryBackups(of: stored.path, now: StoredLibrary.now + day * 86_400)
            return try backups.keep(3, of: library)
        }
        let first = try #require(try keep(0))
        let second = try keep(0)
        #expect(second == nil)
        try DatabaseQueue(path: stored.path).write { try $0.execute(sql: "DELETE FROM article WHERE id > 2") }
        for day in 1...4 {
            let name = try keep(day)
            #expect(name?.contains(".backup-2026-11-2") == true)
        }
        let kept = LibraryBackups(of: stored.path).all()
        #expect(kept.count == 4 && kept.contains { $0.path == first && $0.articles == 6 })
        _ = try LibraryBackups(of: stored.path, now: StoredLibrary.now).restore()
        #expect(try stored.open().count("article") == 2)
    }
}

extension Article {
    fileprivate static func note(_ words: String) -> Article {
        let text = Text(words)
        return Article(
            id: Article.ID("note"), title: nil, text: text, blocks: [Block(.paragraph, 0..<text.count)], spans: [])
    }
}
