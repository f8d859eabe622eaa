import Glibc
import ReaderModel

/// Places days on an axis of so many columns.
///
/// A span of up to two years is linear. A longer one is stretched around its middle day (the symmetric logarithm of
/// the distance), so that a week of news beside a founding year still takes more than one column.
struct TimelineAxis: Equatable {
    let columns: Int
    let first: CalendarDay
    let last: CalendarDay
    private let center: CalendarDay
    private let isLinear: Bool

    /// Nil where there are no dates.
    ///
    /// - Parameter center: the day around which a long span is stretched; the middle one where nil.
    init?(_ intervals: [ClosedRange<CalendarDay>], center: CalendarDay?, columns: Int) {
        guard columns > 1, let first = intervals.map(\.lowerBound).min(), let last = intervals.map(\.upperBound).max()
        else { return nil }
        self.columns = columns
        self.first = first
        self.last = last
        let days = intervals.map(\.lowerBound).sorted()
        let middle = days[days.count / 2]
        self.center = center.map { min(max($0, first), last) } ?? middle
        isLinear = last.number - first.number <= 730
    }

    func column(_ day: CalendarDay) -> Int {
        let (low, high, at) = (scale(first), scale(last), scale(day))
        guard high > low else { return columns / 2 }
        return min(columns - 1, max(0, Int(((at - low) / (high - low) * Double(columns - 1)).rounded())))
    }

    private func scale(_ day: CalendarDay) -> Double {
        let distance = Double(day.number - center.number)
        // A week away counts one.
        return isLinear || distance == 0
            ? distance : distance.sign == .minus ? -log2(1 - distance / 7) : log2(1 + distance / 7)
    }
}
