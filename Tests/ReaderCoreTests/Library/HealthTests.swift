import Foundation
import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// What `reader doctor` finds in a library whose pages are sound, and what a repair makes of it.
struct HealthTests {
    /// One thing that is wrong.
    struct Fault: CustomTestStringConvertible, Sendable {
        var sql: String
        var words: String
        /// How many articles are as they were after the repair.
        var whole = 20

        var testDescription: String { words }
    }

    private static let faults = [
        Fault(sql: "DROP TRIGGER searchAdd", words: "trigger searchAdd is missing"),
        Fault(sql: "DROP TRIGGER mentionRemove", words: "trigger mentionRemove is missing"),
        Fault(
            sql: "DROP TRIGGER quoteCountAdd; CREATE TRIGGER quoteCountAdd AFTER INSERT ON quote BEGIN SELECT 1; END",
            words: "trigger quoteCountAdd is not as Reader made it"),
        Fault(
            sql: "CREATE TRIGGER thief AFTER INSERT ON article BEGIN DELETE FROM mark; END",
            words: "trigger thief is not Reader's"),
        Fault(sql: "DROP INDEX articleFeed", words: "index articleFeed is missing"),
        Fault(
            sql: "INSERT INTO entity (kind, name, articles) VALUES ('person', 'Anna Lindqvist', 3)",
            words: "counts of entities"),
        Fault(sql: "INSERT INTO eventDensity VALUES (12, 4)", words: "counts of empty days"),
        Fault(sql: "DELETE FROM identity WHERE article % 2 = 0", words: "10 articles would be taken in a second time"),
        Fault(
            sql: "UPDATE body SET form = x'0105' WHERE article < 3", words: "the form of 2 articles makes no sense",
            whole: 18),
        Fault(
            sql: """
                INSERT INTO event (article, fromDay, toDay, precision, start, length) VALUES (1, 3, 3, 'day', 90000, 7)
                """,
            words: "found in 1 article lies outside"),
        Fault(
            sql: "INSERT INTO quote (article, sortedAt, kind, start, parts) VALUES (2, 0, 'direct', 0, x'05FFFFFF')",
            words: "found in 1 article lies outside"),
    ]

    @Test(arguments: faults) func `what is wrong is found and mended, and nothing of the reader's is lost`(
        fault: Fault
    ) throws {
        let stored = try StoredLibrary(articles: 20)
        defer { stored.remove() }
        #expect(try LibraryHealth.examine(stored.path, annotator: 1)?.faults == [])
        try DatabaseQueue(path: stored.path).write { try $0.execute(sql: fault.sql) }
        let found = try #require(try LibraryHealth.examine(stored.path, annotator: 1))
        #expect(found.faults.contains { $0.contains(fault.words) }, "\(found.faults)")
        let done = try Library.repair(stored.path, progress: { _ in })
        #expect(done.contains { $0.contains("before-repair") }, "\(done)")
        #expect(try LibraryHealth.examine(stored.path, annotator: 1)?.faults == [])
        let library = try stored.open()
        #expect(library.notices.isEmpty)
        #expect(try library.wholeArticles(stored.articles).count == fault.whole)
        #expect(try library.count("reading") == 7 && library.count("mark") == 7 && library.count("articleTag") == 10)
        #expect(try library.found("harbour") == 20)
    }

    @Test func `a flipped bit in a text is told, when it is read and by the doctor`() throws {
        let stored = try StoredLibrary(articles: 20)
        defer { stored.remove() }
        var bytes = try stored.bytes()
        let words = try #require(bytes.firstRange(of: Array("of article 7 speaks of harbour number 56".utf8)))
        bytes[words.lowerBound + 3] ^= 1
        try stored.write(bytes)
        let library = try stored.open()
        let id = stored.articles[7]
        #expect(try library.alterationNotice(of: id)?.contains("not as it was kept") == true)
        #expect(try stored.articles.count { try library.alterationNotice(of: $0) != nil } == 1)
        let found = try #require(try LibraryHealth.examine(stored.path, annotator: 1))
        #expect(found.altered.map(\.id) == [id] && found.altered[0].url == "https://example.org/7")
        // A search index made anew over the altered text does not make it right.
        library.close()
        _ = try Library.repair(stored.path, progress: { _ in })
        let again = try #require(try LibraryHealth.examine(stored.path, annotator: 1))
        #expect(again.altered.map(\.id) == [id] && again.faults.count == 1, "\(again.faults)")
        let mended = try stored.open()
        let whole = try #require(try mended.article(stored.articles[8]))
        try mended.replaceText(of: id, with: whole)
        #expect(try mended.alterationNotice(of: id) == nil)
    }

    @Test func `a library that was kept before there were checksums is well`() throws {
        let stored = try StoredLibrary(articles: 5)
        defer { stored.remove() }
        try DatabaseQueue(path: stored.path).write { try $0.execute(sql: "UPDATE body SET checksum = NULL") }
        #expect(try LibraryHealth.examine(stored.path, annotator: 1)?.faults == [])
    }

    @Test func `a library in which somebody writes is well`() async throws {
        let stored = try StoredLibrary(articles: 20)
        defer { stored.remove() }
        let library = try stored.open()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { @concurrent in
                for round in 0..<60 {
                    try library.write {
                        try $0.execute(sql: "UPDATE article SET byline = ?", arguments: ["Anna Lindqvist \(round)"])
                    }
                }
            }
            for _ in 0..<4 {
                group.addTask { @concurrent in
                    for _ in 0..<5 {
                        let health = try LibraryHealth.examine(stored.path, annotator: 1)
                        #expect(health?.faults == [])
                    }
                }
            }
            try await group.waitForAll()
        }
    }
}
