import ReaderImport
import ReaderModel
import Testing

struct DateParserTests {
    @Test(arguments: [
        ("2018-07-02", "2018-07-02"), ("2018-07-02T08:30:00Z", "2018-07-02T08:30:00Z"),
        ("2018-07-02 8:30", "2018-07-02T08:30:00"), ("20180702T083000+0200", "2018-07-02T08:30:00+02:00"),
        ("2018-183", "2018-07-02"), ("Mon, 02 Jul 2018 08:30:00 EST", "2018-07-02T08:30:00-05:00"),
        ("Mon, 2 Jul 18 08:30 GMT", "2018-07-02T08:30:00Z"), ("Mon Jul  2 08:30:00 2018", "2018-07-02T08:30:00"),
        ("July 2, 2018, 8:30 p.m.", "2018-07-02T20:30:00"), ("2. Juli 2018", "2018-07-02"),
        ("lundi 2 juillet 2018", "2018-07-02"), ("2018年7月2日", "2018-07-02"), ("1530520200", "2018-07-02T08:30:00Z"),
        ("Mon Jul 02 2018 08:30:00 GMT+0200 (CEST)", "2018-07-02T08:30:00+02:00"), ("26/06/2018", "2018-06-26"),
        ("07/02/2018", "2018-07-02"), ("2.7.18", "2018-07-02"), ("2018-07-02T24:00:00Z", "2018-07-03T00:00:00Z"),
        ("Mon, 02 Jul 2018 08:30:00 -0530", "2018-07-02T08:30:00-05:30"),
        ("Mon, 02 Jul 2018 08:30:00 GMT", "2018-07-02T08:30:00Z"), ("-1807", "2018-07-01"),
        ("2018-07-02 오후 8:30:00", "2018-07-02T20:30:00+09:00"),
        ("Mon, 02 Jul 2018 08:30:00 J", "2018-07-02T08:30:00"), ("Mon, 02 Jul 2018 08:30:00 XY", "2018-07-02T08:30:00"),
        ("2018. július 2.", "2018-07-02"), ("2 липня 2018", "2018-07-02"),
        ("2018년 7월 2일 08:30:00", "2018-07-02T08:30:00+09:00"),
    ])
    func `a date is read however it is written`(text: String, expected: String) {
        #expect(DateParser.timestamp(text)?.description == expected)
    }

    @Test(arguments: [
        "", "yesterday", "2018-xx-02", "2018-02-30", "0001-01-01", "9999-12-31T23:59:59Z",
        "Sun, 16 Dec 2012 1:2:3:4 GMT",
        "2013-01-28T11:30:00-06:00Textra", "Meeting on May 3, 2018", "12:30", "May", "99999999999999999999",
    ])
    func `what is no date is none`(text: String) {
        #expect(DateParser.timestamp(text) == nil)
    }

    @Test func `where days come first a month may follow`() {
        #expect(DateParser.timestamp("03/04/2018", dayFirst: true)?.day.description == "2018-04-03")
        #expect(DateParser.timestamp("03/04/2018")?.day.description == "2018-03-04")
    }
}
