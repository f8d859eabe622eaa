import ReaderImport
import ReaderModel
import Testing

struct MailTests {
    private func imported(_ mail: String, name: String = "m.eml") throws -> Imported {
        try Importer.articles(from: Array(mail.utf8), name: name)
    }

    private func title(_ subject: String) throws -> String? {
        try imported("From: a@example.org\nSubject: \(subject)\n\nText.").articles.first?.title
    }

    @Test(arguments: [
        ("=?utf-8?q?H=C3?= =?utf-8?q?=A4fen?=", "Häfen"), ("=?utf-8?b?TcOk?= =?UTF-8*de?b?cno=?=", "März"),
        ("Hallo =?utf-8?q?Sch=C3=B6ner?= Tag", "Hallo Schöner Tag"),
        ("=?iso-8859-1?q?a=E4?= =?utf-8?q?=C3=A4?=", "aää"),
    ])
    func `a character divided between encoded words is one`(subject: String, shown: String) throws {
        #expect(try title(subject) == shown)
    }

    @Test(arguments: [
        (#""Marsh, Ines \"Skip\"" <i@example.org>"#, #"Marsh, Ines "Skip""#),
        ("Ines <i@e.org>, Olaf Reed <o@e.org>", "Ines, Olaf Reed"),
        ("i@example.org (Ines Marsh)", "Ines Marsh"), ("i@example.org", "i@example.org"),
        ("=?utf-8?q?Ada_B=C3=B6rg?= <a@e.org>", "Ada Börg"),
    ])
    func `the byline is the names of the senders`(field: String, byline: String) throws {
        #expect(try imported("From: \(field)\nSubject: S\n\nText.").articles.first?.byline == byline)
    }

    @Test(arguments: [
        ("text/plain; charset=utf-7", "Die F+AOQ-hre um 10 +- 2, +2D3cqQ.", "Die Fähre um 10 + 2, 💩."),
        ("text/html; charset=\"UNICODE-1-1-UTF-7\"", "+ADw-p+AD4-Caf+AOk-s open.+ADw-/p+AD4-", "Cafés open."),
        ("text/plain; charset=ISO-2022-JP", "\u{1B}$B9A\u{1B}(B.", "港."),
        ("text/plain; charset=utf-8", "1 +AOQ- 2", "1 +AOQ- 2"),
    ])
    func `a message is read in encodings of seven bits`(type: String, body: String, shown: String) throws {
        let found = try imported("From: a@example.org\nSubject: S\nContent-Type: \(type)\n\n\(body)")
        #expect(found.articles.first?.text.string == shown)
        #expect(try title("=?utf-7?Q?Die_F+AOQ-hre?=") == "Die Fähre")
    }

    @Test func `a newsletter shows its title once and not its preview line`() throws {
        let preview = "<div style='display:none;max-height:0'>All of it in one line</div>"
        let body = "\(preview)<h1>The ferry is back</h1><p>The ferry leaves at noon, and the quay is dry again.</p>"
        let article = try #require(
            try imported(
                "From: n@example.org\nSubject: The ferry is back\nContent-Type: text/html; charset=utf-8\n\n\(body)"
            ).articles.first)
        #expect(article.blocks.map(\.kind) == [.title, .paragraph])
        #expect(article.text.string.hasPrefix("The ferry is back"))
    }

    @Test func `flowed lines are joined, and blanks that were put in are taken out`() throws {
        let head = "Subject: S\nContent-Type: text/plain; format=flowed"
        let plain = try imported(head + "\n\nThe ferry leaves \nat ten.\n From the quay.\n> It \n> stays.\n-- \nInes")
        #expect(plain.articles.first?.text.string == "The ferry leaves at ten.\nFrom the quay.\n> It stays.\n-- \nInes")
        let joined = try imported(head + "; delsp=yes\n\nDas Hafen \nbecken ist tief.")
        #expect(joined.articles.first?.text.string == "Das Hafenbecken ist tief.")
    }

