import FoundationEssentials
import Testing

@testable import ReaderCommands
@testable import ReaderKeys
@testable import ReaderPanes
@testable import ReaderScreen

struct CommandTableTests {
    private static let ofPalette: Set<Command> = [
        Command(AppCommand.programOutput), Command(LibraryPane.Command.importFeeds),
        Command(LibraryPane.Command.exportFeeds), Command(LibraryPane.Command.exportPasswords),
        Command(LibraryPane.Command.highlight),
    ]

    @Test func `every command has one row and at least one key`() {
        for command in CommandTable.commands {
            let rows = CommandTable.standard.filter { $0.command == command }
            #expect(rows.count == 1, "\(command.name)")
            // What is a row of a menu needs none of its own, nor what is rarely done and asked for by the palette.
            let isOfMenu = command.scope == CorrectionCommand.scope || Self.ofPalette.contains(command)
            #expect(rows.first?.keys.isEmpty == isOfMenu && rows.first?.keys.contains([]) == false, "\(command.name)")
        }
        #expect(Set(CommandTable.commands.map(\.name)).count == CommandTable.commands.count)
    }

    @Test(arguments: CommandTable.scopes)
    func `no key stands twice where it works`(scope: KeyScope) {
        // What a program has written is moved through and left, and nothing else.
        let scopes: Set<KeyScope> =
            scope.isModal ? [scope] : scope == OutputCommand.scope ? [scope, .move] : [scope, .move, .app]
        let keys = CommandTable.standard.filter { scopes.contains($0.command.scope) }.flatMap(\.keys)
        for key in keys {
            // In a list whose rows can be marked, space marks as in other programs, and does not turn the page. P fetches
            // a page, which nothing in the bin has.
            let isTwice = scope == LibraryPane.Command.scope && ["space", "P"].contains(Binding.name(key))
            #expect(
                keys.count { $0.starts(with: key) } == (isTwice ? 2 : 1), "\(Binding.name(key)) in \(scope.name)")
        }
    }

    @Test func `the keys expected of a pager are there`() {
        let keymap = Keymap()
        let expected: [(String, Command)] = [
            ("j", Command(MoveCommand.lineDown)), ("k", Command(MoveCommand.lineUp)),
            ("down", Command(MoveCommand.lineDown)), ("space", Command(MoveCommand.pageDown)),
            ("b", Command(MoveCommand.pageUp)), ("pgdn", Command(MoveCommand.pageDown)),
            ("d", Command(MoveCommand.halfPageDown)), ("g", Command(MoveCommand.top)),
            ("ctrl-d", Command(MoveCommand.halfPageDown)), ("ctrl-u", Command(MoveCommand.halfPageUp)),
            ("G", Command(MoveCommand.end)),
            ("home", Command(MoveCommand.top)), ("end", Command(MoveCommand.end)),
            ("/", Command(TextPane.Command.search)), ("n", Command(TextPane.Command.nextHit)),
            ("N", Command(TextPane.Command.previousHit)), ("enter", Command(TextPane.Command.open)),
            ("tab", Command(AppCommand.nextPane)), ("q", Command(AppCommand.leave)),
            ("?", Command(AppCommand.help)), ("h", Command(AppCommand.left)), ("right", Command(AppCommand.right)),
        ]
        for (name, command) in expected {
            #expect(
                Key(name: name).map { keymap.match([$0], in: TextPane.Command.scope) } == .command(command), "\(name)")
        }
    }
}
