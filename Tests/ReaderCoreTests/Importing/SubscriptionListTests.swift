import ReaderImport
import ReaderModel
import ReaderNetwork
import ReaderWork
import Testing

@testable import ReaderImporting

struct SubscriptionListTests {
    private func list(_ outlines: String) -> String { "<opml version='2.0'><body>\(outlines)</body></opml>" }

    /// - Parameter reaches: given how near each address may lie.
    private func lists(
        _ origin: Source.Origin, isLocal: Bool = false, _ texts: [String: String],
        reaches: @escaping (AddressSpace) -> Void = { _ in }
    ) throws -> SubscriptionLists {
        try SubscriptionLists(origin, isLocal: isLocal) { source, reach throws(Failure) in
            reaches(reach)
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

    @Test(arguments: ["/etc/passwd", "../b.opml", "a/../../b.opml"])
    func `a list includes no file from elsewhere`(path: String) throws {
        let found = try lists(.file("l/a.opml"), ["a.opml": list(feed + "<outline type='include' url='\(path)'/>")])
        #expect(found.subscriptions.count == 1)
        #expect(found.notices.map(\.message) == ["a.opml includes another list that was not read: \(path)."])
    }

    @Test(arguments: [
        (Source.Origin.web("https://example.org/a.opml"), false, AddressSpace.everybody),
        (.file("a.opml"), false, .everybody),
        (.file("a.opml"), true, .machine), (.web("http://127.0.0.1/a.opml"), false, .machine),
    ])
    func `what a list includes lies no nearer than the list`(
        origin: Source.Origin, isLocal: Bool, expected: AddressSpace
    ) throws {
        let text = list("<outline type='include' url='https://example.org/b.opml'/>")
        var reaches: [AddressSpace] = []
        _ = try lists(origin, isLocal: isLocal, [Source(origin).name: text]) { reaches.append($0) }
        #expect(reaches == [.machine, expected])
    }
}
