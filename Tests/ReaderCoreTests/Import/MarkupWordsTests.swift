import ReaderImport
import ReaderModel
import Testing

/// What the markup of a page or feed says besides its words.
struct MarkupWordsTests {
    /// The article of an entry whose description is HTML.
    private func entry(_ html: String, more: String = "", title: String = "T") throws -> Article {
        let feed =
            "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>F</title><item>"
            + "<title><![CDATA[\(title)]]></title><description><![CDATA[\(html)]]></description>\(more)</item></channel></rss>"
        return try #require(try Importer.articles(from: Array(feed.utf8), name: "f.xml").articles.first)
    }

    private func text(_ html: String) throws -> String { try entry(html).text.string }

    @Test(arguments: [
        ("10<sup>6</sup> tonnes", "10⁶ tonnes"), ("2<sup>10</sup> readings", "2¹⁰ readings"),
        ("May 2019<sup>3</sup> was wet", "May 2019[3] was wet"), ("The report<sup>3</sup> says", "The report[3] says"),
        ("1<sup>st</sup> of May", "1st of May"), ("5 km<sup>2</sup> of reed", "5 km² of reed"),
        ("1101<sub>2</sub> is 13", "1101₂ is 13"), ("CO<sub>2</sub> and H<sub>2</sub>O", "CO2 and H2O"),
        ("e<sup>-kt</sup> falls", "e^(-kt) falls"), ("a note<sup>*</sup> here", "a note* here"),
        ("the law<sup><a href='#n4'>4</a></sup> holds", "the law[4] holds"),
        ("<sup>14</sup>C dates it", "¹⁴C dates it"),
        ("seen[<sup>2</sup>]", "seen[²]"), ("2<sup>2<sup>n</sup></sup> states", "2^(2ⁿ) states"),
        ("E = mc<sup>2</sup>", "E = mc²"), ("the sum = report<sup>2</sup>", "the sum = report[2]"),
        ("E=mc<sup>2</sup>", "E=mc²"), ("in 1999<sup>[3]</sup>", "in 1999[3]"), ("in 1999<sup>b</sup>", "in 1999[b]"),
        ("n<sup>o</sup> 5", "nº 5"), ("M<sup>r</sup> Berg", "Mr Berg"), ("Quay<sup>TM</sup>", "Quay™"),
        ("20<sup>°C</sup>", "20°C"), ("the yield<sup>a</sup> fell", "the yield[a] fell"), ("XIX<sup>e</sup>", "XIXe"),
        ("10<span style='vertical-align: super'>6</span> tonnes", "10⁶ tonnes"),
        ("10<span class='superscript'>6</span> tonnes", "10⁶ tonnes"),
    ])
    func `a raised number does not run into what stands before it`(html: String, shown: String) throws {
        #expect(try text("<p>\(html)</p>") == shown)
    }

    @Test(arguments: [
        ("<msup><mi>x</mi><mn>2</mn></msup>", "x²"), ("<msub><mi>a</mi><mi>i</mi></msub>", "a_i"),
        ("<mfrac><mn>1</mn><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow></mfrac>", "1/(a+b)"),
        ("<msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>", "x₁²"), ("<msqrt><mn>2</mn></msqrt>", "√2"),
        ("<semantics><mi>x</mi><annotation encoding='application/x-tex'>x</annotation></semantics>", "x"),
    ])
    func `powers, indices and fractions of a formula are written on the line`(formula: String, shown: String) throws {
        #expect(try text("<p><math>\(formula)</math></p>") == shown)
    }

    @Test(arguments: [
        ("She said <q>never again</q> and left.", "She said “never again” and left."),
        ("<q>He said <q>no</q> twice</q>", "“He said ‘no’ twice”"), ("“<q>Once</q>”", "“Once”"),
        ("<span lang='de'>Er sagte <q>nie</q>.</span>", "Er sagte „nie“."), ("a <q> b </q>, c", "a “b”, c"),
        ("a <q> b </q>c", "a “b” c"), ("a <q>b</q> , c", "a “b” , c"),
    ])
    func `an element q brings its quotation marks`(html: String, shown: String) throws {
        #expect(try text("<p>\(html)</p>") == shown)
    }

