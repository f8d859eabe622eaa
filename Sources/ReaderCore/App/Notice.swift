extension AppState {
    /// The last line of the screen, until the next key.
    package struct Notice: Equatable, Sendable {
        package var text: String
        package var isFailure = false
    }
}

extension AppState.Notice {
    /// The first mistake of a configuration, and how many more there are; nil where there is none.
    init?(ofMistakes mistakes: [String]) {
        guard let first = mistakes.first else { return nil }
        let more = mistakes.count > 1 ? " (and \(mistakes.count - 1) more: reader config)" : ""
        self.init(text: first + more, isFailure: true)
    }
}
