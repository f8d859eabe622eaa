import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

struct SearchRenewalTests {
    /// A library as the version before wrote it, with an index of other words.
    private func olderLibrary(articles: Int) throws -> StoredLibrary {
        let stored = try StoredLibrary(articles: articles)
        try DatabaseQueue(path: stored.path).write { database in
            for event in ["Add", "Remove", "ForgetText", "LearnText", "ForgetTitle", "LearnTitle"] {
                try database.execute(sql: "DROP TRIGGER search\(event)")
            }
            try database.execute(
                sql: """
                    DROP TABLE search; DROP VIEW searchable; DROP INDEX articleLanguage;
                    ALTER TABLE article DROP COLUMN languageIsGiven;
                    UPDATE article SET title = 'Wiadomości z Łodzi';
                    DELETE FROM grdb_migrations WHERE identifier LIKE '6 %';
                    """)
            try database.execute(sql: LibrarySchema.search)
            try database.execute(sql: "INSERT INTO search(search) VALUES ('rebuild')")
        }
        return stored
    }

    private func found(_ text: String, in library: Library) throws -> Int {
        try library.count(matching: try Query.parse(text), today: CalendarDay(number: 20_000))
    }

    private func check(_ library: Library) throws {
        try library.write { try $0.execute(sql: "INSERT INTO search(search, rank) VALUES ('integrity-check', 1)") }
    }

    @Test func `a small library has its new index at once`() async throws {
        let stored = try olderLibrary(articles: 20)
        defer { stored.remove() }
        let library = try stored.open()
        #expect(try found("lodzi", in: library) == 20)
        try check(library)
        try await SearchRenewal(library).run { _, _ in Issue.record("there is nothing to do") }
    }

    @Test func `the older index is searched until the new one is whole`() async throws {
        let stored = try olderLibrary(articles: 320)
        defer { stored.remove() }
        let library = try stored.open()
        #expect(try found("łodzi", in: library) == 320)
        #expect(try found("lodzi", in: library) == 0)
        #expect(try library.write { try SearchIndex.renewStep(in: $0, articles: 100) }?.done == 100)
        #expect(try found("łodzi", in: library) == 320)
        try await SearchRenewal(library).run { _, _ in }
        #expect(try found("lodzi", in: library) == 320)
        #expect(try library.read { try !SearchIndex.isBeingRenewed(in: $0) })
        try check(library)
    }

    @Test func `what changes meanwhile is in the new index once`() async throws {
        let stored = try olderLibrary(articles: 320)
        defer { stored.remove() }
        let library = try stored.open()
        _ = try library.write { try SearchIndex.renewStep(in: $0, articles: 100) }
        try library.write { database in
            // Some of those that are in the new index already, and some that are not.
            for id in [310, 250, 20, 3] {
                try database.execute(sql: "UPDATE article SET title = 'Køge' WHERE id = ?", arguments: [id])
                try database.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [id - 1])
                try database.execute(
                    sql: "UPDATE body SET text = 'Ærø' WHERE article = ?", arguments: [id - 2])
            }
            try database.execute(sql: "DELETE FROM article WHERE id > 315")
            try database.execute(
                sql: "INSERT INTO article (title, sortedAt, addedAt, words) VALUES ('Smørrebrød', 1, 1, 1)")
            try database.execute(
                sql: "INSERT INTO body (article, text, form) VALUES (?, 'Ny tekst', x'')",
                arguments: [database.lastInsertedRowID])
        }
        library.close()
        // Stopped and gone on with.
        let again = try stored.open()
        try await SearchRenewal(again).run { _, _ in }
        try check(again)
        #expect(try found("koge", in: again) == 4)
        #expect(try found("aero", in: again) == 4)
        #expect(try found("smorrebrod", in: again) == 1)
        #expect(try found("lodzi", in: again) == 307)
    }
}
