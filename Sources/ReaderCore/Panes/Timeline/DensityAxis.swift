import ReaderLibrary
import ReaderModel

/// Places the days of many events on an axis of so many columns.
///
/// The stretch that holds all but a few in a hundred of the events is linear. What lies far before or after it (a
/// founding year, a plan for the next century) is linear too, but gets no more than an eighth of the columns on its
/// side, so that it does not press the rest together.
struct DensityAxis: Equatable {
    let columns: Int
    let first: CalendarDay
    let last: CalendarDay
    /// Days and columns where one scale ends and the next begins, ascending.
    private let joints: [Joint]

    private struct Joint: Equatable {
        var day: Int
        var column: Int
    }

    /// Of a hundred events, how many may lie in each tail.
    private static let tail = 2

    /// Nil where there are no events, or no room.
    init?(_ counts: DayCounts, columns: Int) {
        guard columns > 1, let first = counts.first, let last = counts.last else { return nil }
        (self.columns, self.first, self.last) = (columns, first, last)
        let total = counts.total
        let low = counts.day(of: total * Self.tail / 100) ?? first
        let high = counts.day(of: total - 1 - total * Self.tail / 100) ?? last
        let bulk = high.number - low.number
        var joints = [Joint(day: first.number, column: 0)]
        if low.number - first.number > bulk / 6, low > first {
            joints.append(Joint(day: low.number, column: columns / 8))
        }
        if last.number - high.number > bulk / 6, high < last, high.number > joints[joints.count - 1].day {
            joints.append(Joint(day: high.number, column: columns - 1 - columns / 8))
        }
        if last > first { joints.append(Joint(day: last.number, column: columns - 1)) }
        self.joints = joints
    }

    func column(_ day: CalendarDay) -> Int {
        guard let end = joints.dropFirst().firstIndex(where: { day.number <= $0.day }) else {
            return joints.count == 1 ? columns / 2 : columns - 1
        }
        let (from, to) = (joints[end - 1], joints[end])
        let passed = max(0, day.number - from.day)
        return from.column + (passed * (to.column - from.column) + (to.day - from.day) / 2) / max(1, to.day - from.day)
    }
}
