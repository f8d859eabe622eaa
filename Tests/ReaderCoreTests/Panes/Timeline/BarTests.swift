import ReaderModel
import Testing

@testable import ReaderLibrary
@testable import ReaderPanes

struct BarTests {
    private func cells(_ count: Int, of most: Int, _ columns: Int) -> String {
        TimelineLine.Bar(count: count, most: most).cells(columns)
    }

    @Test func `bars are to scale to the eighth of a column`() {
        #expect(cells(22, of: 22, 10) == "██████████")
        #expect(cells(11, of: 22, 10) == "█████")
        #expect(cells(1, of: 22, 10) == "▍")
        #expect(cells(1, of: 2_000, 10) == "▏")
        #expect(cells(3, of: 4, 1) == "▊")
    }

    @Test func `no two counts that differ by a column look the same`() {
        let bars = (1...40).map { cells($0, of: 40, 40) }
        #expect(Set(bars).count == 40)
    }
}

struct ListingCalendarTests {
    private func day(_ text: String) -> CalendarDay { CalendarDay(iso: text) ?? CalendarDay(number: 0) }

    private func calendar(_ zoom: TimelinePane.Zoom) -> ListingCalendar {
        let days = [("2014-12-24", 1), ("2015-01-01", 70), ("2015-01-09", 5), ("2015-03-02", 2), ("2016-01-01", 4)]
        var calendar = ListingCalendar()
        calendar.take(
            DayCounts(
                days.map { (day: day($0.0).number, count: $0.1) },
                yearLong: [day("2015-01-01"): 62, day("2016-01-01"): 4]), zoom)
        return calendar
    }

    @Test func `years of which no more is known are no Januaries`() {
        let spans = calendar(.month).spans.map { "\($0.label) \($0.count)" }
        #expect(spans == ["Dec 2014 1", "2015 62", "Jan 2015 13", "Mar 2015 2", "2016 4"])
    }

    @Test func `they count in their year`() {
        let spans = calendar(.year).spans.map { "\($0.label) \($0.count)" }
        #expect(spans == ["2014 1", "2015 77", "2016 4"])
    }

    @Test(arguments: [
        ("2015-01-09", "Jan 2015"), ("2015-02-01", "Mar 2015"), ("2016-01-01", "2016"), ("2013-01-01", "Dec 2014"),
    ])
    func `a day is found in its month`(text: String, label: String) {
        var calendar = calendar(.month)
        calendar.select(day(text), rows: 10)
        #expect(calendar.selection?.label == label)
    }
}
