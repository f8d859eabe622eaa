/// What the library answers.
extension AppState {
    mutating func take(_ answer: LibraryAnswer) -> [Effect] {
        switch answer {
        case .articles, .keeping: []
        }
    }

    mutating func take(_ failure: Failure, of request: LibraryRequest) -> [Effect] {
        notice = Notice(text: "\(failure.message) \(failure.advice)", isFailure: true)
        return []
    }
}
