import Testing

@testable import ReaderBasics
@testable import ReaderExport
@testable import ReaderImport
@testable import ReaderModel
@testable import ReaderWork

/// Quotes as other programs read them.
struct QuoteExportTests {
    private static let text: Text = "“We, the \"people\",\nwill go,” Sanders said. Officials said nothing. “=1+1.”"

    private static let article = Article(
        id: Article.ID("a"), title: "Talks *today*", site: "The Courier", url: "https://example.org/a",
        published: PublicationDate(CalendarDay(iso: "2018-07-02")!, basis: .stated), text: text, blocks: [])

    /// The bytes of some words of the text.
    private static func range(_ words: String) -> Range<Int> {
        let wanted = Array(words.utf8)
        let start = (0...(text.count - wanted.count)).first { Array(text.bytes[$0..<($0 + wanted.count)]) == wanted }!
        return start..<(start + wanted.count)
    }

    private static let annotation = Annotation(
        entities: [
            Entity(
                id: Entity.ID(1), kind: .person, name: "Sarah Sanders", description: "White House spokesperson",
                aliases: [], mentions: [])
        ],
        quotes: [
            Quote(
                id: Quote.ID(1), kind: .direct, parts: [range("“We, the \"people\",\nwill go,”")],
                speaker: Quote.Speaker(range("Sanders"), entity: Entity.ID(1)), cue: range("said")),
            Quote(
                id: Quote.ID(2), kind: .indirect, parts: [range("nothing")], speaker: Quote.Speaker(range("Officials"))),
            Quote(id: Quote.ID(3), kind: .direct, parts: [range("=1+1."), range("”")]),
        ])

    private static let rows = QuoteRow.rows(of: article, annotation)

    @Test func `a quote is copied with its speaker and what the speaker is`() {
        #expect(Self.rows[0].attributed == "“We, the \"people\", will go,” — Sarah Sanders, White House spokesperson")
    }

    @Test func `a speaker without a name keeps the words of the article`() {
        #expect(Self.rows[1].attributed == "nothing — Officials")
    }

    @Test func `a quote that nobody is sure of has no speaker`() {
        #expect(Self.rows[2].attributed == "=1+1. … ”")
    }

    private static func export(_ format: ExportFormat, _ annotation: Annotation = annotation) -> String {
        ArticleExport.text(
            .quotes, as: format, of: [(article, annotation)], today: CalendarDay(number: 20_000))
    }

    @Test func `JSON leaves out what is unknown`() {
        let json = Self.export(.json)
        #expect(json.hasPrefix("[\n{\"kind\":\"direct\",\"quote\":\"“We, the \\\"people\\\", will go,”\""))
        #expect(json.hasSuffix("]\n"))
        #expect(json.components(of: "\"speaker\"") == 2)
        #expect(json.components(of: "\"cue\"") == 1)
    }

    @Test func `CSV doubles quotation marks and runs no formula`() {
        let lines = Self.export(.csv).split(separator: "\r\n").map(String.init)
        #expect(lines.count == 4)
        #expect(lines[0] == "kind,quote,speaker,description,cue,article,published,url,source")
        #expect(
            lines[1] == "direct,\"“We, the \"\"people\"\", will go,”\",Sarah Sanders,White House spokesperson,said,"
                + "Talks *today*,2018-07-02,https://example.org/a,The Courier")
        #expect(lines[3].hasPrefix("direct,'=1+1. … ”,,,,"))
    }

    @Test func `Markdown shows the words as they are`() {
        let markdown = Self.export(.markdown)
        #expect(
            markdown.hasPrefix(
                "## Talks \\*today\\*\n\nThe Courier · 2018-07-02 · <https://example.org/a>\n\n> “We, the \"people\", will go,”\n>\n> — Sarah Sanders, White House spokesperson\n"
            ))
        #expect(markdown.components(of: "## ") == 1)
        #expect(markdown.contains("\n\nParaphrase: nothing — Officials\n\n"))
    }

    @Test(arguments: [ExportFormat.json, .csv, .markdown, .jsonl])
    func `no quotes make a whole file`(format: ExportFormat) {
        let empty = [
            "jsonl": "", "json": "[\n]\n", "markdown": "",
            "csv": "kind,quote,speaker,description,cue,article,published,url,source\r\n",
        ]
        #expect(Self.export(format, Annotation()) == empty[format.rawValue])
    }

    @Test func `a paraphrase stands in no quotation marks, whatever the format`() throws {
        for format in [ExportFormat.json, .csv, .markdown, .jsonld] {
            let text = Self.export(format)
            #expect(
                !text.contains("“nothing") && !text.contains("nothing”") && !text.contains("> nothing"), "\(format)")
            #expect(text.contains("indirect") || text.contains("Paraphrase: nothing"), "\(format)")
        }
    }

    @Test func `controls and marks of direction do no harm`() {
        let article = Article(id: Article.ID("b"), text: "\u{1B}[31m“Go,”\u{202E} he said", blocks: [])
        let quote = Quote(id: Quote.ID(1), kind: .direct, parts: [0..<article.text.count])
        #expect(QuoteRow(quote, in: article, Annotation()).words == "␛[31m“Go,” he said")
    }
}

extension String {
    /// How often a string occurs.
    fileprivate func components(of part: String) -> Int {
        var count = 0
        var rest = self[...]
        while let range = rest.firstRange(of: part) {
            count += 1
            rest = rest[range.upperBound...]
        }
        return count
    }
}
