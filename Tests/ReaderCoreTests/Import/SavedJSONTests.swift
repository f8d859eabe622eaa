import ReaderModel
import TestSupport
import Testing

@testable import ReaderImport

/// Libraries that other programs write as JSON, and archives of them.
struct SavedJSONTests {
    private func imported(_ text: String, _ name: String = "a.json") throws -> Imported {
        try Importer.articles(from: Array(text.utf8), name: name)
    }

    private func marks(_ imported: Imported) -> [SavedMarks] { imported.entries.compactMap(\.saved) }

    @Test func `entries of wallabag keep text, marks, tags and what was highlighted`() throws {
        let found = try imported(
            """
            [{"is_archived": 1, "is_starred": 0, "tags": ["sea"], "id": 3, "title": "The quay", "url": "https://n.example/q",
              "content": "<p>Words of <b>it</b>.</p>", "created_at": "2021-02-03T04:05:06+0000", "language": "en",
              "published_at": "2021-02-01T00:00:00+0000", "published_by": ["Ada Berg"], "domain_name": "n.example",
              "annotations": [{"quote": "Words of it", "text": "mine"}]},
             {"is_archived": 0, "is_starred": 1, "tags": [], "title": "Later", "url": "https://n.example/l",
              "content": "", "created_at": "2021-02-04T04:05:06+0000"}]
            """)
        #expect(found.articles.map(\.text.string) == ["Words of it.", ""])
        #expect(found.articles.map(\.published?.basis) == [.metadata, .saved])
        #expect(found.articles[0].byline == "Ada Berg" && found.articles[0].site == "n.example")
        #expect(marks(found).map(\.isRead) == [true, false] && marks(found).map(\.isStarred) == [false, true])
        #expect(marks(found)[0].savedAt == 1_612_325_106)
        #expect(marks(found)[0].highlights == [SavedHighlight("Words of it", note: "mine")])
        #expect(found.entries[0].tags == ["sea"])
    }

    @Test func `items of Google Reader keep labels, stars, feeds and moments`() throws {
        let found = try imported(
            """
            {"id": "user/123/state/com.google/starred", "title": "Starred", "items": [
              {"id": "tag:google.com,2005:reader/item/00a", "crawlTimeMsec": "1300000000000",
               "timestampUsec": "1300000000000000", "published": 1299999000, "title": "A &amp; B", "author": "Ada Berg",
               "categories": ["user/123/state/com.google/read", "user/123/label/Sea/North", "fish"],
               "canonical": [{"href": "https://n.example/a"}], "alternate": [{"href": "https://n.example/x"}],
               "content": {"direction": "ltr", "content": "<p>The catch.</p>"},
               "origin": {"streamId": "feed/https://n.example/feed", "title": "Nets", "htmlUrl": "https://n.example/"}},
              {"id": "tag:google.com,2005:reader/item/00b", "crawlTimeMsec": "1300000001000", "title": "C",
               "alternate": [{"href": "https://n.example/c"}], "summary": {"content": "Short."},
               "categories": [], "origin": {"streamId": "feed/7", "feedUrl": "https://n.example/7"}}]}
            """, "starred.json")
        #expect(found.articles.map(\.title) == ["A & B", "C"] && found.articles.map(\.site) == ["Nets", "n.example"])
        #expect(found.articles.map(\.url) == ["https://n.example/a", "https://n.example/c"])
        #expect(found.articles.map(\.text.string) == ["The catch.", "Short."])
        #expect(found.entries[0].tags == ["Sea/North", "fish"])
        #expect(marks(found).map(\.isStarred) == [true, true] && marks(found).map(\.isRead) == [true, false])
        #expect(marks(found).map(\.feed) == ["https://n.example/feed", "https://n.example/7"])
        #expect(marks(found).map(\.savedAt) == [1_300_000_000, 1_300_000_001])
        #expect(found.feed == nil)
    }

    @Test func `a stream of FreshRSS says for each item what is starred`() throws {
        let found = try imported(
            """
            {"id": "user/-/state/com.google/reading-list", "items": [
              {"id": "x", "frss:id": "1", "crawlTimeMsec": "1600000000000", "title": "One", "published": 1600000000,
               "categories": ["user/-/state/com.google/reading-list", "user/-/state/com.google/starred"],
               "alternate": [{"href": "https://n.example/1"}], "content": {"content": "<p>One.</p>"}},
              {"id": "y", "title": "Two", "published": 1600000100, "categories": [],
               "alternate": [{"href": "https://n.example/2"}], "content": {"content": "<p>Two.</p>"}}]}
            """)
        #expect(marks(found).map(\.isStarred) == [true, false])
        #expect(found.entries.map(\.tags) == [[], []])
    }

