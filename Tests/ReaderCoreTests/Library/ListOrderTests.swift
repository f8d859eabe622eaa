import LibraryTestSupport
import Testing

@testable import ReaderLibrary

struct ListOrderTests {
    /// The older article has the word in its title, the newer one in its text.
    private func filled() throws -> (store: TemporaryLibrary, old: RowID<ArticleRow>, new: RowID<ArticleRow>) {
        let store = try TemporaryLibrary()
        let old = try store.keep(
            "The ferry is back.", title: "Ferry strike", url: "https://example.org/1", published: "2018-07-01"
        ).id
        let new = try store.keep(
            "\(String(repeating: "Nothing to see here. ", count: 40)) A ferry passed.", title: "Council",
            url: "https://example.org/2", published: "2018-07-09"
        ).id
        return (store, old, new)
    }

    @Test func `a search for words has the best match first, as long as no other order is wanted`() throws {
        let (store, old, new) = try filled()
        var view = ArticleView(query: "ferry")
        #expect(view.isRanked)
        #expect(try store.library.order(of: view).ids == [old, new])
        view.ranking = false
        #expect(try store.library.order(of: view).ids == [new, old])
        view = ArticleView(query: "ferry", sort: .oldest)
        #expect(!view.isRanked)
        view.ranking = true
        #expect(try store.library.order(of: view).ids == [old, new])
    }

    @Test(arguments: ["is:unread", "after:2018", "-ferry", "entity:Ana"])
    func `a search without words keeps the order of the list`(query: String) {
        #expect(!ArticleView(query: query).isRanked)
    }

    @Test func `the best matches of a saved search, a feed or what is unread are those that belong to it`() throws {
        let (store, old, new) = try filled()
        var view = ArticleView(query: "ferry")
        view.search = "title:council"
        #expect(try store.library.order(of: view).ids == [new])
        try store.library.change([old], .read(true))
        view = ArticleView(query: "ferry")
        view.hidesRead = true
        #expect(try store.library.order(of: view).ids == [new])
        view = ArticleView(query: "ferry", feed: try store.addFeed("https://example.org/feed"))
        #expect(try store.library.order(of: view).ids == [])
    }

    @Test func `a part of the library says how much of it is unread`() throws {
        let (store, old, new) = try filled()
        try store.library.change([old], .read(true))
        #expect(try store.library.order(of: ArticleView(query: "ferry")).unread == 1)
        #expect(try store.library.order(of: ArticleView(query: "strike")).unread == 0)
        var view = ArticleView()
        view.hidesRead = true
        let order = try store.library.order(of: view)
        #expect(order.ids == [new] && order.unread == 1 && order.counts == LibraryCounts(articles: 2, unread: 1))
    }

    @Test func `hiding what is read is remembered to the next session`() throws {
        let (store, old, _) = try filled()
        try store.library.keep(ListSession(selected: old, hidesRead: true))
        #expect(try store.library.beginning(of: nil, count: 5).0.hidesRead)
    }

    @Test func `marking all as read tells which were not, so that it can be taken back`() throws {
        let (store, old, new) = try filled()
        try store.library.change([old], .read(true))
        #expect(try store.library.markRead([new, old]) == [new])
        #expect(try store.library.markRead([new, old]) == [])
    }
}
