import ReaderImport
import ReaderLibrary
import ReaderModel
import ReaderNetwork

/// The feeds of a library by their addresses, for entries that say which feed they are of.
struct SubscribedFeeds {
    private let library: Library
    private var feeds: [String: RowID<FeedRow>]?

    init(_ library: Library) { self.library = library }

    /// Files an entry of another program's library under its feed, where the reader has subscribed to that.
    mutating func file(_ incoming: inout IncomingArticle) {
        guard incoming.feed == nil, let address = incoming.saved?.feed else { return }
        incoming.feed = byAddress()[Self.canonical(address)]
    }

    private mutating func byAddress() -> [String: RowID<FeedRow>] {
        if let feeds { return feeds }
        let rows = (try? library.feeds()) ?? []
        let found = Dictionary(
            rows.map { (Self.canonical($0.address), $0.id) }, uniquingKeysWith: { first, _ in first })
        feeds = found
        return found
    }

    private static func canonical(_ address: String) -> String { CanonicalAddress.canonical(address) ?? address }
}
