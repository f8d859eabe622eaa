import ReaderImport
import ReaderModel
import Testing

/// What belongs to a page's article besides its paragraphs.
struct PagePartsTests {
    private func pictures(_ article: Article) -> [(words: String, address: String?)] {
        article.blocks.filter { $0.kind == .picture }.map { block in
            (article.text[block.range], article.spans.first { $0.range == block.range }?.kind.address)
        }
    }

    @Test(arguments: [
        (
            "<figure><img src='q.jpg' alt='A crane lifts a beam'><figcaption>The crane at work</figcaption></figure>",
            ["[image: A crane lifts a beam]", "The crane at work"], ["https://example.org/a/q.jpg", nil]
        ),
        // Without words of its own the picture is reached by its caption.
        (
            "<figure><img src='q.jpg' alt=''><figcaption><p>The <b>crane</b> at work</p></figcaption></figure>",
            ["The crane at work"], ["https://example.org/a/q.jpg"]
        ),
        (
            "<figure><img src='q.jpg' alt='The crane'><figcaption>The crane at work</figcaption></figure>",
            ["The crane at work"], ["https://example.org/a/q.jpg"]
        ),
        (
            "<div class='wp-caption'><img src='q.jpg' alt=''><p class='wp-caption-text'>At work</p></div>",
            ["At work"], ["https://example.org/a/q.jpg"]
        ),
        (
            "<figure><img src='q.jpg' alt=''><figcaption><span class='caption-text'>At work</span>"
                + "<dl><dt>Picture</dt><dd>Ada Berg</dd></dl></figcaption></figure>",
            ["At work", "Picture", "Ada Berg"],
            ["https://example.org/a/q.jpg", "https://example.org/a/q.jpg", "https://example.org/a/q.jpg"]
        ),
        (
            "<p><img src='m.png' alt='Map of the two harbours'></p>", ["[image: Map of the two harbours]"],
            ["https://example.org/a/m.png"]
        ),
    ])
    func `pictures and their captions are lines of their own, and lead to the picture`(
        part: String, words: [String], addresses: [String?]
    ) throws {
        let found = pictures(try SamplePage.article(with: part))
        #expect(found.map(\.words) == words)
        #expect(found.map(\.address) == addresses)
    }

    @Test(arguments: [
        "<p><img src='i.png' alt='Share' width='20'></p>",
        "<p><a href='/other'><img src='o.jpg' alt='Another story of today'></a></p>",
        "<figure><img src='q.jpg' alt=''></figure>",
        "<div class='author-box'><img src='a.jpg' alt='Ada Berg in her office'></div>",
        "<p><img src='t.gif' width='1' height='1' alt='a b c'></p>",
        "<figure><figcaption>Photo: Ada Berg</figcaption></figure>",
    ])
    func `what only adorns a page is no part of its article`(part: String) throws {
        #expect(pictures(try SamplePage.article(with: part)).isEmpty)
    }

    @Test func `captions are no part of the words of an article`() throws {
        let article = try SamplePage.article(
            with: "<figure><img src='q.jpg' alt=''><figcaption>At work</figcaption></figure>")
        #expect(!Article.words(article.text, article.blocks).contains("At work"))
        #expect(article.text.string.contains("will not wait.\n\nAt work\n\nThose who come"))
    }

