import Foundation
import ReaderLibrary
import ReaderModel
import ReaderSQLite
import TestSupport
import Testing

@testable import ReaderImporting

/// Other people's libraries in a library of ours.
struct SavedLibraryTests {
    private static let now = 1_700_000_000
    private static let today = CalendarDay(number: now / 86_400)

    private func run(_ paths: [String], into library: Library) -> LibraryImport.Tally {
        var work = LibraryImport(into: library, now: Self.now, loader: .ofFiles)
        work.run(paths)
        return work.tally
    }

    private func rows(_ library: Library, _ query: String = "") throws -> [ArticleRow] {
        try library.rows(try library.articleIDs(matching: try Query.parse(query), sort: .oldest, today: Self.today))
    }

    private static let table = """
        title,url,time_added,tags,status
        Tides,https://n.example/tides,1420113600,sea,unread
        Quays,https://n.example/quays,1420200000,stone,archive
        """

    @Test func `saved pages stand where they were saved, with their marks`() throws {
        let folder = try TemporaryFolder(["part_000000.csv": Self.table])
        let library = try folder.library()
        let tally = run([folder.path("part_000000.csv")], into: library)
        #expect(tally.added == 2 && tally.pages.count == 2 && tally.failures.isEmpty)
        let rows = try rows(library)
        #expect(rows.map(\.title) == ["Tides", "Quays"] && rows.map(\.isRead) == [false, true])
        #expect(rows.map(\.day.description) == ["2015-01-01", "2015-01-02"] && rows.map(\.isInferred) == [true, true])
        #expect(rows.map(\.tags) == [["sea"], ["stone"]])
        #expect(run([folder.path("part_000000.csv")], into: library).known == 2)
    }

    @Test func `an archive of a feed reader brings its feeds, and entries stand under theirs`() throws {
        let opml = """
            <opml version="2.0"><body><outline text="Sea"><outline text="Yard" type="rss" xmlUrl="https://n.example/feed"/>
            </outline></body></opml>
            """
        let stream = """
            {"id": "user/anna/state/org.freshrss/starred", "title": "Starred", "items": [
              {"id": "x", "timestampUsec": "1600000000000000", "title": "Tar", "published": 1600000000,
               "categories": ["user/-/state/com.google/read", "user/-/state/com.google/starred", "user/-/label/boat"],
               "alternate": [{"href": "https://n.example/1", "type": "text/html"}], "content": {"content": "<p>Tar.</p>"},
               "origin": {"streamId": "feed/7", "title": "Yard", "feedUrl": "https://n.example/feed"}}]}
            """
        let folder = try TemporaryFolder()
        let archive = StoredArchive.bytes([("feeds_1.opml.xml", opml), ("starred_1.json", stream)])
        try Data(archive).write(to: URL(filePath: folder.path("freshrss_anna_1_export.zip")))
        let library = try folder.library()
        let tally = run([folder.path("freshrss_anna_1_export.zip")], into: library)
        #expect(tally.added == 1 && tally.feeds == 1 && tally.failures.isEmpty)
        #expect(try library.feeds().map(\.folder) == ["Sea"])
        #expect(try rows(library, "folder:Sea is:starred is:read tag:boat").map(\.title) == ["Tar"])
    }

    @Test func `marks are added to an article that is there, and none is lost`() throws {
        let folder = try TemporaryFolder([
            "a.csv": Self.table,
            "page.html": """
            <html><head><title>Tides today</title><link rel="canonical" href="https://n.example/tides"></head>
            <body><article><h1>Tides today</h1><p>\(String(repeating: "The tide turned at noon and came back. ", count: 20))</p>
            </article></body></html>
            """,
            "b.csv": "title,url,time_added,tags,status\nOther name,https://n.example/tides,1420113600,moon,archive\n",
        ])
        let library = try folder.library()
        #expect(run([folder.path("a.csv"), folder.path("page.html")], into: library).added == 2)
        let tides = try #require(try rows(library, "tag:sea").first)
        #expect(tides.words > 100 && tides.title == "Tides today")
        try library.change([tides.id], .starred(true))
        #expect(run([folder.path("b.csv")], into: library).updated == 1)
        let marked = try #require(try rows(library, "tag:sea").first)
        #expect(marked.tags == ["moon", "sea"] && marked.isRead && marked.isStarred)
        #expect(marked.title == "Tides today" && marked.words == tides.words)
        // What was read here stays so, whatever is said elsewhere.
        let again = run([folder.path("a.csv")], into: library)
        #expect(again.known == 2 && again.pages.count == 1)
        #expect(try rows(library, "tag:sea").first?.isRead == true)
    }

    @Test func `lists of feeds are subscribed to`() throws {
        let folder = try TemporaryFolder(["urls": "https://n.example/feed news \"~Quay\"\nhttps://n.example/b\n"])
        let library = try folder.library()
        let tally = run([folder.path("urls")], into: library)
        #expect(tally.feeds == 2 && tally.articles == 0 && tally.failures.isEmpty)
        #expect(try library.feeds().map(\.displayName) == ["https://n.example/b", "Quay"])
    }

