/// A key as the keyboard sends it.
package enum Key: Hashable, Sendable {
    case character(Character)
    /// A letter with Ctrl, lower-case.
    case control(Character)
    case up, down, left, right, home, end, pageUp, pageDown
    case enter, tab, backTab, escape, backspace, delete
    case function(Int)

    private static let named: [(String, Key)] = [
        ("up", .up), ("down", .down), ("left", .left), ("right", .right), ("home", .home), ("end", .end),
        ("pgup", .pageUp), ("pgdn", .pageDown), ("enter", .enter), ("tab", .tab), ("shift-tab", .backTab),
        ("esc", .escape), ("backspace", .backspace), ("delete", .delete), ("space", .character(" ")),
    ]

    /// Reads a key's name: `j`, `G`, `space`, `ctrl-d`, `pgdn`, `f1`.
    package init?(name: String) {
        if let named = Self.named.first(where: { $0.0 == name.lowercased() }), name.count > 1 {
            self = named.1
        } else if name.lowercased().hasPrefix("ctrl-"), let letter = name.dropFirst(5).first, name.count == 6 {
            self = .control(Character(letter.lowercased()))
        } else if name.count > 1, name.first == "f", let number = Int(name.dropFirst()), (1...12).contains(number) {
            self = .function(number)
        } else if name.count == 1, let character = name.first {
            self = .character(character)
        } else {
            return nil
        }
    }

    /// The name that `init(name:)` reads.
    package var name: String {
        switch self {
        case .character(" "): "space"
        case .character(let character): String(character)
        case .control(let letter): "ctrl-\(letter)"
        case .function(let number): "f\(number)"
        default: Self.named.first { $0.1 == self }?.0 ?? "?"
        }
    }
}

/// What the mouse did, in cells.
package struct MouseEvent: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case click, doubleClick, wheelUp, wheelDown
        /// The button is held and the mouse has come to another cell.
        case drag
    }

    package var kind: Kind
    package var row: Int
    package var column: Int

    package init(_ kind: Kind, row: Int, column: Int) {
        self.kind = kind
        self.row = row
        self.column = column
    }
}