    @Test(arguments: [
        ("Caf&eacute &quotno&quot AT&ampT R&amp D &ndash", "Café \"no\" AT&T R& D &ndash"),
        ("One&comma; two&excl; &mldr; &period;", "One, two! … ."), ("a &lt b", "a < b"), ("x&NotEqualTilde;y", "x≂̸y"),
        ("fish & chips &unknown; 5", "fish & chips &unknown; 5"),
    ])
    func `references are read as HTML 5 says`(html: String, shown: String) throws {
        #expect(try text("<p>\(html)</p>") == shown)
    }

    @Test(arguments: [
        ("<p>one<aside>two</aside>three</p>", ["one", "two", "three"]), ("<p>a</br>b</p>", ["a\nb"]),
        ("<p>first</p></body></html><p>second</p>", ["first", "second"]),
        ("<fieldset><legend>two</legend>three</fieldset>", ["two", "three"]),
        ("<p>one<search>two</search>three</p>", ["one", "two", "three"]),
        ("<p>a<!-- b -->c</p>", ["ac"]), ("<p>cost <del>10</del><ins>20</ins></p>", ["cost 10 20"]),
    ])
    func `blocks and breaks part words`(html: String, blocks: [String]) throws {
        let article = try entry(html)
        #expect(article.blocks.map { article.text[$0.range] } == blocks)
    }

    @Test(arguments: [
        "<div style='Display : NONE; max-height:0'>All in one line</div>", "<p hidden>A label for machines</p>",
        "<span style='color:#fff;display:none!important'>part two</span>",
        "<div style='visibility: hidden'>Another line</div>",
    ])
    func `what takes no room is no text`(hidden: String) throws {
        let shown = "The ferry to the island leaves again, and the quay is dry."
        #expect(try text("\(hidden)<p>\(shown)</p>") == shown)
        #expect(try text("<p>\(shown)</p>\(hidden)") == shown)
    }

    @Test(arguments: [
        "<input type='button' value='Show'><div style='display:none'>It was the gardener.</div>",
        "<div hidden='until-found'>It was the gardener.</div>",
        "<div style='display:inline'>It was the gardener.</div>",
        "<nav><ol hidden><li>It was the gardener.</li></ol></nav>",
        "<div style='display:none'><math><mi>x</mi></math> It was the gardener.</div>",
    ])
    func `what a reader can open is text`(opened: String) throws {
        let question = "<p>Who let the water into the cellar of the old mill on the night of the flood?</p>"
        let told = try text(question + opened)
        #expect(told.contains("It was the gardener."))
    }

    @Test func `an entry that holds nothing but hidden text is read`() throws {
        #expect(try text("<div style='display:none'><p>The ferry leaves again.</p></div>") == "The ferry leaves again.")
    }

    @Test(arguments: [
        ("<h1>The ferry is <em>back</em></h1><p>It leaves at noon.</p>", true),
        ("<h2>The ferry\n is back</h2><p>It leaves at noon.</p>", true),
        ("<h2>The ferry</h2><p>It leaves at noon.</p>", false), ("<p>The ferry is back</p><p>At noon.</p>", false),
    ])
    func `a heading that repeats the title is the title`(html: String, isTitle: Bool) throws {
        let article = try entry(html, title: "The ferry is back")
        #expect((article.blocks.first?.kind == .title) == isTitle)
        #expect(article.text.string.contains("The ferry"))
    }

