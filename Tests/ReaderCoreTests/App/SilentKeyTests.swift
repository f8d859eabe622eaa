import LibraryTestSupport
import Testing

@testable import ReaderApp
@testable import ReaderCommands
@testable import ReaderKeys
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderPanes
@testable import ReaderScreen

/// A key that works somewhere changes something there, or says why it does not.
struct SilentKeyTests {
    /// How each place is come to, from the list of a library of some articles.
    private static let places: [(name: String, keys: [String])] = [
        ("library", []), ("a search", ["/", "p", "i", "e", "r", "enter"]), ("shelves", ["F"]), ("names", ["7"]),
        ("timeline", ["8"]), ("months", ["8", "-"]), ("quotes", ["9"]), ("an entity", ["7", "enter"]),
        ("its articles", ["7", "enter", "j", "enter"]), ("notes", ["M"]), ("text", ["enter"]),
        ("who", ["enter", "2"]), ("when", ["enter", "3"]), ("said", ["enter", "4"]),
        ("notes of an article", ["enter", "M"]), ("articles", ["enter", "5"]), ("rules", ["!"]),
    ]

    /// What may leave all as it is: there is nothing to take away, or no further to go.
    private static let quiet: Set<Command> = [
        Command(TextPane.Command.nextParagraph), Command(TextPane.Command.previousParagraph),
        Command(AppCommand.cancel), Command(AppCommand.redraw), Command(AppCommand.quit), Command(AppCommand.suspend),
    ]

    private func check(_ session: LibrarySession, _ place: String) {
        let state = session.state
        let scope = state.content(of: state.pane).scope
        for binding in state.configuration.keymap.bindings where [scope, .app].contains(binding.command.scope) {
            guard !Self.quiet.contains(binding.command), let keys = binding.keys.first,
                state.configuration.keymap.match(keys, in: scope) == .command(binding.command)
            else { continue }
            var after = state
            let shown = Screen(after)
            var effects = 0
            for key in keys { effects += after.update(.pressed(key)).count }
            let isShown =
                AppCommand(binding.command)?.pane(in: state.libraryScope, library: state.libraryScope) == state.main
                || AppCommand(binding.command)?.pane(in: .article, library: state.libraryScope) == state.pane
            #expect(
                isShown || effects > 0 || Screen(after) != shown || after.notice != nil,
                "\(place): \(Binding.name(keys)) \(binding.command.name)")
        }
    }

    @Test(arguments: places.map(\.name))
    func `no key ends in silence`(place: String) throws {
        var session = try LibrarySession(HarbourLibrary(articles: 6), columns: 100, rows: 30)
        for key in Self.places.first(where: { $0.name == place })?.keys ?? [] { try session.press(key) }
        check(session, place)
    }

    @Test(arguments: [[], ["F"], ["7"], ["8"], ["9"], ["M"], ["!"]])
    func `no key ends in silence where there is nothing`(keys: [String]) throws {
        let store = try TemporaryLibrary()
        var session = try LibrarySession(store.library, columns: 100, rows: 30)
        for key in keys { try session.press(key) }
        check(session, "empty \(keys)")
    }
}
