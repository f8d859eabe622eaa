import Foundation
import LibraryTestSupport
import ReaderSQLite
import TestSupport
import Testing

@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderSalvage

struct RecoveryTests {
    /// Opens a damaged library and looks at what must hold whatever was damaged.
    ///
    /// - Parameter isUntouched: whether nothing has opened the file since it was damaged.
    private func recover(_ stored: StoredLibrary, isUntouched: Bool = true) throws -> Library {
        let before = try stored.bytes()
        let library = try stored.open()
        // A second line says how much of what is missing.
        #expect(library.notices.first?.contains("damaged-2026-11-24") ?? false, "\(library.notices)")
        #expect(library.notices.dropFirst().allSatisfy { $0.hasPrefix("Missing") } && library.notices.count < 3)
        #expect(try !isUntouched || stored.bytes(".damaged-2026-11-24") == before)
        try expectSound(library)
        #expect(!stored.names.contains { $0.contains("recover") || $0.contains("reading") || $0.contains("suspect") })
        return library
    }

    private func expectSound(_ library: Library) throws {
        #expect(try library.read { try DatabaseIntegrity.faults(in: $0) } == [])
        try library.write { try $0.execute(sql: "INSERT INTO search(search, rank) VALUES ('integrity-check', 1)") }
        #expect(try library.count("article") == library.count("body"))
        let again = try Library(at: library.path)
        #expect(again.notices.isEmpty)
    }

