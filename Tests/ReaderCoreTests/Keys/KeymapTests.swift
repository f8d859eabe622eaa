import ReaderScreen
import Testing

@testable import ReaderKeys

struct KeymapTests {
    private enum Compass: String, CommandSet {
        case north, south, home

        static let scope = KeyScope("compass", heading: "Compass")
        static let bindings = [
            Binding(Self.north, "n", "up", help: "North"), Binding(Self.south, "s", help: "South"),
            Binding(Self.home, "h o", help: "Home"),
        ]
    }

    private let keymap = Keymap(Compass.bindings + MoveCommand.bindings)

    private func match(_ names: String..., in scope: KeyScope = Compass.scope) throws -> Keymap.Match {
        keymap.match(try names.map { try #require(Key(name: $0)) }, in: scope)
    }

    @Test func `a key asks for the command that it is bound to`() throws {
        #expect(try match("n") == .command(Command(Compass.north)))
        #expect(try match("x") == .nothing)
    }

    @Test func `the keys of a sequence are waited for`() throws {
        #expect(try match("h") == .prefix)
        #expect(try match("h", "o") == .command(Command(Compass.home)))
        #expect(try match("h", "n") == .nothing)
    }

    @Test func `a key of the scope wins over the same key everywhere`() throws {
        #expect(try match("up") == .command(Command(Compass.north)))
        #expect(try match("up", in: .app) == .command(Command(MoveCommand.lineUp)))
        #expect(try match("n", in: .app) == .nothing)
    }

    @Test func `a command that is bound anew takes the key from another of its scope, and from no other`() throws {
        var keymap = keymap
        keymap.bind(Command(Compass.south), to: [[.character("n")], [.character("j")]])
        #expect(keymap.match([.character("n")], in: Compass.scope) == .command(Command(Compass.south)))
        #expect(keymap.match([.character("s")], in: Compass.scope) == .nothing)
        #expect(keymap.key(for: Compass.north) == "up" && keymap.key(for: MoveCommand.lineDown) == "j")
    }

    @Test func `a command without a key is told by its name`() {
        var keymap = keymap
        keymap.bind(Command(Compass.home), to: [])
        #expect(keymap.name(of: Compass.home) == "compass.home" && keymap.name(of: Compass.north) == "n")
        #expect(keymap.command(named: "compass.home") == Command(Compass.home))
        #expect(keymap.command(named: "compass.west") == nil)
    }

    @Test(arguments: [("y q", 2), ("ctrl-d", 1), ("esc", 1)])
    func `a sequence is read as it is written`(text: String, count: Int) throws {
        let keys = try #require(Binding.sequence(text))
        #expect(keys.count == count && Binding.name(keys) == text)
    }

    @Test(arguments: ["", " ", "y nokey"])
    func `what names no keys is no sequence`(text: String) {
        #expect(Binding.sequence(text) == nil)
    }
}
