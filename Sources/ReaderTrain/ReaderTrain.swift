import ArgumentParser

/// `reader-train`: learns the tagger's weights and measures what the annotators find.
@main
struct ReaderTrain: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reader-train", abstract: "Learn the weights of the annotators, and measure them.",
        subcommands: [
            TaggerCommand.self, NamesCommand.self, LinksCommand.self, QuotesCommand.self, JudgeCommand.self,
            EventsCommand.self, HappeningsCommand.self, LanguagesCommand.self, FindCommand.self,
        ])
}
