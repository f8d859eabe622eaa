import LibraryTestSupport
import TestSupport
import Testing

@testable import ReaderExport
@testable import ReaderImport
@testable import ReaderLibrary
@testable import ReaderModel

/// An exported page is read as a browser reads it: every element is closed, every link within the page leads somewhere.
struct ArticlePageTests {
    /// What is wrong with the structure of a page; empty where nothing is.
    private static func faults(_ page: String) -> [String] {
        var (open, faults, ids, places): ([String], [String], Set<String>, Set<String>) = ([], [], [], [])
        for match in page.matches(of: /<(\/?)([a-z][a-z0-9]*)([^>]*)>/) {
            let (name, rest) = (String(match.2), String(match.3))
            if match.1 == "/" {
                if open.popLast() != name { faults.append("</\(name)> closes another") }
                continue
            }
            for attribute in rest.matches(of: /([a-z-]+)="([^"]*)"/) {
                let value = String(attribute.2)
                if attribute.1 == "id", !ids.insert(value).inserted { faults.append("two are called \(value)") }
                if attribute.1 == "href", value.hasPrefix("#") { places.insert(String(value.dropFirst())) }
                if attribute.1.hasPrefix("on") || attribute.1 == "src" { faults.append("\(attribute.0)") }
            }
            if name == "script" || name == "img" || name == "link" || name == "iframe" { faults.append("<\(name)>") }
            if name == "a", open.contains("a") { faults.append("a link in a link") }
            if !["meta", "br", "hr"].contains(name) { open.append(name) }
        }
        if !open.isEmpty { faults.append("not closed: \(open)") }
        return faults + places.subtracting(ids).sorted().map { "#\($0) leads nowhere" }
    }

    @Test func `names, quotes and dates are marked, and the index leads to each`() {
        let page = ArticlePage.text(of: HarbourArticle.article, HarbourArticle.annotation)
        #expect(Self.faults(page) == [])
        #expect(page.contains("<mark id=\"e1-2\" class=\"person\" title=\"Anna Lindqvist\">Lindqvist</mark>"))
        #expect(page.contains("<span id=\"q1\" class=\"quote direct\">“We waited long enough,”</span>"))
        #expect(page.contains("<span class=\"quote direct\">“Now we cross it.”</span>"))
        #expect(
            page.contains(
                "<time id=\"t3\" datetime=\"2016-03-03\" class=\"date\" title=\"3 Mar 2016\">3 March 2016</time>"))
        #expect(page.contains("<h1>Harbour bridge opens after four years</h1>"))
        #expect(page.contains("Jo Reed · <time datetime=\"2020-10-12\">Mon 12 Oct 2020</time> · The Courier"))
        let links = ["#e1-1", "#e1-2", "#q1", "#q2", "#v1", "#v5"]
        #expect(links.allSatisfy { page.contains("<a href=\"\($0)\">") })
        #expect(
            page.contains("Port Authority</a> <small>(paraphrase)</small>: traffic would be counted until June 2021"))
    }

    @Test func `text is text, whatever it holds`() {
        let hostile = "<script>alert(1)</script> & \"quotes\" '</style>\u{1B}[2J\u{202E}abc\u{0}"
        let text = Text(hostile)
        var article = Article(
            id: Article.ID("h"), title: hostile, byline: hostile, site: hostile, url: "javascript:alert(1)", text: text,
            blocks: [Block(.item(marker: "<b>x"), 0..<text.count, listDepth: 1)],
            spans: [
                Span(range: 0..<8, kind: .link("javascript:alert(1)")),
                Span(range: 0..<8, kind: .link("https://example.org/\"onclick=\"x")),
            ])
        article.language = "en\" onload=\"x"
        let annotation = Annotation(
            entities: [
                Entity(
                    id: Entity.ID(1), kind: .person, name: hostile, description: hostile, aliases: [hostile],
                    mentions: [Mention(3..<20, form: .name)])
            ])
        let page = ArticlePage.text(of: article, annotation)
        #expect(Self.faults(page) == [])
        #expect(!page.contains("\u{1B}") && !page.contains("\u{202E}") && !page.contains("\u{0}"))
        #expect(!page.contains("javascript:"))
    }

    @Test func `lists, quotations, tables and code are nested as they were`() throws {
        let markdown = """
            # Title

            1. one
            2. two
               - inner
               - *last*

            > said **so**
            > > deeper

            | a | b |
            |---|---|
            | 1 | [2](https://example.org) |

            ```
            code < here
            ```
            """
        let imported = try Importer.articles(from: Array(markdown.utf8), name: "a.md")
        let page = ArticlePage.text(of: imported.articles[0], Annotation())
        #expect(Self.faults(page) == [])
        #expect(
            page.contains(
                "<ol><li value=\"1\">one</li>\n<li value=\"2\">two<ul><li>inner</li>\n<li><em>last</em></li></ul>"))
        #expect(page.contains("<blockquote>\n<p>said <strong>so</strong></p>\n<blockquote>\n<p>deeper</p>"))
        #expect(
            page.contains(
                "<tr><th><strong>a</strong></th><th><strong>b</strong></th></tr>\n<tr><td>1</td><td><a href=\"https://example.org\""
            ))
        #expect(page.contains("<pre>code &lt; here</pre>"))
    }

    private static func placed(
        _ range: Range<Int>, _ kind: Highlight.Kind, note: String = "", number: Int64, in text: Text
    ) -> PlacedHighlight {
        let highlight = Highlight(TextAnchor(of: range, in: text), kind: kind, note: note)
        return PlacedHighlight(stored: StoredHighlight(id: number, highlight, madeAt: 0), range: range)
    }

    @Test func `what the reader has marked differs by more than colour, and leads to what was written`() {
        let text = Text("Salt keeps fish.\n\nSugar hides.\n\n")
        let article = Article(
            id: Article.ID("m"), text: text, blocks: [Block(.paragraph, 0..<16), Block(.paragraph, 18..<30)],
            spans: [Span(range: 5..<16, kind: .link("https://example.org"))])
        var lost = Self.placed(0..<4, .plain, note: "gone & <lost>", number: 4, in: text)
        lost.range = nil
        let highlights = [
            Self.placed(0..<10, .plain, number: 1, in: text),
            Self.placed(5..<10, .important, note: "how\nlong?", number: 2, in: text),
            Self.placed(11..<32, .doubt, note: "who says?", number: 3, in: text), lost,
        ]
        let page = ArticlePage.text(of: article, Annotation(), highlights: highlights)
        #expect(Self.faults(page) == [])
        #expect(page.contains("<mark id=\"h1\" class=\"plain\" title=\"highlight\">Salt "))
        #expect(page.contains("<b class=\"sign\">!</b>keeps</mark><sup>2</sup>"))
        #expect(
            page.contains(
                "<p><mark class=\"doubt\" title=\"doubt\">Sugar hides.</mark><sup><a href=\"#n3\">3</a></sup></p>"))
        #expect(page.contains("<p class=\"note\">how\nlong?</p>"))
        #expect(page.contains("<li id=\"n3\">3 <b>? doubt:</b> <a href=\"#h3\">fish. Sugar hides.</a>"))
        #expect(page.contains("<li id=\"n4\">4 Salt<br><small>These words are not in the text any more.</small>"))
        #expect(page.contains("gone &amp; &lt;lost&gt;"))
    }

    @Test func `a selection is a page of its own, and what was said in it keeps its speaker`() throws {
        let article = HarbourArticle.article
        let quote = try #require(HarbourArticle.annotation.quotes.first)
        let marked = MarkedArticle(article: article, annotation: HarbourArticle.annotation, highlights: [])
            .part(quote.parts[0])
        let page = ArticlePage.text(of: marked.article, marked.annotation)
        #expect(Self.faults(page) == [])
        #expect(page.contains("<p><span id=\"q1\" class=\"quote direct\">“We waited long enough,”</span></p>"))
        #expect(page.contains("<a href=\"#q1\">Anna Lindqvist</a>"))
        #expect(!page.contains("Port Authority"))
    }

    @Test(arguments: Seeds.row(12)) func `marks that cross in any way make a whole page`(seed: UInt64) {
        var generator = SplitMix(seed: seed)
        let text = Text(String(repeating: "ab ", count: 40))
        let range = { () -> Range<Int> in
            let start = Int.random(in: 0..<text.count, using: &generator)
            return start..<Int.random(in: start...text.count, using: &generator)
        }
        let kinds: [Span.Kind] = [.strong, .emphasis, .struck, .code]
        let article = Article(
            id: Article.ID("x"), text: text,
            blocks: [Block(.paragraph, 0..<60), Block(.row, 60..<90), Block(.code, 90..<text.count)],
            spans: (0..<12).map { Span(range: range(), kind: kinds[$0 % 4]) })
        let annotation = Annotation(
            entities: (1...6).map { number in
                Entity(
                    id: Entity.ID(number), kind: .place, name: "N\(number)",
                    mentions: (0..<3).map { _ in Mention(range(), form: .name) }.filter { !$0.range.isEmpty })
            },
            quotes: (1...3).map { number in
                Quote(id: Quote.ID(number), kind: .direct, parts: [range()].filter { !$0.isEmpty } + [0..<5])
            })
        let highlights = (1...4).map { number in
            Self.placed(range(), Highlight.Kind.allCases[number % 3], number: Int64(number), in: text)
        }
        let page = ArticlePage.text(of: article, annotation, highlights: highlights)
        #expect(Self.faults(page) == [])
        let body = page.split(separator: "dir=\"auto\">")[1].split(separator: "</article>")[0]
        #expect(body.replacing(/<[^>]*>/, with: "").filter { $0 == "a" || $0 == "b" }.count == 80)
    }
}
