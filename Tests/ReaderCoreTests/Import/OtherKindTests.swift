import ReaderImport
import ReaderModel
import Testing

/// Files that hold no article as they are.
struct OtherKindTests {
    @Test(arguments: [
        ("WARC/1.0\nWARC-Type: warcinfo\n\n", "a.warc", "a web archive (WARC)"),
        ("%PDF-1.7\n1 0 obj", "c.txt", "a PDF"), ("{\\rtf1\\ansi Hello}", "d.rtf", "a text in Rich Text Format"),
        ("BEGIN:VCALENDAR\nVERSION:2.0", "f.ics", "a calendar"),
        (
            "<?xml version='1.0'?><urlset><url><loc>https://e.org/</loc></url></urlset>", "g.xml",
            "a list of a site's pages"
        ),
        ("<sitemapindex><sitemap/></sitemapindex>", "h.xml", "a list of a site's pages"),
        ("<svg xmlns='http://www.w3.org/2000/svg'><text>x</text></svg>", "i.svg", "a drawing (SVG)"),
    ])
    func `they are refused with a sentence that says what they are`(text: String, name: String, kind: String) {
        let error = #expect(throws: ImportError.self) { try Importer.articles(from: Array(text.utf8), name: name) }
        #expect(error?.failure.message == "\(name) is \(kind).")
    }

    @Test func `what is packed says so`() {
        let error = #expect(throws: ImportError.self) {
            try Importer.articles(from: [0x1F, 0x8B, 0x08, 0, 0x41, 0x42], name: "a.warc.gz")
        }
        #expect(error?.failure.message == "a.warc.gz is compressed (gzip).")
    }

    @Test func `JSON without articles is not called a page`() {
        let error = #expect(throws: ImportError.self) {
            try Importer.articles(from: Array(#"{"foo": 1}"#.utf8), name: "a.json")
        }
        #expect(error?.failure.message == "a.json cannot be read: it is JSON, but neither a feed nor articles.")
    }
}
