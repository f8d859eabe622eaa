/// All that the program knows while it is on the screen.
package struct AppState: Equatable, Sendable {
    package var size: Size

    package init(size: Size, sources: [Source] = []) {
        self.size = size
    }

    /// What to ask for before the first key.
    package mutating func start() -> [Effect] { [] }

    /// Takes in what happened; the only place where state changes.
    package mutating func update(_ action: Action) -> [Effect] {
        switch action {
        case .pressed(.character("q")): [.quit]
        case .resized(let size):
            take(size)
        default: []
        }
    }

    private mutating func take(_ size: Size) -> [Effect] {
        self.size = size
        return []
    }
}

extension Screen {
    /// The picture of a state.
    package init(_ state: AppState) {
        self.init(size: state.size)
        write("Reader", row: 0, in: Area(state.size), as: .title)
    }
}
