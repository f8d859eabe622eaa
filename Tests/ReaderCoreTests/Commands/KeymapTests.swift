import FoundationEssentials
import ReaderCore
import Testing

struct KeymapTests {
    @Test func `every command has one row and at least one key`() {
        for command in CommandTable.commands {
            let rows = CommandTable.standard.filter { $0.command == command }
            #expect(rows.count == 1, "\(command.name)")
            #expect(rows.first?.keys.isEmpty == false && rows.first?.keys.contains([]) == false, "\(command.name)")
        }
        #expect(Set(CommandTable.commands.map(\.name)).count == CommandTable.commands.count)
    }

    @Test(arguments: CommandTable.scopes)
    func `no key stands twice where it works`(scope: KeyScope) {
        let scopes: Set<KeyScope> = [scope, .move, .app]
        let keys = CommandTable.standard.filter { scopes.contains($0.command.scope) }.flatMap(\.keys)
        for key in keys {
            #expect(keys.count { $0.starts(with: key) } == 1, "\(Binding.name(key)) in \(scope.name)")
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

    @Test func `the key list in the documentation is up to date`() throws {
        let root = #filePath.components(separatedBy: "/Tests/")[0]
        let path = "\(root)/Docs/Keys.md"
        let table = KeyTable.markdown(Keymap())
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try table.write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == table)
    }
}

struct ConfigurationTests {
    private func read(_ text: String) -> ConfigurationReading { ConfigurationReading(text, path: "config.toml") }

    @Test func `settings and keys are read`() {
        let reading = read(
            """
            measure = 60
            theme = "light"
            mouse = false

            [keys]
            "text.next-mention" = ["x", "ctrl-n"]
            "app.copy-quote" = "c c"
            """)
        #expect(reading.notices == [])
        #expect(reading.configuration.measure == 60)
        #expect(reading.configuration.theme == .light)
        #expect(!reading.configuration.hasMouse)
        #expect(
            reading.configuration.keymap.match([.character("x")], in: TextPane.Command.scope)
                == .command(Command(TextPane.Command.nextMention)))
        #expect(reading.configuration.keymap.match([.character("e")], in: TextPane.Command.scope) == .nothing)
        #expect(reading.configuration.keymap.match([.character("c")], in: TextPane.Command.scope) == .prefix)
    }

    @Test func `saved searches are read in the order of the file`() throws {
        let reading = read(
            "[searches]\nKorea = 'entity:(\"Kim Jong Un\" OR Moon) is:unread'\n\"All new\" = \"is:unread\"")
        #expect(reading.notices == [])
        #expect(reading.configuration.searches.map(\.name) == ["Korea", "All new"])
        #expect(reading.configuration.searches.last?.query == (try Query.parse("is:unread")))
    }

    @Test(
        arguments: [
            ("measure = 5\ntheme = \"dark\"", "config.toml:1: measure is a number of columns from 20 to 200"),
            ("theme = \"dark\"\nmeasur = 70", "config.toml:2: there is no setting “measur”"),
            ("theme = \"dark\"\n[keys]\n\"text.fly\" = \"x\"", "config.toml:3: there is no command “text.fly”"),
            ("theme = \"dark\"\n[keys]\n\"app.quit\" = \"ctrl-xyz\"", "config.toml:3: keys are names"),
            ("theme = \"dark\"\nmeasure 70", "config.toml:2: this is not TOML"),
            (
                "theme = \"dark\"\n[searches]\nth = \"a (\"",
                "config.toml:3: the query of “th” is wrong at character 3: This bracket is not closed."
            ),
            ("theme = \"dark\"\n[searches]\nx = 3", "config.toml:3: the query of “x” is a text"),
            ("theme = \"dark\"\nsearches = 3", "config.toml:2: [searches] is a table"),
        ])
    func `a wrong line is named and the rest still counts`(text: String, notice: String) {
        let reading = read(text)
        #expect(reading.notices.first?.hasPrefix(notice) == true, "\(reading.notices)")
        #expect(reading.configuration.theme == .dark)
    }
}

struct FuzzyMatchTests {
    @Test(
        arguments: [
            ("Next quote", "nq", true), ("Next quote", "qn", false), ("Next quote", "NEXT", true), ("x", "", true),
        ])
    func `letters match in order`(name: String, typed: String, matches: Bool) {
        #expect((FuzzyMatch.score(name, typed) != nil) == matches)
    }

    @Test(
        arguments: [
            ("Lech Wałęsa", "walesa", true), ("Şirin Öztürk", "sirin o", true), ("Walesa", "wałę", true),
            ("Café U.S.", "cafe", true), ("Anna", "anne", false), ("Anna", "-", false), ("東京", "東", true),
        ])
    func `a name is found by its letters whatever their case and accents`(name: String, typed: String, holds: Bool) {
        #expect(FuzzyMatch.contains(name, typed) == holds)
    }

    @Test func `beginnings of words count for more`() throws {
        let words = try #require(FuzzyMatch.score("Next quote", "nq"))
        let inner = try #require(FuzzyMatch.score("Unique", "nq"))
        #expect(words > inner)
    }
}
