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
        let damaged = try stored.bytes()
        // As a kill between the last two steps leaves it.
        try stored.write(whole, ".recovered")
        try DatabaseQueue(path: stored.path + ".recovered").write {
            try FinishedRecovery.mark($0, madeFrom: DatabaseFiles(path: stored.path))
        }
        try stored.write(Data(repeating: 1, count: 9_000), "-wal")
        let library = try stored.open()
        #expect(try library.wholeArticles(stored.articles).count == 20)
        #expect(library.notices.count == 1 && library.notices[0].contains("took its place"))
        #expect(!stored.names.contains("library.sqlite.recovered"))
        #expect(try stored.bytes(".damaged-2026-11-24") == damaged)
        #expect(try stored.bytes(".damaged-2026-11-24-wal").count == 9_000)
    }

    private static let strays: [String: Int?] = ["empty": nil, "random": nil, "fewer": 3, "as many": 20]

    @Test(arguments: strays.keys.sorted()) func `a stray file never takes the place of a healthy library`(
        kind: String
    ) throws {
        let stored = try StoredLibrary(articles: 20, keepsLog: true)
        defer { stored.remove() }
        var bytes = kind == "empty" ? Data() : Data((0..<9_000).map { UInt8(truncatingIfNeeded: $0 &* 167) })
        if let count = Self.strays[kind] ?? nil {
            let other = try StoredLibrary(articles: count)
            defer { other.remove() }
            bytes = try other.bytes()
        }
        try stored.write(bytes, ".recovered")
        let library = try stored.open()
        #expect(try library.wholeArticles(stored.articles).count == 20)
        let name = stored.path + ".set-aside-2026-11-24"
        #expect(library.notices.count == 1 && library.notices[0].contains(name))
        #expect(try stored.bytes(".set-aside-2026-11-24") == bytes)
        #expect(!stored.names.contains { $0.contains("recovered") || $0.contains("damaged") })
    }

    @Test func `a stray library with fewer articles does not stand in for a damaged one`() throws {
        let (stored, other) = (try StoredLibrary(articles: 30), try StoredLibrary(articles: 2))
        defer {
            stored.remove()
            other.remove()
        }
        try stored.destroy(pages: [1])
        try stored.write(other.bytes(), ".recovered")
        let library = try stored.open()
        #expect(try library.wholeArticles(stored.articles).count == 30 && library.notices.count == 2)
    }

    @Test func `a stray journal is moved away, and the library is written`() throws {
        let stored = try StoredLibrary(articles: 5)
        defer { stored.remove() }
        try stored.write(Data(repeating: 0x5A, count: 3_000), "-journal")
        let library = try stored.open()
        #expect(!library.isReadOnly && library.notices.count == 1)
        #expect(try library.wholeArticles(stored.articles).count == 5)
        #expect(try stored.bytes(".set-aside-2026-11-24").count == 3_000)
        try library.write { try $0.execute(sql: "DELETE FROM mark") }
    }

    @Test(arguments: ["x", "a list of names\n", String(repeating: "notes ", count: 2_000)])
    func `a file that is none of ours is left as it is, whatever its name`(text: String) throws {
        let stored = try StoredLibrary(articles: 1)
        defer { stored.remove() }
        for name in ["notes.db", "notes.sqlite", "notes"] {
            let path = stored.folder.appending(path: name).path
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            #expect(message(path).contains("not a library"))
            #expect(throws: Failure.self) { try LibraryHealth.examine(path, annotator: 1) }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(text.utf8))
        }
        #expect(stored.names.count { $0.hasPrefix("notes") } == 3)
    }

    @Test func `what is left of a library is recovered however little it is`() throws {
        let stored = try StoredLibrary(articles: 20)
        defer { stored.remove() }
        try stored.write(stored.bytes().prefix(1))
        let library = try stored.open()
        #expect(library.notices.contains { $0.contains("damaged-2026-11-24") })
        #expect(library.notices.contains { $0.contains("20 articles of 20, 1 feed of 1") }, "\(library.notices)")
    }

    @Test func `a library of which hardly anything was made is no other program's`() throws {
        let stored = try StoredLibrary(articles: 1)
        defer { stored.remove() }
        let path = stored.folder.appending(path: "new.sqlite").path
        try DatabaseQueue(path: path).write {
            try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
        }
        #expect(try LibraryHealth.examine(path, annotator: 1)?.faults == [])
        #expect(message(path) == "opened")
    }

    @Test func `a library is its owner's alone, and keeps its rights when it is recovered`() throws {
        let rights = { (path: String) in
            try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        }
        let stored = try StoredLibrary(articles: 5)
        defer { stored.remove() }
        #expect(try rights(stored.path) == 0o600)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: stored.path)
        try stored.destroy(pages: [1])
        stored.close(try stored.open())
        #expect(try rights(stored.path) == 0o640)
    }

    @Test func `a library that is deleted or replaced while it is open keeps nothing more, and says so`() throws {
        let (stored, other) = (try StoredLibrary(articles: 5), try StoredLibrary(articles: 3))
        defer {
            stored.remove()
            other.remove()
        }
        let (library, unused) = (try stored.open(), try stored.open())
        try library.write { try $0.execute(sql: "DELETE FROM mark") }
        try FileManager.default.removeItem(atPath: stored.path)
        for one in [library, unused] {
            let failure = #expect(throws: Failure.self) { try one.write { try $0.execute(sql: "DELETE FROM reading") } }
            #expect(failure?.message.contains("deleted or replaced") == true)
        }
        // None is made in its place.
        #expect(!stored.names.contains("library.sqlite"))
        try stored.write(other.bytes())
        let failure = #expect(throws: Failure.self) { try library.write { try $0.execute(sql: "DELETE FROM reading") } }
        #expect(failure?.message.contains("deleted or replaced") == true)
        #expect(try stored.bytes() == other.bytes())
    }

    @Test func `a file system without shared memory does, and that is told`() throws {
        let stored = try StoredLibrary(articles: 5, keepsLog: true)
        defer { stored.remove() }
        // SQLite's locks by files of their own share no memory (https://www.sqlite.org/vfs.html).
        let address = "file:\(stored.path)?vfs=unix-dotfile"
        var configuration = Library.configuration
        configuration.maximumReaderCount = 1
        let pool = try DatabasePool(path: address, configuration: configuration)
        #expect(pool.lacksSharedMemory)
        try pool.write { try $0.execute(sql: "DELETE FROM mark") }
        #expect(try pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") } == 5)
        try pool.close()
        // Elsewhere it has a log again.
        let library = try stored.open()
        #expect(library.notices == [] && !library.isReadOnly)
        #expect(try library.wholeArticles(stored.articles).count == 5 && library.count("mark") == 0)
        try library.write { try $0.execute(sql: "DELETE FROM reading") }
        #expect(stored.names.contains("library.sqlite-wal"))
    }

    @Test func `a new library where nothing may be made is told as such`() throws {
        let stored = try StoredLibrary(articles: 1)
        defer { stored.remove() }
        let folder = stored.folder.appending(path: "new").path
        try FileManager.default.createDirectory(atPath: folder + "/a.sqlite-shm", withIntermediateDirectories: true)
        #expect(message(folder + "/a.sqlite").contains("cannot be") && !message(folder + "/a.sqlite").contains("older"))
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
