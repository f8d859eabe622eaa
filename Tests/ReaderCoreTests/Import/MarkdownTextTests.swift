import ReaderImport
import ReaderModel
import TestSupport
import Testing

/// Articles written as Markdown, which any reader of CommonMark takes apart into the same blocks and words.
struct MarkdownTextTests {
    private static let prose =
        "<p>The ferry to the island leaves at six in the morning, said the harbour master, and it will not wait.</p>"

    private func page(_ part: String) throws -> Article {
        let html = "<html><body><article>\(Self.prose)\(part)\(Self.prose)</article></body></html>"
        return try #require(try Importer.articles(from: Array(html.utf8), name: "a.html").articles.first)
    }

    /// What stands between the two paragraphs around a part.
    private func written(_ part: String) throws -> String {
        let parts = MarkdownText.document(try page(part)).components(
            between: "will not wait.\n\n", and: "\n\nThe ferry")
        return try #require(parts)
    }

    private func read(_ markdown: String) throws -> Article {
        try #require(try Importer.articles(from: Array(markdown.utf8), name: "a.md").articles.first)
    }

    @Test(arguments: [
        ("<ol start=9><li>Nine<li>Ten<ul><li>inner</ul></ol>", "9. Nine\n10. Ten\n    - inner"),
        ("<ul><li>a<ol><li>b<ul><li>c</ul></ol><li>d</ul>", "- a\n  1. b\n     - c\n- d"),
        ("<ul><li>a<ol start=4><li>b</ol></ul>", "- a\n\n  4. b"),
        ("<ol reversed><li>b<li>a</ol>", "2. b\n\n1) a"),
        ("<ul><li><p>a</p><p>b</p></li><li>c</li></ul>", "- a\n\n  b\n\n- c"),
        ("<ol start=12><li><p>a</p><pre>x\ny</pre></ol>", "12. a\n\n    ```\n    x\n    y\n    ```"),
        ("<ul><li>a<br>b</ul>", "- a\\\n  b"),
    ])
    func `what belongs to an item is set in by the width of its marker`(list: String, expected: String) throws {
        #expect(try written(list) == expected)
    }

    @Test(arguments: [
        ("<blockquote><p>One.<p>Two.</blockquote>", "> One.\n>\n> Two."),
        (
            "<blockquote><p>One.<blockquote><p>Two.</blockquote><p>Three.</blockquote>",
            "> One.\n>\n> > Two.\n>\n> Three."
        ),
        ("<blockquote><ul><li>a<li>b</ul><p>c</blockquote>", "> - a\n> - b\n>\n> c"),
        ("<ul><li>a<blockquote>b</blockquote></ul>", "- a\n\n  > b"),
    ])
    func `a quotation goes on over its paragraphs`(quotation: String, expected: String) throws {
        #expect(try written(quotation) == expected)
    }

    @Test(arguments: [
        ("<p>It fell<b>, then it rose.</b> So", "It fell, **then it rose.** So"),
        ("<p><i>“We wait,</i> she said<i>. It rains.”</i> So", "*“We wait,* she said. *It rains.”* So"),
        ("<p>The<b> quay </b>is old", "The **quay** is old"), ("<p>A<b>b</b>c", "A**b**c"),
        ("<p>See <b>“it”</b>now", "See **“it**”now"), ("<p>Nothing<b> </b>here", "Nothing here"),
    ])
    func `marks of emphasis stand where they are read as such`(part: String, expected: String) throws {
        #expect(try written(part) == expected)
    }

