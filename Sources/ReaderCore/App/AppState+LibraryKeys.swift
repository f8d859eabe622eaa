import ReaderLibrary
import ReaderPanes
import ReaderScreen
import ReaderWork

/// Keys of what lies over the library.
extension AppState {
    mutating func press(_ key: Key, in picker: Picker) -> [Effect] {
        var picker = picker
        let rows = picker.shown
        if let row = picker.row(for: key) {
            overlay = nil
            return choose(rows[row].choice)
        }
        if picker.manner == .links, key == .control("y"), rows.indices.contains(picker.viewport.selected) {
            overlay = nil
            return copy(rows[picker.viewport.selected].detail, "address")
        }
        let step = FilterKeys.press(
            picker.moving(key), &picker.field, &picker.viewport, count: rows.count, height: max(1, overlayArea.rows - 2)
        )
        overlay = nil
        switch step {
        case .leave: return []
        case .choose(let row): return choose(rows[row].choice)
        case .stay:
            overlay = .picker(picker)
            return []
        }
    }

    mutating func press(_ key: Key, in confirmation: Confirmation) -> [Effect] {
        overlay = nil
        guard key == .character("y") || key == .character("Y") else {
            notice = Notice(text: "Nothing was changed.")
            return []
        }
        return request(confirmation.change)
    }

    // MARK: - The query

    /// The list follows what is typed; a mistake is shown below its character.
    mutating func previewFilter(_ prompt: Prompt) -> [Effect] {
        var prompt = prompt
        prompt.error = Self.mistake(in: prompt.field.text, isTyping: true)
        overlay = .prompt(prompt)
        guard var view = library?.beforeFilter?.view else { return [] }
        view.query = prompt.field.text
        view.isTyping = true
        show(view, landing: .top)
        return []
    }

    mutating func finishFilter(_ prompt: Prompt) -> [Effect] {
        var prompt = prompt
        let typed = prompt.field.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        prompt.error = Self.mistake(in: prompt.field.text, isTyping: false)
        guard prompt.error == nil else {
            overlay = .prompt(prompt)
            return []
        }
        guard var view = library?.beforeFilter?.view else { return [] }
        let isOther = view.query != typed
        view.query = typed
        if !view.hasWords { view.ranking = nil }
        library?.beforeFilter = nil
        show(view, landing: isOther ? .top : .keep)
        return []
    }

    mutating func abandonFilter() -> [Effect] {
        guard let before = library?.beforeFilter else { return [] }
        library?.beforeFilter = nil
        var view = before.view
        view.query = ""
        view.ranking = nil
        show(view, landing: before.landing)
        return []
    }

    /// What is wrong with a query; while it is typed, what is only unfinished is not.
    private static func mistake(in text: String, isTyping: Bool) -> QueryError? {
        do throws(QueryError) {
            _ = try Query.parse(text)
            return nil
        } catch {
            return isTyping && error.range.upperBound >= text.unicodeScalars.count ? nil : error
        }
    }

    // MARK: - Tags

    /// Puts the first tag that fits in the place of the last name.
    mutating func complete(_ prompt: inout Prompt) {
        if let line = TagLine.completed(prompt.field.text, among: library?.tags ?? []) {
            prompt.field = TextField(line)
        }
        overlay = .prompt(prompt)
    }
}
