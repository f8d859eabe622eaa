import ReaderModel
import ReaderTimes
import Testing

struct PublicationTests {
    private static let today = CalendarDay(iso: "2026-11-24")!

    private func published(_ text: String, stated: PublicationDate? = nil) -> PublicationDate? {
        TimeFinder.published(stated, in: TimesReading.tokens(text), today: Self.today)
    }

    @Test func `a date that is known is kept`() {
        let given = PublicationDate(TimesReading.monday, basis: .given)
        #expect(published("March 1, 2015\n\nIt rained.", stated: given) == given)
    }

    static let lines: [(text: String, day: String)] = [
        ("Ice melts\n\nTuesday, June 19, 2018\n\nIt was warm.", "2018-06-19"),
        ("Ice melts\n\n19 June 2018\n\nIt was warm.", "2018-06-19"),
        ("Ice melts\n\nPublished 2018-06-19\n\nIt was warm.", "2018-06-19"),
        ("LONDON, June 19, 2018 (Wire) -- It was warm.", "2018-06-19"),
        ("LEEDS, Yorkshire, June 19, 2018 /Newswire/ -- It was warm on the quay of the town.", "2018-06-19"),
    ]

    @Test(arguments: lines)
    func `a date line in the first lines states the date`(line: (text: String, day: String)) {
        #expect(published(line.text) == CalendarDay(iso: line.day).map { PublicationDate($0, basis: .stated) })
    }

    static let meetings: [(text: String, day: String)] = [
        (
            "The ministry said Monday that the minister will fly to Rome Thursday. They met on June 12. "
                + "The minister will be leaving on July 5th.",
            "2018-07-02"
        ),
        ("The court ruled on Thursday, July 5.", "2018-07-05"),
        ("ROME, July 5 (Wire) -- The court ruled Thursday that it was wrong.", "2018-07-05"),
    ]

    @Test(arguments: meetings)
    func `a weekday and a date that meet infer the latest year that fits`(meeting: (text: String, day: String)) {
        #expect(published(meeting.text) == CalendarDay(iso: meeting.day).map { PublicationDate($0, basis: .inferred) })
    }

    static let unknown = [
        "It rained on Monday.", "In 2015 it rained.", "It rained on June 12, and on Sunday the sun shone.", "",
        "The treaty was signed on May 3, 2015, in Rome, and the parliament debated it for a long time after that day.",
    ]

    @Test(arguments: unknown)
    func `no year is invented from the text`(text: String) {
        #expect(published(text) == nil)
    }

    @Test func `nothing is inferred after today`() throws {
        let early = try #require(CalendarDay(iso: "2015-01-01"))
        let text = TimesReading.tokens("The court ruled on Thursday, July 5.")
        #expect(TimeFinder.published(nil, in: text, today: early)?.day == CalendarDay(iso: "2012-07-05"))
        let line = TimesReading.tokens("Ice melts\n\nJune 19, 2018\n\nIt was warm.")
        #expect(TimeFinder.published(nil, in: line, today: early) == nil)
    }
}
