import LibraryTestSupport
import ReaderSQLite
import TestSupport
import Testing

@testable import ReaderImport
@testable import ReaderLibrary
@testable import ReaderModel

struct ExactCounterTests {
    @Test(arguments: 1...6)
    func `counters stay exact whatever is annotated, annotated anew, changed and deleted`(seed: UInt64) throws {
        let store = try TemporaryLibrary()
        var chance = RandomAnnotation(random: SplitMix(seed: seed))
        let feed = try store.addFeed("https://example.org/feed")
        var ids: [RowID<ArticleRow>] = []
        for step in 0..<60 {
            switch Int.random(in: 0..<10, using: &chance.random) {
            case 0..<3:
                ids.append(try store.keep(chance.text(step), feed: feed, entry: "\(step)").id)
            case 3..<8:
                let some = ids.filter { _ in Bool.random(using: &chance.random) }.prefix(5)
                let records = try some.map { id in
                    let article = try #require(try store.library.article(id))
                    return AnnotationRecord(article, id: id, chance.annotation(of: article.text))
                }
                #expect(try store.library.store(records) == Array(some))
            case 8:
                guard let id = ids.randomElement(using: &chance.random) else { continue }
                try store.library.write { database in
                    let article = try Importer.articles(from: Array("Another text.".utf8), name: "a.md").articles[0]
                    try Library.replaceText(of: id, with: article, in: database)
                }
                ids.removeAll { $0 == id }
            default:
                guard let id = ids.randomElement(using: &chance.random) else { continue }
                ids.removeAll { $0 == id }
                try store.library.write { try $0.execute(sql: "DELETE FROM article WHERE id = ?", arguments: [id]) }
            }
            try LibraryDump.expectExactCounters(store.library)
        }
        try store.library.write { try $0.execute(sql: "DELETE FROM article") }
        #expect(try LibraryDump(store.library).lines == [])
        let foreign = try store.library.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }
        #expect(foreign.isEmpty)
    }
}
