import ReaderImport
import ReaderModel
import Testing

/// Who wrote a page, as it says so itself.
struct PageBylineTests {
    @Test(arguments: [
        ("Ada Berg, City editor", "Ada Berg"), ("By Ada Berg Staff Writer", "Ada Berg"),
        ("Ada Berg in Oslo", "Ada Berg"), ("Ada Berg, Olaf Reed", "Ada Berg, Olaf Reed"),
        ("Ada Berg and Olaf Reed", "Ada Berg and Olaf Reed"),
        ("Anne van der Berg Senior Political Correspondent", "Anne van der Berg"),
        ("Von Ada Berg, Redakteurin", "Ada Berg"), ("By Ada Berg, for the Example Post", "Ada Berg"),
        ("Ada Berg Coast Wire Staff", "Ada Berg"), ("Coast Wire Staff", "Coast Wire Staff"),
        ("Von Ada Berg, Hamburg", "Ada Berg"), ("Par Ada Berg avec AFP", "Ada Berg"), ("Berg, Ada", "Berg, Ada"),
        ("By Ada Berg ada@example.org", "Ada Berg"), ("Par Ada Berg (avec AFP)", "Ada Berg"),
        ("Words by Ada Berg, photographs by Olaf Reed", "Ada Berg"),
        ("Reporting by Ada Berg and Olaf Reed; Editing by Ines Marsh", "Ada Berg and Olaf Reed"),
        ("Por: Ada Berg", "Ada Berg"), ("Updated by Ada Berg", "Ada Berg"),
        ("By Ada Berg, Paul Photo", "Ada Berg, Paul Photo"),
        ("Ada Berg, Associated Press", "Ada Berg"), ("Ada Berg, AP", "Ada Berg"), ("Ada Berg @adaberg", "Ada Berg"),
        ("Par Ada Berg, envoyée spéciale à Oslo", "Ada Berg"), ("Words: Ada Berg. Photos: Olaf Reed", "Ada Berg"),
        ("<span>Ada Berg</span><span>City editor</span>", "Ada Berg"),
        ("<span>Ada Berg</span><span>Olaf Reed</span>", "Ada Berg, Olaf Reed"),
        ("<a rel='author' href='/a'>Ada Berg</a><a rel='author' href='/o'>Olaf Reed</a>", "Ada Berg, Olaf Reed"),
        ("Texto: Ada Berg", "Ada Berg"), ("Written by: Ada Berg", "Ada Berg"),
    ])
    func `a byline names people without their offices`(line: String, byline: String) throws {
        #expect(
            try SamplePage.page("<h1>The ferry is late</h1><p class='byline'>\(line)</p>" + SamplePage.prose.joined())
                .byline == byline)
    }

    @Test(arguments: [
        (#"[{"@type":"Organization","name":"The Post"},{"@type":"Person","name":"Ada Berg"}]"#, "Ada Berg"),
        (#"[{"@type":"Person","name":"Ada Berg"},{"@type":["Person"],"name":"Olaf Reed"}]"#, "Ada Berg, Olaf Reed"),
        (#"{"@type":"NewsMediaOrganization","name":"Coast Wire"}"#, "Coast Wire"),
        (#"{"@type":"Person","name":["Ada Berg","Olaf Reed"]}"#, "Ada Berg, Olaf Reed"),
        (#"[["Ada Berg"],"Olaf Reed"]"#, "Ada Berg, Olaf Reed"),
        (#"{"@type":"Person","givenName":"Ada","familyName":"Berg"}"#, "Ada Berg"),
    ])
    func `of authors in a page's data people count before houses`(authors: String, byline: String) throws {
        let data =
            #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry is late","author":\#(authors)}</script>"#
        #expect(
            try SamplePage.page(head: data, "<h1>The ferry is late</h1>" + SamplePage.prose.joined()).byline == byline)
    }

    @Test(arguments: [
        #"<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Coast Wire"}}</script>"#,
        "<meta name='author' content='Coast Wire Newsroom'>", "<meta name='author' content='desk@e.org (News Desk)'>",
    ])
    func `a person who is shown counts before a house in the head`(head: String) throws {
        let line = "<p>By <a href='/author/ada'>Ada Berg</a></p>"
        #expect(
            try SamplePage.page(head: head, "<h1>The ferry is late</h1>" + line + SamplePage.prose.joined()).byline
                == "Ada Berg")
    }

    @Test(arguments: [
        "<div class='p-author h-card'><span class='p-name'>Ada Berg</span> <span class='p-org'>Coast Wire</span></div>",
        "<span itemprop='author' itemscope><meta itemprop='name' content='Ada Berg'></span>",
    ])
    func `the name of an author stands apart from what else is said of them`(author: String) throws {
        #expect(
            try SamplePage.page("<h1>The ferry is late</h1>" + author + SamplePage.prose.joined()).byline == "Ada Berg")
    }

    @Test(arguments: [
        "<p>By <span class='p-author'>Ada Berg</span>, <time datetime='2024-05-02'>yesterday</time></p>",
        "<p class='byline'>Ada Berg</p>", "<address class='author'>Ada Berg</address>", "<p>By Ada Berg</p>",
        "<div>By Ada Berg | 2 May 2024</div>",
    ])
    func `the line that names who wrote is no part of the text`(line: String) throws {
        let found = try SamplePage.page(
            "<article><h1>The ferry is late</h1>\(line)\(SamplePage.prose.joined())</article>")
        #expect(found.byline == "Ada Berg")
        #expect(found.text.string.hasPrefix("The ferry to the island"))
    }

    @Test func `a sentence that begins as a byline does stays`() throws {
        let found = try SamplePage.article(with: "<p>By Ada Berg's reckoning it is late.</p>")
        #expect(found.text.string.contains("By Ada Berg's reckoning"))
    }

    @Test func `an author may be a picture with a name`() throws {
        for author in [
            "<div class='p-author h-card'><img src='a.png' alt='Ada Berg'></div>",
            "<a rel='author' href='/a'><img src='a.png' alt='Ada Berg'></a>",
        ] {
            #expect(
                try SamplePage.page("<h1>The ferry is late</h1>" + author + SamplePage.prose.joined()).byline
                    == "Ada Berg")
        }
    }

    @Test func `a byline that names nobody is none`() throws {
        let line = "<p class='byline'>From our correspondent</p>"
        #expect(try SamplePage.page("<h1>The ferry is late</h1>" + line + SamplePage.prose.joined()).byline == nil)
    }
}