    @Test func `all texts of a message are read, and of two forms one`() throws {
        let mail = """
            Subject: S
            Content-Type: multipart/mixed; boundary=b

            --b

            First.
            --b
            Content-Type: image/jpeg
            Content-Disposition: inline

            xxxx
            --b
            Content-Type: multipart/alternative; boundary=c

            --c

            Second.
            --c
            Content-Type: text/html

            <p>Second, in <b>bold</b>.</p>
            --c--
            --b--
            """
        #expect(try imported(mail).articles.map(\.text.string) == ["First.\n\nSecond, in bold."])
    }

    private func text(_ type: String, _ body: String) throws -> String? {
        try imported("Subject: S\nContent-Type: \(type)\n\n\(body)").articles.first?.text.string
    }

    @Test(arguments: [
        ("text/html (HTML); charset=utf-8", "<p>Rich <b>text</b>.</p>", "Rich text."),
        ("text/enriched", "<bold>Rich</bold> text.", "Rich text."),
        ("multipart/mixed; boundary*0=ab; boundary*1=cd", "--abcd\n\nText.\n--abcd--", "Text."),
        ("multipart/mixed", "--b\n\nText.\n--b--", "Text."),
        ("text/plain; charset*=us-ascii''utf-8", "Fähre", "Fähre"),
        (
            "multipart/related; boundary=b",
            "--b\nContent-Type: image/png\n\nx\n--b\nContent-Type: text/html\n\n<p>Text.</p>\n--b--",
            "Text."
        ),
    ])
    func `a text is found however its part is described`(type: String, body: String, shown: String) throws {
        #expect(try text(type, body) == shown)
    }

    @Test func `a page without a type is one, and a header in an old encoding is read`() throws {
        let page = try imported("Subject: S\n\n<html><body><p>Text.</p></body></html>")
        #expect(page.articles.first?.text.string == "Text.")
        let old = Array("Subject: Caf".utf8) + [0xE9] + Array("\nFrom: a@e.org\n\nText.".utf8)
        #expect(try Importer.articles(from: old, name: "m.eml").articles.first?.title == "Café")
    }

    @Test func `messages of a digest and attached ones are articles`() throws {
        let mail = """
            Subject: Digest
            Content-Type: multipart/digest; boundary=b

            --b

            From: Ada Berg <a@example.org>
            Subject: One

            First.
            --b

            Subject: Two

            Second.
            --b--
            """
        let found = try imported(mail)
        #expect(found.articles.map(\.title) == ["One", "Two"])
        #expect(found.articles.map(\.byline) == ["Ada Berg", nil])
    }

    @Test func `a mailbox is as many messages as it holds`() throws {
        let box = """
            From a@example.org Thu May  2 09:00:00 2024
            Subject: Tides
            Message-ID: <1@e>

            High water is at six.

            >From the quay it is seen.
            From here on it falls.

            From b@example.org Fri May  3 09:00:00 2024
            Subject: Pilots

            Two on duty.
            """
        let found = try imported(box, name: "m.mbox")
        #expect(found.articles.map(\.title) == ["Tides", "Pilots"])
        for start in ["\n", "\u{FEFF}"] {
            #expect(try imported(start + box, name: "m.mbox").articles.map(\.title) == ["Tides", "Pilots"])
        }
        #expect(found.articles[0].text.string.contains("\nFrom the quay it is seen.\nFrom here on"))
        #expect(
            Importer.readable(in: ["Mail/cur/1714633200.M1P2.host:2,S", "Mail/cur/notes"]) == [
                "Mail/cur/1714633200.M1P2.host:2,S"
            ])
    }

    @Test func `a page that a browser saved as a message is a page`() throws {
        let mail = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://example.org/news/quay
            Subject: Quay
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="b"

            --b
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable

            <html><head><title>Quay closes - Harbour Post</title></head><body><nav><a href=3D"/">Home</a></nav><article>
            <h1>Quay closes</h1><p>The board closed the old quay on Tuesday after a long and bitter dispute.</p></article></body></html>
            --b--
            """
        let article = try #require(try imported(mail, name: "page.mhtml").articles.first)
        #expect(article.url == "https://example.org/news/quay")
        #expect(article.text.string == "The board closed the old quay on Tuesday after a long and bitter dispute.")
    }
}
