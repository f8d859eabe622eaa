import ReaderImport
import ReaderModel
import Testing

/// The smaller parts of agencies' formats.
struct NewsPartsTests {
    private func imported(_ text: String) throws -> Imported {
        try Importer.articles(from: Array(text.utf8), name: text.first == "{" ? "n.json" : "n.xml")
    }

    private func second(_ meta: String = "", item: String = "", set: String) -> String {
        "<newsItem guid='u'><itemMeta>\(item)</itemMeta><contentMeta><headline>Quay</headline>\(meta)</contentMeta>"
            + "<contentSet>\(set)</contentSet></newsItem>"
    }

    private static let short =
        "<inlineXML><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Short.</p></body></html></inlineXML>"

    @Test func `G2 has second headlines, keywords and who made a text`() throws {
        let meta =
            "<headline role='hld:subHeadline'>After talks</headline><keyword>quay</keyword>"
            + "<creator><name>Ada Berg</name></creator><creator><name>Coast Wire News Desk</name></creator>"
        let found = try imported(second(meta, set: Self.short))
        #expect(found.articles.first?.text.string == "After talks\n\nShort.")
        #expect(found.articles.first?.byline == "Ada Berg")
        #expect(found.entries.first?.tags == ["quay"])
    }

    @Test func `a text says what it is in and which house it comes from`() throws {
        let meta = "<language tag='nb'/><infoSource literal='x'><name>Coast Wire</name></infoSource>"
        let found = try #require(try imported(second(meta, set: Self.short)).articles.first)
        #expect(found.language == "nb")
        #expect(found.site == "Coast Wire")
        let wire =
            "<nitf><body><body.head><hedline><hl1>T</hl1></hedline><distributor>Coast Wire</distributor></body.head>"
            + "<body.content><p>Words.</p></body.content></body></nitf>"
        #expect(try imported(wire).articles.first?.site == "Coast Wire")
    }

    @Test func `a picture of ninjs that is not there has its words`() throws {
        let item = """
            {"uri": "u", "headlines": [{"value": "T"}], "bodies": [{"value": "Words."}], "associations":
            [{"name": "main", "type": "picture", "descriptions": [{"value": "A ferry at dawn"}]}]}
            """
        #expect(try imported(item).articles.first?.text.string == "Words.\n\n[image: A ferry at dawn]")
    }

