import ReaderCore
import TestSupport
import Testing

struct ListTests {
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

    @Test func `a line is edited as fingers expect`() {
        var field = TextField()
        for character in "one two" { _ = field.press(.character(character)) }
        _ = field.press(.control("w"))
        #expect(field.text == "one ")
        _ = field.press(.home)
        _ = field.press(.character("é"))
        #expect(field.text == "éone ")
        _ = field.press(.delete)
        #expect(field.text == "éne ")
        _ = field.press(.control("u"))
        #expect(field.text == "ne ")
        let isEditing = field.press(.up)
        #expect(!isEditing)
    }

    @Test(arguments: ["j", "space", "ctrl-d", "pgdn", "shift-tab", "f1", "enter", "é", ":"])
    func `a key is read by the name it is written with`(name: String) {
        #expect(Key(name: name)?.name == name)
    }

    @Test(arguments: ["", "ctrl-", "f13", "hello", "ctrl-ab"])
    func `what names no key is refused`(name: String) {
        #expect(Key(name: name) == nil)
    }
}
