import ReaderModel
import Testing

@testable import ReaderPanes

struct TypedDateTests {
    private let today = CalendarDay(number: 18_000)  // 2019-04-14

    @Test(arguments: [
        ("2018", "2018-01-01"), ("2018-06", "2018-06-01"), ("2018 06 12", "2018-06-12"), ("Oct 2016", "2016-10-01"),
        ("october 2016", "2016-10-01"), ("3 May 2018", "2018-05-03"), ("May 3, 2018", "2018-05-03"),
        ("3rd May 2018", "2018-05-03"), ("Sept. 2001", "2001-09-01"), ("7d", "2019-04-07"), ("today", "2019-04-14"),
    ])
    func `a date is read as people write it`(typed: String, day: String) {
        #expect(TypedDate.day(typed, isPartial: false, today: today)?.description == day)
    }

    @Test(arguments: ["", "Oct", "Octopus 2016", "31 Feb 2018", "3 3 2018 4", "soon", "May 2018 3 4", "0 May 2018"])
    func `what is no date is none`(typed: String) {
        #expect(TypedDate.day(typed, isPartial: false, today: today) == nil)
    }

    @Test func `while it is typed it is read as far as it goes`() {
        #expect(TypedDate.day("2018-0", isPartial: true, today: today)?.description == "2018-01-01")
        #expect(TypedDate.day("Oct 20", isPartial: true, today: today) == nil)
    }
}
