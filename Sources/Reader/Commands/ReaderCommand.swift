import ArgumentParser
import Glibc
import ReaderCore
import Synchronization

/// The program's command line.
@main
struct ReaderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reader", abstract: "Read news in the terminal: who, when, and who said what.",
        version: ReaderVersion.number, subcommands: line.withLock { subcommands(for: $0) },
        defaultSubcommand: OpenCommand.self)

    /// The commands, each with the word that asks for it.
    static let commands: [(name: String, type: any ParsableCommand.Type)] = [
        ("open", OpenCommand.self), ("import", ImportCommand.self), ("list", ListCommand.self),
        ("search", SearchCommand.self), ("mark", MarkCommand.self), ("feed", FeedCommand.self),
        ("annotate", AnnotateCommand.self), ("extract", ExtractCommand.self), ("export", ExportCommand.self),
        ("corrections", CorrectionsCommand.self), ("rules", RulesCommand.self), ("library", LibraryCommand.self),
        ("keys", KeysCommand.self), ("config", ConfigCommand.self), ("doctor", DoctorCommand.self),
    ]

    /// The words that `main` reads; empty where somebody else does.
    private static let line = Mutex<[String]>([])

    /// The commands that a command line can mean: making ready all of them takes as long as drawing an article. A line that
    /// begins with an option, or asks for help, may be about any of them.
    static func subcommands(for line: [String]) -> [any ParsableCommand.Type] {
        guard let first = line.first, !first.hasPrefix("-"), first != "help" else { return commands.map(\.type) }
        return [commands.first { $0.name == first }?.type ?? OpenCommand.self]
    }

    @Flag(
        name: [.customLong("licences"), .customLong("licenses")],
        help: "Show what is inside the program, and on which terms.")
    var licences = false

    func validate() throws {
        if licences { throw CleanExit.message(Licences.text) }
    }
}

extension ReaderCommand {
    static func main() {
        // A reader that has gone away is an error of what is written, and not the end of the work.
        signal(SIGPIPE, SIG_IGN)
        do {
            let words = libraryLast(Array(CommandLine.arguments.dropFirst()))
            if words == ["--version"] {
                Output.write(ReaderVersion.number + "\n")
                Output.end(EXIT_SUCCESS)
            }
            line.withLock { $0 = words }
            var command = try parseAsRoot(words)
            try command.run()
            Output.end(EXIT_SUCCESS)
        } catch {
            let (status, message) = (exitCode(for: error), fullMessage(for: error))
            if !message.isEmpty {
                Output.write(Array((message + "\n").utf8), to: status.isSuccess ? .standardOutput : .standardError)
            }
            Output.end(status.rawValue)
        }
    }

    /// `reader --library FILE list` is `reader list --library FILE`, and not the opening of a file called "list".
    static func libraryLast(_ arguments: [String]) -> [String] {
        let length = arguments.first == "--library" ? 2 : arguments.first?.hasPrefix("--library=") ?? false ? 1 : 0
        guard length > 0, arguments.count > length, commands.contains(where: { $0.name == arguments[length] }) else {
            return arguments
        }
        var rest = Array(arguments[length...])
        rest.insert(contentsOf: arguments[..<length], at: rest.firstIndex(of: "--") ?? rest.count)
        return rest
    }
}
