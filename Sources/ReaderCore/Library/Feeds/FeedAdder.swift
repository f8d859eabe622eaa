import ReaderImport
import ReaderModel
package import ReaderNetwork

/// Subscribes to what somebody typed: the address of a feed, of a page that has one, or a file.
package struct FeedAdder: Sendable {
    /// What came of it.
    package struct Addition: Equatable, Sendable {
        package var feed: FeedRow
        /// False where it was subscribed to before.
        package var isNew: Bool
        package var outcome: FeedOutcome
        /// Further feeds that the page names.
        package var others: [FeedDiscovery.Link] = []

        /// `Subscribed to Harbour Post: 60 new articles.`
        package var summary: String {
            let beginning = isNew ? "Subscribed to \(feed.displayName)" : "Subscribed already to \(feed.displayName)"
            return "\(beginning): \(outcome.added) new article\(outcome.added == 1 ? "" : "s")."
        }
    }

    /// What the reader decides about it.
    package struct Wishes: Equatable, Sendable {
        package var name: String?
        package var folder: String?
        package var fetchesPages: Bool?

        package init(name: String? = nil, folder: String? = nil, fetchesPages: Bool? = nil) {
            self.name = name
            self.folder = folder
            self.fetchesPages = fetchesPages
        }
    }

    private typealias Found = (document: FeedDocument, reading: ParsedFeed, others: [FeedDiscovery.Link])

    /// Feeds that a page names, and links that look like one, that are tried before it is said to have none.
    private static let (mostNamed, mostLabelled) = (6, 3)

    private let refresher: FeedRefresher

    package init(_ refresher: FeedRefresher) {
        self.refresher = refresher
    }

    /// - Throws: `Failure`, or `CancellationError`.
    @concurrent
    package func add(
        _ typed: TypedAddress, wishes: Wishes = Wishes(),
        report: @escaping @Sendable (FeedProgress) -> Void = { _ in }
    ) async throws -> Addition {
        let found = try await find(typed)
        try Task.checkCancellation()
        let subscription = Subscription(
            title: found.reading.facts.title, url: found.document.address,
            site: found.reading.facts.link)
        let now = refresher.now()
        let (row, isNew) = try await refresher.library.writing {
            try Library.subscribe(to: subscription, reach: .machine, now: now, in: $0)
        }
        try refresher.library.change(
            row.id, name: wishes.name, folder: wishes.folder, fetchesPages: wishes.fetchesPages)
        guard let feed = try refresher.library.feed(row.id) else { throw CancellationError() }
        var outcome = FeedOutcome(feed: feed.id, name: feed.displayName)
        var document = found.document
        document.movedTo = nil
        try await refresher.keep(found.reading, document, of: feed, &outcome, report: report)
        return Addition(
            feed: try refresher.library.feed(row.id) ?? feed, isNew: isNew, outcome: outcome, others: found.others)
    }

    private func find(_ typed: TypedAddress) async throws -> Found {
        switch typed {
        case .file(let path):
            let document = FeedDocument(
                bytes: try refresher.file(path),
                url: "file://" + AddressParts.percentEncoded(path.replacing("%", with: "%25")))
            switch try await ParsedFeed.read(document.bytes, url: path, charset: nil) {
            case .feed(let reading): return (document, reading, [])
            case .other(.page):
                throw Failure("\(path) is a page.", advice: "Give its address, so that its feed can be found.")
            case .other(let other): throw ParsedFeed.failure(other, at: path)
            }
        case .web(let addresses):
            let setting = addresses.lazy.compactMap { refresher.care.settings.setting(ofAddress: $0) }.first
            let response = try await WebFetch.response(
                addresses, kind: .feed, client: refresher.client, manner: try await refresher.manner(of: setting))
            let document = FeedDocument(response)
            switch try await ParsedFeed.read(document.bytes, url: document.url, charset: document.charset) {
            case .feed(let reading): return (document, reading, [])
            case .other(.page): return try await find(in: response)
            case .other(let other): throw ParsedFeed.failure(other, at: document.url)
            }
        }
    }

    /// The first feed that a page names; where it names none, one that a link of its text leads to, else one where feeds
    /// often lie.
    private func find(in page: HTTPResponse) async throws -> Found {
        var links = FeedDiscovery.links(in: page.body, address: page.url, charset: page.charset)
        links += FeedDiscovery.links(inHeader: page.links ?? "", address: page.url).filter { link in
            !links.contains { $0.url == link.url }
        }
        var places = links.map(\.url).prefix(Self.mostNamed)
        if places.isEmpty {
            let labelled = FeedDiscovery.labelled(in: page.body, address: page.url, charset: page.charset)
            let common = FeedDiscovery.commonPlaces(for: page.url).filter { place in
                !labelled.contains { $0.url == place }
            }
            places = labelled.map(\.url).prefix(Self.mostLabelled) + common
        }
        for place in places {
            guard let (document, reading) = try await feed(at: place, reach: page.space) else { continue }
            return (document, reading, links.filter { $0.url != place })
        }
        throw Failure(
            "\(page.url) names no feed.", advice: "Look for the address of its feed on the page, and add that.")
    }

    private func feed(at address: String, reach: AddressSpace) async throws -> (FeedDocument, ParsedFeed)? {
        do {
            let document = FeedDocument(
                try await WebFetch.response([address], kind: .feed, reach: reach, client: refresher.client))
            guard
                case .feed(let reading) = try await ParsedFeed.read(
                    document.bytes, url: document.url, charset: document.charset)
            else { return nil }
            return (document, reading)
        } catch is Failure {
            return nil
        }
    }
}
