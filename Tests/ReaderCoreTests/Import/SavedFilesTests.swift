import ReaderBasics
import ReaderModel
import Testing

@testable import ReaderImport

/// Libraries of services for reading later, of feed readers and of browsers, each in the form that it writes.
struct SavedFilesTests {
    private func imported(_ text: String, _ name: String) throws -> Imported {
        try Importer.articles(from: Array(text.utf8), name: name)
    }

    private func marks(_ imported: Imported) -> [SavedMarks] { imported.entries.compactMap(\.saved) }

    // MARK: - Tables

    @Test func `a table of Pocket keeps titles, tags, times and what was read`() throws {
        let found = try imported(
            """
            title,url,time_added,tags,status
            "Tides, and who ""owns"" them",https://n.example/tides,1420113600,sea|long read,unread
            https://n.example/quay,https://n.example/quay,1420113700,,archive
            """, "part_000000.csv")
        #expect(found.articles.map(\.title) == ["Tides, and who \"owns\" them", "https://n.example/quay"])
        #expect(found.articles.map(\.url) == ["https://n.example/tides", "https://n.example/quay"])
        #expect(found.entries[0].tags == ["sea", "long read"])
        #expect(marks(found).map(\.isRead) == [false, true])
        #expect(marks(found).map(\.savedAt) == [1_420_113_600, 1_420_113_700])
        // Without a text, the day of saving is the only one.
        let day = try #require(CalendarDay(iso: "2015-01-01"))
        #expect(found.articles[0].published == PublicationDate(day, basis: .saved))
        #expect(found.articles.map(\.text.string) == ["", ""])
    }

    @Test func `a table of Instapaper has its folders and tags, and the words that were selected`() throws {
        let found = try imported(
            """
            URL,Title,Selection,Folder,Timestamp,Tags
            https://n.example/a,Oats,,Unread,1712345678,"[""grain"",""a, b""]"
            https://n.example/b,Rye,"The rye
            was late.",Archive,1712345000,[]
            https://n.example/c,Barley,,Starred,1712344000,[]
            https://n.example/d,Wheat,,Kitchen,1712343000,[]
            """, "instapaper-export.csv")
        #expect(found.entries.map(\.tags) == [["grain", "a, b"], [], [], ["Kitchen"]])
        #expect(marks(found).map(\.isRead) == [false, true, nil, nil])
        #expect(marks(found).map(\.isStarred) == [false, false, true, false])
        #expect(found.articles[1].text.string == "The rye\nwas late.")
    }

    @Test func `a table of Raindrop has nested folders, favourites and notes`() throws {
        let found = try imported(
            """
            id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
            7,Locks,Ask Ada,How a lock works.,https://n.example/locks,Work / Canals,"water, craft",2021-03-04T05:06:07.000Z,,,true
            8,Bolts,,,https://n.example/bolts,Unsorted,,2021-03-05T05:06:07.000Z,,,false
            """, "export.csv")
        #expect(found.entries.map(\.tags) == [["water", "craft", "Work", "Canals"], []])
        #expect(marks(found).map(\.isStarred) == [true, false])
        #expect(marks(found)[0].savedAt == 1_614_834_367)
        #expect(found.articles[0].text.string == "Ask Ada\n\nHow a lock works.")
    }

    @Test func `highlights of Readwise are an article a book, a quotation each`() throws {
        let found = try imported(
            """
            Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
            Salt keeps.,The Larder,Ada Berg,,so true,yellow,,location,12,2022-05-06 07:08:09+00:00,food
            Glass breaks.,The Kiln,Olof Dahl,,,,,page,3,2022-05-07 07:08:09+00:00,
            Sugar hides.,The Larder,Ada Berg,,,,,location,40,2022-05-08 07:08:09+00:00,food
            """, "readwise-data.csv")
        #expect(found.articles.map(\.title) == ["The Larder", "The Kiln"])
        #expect(found.articles[0].byline == "Ada Berg")
        #expect(found.articles[0].text.string == "Salt keeps.\n\nso true\n\nSugar hides.")
        #expect(found.articles[0].blocks.map(\.quoteDepth) == [1, 0, 1])
        #expect(found.entries[0].tags == ["food"] && marks(found)[0].isRead == true)
    }

    @Test func `any table with a column of addresses is a list of pages`() throws {
        let found = try imported("name;link;labels\nOne;https://n.example/1;x|y\nTwo;ftp://n.example/2;\n", "mine.csv")
        #expect(found.articles.map(\.title) == ["One"] && found.entries[0].tags == ["x", "y"])
        #expect(found.notices.first?.message.hasPrefix("1 entry of mine.csv leads to no page") == true)
    }

    @Test func `a table without addresses is refused with a sentence`() {
        let error = #expect(throws: ImportError.self) { try imported("height,width\n3,4\n", "sizes.csv") }
        #expect(error?.failure.message == "sizes.csv is a table without a column of addresses.")
    }

    // MARK: - Pages

