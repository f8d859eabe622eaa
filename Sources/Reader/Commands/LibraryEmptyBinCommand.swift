import ArgumentParser
import Glibc
import ReaderCore

/// `reader library empty-bin`: what was deleted goes for good.
struct LibraryEmptyBinCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "empty-bin", abstract: "Take out of the bin for good.",
        discussion: """
            Everything that is in it, or what has been there for so many days. By itself the bin is emptied of what has \
            been there for bin-days of the configuration (30) when feeds are fetched, articles are imported or the library \
            is made compact. No feed brings back what was deleted.
            """)

    @Option(help: "Only what was deleted at least so many days ago.")
    var days = 0
    @OptionGroup var library: LibraryOption

    func validate() throws {
        if days < 0 { throw ValidationError("--days is 0 or more.") }
    }

    func run() throws {
        Output.goOn()
        let days = days
        let library = try library.openExisting()
        let count = try FeedCommand.orExit { () throws(Failure) in
            try library.emptyBin(olderThan: days, now: time(nil))
        }
        Output.write("\(count) article\(count == 1 ? "" : "s") deleted for good.\n")
    }
}
