import Foundation
import ReaderImport
import ReaderModel
import TestSupport
import Testing

/// Real files of every format, damaged at random places: what comes out is an ordered article or a refusal.
struct MutationTests {
    /// A file, and the article texts that it gives undamaged.
    struct Original: CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]

        var testDescription: String { name }
    }

    /// The sources of all fixtures; one that cannot be read fails as an empty file.
    private static let fixtures: [Original] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/Import").path
        let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return files.filter { $0.contains("/source.") }.sorted().map { file in
            let bytes = FileManager.default.contents(atPath: folder + "/" + file) ?? Data()
            return Original(name: file.replacing("/", with: "-"), bytes: Array(bytes))
        }
    }()

    private static let feeds = [
        Original(
            name: "feed.xml",
            bytes: Array(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>Harbour news</title><link>https://example.org/</link>
                <item><guid>1</guid><title>The ferry is late</title><pubDate>Mon, 04 Mar 2019 08:00:00 GMT</pubDate>
                <description>&lt;p&gt;The ferry from Lund was an hour late.&lt;/p&gt;</description></item>
                <item><guid>2</guid><title>New pier</title><description><![CDATA[<p>A <b>new</b> pier.</p>]]></description>
                </item></channel></rss>
                """.utf8)),
        Original(
            name: "atom.xml",
            bytes: Array(
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Mill news</title><id>urn:mill</id>
                <entry><id>urn:mill:1</id><title type="html">The &lt;i&gt;mill&lt;/i&gt; is open</title>
                <updated>2020-05-06T07:08:09Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It grinds again.</p></div></content>
                </entry></feed>
                """.utf8)),
        Original(
            name: "feed.json",
            bytes: Array(
                #"""
                {"version": "https://jsonfeed.org/version/1.1", "title": "Bridge news", "items": [
                 {"id": "1", "title": "Bridge \u2013 closed", "content_html": "<p>It is closed.</p><ul><li>cars</li></ul>",
                  "date_published": "2021-02-03T04:05:06+01:00", "tags": ["bridges"]},
                 {"id": 2, "content_text": "Open again.\n\nSince Monday."}]}
                """#.utf8)),
        Original(
            name: "lines.jsonl",
            bytes: Array(
                #"""
                {"id": 7, "title": "One", "published": "2018-07-02", "text": "The first letter of Anna Lindqvist."}
                {"id": "b", "text": "The second \ud83d\ude00 letter."}
                """#.utf8)),
        Original(
            name: "mail.eml",
            bytes: Array(
                """
                From: =?utf-8?q?Anna_Lindqvist?= <anna@example.org>\r
                Subject: =?utf-8?b?SGFmZW4=?= news\r
                Date: Tue, 5 Mar 2019 09:10:11 +0100\r
                MIME-Version: 1.0\r
                Content-Type: multipart/alternative; boundary="cut"\r
                \r
                --cut\r
                Content-Type: text/plain; charset=utf-8\r
                Content-Transfer-Encoding: quoted-printable\r
                \r
                The harbour caf=C3=A9 is open.=\r
                 Come and see.\r
                --cut\r
                Content-Type: text/html; charset=utf-8\r
                \r
                <p>The harbour caf\u{E9} is open.</p>\r
                --cut--\r
                """.utf8)),
    ]

    private static let originals = fixtures + feeds

    @Test func `the fixtures are found`() {
        #expect(Self.fixtures.count >= 3)
    }

    @Test(arguments: originals) func `the undamaged file is read`(original: Original) throws {
        let imported = try Importer.articles(from: original.bytes, name: original.name)
        #expect(!imported.articles.isEmpty && imported.articles.allSatisfy { !$0.text.isEmpty })
    }

    @Test(arguments: originals, Seeds.row(4)) func `a damaged file gives ordered articles or is refused`(
        original: Original, seed: UInt64
    ) throws {
        var random = SplitMix(seed: seed)
        var read = 0
        for _ in 0..<20 {
            let bytes = Self.damaged(original.bytes, &random)
            do {
                let imported = try Importer.articles(from: bytes, name: original.name)
                read += 1
                for article in imported.articles { expectOrdered(article.blocks, in: article.text) }
            } catch {
                #expect(!error.failure.message.isEmpty)
            }
        }
        // Damage in a few places leaves most files readable, so that the parsers are reached; a packed book is whole or
        // nothing, and so is a JSON document, unless only its words are hit.
        let fewest = original.bytes.starts(with: "PK".utf8) ? 0 : original.bytes.first == UInt8(ascii: "{") ? 1 : 5
        #expect(read >= fewest)
    }

    /// Some bytes overwritten, left out, repeated, or a stretch of the same file put in another place.
    private static func damaged(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) where bytes.count > 2 {
            let start = Int.random(in: 0..<bytes.count - 1, using: &random)
            let end = min(bytes.count, start + Int.random(in: 1...40, using: &random))
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[start] = UInt8.random(in: 0x20...0xFF, using: &random)
            case 1: bytes.removeSubrange(start..<end)
            case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
            default:
                let place = Int.random(in: 0...bytes.count, using: &random)
                bytes.insert(contentsOf: Array(bytes[start..<end]), at: place)
            }
        }
        return bytes
    }
}
