import ArgumentParser
import ReaderCore

/// `reader feed list`: the subscriptions.
struct FeedListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the feeds.",
        discussion: "A line a feed: number, unread and all articles, name, address, and what is to be said of it.")

    @Option(help: "text or json.")
    var format = AnswerFormat.text
    @OptionGroup var library: LibraryOption

    func run() throws {
        let library = try FeedCommand.begin(library)
        let listing = try FeedCommand.orExit { () throws(Failure) in try FeedListing(library) }
        switch format {
        case .json: FeedCommand.write { listing.write(to: &$0) }
        case .text: Output.write(listing.lines.map { Glyphs.visible($0) + "\n" }.joined())
        }
    }
}

/// `reader feed set`: what the reader decides about feeds.
struct FeedSetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: "Change what feeds are called, where they stand, and whether pages are fetched.")

    @Option(help: "What to call the feed; empty for its own title.")
    var name: String?
    @Option(help: "The folder to put it into; empty for the top.")
    var folder: String?
    @Flag(
        inversion: .prefixedNo,
        help: "Fetch, or do not fetch, the page of each new entry: for feeds that carry a summary only.")
    var pages: Bool?
    @OptionGroup var library: LibraryOption
    @Argument(help: "Numbers, addresses or names of feeds.")
    var feeds: [String]

    func validate() throws {
        if name == nil, folder == nil, pages == nil {
            throw ValidationError("Say what to change: --name, --folder, --pages.")
        }
        if name != nil, feeds.count > 1 { throw ValidationError("--name is for one feed.") }
    }

    func run() throws {
        let library = try FeedCommand.begin(library)
        for feed in try FeedCommand.feeds(called: feeds, in: library) {
            try FeedCommand.orExit { () throws(Failure) in
                try library.change(feed.id, name: name, folder: folder, fetchesPages: pages)
            }
        }
    }
}

/// `reader feed remove`: the end of subscriptions.
struct FeedRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: "End subscriptions.",
        discussion: "The articles stay, unless --articles is given.")

    @Flag(help: "Remove the articles too, but for those that are starred or tagged.")
    var articles = false
    @Option(help: "text or json.")
    var format = AnswerFormat.text
    @OptionGroup var library: LibraryOption
    @Argument(help: "Numbers, addresses or names of feeds.")
    var feeds: [String]

    func run() throws {
        let library = try FeedCommand.begin(library)
        var removed: [(feed: FeedRow, articles: Int)] = []
        for feed in try FeedCommand.feeds(called: feeds, in: library) {
            let count = try FeedCommand.orExit { () throws(Failure) in
                try library.remove(feed.id, articles: articles)
            }
            removed.append((feed, count))
        }
        switch format {
        case .json: FeedCommand.write { FeedListing.write(removed: removed, to: &$0) }
        case .text:
            for (feed, count) in removed {
                let tail = articles ? " and \(count) article\(count == 1 ? "" : "s")" : ""
                Output.write(Glyphs.visible("Removed \(feed.displayName)\(tail).") + "\n")
            }
        }
    }
}