    @Test(arguments: [
        ("<p>5 &amp;percnt; of AT&amp;T &amp; more", "5 \\&percnt; of AT&T & more"),
        ("<p>Wow!<a href='https://example.org/a'>here</a>", "Wow\\![here](https://example.org/a)"),
        ("<p>See https://example.org/a_b_c. Then", "See <https://example.org/a_b_c>. Then"),
        ("<p>All of www.*.com is", "All of www\\.\\*.com is"), ("<p>a<br>===<br>b", "a\\\n\\===\\\nb"),
        ("<h2>The sharps ##</h2>", "## The sharps \\##"), ("<h2>In C#</h2>", "## In C\\#"),
        ("<h2>Built<br>anew</h2>", "## Built anew"),
    ])
    func `what only looks like a mark is none`(part: String, expected: String) throws {
        let shown = try written(part)
        #expect(shown == expected)
        let (found, again) = (try page(part), try read(MarkdownText.document(try page(part))))
        #expect(
            again.text.string.split(whereSeparator: \.isWhitespace)
                == found.text.string.split(whereSeparator: \.isWhitespace))
    }

    @Test func `the time of day that a source states is kept`() throws {
        let html = "<html><head><meta property='article:published_time' content='2024-03-05T10:00:00+01:00'></head>"
        let imported = try Importer.articles(
            from: Array("\(html)<body>\(Self.prose)</body></html>".utf8), name: "a.html")
        let article = try #require(imported.articles.first)
        #expect(
            MarkdownText.document(article, imported.entries.first).contains("\ndate: \"2024-03-05T10:00:00+01:00\"\n"))
        #expect(MarkdownText.document(article).contains("\ndate: \"2024-03-05\"\n"))
    }

    /// Pages of lists, quotations, headings and emphasis in any order and depth.
    @Test(arguments: 0..<60)
    func `what is written is read back`(seed: Int) throws {
        var pages = RandomPage(seed: UInt64(seed))
        let html = pages.page()
        let found = try #require(try Importer.articles(from: Array(html.utf8), name: "a.html").articles.first)
        let markdown = MarkdownText.document(found)
        let again = try read(markdown)
        let difference = zip(again.lines, found.lines).first { $0 != $1 }
        #expect(difference == nil && again.lines.count == found.lines.count, "\(markdown)")
        #expect(again.blocks.map(\.listDepth) == found.blocks.map(\.listDepth), "\(markdown)")
        #expect(again.blocks.map(\.quoteDepth) == found.blocks.map(\.quoteDepth), "\(markdown)")
        #expect(again.spans == found.spans, "\(markdown)")
    }
}

extension String {
    fileprivate func components(between first: String, and last: String) -> String? {
        guard let start = range(of: first), let end = self[start.upperBound...].range(of: last) else { return nil }
        return String(self[start.upperBound..<end.lowerBound])
    }

    fileprivate func range(of text: String) -> Range<String.Index>? { ranges(of: text).first }
}

extension Substring {
    fileprivate func range(of text: String) -> Range<String.Index>? { ranges(of: text).first }
}

extension Article {
    fileprivate var lines: [Substring] { text.string.split(separator: "\n", omittingEmptySubsequences: false) }
}

/// Makes the bodies of pages by chance.
private struct RandomPage {
    private var random: SplitMix

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
    }

    mutating func page() -> String {
        let prose = "<p>The ferry to the island leaves at six in the morning, said the harbour master of the town.</p>"
        let parts = (0..<6).map { _ in block(depth: 0) + prose }.joined()
        return "<html><body><article>\(prose)\(parts)</article></body></html>"
    }

    private mutating func block(depth: Int) -> String {
        switch Int.random(in: 0..<(depth < 3 ? 6 : 2), using: &random) {
        case 0, 1: "<p>\(words())</p>"
        case 2: "<ul>\(items(depth))</ul>"
        case 3: "<ol start=\(Int.random(in: 1..<120, using: &random))>\(items(depth))</ol>"
        case 4: "<blockquote><p>\(words())</p>\(block(depth: depth + 1))</blockquote>"
        default: "<pre>\(["a  b\nc", "```\nx", "  # no"].randomElement(using: &random) ?? "")</pre>"
        }
    }

    private mutating func items(_ depth: Int) -> String {
        (0..<Int.random(in: 1...3, using: &random)).map { _ in
            let more = Bool.random(using: &random) ? block(depth: depth + 1) : ""
            return "<li><p>\(words())</p>\(more)</li>"
        }.joined()
    }

    private mutating func words() -> String {
        let choices = [
            "quay", "1. March", "# five", "- a", "+3", "a_b_c", "x*y*z", "5 ~ 6 ~ 7", "`tick`", "[sic]", "C:\\temp",
            "<b>bold</b>", "<i>slanted,</i>", "<b>both <i>at once</i></b>", "<code>a`b</code>", "&amp;amp;", "a &lt; b",
            "!", "<a href='https://example.org/a'>a link</a>", "wharf", "| pipe |", "&gt; more", "==",
        ]
        let count = Int.random(in: 2...6, using: &random)
        return (0..<count).compactMap { _ in choices.randomElement(using: &random) }.joined(separator: " ")
    }
}
