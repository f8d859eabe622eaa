import Testing

@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes

struct WallClockTests {
    /// 28 November 2026, 14:05 UTC.
    private let moment = 20_785 * 86_400 + 14 * 3_600 + 5 * 60

    private func row(_ moment: Int?, day: Int = 20_785) -> ArticleRow {
        var row = ArticleRow(id: RowID(1), title: "Ferry", day: CalendarDay(number: day), words: 100)
        row.moment = moment
        return row
    }

    private func clock(_ now: Int? = nil, isTwelveHour: Bool = false) -> WallClock {
        WallClock(isTwelveHour: isTwelveHour, now: now)
    }

    @Test(arguments: [
        (0, 0, "00:00", "12:00 AM"), (0, 7, "00:07", "12:07 AM"), (9, 30, "09:30", "9:30 AM"),
        (12, 0, "12:00", "12:00 PM"), (13, 5, "13:05", "1:05 PM"), (23, 59, "23:59", "11:59 PM"),
    ])
    func `hours are counted as the locale counts them`(hour: Int, minute: Int, long: String, short: String) {
        #expect(clock().time(hour, minute) == long)
        #expect(clock(isTwelveHour: true).time(hour, minute) == short)
    }

    @Test func `an article of today has its time, others their day`() {
        let row = row(moment)
        #expect(clock(moment + 3_600).text(row, withTime: false, DateText.day) == "14:05")
        #expect(clock(moment + 86_400).text(row, withTime: false, DateText.day) == "28 Nov 2026")
        #expect(clock(moment + 86_400).text(row, withTime: true, DateText.day) == "28 Nov 2026 14:05")
        #expect(clock().text(row, withTime: false, DateText.shortDay) == "28 Nov 26")
    }

    @Test func `times stand below each other`() {
        let clock = clock(isTwelveHour: true)
        let texts = [moment, moment - 12_000].map { clock.text(row($0), withTime: true, DateText.day) }
        #expect(texts == ["28 Nov 2026  2:05 PM", "28 Nov 2026 10:45 AM"])
    }

    @Test func `no time is made up`() {
        var undated = row(nil)
        undated.isUndated = true
        var inferred = row(nil)
        inferred.isInferred = true
        for clock in [clock(), clock(moment)] {
            #expect(clock.text(row(nil), withTime: true, DateText.day) == "28 Nov 2026      ")
            #expect(clock.text(undated, withTime: true, DateText.day) == "no date      ")
            #expect(clock.text(inferred, withTime: false, DateText.day) == "~28 Nov 2026")
            #expect(clock.heading(row(nil)) == nil)
        }
    }

    @Test func `moments before 1970 are of the day before`() {
        let parts = clock().parts(of: -60)
        #expect(parts.day.number == -1 && parts.hour == 23 && parts.minute == 59)
    }

    @Test func `a heading says weekday, day and time`() {
        #expect(clock().heading(row(moment))?.text == "Sat 28 Nov 2026, 14:05")
    }

    @Test(arguments: [
        (20, "just now"), (60, "1 minute ago"), (3_599, "59 minutes ago"), (3_600, "1 hour ago"),
        (9_000, "2 hours ago"),
    ])
    func `of today it says how long ago`(seconds: Int, ago: String) {
        let text = WallClock(now: moment + seconds).heading(row(moment))?.text
        #expect(text == "Sat 28 Nov 2026, 14:05, \(ago)")
    }

    @Test(arguments: [-60, 11 * 3_600]) func `of another day, or of what is still to come, it does not`(seconds: Int) {
        #expect(WallClock(now: moment + seconds).heading(row(moment))?.text == "Sat 28 Nov 2026, 14:05")
    }
}
