import ReaderModel
import Testing

@testable import ReaderNetwork

/// The feeds that a page names.
struct FeedDiscoveryTests {
    private static func links(_ page: String) -> [String] {
        FeedDiscovery.links(in: Array(page.utf8), address: "https://example.org/blog/").map(\.url)
    }

    @Test(arguments: [
        ("</main.xml>; rel=\"alternate\"; type=\"application/rss+xml\"", ["https://example.org/main.xml"]),
        (
            "<a>; rel=next, <https://example.org/f,1>; type=application/atom+xml; rel=alternate",
            ["https://example.org/f,1"]
        ),
        ("</e>; rel=alternate; type=\"application/atom+xml;type=entry\"", []), ("</hub>; rel=hub", []), ("", []),
    ])
    func `an answer names its feeds in its header`(header: String, found: [String]) {
        #expect(FeedDiscovery.links(inHeader: header, address: "https://example.org/blog/").map(\.url) == found)
    }

    @Test(arguments: [
        ("<p>Follow by <a href='/news.xml'>RSS</a>.</p>", ["https://example.org/news.xml"]),
        ("<a href='/atom'><img src=i.png alt='Atom feed'></a>", ["https://example.org/atom"]),
        ("<a type='application/rss+xml' href='x'>Follow</a>", ["https://example.org/blog/x"]),
        ("<link rel=alternate type='text/xml' href='/x'>", ["https://example.org/x"]),
        ("<link rel=alternate href='/x' title='RSS'>", ["https://example.org/x"]),
        ("<link rel=alternate type='application/json' href='/feed.json'>", ["https://example.org/feed.json"]),
        (
            "<link rel=alternate type='application/json' href='/wp-json/1'><link rel=alternate hreflang=de href='/de'>",
            []
        ),
        ("<link rel='alternate stylesheet' type='text/css' href='/feed.css'>", []),
        (
            "<a href='/what-is-rss'>RSS</a><a href='/blog/index.xml' title='Subscribe'>here</a><a href='/rss.xml'>RSS</a>",
            ["https://example.org/rss.xml", "https://example.org/what-is-rss", "https://example.org/blog/index.xml"]
        ),
        ("<a href='https://feeds.example.net/f.xml'>RSS</a><a href='/feedback'>Feedback</a><a href='#rss'>RSS</a>", []),
        (
            "<a href='/2024/rss'>Why the RSS feed of the council was closed in the night to Monday</a>",
            ["https://example.org/2024/rss"]
        ),
        ("<a href='/a'>Why the RSS feed of the council was closed in the night to Monday</a>", []),
        (
            "<a href='/comments/feed'>Comments RSS</a><a href='/feed'>Entries RSS</a>",
            ["https://example.org/feed", "https://example.org/comments/feed"]
        ),
    ])
    func `links of a text to its own host are called a feed, or lie where feeds lie`(page: String, found: [String]) {
        let links = FeedDiscovery.labelled(in: Array(page.utf8), address: "https://example.org/blog/")
        #expect(links.map(\.url) == found)
        #expect(Self.links(page).isEmpty)
    }

    @Test(arguments: [
        ("<link rel=alternate type='application/rss+xml' href='/feed'>", ["https://example.org/feed"]),
        (
            "<link rel='Alternate' type='Application/Atom+XML; charset=utf-8' href=atom.xml>",
            ["https://example.org/blog/atom.xml"]
        ),
        (
            "<link rel='alternate' type='application/feed+json' href='//cdn.example.org/f.json'>",
            ["https://cdn.example.org/f.json"]
        ),
        ("<link rel='feed' href='f'>", ["https://example.org/blog/f"]),
        ("<base href='/news/'><link rel=feed href=f>", ["https://example.org/news/f"]),
        (
            "<link rel=alternate type='application/rss+xml' href='f?a=1&amp;b=2'>",
            ["https://example.org/blog/f?a=1&b=2"]
        ),
        ("<link rel=alternate hreflang=de href=/de><link rel=stylesheet type=text/css href=a.css>", []),
        ("<link rel=alternate type='application/rss+xml' href='javascript:x'>", []),
        ("<link rel=feed href='file:///etc/passwd'>", []),
        ("<link rel=feed href=f><link rel=feed href=f>", ["https://example.org/blog/f"]),
        (
            "<link rel=feed title='Comments Feed' href=/comments/feed><link rel=feed href=/feed>",
            ["https://example.org/feed", "https://example.org/comments/feed"]
        ),
        ("<link rel=alternate type='application/atom+xml;type=entry' href=e.xml>", []),
        ("", []),
    ])
    func `a page names its feeds in its head`(page: String, found: [String]) {
        #expect(Self.links("<html><head>\(page)</head><body><p>Text</p>") == found)
    }

    @Test func `a feed has the title that its link has`() {
        let page = Array("<link rel=feed title='All &amp; more' href=f>".utf8)
        #expect(
            FeedDiscovery.links(in: page, address: "https://example.org/")
                == [FeedDiscovery.Link(url: "https://example.org/f", title: "All & more")])
    }

    @Test func `feeds are looked for below the page and then at the root`() {
        let places = FeedDiscovery.commonPlaces(for: "https://example.org/blog/?page=2")
        #expect(places.first == "https://example.org/blog/feed" && places.contains("https://example.org/rss.xml"))
        #expect(FeedDiscovery.commonPlaces(for: "https://example.org").first == "https://example.org/feed")
        #expect(FeedDiscovery.commonPlaces(for: "file:///a").isEmpty)
    }
}
