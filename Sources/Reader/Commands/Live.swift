import ReaderCore

extension Blocking {
    /// Runs work to its end while the calling thread waits; the first Ctrl-C cancels it.
    static func run<Value: Sendable>(_ work: @escaping @Sendable () async throws -> Value) -> Result<Value, any Error> {
        run(isCancelled: { Interruption.isAsked }, work)
    }
}

extension HTTPSettings {
    /// As the surroundings ask; certificates by the variables that curl(1) looks at.
    static var live: HTTPSettings {
        let file = ["CURL_CA_BUNDLE", "SSL_CERT_FILE"].compactMap(TerminalSetting.variable).first { !$0.isEmpty }
        return HTTPSettings(certificates: file)
    }
}

extension HTTPClient {
    /// Of the whole program, made when the first address is asked for.
    static let live = HTTPClient(.live)
}

extension ArticleLoader {
    /// Ctrl-C ends what is being fetched.
    ///
    /// - Parameter published: the day of publication of articles that do not say their own.
    static func live(published: CalendarDay? = nil) -> ArticleLoader {
        ArticleLoader(client: .live, published: published, isCancelled: { Interruption.isAsked })
    }
}

extension FeedRefresher {
    static func live(_ library: Library) -> FeedRefresher { .reading(into: library, client: .live) }
}
