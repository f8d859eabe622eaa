import ArgumentParser
import Glibc
import ReaderCore

/// `reader rules`: what is done with articles when they come.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "List, make, try and apply the rules for what feeds bring.",
        discussion: """
            Rules stand in the configuration: [[rules]] with name, when (a query: Docs/Search.md) and then (read, star, \
            tag NAME, delete, notify, or a list of them); or they lie in the library, where the screen and \
            reader rules add put them, and are done after those. They are done once, in order, when a feed brings an \
            article; those that ask for names or quotes when these are known. \
            watch = ["NAME"] tells of what a search of [searches] finds.
            """,
        subcommands: [
            RulesListCommand.self, RulesAddCommand.self, RulesRemoveCommand.self, RulesTestCommand.self,
            RulesApplyCommand.self,
        ])
}

/// Which configuration holds the rules, and which of them are meant.
struct RuleOption: ParsableArguments {
    @Option(help: "Another configuration file.", completion: .file(extensions: ["toml"]))
    var config: String?
    @Argument(help: "Names of rules; all where none is given.")
    var names: [String] = []

    /// The rules of these names, those of the configuration before those of the library; ends where there is none of a
    /// name.
    ///
    /// - Parameter library: nil where there is none yet.
    func rules(in library: Library?) throws -> [IncomingRule] {
        try found(in: library).map(\.rule)
    }

    /// The same, each with whether it lies in the library.
    func found(in library: Library?) throws -> [(rule: IncomingRule, isKept: Bool)] {
        let file = try ConfigurationFile.orExit(config)
        file.notices.forEach(Report.line)
        let given = file.configuration.rules.map { (rule: $0, isKept: false) }
        let kept = try library.map { library in
            try FeedCommand.orExit { () throws(Failure) in try library.keptRules() }
        }
        for rule in kept ?? [] where rule.rule == nil {
            Report.line("reader: The rule \"\(rule.name)\" of the library is not understood; nothing is done for it.")
        }
        let rules = given + (kept ?? []).compactMap(\.rule).map { (rule: $0, isKept: true) }
        for name in names where !rules.contains(where: { $0.rule.name == name }) {
            Report.failure(Failure("There is no rule \"\(name)\".", advice: "See: reader rules list"))
            throw ExitCode.failure
        }
        return names.isEmpty ? rules : rules.filter { names.contains($0.rule.name) }
    }
}

/// `reader rules list`: the rules as they are read.
struct RulesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the rules of the configuration and of the library.",
        discussion: "A line a rule: name, query, what is done; \"later\" where it waits for names and quotes.")

    @Option(help: "text or json.")
    var format = AnswerFormat.text
    @OptionGroup var library: LibraryOption
    @OptionGroup var rules: RuleOption

    func run() throws {
        let rules = try rules.found(in: try library.openIfThere())
        switch format {
        case .json:
            FeedCommand.write { json in
                json.array { json in
                    for (rule, isKept) in rules {
                        json.object { json in
                            json.field("name", rule.name)
                            json.field("when", "\(rule.query)")
                            json.key("then")
                            json.array { json in for action in rule.actions { json.string(action.text) } }
                            json.field("kept", isKept ? "library" : "configuration")
                            json.field("needs", rule.query.needsAnnotation ? "names and quotes" : nil)
                        }
                    }
                }
            }
        case .text:
            for (rule, _) in rules {
                let actions = rule.actions.map(\.text).joined(separator: ", ")
                let later = rule.query.needsAnnotation ? " (later)" : ""
                Output.write(Glyphs.visible("\(rule.name): \(rule.query) → \(actions)\(later)") + "\n")
            }
        }
    }
}

/// `reader rules test`: what rules would do to what is there.
struct RulesTestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Say what rules would do to what is in the library, and change nothing.",
        discussion: """
            A rule that is not kept yet is tried with --when and --then: \
            reader rules test --when 'feed:BBC title:football' --then read
            """)

    @Option(help: "The query of a rule that is not kept yet.")
    var when: String?
    @Option(name: .customLong("then"), help: "What that rule does; may be given again.")
    var actions: [String] = []
    @OptionGroup var library: LibraryOption
    @OptionGroup var rules: RuleOption

    func run() throws {
        let library = try library.openExisting()
        let rules = try when.map { [try TypedRule.rule("this rule", $0, actions)] } ?? self.rules.rules(in: library)
        for rule in rules {
            let trial = try FeedCommand.orExit { () throws(Failure) in try library.trial(of: rule, now: time(nil)) }
            Output.write(Glyphs.visible("\(rule.name): \(trial.line)") + "\n")
            for row in try FeedCommand.orExit({ () throws(Failure) in try library.rows(trial.first) }) {
                Output.write("  " + ArticleListing.line(row, columns: TerminalSetting.columns - 2) + "\n")
            }
        }
    }
}

/// `reader rules apply`: the same to what is there already.
struct RulesApplyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apply", abstract: "Do rules to what is in the library already.",
        discussion: "Nobody is told of articles that are there; try it with: reader rules test.")

    @OptionGroup var library: LibraryOption
    @OptionGroup var rules: RuleOption

    func run() throws {
        let library = try library.openExisting()
        let rules = try rules.rules(in: library)
        for rule in rules {
            let count = try FeedCommand.orExit { () throws(Failure) in try library.apply(rule, now: time(nil)) }
            let line = "\(rule.name): \(count) article\(count == 1 ? "" : "s")"
            Output.write(Glyphs.visible(line) + "\n")
        }
    }
}
