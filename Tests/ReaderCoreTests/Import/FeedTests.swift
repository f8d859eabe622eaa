import ReaderImport
import ReaderModel
import Testing

struct FeedTests {
    @Test func `warnings before a feed are no part of it`() throws {
        let feed =
            "<br />\n<b>Warning</b>: x in a.php<br />\n<?xml version='1.0'?><rss version='2.0'><channel><title>F</title>"
            + "<item><title>T</title><description>Words.</description></item></channel></rss>"
        let found = try Importer.articles(from: Array(feed.utf8), name: "f.xml")
        #expect(found.articles.map(\.text.string) == ["Words."])
    }

    private func imported(_ text: String, name: String = "feed.xml") throws -> Imported {
        try Importer.articles(from: Array(text.utf8), name: name)
    }

    @Test func `an RSS feed gives its entries in order`() throws {
        let feed = try imported(
            """
            <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour &amp; News</title>
            <link>https://example.org/</link><description>All of it</description>
            <item><title>Bridge reopens</title><link>https://example.org/1</link><guid isPermaLink="false">n1</guid>
            <pubDate>Tue, 05 Mar 2024 07:10:00 GMT</pubDate><dc:creator>Ada Miller</dc:creator>
            <description>Short &lt;b&gt;text&lt;/b&gt;.</description><category>bridges</category>
            <content:encoded><![CDATA[<p>First.</p><p>Second &amp; <a href="/x">last</a>.</p>]]></content:encoded></item>
            <item><title>Second</title><guid>https://example.org/2</guid></item></channel></rss>
            """)
        #expect(feed.feed?.title == "Harbour & News")
        #expect(feed.entries.map(\.title) == ["Bridge reopens", "Second"])
        #expect(feed.entries[0].author == "Ada Miller")
        #expect(feed.entries[0].published?.description == "2024-03-05T07:10:00Z")
        #expect(feed.entries[0].summary == "Short text.")
        #expect(feed.entries[0].tags == ["bridges"])
        #expect(feed.articles[0].text.string == "First.\n\nSecond & last.")
        #expect(feed.entries[1].link == "https://example.org/2")
    }

    @Test func `an ampersand in an attribute is one`() throws {
        let feed = try imported(
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><title>E</title><id>1</id>"
                + "<link href='https://example.org/?a=1&amp;b=2&#38;c=&amp;#38;'/></entry></feed>")
        #expect(feed.entries[0].link == "https://example.org/?a=1&b=2&c=&#38;")
    }

