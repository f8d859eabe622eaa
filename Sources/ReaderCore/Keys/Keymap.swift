package import ReaderScreen

/// Which keys ask for which command, where.
package struct Keymap: Equatable, Sendable {
    /// What a sequence of keys means.
    package enum Match: Equatable, Sendable {
        case command(Command)
        /// The beginning of a longer sequence.
        case prefix
        case nothing
    }

    package private(set) var bindings: [Binding]
    /// The first key of each command that has one.
    private var keys: [Command: String]

    package init(_ bindings: [Binding]) {
        self.bindings = bindings
        keys = Self.keys(of: bindings)
    }

    private static func keys(of bindings: [Binding]) -> [Command: String] {
        let named = bindings.lazy.compactMap { binding in binding.keys.first.map { (binding.command, Binding.name($0)) }
        }
        return Dictionary(named) { first, _ in first }
    }

    /// A key in the pane's own scope wins over the same key everywhere, also where it begins a sequence.
    package func match(_ keys: [Key], in scope: KeyScope) -> Match {
        for wanted in scope.isModal ? [scope] : [scope, .move, .app] {
            var isPrefix = false
            for binding in bindings where binding.command.scope == wanted {
                for sequence in binding.keys where sequence.starts(with: keys) {
                    if sequence.count == keys.count { return .command(binding.command) }
                    isPrefix = true
                }
            }
            if isPrefix { return .prefix }
        }
        return .nothing
    }

    /// The first key of a command; nil where it has none.
    package func key(for command: Command) -> String? {
        keys[command]
    }

    /// The first key of a command; nil where it has none.
    package func key(for command: some CommandSet) -> String? { key(for: Command(command)) }

    /// The first key of a command, or its name, which the palette finds: what a message tells the reader to press.
    package func name(of command: some CommandSet) -> String { key(for: command) ?? Command(command).name }

    /// Nil where no command is called so.
    package func command(named name: String) -> Command? {
        bindings.first { $0.command.name == name }?.command
    }

    /// Gives a command these keys and no others; a key that another command of the scope has, alone or as the beginning
    /// of a sequence, is taken from it.
    package mutating func bind(_ command: Command, to sequences: [[Key]]) {
        for index in bindings.indices {
            if bindings[index].command == command {
                bindings[index].keys = sequences
            } else if bindings[index].command.scope == command.scope {
                bindings[index].keys.removeAll { key in
                    sequences.contains { $0.starts(with: key) || key.starts(with: $0) }
                }
            }
        }
        keys = Self.keys(of: bindings)
    }
}
