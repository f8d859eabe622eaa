import ArgumentParser
import Glibc
import ReaderCore

/// `reader rules`: what is done with articles when they come.
struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "List, try and apply the rules for what feeds bring.",
        discussion: """
            Rules stand in the configuration: [[rules]] with name, when (a query: Docs/Search.md) and then (read, star, \
            tag NAME, delete, notify, or a list of them). They are done once, in order, when a feed brings an article; \
            those that ask for names or quotes when these are known. \
            watch = ["NAME"] tells of what a search of [searches] finds.
            """,
        subcommands: [RulesListCommand.self, RulesTestCommand.self, RulesApplyCommand.self])
}

/// Which configuration holds the rules, and which of them are meant.
struct RuleOption: ParsableArguments {
    @Option(help: "Another configuration file.", completion: .file(extensions: ["toml"]))
    var config: String?
    @Argument(help: "Names of rules; all where none is given.")
    var names: [String] = []

    /// The rules of these names, in the order of the file; ends where there is none of a name.
    func rules() throws -> [IncomingRule] {
        let file = try ConfigurationFile.orExit(config)
        file.notices.forEach(Report.line)
        let rules = file.configuration.rules
        for name in names where !rules.contains(where: { $0.name == name }) {
            Report.failure(Failure("There is no rule \"\(name)\".", advice: "See: reader rules list"))
            throw ExitCode.failure
        }
        return names.isEmpty ? rules : rules.filter { names.contains($0.name) }
    }
}

/// `reader rules list`: the rules as they are read.
struct RulesListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the rules of the configuration.",
        discussion: "A line a rule: name, query, what is done; \"later\" where it waits for names and quotes.")

    @Option(help: "text or json.")
    var format = AnswerFormat.text
    @OptionGroup var rules: RuleOption

    func run() throws {
        let rules = try rules.rules()
        switch format {
        case .json:
            FeedCommand.write { json in
                json.array { json in
                    for rule in rules {
                        json.object { json in
                            json.field("name", rule.name)
                            json.field("when", "\(rule.query)")
                            json.key("then")
                            json.array { json in for action in rule.actions { json.string(action.text) } }
                            json.field("needs", rule.query.needsAnnotation ? "names and quotes" : nil)
                        }
                    }
                }
            }
        case .text:
            for rule in rules {
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
        let rules = try when.map { [try typed($0)] } ?? self.rules.rules()
        let library = try library.openExisting()
        for rule in rules {
            let trial = try FeedCommand.orExit { () throws(Failure) in try library.trial(of: rule, now: time(nil)) }
            Output.write(Glyphs.visible("\(rule.name): \(trial.line)") + "\n")
            for row in try FeedCommand.orExit({ () throws(Failure) in try library.rows(trial.first) }) {
                Output.write("  " + ArticleListing.line(row, columns: TerminalSetting.columns - 2) + "\n")
            }
        }
    }

    private func typed(_ text: String) throws -> IncomingRule {
        let query: Query
        do {
            query = try Query.parse(text)
        } catch {
            QueryMistake.lines(error).forEach(Report.line)
            throw ExitCode(EX_USAGE)
        }
        let actions = actions.compactMap { IncomingRule.Action($0) }
        guard !actions.isEmpty, actions.count == self.actions.count else {
            throw ValidationError("--then is read, star, \"tag NAME\", delete or notify.")
        }
        return IncomingRule(name: "this rule", query: query, actions: actions)
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
        let rules = try rules.rules()
        let library = try library.openExisting()
        for rule in rules {
            let count = try FeedCommand.orExit { () throws(Failure) in try library.apply(rule, now: time(nil)) }
            let line = "\(rule.name): \(count) article\(count == 1 ? "" : "s")"
            Output.write(Glyphs.visible(line) + "\n")
        }
    }
}