    @Test func `of several forms of a text in G2 that which says most is read`() throws {
        let long = Self.short.replacing("Short.", with: "The whole story of the quay.")
        #expect(
            try imported(second(set: Self.short + long)).articles.first?.text.string == "The whole story of the quay.")
        let packed = "<inlineData contenttype='text/plain' encoding='enc:base64'>VGhlIHF1YXkgY2xvc2VzLg==</inlineData>"
        #expect(try imported(second(set: packed)).articles.first?.text.string == "The quay closes.")
    }

    @Test func `a picture in G2 leads to its file`() throws {
        let set =
            "<remoteContent rendition='rnd:thumbnail' href='https://e.org/t.jpg' contenttype='image/jpeg'/>"
            + "<remoteContent rendition='rnd:highRes' href='https://e.org/h.jpg' contenttype='image/jpeg'/>"
        let found = try imported(second("<description>The old quay.</description>", set: set))
        #expect(found.articles.first?.text.string == "The old quay.\n\n[image: https://e.org/h.jpg]")
    }

    @Test func `a package in G2 names what it holds`() throws {
        let package =
            "<packageItem guid='p'><itemMeta/><contentMeta><headline>Today</headline></contentMeta><groupSet><group>"
            + "<itemRef href='https://e.org/1'><headline>Quay closes</headline></itemRef><itemRef residref='u2'><title>Crane falls</title></itemRef></group></groupSet></packageItem>"
        let article = try #require(try imported(package).articles.first)
        #expect(article.text.string == "Quay closes\nCrane falls")
        #expect(article.spans.map(\.kind) == [.link("https://e.org/1")])
    }

    @Test func `a correction in G2 says so with its note`() throws {
        let item = "<signal qcode='sig:correction'/><edNote>The name in line two.</edNote>"
        let notices = try imported(second(item: item, set: Self.short)).notices.map(\.message)
        #expect(notices == ["Quay: This is a correction. The name in line two."])
    }

    @Test func `NewsML 1 has second headlines, all of its bodies and what they carry`() throws {
        func part(_ data: String) -> String {
            "<NewsComponent><Role FormalName='Body'/><ContentItem>\(data)</ContentItem></NewsComponent>"
        }
        let news =
            "<NewsML><NewsItem><Identification/><NewsManagement><Instruction FormalName='Correction'/></NewsManagement><NewsComponent>"
            + "<NewsLines><HeadLine>Quay</HeadLine><SubHeadLine>After talks</SubHeadLine></NewsLines>"
            + part("<DataContent>First.</DataContent>")
            + part("<Encoding Notation='Base64'><DataContent>U2Vjb25kLg==</DataContent></Encoding>")
            + "</NewsComponent></NewsItem></NewsML>"
        let found = try imported(news)
        #expect(found.articles.first?.text.string == "After talks\n\nFirst.\n\nSecond.")
        #expect(found.notices.map(\.message) == ["Quay: This is a correction."])
    }

    @Test func `a wire story has all its people, subjects, notes to editors and sources`() throws {
        let story = """
            <nitf><head><tobject><tobject.subject tobject.subject.type="Ports" tobject.subject.matter="Harbours"/></tobject>
            <docdata management-status="withheld"><ed-msg info="Corrects the day."/></docdata><pubdata name="Coast Wire"/></head>
            <body><body.head><hedline><hl1>Quay</hl1></hedline><byline>By Ada Berg</byline><byline>Olaf Reed</byline></body.head>
            <body.content><p>A <num><frac><frac-num>1</frac-num><frac-den>2</frac-den></frac></num> mile.</p></body.content>
            <body.end><bibliography>From the minutes.</bibliography></body.end></body></nitf>
            """
        let found = try imported(story)
        let article = try #require(found.articles.first)
        #expect(article.byline == "Ada Berg, Olaf Reed")
        #expect(article.site == "Coast Wire")
        #expect(article.text.string == "A 1/2 mile.\n\nFrom the minutes.")
        #expect(found.entries.first?.tags == ["Harbours"])
        #expect(found.notices.map(\.message) == ["Quay is withheld by its agency.", "Quay: Corrects the day."])
    }

    @Test func `an item of ninjs shows its pictures`() throws {
        let picture =
            #"{"uri":"u","type":"picture","headline":"Crane","description_caption":"The crane.","renditions":{"main":{"href":"https://e.org/m.jpg","mimetype":"image/jpeg"},"thumb":{"href":"https://e.org/t.jpg"}}}"#
        #expect(try imported(picture).articles.first?.text.string == "The crane.\n\n[image: https://e.org/m.jpg]")
        let story =
            #"{"uri":"u","type":"text","headline":"Quay","person":[{"name":"Ada Berg","rel":"author"}],"body_text":"Text.","associations":[{"name":"a","uri":"v","type":"picture","descriptions":[{"value":"The crane."}],"renditions":[{"name":"main","href":"https://e.org/m.jpg"}]}]}"#
        #expect(try imported(story).articles.first?.text.string == "Text.\n\n[image: The crane.]")
        #expect(try imported(story).articles.first?.byline == "Ada Berg")
    }

    @Test func `a package of ninjs is the texts in it`() throws {
        let package =
            #"{"uri":"u","type":"composite","headline":"All","associations":{"a":{"uri":"v","type":"text","headline":"One","body_text":"Text."}}}"#
        #expect(try imported(package).articles.first?.text.string == "One\n\nText.")
    }
}
