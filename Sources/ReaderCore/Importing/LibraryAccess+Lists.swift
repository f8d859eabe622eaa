import Glibc
import ReaderBasics
import ReaderImport
import ReaderLibrary
import ReaderModel
import ReaderWork

/// Lists of feeds that are typed on the screen.
extension LibraryAccess {
    /// Subscribes to every feed of a list (OPML); none of them is fetched.
    ///
    /// - Parameter typed: a path, `~/` being the home folder, or an address.
    /// - Returns: what came of it, a line for the reader.
    /// - Throws: a `Failure` where it is no list, or the library cannot be written, or `CancellationError`.
    package func subscribe(toListAt typed: String) async throws -> String {
        let origin: Source.Origin = Inputs.address(typed).map { .web($0) } ?? .file(Self.expanded(typed))
        let loader = ArticleLoader(client: client)
        let (feeds, notices) = try await perform(on: reading) { _ in
            let lists = try SubscriptionLists(origin, isLocal: false) { source, reach throws(Failure) in
                try loader.imported(source, reach: reach)
            }
            return (lists.subscriptions, lists.notices)
        }
        guard !feeds.isEmpty else {
            throw Failure("\(typed) is no list of feeds.", advice: "Other readers write one as OPML.")
        }
        let outcome = try await perform(on: writing) { try $0.subscribe(to: feeds, now: time(nil)) }
        return Self.line(outcome, notices)
    }

    private static func line(_ outcome: Library.ListOutcome, _ notices: [Failure]) -> String {
        let count = { (count: Int) in "\(count.grouped) feed\(count == 1 ? "" : "s")" }
        var parts = ["\(count(outcome.added.count)) added"]
        if outcome.known > 0 { parts.append("\(outcome.known.grouped) there already") }
        if !outcome.refused.isEmpty { parts.append("\(outcome.refused.count.grouped) not of the web left out") }
        let lists = notices.first.map { " \($0.message)" } ?? ""
        return parts.joined(separator: ", ") + "." + lists
    }

    private static func expanded(_ path: String) -> String {
        guard path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
        return String(cString: home) + path.dropFirst()
    }
}
