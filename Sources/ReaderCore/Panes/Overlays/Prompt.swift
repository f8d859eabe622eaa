package import ReaderLibrary
package import ReaderScreen

/// A line being typed at the foot of the screen.
package struct Prompt: Equatable, Sendable {
    package enum Purpose: Equatable, Sendable {
        /// What a pane asked for.
        case pane
        /// Of an article; nil is for those that are marked.
        case tags(RowID<ArticleRow>?)
        case feedAddress
        /// The path or address of a list of feeds.
        case feedList
        /// Something is put right.
        case correction(CorrectionLine)
        case note(NoteDraft)
        /// The name of a file to write.
        case export(ExportChoice)
    }

    /// How far typing has come.
    package enum Phase: Equatable, Sendable {
        case typing, finished, abandoned
        /// It is to be typed in another program.
        case elsewhere
    }

    package let purpose: Purpose
    package let label: String
    package var field: TextField
    /// How to go on, for the last line, above which this one then stands.
    package let explanation: String?
    /// Whether it is a query, whose fields and names are completed.
    package let isQuery: Bool
    /// What may be typed, to be completed.
    package var choices: [String] = []
    /// What of it cannot be understood.
    package var error: QueryError?
    /// Whether the whole text is selected, so that what is typed takes its place.
    package private(set) var isSelected = false

    package init(
        _ purpose: Purpose, _ label: String, _ text: String = "", explanation: String? = nil, isQuery: Bool = false
    ) {
        self.isQuery = isQuery
        self.purpose = purpose
        self.label = label
        field = TextField(text)
        self.explanation = explanation
    }

    /// What the word at the caret may be going to be; nil where that cannot be told.
    package var completion: QueryCompletion? {
        guard isQuery, !isSelected, field.caret == field.text.count else { return nil }
        return QueryCompletion(field.text)
    }

    /// The choices that what is typed may be going to be.
    package var candidates: [String] {
        let typed = isSelected ? "" : field.text.lowercased()
        return choices.filter { $0.lowercased().hasPrefix(typed) && $0.lowercased() != typed }
    }

    package var isExplained: Bool { explanation != nil }

    /// The same with its text selected, where it has one.
    package var selected: Prompt {
        var prompt = self
        prompt.isSelected = !field.text.isEmpty
        return prompt
    }

    /// Puts a choice in the place of what is typed.
    package mutating func choose(_ choice: String) {
        isSelected = false
        field = TextField(choice)
    }

    /// Puts text before the caret, or in the place of what is selected.
    package mutating func insert(_ text: String) {
        if isSelected { field = TextField() }
        isSelected = false
        field.insert(text)
    }

    /// Takes an editing key; false where the key is none.
    package mutating func press(_ key: Key) -> Bool {
        guard isSelected else { return field.press(key) }
        isSelected = false
        switch key {
        case .character, .backspace, .delete, .control("h"), .control("w"), .control("u"), .control("k"):
            field = TextField()
            if case .character = key { return field.press(key) }
            return true
        default: return field.press(key)
        }
    }
}
