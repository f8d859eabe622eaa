import ReaderKeys
import ReaderPanes
import ReaderScreen

/// Text that came through the terminal's bracketed paste.
struct PastedText {
    /// The text as one line: breaks and other controls are spaces, of which none stand at the ends.
    let line: String

    init(_ text: String) {
        let words = text.unicodeScalars.split {
            $0.value <= 0x20 || (0x7F..<0xA0).contains($0.value) || $0 == "\u{2028}"
        }
        line = words.map { String($0) }.joined(separator: " ")
    }

    /// The commands of panes that ask for words to look for.
    private static let searches: Set<String> = ["search", "filter"]

    /// The command of a pane that asks for words to look for; nil where it has none.
    func search(in scope: KeyScope, _ keymap: Keymap) -> Command? {
        keymap.bindings.map(\.command).first { $0.scope == scope && Self.searches.contains($0.verb) }
    }

    /// What is told where nothing is searched.
    static let isNotSearchedFor = Intent.tell(
        "What was pasted is searched for in the text, the library, and lists of names and quotes.")
}

extension Overlay {
    /// Takes text where something is typed; it answers no question.
    mutating func paste(_ pasted: PastedText) -> Step {
        switch self {
        case .prompt(var prompt):
            prompt.insert(pasted.line)
            self = .prompt(prompt)
            return .typed(prompt, .typing)
        case .palette(var palette):
            palette.field.insert(pasted.line)
            palette.viewport = Viewport()
            self = .palette(palette)
        case .picker(var picker):
            picker.field.insert(pasted.line)
            picker.viewport = Viewport()
            self = .picker(picker)
        case .help, .hints, .confirm, .mark, .select, .output: break
        }
        return .stay
    }
}