    @Test func `a destroyed header costs nothing`() throws {
        let stored = try StoredLibrary()
        defer { stored.remove() }
        var data = try stored.bytes()
        data.replaceSubrange(0..<100, with: Data(repeating: 0x55, count: 100))
        try stored.write(data)
        let library = try recover(stored)
        #expect(try library.wholeArticles(stored.articles).count == 120)
        #expect(try library.count("reading") == 40 && library.count("mark") == 40 && library.count("articleTag") == 10)
        #expect(
            try library.count("article WHERE isRead = 1") == 40 && library.count("article WHERE isStarred = 1") == 20)
        #expect(try library.count("feed") == 1 && library.count("identity") == 360)
        #expect(try library.found("harbour") == 120)
    }

    @Test func `a destroyed first page costs nothing`() throws {
        let stored = try StoredLibrary()
        defer { stored.remove() }
        try stored.destroy(pages: [1])
        #expect(try recover(stored).wholeArticles(stored.articles).count == 120)
    }

    /// The list of migrations stands in a table and in its index.
    @Test(arguments: [0, 1])
    func `a migration whose name is damaged makes no newer version`(occurrence: Int) throws {
        let stored = try StoredLibrary()
        defer { stored.remove() }
        var data = try stored.bytes()
        let name = Data("words of any script".utf8)
        var from = data.startIndex
        for _ in 0..<occurrence { from = try #require(data.range(of: name, in: from..<data.endIndex)).upperBound }
        data[try #require(data.range(of: name, in: from..<data.endIndex)).lowerBound] ^= 4
        try stored.write(data)
        #expect(try stored.open().wholeArticles(stored.articles).count == 120)
    }

    @Test func `a destroyed schema costs nothing`() throws {
        let stored = try StoredLibrary()
        defer { stored.remove() }
        try stored.destroy(pages: [1] + stored.pages(of: "sqlite_schema", "leaf"))
        #expect(try recover(stored).wholeArticles(stored.articles).count == 120)
    }

    @Test func `one bad page costs only its own texts`() throws {
        let stored = try StoredLibrary()
        defer { stored.remove() }
        let leaves = try stored.pages(of: "body", "leaf")
        let overflow = try stored.pages(of: "body", "overflow")
        try stored.destroy(pages: [leaves[leaves.count / 2], overflow[3]])
        // The damage is met in the middle of a session: it is told, and mended at the next start.
        let unaware = try stored.open()
        #expect(unaware.notices.isEmpty)
        #expect(throws: Failure.self) {
            for id in stored.articles { _ = try unaware.article(id) }
        }
        unaware.close()
        let library = try recover(stored, isUntouched: false)
        let whole = try library.wholeArticles(stored.articles).count
        #expect(whole < 120 && whole >= 110)
        #expect(try library.count("article") == 120 && library.notices[0].contains("without their text"))
        #expect(try library.count("reading") == 40)
    }

    @Test func `an article whose own row is lost comes back from its text and the indexes`() throws {
        let stored = try StoredLibrary()
        defer { stored.remove() }
        try stored.destroy(pages: [stored.pages(of: "article", "leaf")[1]])
        // The last articles stand there: it is met at the start.
        let library = try recover(stored, isUntouched: false)
        #expect(try library.wholeArticles(stored.articles).count == 120)
        #expect(
            try library.count("article WHERE isRead = 1") == 40 && library.count("article WHERE isStarred = 1") == 20)
        #expect(try library.count("article WHERE url IS NOT NULL AND feed = 1 AND title LIKE 'Title %'") == 120)
        let wanted = (0..<120).map { $0 * 86_400 }
        #expect(try library.read { try Int.fetchAll($0, sql: "SELECT sortedAt FROM article ORDER BY id") } == wanted)
    }

    @Test func `a file that was cut off gives what is left`() throws {
        let stored = try StoredLibrary()
        defer { stored.remove() }
        let data = try stored.bytes()
        try stored.write(data.prefix(data.count * 2 / 3 / 4096 * 4096 + 100))
        let library = try recover(stored)
        #expect(try library.wholeArticles(stored.articles).count > 40)
    }

    @Test(arguments: [0x00, 0xFF, 0xA5] as [UInt8])
    func `any page may be destroyed`(byte: UInt8) throws {
        var random = SplitMix(seed: UInt64(byte) + 1)
        for _ in 0..<6 {
            let stored = try StoredLibrary(articles: 60)
            defer { stored.remove() }
            let count = try stored.bytes().count / StoredLibrary.pageSize
            let pages = (0..<3).map { _ in Int.random(in: 1...count, using: &random) }
            // In a file this small one page leads to every text.
            let isWayLost = try stored.pages(of: "body", "internal").contains(where: pages.contains)
            try stored.destroy(pages: pages, with: byte)
            // Doctor's path: the damage is looked for, not waited for.
            DatabaseFiles(path: stored.path).suspect()
            let library = try stored.open()
            try expectSound(library)
            #expect(try isWayLost || library.wholeArticles(stored.articles).count >= 25, "pages \(pages) of \(count)")
        }
    }

    @Test func `an article that was recovered is not taken in again`() throws {
        let stored = try StoredLibrary()
        defer { stored.remove() }
        let known = try stored.bareIncomingArticles()
        for table in ["identity", "identityArticle"] {
            try stored.destroy(pages: stored.pages(of: table, "leaf") + stored.pages(of: table, "internal"))
        }
        DatabaseFiles(path: stored.path).suspect()
        let library = try recover(stored, isUntouched: false)
        #expect(try library.read { try IdentityRebuilding.gaps(in: $0) } == 0)
        #expect(try library.keep(known, now: StoredLibrary.now).count { $0.outcome == .added } == 0)
        #expect(try library.count("article") == 120)
    }

    @Test func `random bytes are kept aside and a new library begins`() throws {
        let stored = try StoredLibrary(articles: 1)
        defer { stored.remove() }
        var random = SplitMix(seed: 7)
        try stored.write(Data((0..<50_000).map { _ in UInt8.random(in: 0...255, using: &random) }))
        #expect(try recover(stored).count("article") == 0)
    }

    @Test func `two damaged files of one day are both kept`() throws {
        let stored = try StoredLibrary(articles: 20)
        defer { stored.remove() }
        for _ in 0..<2 {
            try stored.write(Data(repeating: 0x41, count: 9_000))
            _ = try stored.open()
        }
        #expect(stored.names.contains("library.sqlite.damaged-2026-11-24"))
        #expect(stored.names.contains("library.sqlite.damaged-2026-11-24-2"))
    }

    @Test func `a damaged search index is made anew and nothing is kept aside`() throws {
        let stored = try StoredLibrary(articles: 40)
        defer { stored.remove() }
        try DatabaseQueue(path: stored.path).write { database in
            try database.execute(sql: "UPDATE search_data SET block = x'00112233' WHERE id > 10")
        }
        let unaware = try stored.open()
        #expect(throws: Failure.self) { try unaware.found("harbour") }
        unaware.close()
        let library = try stored.open()
        #expect(try library.found("harbour") == 40)
        #expect(!stored.names.contains { $0.contains("damaged") })
        try expectSound(library)
    }

    @Test func `references to rows that are gone are mended`() throws {
        let stored = try StoredLibrary(articles: 20)
        defer { stored.remove() }
        var configuration = DatabaseConfiguration()
        configuration.foreignKeysEnabled = false
        try DatabaseQueue(path: stored.path, configuration: configuration).write { database in
            try database.execute(sql: "DELETE FROM feed; UPDATE articleTag SET tag = 9 WHERE article = 1")
        }
        DatabaseFiles(path: stored.path).suspect()
        let library = try recover(stored, isUntouched: false)
        #expect(try library.wholeArticles(stored.articles).count == 20)
        #expect(try library.count("article WHERE feed IS NULL") == 20 && library.count("articleTag") == 9)
    }
}
