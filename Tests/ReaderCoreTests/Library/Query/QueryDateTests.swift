import Testing

@testable import ReaderLibrary
@testable import ReaderModel

struct QueryDateTests {
    private func days(_ text: String) -> String? {
        guard case .date(_, let date)? = try? Query.parse("on:\(text)").root,
            let today = CalendarDay(iso: "2018-03-31")
        else { return nil }
        return date.days(today: today).map { "\($0.lowerBound) \($0.upperBound)" }
    }

    @Test(
        arguments: [
            ("2018", "2018-01-01 2018-12-31"),
            ("2016-02", "2016-02-01 2016-02-29"),
            ("2018-6-1", "2018-06-01 2018-06-01"),
            ("today", "2018-03-31 2018-03-31"),
            ("Yesterday", "2018-03-30 2018-03-30"),
            ("7d", "2018-03-24 2018-03-24"),
            ("2w", "2018-03-17 2018-03-17"),
            ("1m", "2018-02-28 2018-02-28"),
            ("1y", "2017-03-31 2017-03-31"),
            ("2017-06..2018", "2017-06-01 2018-12-31"),
            ("7d..today", "2018-03-24 2018-03-31"),
        ])
    func `a date is a span of days`(text: String, expected: String) {
        #expect(days(text) == expected)
    }

    @Test func `a span that ends before it begins has no day`() {
        #expect(days("2019..2018") == nil)
    }
}
