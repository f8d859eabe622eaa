/// One line that is being typed.
package struct TextField: Equatable, Sendable {
    package private(set) var text: String
    /// Characters before the caret.
    package private(set) var caret: Int

    package init(_ text: String = "") {
        self.text = text
        caret = text.count
    }

    /// Takes an editing key; false where the key is none.
    package mutating func press(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .backspace, .control("h"): remove(from: caret - 1, to: caret)
        case .delete: remove(from: caret, to: caret + 1)
        case .control("u"): remove(from: 0, to: caret)
        case .control("k"): remove(from: caret, to: text.count)
        case .control("w"): remove(from: wordStart, to: caret)
        case .left, .control("b"): caret = max(0, caret - 1)
        case .right, .control("f"): caret = min(text.count, caret + 1)
        case .home, .control("a"): caret = 0
        case .end, .control("e"): caret = text.count
        default: return false
        }
        return true
    }

    private var wordStart: Int {
        let characters = Array(text.prefix(caret))
        var index = characters.count
        while index > 0, characters[index - 1].isWhitespace { index -= 1 }
        while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
        return index
    }

    /// Puts text before the caret.
    package mutating func insert(_ inserted: String) {
        let before = String(text.prefix(caret)) + inserted
        text = String(before + text.dropFirst(caret))
        caret = min(text.count, before.count)
    }

    private mutating func remove(from start: Int, to end: Int) {
        guard start >= 0, end <= text.count, start < end else { return }
        let lower = text.index(text.startIndex, offsetBy: start)
        let upper = text.index(text.startIndex, offsetBy: end)
        text.removeSubrange(lower..<upper)
        caret = start
    }
}
