import Testing

@testable import ReaderScreen

struct KeyTests {
    @Test(arguments: ["j", "space", "ctrl-d", "pgdn", "shift-tab", "f1", "enter", "é", ":"])
    func `a key is read by the name it is written with`(name: String) {
        #expect(Key(name: name)?.name == name)
    }

    @Test(arguments: ["", "ctrl-", "f13", "hello", "ctrl-ab"])
    func `what names no key is refused`(name: String) {
        #expect(Key(name: name) == nil)
    }
}