    @Test func `the updates of a live page keep their times`() throws {
        let updates = zip(
            ["<time>12:30</time>", "<time>11.15am</time>", "<p class='timestamp'>10:05 GMT</p>"],
            [
                SamplePage.prose[0], SamplePage.prose[1], SamplePage.prose[0].replacing("six", with: "seven"),
            ]
        ).map { "<div>\($0)\($1)</div>" }.joined()
        let text = try SamplePage.page("<h1>The ferry is late</h1><article>\(updates)</article>").text.string
        #expect(
            text.split(separator: "\n\n").map { String($0.prefix(9)) } == [
                "12:30", "The ferry", "11.15am", "Those who", "10:05 GMT", "The ferry",
            ])
    }

    @Test func `the time of publication is no part of the text`() throws {
        let text = try SamplePage.article(with: "<time>12:30</time>" + SamplePage.prose.joined()).text.string
        #expect(!text.contains("12:30"))
    }

    @Test func `a live page whose text stands in its data keeps the times too`() throws {
        let update =
            "It is closed to all, and the harbour master asks that nobody walk over the flats before the tide turns."
        let data = """
            <script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm","liveBlogUpdate":[\
            {"headline":"Bridge","datePublished":"2024-03-05T09:05:00Z","articleBody":"\(update)"},\
            {"datePublished":"2024-03-05T08:00:00Z","articleBody":"\(update) \(update)"}]}</script>
            """
        let text = try SamplePage.page(head: data, "<div id='root'></div>").text.string
        #expect(text.hasPrefix("9:05 Bridge\n\nIt is closed"))
        #expect(text.contains("\n\n8:00\n\nIt is"))
    }

    @Test(arguments: [
        ("<title>The Example Post</title>", "<h1>Council votes on ferries</h1>", "Council votes on ferries"),
        ("<title>Post</title><meta property='og:site_name' content='Post'>", "<h2>Council votes</h2>", "Council votes"),
        (
            "<title>The Post</title><meta property='og:title' content='The Post'>",
            "<h1>Council votes on ferries</h1>", "Council votes on ferries"
        ),
        (
            "<title>A notebook</title>", "<div class='h-entry'><h2 class='p-name'>Along the quay</h2></div>",
            "Along the quay"
        ),
        (
            "<title>A notebook</title>", "<div class='h-entry'><p class='p-name'>Along the quay</p></div>",
            "Along the quay"
        ),
        ("<title>Ferry news</title>", "<h1>Ferry news</h1>", "Ferry news"),
    ])
    func `where the title is the name of the site the headline is the heading`(
        head: String, heading: String, title: String
    ) throws {
        #expect(try SamplePage.page(head: head, heading + SamplePage.prose.joined()).title == title)
    }

    @Test func `a heading that is not the title stays in the text`() throws {
        let head = "<meta property='og:title' content='What we know of the storm'>"
        let article = try SamplePage.page(
            head: head, "<article><h1>Ferry stays in port</h1>\(SamplePage.prose.joined())</article>")
        #expect(article.title == "What we know of the storm")
        #expect(article.text.string.hasPrefix("Ferry stays in port\n\nThe ferry"))
    }

    @Test func `a paragraph that is a link as a whole stays`() throws {
        let sentence = "On Friday the master, the pilot and the cook all denied that the ferry had ever been late."
        let part = "<div class='wrap'><p><a href='/x'><strong>\(sentence)</strong></a></p></div>"
        #expect(try SamplePage.article(with: part).text.string.contains(sentence))
    }

    @Test func `a time within a sentence is part of it`() throws {
        let part = "<p>At <time datetime='2024-05-02T10:00'>ten in the morning</time> the last ferry left.</p>"
        #expect(try SamplePage.article(with: part).text.string.contains("At ten in the morning the last ferry left."))
    }

    @Test func `what readers wrote is no part of the text, even where it is longer`() throws {
        let remark =
            "<div><b>Olaf</b><p>I have taken this ferry for thirty years and it has never once been on time.</p></div>"
        for name in ["id='comments'", "class='commentlist'", "itemprop='comment'"] {
            let remarks = "<section \(name)>" + String(repeating: remark, count: 9) + "</section>"
            let text = try SamplePage.page(
                "<article><h1>The ferry is late</h1>\(SamplePage.prose.joined() + SamplePage.prose.joined())\(remarks)</article>"
            ).text
            #expect(!text.string.contains("thirty years"))
            #expect(text.string.contains("two hours"))
        }
    }

    @Test func `a page whose text its script brings has what its head says of it`() throws {
        let told = "The ferry to the island leaves at six in the morning."
        for head in [
            "<meta name='description' content='\(told)'>",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Late\",\"articleBody\":\"&lt;p&gt;\(told)&lt;/p&gt;\"}</script>",
            "<meta itemprop='articleBody' content='\(told)'>",
        ] {
            #expect(
                try SamplePage.page(head: "<title>Late</title>" + head, "<div id='root'>Home</div>").text.string
                    .contains(told))
        }
    }

    @Test func `a link is relative to what the page says its links are relative to`() throws {
        let text =
            "<base href='https://cdn.example.org/x/'><p>" + "The ferry to the island leaves at six, "
            + "said the harbour master, and it <a href='b'>will not wait</a> for anybody who is late.</p>"
        #expect(
            try SamplePage.page("<article><h1>The ferry is late</h1>\(text)</article>").spans.first?.kind.address
                == "https://cdn.example.org/x/b")
    }

    @Test func `headings of level 1 that divide an article stay, one beside its headline does not`() throws {
        let section = { (name: String) in "<h1>\(name)</h1>" + SamplePage.prose.joined() }
        let first = "<article><h1>The ferry is late</h1>" + SamplePage.prose.joined()
        let divided = try SamplePage.page(first + section("Before noon") + section("In the evening") + "</article>")
        #expect(
            divided.blocks.filter { $0.kind == .heading(1) }.map { divided.text[$0.range] } == [
                "Before noon", "In the evening",
            ])
        let single = try SamplePage.page(first + section("Help us today") + "</article>")
        #expect(!single.text.string.contains("Help us"))
    }

    @Test func `the foot of a quotation says whose it is`() throws {
        let quotation = "<blockquote><p>We shall not wait.</p><footer>— Olaf Reed</footer></blockquote>"
        #expect(try SamplePage.article(with: quotation).text.string.contains("We shall not wait.\n\n— Olaf Reed"))
    }

    @Test(arguments: [
        ("The Example Post", "Council votes on ferries and the quay", "Council votes on ferries and the quay"),
        ("Council votes on ferries | The Example Post", "The Example Post", "Council votes on ferries"),
        ("The Example Post | The ferry stays here", "The ferry stays here", "The ferry stays here"),
    ])
    func `the name of a site is no headline`(title: String, heading: String, shown: String) throws {
        let found = try SamplePage.page(
            head: "<title>\(title)</title>", "<h1>\(heading)</h1>" + SamplePage.prose.joined())
        #expect(found.title == shown)
    }

    @Test(arguments: [
        #"{"@type":"NewsArticle","headline":"Quay","articleBody":"It closes."}"#,
        #"{"@graph":[{"@type":"WebPage"},{"@type":"ReportageNewsArticle","headline":"Quay","articleBody":"It closes."}]}"#,
        #"{"@type":"SocialMediaPosting","headline":"Quay","text":"It closes."}"#,
        #"{"@type":"BlogPosting","headline":"Quay","articleBody":["It closes."]}"#,
        #"{"@type":"Article","headline":"Quay","articleBody":"<p>It <b>closes</b>.</p>"}"#,
    ])
    func `a page that shows nothing has the text of its data`(data: String) throws {
        let found = try SamplePage.page(
            head: "<script type='application/ld+json'>\(data)</script>", "<div id='root'></div>")
        #expect(found.text.string == "It closes.")
    }

    @Test func `a page without text says so`() throws {
        let html =
            "<html><head><title>App</title><link rel=canonical href='https://example.org/app'></head><body></body></html>"
        let imported = try Importer.articles(from: Array(html.utf8), name: "app.html")
        #expect(
            imported.notices.map(\.message) == [
                "app.html holds no text: it may be written by a script when it is shown."
            ])
        #expect(imported.notices[0].advice.contains("https://example.org/app"))
    }

    @Test(arguments: [
        (
            "<iframe src='https://www.youtube.com/embed/abc' title='The debate'></iframe>",
            "[video: The debate]", "https://www.youtube.com/watch?v=abc"
        ),
        (
            "<iframe src='https://www.youtube-nocookie.com/embed/abc?rel=0' title='YouTube video player'></iframe>",
            "[video: https://www.youtube.com/watch?v=abc]", "https://www.youtube.com/watch?v=abc"
        ),
        (
            "<div><iframe data-src='//player.vimeo.com/video/7'></iframe></div>",
            "[video: https://vimeo.com/7]", "https://vimeo.com/7"
        ),
        (
            "<iframe src='https://tube.example.org/videos/embed/x1' title='The quay'></iframe>",
            "[video: The quay]", "https://tube.example.org/w/x1"
        ),
        (
            "<audio controls><source src='/a.mp3'></audio>",
            "[audio: https://example.org/a.mp3]", "https://example.org/a.mp3"
        ),
        (
            "<video src='v.mp4' title='The storm'>No film?</video>",
            "[video: The storm]", "https://example.org/a/v.mp4"
        ),
    ])
    func `a film or recording is a line that leads to it`(part: String, words: String, address: String) throws {
        let found = pictures(try SamplePage.article(with: part))
        #expect(found.map(\.words) == [words])
        #expect(found.map(\.address) == [address])
    }

    @Test(arguments: [
        "<iframe src='https://ads.example.net/slot?size=big' title='Advertisement'></iframe>",
        "<iframe src='https://www.youtube.com/embed/a' width=1 height=1></iframe>", "<video></video>",
        "<div class='related'><iframe src='https://www.youtube.com/embed/a'></iframe></div>",
    ])
    func `frames that play nothing are left out`(part: String) throws {
        #expect(pictures(try SamplePage.article(with: part)).isEmpty)
    }

    @Test(arguments: [
        ("<h2>The quay <a class=anchor href='#quay'>#</a></h2>", "The quay"),
        ("<h2>The quay<a class='headerlink' href='#quay' title='Permalink'>¶</a></h2>", "The quay"),
        ("<h2><a href='https://example.org/a/#quay'>§</a> The quay</h2>", "The quay"),
        ("<h2>The quay<a href='#quay' aria-label='Link'>&#8203;</a></h2>", "The quay"),
        ("<h2><a href='#quay'>The quay</a></h2>", "The quay"), ("<h2>In C<a href='/c'>#</a></h2>", "In C#"),

    ])
    func `the sign that copies the address of a heading is no part of it`(heading: String, shown: String) throws {
        let article = try SamplePage.article(
            with: heading + "<p>It was built of stone from the island and mended with oak.</p>")
        let headings = article.blocks.compactMap { block in
            if case .heading = block.kind { article.text[block.range] } else { nil }
        }
        #expect(headings.map { $0.filter { $0 != "\u{200B}" } } == [shown])
    }

    @Test func `nor is it part of the title`() throws {
        let page = try SamplePage.page(
            "<main><h1>Building a quay<a class='headerlink' href='#building'>¶</a></h1>\(SamplePage.prose.joined())</main>"
        )
        #expect(page.title == "Building a quay")
    }

    @Test(arguments: [
        (
            "<noscript><p>The harbour master has asked for a third boat since the spring of last year.</p></noscript>",
            true
        ),
        ("<noscript><p>The harbour master asks you to enable JavaScript to see what he wrote.</p></noscript>", false),
        ("<noscript>&lt;img src='x.gif' alt='The harbour master and forty of his words'&gt;</noscript>", false),
    ])
    func `what a page says without scripts is read, unless it asks for them`(part: String, isShown: Bool) throws {
        let text = try SamplePage.article(with: part).text.string
        #expect(text.contains("third boat") == isShown)
        #expect(!text.contains("enable") && !text.contains("<img"))
    }

    @Test func `a picture that a script would fill is told by what stands in its place`() throws {
        let part = "<figure><noscript><img src='q.jpg' alt='A crane lifts a beam'></noscript></figure>"
        #expect(pictures(try SamplePage.article(with: part)).map(\.words) == ["[image: A crane lifts a beam]"])
    }
}
