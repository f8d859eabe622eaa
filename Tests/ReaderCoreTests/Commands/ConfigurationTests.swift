import Testing

@testable import ReaderCommands
@testable import ReaderKeys
@testable import ReaderLibrary
@testable import ReaderModel
@testable import ReaderNetwork
@testable import ReaderPanes
@testable import ReaderScreen

struct ConfigurationTests {
    private func read(_ text: String) -> ParsedConfiguration { ParsedConfiguration(text, path: "config.toml") }

    @Test func `settings and keys are read`() {
        let reading = read(
            """
            measure = 60
            theme = "light"
            mouse = false

            [keys]
            "text.next-mention" = ["x", "ctrl-n"]
            "app.copy-quote" = "i i"
            """)
        #expect(reading.notices == [])
        #expect(reading.configuration.measure == 60)
        #expect(reading.configuration.theme == .light)
        #expect(!reading.configuration.hasMouse)
        #expect(
            reading.configuration.keymap.match([.character("x")], in: TextPane.Command.scope)
                == .command(Command(TextPane.Command.nextMention)))
        #expect(reading.configuration.keymap.match([.character("e")], in: TextPane.Command.scope) == .nothing)
        #expect(reading.configuration.keymap.match([.character("i")], in: TextPane.Command.scope) == .prefix)
    }

    @Test func `rules and watched searches are read, whatever their order`() throws {
        let reading = read(
            """
            watch = "Korea"
            notify-command = ["notify-send", "-u", "low"]
            [searches]
            Korea = "title:Korea"
            [[rules]]
            name = "Away"
            when = "feed:BBC title:football"
            then = "delete"
            [[rules]]
            when = "entity:Lund"
            then = ["read", "tag north"]
            """)
        #expect(reading.notices == [])
        #expect(reading.configuration.rules.map(\.name) == ["Away", "rule 2", "Korea"])
        #expect(reading.configuration.rules.map(\.actions) == [[.delete], [.read, .tag("north")], [.notify]])
        #expect(reading.configuration.notifyCommand == ["notify-send", "-u", "low"])
    }

    @Test(arguments: [
        ("[[rules]]\nname = \"A\"\nthen = \"read\"", "config.toml:2: “A” needs a query"),
        ("[[rules]]\nwhen = \"is:unreed\"\nthen = \"read\"", "config.toml:2: the query of “rule 1” is wrong"),
        ("[[rules]]\nwhen = \"x\"\nthen = [\"shout\"]", "config.toml:2: “rule 1” says what to do"),
        ("[[rules]]\nwhen = \"x\"\nthen = \"read\"\ntitle = \"x\"", "config.toml:2: a rule has name, when and then"),
        ("rules = \"x\"", "config.toml:1: rules are written [[rules]]"),
        ("watch = [\"None\"]", "config.toml:1: there is no search “None” to watch"),
    ])
    func `a wrong rule is told with its line`(text: String, notice: String) {
        #expect(read(text).notices.map { $0.hasPrefix(notice) } == [true], "\(read(text).notices)")
    }

    @Test func `what is said of feeds is read`() throws {
        let reading = read(
            """
            refresh-every = "30m"
            keep-days = 365
            [feeds."https://n.example/feed"]
            user-agent = "Mill/1"
            headers = { "X-Key" = "7" }
            cookies = "a=1"
            proxy = "socks5h://127.0.0.1:9050"
            user = "Ada"
            password-command = ["pass", "show", "mill"]
            keep-articles = 500
            [feeds.Mill]
            user = "Olof"
            password-file = "/run/secrets/mill"
            """)
        #expect(reading.notices == [])
        let feeds = reading.configuration.feeds
        #expect(reading.configuration.refresh == .every(.seconds(1_800)))
        #expect(
            feeds.retention == Retention(days: 365) && feeds.feeds.map(\.feed) == ["https://n.example/feed", "Mill"])
        let first = try #require(feeds.feeds.first)
        #expect(first.manner.userAgent == "Mill/1" && first.manner.headers == [RequestManner.Header("X-Key", "7")])
        #expect(first.manner.proxy == "socks5h://127.0.0.1:9050" && first.manner.cookies == "a=1")
        #expect(first.password == .command(["pass", "show", "mill"]) && first.retention == Retention(articles: 500))
        #expect(feeds.feeds.last?.password == .file("/run/secrets/mill"))
    }

    @Test(arguments: [
        ("refresh-every = \"1m\"", "config.toml:1: refresh-every is"),
        ("refresh-every = 30", "config.toml:1: refresh-every is"),
        ("keep-days = 0", "config.toml:1: keep-days is a number from 1"),
        ("[feeds.A]\npassword = \"x\"", "config.toml:2: a password stands in no configuration"),
        ("[feeds.A]\npassword-file = \"x\"", "config.toml:2: a password needs a user"),
        ("[feeds.A]\nuser-agnet = \"x\"", "config.toml:2: there is no setting “user-agnet” of a feed"),
        ("feeds = 3", "config.toml:1: feeds are written"),
    ])
    func `what is wrong about feeds is told with its line`(text: String, notice: String) {
        #expect(read(text).notices.map { $0.hasPrefix(notice) } == [true], "\(read(text).notices)")
    }

    @Test(arguments: [("never", Configuration.Refresh.never), ("start", .atStart), ("2h", .every(.seconds(7_200)))])
    func `the time between refreshes is read`(text: String, refresh: Configuration.Refresh) {
        #expect(Configuration.Refresh(text) == refresh)
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

    @Test func `the browser is a program and its arguments`() {
        let reading = ParsedConfiguration(
            "browser = [\"w3m\", \"-B\", \"%u\"]\nbrowser-takes-terminal = true\n", path: "c")
        #expect(reading.configuration.browser == ["w3m", "-B", "%u"] && reading.configuration.browserTakesTerminal)
        #expect(ParsedConfiguration("browser = \"firefox\"", path: "c").configuration.browser == ["firefox"])
        let wrong = ParsedConfiguration("browser = [1]", path: "c")
        #expect(wrong.configuration.browser == [] && wrong.notices.first?.hasPrefix("c:1: browser is") == true)
    }
}
