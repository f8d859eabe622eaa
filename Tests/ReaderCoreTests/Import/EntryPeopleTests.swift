import ReaderImport
import ReaderModel
import Testing

/// Who wrote the entries of a feed, and what small files of theirs show.
struct EntryPeopleTests {
    private func entry(_ item: String, channel: String = "") throws -> Article {
        let feed =
            "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:media='http://search.yahoo.com/mrss/'>"
            + "<channel><title>Coast Wire</title>\(channel)<item><title>T</title>\(item)</item></channel></rss>"
        return try #require(try Importer.articles(from: Array(feed.utf8), name: "f.xml").articles.first)
    }

    @Test(arguments: [
        ("<dc:creator>By Ada Berg</dc:creator>", "Ada Berg"), ("<author>(Ada Berg)</author>", "Ada Berg"),
        ("<dc:creator>Ada Berg, City editor</dc:creator>", "Ada Berg"),
        ("<author>noreply@e.org (Unknown)</author><dc:creator>Ada Berg</dc:creator>", "Ada Berg"),
        ("<author>d@e.org (News Desk)</author><dc:creator>Ada Berg</dc:creator>", "Ada Berg"),
        ("<dc:creator>Ada Berg</dc:creator><dc:creator>Olaf Reed</dc:creator>", "Ada Berg, Olaf Reed"),
        ("<dc:creator>Von Ada Berg</dc:creator>", "Ada Berg"), ("<dc:creator>Von Berg</dc:creator>", "Von Berg"),
        ("<dc:creator>Ada Berg | Coast Wire</dc:creator>", "Ada Berg"),
    ])
    func `a byline is the names of people`(item: String, byline: String) throws {
        #expect(try entry(item).byline == byline)
    }

    @Test(arguments: [
        "<author>noreply@e.org (Unknown)</author>", "<dc:creator>admin</dc:creator>",
        "<author>https://e.org/ada</author>",
    ])
    func `what programs write for nobody is no byline`(item: String) throws {
        #expect(try entry(item).byline == nil)
    }

    @Test func `the editor of a feed answers for its entries, where that is a person`() throws {
        let editor = { (name: String) in "<managingEditor>\(name)</managingEditor>" }
        #expect(try entry("", channel: editor("ada@e.org (Ada Berg)")).byline == "Ada Berg")
        #expect(try entry("", channel: editor("desk@e.org (News Desk)")).byline == nil)
        #expect(try entry("", channel: editor("Coast Wire")).byline == nil)
        #expect(try entry("<author>Olaf Reed</author>", channel: editor("ada@e.org (Ada Berg)")).byline == "Olaf Reed")
    }

    @Test func `a small picture is shown where there is nothing else to see`() throws {
        let picture = "<media:thumbnail url='https://e.org/t.jpg'/>"
        #expect(try entry(picture).text.string == "[image: https://e.org/t.jpg]")
        #expect(try entry(picture + "<description>Words.</description>").text.string == "Words.")
    }

    @Test func `what stands beside the only medium speaks of it`() throws {
        let medium =
            "<media:content url='https://e.org/p.jpg' medium='image'/><media:description>A ferry at night</media:description>"
        #expect(
            try entry("<description>Words.</description>" + medium).text.string == "Words.\n\n[image: A ferry at night]"
        )
        #expect(try entry(medium).text.string.contains("A ferry at night"))
    }

    @Test func `the words of a medium are those that describe it`() throws {
        let film =
            "<media:content url='https://e.org/f.mp4' type='video/mp4'><media:text>A quay.</media:text></media:content>"
        #expect(try entry(film).text.string == "[video: A quay.]")
    }
}
