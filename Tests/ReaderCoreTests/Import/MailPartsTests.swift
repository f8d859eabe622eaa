import ReaderImport
import ReaderModel
import Testing

/// What messages carry besides their texts, and what programs do to them on the way.
struct MailPartsTests {
    private func imported(_ mail: String, name: String = "m.eml") throws -> Imported {
        try Importer.articles(from: Array(mail.utf8), name: name)
    }

    private func text(_ mail: String, name: String = "m.eml") throws -> [String] {
        try imported(mail, name: name).articles.map(\.text.string)
    }

    @Test(arguments: [
        ("attachment; filename=\"plan.pdf\"", "[file: plan.pdf]"),
        ("attachment; filename*=UTF-8''F%C3%A4hre.pdf", "[file: Fähre.pdf]"),
        ("attachment; filename*0=\"Fahr\"; filename*1=\"plan.pdf\"", "[file: Fahrplan.pdf]"),
        ("attachment; filename=\"=?utf-8?q?F=C3=A4hre=2Epdf?=\"", "[file: Fähre.pdf]"),
    ])
    func `attached files are told by their names`(disposition: String, line: String) throws {
        let mail = """
            Subject: S
            Content-Type: multipart/mixed; boundary=B

            --B
            Content-Type: text/plain

            Words.
            --B
            Content-Type: application/pdf
            Content-Disposition: \(disposition)
            Content-Transfer-Encoding: base64

            JVBERi0=
            --B--
            """
        #expect(try text(mail) == ["Words.\n\n\(line)"])
    }

    @Test func `a boundary that another begins with ends no part of it`() throws {
        let mail = """
            Subject: S
            Content-Type: multipart/mixed; boundary=B

            --B
            Content-Type: multipart/mixed; boundary=BB

            --BB

            Inner.
            --BB

            Inner too.
            --BB--
            --B

            Outer.
            --B--
            """
        #expect(try text(mail) == ["Inner.\n\nInner too.\n\nOuter."])
    }

    @Test(arguments: [
        ("base64", "RsOkaHJlIGbDpGhydC4=\n\n-- \nOur list, est. 1998", "Fähre fährt."),
        ("base64", "RsOkaHI=\nZSBmw6Rocg==\ndC4=", "Fähre fährt."),
        ("base64", "RsOkaHJlIGbDpGhy\n______________\nlist", "Fähre fähr"),
        ("quoted-printable", "F=C3=A4hre =  \nf=C3=A4hrt.", "Fähre fährt."),
    ])
    func `what was added to an encoded body is no part of it`(encoding: String, body: String, shown: String) throws {
        let head = "Subject: S\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: \(encoding)"
        #expect(try text("\(head)\n\n\(body)\n") == [shown])
    }

    @Test func `a message without a date has that of its last server`() throws {
        let mail = "Received: from a by b; Thu, 2 May 2024 10:00:00 +0200\nSubject: S\n\nWords."
        #expect(try imported(mail).articles.first?.published?.day.description == "2024-05-02")
    }

    @Test func `marks around a name are no part of it`() throws {
        #expect(try imported("From: 'Ada Berg' <a@example.org>\nSubject: S\n\nT.").articles.first?.byline == "Ada Berg")
    }

    @Test func `messages of a mailbox need no blank line between them`() throws {
        let box = """
            From a@b Thu May  2 10:00:00 2024
            Subject: One

            First.
            From here on it is a sentence.
            From a@b Thu May  2 11:00:00 2024
            Subject: Two

            Second.
            """
        let found = try imported(box, name: "m.mbox").articles
        #expect(found.map(\.title) == ["One", "Two"])
        #expect(found.first?.text.string.contains("From here on") == true)
    }

    @Test func `a message of Apple Mail stands between its length and a list`() throws {
        let message = "Subject: One\n\nFirst.\n"
        let list = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\"><dict/></plist>\n"
        for length in [message.utf8.count, 7] {
            let found = try imported("\(length)      \n\(message)\(list)", name: "m.emlx").articles
            #expect(found.map(\.title) == ["One"])
            #expect(found.map(\.text.string) == ["First."])
        }
    }
}
