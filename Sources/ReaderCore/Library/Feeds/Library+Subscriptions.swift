import ReaderBasics
package import ReaderImport
package import ReaderModel
import ReaderNetwork

/// Subscription lists in and out.
extension Library {
    /// What came of importing a list.
    package struct ListOutcome: Equatable, Sendable {
        package var added: [FeedRow] = []
        package var known = 0
        /// Addresses that are none of the web.
        package var refused: [String] = []
    }

    /// Subscribes to every feed of a list, all or none; nothing is fetched.
    ///
    /// A list comes from elsewhere: files that it names are not subscribed to.
    ///
    /// - Throws: `Failure` where the library cannot be read or written.
    package func subscribe(to list: [Subscription], now: Int) throws(Failure) -> ListOutcome {
        try write { database in
            var outcome = ListOutcome()
            var known = try Self.feedsByAddress(in: database)
            for var subscription in list {
                guard case .web(let addresses)? = try? TypedAddress(subscription.url, isFile: { _ in false }),
                    let address = addresses.first
                else {
                    outcome.refused.append(subscription.url)
                    continue
                }
                subscription.url = address
                subscription.title = subscription.title.map(VisibleText.line)
                let (feed, isNew) = try Self.subscribe(to: subscription, now: now, known: &known, in: database)
                if isNew { outcome.added.append(feed) } else { outcome.known += 1 }
            }
            return outcome
        }
    }

    /// Every subscription, for other programs; names and passwords in addresses go with it, since they need them.
    ///
    /// - Throws: `Failure` where the library cannot be read.
    package func subscriptions() throws(Failure) -> [Subscription] {
        try feeds().map { feed in
            Subscription(title: feed.name ?? feed.title, url: feed.address, site: feed.page, folder: feed.folder)
        }
    }
}
