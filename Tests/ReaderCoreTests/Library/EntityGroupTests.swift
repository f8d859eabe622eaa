import LibraryTestSupport
import ReaderSQLite
import Testing

@testable import ReaderLibrary
@testable import ReaderModel

struct EntityGroupTests {
    /// Five articles; Ana stands in three, Tomas in two, Lisbon in one, and the last one speaks of nobody.
    private func filled() throws -> (store: AnnotatedLibrary, ids: [RowID<ArticleRow>]) {
        let store = try AnnotatedLibrary()
        let texts = [
            "Ana went to Lisbon.", "Ana met Tomas.", "Ana and Tomas came back.", "Lisbon slept, said Tomas.",
            "It rained.",
        ]
        let ids = try texts.enumerated().map { number, text in
            try store.article(text, day: "2018-07-0\(number + 1)", title: "\(number)")
        }
        for (name, kind, articles) in [
            ("Ana", Entity.Kind.person, [0, 1, 2]), ("Tomas", .person, [1, 2]), ("Lisbon", .place, [0]),
        ] {
            let entity = try store.entity(name, kind)
            for article in articles { try store.mention(entity, name, in: ids[article]) }
        }
        return (store, ids)
    }

    @Test func `articles stand under each name that two of them have, and all others come last`() throws {
        let (store, ids) = try filled()
        let order = try store.library.order(of: ArticleView(grouping: .entity))
        #expect(order.groups.map(\.heading) == [.entity("Ana", .person), .entity("Tomas", .person), .others])
        #expect(order.groups.map(\.start) == [0, 3, 5])
        #expect(order.ids == [ids[2], ids[1], ids[0], ids[2], ids[1], ids[4], ids[3]])
        #expect(order.distinct == 5 && order.articleCount == 5)
    }

    @Test func `a group has the order of the list`() throws {
        let (store, ids) = try filled()
        let order = try store.library.order(of: ArticleView(sort: .oldest, grouping: .entity))
        #expect(order.ids.prefix(3) == [ids[0], ids[1], ids[2]])
    }

    @Test func `a query and hiding what is read hold inside the groups and in their sizes`() throws {
        let (store, ids) = try filled()
        let found = try store.library.order(of: ArticleView(query: "tomas", grouping: .entity))
        #expect(found.groups.map(\.heading) == [.entity("Ana", .person), .entity("Tomas", .person), .others])
        #expect(found.ids == [ids[2], ids[1], ids[2], ids[1], ids[3]] && found.articleCount == 3)
        try store.library.change([ids[2]], .read(true))
        var unread = ArticleView(grouping: .entity)
        unread.hidesRead = true
        let hidden = try store.library.order(of: unread)
        #expect(hidden.groups.map(\.heading) == [.entity("Ana", .person), .others])
        #expect(hidden.ids == [ids[1], ids[0], ids[4], ids[3]])
    }

    @Test func `a feed has no articles of other feeds under its names`() throws {
        let (store, ids) = try filled()
        let feed = try store.store.addFeed("https://example.org/feed")
        try store.library.write { database in
            try database.execute(
                sql: "UPDATE article SET feed = ? WHERE id IN (?, ?)", arguments: [feed, ids[0], ids[1]])
        }
        let order = try store.library.order(of: ArticleView(feed: feed, grouping: .entity))
        #expect(order.ids == [ids[1], ids[0]] && order.groups.map(\.heading) == [.entity("Ana", .person)])
    }

    @Test func `where nothing is annotated every article is still there`() throws {
        let store = try AnnotatedLibrary()
        let id = try store.article("Ana went.", day: "2018-07-01")
        let order = try store.library.order(of: ArticleView(grouping: .entity))
        #expect(order.ids == [id] && order.groups.isEmpty)
    }
}
