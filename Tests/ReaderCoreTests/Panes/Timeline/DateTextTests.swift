import ReaderModel
import Testing

@testable import ReaderPanes

struct DateTextTests {
    @Test(arguments: [
        (0, "published"), (1, "a day later"), (3, "3 days later"), (-1, "a day before"), (-10, "10 days before"),
    ])
    func `days from an unknown publication are said in words`(days: Int, words: String) {
        #expect(DateText.offset(days) == words)
    }

    @Test(arguments: [
        ("2027-01-01", "2027-03-31", "Q1 2027"), ("2027-10-01", "2027-12-31", "Q4 2027"),
        ("2027-03-01", "2027-05-31", "Mar–May 2027"), ("2026-12-01", "2027-02-28", "Dec 2026–Feb 2027"),
        ("2027-01-01", "2027-06-30", "Jan–Jun 2027"),
    ])
    func `a season is no quarter`(from: String, to: String, words: String) throws {
        let interval = try #require(CalendarDay(iso: from))...(try #require(CalendarDay(iso: to)))
        #expect(DateText.interval(interval, precision: .quarter) == words)
    }

    @Test(arguments: [
        ("XXXX-12-10", "10 Dec, of which year is not said"), ("XXXX-05", "May, of which year is not said"),
        ("XXXX-WXX-2", "Tue, of which week is not said"), ("XXXX-WXX-WE", "a week that is not said"),
        ("2018-07-05", nil), ("P3D", nil), ("XXXX-13-01", nil), ("XXXX", nil),
    ])
    func `a date without its year is said in words`(value: String, words: String?) {
        #expect(DateText.open(value) == words)
    }
}