    @Test func `bookmarks of a browser keep folders as tags, dates and remarks`() throws {
        let found = try imported(
            """
            <!DOCTYPE NETSCAPE-Bookmark-file-1>
            <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
            <TITLE>Bookmarks</TITLE>
            <H1>Bookmarks</H1>
            <DL><p>
                <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Leiste</H3>
                <DL><p>
                    <DT><H3 ADD_DATE="1">Boats &amp; ships</H3>
                    <DL><p>
                        <DT><A HREF="https://n.example/a?x=1&amp;y=2" ADD_DATE="1420113600" TAGS="sea,wood">Hulls &lt;old&gt;</A>
                        <DD>From the fair.
                    </DL><p>
                    <DT><A HREF="javascript:void(0)">Trick</A>
                </DL><p>
                <DT><A HREF="https://n.example/b" ADD_DATE="1420113600000000" TOREAD="1">Sails</A>
                <DT><A HREF="https://n.example/c" TOREAD="0" DATA-IMPORTANT="true">Ropes</A>
                <DT><A FEEDURL="https://n.example/feed" HREF="https://n.example/">Live</A>
            </DL><p>
            """, "bookmarks.html")
        #expect(found.articles.map(\.title) == ["Hulls <old>", "Sails", "Ropes"])
        #expect(found.articles[0].url == "https://n.example/a?x=1&y=2")
        #expect(found.articles[0].text.string == "From the fair.")
        #expect(found.entries.map(\.tags) == [["sea", "wood", "Boats & ships"], [], []])
        #expect(marks(found).map(\.isRead) == [nil, false, true])
        #expect(marks(found).map(\.savedAt) == [1_420_113_600, 1_420_113_600, nil])
        #expect(marks(found).map(\.isStarred) == [false, false, true])
        #expect(found.subscriptions.map(\.url) == ["https://n.example/feed"])
        #expect(found.notices.count == 1)
    }

    @Test func `a page of Pocket has what is unread and what was read`() throws {
        let found = try imported(
            """
            <!DOCTYPE html>
            <html><head><title>Pocket Export</title></head><body>
            <h1>Unread</h1><ul>
            <li><a href="https://n.example/a" time_added="1420113600" tags="x,y">Ale</a></li></ul>
            <h1>Read Archive</h1><ul>
            <li><a href="https://n.example/b" time_added="1420113601" tags="">Beer</a></li></ul></body></html>
            """, "ril_export.html")
        #expect(found.articles.map(\.title) == ["Ale", "Beer"])
        #expect(marks(found).map(\.isRead) == [false, true] && found.entries[0].tags == ["x", "y"])
    }

    // MARK: - Clippings and lists

    @Test func `clippings of a Kindle are an article a book in any language`() throws {
        let found = try imported(
            """
            \u{FEFF}The Quiet Harbour (Berg, Ada)\r
            - Your Highlight on page 12 | Location 170-171 | Added on Sunday, 3 May 2020 10:11:12\r
            \r
            The tide comes twice.\r
            ==========\r
            The Quiet Harbour (Berg, Ada)\r
            - Your Note on page 12 | Location 171 | Added on Sunday, 3 May 2020 10:12:00\r
            \r
            Ask about the moon.\r
            ==========\r
            Das stille Dorf\r
            - Ihre Markierung auf Seite 3 | Position 40-41 | Hinzugefügt am Montag, 4. Mai 2020 09:00:00\r
            \r
            Niemand fragte.\r
            ==========\r
            The Quiet Harbour (Berg, Ada)\r
            - Your Bookmark on page 30 | Location 400 | Added on Monday, 4 May 2020 10:11:12\r
            \r
            \r
            ==========\r

            """, "My Clippings.txt")
        #expect(found.articles.map(\.title) == ["The Quiet Harbour", "Das stille Dorf"])
        #expect(found.articles.map(\.byline) == ["Ada Berg", nil])
        #expect(found.articles[0].text.string == "The tide comes twice.\n\nAsk about the moon.")
        #expect(found.articles[0].blocks.map(\.quoteDepth) == [1, 0])
        #expect(marks(found)[0].savedAt == 1_588_500_720 && marks(found)[1].savedAt != nil)
    }

    @Test func `the urls file of newsboat is a list of feeds`() throws {
        let found = try imported(
            """
            # mine
            https://n.example/feed news "~The Quay" "!"
            https://n.example/other.xml
            "query:Unread:unread = \\"yes\\""

            """, "urls")
        #expect(found.articles.isEmpty)
        #expect(
            found.subscriptions == [
                Subscription(title: "The Quay", url: "https://n.example/feed", folder: "news"),
                Subscription(title: nil, url: "https://n.example/other.xml"),
            ])
        #expect(found.notices.count == 1)
    }

    @Test func `bare addresses may be pages or feeds`() throws {
        let found = try imported("https://n.example/1\nhttps://n.example/2\n", "later.txt")
        #expect(found.articles.map(\.url) == ["https://n.example/1", "https://n.example/2"])
        #expect(found.subscriptions.count == 2)
    }

    @Test(arguments: [
        "https://n.example/ is where it began.\nThe rest is history, and nobody wrote it down at all.\n",
        "Title, url and the rest\n\nA text about tables.\n", "First line\n- a list | with a bar\n\nand words\n",
        "# Notes\nhttps://n.example/\nWords.\n",
    ])
    func `texts that only begin like lists are texts`(text: String) throws {
        let found = try imported(text, "a.txt")
        #expect(found.articles.count == 1 && found.entries.isEmpty && !found.articles[0].text.isEmpty)
    }

    @Test func `fifty thousand bookmarks are read without a second look`() throws {
        var page = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n"
        for number in 0..<50_000 {
            page +=
                "<DT><A HREF=\"https://n.example/\(number)\" ADD_DATE=\"\(1_400_000_000 + number)\">No. \(number)</A>\n"
        }
        let found = try imported(page, "b.html")
        #expect(found.articles.count == 50_000 && found.articles.last?.title == "No. 49999")
    }
}
