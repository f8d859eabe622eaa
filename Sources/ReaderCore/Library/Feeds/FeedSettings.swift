package import ReaderModel
package import ReaderNetwork

/// How long the articles of a feed are kept.
package struct Retention: Equatable, Sendable {
    /// Days since publication and since they came; nil for ever.
    package var days: Int?
    /// The newest so many; nil for all.
    package var articles: Int?

    package init(days: Int? = nil, articles: Int? = nil) { (self.days, self.articles) = (days, articles) }

    /// Whether it ever takes anything away.
    package var isLimited: Bool { days != nil || articles != nil }
}

/// What the reader says of one feed.
package struct FeedSetting: Equatable, Sendable {
    /// The feed's address, or what it is called.
    package var feed: String
    package var manner = RequestManner()
    package var password: PasswordSource?
    /// What differs from that of all feeds.
    package var retention = Retention()

    package init(feed: String) { self.feed = feed }
}

/// What the reader says of feeds.
package struct FeedSettings: Equatable, Sendable {
    /// For feeds of which nothing else is said.
    package var retention = Retention()
    package var feeds: [FeedSetting] = []
    /// How many days deleted articles stay in the bin.
    package var binDays = 30

    package init() {}

    /// What is said of a feed; nil where nothing is.
    func setting(of feed: FeedRow) -> FeedSetting? {
        feeds.first { isMeant($0.feed, address: feed.address) }
            ?? feeds.first { setting in
                [feed.name, feed.title].contains { $0?.lowercased() == setting.feed.lowercased() }
            }
    }

    /// What is said of an address that has not been subscribed to yet.
    func setting(ofAddress address: String) -> FeedSetting? { feeds.first { isMeant($0.feed, address: address) } }

    private func isMeant(_ name: String, address: String) -> Bool {
        name == address
            || CanonicalAddress.canonical(name).map { $0 == CanonicalAddress.canonical(address) } ?? false
    }

    /// How long the articles of a feed are kept.
    func retention(of feed: FeedRow) -> Retention {
        let own = setting(of: feed)?.retention
        return Retention(days: own?.days ?? retention.days, articles: own?.articles ?? retention.articles)
    }
}

/// What is said of feeds, and who knows the passwords.
package struct FeedCare: Sendable {
    package var settings: FeedSettings
    private let password: PasswordLoader

    package init(
        _ settings: FeedSettings = FeedSettings(),
        password: @escaping PasswordLoader = { _ throws(Failure) in
            throw Failure("No password can be had here.", advice: "Use the command line.")
        }
    ) {
        (self.settings, self.password) = (settings, password)
    }

    /// How a feed is asked for.
    ///
    /// - Throws: where its password cannot be had.
    func manner(of setting: FeedSetting?) throws(Failure) -> RequestManner {
        guard let setting else { return RequestManner() }
        var manner = setting.manner
        if let source = setting.password { manner.password = try password(source) }
        return manner
    }
}
