import ArgumentParser
import Glibc
import ReaderCore

/// Articles that come back from the bin.
extension MarkCommand {
    /// The articles of the bin that are named by their numbers; none where a query is given.
    var numbers: [RowID<ArticleRow>] {
        let ids = restore ? query.compactMap(RowID<ArticleRow>.init(binName:)) : []
        return ids.count == query.count ? ids : []
    }

    /// What of the bin is meant.
    func deleted(_ query: Query, in library: Library) throws -> [RowID<ArticleRow>] {
        guard numbers.isEmpty else {
            let found = try FeedCommand.orExit { () throws(Failure) in try library.rows(numbers) }
            return found.map(\.id)
        }
        return try FeedCommand.orExit { () throws(Failure) in try library.binned(matching: query, today: .today) }
    }

    func restore(_ binned: [RowID<ArticleRow>], in library: Library) throws {
        let isTrial = dryRun
        let count = try FeedCommand.orExit { () throws(Failure) in
            isTrial ? binned.count : try library.putBack(binned).count
        }
        switch format {
        case .text:
            let articles = "\(count) article\(count == 1 ? "" : "s")"
            let text = isTrial ? "would put \(articles) back" : "\(articles) put back"
            Output.write(binned.isEmpty ? "Nothing in the bin matches.\n" : "\(text).\n")
        case .json:
            FeedCommand.write { json in
                json.object { json in
                    json.field("matched", binned.count)
                    json.field("restored", count)
                }
            }
        }
        if binned.isEmpty { throw ExitCode.failure }
    }
}
