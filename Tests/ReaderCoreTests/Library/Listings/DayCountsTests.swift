import ReaderLibrary
import ReaderModel
import Testing

/// How many events begin on each day.
struct DayCountsTests {
    private static let days = DayCounts([(day: 10, count: 2), (day: 14, count: 1), (day: 40, count: 3)])

    @Test(arguments: [(9, nil), (10, 10), (13, 10), (14, 14), (39, 14), (40, 40), (1_000, 40)])
    func `the last day on which anything begins is found`(day: Int, latest: Int?) {
        #expect(Self.days.latest(upTo: CalendarDay(number: day))?.number == latest)
    }
}
