import Foundation
import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderSalvage

struct DamagedLogTests {
    private static let frame = 24 + StoredLibrary.pageSize

    private func expectSound(_ library: Library) throws {
        #expect(try library.read { try DatabaseIntegrity.faults(in: $0) } == [])
        #expect(try library.count("article") == library.count("body"))
    }

    @Test func `what stands in the log of a killed reader is there`() throws {
        let stored = try StoredLibrary(articles: 40, keepsLog: true)
        defer { stored.remove() }
        let library = try stored.open()
        #expect(try library.notices.isEmpty && library.wholeArticles(stored.articles).count == 40)
    }

    @Test func `a frame that was not written to its end takes nothing with it`() throws {
        let stored = try StoredLibrary(articles: 40, keepsLog: true)
        defer { stored.remove() }
        try stored.write(stored.bytes("-wal") + Data(repeating: 0x11, count: 3_000), "-wal")
        let library = try stored.open()
        #expect(try library.notices.isEmpty && library.wholeArticles(stored.articles).count == 40)
    }

    @Test func `a log whose library is gone is read`() throws {
        let stored = try StoredLibrary(articles: 40, keepsLog: true)
        defer { stored.remove() }
        try FileManager.default.removeItem(atPath: stored.path)
        let library = try stored.open()
        #expect(try library.notices.count == 1 && library.wholeArticles(stored.articles).count == 40)
        #expect(stored.names.contains("library.sqlite.damaged-2026-11-24-wal"))
        try expectSound(library)
    }

    @Test func `a log beside an emptied library is read`() throws {
        let stored = try StoredLibrary(articles: 40, keepsLog: true)
        defer { stored.remove() }
        try stored.write(Data())
        #expect(try stored.open().wholeArticles(stored.articles).count == 40)
    }

    @Test func `an emptied library without a log is told`() throws {
        let stored = try StoredLibrary(articles: 5)
        defer { stored.remove() }
        try stored.write(Data())
        let library = try stored.open()
        #expect(try library.count("article") == 0 && library.notices[0].contains("was empty"))
    }

    @Test func `a log with a destroyed head is read`() throws {
        let stored = try StoredLibrary(articles: 40, keepsLog: true)
        defer { stored.remove() }
        var log = try stored.bytes("-wal")
        log.replaceSubrange(0..<32, with: Data(repeating: 0x77, count: 32))
        try stored.write(log, "-wal")
        let library = try stored.open()
        #expect(try library.notices.count == 1 && library.wholeArticles(stored.articles).count == 40)
        #expect(try stored.bytes(".damaged-2026-11-24-wal") == log)
        try expectSound(library)
    }

    @Test func `a destroyed frame costs at most what stands in it`() throws {
        let stored = try StoredLibrary(articles: 60, keepsLog: true)
        defer { stored.remove() }
        var log = try stored.bytes("-wal")
        let frames = (log.count - 32) / Self.frame
        let start = 32 + frames / 2 * Self.frame + 500
        log.replaceSubrange(start..<start + 100, with: Data(repeating: 0x77, count: 100))
        try stored.write(log, "-wal")
        let library = try stored.open()
        #expect(try library.notices.count == 1 && library.wholeArticles(stored.articles).count >= 50)
        try expectSound(library)
    }

    @Test func `a destroyed index of the log costs nothing`() throws {
        let stored = try StoredLibrary(articles: 40, keepsLog: true)
        defer { stored.remove() }
        try stored.write(Data(repeating: 0x99, count: 32_768), "-shm")
        #expect(try stored.open().wholeArticles(stored.articles).count == 40)
    }
}
