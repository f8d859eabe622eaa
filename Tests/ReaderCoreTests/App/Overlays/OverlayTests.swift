import Testing

@testable import ReaderApp
@testable import ReaderCommands
@testable import ReaderKeys
@testable import ReaderLibrary
@testable import ReaderPanes
@testable import ReaderScreen
@testable import ReaderWork

struct OverlayTests {
    private let context = Overlay.Context(keymap: Keymap(), rows: 20, tags: ["asia", "trade"])

    /// What the last of some keys comes to.
    private func press(_ overlay: inout Overlay, _ names: String...) throws -> Overlay.Step {
        var step = Overlay.Step.stay
        for name in names { step = overlay.press(try #require(Key(name: name)), in: context) }
        return step
    }

    @Test func `help is moved, and any other key leaves it`() throws {
        var help = Overlay.help(HelpOverlay(scope: .app))
        #expect(try press(&help, "j", "G", "space") == .stay)
        #expect(try press(&help, "x") == .leave([]))
        #expect(try press(&help, "ctrl-c") == .leave([.terminal(.quit)]))
    }

    @Test(arguments: [60, 80, 120])
    func `what a key does is said whole in the help, however narrow the screen`(columns: Int) {
        let keymap = Keymap()
        for scope in [TextPane.Command.scope, LibraryPane.Command.scope, QuotesPane.Command.scope] {
            let rows = HelpOverlay(scope: scope).rows(keymap, columns: columns)
            let said = rows.map(\.help).joined(separator: " ")
            // A key of the pane's own wins over the same key everywhere.
            let helps = keymap.bindings.filter { binding in
                [scope, .move, .app].contains(binding.command.scope)
                    && binding.keys.contains { keymap.match($0, in: scope) == .command(binding.command) }
            }
            #expect(helps.count > 40)
            for binding in helps { #expect(said.contains(binding.help)) }
            #expect(rows.allSatisfy { $0.help.count <= columns - 20 })
        }
    }

    @Test func `the palette does the command that is found, or goes to a number`() throws {
        var palette = Overlay.palette(CommandPalette(scope: .app))
        #expect(try press(&palette, "z", "e", "n") == .stay)
        #expect(try press(&palette, "enter") == .leave([.perform(Command(AppCommand.zen))]))
        palette = .palette(CommandPalette(scope: .app))
        #expect(try press(&palette, "4", "2", "enter") == .goTo(number: 42))
        #expect(try press(&palette, "esc") == .leave([]))
    }

    @Test func `a menu that has nothing for what is typed stays`() throws {
        var menu = Overlay.picker(
            Picker("Links", [Picker.Row(choice: .link("https://example.org"), name: "Bridge")], selected: nil))
        #expect(try press(&menu, "x", "enter") == .stay)
        guard case .picker(let picker) = menu else { return }
        #expect(picker.field.text == "x")
        #expect(try press(&menu, "backspace", "enter") == .leave([.read("https://example.org")]))
    }

    @Test func `a question is answered by y alone`() throws {
        let confirmation = Confirmation(question: "Delete it?", change: .delete([RowID(1)]))
        for (key, expected) in [
            ("y", Overlay.Step.confirmed(confirmation)), ("Y", .confirmed(confirmation)),
            ("n", .leave([.tell("Nothing was changed.")])), ("enter", .leave([.tell("Nothing was changed.")])),
        ] {
            var overlay = Overlay.confirm(confirmation)
            #expect(try press(&overlay, key) == expected, "\(key)")
        }
    }

    @Test func `a mark is a letter or a number`() throws {
        for (key, expected) in [
            ("a", Overlay.Step.mark("a", isSetting: true)), ("7", .mark("7", isSetting: true)), (".", .leave([])),
            ("esc", .leave([])),
        ] {
            var overlay = Overlay.mark(isSetting: true)
            #expect(try press(&overlay, key) == expected, "\(key)")
        }
    }

    @Test func `a line is typed, finished and abandoned`() throws {
        var overlay = Overlay.prompt(Prompt(.feedAddress, "address: "))
        guard case .typed(let typed, .typing) = try press(&overlay, "a", "b") else {
            Issue.record("nothing was typed")
            return
        }
        #expect(typed.field.text == "ab" && overlay == .prompt(typed))
        #expect(try press(&overlay, "up") == .stay)
        #expect(try press(&overlay, "enter") == .typed(typed, .finished))
        #expect(try press(&overlay, "esc") == .typed(typed, .abandoned))
        #expect(try press(&overlay, "ctrl-u", "backspace") == .typed(Prompt(.feedAddress, "address: "), .abandoned))
    }

    @Test func `tab completes a tag, and nothing else`() throws {
        var tags = Overlay.prompt(Prompt(.tags(RowID(1)), "tags: ", "tr"))
        #expect(try press(&tags, "tab") == .stay)
        guard case .prompt(let prompt) = tags else {
            Issue.record("the line is gone")
            return
        }
        #expect(prompt.field.text == "trade, ")
    }

    @Test func `an address of the picker is read, opened or copied`() throws {
        let address = "https://example.org/office"
        let row = Picker.Row(choice: .link(address), name: "the office", detail: address)
        let links = Overlay.picker(Picker.links([row]))
        var overlay = links
        #expect(try press(&overlay, "enter") == .leave([.read(address)]))
        overlay = links
        #expect(try press(&overlay, "ctrl-o") == .leave(Intent.browse(address)))
        overlay = links
        #expect(try press(&overlay, "ctrl-y") == .leave(Intent.copy(address, "address")))
        overlay = .picker(Picker.groupings(.none))
        #expect(try press(&overlay, "3") == .choose(.group(.day)))
    }

    @Test func `the help is searched, and enter goes to what was found`() throws {
        var help = Overlay.help(HelpOverlay(scope: LibraryPane.Command.scope))
        #expect(try press(&help, "/", "t", "r", "a", "s", "h") == .stay)
        guard case .help(let found) = help else { return }
        let commands = found.rows(Keymap(), columns: 80).compactMap(\.command?.name)
        #expect(Set(commands) == ["library.delete", "library.put-back"])
        #expect(try press(&help, "enter") == .stay)
        guard case .help(let there) = help else { return }
        let rows = there.rows(Keymap(), columns: 80)
        #expect(there.field == nil && rows.count > 60 && there.top > 0)
        #expect(rows[there.top...].prefix(20).contains { $0.command == Command(LibraryPane.Command.delete) })
    }

    @Test func `what the help does not find says so, and escape shows everything again`() throws {
        var help = Overlay.help(HelpOverlay(scope: .app))
        #expect(try press(&help, "/", "x", "y", "z", "z", "y") == .stay)
        guard case .help(let found) = help else { return }
        #expect(found.rows(Keymap(), columns: 80).isEmpty)
        #expect(try press(&help, "esc") == .stay)
        #expect(try press(&help, "q") == .leave([]))
    }

    @Test func `keys that a pane has taken are not told of moving`() {
        let rows = HelpOverlay(scope: LibraryPane.Command.scope).rows(Keymap(), columns: 80)
        let pageDown = rows.first { $0.command == Command(MoveCommand.pageDown) }
        #expect(pageDown?.keys == "pgdn  ctrl-f")
    }

    @Test func `the palette finds shelves and lists them`() throws {
        let shelf = Shelf(title: "Harbour Post", feed: RowID(1))
        var palette = Overlay.palette(
            CommandPalette(scope: .app, shelves: [shelf, Shelf(title: "Unread", search: "is:unread")]))
        #expect(try press(&palette, "p", "o", "s", "t", " ", "h", "a", "r") == .stay)
        #expect(try press(&palette, "enter") == .leave([.list(shelf)]))
    }
}
