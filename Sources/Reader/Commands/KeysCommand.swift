import ArgumentParser
import ReaderCore

/// `reader keys`: the key table, with the reader's own bindings.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "List every command with its keys.")

    @Flag(help: "As Markdown tables.")
    var markdown = false
    @Option(help: "Another configuration file.", completion: .file(extensions: ["toml"]))
    var config: String?

    func run() throws {
        let file = try ConfigurationFile.orExit(config)
        file.notices.forEach(Report.line)
        let keymap = file.configuration.keymap
        Output.write(markdown ? KeyTable.markdown(keymap) : KeyTable.plain(keymap) + "\n")
    }
}
