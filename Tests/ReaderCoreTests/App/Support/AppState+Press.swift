@testable import ReaderApp
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

extension AppState {
    /// Presses keys by name, one after the other; what was asked for last.
    @discardableResult
    mutating func press(_ names: String...) -> [Effect] {
        var effects: [Effect] = []
        for name in names {
            guard let key = Key(name: name) else { preconditionFailure("\(name) is no key") }
            effects = update(.pressed(key))
        }
        return effects
    }

    /// Types characters, one key each.
    mutating func type(_ text: String) {
        for character in text { _ = update(.pressed(.character(character))) }
    }

    /// A state that reads one article, annotated.
    static func reading(_ article: Article, _ annotation: Annotation, columns: Int, rows: Int) -> AppState {
        var state = AppState(size: Size(columns: columns, rows: rows), sources: [Source(.sample(article.id.value))])
        _ = state.start()
        let source = state.list.items[0].source
        _ = state.update(.loaded(source.id, Loaded(article: article)))
        _ = state.update(.annotated(article.id, Annotated(annotation, coverage: 0..<article.text.count, isFinal: true)))
        return state
    }
}
