import ReaderKeys
import ReaderLibrary
package import ReaderPanes
import ReaderScreen
import ReaderWork

/// What lies over the panes and takes the keys.
package enum Overlay: Equatable, Sendable {
    case help(HelpOverlay)
    case palette(CommandPalette)
    case prompt(Prompt)
    case hints(Hints)
    case picker(Picker)
    /// Waits for a yes.
    case confirm(Confirmation)
    /// A stretch of the text is being selected.
    case select(Selecting)
    /// What a program has written.
    case output(OutputOverlay)
    /// Waits for the letter of a mark.
    case mark(isSetting: Bool)

    /// What an overlay knows of the program around it.
    struct Context {
        var keymap: Keymap
        /// Columns and rows of the screen that it may take.
        var columns = 80
        var rows: Int
        /// The names of all tags.
        var tags: [String] = []
        /// Names for the word that a query being typed ends with.
        var completions = Completions()
    }

    /// What a key comes to.
    enum Step: Equatable {
        /// The overlay stays, as it is now.
        case stay
        /// The overlay is left, and something else is done.
        case leave([Intent])
        /// The pane below goes to a row or paragraph.
        case goTo(number: Int)
        /// The library's list shows something else.
        case choose(Picker.Choice)
        case confirmed(Confirmation)
        /// A line is typed, finished or abandoned; whether it stays is up to whoever it is typed for.
        case typed(Prompt, Prompt.Phase)
        case mark(Character, isSetting: Bool)
    }

    /// Takes a key.
    mutating func press(_ key: Key, in context: Context) -> Step {
        switch self {
        case .help(var help):
            let stays = help.press(key, context.keymap, columns: context.columns, rows: context.rows)
            self = .help(help)
            return stays ? .stay : .leave(key == .control("c") ? [.terminal(.quit)] : [])
        case .palette(var palette):
            let step = palette.press(key, in: context)
            self = .palette(palette)
            return step
        case .prompt(var prompt):
            let phase = prompt.press(key, in: context)
            self = .prompt(prompt)
            return phase.map { .typed(prompt, $0) } ?? .stay
        case .hints(var hints):
            let step = hints.press(key)
            self = .hints(hints)
            return step
        case .picker(var picker):
            let step = picker.press(key, context.keymap, height: context.rows)
            self = .picker(picker)
            return Self.step(step)
        case .confirm(let confirmation):
            let isYes = key == .character("y") || key == .character("Y")
            if isYes { return .confirmed(confirmation) }
            guard let back = confirmation.back else { return .leave([.tell("Nothing was changed.")]) }
            self = .prompt(back)
            return .stay
        case .select, .output: return .stay
        case .mark(let isSetting):
            guard case .character(let letter) = key, letter.isLetter || letter.isNumber else { return .leave([]) }
            return .mark(letter, isSetting: isSetting)
        }
    }

    private static func step(_ step: Picker.Step) -> Step {
        switch step {
        case .leave: .leave([])
        case .stay: .stay
        case .copy(let address): .leave(Intent.copy(address, "address"))
        case .browse(let address): .leave(Intent.browse(address))
        case .choose(.link(let address)): .leave([.read(address)])
        case .choose(.place(let place)): .leave([.follow(place)])
        case .choose(.correction(let choice)): .leave([.putRight(choice)])
        case .choose(let choice): .choose(choice)
        }
    }
}

extension Prompt {
    /// How far a key brings the line; nil where it changes nothing that anybody has to know.
    fileprivate mutating func press(_ key: Key, in context: Overlay.Context) -> Phase? {
        let isLeaving = key == .backspace && field.text.isEmpty
        if key == .escape || key == .control("c") || key == .control("g") || isLeaving { return .abandoned }
        if key == .enter { return .finished }
        if case .note = purpose, key == .tab { return .elsewhere }
        if case .tags = purpose, key == .tab {
            if let line = TagLine.completed(field.text, among: context.tags) { field = TextField(line) }
            return nil
        }
        if key == .tab, let first = candidates.first {
            choose(first)
            return .typing
        }
        if isQuery, key == .tab { return complete(context.completions) ? .typing : nil }
        return press(key) ? .typing : nil
    }

    /// Puts the first candidate in the place of the word at the caret; false where there is none.
    private mutating func complete(_ completions: Completions) -> Bool {
        guard let completion, let candidate = completions.candidates(for: completion).first else { return false }
        field = TextField(completion.completed(with: candidate))
        return true
    }
}
