import ArgumentParser

@main
struct ReaderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reader", abstract: "Read news in the terminal: who, when, and who said what.",
        version: "0.1.0", subcommands: [AnnotateCommand.self])
}
