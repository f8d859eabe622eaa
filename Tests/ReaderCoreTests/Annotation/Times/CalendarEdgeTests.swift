import ReaderModel
import Testing

struct CalendarEdgeTests {
    /// Publication, text, value, first and last day.
    static let edges: [(published: String, text: String, value: String, from: String, to: String)] = [
        // Week years: 2020 has 53 weeks, and 1 January 2021 lies in the last of them.
        ("2021-01-01", "It fell this week.", "2020-W53", "2020-12-28", "2021-01-03"),
        ("2021-01-04", "It fell last week.", "2020-W53", "2020-12-28", "2021-01-03"),
        ("2018-12-31", "It fell this week.", "2019-W01", "2018-12-31", "2019-01-06"),
        ("2015-12-28", "It falls next week.", "2016-W01", "2016-01-04", "2016-01-10"),
        // Month ends and turns of the year.
        ("2018-03-31", "It fell last month.", "2018-02", "2018-02-01", "2018-02-28"),
        ("2020-03-31", "It fell last month.", "2020-02", "2020-02-01", "2020-02-29"),
        ("2018-01-15", "It fell last month.", "2017-12", "2017-12-01", "2017-12-31"),
        ("2018-12-15", "It falls next month.", "2019-01", "2019-01-01", "2019-01-31"),
        ("2018-03-31", "It fell a month ago.", "2018-02", "2018-02-01", "2018-02-28"),
        ("2018-01-02", "It fell last quarter.", "2017-Q4", "2017-10-01", "2017-12-31"),
        ("2018-01-01", "It fell yesterday.", "2017-12-31", "2017-12-31", "2017-12-31"),
        ("2020-02-28", "It falls tomorrow.", "2020-02-29", "2020-02-29", "2020-02-29"),
        ("2019-02-28", "It falls tomorrow.", "2019-03-01", "2019-03-01", "2019-03-01"),
        // Dates without a year on the other side of the year's turn.
        ("2018-01-05", "It fell on Dec. 30.", "2017-12-30", "2017-12-30", "2017-12-30"),
        ("2018-12-30", "It falls on Jan. 5.", "2019-01-05", "2019-01-05", "2019-01-05"),
        ("2019-03-01", "It fell on February 29.", "2016-02-29", "2016-02-29", "2016-02-29"),
        // Centuries that are and are not leap years.
        ("2018-07-02", "It fell on Feb. 29, 2000.", "2000-02-29", "2000-02-29", "2000-02-29"),
        ("2018-07-02", "It fell in February 1900.", "1900-02", "1900-02-01", "1900-02-28"),
        // Winter begins in one year and ends in the next.
        ("2018-07-02", "It fell last winter.", "2017-WI", "2017-12-01", "2018-02-28"),
        // Easter early and late.
        ("2008-03-30", "It fell on Easter Sunday.", "2008-03-23", "2008-03-23", "2008-03-23"),
        ("2011-04-30", "It fell on Good Friday.", "2011-04-22", "2011-04-22", "2011-04-22"),
        ("2016-11-20", "It fell on Election Day.", "2016-11-08", "2016-11-08", "2016-11-08"),
        ("2018-06-01", "It fell on Memorial Day.", "2018-05-28", "2018-05-28", "2018-05-28"),
    ]

    @Test(arguments: edges)
    func `the edges of the calendar hold`(
        edge: (published: String, text: String, value: String, from: String, to: String)
    ) throws {
        let time = try #require(try TimesReading.times(edge.text, published: CalendarDay(iso: edge.published)).first)
        #expect(time.value == edge.value)
        #expect(time.interval?.lowerBound.description == edge.from)
        #expect(time.interval?.upperBound.description == edge.to)
    }

    @Test(arguments: ["It fell on Feb. 29, 1900.", "It fell on June 31, 2018.", "It fell on 2018-02-30."])
    func `a day that no month has is no date`(text: String) throws {
        #expect(try TimesReading.times(text).allSatisfy { $0.precision != .day })
    }

    @Test func `parts of a period narrow its interval and not its value`() throws {
        let times = try TimesReading.times("It began in early May 2016 and ended at the end of 2016.")
        #expect(times.map(\.value) == ["2016-05", "2016"])
        #expect(times.map { $0.interval?.upperBound.description } == ["2016-05-11", "2016-12-31"])
        #expect(times.map { $0.interval?.lowerBound.description } == ["2016-05-01", "2016-12-01"])
        #expect(times.allSatisfy { $0.precision == .about })
    }
}
