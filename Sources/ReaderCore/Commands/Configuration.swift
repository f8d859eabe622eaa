package import ReaderKeys
package import ReaderLibrary
package import ReaderModel
import ReaderScreen

/// What the reader can be told in `config.toml`.
package struct Configuration: Equatable, Sendable {
    package enum Theme: String, Sendable, CaseIterable {
        case auto, dark, light, none
    }

    /// How text is copied.
    package enum Clipboard: Equatable, Sendable {
        /// By a program of the desktop where there is one, else by the terminal.
        case auto
        /// By the terminal.
        case osc52
        /// By a program that reads the text, and its arguments.
        case program([String])
    }

    /// When feeds are fetched without being asked for.
    package enum Refresh: Equatable, Sendable {
        case never
        /// When the library is opened.
        case atStart
        /// Then, and again after so long.
        case every(Duration)
    }

    /// The longest line of text, in columns.
    package var measure = 76
    package var theme = Theme.auto
    package var clipboard = Clipboard.auto
    package var hasMouse = true
    package var showsSidebar = true
    package var showsTimeline = true
    /// Whether an article that is opened is kept in the library.
    package var keepsWhatIsRead = true
    /// How many backups of the library are kept; 0 is for none.
    package var backups = 3
    /// The program that opens addresses, and its arguments; empty for the one of the desktop.
    package var browser: [String] = []
    /// Whether that program needs the terminal while it runs, as `w3m` does.
    package var browserTakesTerminal = false
    package var keymap = Keymap()
    /// In the order of the file.
    package var searches: [SavedSearch] = []
    /// Rules for what feeds bring, those of watched searches last.
    package var rules: [IncomingRule] = []
    /// The program that tells of articles, and its arguments; empty for the terminal, where it can.
    package var notifyCommand: [String] = []
    package var refresh = Refresh.never
    /// What articles, selections and quotes can be handed to, in the order of the file.
    package var programs: [NamedProgram] = []
    /// How feeds are asked for, and how long their articles are kept.
    package var feeds = FeedSettings()

    package init() {}
}

/// A configuration, and what in the file could not be used: a line each, with file and line number.
package struct ParsedConfiguration: Equatable, Sendable {
    package var configuration = Configuration()
    package var notices: [String] = []

    /// Reads `config.toml`; a wrong line is named, and the rest still counts.
    package init(_ text: String, path: String) {
        do {
            var reader = Reader(path: path)
            reader.read(try TOMLDocument(text).members)
            configuration = reader.configuration
            notices += reader.notices
        } catch {
            notices = ["\(path):\(error.line): this is not TOML: \(error.message)"]
            readWithout(line: error.line, of: text, path: path)
        }
    }

    /// Reads the file again as if the line that is not TOML were empty.
    private mutating func readWithout(line: Int, of text: String, path: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard notices.count < 20, lines.indices.contains(line - 1), !lines[line - 1].isEmpty else { return }
        lines[line - 1] = ""
        let rest = ParsedConfiguration(lines.joined(separator: "\n"), path: path)
        configuration = rest.configuration
        notices += rest.notices
    }
}

extension ParsedConfiguration {
    private struct Reader {
        let path: String
        var configuration = Configuration()
        var notices: [String] = []
        /// The searches that are watched, which may stand before those are.
        private var watched: TOMLMember?

        init(path: String) { self.path = path }

        mutating func read(_ members: [TOMLMember]) {
            for member in members {
                switch member.key {
                case "measure": readMeasure(member)
                case "theme": readTheme(member)
                case "clipboard": readClipboard(member)
                case "mouse": readFlag(member, \.hasMouse)
                case "sidebar": readFlag(member, \.showsSidebar)
                case "timeline": readFlag(member, \.showsTimeline)
                case "keeps-what-is-read": readFlag(member, \.keepsWhatIsRead)
                case "backups": readBackups(member)
                case "browser": readBrowser(member)
                case "browser-takes-terminal": readFlag(member, \.browserTakesTerminal)
                case "keys": readKeys(member)
                case "searches": readSearches(member)
                case "rules": readRules(member)
                case "watch": watched = member
                case "notify-command": readNotifyCommand(member)
                case "refresh-every": readRefresh(member)
                case "keep-days": readCount(member, \.days)
                case "keep-articles": readCount(member, \.articles)
                case "bin-days": readBinDays(member)
                case "feeds": readFeeds(member)
                case "programs": readPrograms(member)
                default:
                    refuse(
                        member,
                        "there is no setting “\(member.key)”; there are measure, theme, clipboard, mouse, sidebar, "
                            + "timeline, keeps-what-is-read, backups, browser, browser-takes-terminal, [keys], "
                            + "[searches], [[rules]], watch, notify-command, refresh-every, keep-days, keep-articles, "
                            + "bin-days, [feeds.\"ADDRESS\"], [programs]")
                }
            }
            watch()
        }

        private mutating func readMeasure(_ member: TOMLMember) {
            guard let columns = member.value.integer, (20...200).contains(columns) else {
                return refuse(member, "measure is a number of columns from 20 to 200")
            }
            configuration.measure = columns
        }

        private mutating func readBackups(_ member: TOMLMember) {
            guard let count = member.value.integer, (0...100).contains(count) else {
                return refuse(member, "backups is a number from 0 to 100")
            }
            configuration.backups = count
        }

        private mutating func readBinDays(_ member: TOMLMember) {
            guard let days = member.value.integer, (0...36_500).contains(days) else {
                return refuse(member, "bin-days is a number of days from 0")
            }
            configuration.feeds.binDays = days
        }

        private mutating func readTheme(_ member: TOMLMember) {
            guard let theme = member.value.string.flatMap(Configuration.Theme.init(rawValue:)) else {
                return refuse(member, "theme is \"auto\", \"dark\", \"light\" or \"none\"")
            }
            configuration.theme = theme
        }