    @Test func `an Atom feed gives links, people and dates`() throws {
        let feed = try imported(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/a/"><title>T</title>
            <entry><title type="html">One &amp;lt;two&amp;gt;</title><id>urn:1</id><link rel="self" href="s"/><link href="b?x=1&amp;y=2"/>
            <author><name>Ada</name><email>a@example.org</email></author><updated>2024-03-05T07:10:00+01:00</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><h2>Head</h2><p>Body</p></div></content></entry></feed>
            """)
        #expect(feed.entries[0].title == "One <two>")
        #expect(feed.entries[0].link == "https://example.org/a/b?x=1&y=2")
        #expect(feed.entries[0].author == "Ada (a@example.org)")
        #expect(feed.entries[0].updated?.description == "2024-03-05T07:10:00+01:00")
        #expect(feed.articles[0].blocks.map(\.kind) == [.heading(2), .paragraph])
    }

    /// RFC 4287, 4.1.3.3; some write a type that means nothing.
    @Test(arguments: [
        ("\n  RmVycnkgPGI+bGF0ZTwvYj4=\n ", "Ferry late"), ("Ferry late", "Ferry late"), ("Harbours", "Harbours"),
    ])
    func `a title of a type that is no text is Base64 where it can be`(title: String, shown: String) throws {
        let feed = try imported(
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><id>1</id>"
                + "<title type='application/octet-stream'>\(title)</title></entry></feed>")
        #expect(feed.entries[0].title == shown)
    }

    @Test func `a JSON Feed gives its items and passes over what has the wrong type`() throws {
        let feed = try imported(
            #"{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":1,"title":["no"],"content_text":"Text"},7]}"#,
            name: "feed.json")
        #expect(feed.articles.map(\.text.string) == ["Text"])
        #expect(feed.entries[0].id == "1")
    }

    @Test func `a list of feeds keeps its folders`() throws {
        let list = try imported(
            """
            <opml version="2.0"><body><outline text="News"><outline text="A" xmlUrl="https://example.org/a"/></outline>
            <outline text="B" xmlUrl="https://example.org/b"/></body></opml>
            """)
        #expect(list.subscriptions.map(\.folder) == ["News", ""])
        #expect(list.subscriptions.map(\.title) == ["A", "B"])
        let again = try imported(OPML.document(list.subscriptions, title: "Mine"))
        #expect(Set(again.subscriptions) == Set(list.subscriptions))
    }

    @Test func `a wire story in NITF has headline, byline and text`() throws {
        let story = try imported(
            """
            <nitf><head><docdata><doc-id id-string="w1"/><date.issue norm="20240305T071000Z"/></docdata></head><body>
            <body.head><hedline><hl1>Bridge reopens</hl1></hedline><byline>By Ada Miller</byline></body.head>
            <body.content><p>It opened.</p><p>Lorries wait.</p></body.content></body></nitf>
            """)
        #expect(story.entries[0].title == "Bridge reopens")
        #expect(story.entries[0].author == "Ada Miller")
        #expect(story.articles[0].published?.day.description == "2024-03-05")
        #expect(story.articles[0].text.string == "It opened.\n\nLorries wait.")
    }

    @Test func `entities of the document are texts, and files are never read`() throws {
        let feed = try imported(
            """
            <!DOCTYPE rss [<!ENTITY a "lollol"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>
            <rss><channel><title>T &b; &f;</title></channel></rss>
            """)
        #expect(feed.feed?.title == "T lollollollol &f;")
    }

    @Test func `what a document's entities write has an end`() throws {
        let word = String(repeating: "quay ", count: 200)
        let feed = try imported(
            """
            <!DOCTYPE rss [<!ENTITY a "\(word)">]>
            <rss><channel><item><title>T</title><description>\(String(repeating: "&a;", count: 300))</description></item>
            </channel></rss>
            """)
        let text = try #require(feed.articles.first).text.string
        #expect(text.utf8.count <= 102_000 && text.hasPrefix("quay quay") && text.hasSuffix("&a;"))
    }

    @Test func `a feed that breaks off gives what came before`() throws {
        let feed = try imported("<rss><channel><title>T</title><item><title>Cut & mended</title><description>Al")
        #expect(feed.entries.map(\.title) == ["Cut & mended"])
    }

    @Test func `a link that could run something is no link`() throws {
        let feed = try imported(
            "<rss><channel><title>T</title><item><title>a</title><link>javascript:alert(1)</link></item></channel></rss>"
        )
        #expect(feed.entries[0].link == nil)
    }

    @Test func `mail is read whatever it was carried in`() throws {
        let mail = try imported(
            "Subject: =?utf-8?Q?Caf=C3=A9?= news\nFrom: \"Ada Miller\" <a@example.org>\nDate: Tue, 5 Mar 2024 07:10:00 +0000\n"
                + "Content-Type: multipart/alternative; boundary=q\n\n--q\nContent-Type: text/plain; charset=utf-8\n"
                + "Content-Transfer-Encoding: base64\n\naMOpbGxvIHRleHQ=\n--q--\n", name: "a.eml")
        #expect(mail.articles[0].title == "Café news")
        #expect(mail.articles[0].byline == "Ada Miller")
        #expect(mail.articles[0].text.string == "héllo text")
    }

    @Test func `a text in NITF inside a ninjs item is the article`() throws {
        let nitf =
            "<?xml version='1.0'?><nitf><head><title>Ferry</title></head><body><body.head><hedline><hl1>Ferry</hl1>"
            + "</hedline></body.head><body.content><p>The <em>boat</em> is late.</p></body.content></body></nitf>"
        let item =
            #"{"uri":"urn:1","type":"text","headlines":[{"role":"main","value":"Ferry"}],"bodies":[{"role":"nitf","#
            + #""contentType":"text/vnd.IPTC.NITF","value":"\#(nitf)"}]}"#
        let article = try #require(try imported(item, name: "a.json").articles.first)
        #expect(article.title == "Ferry")
        #expect(article.text.string == "The boat is late.")
        #expect(article.spans == [Span(range: 4..<8, kind: .emphasis)])
    }
}
