package import ReaderScreen

/// How to move in a text or a list.
package enum MoveCommand: String, CommandSet {
    case lineDown = "line-down"
    case lineUp = "line-up"
    case halfPageDown = "half-page-down"
    case halfPageUp = "half-page-up"
    case pageDown = "page-down"
    case pageUp = "page-up"
    case top, end

    package var move: Viewport.Move {
        switch self {
        case .lineDown: .lines(1)
        case .lineUp: .lines(-1)
        case .halfPageDown: .halfPages(1)
        case .halfPageUp: .halfPages(-1)
        case .pageDown: .pages(1)
        case .pageUp: .pages(-1)
        case .top: .top
        case .end: .end
        }
    }
}

extension MoveCommand {
    package static let scope = KeyScope.move

    package static let bindings: [Binding] = [
        Binding(Self.lineDown, "j", "down", "ctrl-e", help: "Down a line"),
        Binding(Self.lineUp, "k", "up", "ctrl-y", help: "Up a line"),
        Binding(Self.halfPageDown, "d", "ctrl-d", help: "Down half a page"),
        Binding(Self.halfPageUp, "u", "ctrl-u", help: "Up half a page"),
        Binding(Self.pageDown, "space", "pgdn", "ctrl-f", help: "Down a page"),
        Binding(Self.pageUp, "b", "pgup", "ctrl-b", help: "Up a page"),
        Binding(Self.top, "g", "home", help: "To the top"),
        Binding(Self.end, "G", "end", help: "To the end"),
    ]
}
