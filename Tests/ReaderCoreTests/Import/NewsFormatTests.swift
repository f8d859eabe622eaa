import ReaderImport
import ReaderModel
import Testing

struct NewsFormatTests {
    private func imported(_ text: String, name: String) throws -> Imported {
        try Importer.articles(from: Array(text.utf8), name: name)
    }

    @Test func `the component that is the body is the text of NewsML 1`() throws {
        func part(_ role: String, _ format: String, _ data: String) -> String {
            "<NewsComponent><Role FormalName='\(role)'/><ContentItem><Format FormalName='\(format)'/><DataContent>\(data)</DataContent></ContentItem></NewsComponent>"
        }
        let news =
            "<NewsML><NewsItem><Identification><NewsIdentifier><DateId>20240502</DateId><NewsItemId>1</NewsItemId></NewsIdentifier></Identification><NewsComponent>"
            + "<NewsLines><HeadLine>Quay closes</HeadLine><ByLine>By Ada Berg</ByLine><DateLine>OSLO</DateLine></NewsLines>"
            + part("Stylesheet", "text/css", ".c {color: red}") + part("Body", "text/plain", "The quay closed.")
            + "</NewsComponent></NewsItem></NewsML>"
        let article = try #require(try imported(news, name: "n.xml").articles.first)
        #expect(article.text.string == "OSLO\n\nThe quay closed.")
        #expect(article.byline == "Ada Berg")
        #expect(article.published?.day.description == "2024-05-02")
    }

    @Test func `a wire story keeps dateline, second headline, tagline and captions`() throws {
        let story = """
            <nitf><head><docdata management-status="embargoed"><date.release norm="20240305T180000Z"/></docdata></head><body><body.head>
            <hedline><hl1>Quay closes</hl1><hl2>Board votes</hl2></hedline><byline>By <person>Ada Berg</person><byttl>City editor</byttl></byline>
            <dateline><location>OSLO</location>
             , March 5</dateline></body.head><body.content><p>She said <q>never</q>.</p>
            <media><media-caption>The old quay</media-caption></media><bq><block><p>Long live it.</p></block></bq></body.content>
            <body.end><tagline>Ada Berg is in Oslo.</tagline></body.end></body></nitf>
            """
        let found = try imported(story, name: "s.xml")
        let article = try #require(found.articles.first)
        #expect(article.byline == "Ada Berg")
        #expect(article.blocks.map(\.kind) == [.heading(2), .paragraph, .paragraph, .picture, .paragraph, .paragraph])
        #expect(article.blocks[4].quoteDepth == 1)
        #expect(article.text.string.contains("OSLO, March 5\n\nShe said “never”."))
        #expect(found.notices.contains { $0.message.contains("under embargo until 2024-03-05T18:00:00Z") })
    }

    @Test func `ninjs is read in its second and third version`() throws {
        let item =
            #"{"uri":"urn:1","type":"text","by":"By Ada Berg","headlines":[{"role":"sms","value":"Short"},{"role":"main","value":"Quay closes"}],"#
            + #""subjects":[{"name":"harbours"}],"slugline":"quay-vote","descriptions":[{"value":"What it says."}],"pubStatus":"canceled"}"#
        let found = try imported(item, name: "n.json")
        #expect(found.articles.first?.title == "Quay closes")
        #expect(found.articles.first?.byline == "Ada Berg")
        #expect(found.articles.first?.text.string == "What it says.")
        #expect(found.entries.first?.tags == ["harbours"])
        #expect(found.notices.contains { $0.message.contains("taken back") })
    }

    @Test func `ninjs of the first version has its main text and no caption`() throws {
        let found = try imported(
            #"{"uri":"u","type":"text","headline_main":"H","body_caption":"A caption.","body_main":"<p>The text.</p>"}"#,
            name: "n.json")
        #expect(found.articles.first?.title == "H")
        #expect(found.articles.first?.text.string == "The text.")
        let short = try imported(#"{"uri":"u","headline_main":"H","body_main":"The text."}"#, name: "n.json")
        #expect(short.articles.first?.text.string == "The text.")
    }

    @Test func `a headline that the text of G2 repeats stands once`() throws {
        let news = """
            <newsItem guid="u"><contentMeta><headline>Quay closes</headline><dateline>OSLO, March 5</dateline></contentMeta>
            <contentSet><inlineXML><html xmlns="http://www.w3.org/1999/xhtml"><body><h1>Quay closes</h1>
            <p>The <b>quay</b> closed.</p></body></html></inlineXML></contentSet></newsItem>
            """
        let article = try #require(try imported(news, name: "g.xml").articles.first)
        #expect(article.text.string == "OSLO, March 5\n\nThe quay closed.")
        #expect(article.spans.map { article.text[$0.range] } == ["quay"])
    }

    @Test(arguments: [
        (#"{"uri":"u","type":"text","headline":"Quay","body_text":"Text.","pubstatus":"withheld"}"#, "n.json"),
        (
            "<newsItem guid='u'><itemMeta><pubStatus qcode='stat:withheld'/></itemMeta><contentMeta><headline>Quay</headline></contentMeta><contentSet><inlineData>Text.</inlineData></contentSet></newsItem>",
            "n.xml"
        ),
    ])
    func `a story that is held back says so`(text: String, name: String) throws {
        #expect(try imported(text, name: name).notices.map(\.message) == ["Quay is withheld by its agency."])
    }

    @Test func `G2 has its main headline, people and status`() throws {
        let news = """
            <newsItem guid="u"><itemMeta><pubStatus qcode="stat:usable"/><embargoed>2024-03-05T18:00:00Z</embargoed><edNote>Corrects the day.</edNote></itemMeta>
            <contentMeta><by>By Ada Berg</by><headline role="hld:sub">Sub</headline><headline role="hld:main">Main</headline><dateline>OSLO, March 5</dateline></contentMeta>
            <contentSet><inlineData>The quay closed.</inlineData></contentSet></newsItem>
            """
        let found = try imported(news, name: "g.xml")
        #expect(found.articles.first?.title == "Main")
        #expect(found.articles.first?.byline == "Ada Berg")
        #expect(found.articles.first?.text.string == "Sub\n\nOSLO, March 5\n\nThe quay closed.")
        #expect(found.notices.count == 2)
    }

    @Test func `a name in a list may hold markup, and an address may have the shorter name`() throws {
        let list = try imported(
            "<opml><body><outline text='&lt;b&gt;Sea&lt;/b&gt; &amp;amp; more' type='rss' url='https://e.org/a'/></body></opml>",
            name: "o.opml")
        #expect(list.subscriptions == [Subscription(title: "Sea & more", url: "https://e.org/a")])
    }

    @Test func `names of folders keep their slashes, and text wins over title`() throws {
        let list = try imported(
            "<opml><body><outline text='24/7' title='x'><outline text='Mine' title='Theirs' xmlUrl='https://e.org/a'/></outline>"
                + "<outline type='include' text='More' url='https://e.org/m.opml'/><outline text='C' category='/News/Sea,x' xmlUrl='https://e.org/c'/></body></opml>",
            name: "o.opml")
        #expect(list.subscriptions.map(\.title) == ["Mine", "C"])
        #expect(list.subscriptions.last?.folder == "News/Sea")
        #expect(OPML.document(list.subscriptions, title: "T").contains("<outline text=\"24/7\">"))
        #expect(list.includedLists == [IncludedList(address: "https://e.org/m.opml", folder: "More")])
    }
}
