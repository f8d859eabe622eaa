import ReaderImport
import ReaderModel
import Testing

struct MarkdownTests {
    private func article(_ text: String) throws -> Article {
        try #require(try Importer.articles(from: Array(text.utf8), name: "a.md").articles.first)
    }

    @Test(arguments: [
        ("title: >-\n  Quay closes\n  on Tuesday", "Quay closes on Tuesday"),
        ("title: 'It''s the quay'", "It's the quay"),
        ("title: Quay closes\n  on Tuesday", "Quay closes on Tuesday"),
        ("title: \"Quay: it \\\"closes\\\"\" # now", "Quay: it \"closes\""),
        ("title: Quay closes # in May", "Quay closes"),
    ])
    func `a title in front matter is read in all notations of YAML`(field: String, title: String) throws {
        #expect(try article("---\n\(field)\ndate: 2024-05-02\n---\nText.").title == title)
    }

    @Test(arguments: [
        "authors:\n  - name: Ines Marsh\n    mail: i@example.org\n  - name: Olaf Reed",
        "authors: [Ines Marsh, \"Olaf Reed\"]",
        "authors:\n- Ines Marsh\n- Olaf Reed", "author:\n  - \"[[Ines Marsh]]\"\n  - \"[[people/olaf|Olaf Reed]]\"",
        "author: !!str Ines Marsh, Olaf Reed", "author: [{name: Ines Marsh, url: x}, {name: Olaf Reed}]",
    ])
    func `authors in front matter are read in all notations of YAML`(field: String) throws {
        #expect(try article("---\ntitle: T\n\(field)\n---\nText.").byline == "Ines Marsh, Olaf Reed")
    }

    @Test func `front matter in TOML has tables and lists`() throws {
        let found = try article(
            "+++\ntitle = 'Quay'\ntags = [\n  \"a\",\n  \"b\"\n]\npubDate = 2024-05-02\n[author]\nname = \"Ada Berg\"\n+++\nText."
        )
        #expect(found.title == "Quay")
        #expect(found.byline == "Ada Berg")
        #expect(found.published?.day.description == "2024-05-02")
    }

    private func expectFields(of text: String, at location: SourceLocation = #_sourceLocation) throws {
        let found = try article(text)
        #expect(found.title == "Quay", sourceLocation: location)
        #expect(found.byline == "Ada Berg", sourceLocation: location)
        #expect(found.published?.day.description == "2024-05-02", sourceLocation: location)
        #expect(found.text.string == "Text.", sourceLocation: location)
    }

    @Test(arguments: [
        "{\n  \"title\": \"Quay\",\n  \"date\": \"2024-05-02\",\n  \"authors\": [{\"name\": \"Ada Berg\"}]\n}\n\nText.",
        "Title: Quay\nDate: 2024-05-02 10:20\nAuthor: Ada Berg\n\nText.",
        "---\ntitle: Quay\ncreated_at: 2024-05-02 10:20:00 +0200\ncreator: By Ada Berg\n---\nText.",
        "---\nheadline: Quay\npublishDate: May 2, 2024\nby: Ada Berg\n---\nText.",
    ])
    func `fields are read as other programs write them`(text: String) throws {
        try expectFields(of: text)
    }

    @Test(arguments: [
        "---\n{title: Quay, date: 2024-05-02, author: Ada Berg, tags: [a, b]}\n---\nText.",
        "---\n{ title: \"Quay\", # now\n  author: {name: Ada Berg, url: x},\n  date: 2024-05-02 }\n---\nText.",
        "---json\n{\"title\": \"Quay\", \"date\": \"2024-05-02\", \"authors\": [{\"name\": \"Ada Berg\"}]}\n---\nText.",
        "---toml\ntitle = 'Quay'\ndate = 2024-05-02\nauthor = 'Ada Berg'\n---\nText.",
        ";;;\n\"title\": \"Quay\", \"date\": \"2024-05-02\", \"author\": \"Ada Berg\"\n;;;\nText.",
    ])
    func `fields are read in braces, and in the language that the first line names`(text: String) throws {
        try expectFields(of: text)
    }

    @Test(arguments: [
        "date:\n  created: 2024-05-02\n  by: x", "date created: 2024-05-02", "Date-Published: 2024-05-02",
    ])
    func `a day may stand below another field, and its name may have blanks`(field: String) throws {
        #expect(try article("---\ntitle: T\n\(field)\n---\nText.").published?.day.description == "2024-05-02")
    }

