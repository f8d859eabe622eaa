import ReaderImport
import ReaderModel
import Testing

/// Emphasis, code and links of articles, and how they are written as Markdown.
struct SpanTests {
    private func article(_ text: String, _ name: String) throws -> Article {
        try #require(
            try Importer.articles(from: Array(text.utf8), name: name, url: "https://example.org/a").articles.first)
    }

    /// The body of an article in Markdown.
    private func written(_ article: Article) -> String {
        let document = MarkdownText.document(article)
        return String(document[(document.ranges(of: "---\n\n").first?.upperBound ?? document.startIndex)...])
    }

    @Test(arguments: [
        "a *b* c **d** `e*f` and [g h](https://example.org/i)\n",
        "[**bold link**](https://example.org/b) at the start\n",
        "# Title with *emphasis*\n\n- item **one**\n- item two\n",
        "> quoted *words*\n", "| a | b |\n| --- | --- |\n| c | **d** |\n",
        "~~struck *and slanted*~~ words, \\~5 km\n",
        "5 \\* 3 \\[not a link\\] 1\\. \\_x\\_\n",
    ])
    func `what Markdown marks is kept and written back`(text: String) throws {
        #expect(written(try article(text, "a.md")) == text.replacing(" 1\\.", with: " 1."))
    }

    @Test(arguments: [
        ("a.html", "<p>A <b>bold</b>, <i>slanted</i> and <code>typed</code> <a href='b'>link</a> stands here.</p>"),
        (
            "a.xml",
            """
            <rss version='2.0'><channel><title>t</title><item><description>&lt;p&gt;A &lt;b&gt;bold&lt;/b&gt;,
            &lt;i&gt;slanted&lt;/i&gt; and &lt;code&gt;typed&lt;/code&gt; &lt;a href="b"&gt;link&lt;/a&gt; stands
            here.&lt;/p&gt;</description></item></channel></rss>
            """
        ),
        ("a.md", "A **bold**, *slanted* and `typed` [link](b) stands here."),
    ])
    func `pages, feeds and Markdown keep the same spans`(name: String, text: String) throws {
        let article = try article(text, name)
        #expect(article.text.string == "A bold, slanted and typed link stands here.")
        #expect(
            article.spans == [
                Span(range: 2..<6, kind: .strong), Span(range: 8..<15, kind: .emphasis),
                Span(range: 20..<25, kind: .code), Span(range: 26..<30, kind: .link("https://example.org/b")),
            ])
    }

    @Test(arguments: ["s", "del", "strike"])
    func `what a page strikes through stays struck`(tag: String) throws {
        let article = try article("<p>Costs <\(tag)>ten</\(tag)> nine euros.</p>", "a.html")
        #expect(article.spans == [Span(range: 6..<9, kind: .struck)])
        #expect(written(article) == "Costs ~~ten~~ nine euros.\n")
    }

    @Test func `a span ends with its block and goes on in the next`() throws {
        let article = try article("<p><b>one two <br><br> three</b></p>", "a.html")
        #expect(article.spans.map { article.text[$0.range] } == ["one two", "three"])
        #expect(article.spans.allSatisfy { $0.kind == .strong })
    }

    @Test func `the same emphasis inside itself is one, however deep`() throws {
        let deep = String(repeating: "<b><i>", count: 300)
        let article = try article("<p>\(deep)deep down here</p>", "a.html")
        #expect(article.spans.map(\.kind) == [.strong, .emphasis])
        #expect(article.spans.allSatisfy { article.text[$0.range] == "deep down here" })
    }

    @Test func `a link that may not be opened is no link`() throws {
        #expect(try article("<p>See <a href='javascript:alert(1)'>this page</a> now.</p>", "a.html").spans.isEmpty)
    }

    @Test func `an address cannot end its link`() throws {
        let article = try article("<p>See <a href='http://example.org/a)b c<'>this page</a> now.</p>", "a.html")
        #expect(written(article) == "See [this page](http://example.org/a%29b%20c%3C) now.\n")
    }
}
