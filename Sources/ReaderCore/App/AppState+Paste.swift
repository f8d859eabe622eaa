import ReaderCommands
import ReaderKeys
import ReaderPanes
import ReaderScreen
import ReaderWork

/// Text that is pasted: where something is typed it is text; elsewhere it is offered as a search, and presses nothing.
extension AppState {
    mutating func paste(_ text: String) -> [Effect] {
        pendingKeys = []
        let line = Self.line(text)
        switch overlay {
        case nil: return offer(line)
        case .prompt(var prompt):
            prompt.insert(line)
            return take(&prompt, .typing)
        case .palette(var palette):
            palette.field.insert(line)
            palette.viewport = Viewport()
            overlay = .palette(palette)
        case .picker(var picker):
            picker.field.insert(line)
            picker.viewport = Viewport()
            overlay = .picker(picker)
        case .help, .hints, .confirm, .mark: break
        }
        return []
    }

    /// Opens the line in which the pane searches, with the text in it.
    private mutating func offer(_ line: String) -> [Effect] {
        notice = nil
        guard !line.isEmpty else { return [] }
        let scope = content(of: pane).scope
        let command = configuration.keymap.bindings.map(\.command).first {
            $0.scope == scope && Self.searches.contains($0.verb)
        }
        var effects = command.map { perform($0) } ?? []
        guard case .prompt(var prompt) = overlay, prompt.purpose == .pane else {
            tell("What was pasted is searched for in the text, the library, and lists of names and quotes.")
            return effects
        }
        prompt.field = TextField(line)
        effects += take(&prompt, .typing)
        return effects
    }

    /// The commands of panes that ask for words to look for.
    private static let searches: Set<String> = ["search", "filter"]

    /// A paste as one line: breaks and other controls are spaces, of which none stand at the ends.
    private static func line(_ text: String) -> String {
        let words = text.unicodeScalars.split {
            $0.value <= 0x20 || (0x7F..<0xA0).contains($0.value) || $0 == "\u{2028}"
        }
        return words.map { String($0) }.joined(separator: " ")
    }
}
