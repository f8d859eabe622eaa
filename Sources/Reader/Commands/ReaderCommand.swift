import ArgumentParser
import Glibc
import ReaderCore

/// The program's command line.
@main
struct ReaderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reader", abstract: "Read news in the terminal: who, when, and who said what.",
        version: ReaderVersion.number,
        subcommands: [
            OpenCommand.self, ImportCommand.self, ListCommand.self, SearchCommand.self, MarkCommand.self,
            FeedCommand.self,
            AnnotateCommand.self,
            ExtractCommand.self, ExportCommand.self, CorrectionsCommand.self, RulesCommand.self,
            LibraryCommand.self, KeysCommand.self,
            ConfigCommand.self,
            DoctorCommand.self,
        ],
        defaultSubcommand: OpenCommand.self)

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
            var command = try parseAsRoot(libraryLast(Array(CommandLine.arguments.dropFirst())))
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
        let names = configuration.subcommands.compactMap { $0.configuration.commandName }
        guard length > 0, arguments.count > length, names.contains(arguments[length]) else { return arguments }
        var rest = Array(arguments[length...])
        rest.insert(contentsOf: arguments[..<length], at: rest.firstIndex(of: "--") ?? rest.count)
        return rest
    }
}
