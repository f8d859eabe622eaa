import Testing

@testable import ReaderLibrary
@testable import ReaderModel

/// How many events begin on each day.
struct DayCountsTests {
    @Test func `days are added up in order, however far they lie from our own`() {
        var counting = DayCounting()
        for number in [17_000, -36_526, 17_000, 40_000, -36_525, 36_524, 36_525, -1_000_000] {
            counting.add(ArticleDigest.Day(number: number, count: 2, yearLong: number == 40_000 ? 1 : 0))
        }
        let counts = counting.counts
        #expect(counts.days == [-1_000_000, -36_526, -36_525, 17_000, 36_524, 36_525, 40_000])
        #expect(counts.total == 16 && counts.count(in: CalendarDay(number: 17_000)...CalendarDay(number: 17_000)) == 4)
        #expect(counts.yearLong == [CalendarDay(number: 40_000): 1])
    }
}
