import Testing

@testable import ReaderApp
@testable import ReaderModel
@testable import ReaderPanes

struct JumpListTests {
    private func place(_ number: Int) -> JumpList.Place {
        JumpList.Place(article: Article.ID("a"), pane: .text, anchor: number, cursor: nil)
    }

    @Test func `back returns to where jumps began, and forward goes there again`() {
        var jumps = JumpList()
        jumps.leave(place(1))
        jumps.leave(place(2))
        #expect(jumps.back(from: place(3)) == place(2))
        #expect(jumps.back(from: place(2)) == place(1))
        #expect(jumps.back(from: place(1)) == nil)
        #expect(jumps.forward(from: place(1)) == place(2))
        #expect(jumps.forward(from: place(2)) == place(3))
        #expect(jumps.forward(from: place(3)) == nil)
    }

    @Test func `a jump from the same place counts once, and a new one ends the way forward`() {
        var jumps = JumpList()
        for _ in 0..<3 { jumps.leave(place(1)) }
        #expect(jumps.back(from: place(2)) == place(1) && jumps.back(from: place(1)) == nil)
        jumps.leave(place(1))
        #expect(jumps.forward(from: place(5)) == nil)
    }

    @Test func `old places are forgotten`() {
        var jumps = JumpList()
        for number in 0..<1_000 { jumps.leave(place(number)) }
        var count = 0
        while jumps.back(from: place(5_000 + count)) != nil { count += 1 }
        #expect(count == 200)
    }
}