    @Test func `entries of Miniflux and Feedbin, bookmarks of Pinboard and metadata of Omnivore are known`() throws {
        let miniflux = try imported(
            """
            {"total": 1, "entries": [{"id": 9, "feed_id": 2, "title": "Tar", "url": "https://n.example/t", "status": "read",
              "starred": true, "published_at": "2022-01-02T03:04:05Z", "content": "<p>Tar.</p>", "tags": ["boat"],
              "feed": {"feed_url": "https://n.example/feed", "title": "Yard"}}]}
            """)
        let removed = try imported(
            """
            {"entries": [{"id": 9, "feed_id": 2, "title": "Tar", "url": "https://n.example/t", "status": "removed"},
              {"id": 8, "feed_id": 2, "title": "Oar", "url": "https://n.example/o", "status": "unread"}]}
            """)
        #expect(removed.articles.map(\.title) == ["Oar"])
        #expect(marks(miniflux).first?.isRead == true && marks(miniflux).first?.isStarred == true)
        #expect(marks(miniflux).first?.feed == "https://n.example/feed" && miniflux.articles[0].site == "Yard")
        let feedbin = try imported(
            """
            [{"id": 1, "feed_id": 2, "title": "Oak", "author": null, "summary": "Oak", "content": "<p>Oak.</p>",
              "url": "https://n.example/o", "published": "2013-02-02T14:07:33.000000Z", "created_at": "2013-02-04T01:00:19Z"}]
            """, "starred.json")
        #expect(
            marks(feedbin).first?.isStarred == true && feedbin.articles[0].published?.day.description == "2013-02-02")
        let pinboard = try imported(
            """
            [{"href": "https://n.example/p", "description": "Pins", "extended": "Sharp.", "meta": "", "hash": "",
              "time": "2011-01-02T03:04:05Z", "shared": "no", "toread": "yes", "tags": "iron craft"}]
            """)
        #expect(pinboard.articles[0].title == "Pins" && pinboard.entries[0].tags == ["iron", "craft"])
        #expect(marks(pinboard).first?.isRead == false && marks(pinboard).first?.savedAt == 1_293_937_445)
        let omnivore = try imported(
            """
            [{"id": "u", "slug": "glass-1", "title": "Glass", "author": "Olof Dahl", "url": "https://n.example/g",
              "state": "Archived", "readingProgress": 12, "labels": ["craft"], "savedAt": "2023-01-02T03:04:05.000Z",
              "publishedAt": "2023-01-01T00:00:00.000Z"}]
            """, "metadata_0_to_20.json")
        #expect(omnivore.articles[0].byline == "Olof Dahl" && omnivore.entries[0].tags == ["craft"])
        #expect(marks(omnivore).first?.isRead == true)
    }

    @Test func `feeds of Miniflux are a list of feeds`() throws {
        let found = try imported(
            #"[{"id": 1, "feed_url": "https://n.example/f", "title": "F", "category": {"title": "Sea"}}]"#)
        #expect(found.subscriptions.map(\.folder) == ["Sea"] && found.articles.isEmpty)
    }

    @Test func `a JSON Feed stays a feed`() throws {
        let found = try imported(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "T", "items": [
             {"id": "1", "url": "https://n.example/1", "content_text": "Words."}]}
            """)
        #expect(found.feed?.title == "T" && marks(found).isEmpty)
    }

    @Test func `an archive of Omnivore has texts beside its metadata`() throws {
        let metadata = """
            [{"id": "u", "slug": "glass-1", "title": "Glass", "url": "https://n.example/g", "state": "Active",
              "readingProgress": 0, "labels": [], "savedAt": "2023-01-02T03:04:05.000Z"}]
            """
        let archive = StoredArchive.bytes([
            ("metadata_0_to_20.json", metadata), ("content/glass-1.html", "<p>It is sand.</p>"),
            ("highlights/glass-1.md", "> It is\n> sand \n\n#glass #stuff\n\nfrom where?\nthe sea\n\n> sand"),
        ])
        let found = try Importer.articles(from: archive, name: "export.zip")
        #expect(found.articles.map(\.text.string) == ["It is sand."])
        #expect(
            marks(found)[0].highlights == [
                SavedHighlight("It is\nsand", note: "from where?\nthe sea"), SavedHighlight("sand"),
            ])
    }

    @Test func `an archive of FreshRSS has feeds and articles, and one without lists is refused`() throws {
        let opml = #"<opml version="2.0"><body><outline text="A" xmlUrl="https://n.example/a"/></body></opml>"#
        let stream = """
            {"items": [{"crawlTimeMsec": "1600000000000", "title": "One", "categories": [],
             "alternate": [{"href": "https://n.example/1"}], "content": {"content": "One."}}]}
            """
        let found = try Importer.articles(
            from: StoredArchive.bytes([("opml.xml", opml), ("starred_1.json", stream)]), name: "f.zip")
        #expect(found.subscriptions.map(\.url) == ["https://n.example/a"] && found.articles.map(\.title) == ["One"])
        #expect(throws: ImportError.self) {
            try Importer.articles(from: StoredArchive.bytes([("a.txt", "Words.")]), name: "b.zip")
        }
    }
}
