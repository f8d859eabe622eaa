import ReaderImport
import ReaderModel
import Testing

/// What an entry of a feed carries besides its text, and where it leads.
struct EntryPartsTests {
    private func feed(_ item: String, channel: String = "<link>https://e.org/</link>") throws -> Imported {
        let feed =
            "<rss version='2.0' xmlns:podcast='https://podcastindex.org/namespace/1.0' "
            + "xmlns:psc='http://podlove.org/simple-chapters'><channel><title>Coast Wire</title>\(channel)"
            + "<item><title>T</title>\(item)</item></channel></rss>"
        return try Importer.articles(from: Array(feed.utf8), name: "f.xml")
    }

    private func text(_ item: String) throws -> String? { try feed(item).articles.first?.text.string }

    private func atom(_ entry: String, language: String = "") throws -> Imported {
        let feed =
            "<feed xmlns='http://www.w3.org/2005/Atom' \(language)><title>F</title><entry><title>T</title><id>1</id>\(entry)</entry></feed>"
        return try Importer.articles(from: Array(feed.utf8), name: "f.xml")
    }

    @Test func `a recording leads to what is said in it and to its parts`() throws {
        let files =
            "<description>Words.</description><podcast:transcript url='https://e.org/t.vtt' type='text/vtt'/>"
            + "<podcast:chapters url='https://e.org/c.json' type='application/json+chapters'/>"
        #expect(try text(files) == "Words.\n\n[transcript: https://e.org/t.vtt]\n\n[chapters: https://e.org/c.json]")
        let parts =
            "<description>Words.</description><psc:chapters><psc:chapter start='00:00:00.000' title='Opening'/>"
            + "<psc:chapter start='00:12:30' title='The tide' href='https://e.org/tide'/></psc:chapters>"
        let article = try #require(try feed(parts).articles.first)
        #expect(article.text.string == "Words.\n\n00:00:00 Opening\n00:12:30 The tide")
        #expect(article.spans.map(\.kind) == [.link("https://e.org/tide")])
        let other =
            "<podcast:alternateEnclosure type='audio/opus'><podcast:source uri='https://e.org/a.opus'/></podcast:alternateEnclosure>"
        #expect(try text(other) == "[audio: https://e.org/a.opus]")
    }

    @Test func `those who speak in a recording wrote it, and its guests did not`() throws {
        let people =
            "<podcast:person role='host'>Ada Berg</podcast:person><podcast:person role='guest'>Olaf Reed</podcast:person>"
        #expect(try feed(people).articles.first?.byline == "Ada Berg")
    }

    @Test(arguments: [
        ("<guid>tide-1</guid>", nil), ("<guid>/tide/1</guid>", "https://e.org/tide/1"),
        ("<guid>https://e.org/1</guid>", "https://e.org/1"),
    ])
    func `an entry leads to its page, or nowhere`(item: String, link: String?) throws {
        #expect(try feed(item).entries.first?.link == link)
    }

    @Test(arguments: [
        ("<link>https://e.org/?a=1&amp;amp;b=2</link>", "https://e.org/?a=1&b=2"),
        ("<link>www.e.org/1</link>", "https://www.e.org/1"), ("<link>one.html</link>", "https://e.org/one.html"),
        ("<link>?p=1</link>", "https://e.org/?p=1"), ("<link>tide-1</link>", "tide-1"),
        (
            "<link>https://f.example/~r/1</link><feedburner:origLink "
                + "xmlns:feedburner='http://rssnamespace.org/feedburner/ext/1.0'>https://e.org/1</feedburner:origLink>",
            "https://e.org/1"
        ),
    ])
    func `an address is mended where it is clear what was meant`(item: String, link: String) throws {
        #expect(try feed(item).entries.first?.link == link)
    }

    @Test func `links of Atom are relative to where the feed says that it lies`() throws {
        let entry = { (head: String, entry: String) in
            let feed =
                "<feed xmlns='http://www.w3.org/2005/Atom'>\(head)<entry><id>1</id><title>T</title>\(entry)</entry></feed>"
            return try Importer.articles(from: Array(feed.utf8), name: "f.xml").entries.first?.link
        }
        let links = "<link href='https://e.org/blog/'/><link rel='self' href='https://e.org/feeds/a.xml'/>"
        #expect(try entry(links, "<link href='one'/>") == "https://e.org/feeds/one")
        #expect(try entry("<link href='https://e.org/blog/'/>", "<link href='one'/>") == "https://e.org/blog/one")
        #expect(try entry("", "<link>https://e.org/1</link>") == "https://e.org/1")
    }

    @Test func `sections of character data in one another are one`() throws {
        let title = { (text: String) in
            let feed = "<rss version='2.0'><channel><item><title>\(text)</title></item></channel></rss>"
            return try Importer.articles(from: Array(feed.utf8), name: "f.xml").entries.first?.title
        }
        #expect(try title("<![CDATA[<![CDATA[High tide]]]]>") == "High tide")
        #expect(try title("&lt;![CDATA[High tide]]&gt;") == "High tide")
    }

    @Test(arguments: ["xml:lang='en-GB'", "xml:lang='en'"])
    func `of a page in several languages that of the feed is the entry's`(language: String) throws {
        let links = "<link hreflang='de' href='https://e.org/de'/><link hreflang='en' href='https://e.org/en'/>"
        #expect(try atom(links, language: language).entries.first?.link == "https://e.org/en")
        #expect(try atom(links).entries.first?.link == "https://e.org/de")
    }

    @Test func `content that stands elsewhere is reached from the entry`() throws {
        let entry = "<summary>Words.</summary><content type='text/html' src='https://e.org/whole.html'/>"
        #expect(try atom(entry).articles.first?.text.string == "Words.\n\n[file: https://e.org/whole.html]")
    }

    @Test func `plain text says nothing in tags`() throws {
        let entry = "<summary type='text/plain'>if a &lt;b&gt; c</summary>"
        #expect(try atom(entry).entries.first?.summary == "if a <b> c")
    }
}
