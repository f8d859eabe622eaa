import ReaderImport
import ReaderModel
import Testing

/// Drawings and controls in the text of entries.
struct DrawingTests {
    private func text(_ html: String) throws -> String {
        let feed =
            "<rss version='2.0'><channel><title>F</title><item><title>T</title><description><![CDATA[\(html)]]></description></item></channel></rss>"
        return try #require(try Importer.articles(from: Array(feed.utf8), name: "f.xml").articles.first).text.string
    }

    @Test(arguments: [
        ("<p>Share<svg aria-hidden='true'><title>Icon</title></svg>now</p>", "Share now"),
        ("<p>Share<svg width='16'><path d='M0 0'/></svg>now</p>", "Share now"),
        (
            "<p>Votes:</p><svg role='img' aria-label='They rise'><text>2019</text></svg>",
            "Votes:\n\n[drawing: They rise]"
        ),
        ("<p>Votes:</p><svg><title>They rise</title><text>2019</text></svg>", "Votes:\n\n[drawing: They rise]"),
        (
            "<svg><title>Boats</title><desc>A chart</desc><text>10</text><text>12,000 boats</text></svg>",
            "[drawing: Boats – A chart – 12,000 boats]"
        ),
        ("<p>Depth<svg><desc>A curve</desc></svg>rises.</p>", "Depth [drawing: A curve] rises."),
        ("<p>Depth</p><p><svg><text>5 m</text><text>6 m</text></svg></p>", "Depth\n\n[drawing: 5 m 6 m]"),
        ("<p>Depth</p><p><svg><path d='M0'/></svg></p>", "Depth\n\n[drawing]"),
        ("<p>Run it<button>Copy</button>twice.</p>", "Run it Copy twice."),
        ("<p>Take<select><option>one</option><option>two</option></select>now.</p>", "Take one two now."),
    ])
    func `a drawing is a picture, and its words are none of the text's`(html: String, shown: String) throws {
        #expect(try text(html) == shown)
    }

    @Test func `a page tells what a drawing of its article shows`() throws {
        let prose =
            "<p>The ferry to the island leaves at six in the morning, said the harbour master, and will not wait.</p>"
        let page =
            "<html><body><article><h1>T</h1>\(prose)<figure><svg><title>Tide by hour</title><text>12</text></svg></figure>\(prose)</article></body></html>"
        let found = try #require(try Importer.articles(from: Array(page.utf8), name: "a.html").articles.first)
        #expect(found.text.string.contains("[drawing: Tide by hour]") && !found.text.string.contains("12"))
    }

    @Test(arguments: [
        ("<svg><title>The tide</title></svg>", "The tide"),
        ("<p>Words.</p><svg><title>The tide</title></svg>", "Words."),
    ])
    func `an entry that is a drawing says what the drawing says`(html: String, content: String) throws {
        let feed =
            "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>F</title>"
            + "<item><title>T</title><content:encoded><![CDATA[\(html)]]></content:encoded></item></channel></rss>"
        #expect(try Importer.articles(from: Array(feed.utf8), name: "f.xml").entries.first?.content == content)
    }
}
