package import ReaderKeys
import ReaderPanes

/// Every command with its keys, a row a part of the program.
///
/// Keys, help, command palette, configuration, `reader keys` and `Docs/Keys.md` follow from it.
package enum CommandTable {
    private static let sets: [any CommandSet.Type] = [
        MoveCommand.self,
        TextPane.Command.self,
        NamesPane.Command.self,
        CardCommand.self,
        TimelinePane.Command.self,
        QuotesPane.Command.self,
        NotesPane.Command.self,
        SelectCommand.self,
        OutputCommand.self,
        ArticlesPane.Command.self,
        LibraryPane.Command.self,
        ShelvesPane.Command.self,
        RulesPane.Command.self,
        AppCommand.self,
        CorrectionCommand.self,
    ]

    /// The keys of a program that is not configured.
    package static let standard: [Binding] = sets.flatMap { $0.bindings }

    /// Every command, whether it has a row or not.
    package static let commands: [Command] = sets.flatMap { $0.all }

    /// The parts of the program, what works everywhere first.
    package static let scopes: [KeyScope] = {
        let scopes = sets.map { $0.scope }
        return [.app] + scopes.filter { $0 != .app }
    }()
}

extension Keymap {
    /// The keys of a program that is not configured.
    package init() { self.init(CommandTable.standard) }
}
