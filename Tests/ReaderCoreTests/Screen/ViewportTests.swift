import ScreenTestSupport
import TestSupport
import Testing

@testable import ReaderScreen

struct ViewportTests {
    @Test(arguments: 0..<100)
    func `the selection is always in the list and on the screen`(seed: Int) {
        var generator = SplitMix(seed: UInt64(seed))
        var viewport = Viewport()
        let moves: [Viewport.Move] = [
            .lines(1), .lines(-1), .pages(1), .pages(-1), .halfPages(1), .top, .end, .lines(7),
        ]
        for _ in 0..<60 {
            let count = Int(generator.next() % 40)
            let rows = 1 + Int(generator.next() % 12)
            viewport.move(moves[Int(generator.next() % UInt64(moves.count))], count: count, rows: rows)
            #expect((0..<max(1, count)).contains(viewport.selected))
            #expect(viewport.visible(count: count, rows: rows).contains(viewport.selected) || count == 0)
            #expect(viewport.visible(count: count, rows: rows).count <= rows)
        }
    }
}