    @Test func `a line break stays one`() throws {
        let article = try entry("<p>12 Quay Street<br>Harbour Town<br>HT1 2AB</p>")
        #expect(article.blocks.map(\.keepsLines) == [true])
        #expect(
            article.blocks[0].lines(in: article.text).map { article.text[$0] } == [
                "12 Quay Street", "Harbour Town", "HT1 2AB",
            ])
        #expect(MarkdownText.document(article).contains("12 Quay Street\\\nHarbour Town\\\nHT1 2AB"))
    }

    @Test(arguments: [
        ("How std::vector<int> grows", "How std::vector<int> grows"),
        ("A std::vector<std::unique_ptr<T>> here", "A std::vector<std::unique_ptr<T>> here"),
        ("Anna <anna@example.org> wrote", "Anna <anna@example.org> wrote"),
        ("Debian (<q>bullseye</q>)", "Debian (“bullseye”)"),
        ("<b>Bold</b>ly", "Boldly"), ("a<b and c>d", "a<b and c>d"), ("i<s or u>a", "i<s or u>a"),
        ("<span hidden>x</span>y", "xy"),
        ("10<sup>6</sup> birds", "10⁶ birds"), ("2<sup>2<sup>n</sup></sup> birds", "2^(2ⁿ) birds"),
        ("Use <title> well", "Use <title> well"), ("The <script> tag", "The <script> tag"),
        ("What is <details>?", "What is <details>?"), ("<script>run()</script>Quay", "Quay"),
        ("Quay</main> and <main>", "Quay and <main>"), ("The <div> element", "The <div> element"),
        ("A stray </div> here", "A stray </div> here"), ("<b>Quay</b> opens", "Quay opens"), ("<p>Quay", "Quay"),
        ("Style <input type=range> well", "Style <input type=range> well"), ("<?php echo", "<?php echo"),
        ("The <!DOCTYPE html> line", "The <!DOCTYPE html> line"), ("Quay <br> opens", "Quay opens"),
        ("The <br> tag", "The <br> tag"), ("<wbr> elements of Quay", "<wbr> elements of Quay"),
        ("Mini&shy;ster", "Minister"), ("The <img> tag", "The <img> tag"), ("<i>Quay", "Quay"),
        ("<main>Quay</MAIN> <main>opens</main>", "Quay opens"),
    ])
    func `a title may speak of tags`(title: String, shown: String) throws {
        #expect(try entry("x", title: title).title == shown)
    }

    @Test func `a title that is wrapped twice is not`() throws {
        let feed = "<rss><channel><item><title>&lt;![CDATA[Open letter]]&gt;</title></item></channel></rss>"
        #expect(try Importer.articles(from: Array(feed.utf8), name: "f.xml").articles.first?.title == "Open letter")
    }

    @Test func `a title that is wrapped again and again is no deeper`() throws {
        let start = String(repeating: "&lt;![CDATA[&lt;b&gt;", count: 10_000)
        let feed = "<rss><channel><item><title>\(start)Open letter]]&gt;</title></item></channel></rss>"
        #expect(try Importer.articles(from: Array(feed.utf8), name: "f.xml").articles.first?.title == "Open letter")
    }

    @Test func `a word in brackets is no tag`() throws {
        #expect(
            try text("<p>Use map<string> here; <o:p>x</o:p> and <x-y>z</x-y>.</p>") == "Use map<string> here; x and z.")
    }

    @Test func `a picture is the line that describes it, and leads to it`() throws {
        let article = try entry("<p>Tonight:</p><p><img src='https://example.org/f.jpg' alt='A ferry at night'></p>")
        #expect(article.blocks.map(\.kind) == [.paragraph, .picture])
        #expect(article.text.string == "Tonight:\n\n[image: A ferry at night]")
        #expect(article.spans.map(\.kind) == [.link("https://example.org/f.jpg")])
        #expect(MarkdownText.document(article).contains("![A ferry at night](https://example.org/f.jpg)"))
    }

    @Test(arguments: [
        ("<img alt='' src='https://e.org/x.gif'>", ""), ("<img width=1 height=1 src='https://e.org/x.gif'>", ""),
        ("nice <img alt='😀' src='https://e.org/s.png'> day", "nice 😀 day"),
        ("<img alt='IMG_1.jpg' src='https://e.org/1.jpg'>", "[image]"),
        (
            "<img alt='A gull' title='He never learned to swim' src='https://e.org/1.jpg'>",
            "[image: A gull – He never learned to swim]"
        ), ("<img alt='A gull' title='A gull on a pole' src='https://e.org/1.jpg'>", "[image: A gull]"),
        (
            "<figure><img alt='Quay' src='https://e.org/q.jpg'><figcaption>Quay in May</figcaption></figure>",
            "Quay in May"
        ),
        ("<iframe src='https://e.org/v' title='The launch'></iframe>", "[frame: The launch]"),
    ])
    func `what adorns is left out and what a caption says is said once`(html: String, shown: String) throws {
        #expect(try text(html) == shown)
    }

    @Test(arguments: [
        ("<tr><td rowspan=2>1</td><td>2</td></tr><tr><td>3</td></tr>", "1\t2\n\t3"),
        (
            "<tr><td>1</td><td rowspan=3>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr><tr><td>6</td><td>7</td></tr>",
            "1\t2\t3\n4\t\t5\n6\t\t7"
        ),
        (
            "<tr><td colspan=2 rowspan=2>1</td><td>2</td></tr><tr><td>3</td></tr><tr><td>4</td><td>5</td><td>6</td></tr>",
            "1\t\t2\n\t\t3\n4\t5\t6"
        ),
    ])
    func `a cell over several rows leaves its column empty below`(rows: String, shown: String) throws {
        #expect(try text("<table>\(rows)</table>") == shown)
    }

    @Test(arguments: [
        ("<ruby>東京<rt>とうきょう</rt></ruby>へ", "東京(とうきょう)へ"),
        ("<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>へ", "東京(とうきょう)へ"),
    ])
    func `how a word is read stands in brackets behind it`(html: String, shown: String) throws {
        #expect(try text("<p>\(html)</p>") == shown)
    }

    @Test(arguments: ["&#8203; &zwnj;", "<p>&#x200E;</p>", "&#x2800;", "<p>&shy;</p>"])
    func `a full text that nobody can see gives way to the summary`(html: String) throws {
        let article = try entry("Seen.", more: "<content:encoded><![CDATA[\(html)]]></content:encoded>")
        #expect(article.text.string.hasPrefix("Seen."))
    }

    @Test func `a table is one in Markdown, with empty cells and wide ones`() throws {
        let article = try entry(
            "<table><tr><th>Party</th><th>Seats</th><th>Change</th></tr><tr><td></td><td colspan=2>none | few</td></tr></table>"
                + "<table><tr><td>a</td><td>b</td></tr></table>")
        #expect(
            MarkdownText.document(article).contains(
                "| Party | Seats | Change |\n| --- | --- | --- |\n|  | none \\| few |  |\n\n| a | b |\n| --- | --- |"
            ))
    }

    @Test func `what a term means stands below it`() throws {
        let article = try entry("<dl><dt>Neap</dt><dd>A low tide.</dd><dt>Spring</dt><dd>A high one.</dd></dl>")
        #expect(article.blocks.map(\.isContinuation) == [false, true, false, true])
        #expect(article.text.string == "Neap\nA low tide.\n\nSpring\nA high one.")
    }

    @Test(arguments: [
        "<p></p>", "<p>&nbsp;</p>", "<br><br/>", "<!-- x -->", "<script>var a</script>",
        "<img width='1' src='https://e.org/p'>",
    ])
    func `a full text that shows nothing does not hide the summary`(full: String) throws {
        let more = "<content:encoded><![CDATA[\(full)]]></content:encoded>"
        #expect(try entry("The summary.", more: more).text.string == "The summary.")
    }

    @Test func `pictures of an empty text stand below the summary`() throws {
        let more = "<content:encoded><![CDATA[<img alt='A crane' src='https://e.org/c.jpg'>]]></content:encoded>"
        #expect(try entry("The summary.", more: more).text.string == "The summary.\n\n[image: A crane]")
    }

    @Test func `a podcast gives something to read and to open`() throws {
        let more = "<enclosure url='https://e.org/1.mp3' type='audio/mpeg' length='45000000'/>"
        let article = try entry("", more: more)
        #expect(article.text.string == "[audio, 45 MB: https://e.org/1.mp3]")
        #expect(article.spans.first?.kind.address == "https://e.org/1.mp3")
    }

    @Test func `a document's own entities are read, and cannot grow without end`() throws {
        let bombs = (1...9).map { "<!ENTITY b\($0) \"\(String(repeating: "&b\($0 - 1);", count: 10))\">" }.joined()
        let feed =
            "<!DOCTYPE rss [<!ENTITY co \"Harbour &amp; Sons\"><!ENTITY f SYSTEM \"file:///etc/passwd\"><!ENTITY b0 \"ha\">\(bombs)]>"
            + "<rss><channel><title>News of &co; &f;</title><item><title>&b9;</title></item></channel></rss>"
        let imported = try Importer.articles(from: Array(feed.utf8), name: "f.xml")
        #expect(imported.feed?.title == "News of Harbour & Sons &f;")
        #expect((imported.articles.first?.title?.utf8.count ?? 0) < 20_000)
    }
}
