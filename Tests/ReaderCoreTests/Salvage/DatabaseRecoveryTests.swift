import Foundation
import ReaderModel
import ReaderSQLite
import TestSupport
import Testing

@testable import ReaderSalvage

struct DatabaseRecoveryTests {
    @Test func `a destroyed first page costs nothing`() throws {
        let letters = try Letters(40)
        defer { letters.remove() }
        try letters.destroy(pages: [1])
        let damaged = try letters.bytes()
        let recovered = try letters.recover()
        #expect(recovered.rows == 40 && recovered.withoutContent == 0 && recovered.lost == 0)
        #expect(try letters.whole() == Array(1...40) && letters.count("label") == 13 && letters.faults() == [])
        #expect(recovered.keptAs == letters.files.path + ".damaged-2024-10-04")
        #expect(try letters.bytes(".damaged-2024-10-04") == damaged)
        #expect(letters.names == ["letters.sqlite", "letters.sqlite.damaged-2024-10-04"])
    }

    @Test func `a lost content leaves its row and is counted`() throws {
        let letters = try Letters(40)
        defer { letters.remove() }
        try letters.destroy(pages: [letters.pages(of: "content", "leaf")[3]])
        let recovered = try letters.recover()
        let whole = try letters.whole()
        #expect(recovered.rows == 40 && recovered.withoutContent == 40 - whole.count && whole.count > 30)
    }

    @Test(arguments: [2..<3, 1..<4, 0..<6]) func `pages that lead in a circle are left behind`(
        children: Range<Int>
    ) throws {
        let letters = try Letters(400)
        defer { letters.remove() }
        let leaves = try letters.pages(of: "content", "leaf")
        try #require(leaves.count > 8)
        try letters.lead("content", children: children, to: leaves[0])
        try letters.destroy(pages: [leaves[7]])
        let recovered = try letters.recover()
        let whole = try letters.whole().count
        #expect(recovered.rows == 400 && recovered.withoutContent == 400 - whole && whole > 100 && whole < 400)
        #expect(try letters.faults() == [])
    }

    @Test func `a content without its row is handed to the repairer`() throws {
        let letters = try Letters(40)
        defer { letters.remove() }
        try letters.destroy(pages: letters.pages(of: "letter", "leaf"))
        let recovered = try letters.recover()
        #expect(recovered.rows == 40 && recovered.remade == 40)
        #expect(try letters.whole() == Array(1...40) && letters.count("letter WHERE title = 'without title'") == 40)
    }

    @Test func `a row whose content and number are gone from their tables is told as lost`() throws {
        let letters = try Letters(40)
        defer { letters.remove() }
        let tables = try letters.pages(of: "letter", "leaf") + letters.pages(of: "content", "leaf").suffix(1)
        try letters.destroy(pages: tables)
        let recovered = try letters.recover()
        #expect(recovered.lost > 0 && recovered.rows + recovered.lost == 40)
    }

    @Test func `rows of derived tables stay behind`() throws {
        let letters = try Letters(3)
        defer { letters.remove() }
        try DatabaseQueue(path: letters.files.path).write { try $0.execute(sql: "INSERT INTO tally VALUES (3)") }
        _ = try letters.recover()
        #expect(try letters.count("tally") == 0 && letters.count("letter") == 3)
    }

    @Test func `a reference to a row that is gone goes with it`() throws {
        let letters = try Letters(6)
        defer { letters.remove() }
        var configuration = DatabaseConfiguration()
        configuration.foreignKeysEnabled = false
        try DatabaseQueue(path: letters.files.path, configuration: configuration).write {
            try $0.execute(sql: "INSERT INTO label VALUES (99, 'dangling')")
        }
        #expect(try letters.faults() == ["1 references to rows that are gone"])
        _ = try letters.recover()
        #expect(try letters.faults() == [] && letters.count("label") == 2)
    }

    @Test func `a file of a newer version is left as it is`() throws {
        let letters = try Letters(3)
        defer { letters.remove() }
        try DatabaseQueue(path: letters.files.path).write {
            try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('of tomorrow')")
        }
        let before = try letters.bytes()
        #expect(throws: Failure.self) { try letters.recover() }
        #expect(try letters.bytes() == before)
    }

    @Test(arguments: 0..<8) func `whatever pages are destroyed, what is put together is sound`(seed: Int) throws {
        var random = SplitMix(seed: UInt64(seed))
        let letters = try Letters(30)
        defer { letters.remove() }
        let count = try letters.bytes().count / Letters.pageSize
        let pages = (0..<4).map { _ in Int.random(in: 1...count, using: &random) }
        try letters.destroy(pages: pages)
        let recovered = try letters.recover()
        #expect(try letters.faults() == [] && letters.count("letter") == recovered.rows, "pages \(pages) of \(count)")
    }
}

struct DatabaseFilesTests {
    @Test func `damaged files of one day get names of their own, an attempt that goes on the same`() throws {
        let letters = try Letters(1)
        defer { letters.remove() }
        let first = try letters.files.keepAside(day: Letters.day)
        #expect(try letters.files.keepAside(day: Letters.day) == first)
        try FileManager.default.removeItem(atPath: letters.files.path)
        try letters.write(Data("another".utf8))
        #expect(try letters.files.keepAside(day: Letters.day) == first + "-2")
    }

    @Test func `a finished database takes the place of the damaged one and of its log`() throws {
        let letters = try Letters(1)
        defer { letters.remove() }
        try letters.write(Data("new".utf8), ".recovered")
        try letters.write(Data("old log".utf8), "-wal")
        letters.files.suspect()
        #expect(letters.signs.needsCare && letters.signs.isSuspected)
        let name = try letters.files.install(day: Letters.day)
        #expect(try letters.bytes() == Data("new".utf8) && name == letters.files.path + ".damaged-2024-10-04")
        let kept = "letters.sqlite.damaged-2024-10-04"
        #expect(letters.names == ["letters.sqlite", kept, kept + "-wal"])
    }

    @Test func `a link leads to the files beside its target`() throws {
        let letters = try Letters(1)
        defer { letters.remove() }
        let link = letters.folder.appending(path: "link").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: letters.files.path)
        #expect(DatabaseFiles(resolving: link).path == DatabaseFiles(resolving: letters.files.path).path)
    }

    @Test func `a file is known for ours by its mark, its schema or its name`() throws {
        let letters = try Letters(1)
        defer { letters.remove() }
        #expect(letters.signs.isLikelyOurs)
        let other = letters.folder.appending(path: "notes")
        let signs = DamageSigns(files: DatabaseFiles(path: other.path), schema: Letters.schema)
        try Data("a page of notes".utf8).write(to: other)
        #expect(!signs.isLikelyOurs)
        try Data("damage CREATE INDEX letterSent damage".utf8).write(to: other)
        #expect(signs.isLikelyOurs)
        // A name alone makes no database of a text.
        let list = letters.folder.appending(path: "list.sqlite")
        try Data("a list of names".utf8).write(to: list)
        #expect(!DamageSigns(files: DatabaseFiles(path: list.path), schema: Letters.schema).isLikelyOurs)
        try Data([0, 1, 2]).write(to: list)
        #expect(DamageSigns(files: DatabaseFiles(path: list.path), schema: Letters.schema).isLikelyOurs)
    }
}
