import Foundation
import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderSalvage

struct OpeningTests {
    private func message(_ path: String) -> String {
        do {
            _ = try Library(at: path)
            return "opened"
        } catch {
            return error.message
        }
    }

    @Test func `a newer version's file is refused and left as it is`() throws {
        let stored = try StoredLibrary(articles: 5)
        defer { stored.remove() }
        try DatabaseQueue(path: stored.path).write {
            try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from the future')")
        }
        let before = try stored.bytes()
        #expect(message(stored.path).contains("newer version"))
        #expect(try stored.bytes() == before)
    }

    @Test func `another program's file is refused and left as it is`() throws {
        let stored = try StoredLibrary(articles: 1)
        defer { stored.remove() }
        let other = stored.folder.appending(path: "cache.db").path
        try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE rss_item (id)") }
        #expect(message(other).contains("another program"))
        let page = stored.folder.appending(path: "holiday.jpg")
        try Data(repeating: 0xD8, count: 10_000).write(to: page)
        #expect(message(page.path).contains("not a library"))
        #expect(try Data(contentsOf: page).count == 10_000)
    }

    @Test func `a folder and a device are refused`() throws {
        #expect(message("/tmp").contains("is a folder"))
        #expect(message("/dev/null").contains("is not a file"))
        #expect(message("/dev/null/library.sqlite").contains("cannot be written"))
    }

    @Test func `a link leads to the library, and its files stand beside it`() throws {
        let stored = try StoredLibrary(articles: 20)
        defer { stored.remove() }
        try FileManager.default.createDirectory(
            at: stored.folder.appending(path: "links"), withIntermediateDirectories: true)
        let link = stored.folder.appending(path: "links/library.sqlite").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: stored.path)
        try stored.destroy(pages: [1])
        let library = try Library(at: link, now: StoredLibrary.now)
        #expect(try library.wholeArticles(stored.articles).count == 20)
        #expect(stored.names.contains("library.sqlite.damaged-2026-11-24"))
    }

    @Test func `a recovery that was interrupted before the end begins again`() throws {
        let stored = try StoredLibrary(articles: 20)
        defer { stored.remove() }
        try stored.destroy(pages: [1])
        // As a kill in the middle leaves it: kept aside, and half a library.
        let kept = try DatabaseFiles(path: stored.path).keepAside(day: CalendarDay(number: StoredLibrary.now / 86_400))
        try Data("half".utf8).write(to: URL(fileURLWithPath: stored.path + ".recovering"))
        let library = try stored.open()
        #expect(try library.wholeArticles(stored.articles).count == 20)
        #expect(
            library.notices[0].contains(kept) && !stored.names.contains { $0.hasSuffix("-2") },
            "\(stored.names) \(library.notices)")
    }

    @Test func `a recovery that was interrupted at the end is finished`() throws {
        let stored = try StoredLibrary(articles: 20)
        defer { stored.remove() }
        let whole = try stored.bytes()
        try stored.destroy(pages: [1])
        try stored.write(whole, ".recovered")
        try stored.write(Data(repeating: 1, count: 9_000), "-wal")
        let library = try stored.open()
        #expect(try library.wholeArticles(stored.articles).count == 20 && library.notices.isEmpty)
        #expect(!stored.names.contains("library.sqlite.recovered"))
    }

    @Test func `suspicion without damage is dropped`() throws {
        let stored = try StoredLibrary(articles: 20)
        defer { stored.remove() }
        DatabaseFiles(path: stored.path).suspect()
        #expect(try stored.open().notices.isEmpty)
        #expect(!stored.names.contains("library.sqlite.suspect"))
    }

    @Test func `many may make the same library at once`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "reader-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "a/b/library.sqlite").path
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { @concurrent in
                    let library = try Library(at: path)
                    #expect(library.notices.isEmpty)
                    return try library.count("article")
                }
            }
            for try await count in group { #expect(count == 0) }
        }
    }
}
