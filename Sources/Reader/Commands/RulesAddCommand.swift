import ArgumentParser
import Glibc
import ReaderCore

/// A rule of the command line.
enum TypedRule {
    /// - Parameter actions: each may be several with commas between.
    /// - Throws: where it is none, after telling what is wrong.
    static func rule(_ name: String?, _ when: String, _ actions: [String]) throws -> IncomingRule {
        do throws(QueryError) {
            let query = try Query.parse(when)
            guard query != .everything else {
                throw QueryError("Say which articles: any search will do.", in: when, at: 0..<0)
            }
            let actions = try TypedActions.parse(actions.joined(separator: ","))
            return IncomingRule(name: name ?? String("\(query)".prefix(40)), query: query, actions: actions)
        } catch {
            QueryMistake.lines(error).forEach(Report.line)
            throw ExitCode(EX_USAGE)
        }
    }
}

/// `reader rules add`: a rule that the library keeps.
struct RulesAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Keep a rule in the library, and say what it would do to what is there.",
        discussion: """
            reader rules add --when 'feed:BBC title:football' --then read --then 'tag sport'
            It is done to what feeds bring from now on, after the rules of the configuration; to what is there already \
            by reader rules apply.
            """)

    @Option(help: "What the rule is called; its query where nothing is said.")
    var name: String?
    @Option(help: "Which articles: a query.")
    var when: String
    @Option(
        name: .customLong("then"), help: "What is done: read, star, \"tag NAME\", delete, notify; may be given again.")
    var actions: [String] = []
    @OptionGroup var library: LibraryOption

    func run() throws {
        let rule = try TypedRule.rule(name, when, actions)
        let library = try library.open()
        let trial = try FeedCommand.orExit { () throws(Failure) in
            _ = try library.change(.add(rule), now: time(nil))
            return try library.trial(of: rule, now: time(nil))
        }
        Output.write(Glyphs.visible("\(rule.name): kept; here it \(trial.line)") + "\n")
    }
}

/// `reader rules remove`: rules of the library that are to go.
struct RulesRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "Forget rules of the library.",
        discussion: "Those of the configuration go where their lines go.")

    @OptionGroup var library: LibraryOption
    @Argument(help: "Names of rules.")
    var names: [String]

    func run() throws {
        let library = try library.openExisting()
        for name in names {
            try FeedCommand.orExit { () throws(Failure) in
                guard let rule = try library.keptRules().first(where: { $0.name == name }) else {
                    throw Failure("The library has no rule \"\(name)\".", advice: "See: reader rules list")
                }
                _ = try library.change(.remove(rule.id), now: time(nil))
            }
        }
    }
}
