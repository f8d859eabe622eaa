import Testing

@testable import ReaderApp
@testable import ReaderScreen

struct ArrangementTests {
    @Test(arguments: [(60, 20), (80, 24), (100, 22), (200, 60)])
    func `every cell belongs to one part, and the parts fill the screen`(columns: Int, rows: Int) {
        let size = Size(columns: columns, rows: rows)
        for isZen in [false, true] {
            let arrangement = Arrangement(size, isZen: isZen, showsSidebar: true, showsStrip: true)
            let areas = [arrangement.bar, arrangement.main, arrangement.side, arrangement.strip, arrangement.status]
                .compactMap(\.self)
            #expect(areas.map { $0.rows * $0.columns }.reduce(0, +) == rows * columns)
            #expect(isZen == (areas.count == 1))
        }
    }

    @Test func `a click is meant for what stands there`() {
        let arrangement = Arrangement(
            Size(columns: 120, rows: 40), isZen: false, showsSidebar: true, showsStrip: true)
        #expect(arrangement.part(atRow: 0, column: 5) == .bar && arrangement.part(atRow: 5, column: 5) == .main)
        #expect(arrangement.part(atRow: 5, column: 119) == .side)
        // The border of the sidebar, the strip and the last line take no clicks.
        let side = arrangement.side?.column ?? 0
        #expect(arrangement.part(atRow: 5, column: side) == nil && arrangement.part(atRow: 39, column: 5) == nil)
        #expect(arrangement.part(atRow: arrangement.strip?.row ?? 0, column: 5) == nil)
    }

    @Test func `a narrow screen has no sidebar and a low one no strip`() {
        let narrow = Arrangement(Size(columns: 99, rows: 21), isZen: false, showsSidebar: true, showsStrip: true)
        #expect(narrow.side == nil && narrow.strip == nil && narrow.main.rows == 19)
    }
}
