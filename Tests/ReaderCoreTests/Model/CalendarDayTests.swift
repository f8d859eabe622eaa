import ReaderModel
import Testing

struct CalendarDayTests {
    @Test func `every day of eight centuries follows the day before`() throws {
        var day = try #require(CalendarDay(year: 1600, month: 1, day: 1))
        let end = try #require(CalendarDay(year: 2400, month: 1, day: 1))
        while day < end {
            let next = day.adding(days: 1)
            let (year, month, number) = day.parts
            let isLast = number == CalendarDay.days(inMonth: month, of: year)
            #expect(next.day == (isLast ? 1 : number + 1))
            #expect(next.weekday == day.weekday % 7 + 1)
            day = next
        }
    }

    @Test(arguments: [("2018-07-02", 1), ("1970-01-01", 4), ("2000-02-29", 2)])
    func `a day knows its weekday`(iso: String, weekday: Int) throws {
        #expect(try #require(CalendarDay(iso: iso)).weekday == weekday)
    }

    @Test(arguments: ["2018-02-29", "2018-13-01", "2018-7-2", "yesterday", ""])
    func `what is no day is refused`(text: String) {
        #expect(CalendarDay(iso: text) == nil)
    }
}
