import ReaderImport
import ReaderModel
import ReaderWork
import Testing

@testable import ReaderImporting

struct SubscriptionListTests {
    private func list(_ outlines: String) -> String { "<opml version='2.0'><body>\(outlines)</body></opml>" }

    private func lists(_ origin: Source.Origin, _ texts: [String: String]) throws -> SubscriptionLists {
        try SubscriptionLists(origin) { source throws(Failure) in
            guard let text = texts[source.name],
                let read = try? Importer.articles(from: Array(text.utf8), name: source.name)
            else { throw Failure("\(source.name) is missing.", advice: "Look.") }
            return read
        }
    }

    private let feed = "<outline text='A' xmlUrl='https://example.org/a'/>"

    @Test func `a list beside a file is read for it, in the folder of its name`() throws {
        let found = try lists(
            .file("lists/all.opml"),
            [
                "all.opml": list(
                    "<outline text='Sea'><outline type='include' text='More' url='b.opml'/></outline>"),
                "b.opml": list("<outline text='Ships'>\(feed)</outline>"),
            ])
        #expect(
            found.subscriptions == [Subscription(title: "A", url: "https://example.org/a", folder: "Sea/More/Ships")])
        #expect(found.notices.isEmpty)
    }

    @Test func `lists that include each other are read once`() throws {
        let inclusion = { (name: String) in "<outline type='link' url='\(name).opml'/>" }
        let found = try lists(
            .file("a.opml"), ["a.opml": list(feed + inclusion("b")), "b.opml": list(feed + inclusion("a"))])
        #expect(found.subscriptions.count == 2)
    }

    @Test func `a list that is missing costs the others nothing`() throws {
        let found = try lists(.file("a.opml"), ["a.opml": list(feed + "<outline type='include' url='b.opml'/>")])
        #expect(found.subscriptions.count == 1)
        #expect(found.notices.map(\.message) == ["b.opml is missing."])
    }

    @Test(arguments: ["http://127.0.0.1/b.opml", "https://other.example/b.opml", "file:///etc/passwd", "/../b.opml"])
    func `a list from the web includes lists of its own server only`(address: String) throws {
        let first = "https://example.org/lists/a.opml"
        let found = try lists(
            .web(first),
            [
                first: list("<outline type='include' url='\(address)'/>" + feed),
                "https://example.org/b.opml": list(feed),
            ])
        #expect(found.subscriptions.count == (address.hasPrefix("/") ? 2 : 1))
        #expect(found.notices.count == (address.hasPrefix("/") ? 0 : 1))
    }
}
