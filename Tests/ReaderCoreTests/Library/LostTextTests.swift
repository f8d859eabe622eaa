import Foundation
import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderSalvage

/// Articles whose texts a damage has taken or altered: they are told, known again, and get their texts again.
struct LostTextTests {
    /// Takes the keys of every article, as where the pages of the identities are gone.
    private func forgetKeys(of stored: StoredLibrary) throws {
        try DatabaseQueue(path: stored.path).write { try $0.execute(sql: "DELETE FROM identity") }
        DatabaseFiles(path: stored.path).suspect()
    }

    /// Writes other bytes of the same number over some words in the file.
    private func alter(_ words: String, to bytes: [UInt8], in stored: StoredLibrary) throws {
        var data = try stored.bytes()
        let place = try #require(data.firstRange(of: Array(words.utf8)))
        data.replaceSubrange(place.lowerBound..<place.lowerBound + bytes.count, with: bytes)
        try stored.write(data)
    }

    private func expectKnown(_ stored: StoredLibrary, in library: Library) throws {
        let kept = try library.keep(stored.bareIncomingArticles(), now: StoredLibrary.now)
        #expect(kept.map(\.id) == stored.articles)
        #expect(try library.count("article") == stored.articles.count)
        #expect(try library.wholeArticles(stored.articles).count == stored.articles.count)
        #expect(try stored.articles.allSatisfy { try library.alterationNotice(of: $0) == nil })
    }

    @Test func `an article whose text is lost is told, known again, and gets its text`() throws {
        let stored = try StoredLibrary(articles: 40)
        defer { stored.remove() }
        try stored.destroy(pages: [stored.pages(of: "body", "leaf")[1]])
        try forgetKeys(of: stored)
        let library = try stored.open()
        let lost = try 40 - library.wholeArticles(stored.articles).count
        #expect(lost > 0 && library.notices[0].contains("40, \(lost) of them without their text"), "\(library.notices)")
        #expect(try LibraryHealth.examine(stored.path, annotator: 1)?.lost.count == lost)
        try expectKnown(stored, in: library)
        let health = try LibraryHealth.examine(stored.path, annotator: 1)
        #expect(health?.faults == [] && health?.lost == [])
    }

    @Test(arguments: [Array("0f article".utf8), [0, 0, 0, 0], [0xFF, 0x80, 0xFE], [0xE2, 0x82, 0x20]] as [[UInt8]])
    func `an article whose text is altered is told, known again, and gets its text`(bytes: [UInt8]) throws {
        let stored = try StoredLibrary(articles: 10)
        defer { stored.remove() }
        try forgetKeys(of: stored)
        try alter("of article 7 speaks of harbour number 56", to: bytes, in: stored)
        try stored.destroy(pages: [1])
        let library = try stored.open()
        #expect(library.notices[0].contains(", 1 with an altered text"), "\(library.notices)")
        try expectKnown(stored, in: library)
    }

    @Test func `a title alone does not make another article one that was lost`() throws {
        let stored = try StoredLibrary(articles: 40)
        defer { stored.remove() }
        try stored.destroy(pages: [stored.pages(of: "body", "leaf")[1]])
        try forgetKeys(of: stored)
        let library = try stored.open()
        let whole = try library.wholeArticles(stored.articles)
        let number = try #require(whole.first)
        var other = try stored.bareIncomingArticles()[number]
        other.article.text = Text(String(repeating: "Quite another report of the same title. ", count: 20))
        other.article.blocks = [Block(.paragraph, 0..<other.article.text.count)]
        #expect(try library.keep([other], now: StoredLibrary.now)[0].outcome == .added)
        #expect(try library.wholeArticles(stored.articles) == whole)
    }

    @Test func `an article without its own row is counted, and named by the beginning of its text`() throws {
        let stored = try StoredLibrary(articles: 40)
        defer { stored.remove() }
        try stored.destroy(pages: stored.pages(of: "article", "leaf"))
        DatabaseFiles(path: stored.path).suspect()
        let library = try stored.open()
        #expect(library.notices[0].contains("40, 40 without their title and byline"), "\(library.notices)")
        #expect(try library.count("article WHERE title LIKE 'Title %'") == 40)
        try expectKnown(stored, in: library)
    }
}
