import ReaderImport
import ReaderModel
import Testing

/// What a page says of its article, and where the article begins and ends.
struct PageTests {
    private static let prose = """
        <p>The ferry to the island leaves at six in the morning, said the harbour master, and it will not wait.</p>
        <p>Those who come later have to walk over the flats, which takes two hours when the wind is kind.</p>
        """

    private func page(head: String = "", _ body: String) throws -> Article {
        let html = "<!DOCTYPE html><html lang=\"de\"><head>\(head)</head><body>\(body)</body></html>"
        let imported = try Importer.articles(from: Array(html.utf8), name: "a.html", url: "https://example.org/a")
        return try #require(imported.articles.first)
    }

    @Test(arguments: [
        // The headline that is shown, where the statement is about the same.
        (
            "<meta property='og:title' content='Ferry: why the boat is late'>", "<h1>Why the boat is late again</h1>",
            "Why the boat is late again"
        ),
        // The name of the site, which leads to its front page, is no headline.
        (
            "<title>Harbour News » Archive » The ferry is late</title>",
            "<h1><a href='/'>Harbour News</a></h1><h2>The ferry is late</h2>", "The ferry is late"
        ),
        // A statement that says something else is believed.
        (
            "<meta property='og:title' content='The ferry is late'>", "<h1>Our topics of the week</h1>",
            "The ferry is late"
        ),
        // A description instead of a headline is not.
        (
            "<title>Flat-bottomed ferry - Example Wiki</title><meta property='og:title' content='kind of a ship'>",
            "<h1>Flat-bottomed ferry</h1>", "Flat-bottomed ferry"
        ),
    ])
    func `the title is the headline of the page`(head: String, heading: String, title: String) throws {
        #expect(try page(head: head, heading + Self.prose).title == title)
    }

    @Test(arguments: [
        ("<meta name='author' content='Harbour Media GmbH'>", "<p>Von Ada Miller</p>", "Ada Miller"),
        ("<meta name='author' content='Site Builder'>", "<a rel='author' href='/x'>Ada Miller</a>", "Ada Miller"),
        ("", "<p>Posted by Ada</p>", "Ada"),
        ("", "<span>| By </span><span>Ada Miller</span>", "Ada Miller"),
        ("", "<p class='byline'>Redaktion</p>", "Redaktion"),
        ("<meta name='author' content='am'>", "", "am"),
        ("<meta property='og:description' content='Par Ada Miller (Harbour News, 2 July)'>", "", "Ada Miller"),
    ])
    func `the byline names who wrote`(head: String, line: String, byline: String) throws {
        #expect(try page(head: head, "<h1>The ferry is late</h1>" + line + Self.prose).byline == byline)
    }

    @Test(arguments: [
        ("<meta name='date' content='2018-07-03'>", "<time>02.07.2018, 12:01 Uhr</time>", "2018-07-02"),
        ("<meta property='article:published_time' content='2018-07-01T22:00:00.000Z'>", "", "2018-07-02"),
        ("", "<p class='postdate'><b>2</b> Juli 2018</p>", "2018-07-02"),
        ("", "<abbr class='published' title='2018-07-02T10:00:00'>2 July</abbr>", "2018-07-02"),
        ("", "<p class='meta'>Updated 9 July 2018 | Published 2 July 2018</p>", "2018-07-02"),
        ("", "<p>(2. Juli 2018) \(String(repeating: "The council of the harbour met. ", count: 8))</p>", "2018-07-02"),
    ])
    func `the day of publication is found`(head: String, line: String, day: String) throws {
        let article = try page(head: head, "<h1>The ferry is late</h1>" + line + Self.prose)
        #expect(article.published?.day.description == day)
    }

    @Test(arguments: [
        ("https://example.org/2018/jul/02/ferry", "2018-07-02"), ("https://example.org/20180702/ferry", "2018-07-02"),
        ("https://example.org/20180702-ferry", "2018-07-02"), ("https://example.org/a-20180702", nil),
        ("https://example.org/20181502/ferry", nil),
    ])
    func `a day in the address of a page is that of its publication`(url: String, day: String?) throws {
        let html = "<html><body><h1>The ferry is late</h1>\(Self.prose)</body></html>"
        let found = try Importer.articles(from: Array(html.utf8), name: "a.html", url: url).articles.first
        #expect(found?.published?.day.description == day)
    }

    @Test func `a sentence about a day is not that of publication`() throws {
        let article = try page(
            "<h1>The ferry is late</h1><p>The feast of boats is on 3 June 2030 in the town.</p>" + Self.prose)
        #expect(article.published == nil)
    }

    @Test func `a lead outside the text comes first, once`() throws {
        let lead = "Nobody waits for the boat to the island any more."
        let head = "<meta name='description' content='\(lead)'>"
        let body = "<h1>The ferry is late</h1><div class='x'>\(lead)</div><div class='article-body'>\(Self.prose)</div>"
        let article = try page(head: head, body)
        #expect(article.text.string.hasPrefix(lead + "\n\nThe ferry to the island"))
        #expect(article.text.string.components(of: lead) == 1)
    }

    @Test(arguments: [
        "<div class='author-box'><p>Ada Miller has written about ferries and harbours for more than ten years.</p></div>",
        "<div id='kommentarModul'><p>I take this boat every single day and it is never on time, not even once.</p></div>",
        "<div class='postmetadata'>This entry was posted in Harbour and tagged with ferry, boat and island by us.</div>",
        "<h3>More about ships</h3>", "<p><a href='/b'>Write a comment</a></p>",
        "<div><a href='#n'>Jump to navigation</a> <a href='#s'>Jump to search</a></div>",
    ])
    func `what follows the text is no part of it`(rest: String) throws {
        let article = try page("<article><h1>The ferry is late</h1><div>\(Self.prose)</div>\(rest)</article>")
        #expect(article.text.string.hasSuffix("when the wind is kind."))
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
