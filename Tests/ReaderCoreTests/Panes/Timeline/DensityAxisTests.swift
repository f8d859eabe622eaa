import Testing

@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes

struct DensityAxisTests {
    private func counts(_ days: [Int]) -> DayCounts { DayCounts(days.map { (day: $0, count: 1) }) }

    @Test func `days are spread evenly`() throws {
        let axis = try #require(DensityAxis(counts(Array(0...1_000)), columns: 101))
        #expect([0, 250, 500, 1_000].map { axis.column(CalendarDay(number: $0)) } == [0, 25, 50, 100])
    }

    @Test func `a year long ago does not press the rest together`() throws {
        let axis = try #require(DensityAxis(counts([-700_000] + Array(0...1_000)), columns: 104))
        #expect(axis.column(CalendarDay(number: -700_000)) == 0)
        #expect((13...16).contains(axis.column(CalendarDay(number: 50))))
        #expect(axis.column(CalendarDay(number: 1_000)) == 103)
    }

    @Test(arguments: [[0], [0, 1], [0, 900_000], [-900_000, 0, 1, 2, 3], Array(0...50) + [80_000]])
    func `later days never stand further left, and all stand inside`(days: [Int]) throws {
        for columns in [2, 7, 56, 196] {
            let axis = try #require(DensityAxis(counts(days), columns: columns))
            let steps = stride(
                from: axis.first.number, through: axis.last.number,
                by: max(1, (axis.last.number - axis.first.number) / 500))
            let placed = steps.map { axis.column(CalendarDay(number: $0)) }
            #expect(placed == placed.sorted() && placed.allSatisfy { (0..<columns).contains($0) })
        }
    }

    @Test func `without events there is no axis`() {
        #expect(DensityAxis(DayCounts(), columns: 80) == nil)
    }
}
