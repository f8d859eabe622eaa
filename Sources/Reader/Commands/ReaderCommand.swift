import ArgumentParser
import ReaderCore

/// The program's command line.
@main
struct ReaderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reader", abstract: "Read news in the terminal: who, when, and who said what.",
        version: ReaderVersion.number,
        subcommands: [
            OpenCommand.self, ImportCommand.self, ListCommand.self, SearchCommand.self, FeedCommand.self,
            AnnotateCommand.self,
            ExtractCommand.self, ExportCommand.self, KeysCommand.self, ConfigCommand.self, DoctorCommand.self,
        ],
        defaultSubcommand: OpenCommand.self)
}