    @Test(arguments: [
        ("the report<sup><a href=\"#n1\">1</a></sup> says", "the report[1] says"),
        ("the report<sup>[1](#n1)</sup> says", "the report[1] says"), ("10<sup>6</sup> and 10<sup>", "10⁶ and 10"),
        ("H<sub>2</sub>O", "H2O"),
    ])
    func `a raised number may be a link`(text: String, shown: String) throws {
        #expect(try article(text).text.string == shown)
    }

    @Test func `a note that is a year is no empty item`() throws {
        #expect(try article("Quay.[^a]\n\n[^a]: 2019.").text.string == "Quay.[1]\n\n[1] 2019.")
    }

    @Test func `braces between rules that hold no field are text`() throws {
        #expect(try article("---\n{{ template }}\n---\nText.").text.string.contains("template"))
    }

    @Test(arguments: ["gemini://e.org/a", "magnet:?xt=urn:btih:1", "ftp://e.org/f", "xmpp:a@e.org", "tel:+4912"])
    func `a link may have any scheme that leads to a place, a file or a person`(address: String) throws {
        #expect(try article("A [link](\(address)).").spans.map(\.kind) == [.link(address)])
        let page = "<p>A <a href='\(address)'>link</a>.</p>"
        #expect(try article(page).spans.map(\.kind) == [.link(address)])
    }

