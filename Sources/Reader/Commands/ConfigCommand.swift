import ArgumentParser
import ReaderCore

/// `reader config`: the configuration in force and where it came from.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show the configuration in force, and where it came from.",
        discussion: "The output is a configuration file itself. The exit status is 1 where a line could not be used.")

    @Option(help: "Another configuration file.", completion: .file(extensions: ["toml"]))
    var config: String?
    @OptionGroup var library: LibraryOption

    func run() throws {
        let file = try ConfigurationFile.orExit(config)
        Output.write("# Library: \(Glyphs.visible(library.location)) (\(library.origin))\n" + Self.text(file))
        file.notices.forEach(Report.line)
        if !file.notices.isEmpty { throw ExitCode.failure }
    }

    /// TOML; what differs from the standard bindings stands under `[keys]`.
    static func text(_ file: ConfigurationFile) -> String {
        let configuration = file.configuration
        let path = Glyphs.visible(file.path)
        var lines = [
            file.exists ? "# From \(path)" : "# The standard configuration: there is no \(path)",
            "measure = \(configuration.measure)", "theme = \"\(configuration.theme.rawValue)\"",
            "clipboard = \(value(configuration.clipboard))",
            "mouse = \(configuration.hasMouse)", "sidebar = \(configuration.showsSidebar)",
            "timeline = \(configuration.showsTimeline)", "keeps-what-is-read = \(configuration.keepsWhatIsRead)",
            "backups = \(configuration.backups)",
            "browser = [\(configuration.browser.map(quoted).joined(separator: ", "))]",
            "browser-takes-terminal = \(configuration.browserTakesTerminal)",
        ]
        if let every = refresh(configuration.refresh) { lines.append("refresh-every = \(quoted(every))") }
        lines += retention(configuration.feeds.retention) + ["bin-days = \(configuration.feeds.binDays)"]
        if !configuration.notifyCommand.isEmpty {
            lines.append("notify-command = [\(configuration.notifyCommand.map(quoted).joined(separator: ", "))]")
        }
        lines += ["", "[keys]"]
        let standard = Keymap().bindings
        for binding in configuration.keymap.bindings where !standard.contains(binding) {
            let keys = binding.keys.map { quoted(Binding.name($0)) }.joined(separator: ", ")
            lines.append("\(quoted(binding.command.name)) = [\(keys)]")
        }
        lines += ["", "[searches]"]
        lines += configuration.searches.map { "\(quoted($0.name)) = \(quoted($0.query.description))" }
        for feed in configuration.feeds.feeds { lines += [""] + table(feed) }
        for program in configuration.programs { lines += [""] + table(program) }
        for rule in configuration.rules {
            let actions = rule.actions.map { quoted($0.text) }.joined(separator: ", ")
            lines += [
                "", "[[rules]]", "name = \(quoted(rule.name))", "when = \(quoted(rule.query.description))",
                "then = [\(actions)]",
            ]
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Nil where feeds are fetched only when they are asked for.
    private static func refresh(_ refresh: Configuration.Refresh) -> String? {
        switch refresh {
        case .never: nil
        case .atStart: "start"
        case .every(let interval): "\(interval.components.seconds / 60)m"
        }
    }

    private static func retention(_ retention: Retention) -> [String] {
        [retention.days.map { "keep-days = \($0)" }, retention.articles.map { "keep-articles = \($0)" }]
            .compactMap(\.self)
    }

    /// What is said of a feed; values that are secrets are shown where the file holds them.
    private static func table(_ feed: FeedSetting) -> [String] {
        let texts = [
            ("user-agent", feed.manner.userAgent), ("cookies", feed.manner.cookies), ("proxy", feed.manner.proxy),
            ("user", feed.manner.user),
        ]
        var lines = ["[feeds.\(quoted(feed.feed))]"]
        lines += texts.compactMap { name, text in text.map { "\(name) = \(quoted($0))" } }
        let headers = feed.manner.headers.map { "\(quoted($0.name)) = \(quoted($0.value))" }
        if !headers.isEmpty { lines.append("headers = { \(headers.joined(separator: ", ")) }") }
        switch feed.password {
        case .command(let words): lines.append("password-command = [\(words.map(quoted).joined(separator: ", "))]")
        case .file(let path): lines.append("password-file = \(quoted(path))")
        case nil: break
        }
        return lines + retention(feed.retention)
    }

    private static func table(_ program: NamedProgram) -> [String] {
        [
            "[programs.\(quoted(program.name))]", "command = [\(program.words.map(quoted).joined(separator: ", "))]",
            "input = \(quoted(program.input.rawValue))", "terminal = \(program.takesTerminal)",
            "limit = \(quoted("\(program.limit.components.seconds)s"))",
        ]
    }

    private static func value(_ clipboard: Configuration.Clipboard) -> String {
        switch clipboard {
        case .auto: "\"auto\""
        case .osc52: "\"osc52\""
        case .program(let words): "[\(words.map(quoted).joined(separator: ", "))]"
        }
    }

    /// A basic string of TOML; what no terminal should get is written by its number.
    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar -> String in
            if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
            guard scalar.value >= 0x80 || scalar.value < .space || scalar.value == 0x7F else { return String(scalar) }
            if scalar.properties.isAlphabetic { return String(scalar) }
            let digits = String(scalar.value, radix: 16, uppercase: true)
            return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        }
        return "\"\(escaped.joined())\""
    }
}
