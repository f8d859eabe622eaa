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
    /// - Parameter isLocal: whether its feeds may lie on this machine and on its network.
    /// - Throws: `Failure` where the library cannot be read or written.
    package func subscribe(
        to list: [Subscription], isLocal: Bool = false, now: Int
    ) throws(Failure) -> ListOutcome {
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
                let (feed, isNew) = try Self.subscribe(
                    to: subscription, reach: isLocal ? .machine : .everybody, now: now, known: &known, in: database)
                if isNew { outcome.added.append(feed) } else { outcome.known += 1 }
            }
            return outcome
        }
    }

    /// A subscription on its way to another program.
    package struct OutgoingSubscription: Equatable, Sendable {
        package var subscription: Subscription
        /// Whether a name and a password were taken out of its address.
        package var isWithoutPassword: Bool
    }

    /// Every subscription, for other programs.
    ///
    /// - Parameter withPasswords: whether names and passwords in addresses go with it.
    /// - Throws: `Failure` where the library cannot be read.
    package func subscriptions(withPasswords: Bool) throws(Failure) -> [OutgoingSubscription] {
        try feeds().map { feed in
            let hasPassword = AddressParts(feed.address)?.hasUser ?? false
            let address = hasPassword && !withPasswords ? feed.shownAddress : feed.address
            return OutgoingSubscription(
                subscription: Subscription(
                    title: feed.name ?? feed.title, url: address, site: feed.page, folder: feed.folder),
                isWithoutPassword: hasPassword && !withPasswords)
        }
    }
}
