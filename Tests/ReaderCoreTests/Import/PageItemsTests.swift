import ReaderImport
import ReaderModel
import Testing

/// Items, boxes, captions, code and small pictures of a page's article.
struct PageItemsTests {
    private static let prose =
        "<p>The ferry to the island leaves at six in the morning, said the harbour master, and it will not wait.</p>"

    private func article(_ part: String) throws -> Article {
        let html =
            "<html><body><article><h1>The ferry is late</h1>\(Self.prose)\(part)\(Self.prose)</article></body></html>"
        return try #require(try Importer.articles(from: Array(html.utf8), name: "a.html").articles.first)
    }

    private func markers(_ list: String) throws -> [String] {
        try article(list).blocks.compactMap { block in
            if case .item(let marker) = block.kind { marker } else { nil }
        }
    }

    @Test(arguments: [
        ("<ol><li>a<li>b</ol>", ["1.", "2."]), ("<ol start=5><li>a<li value=9>b<li>c</ol>", ["5.", "9.", "10."]),
        ("<ol type=a start=26><li>a<li>b</ol>", ["z.", "aa."]), ("<ol type=I><li>a<li value=9>b</ol>", ["I.", "IX."]),
        ("<ol reversed><li>a<li>b<li>c</ol>", ["3.", "2.", "1."]),
        ("<ol type=i start=0><li>a<li>b</ol>", ["0.", "i."]),
        ("<ul><li>a<ol type=A><li>b</ol><li>c</ul>", ["•", "A.", "•"]),
        ("<ol start=9223372036854775807><li>a<li>b</ol>", ["9223372036854775807.", "1."]),
    ])
    func `items have the numbers that a page gives them`(list: String, expected: [String]) throws {
        #expect(try markers(list) == expected)
    }

    @Test(arguments: [
        "<pre><div>one</div><div>  two</div></pre>", "<pre><ol><li>one</li><li>  two</li></ol></pre>",
        "<pre><div>one\n</div><div>  two\n</div></pre>",
        "<table><tr><td class='gutter'><pre>1\n2</pre></td><td><pre>one\n  two</pre></td></tr></table>",
        "<table><tr><td>1<br>2</td><td><pre><span>one\n</span><span>  two</span></pre></td></tr></table>",
    ])
    func `lines of code are one block, without their numbers`(code: String) throws {
        let found = try article(code)
        #expect(found.blocks.filter { $0.kind == .code }.map { found.text[$0.range] } == ["one\n  two"])
        #expect(!found.text.string.contains("1"))
    }

    @Test func `a menu in an article is a list`() throws {
        #expect(try markers("<menu><li>Take the ferry at six</li><li>Walk over the flats</li></menu>") == ["•", "•"])
    }

    @Test func `elements of AMP are pictures and recordings`() throws {
        let found = try article("<amp-img src='https://e.org/q.jpg' alt='A quay at dawn'></amp-img>")
        #expect(found.text.string.contains("[image: A quay at dawn]"))
    }

    @Test func `a letter before an item is kept in Markdown`() throws {
        #expect(MarkdownText.document(try article("<ol type=a><li>Quay</ol>")).contains("\n- a. Quay\n"))
    }

    @Test func `what is done and what is open is told apart, and other boxes are none of the text`() throws {
        let list = "<ul><li><input type=checkbox checked> done</li><li><p><input type=checkbox> open</p></li></ul>"
        let text = try article(list + "<p><input type=checkbox> Remember me</p>").text.string
        #expect(text.contains("[x] done") && text.contains("[ ] open") && !text.contains("] Remember"))
    }

    @Test func `a table keeps its caption`() throws {
        let table = "<table><caption>Votes in May</caption><tr><th>City<th>Votes<tr><td>Oslo<td>12</table>"
        #expect(try article(table).text.string.contains("Votes in May\n\nCity\tVotes\nOslo\t12"))
    }

    @Test func `code ends with its last line`() throws {
        let found = try article("<pre><code>one\n\ttwo\n</code></pre>")
        let code = found.blocks.first { $0.kind == .code }
        #expect(code.map { found.text[$0.range] } == "one\n\ttwo")
    }

    @Test(arguments: [
        ("<p>A ship <img alt='🚢' src='s.png'> came.</p>", "A ship 🚢 came."),
        ("<p>Where <img class='latex' alt='x^2' src='f.png'> grows.</p>", "Where x^2 grows."),
        ("<p>No <img alt='logo' src='l.png'> here.</p>", "No here."),
    ])
    func `signs and formulas that are pictures are part of their line`(line: String, shown: String) throws {
        #expect(try article(line).text.string.contains("\n\n\(shown)\n\n"))
    }

    @Test func `a section of character data is a comment in a page`() throws {
        #expect(try article("<p>The quay<![CDATA[ hidden ]]> closes.</p>").text.string.contains("The quay closes."))
    }

    @Test(arguments: [
        ("hidden", false), ("style='Display: none'", false), ("style='visibility:hidden'", false),
        ("aria-hidden='true'", false), ("hidden='until-found'", true), ("style='display:block'", true),
    ])
    func `what no browser shows is no part of a page`(attribute: String, isText: Bool) throws {
        let text = try article("<div \(attribute)><p>The quay closes at noon on Sunday.</p></div>").text.string
        #expect(text.contains("The quay closes at noon on Sunday.") == isText)
    }

    @Test func `sections of character data without an end hide nothing`() throws {
        let starts = String(repeating: "<![CDATA[", count: 3_000)
        let text = try article("<p>The quay closes.</p>\(starts)<p>It opens in May.</p>").text.string
        #expect(text.contains("The quay closes.") && text.contains("It opens in May."))
    }

    @Test func `powers of powers that are no more to be read are text`() throws {
        let powers = String(repeating: "<sup>n", count: 80) + String(repeating: "</sup>", count: 80)
        let text = try article("<p>There are 2\(powers) states.</p>").text.string
        #expect(text.contains("There are 2") && text.contains("nnn") && text.contains(" states."))
    }
}
