import ArgumentParser
import Glibc
import ReaderCore

/// `reader feed import`: the feeds of another reader.
struct FeedImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Subscribe to every feed of a list (OPML).",
        discussion: """
            Folders are kept. Nothing is fetched: reader feed refresh does that. Feeds of the list that lie on this \
            machine or on its network are fetched only with --local.
            """)

    @Flag(help: "Its feeds may lie on this machine and on its network.")
    var local = false
    @Option(help: "text or json.")
    var format = AnswerFormat.text
    @OptionGroup var library: LibraryOption
    @Argument(help: "A file, an address, or - for standard input.", completion: .file(extensions: ["opml", "xml"]))
    var path: String

    func run() throws {
        let library = try FeedCommand.begin(library)
        let outcome = try FeedCommand.orExit { () throws(Failure) in
            try library.subscribe(to: try Self.list(path), isLocal: local, now: time(nil))
        }
        for address in outcome.refused {
            Report.failure(Failure("\(address) is not subscribed to.", advice: "Only http and https are fetched."))
        }
        switch format {
        case .json:
            FeedCommand.write { json in
                json.object { json in
                    json.field("added", outcome.added.count)
                    json.field("known", outcome.known)
                    json.key("refused")
                    json.array { json in for address in outcome.refused { json.string(address) } }
                }
            }
        case .text:
            let count = outcome.added.count
            let known =
                outcome.known > 0 ? ", \(outcome.known) \(outcome.known == 1 ? "was" : "were") there already" : ""
            Output.write("\(count) feed\(count == 1 ? "" : "s") added\(known).\n")
        }
        if !outcome.refused.isEmpty { throw ExitCode.failure }
    }

    private static func list(_ path: String) throws(Failure) -> [Subscription] {
        let origin: Source.Origin =
            if path == "-" {
                .standardInput(try FileReader.standardInput())
            } else if let address = Inputs.address(path) {
                .web(address)
            } else {
                .file(path)
            }
        let loader = ArticleLoader.live()
        let lists = try SubscriptionLists(origin) { source throws(Failure) in try loader.imported(source) }
        lists.notices.forEach(Report.failure)
        guard !lists.subscriptions.isEmpty else {
            throw ImportError.unreadable(name: path, reason: "it is no list of feeds").failure
        }
        return lists.subscriptions
    }
}

/// `reader feed export`: the feeds for another reader.
struct FeedExportCommand: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case opml, json
    }

    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write every subscription as a list (OPML) that other readers import.")

    @Option(help: "opml or json.")
    var format = Format.opml
    @Flag(help: "Write the names and passwords that stand in addresses, too.")
    var withPasswords = false
    @OptionGroup var library: LibraryOption

    func run() throws {
        let library = try FeedCommand.begin(library)
        switch format {
        case .opml:
            let list = try FeedCommand.orExit { () throws(Failure) in
                try library.subscriptions(withPasswords: withPasswords)
            }
            let hidden = withPasswords ? 0 : list.count { $0.isWithoutPassword }
            if hidden > 0 {
                Report.line(
                    "reader: \(hidden) address\(hidden == 1 ? "" : "es") without name and password; see --with-passwords."
                )
            }
            Output.write(OPML.document(list.map(\.subscription), title: "Subscriptions of Reader"))
        case .json:
            let listing = try FeedCommand.orExit { () throws(Failure) in try FeedListing(library) }
            FeedCommand.write { listing.write(to: &$0) }
        }
    }
}
