import ArgumentParser
import Glibc
import ReaderCore

/// `reader feed`: subscriptions without the screen.
struct FeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed", abstract: "Subscribe to feeds and fetch them.",
        discussion: """
            RSS, Atom and JSON Feed over HTTP and HTTPS. The exit status is 0 where all went well, 1 where something \
            failed, 130 after Ctrl-C; what was kept until then stays.
            """,
        subcommands: [
            FeedAddCommand.self, FeedListCommand.self, FeedSetCommand.self, FeedRemoveCommand.self,
            FeedRefreshCommand.self, FeedImportCommand.self, FeedExportCommand.self,
        ])

    /// Opens the library and makes ready to be stopped.
    static func begin(_ option: LibraryOption) throws -> Library {
        Output.goOn()
        Interruption.watch()
        return try option.open()
    }

    /// The feeds of these numbers, addresses or names; ends where one is none.
    static func feeds(called words: [String], in library: Library) throws -> [FeedRow] {
        try orExit { () throws(Failure) in
            var feeds: [FeedRow] = []
            for word in words {
                let feed = try library.feed(called: word)
                if !feeds.contains(where: { $0.id == feed.id }) { feeds.append(feed) }
            }
            return feeds
        }
    }

    /// A value, or its failure on standard error and the end.
    static func orExit<Value>(_ work: () throws(Failure) -> Value) throws -> Value {
        do {
            return try work()
        } catch {
            Report.failure(error)
            throw ExitCode.failure
        }
    }

    static func write(_ json: (inout JSONWriter) -> Void) {
        var writer = JSONWriter(isPretty: true)
        json(&writer)
        writer.endLine()
        Output.write(writer.bytes)
    }
}