    @Test(arguments: ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x"])
    func `what runs, or leads into the machine, is no link`(address: String) throws {
        #expect(!(try article("A [link](\(address)).").spans.contains { $0.kind.isLink }))
    }

    @Test(arguments: ["~", "null", "Null"])
    func `a field without a value says nothing`(value: String) throws {
        #expect(try article("---\ntitle: \(value)\nauthor: \(value)\n---\n# Quay\n\nText.").title == "Quay")
    }

    @Test func `an author with an address is a name`() throws {
        let found = try article("---\ntitle: T\nauthor: Ada Berg <ada@example.org>, Olaf Reed\n---\nText.")
        #expect(found.byline == "Ada Berg, Olaf Reed")
    }

    @Test func `three lines with a percent sign are title, authors and day`() throws {
        let found = try article("% Quay\n% Ada Berg; Olaf Reed\n% 2 May 2024\n\nText.")
        #expect(found.title == "Quay")
        #expect(found.byline == "Ada Berg, Olaf Reed")
        #expect(found.published?.day.description == "2024-05-02")
        #expect(try article("% of all\nboats\n").title == nil)
    }

    @Test(arguments: [
        ("Use `` `ls` `` here", "`ls`"), ("Use ``a`b`` here", "a`b"), ("Use `ls` here", "ls"),
        ("Use ``` `` ``` here", "``"),
    ])
    func `code with marks of code in it stays as it is`(text: String, code: String) throws {
        let found = try article(text)
        #expect(found.spans.map { found.text[$0.range] } == [code])
        #expect(try article(MarkdownText.document(found)).text == found.text)
    }

    @Test func `a block of code may hold a fence`() throws {
        let found = try article("````\n```\na\n```\n````")
        #expect(try article(MarkdownText.document(found)).text.string == "```\na\n```")
    }

    @Test(arguments: [
        ("a vector<int> and <b>bold</b>", "a vector<int> and bold"), ("<span>x</span>y", "xy"),
        ("<note>x</note>", "x"),
    ])
    func `a word in angle brackets is no tag`(text: String, shown: String) throws {
        #expect(try article(text).text.string == shown)
    }

    @Test(arguments: ["# Quay {#top .big}", "# Quay {: #top}", "Quay {.big}\n==="])
    func `a heading is shown without its attributes`(text: String) throws {
        #expect(try article(text + "\n\nText.").title == "Quay")
    }

    @Test(arguments: [
        (#"{{< figure src="https://e.org/a.jpg" alt="A quay" caption="In May" >}}"#, "[image: A quay] In May"),
        ("{{% notice tip %}}Mind it.{{% /notice %}}", "Mind it."),
        ("See {{< youtube abc123 >}}.", "See https://www.youtube.com/watch?v=abc123."),
        (#"A [note]({{< ref "b.md" >}}) on it."#, "A note on it."),
        ("Write {{</* ref */>}} so.", "Write {{< ref >}} so."),
        ("{% highlight sh %}\nls\n{% endhighlight %}", "ls"), ("::: warning\nMind it.\n:::", "Mind it."),
        ("{% of all %}", "{% of all %}"),
        ("```\n{{< x >}}\n```", "{{< x >}}"), ("An open {{< x stays", "An open {{< x stays"),
    ])
    func `the shortcodes of Hugo are what they show`(text: String, shown: String) throws {
        #expect(try article(text).text.string == shown)
    }

    @Test(arguments: [
        "Note: this is a text.\nIt goes on.\n\nText.", "Title: a word\nof a sentence\n\nText.",
        "{ not: json }\n\nText.", "---\n\nA rule: and a text.\n\n---\n\nText.",
    ])
    func `a text that begins with a colon or a bracket is a text`(text: String) throws {
        #expect(try article(text).title == nil)
    }

    @Test func `the head of a table is set in bold, and written back without`() throws {
        let found = try article("| Party | Seats |\n|---|---|\n| Greens | **12** |")
        #expect(found.spans.map { found.text[$0.range] } == ["Party", "Seats", "12"])
        #expect(MarkdownText.document(found) == "| Party | Seats |\n| --- | --- |\n| Greens | **12** |\n")
    }

    @Test func `notes stand below the text, with their numbers`() throws {
        let found = try article("The quay is old[^a].\n\n[^a]: Built in 1871.\n\n    Mended in 1902.\n\nThe end.")
        #expect(found.text.string == "The quay is old[1].\n\nThe end.\n\n[1] Built in 1871.\n\nMended in 1902.")
    }

    @Test func `the time of the day in front matter is kept`() throws {
        let text = "---\ntitle: Quay\ndate: 2024-05-02 10:20:00 +0200\n---\nText."
        let entry = try Importer.articles(from: Array(text.utf8), name: "a.md").entries.first
        #expect(entry?.published?.description == "2024-05-02T10:20:00+02:00")
    }

    @Test func `a note that nothing leads to is shown, and one in code is none`() throws {
        #expect(try article("Quay.\n\n[^a]: Built in *1871*.").text.string == "Quay.\n\n[a] Built in 1871.")
        #expect(try article("```\n[^a]: Built.\n```").text.string == "[^a]: Built.")
    }

    @Test func `a link without words shows where it leads`() throws {
        let found = try article("See [](https://e.org/a).")
        #expect(found.text.string == "See https://e.org/a.")
        #expect(found.spans.map(\.kind) == [.link("https://e.org/a")])
    }

    @Test(arguments: [
        "+++\ntitle = \"\"\"\nQuay\ncloses\"\"\"\n+++\nText.", "\n---\ntitle: Quay closes\n---\nText.",
        "\r\n\r\n---\r\ntitle: Quay closes\r\n---\r\nText.",
    ])
    func `fields may be in several lines, and behind empty ones`(text: String) throws {
        let found = try article(text)
        #expect(found.title == "Quay closes")
        #expect(found.text.string == "Text.")
    }

    @Test func `a list of tasks is written back as one`() throws {
        let found = try article("- [ ] buy rope\n- [x] paint the hull")
        #expect(MarkdownText.document(found) == "- [ ] buy rope\n- [x] paint the hull\n")
        #expect(MarkdownText.document(try article("- [X] paint the hull")) == "- [X] paint the hull\n")
    }

    @Test func `the title of a picture is shown with its words`() throws {
        let found = try article("![A gull](https://e.org/g.png \"He never learned to swim\")")
        #expect(found.text.string == "[image: A gull – He never learned to swim]")
    }

    @Test func `a picture, an alert and raw HTML are read`() throws {
        let found = try article(
            "![A ferry](https://e.org/f.jpg)\n\n> [!NOTE]\n> Bring a coat.\n\n10<sup>6</sup> <q>birds</q>\n\n<table><tr><td>a</td><td>b</td></tr></table>"
        )
        #expect(found.text.string == "[image: A ferry]\n\nNote\nBring a coat.\n\n10⁶ “birds”\n\na\tb")
        #expect(found.blocks.map(\.kind) == [.picture, .paragraph, .paragraph, .row])
    }

    @Test(arguments: [
        ("“https://example.org/a”", "https://example.org/a"), ("見る https://example.org/b。次", "https://example.org/b"),
        ("ftp://example.org/f", "ftp://example.org/f"),
    ])
    func `a bare link ends before a closing mark`(text: String, address: String) throws {
        #expect(try article(text).spans.map(\.kind.address) == [address])
    }
}
