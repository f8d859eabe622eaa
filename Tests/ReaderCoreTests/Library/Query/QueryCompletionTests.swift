import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

struct QueryCompletionTests {
    @Test(arguments: [
        ("sa", "said-by:"), ("ferry -ta", "ferry -tag:"), ("is:un", "is:unread "), ("(has:q", "(has:quotes "),
        ("after:y", "after:yesterday "), ("FEE", "feed:"),
    ])
    func `fields and what they take are completed`(typed: String, expected: String) throws {
        let completion = try #require(QueryCompletion(typed))
        #expect(try completion.completed(with: #require(completion.candidates([]).first)) == expected)
    }

    @Test(arguments: ["", "ferry ", "\"sai", "entity:\"Anna\"", "is:unread "])
    func `what is whole is left alone`(typed: String) {
        #expect(QueryCompletion(typed) == nil)
    }

    @Test(arguments: [
        ("entity:An", "entity:\"Anna Lindqvist\" "), ("x said-by:\"anna l", "x said-by:\"Anna Lindqvist\" "),
    ])
    func `a name takes the place of its beginning, in quotation marks`(typed: String, expected: String) throws {
        let completion = try #require(QueryCompletion(typed))
        #expect(completion.subject != nil)
        #expect(completion.completed(with: "Anna Lindqvist") == expected)
    }

    @Test func `the library knows names, speakers, places, feeds, folders, tags and languages`() throws {
        let store = try AnnotatedLibrary()
        let anna = try store.entity("Anna Lindqvist", mentions: 3)
        try store.entity("Annika Berg", mentions: 9)
        try store.entity("Annaberg", .place, mentions: 2)
        let article = try store.article("“Yes,” Lindqvist said.", day: "2021-03-01")
        try store.quote("“Yes,”", in: article, by: anna)
        let feed = try store.store.addFeed("https://quay.example/rss")
        try store.library.write { database in
            try database.execute(
                sql: "UPDATE feed SET folder = 'Harbours', title = '100% Quay' WHERE id = ?", arguments: [feed])
            try database.execute(sql: "INSERT INTO tag (name) VALUES ('ships'), ('shops')")
            try database.execute(sql: "UPDATE article SET language = 'fi'")
        }
        let library = store.library
        #expect(try library.completions(of: .entity, "ann") == ["Annika Berg", "Anna Lindqvist", "Annaberg"])
        #expect(try library.completions(of: .saidBy, "ann") == ["Anna Lindqvist"])
        #expect(try library.completions(of: .place, "ann") == ["Annaberg"])
        #expect(try library.completions(of: .feed, "100%") == ["100% Quay"])
        #expect(try library.completions(of: .folder, "") == ["Harbours"])
        #expect(try library.completions(of: .tag, "sh") == ["ships", "shops"])
        #expect(try library.completions(of: .lang, "") == ["fi"])
    }
}