    /// A cache with the columns of newsboat 2.36.
    private func cache(at path: String) throws {
        let file = try DatabaseQueue(path: path)
        try file.write { database in
            try database.execute(
                sql: """
                    CREATE TABLE rss_feed (rssurl VARCHAR(1024) PRIMARY KEY NOT NULL, url VARCHAR(1024) NOT NULL,
                        title VARCHAR(1024) NOT NULL, lastmodified INTEGER(11) NOT NULL DEFAULT 0,
                        is_rtl INTEGER(1) NOT NULL DEFAULT 0, etag VARCHAR(128) NOT NULL DEFAULT '');
                    CREATE TABLE rss_item (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, guid VARCHAR(64) NOT NULL,
                        title VARCHAR(1024) NOT NULL, author VARCHAR(1024) NOT NULL, url VARCHAR(1024) NOT NULL,
                        feedurl VARCHAR(1024) NOT NULL, pubDate INTEGER NOT NULL, content VARCHAR(65535) NOT NULL,
                        unread INTEGER(1) NOT NULL, enclosure_url VARCHAR(1024), enclosure_type VARCHAR(1024),
                        enqueued INTEGER(1) NOT NULL DEFAULT 0, flags VARCHAR(52), deleted INTEGER(1) NOT NULL DEFAULT 0,
                        base VARCHAR(128) NOT NULL DEFAULT '', content_mime_type VARCHAR(255) NOT NULL DEFAULT '');
                    INSERT INTO rss_feed (rssurl, url, title) VALUES ('https://n.example/feed', 'https://n.example/', 'Yard');
                    INSERT INTO rss_item (guid, title, author, url, feedurl, pubDate, content, unread, flags, deleted) VALUES
                        ('g1', 'Tar &amp; oak', 'Ada Berg', 'https://n.example/1', 'https://n.example/feed', 1600000000,
                            '<p>Tar keeps oak.</p>', 0, 's', 0),
                        ('g2', 'Rope', '', 'https://n.example/2', 'https://n.example/feed', 1600000100, '<p>Rope.</p>', 1,
                            NULL, 0),
                        ('g3', 'Gone', '', 'https://n.example/3', 'https://n.example/feed', 1600000200, '', 1, NULL, 1);
                    """)
        }
        try file.close()
    }

    @Test func `newsboat's articles come with what was read and flagged, under their feeds`() throws {
        let folder = try TemporaryFolder(["urls": "https://n.example/feed \"~Boats\"\n"])
        let library = try folder.library()
        try cache(at: folder.path("cache.db"))
        #expect(run([folder.path("urls")], into: library).feeds == 1)
        #expect(run([folder.path("cache.db")], into: library).added == 2)
        let rows = try rows(library)
        #expect(rows.map(\.title) == ["Tar & oak", "Rope"] && rows.map(\.isRead) == [true, false])
        #expect(rows.map(\.isStarred) == [true, false] && rows.map(\.tags) == [["flag s"], []])
        #expect(rows.map(\.source) == ["Boats", "Boats"] && rows[0].byline == "Ada Berg")
        #expect(run([folder.path("cache.db")], into: library).known == 2)
    }

    @Test func `another program's database is refused with a sentence`() throws {
        let folder = try TemporaryFolder()
        let library = try folder.library()
        let file = try DatabaseQueue(path: folder.path("other.db"))
        try file.write { try $0.execute(sql: "CREATE TABLE t (a)") }
        try file.close()
        let tally = run([folder.path("other.db")], into: library)
        #expect(tally.articles == 0)
        #expect(tally.failures.first?.message.hasSuffix("other.db is a database, but not that of newsboat.") == true)
    }

    @Test func `what was highlighted elsewhere is highlighted at its words, once`() throws {
        let folder = try TemporaryFolder([
            "w.json": """
            [{"is_archived": 0, "is_starred": 0, "url": "https://n.example/w", "title": "W",
              "content": "<p>Salt keeps “fish” and meat. Salt keeps.</p>",
              "annotations": [{"quote": "keeps \\"fish\\"", "text": "how long?"}, {"quote": "Salt keeps", "text": ""},
                              {"quote": "never there", "text": ""}]}]
            """
        ])
        let library = try folder.library()
        #expect(run([folder.path("w.json")], into: library).highlights == SavedHighlightCount(kept: 3, lost: 1))
        #expect(run([folder.path("w.json")], into: library).highlights == SavedHighlightCount())
        let article = try #require(try library.article(RowID(1)))
        let placed = PlacedHighlight.all(of: try library.highlights(of: RowID(1)), in: article.text)
        #expect(placed.map { $0.range.map { article.text[$0] } } == ["Salt keeps", "keeps “fish”", nil])
        #expect(placed.map(\.stored.highlight.note) == ["", "how long?", ""])
    }

    @Test func `highlights find their words when the text comes later`() throws {
        let entry = #"[{"url": "https://n.example/p", "title": "P", "highlights": [{"quote": "a cold spring"}]}]"#
        let folder = try TemporaryFolder(["p.json": entry])
        let library = try folder.library()
        let tally = run([folder.path("p.json")], into: library)
        #expect(tally.highlights == SavedHighlightCount(kept: 1, lost: 1))
        let text = Text("It was a cold spring in the hills.")
        let anchor = try #require(try library.highlights(of: tally.pages[0]).first).highlight.anchor
        #expect(anchor.place(in: text).map { text[$0] } == "a cold spring")
    }

    @Test func `a longer file of clippings adds what is new`() throws {
        let clipping = { (words: String, kind: String) in
            "The Larder (Berg, Ada)\n- Your \(kind) on page 3 | Added on Sunday, 3 May 2020 10:11:12\n\n\(words)\n==========\n"
        }
        let first = clipping("Salt keeps.", "Highlight") + clipping("so true", "Note")
        let folder = try TemporaryFolder(["a.txt": first, "b.txt": first + clipping("Sugar hides.", "Highlight")])
        let library = try folder.library()
        #expect(run([folder.path("a.txt")], into: library).highlights.kept == 1)
        #expect(run([folder.path("b.txt")], into: library).highlights == SavedHighlightCount(kept: 1, lost: 0))
        let kept = try library.highlights(of: RowID(1)).map(\.highlight)
        #expect(kept.map(\.anchor.exact) == ["Salt keeps.", "Sugar hides."] && kept.map(\.note) == ["so true", ""])
    }
}
