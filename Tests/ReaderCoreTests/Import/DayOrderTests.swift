import ReaderImport
import ReaderModel
import Testing

/// Dates that are three numbers.
struct DayOrderTests {
    private func feed(_ dates: [String], language: String = "") throws -> Imported {
        let items = dates.enumerated().map { number, date in
            "<item><guid>\(number)</guid><title>T</title><pubDate>\(date)</pubDate><description>Words.</description></item>"
        }
        let text = "<rss version='2.0'><channel><title>F</title>\(language)\(items.joined())</channel></rss>"
        return try Importer.articles(from: Array(text.utf8), name: "f.xml")
    }

    private func days(_ imported: Imported) -> [String?] { imported.articles.map { $0.published?.day.description } }

    @Test(arguments: [
        (["06/05/2019", "25/04/2019"], ["2019-05-06", "2019-04-25"]),
        (["06/05/2019", "04/25/2019"], ["2019-06-05", "2019-04-25"]),
        (["Mon 06/05/2019 10:00", "25/04/2019 11:00"], ["2019-05-06", "2019-04-25"]),
        (["06-25-2019"], ["2019-06-25"]), (["25.06.2019"], ["2019-06-25"]),
    ])
    func `one date that can be read in one way tells how all of a feed are read`(dates: [String], days: [String]) throws
    {
        let imported = try feed(dates)
        #expect(self.days(imported) == days)
        #expect(imported.notices.isEmpty)
    }

    @Test(arguments: [
        ("", "2019-06-05"), ("<language>en-us</language>", "2019-06-05"), ("<language>en-GB</language>", "2019-05-06"),
        ("<language>de</language>", "2019-05-06"),
    ])
    func `where none tells it the language decides, and that is said`(language: String, day: String) throws {
        let imported = try feed(["06/05/2019"], language: language)
        #expect(days(imported) == [day])
        #expect(imported.notices.count == 1)
        #expect(imported.notices[0].message.contains("“06/05/2019” was read as \(day)"))
    }

    @Test func `a day that is the month as well is not unsure`() throws {
        #expect(try feed(["05/05/2019"]).notices.isEmpty)
    }

    @Test func `the dates of a JSON Feed are read by one another`() throws {
        let text =
            #"{"version":"https://jsonfeed.org/version/1.1","title":"F","items":[{"id":"1","content_text":"a","date_published":"06/05/2019"},{"id":"2","content_text":"b","date_published":"25/04/2019"}]}"#
        #expect(days(try Importer.articles(from: Array(text.utf8), name: "f.json")) == ["2019-05-06", "2019-04-25"])
    }

    @Test func `a date of front matter that can be read both ways is told`() throws {
        let imported = try Importer.articles(
            from: Array("---\ntitle: T\ndate: 02/05/2024\n---\nWords".utf8), name: "a.md")
        #expect(days(imported) == ["2024-02-05"])
        #expect(imported.notices.count == 1)
    }
}
