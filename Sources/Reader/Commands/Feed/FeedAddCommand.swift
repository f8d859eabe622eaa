import ArgumentParser
import Glibc
import ReaderCore

/// `reader feed add`: a subscription by the address of a feed or of a page that has one.
struct FeedAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Subscribe to feeds.",
        discussion: """
            An address of a page does: its feed is found. https is tried before http where neither is given. A file \
            that holds a feed may be given by its path.
            """)

    @Option(help: "What to call the feed, instead of its own title.")
    var name: String?
    @Option(help: "The folder to put it into; folders in folders are divided by /.")
    var folder: String?
    @Flag(
        inversion: .prefixedNo,
        help: "Fetch, or do not fetch, the page of each entry: for feeds that carry a summary only.")
    var pages: Bool?
    @Option(help: "text or json.")
    var format = AnswerFormat.text
    @OptionGroup var library: LibraryOption
    @Argument(help: "Addresses of feeds or pages, or files.")
    var addresses: [String]

    func validate() throws {
        if name != nil, addresses.count > 1 { throw ValidationError("--name is for one feed.") }
    }

    func run() throws {
        let kept = try FeedCommand.begin(library)
        let configuration = try ConfigurationFile.orExit(nil).configuration
        kept.follow(configuration.rules)
        let adder = FeedAdder(.live(kept, configuration.feeds))
        let wishes = FeedAdder.Wishes(name: name, folder: folder, fetchesPages: pages)
        var additions: [FeedAdder.Addition] = []
        var hasFailed = false
        for address in addresses where !Interruption.isAsked {
            switch Self.add(address, wishes, adder) {
            case .success(let addition):
                additions.append(addition)
                tell(addition)
            case .failure(let error as Failure):
                Report.failure(error)
                hasFailed = true
            case .failure: break
            }
        }
        RuleNotice.tell(of: kept, configuration, isText: format == .text)
        if format == .json { FeedCommand.write { FeedListing.write(additions, to: &$0) } }
        if Interruption.isAsked { throw ExitCode(Interruption.status) }
        if hasFailed { throw ExitCode.failure }
    }

    private static func add(
        _ address: String, _ wishes: FeedAdder.Wishes, _ adder: FeedAdder
    ) -> Result<FeedAdder.Addition, any Error> {
        do throws(Failure) {
            let typed = try TypedAddress(typed: address)
            return Blocking.run { try await adder.add(typed, wishes: wishes) }
        } catch {
            return .failure(error)
        }
    }

    private func tell(_ addition: FeedAdder.Addition) {
        for notice in addition.outcome.notices { Report.failure(notice) }
        if !addition.others.isEmpty {
            Report.line("The page has further feeds:")
            for other in addition.others { Report.line("  \(other.url)" + (other.title.map { "  \($0)" } ?? "")) }
        }
        guard format == .text else { return }
        Output.write(Glyphs.visible(addition.summary) + "\n")
    }
}
