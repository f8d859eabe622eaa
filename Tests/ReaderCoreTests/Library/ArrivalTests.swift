import Testing

@testable import ReaderImport
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes

struct ArrivalTests {
    private func arrivals(_ text: String, name: String, address: String? = nil) throws -> [Arrival] {
        Arrival.all(of: try Importer.articles(from: Array(text.utf8), name: name), address: address)
    }

    @Test func `a feed's entries bring their moment and their tags`() throws {
        let arrivals = try arrivals(
            """
            <rss version="2.0"><channel><title>Gazette</title>
            <item><title>One</title><link>https://example.org/1</link><description>First words.</description>
            <pubDate>Thu, 05 Jul 2018 10:30:00 +0200</pubDate><category> Foreign  affairs </category>
            <category>\(String(repeating: "long ", count: 40))</category></item>
            <item><title>Two</title><description>Second words.</description></item>
            </channel></rss>
            """, name: "feed.xml", address: "file:///feed.xml")
        #expect(arrivals.map(\.article.title) == ["One", "Two"])
        #expect(arrivals[0].publishedAt == 1_530_779_400)
        #expect(arrivals[0].tags == ["Foreign affairs"])
        #expect(arrivals[1].publishedAt == nil && arrivals[1].article.url == nil)
    }

    @Test func `a file that is one article has the file's address, where it says no other`() throws {
        #expect(try arrivals("Words.", name: "a.txt", address: "file:///a.txt")[0].article.url == "file:///a.txt")
    }

    @Test func `a file is known again when its text has changed`() throws {
        let store = try TemporaryLibrary()
        let first = try store.library.keep(try arrivals("Words.", name: "a.txt", address: "file:///a.txt"), now: 0)
        let again = try store.library.keep(try arrivals("Others.", name: "a.txt", address: "file:///a.txt"), now: 0)
        #expect(again == [Kept(id: first[0].id, outcome: .updated)])
    }

    @Test func `short texts without an address are one only under the same headline`() throws {
        let store = try TemporaryLibrary()
        let lines = #"{"text":"Read more.","title":"A"}"# + "\n" + #"{"text":"Read more.","title":"B"}"#
        let first = try store.library.keep(try arrivals(lines, name: "a.jsonl"), now: 0)
        #expect(first.map(\.outcome) == [.added, .added])
        let again = try store.library.keep(try arrivals(lines, name: "b.jsonl"), now: 0)
        #expect(again.map(\.outcome) == [.known, .known] && again.map(\.id) == first.map(\.id))
    }

    @Test func `tags are given when an article is added`() throws {
        let store = try TemporaryLibrary()
        var arrival = try arrivals("Words.", name: "a.txt", address: "file:///a.txt")[0]
        arrival.tags = ["Old", "old", "new"]
        let id = try store.library.keep([arrival], now: 0)[0].id
        #expect(try store.library.rows([id])[0].tags == ["Old", "new"])
        arrival.tags = ["later"]
        _ = try store.library.keep([arrival], now: 0)
        #expect(try store.library.rows([id])[0].tags == ["Old", "new"])
    }
}