        private mutating func readBrowser(_ member: TOMLMember) {
            guard let words = words(member.value) else {
                return refuse(member, "browser is a program such as \"firefox\", or a list [\"w3m\", \"-B\"]")
            }
            configuration.browser = words
        }

        private mutating func readClipboard(_ member: TOMLMember) {
            switch (member.value.string, words(member.value)) {
            case ("auto", _): configuration.clipboard = .auto
            case ("osc52", _): configuration.clipboard = .osc52
            case (let text?, _?):
                configuration.clipboard = .program(text.split(separator: " ").map(String.init))
            case (nil, let words?): configuration.clipboard = .program(words)
            case (_, nil):
                refuse(
                    member,
                    "clipboard is \"auto\", \"osc52\", or a program that reads the text, such as \"xsel -b\"")
            }
        }

        private func words(_ value: TOMLValue) -> [String]? { CommandWords.of(value) }

        private mutating func readFlag(_ member: TOMLMember, _ path: WritableKeyPath<Configuration, Bool>) {
            guard let flag = member.value.boolean else { return refuse(member, "\(member.key) is true or false") }
            configuration[keyPath: path] = flag
        }

        private mutating func readKeys(_ member: TOMLMember) {
            guard let bindings = member.value.table else {
                return refuse(member, "[keys] is a table of commands and their keys")
            }
            for binding in bindings {
                guard let command = configuration.keymap.command(named: binding.key) else {
                    refuse(binding, "there is no command “\(binding.key)”; `reader keys` lists them")
                    continue
                }
                guard let keys = Self.sequences(binding.value) else {
                    refuse(binding, "keys are names such as \"j\", \"ctrl-d\", \"y q\", or a list of such names")
                    continue
                }
                configuration.keymap.bind(command, to: keys)
            }
        }

        private static func sequences(_ value: TOMLValue) -> [[Key]]? {
            if let text = value.string { return Binding.sequence(text).map { [$0] } }
            guard let array = value.array else { return nil }
            let sequences = array.compactMap { $0.string.flatMap(Binding.sequence) }
            return sequences.count == array.count ? sequences : nil
        }

        private mutating func readSearches(_ member: TOMLMember) {
            guard let searches = member.value.table else {
                return refuse(member, "[searches] is a table of names and their queries")
            }
            for search in searches {
                guard let text = search.value.string else {
                    refuse(search, "the query of “\(search.key)” is a text in quotation marks")
                    continue
                }
                do {
                    let query = try Query.parse(text)
                    configuration.searches.append(SavedSearch(name: search.key, query: query))
                } catch {
                    refuse(
                        search,
                        "the query of “\(search.key)” is wrong at character \(error.character): \(error.message)")
                }
            }
        }

        private mutating func readRules(_ member: TOMLMember) {
            guard let tables = member.value.array?.map(\.table), !tables.contains(where: { $0 == nil }) else {
                return refuse(member, "rules are written [[rules]], each with name, when and then")
            }
            for (index, table) in tables.compactMap(\.self).enumerated() {
                switch RuleTable(table, number: index + 1).rule {
                case .success(let rule): configuration.rules.append(rule)
                case .failure(let mistake): refuse(table.first ?? member, mistake.reason)
                }
            }
        }

        private mutating func readNotifyCommand(_ member: TOMLMember) {
            guard let words = words(member.value) else {
                return refuse(
                    member, "notify-command is a program such as \"notify-send\", or a list with its arguments")
            }
            configuration.notifyCommand = words
        }

        private mutating func readRefresh(_ member: TOMLMember) {
            guard let refresh = member.value.string.flatMap(Configuration.Refresh.init) else {
                return refuse(
                    member, "refresh-every is \"never\", \"start\", or a time of at least \"5m\": \"30m\", \"2h\"")
            }
            configuration.refresh = refresh
        }

        private mutating func readCount(_ member: TOMLMember, _ path: WritableKeyPath<Retention, Int?>) {
            guard let count = FeedTable.count(member) else {
                return refuse(member, FeedTable.countMistake(member.key))
            }
            configuration.feeds.retention[keyPath: path] = count
        }

        private mutating func readFeeds(_ member: TOMLMember) {
            guard let feeds = member.value.table else {
                return refuse(member, "feeds are written [feeds.\"ADDRESS\"]")
            }
            for feed in feeds {
                guard let members = feed.value.table else {
                    refuse(feed, "feeds are written [feeds.\"ADDRESS\"]")
                    continue
                }
                let table = FeedTable(members, feed: feed.key)
                configuration.feeds.feeds.append(table.setting)
                for (member, reason) in table.mistakes { refuse(member, reason) }
            }
        }

        private mutating func readPrograms(_ member: TOMLMember) {
            guard let programs = member.value.table else {
                return refuse(member, "[programs] is a table of names and their commands")
            }
            for program in programs {
                let table = ProgramTable(program)
                if let program = table.program { configuration.programs.append(program) }
                for (member, reason) in table.mistakes { refuse(member, reason) }
            }
        }

        /// A watched search is a rule that tells.
        private mutating func watch() {
            guard let watched else { return }
            guard let names = words(watched.value) else {
                return refuse(watched, "watch is a list of names of [searches]")
            }
            for name in names {
                guard let search = configuration.searches.first(where: { $0.name == name }) else {
                    refuse(watched, "there is no search “\(name)” to watch")
                    continue
                }
                configuration.rules.append(IncomingRule(name: name, query: search.query, actions: [.notify]))
            }
        }

        private mutating func refuse(_ member: TOMLMember, _ reason: String) {
            notices.append("\(path):\(member.line): \(reason)")
        }
    }
}
