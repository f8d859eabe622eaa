import Synchronization

/// A server with pages that a test can change.
package final class Site: Sendable {
    /// One page: what is answered at its path.
    package struct Page: Sendable {
        package var status: Int
        package var headers: [String: String]
        package var body: String

        package init(_ body: String, status: Int = 200, headers: [String: String] = [:]) {
            self.body = body
            self.status = status
            self.headers = headers
        }

        /// To another path for good.
        package static func moved(to path: String, status: Int = 301) -> Page {
            Page("", status: status, headers: ["Location": path])
        }
    }

    private final class Pages: Sendable {
        let pages = Mutex<[String: Page]>([:])
    }

    private let pages: Pages
    private let server: LoopbackServer

    /// - Parameter pages: by path; any other path answers 404.
    package init(_ pages: [String: Page] = [:]) throws {
        let kept = Pages()
        kept.pages.withLock { $0 = pages }
        self.pages = kept
        server = try LoopbackServer { exchange in
            guard let page = kept.pages.withLock({ $0[exchange.path] }) else { return exchange.respond(404) }
            // As real servers do: a page with a version is not sent again.
            if let etag = page.headers["ETag"], exchange.request.headers["if-none-match"] == etag {
                return exchange.respond(304, ["ETag": etag])
            }
            exchange.respond(page.status, page.headers, page.body)
        }
    }

    package subscript(path: String) -> Page? {
        get { pages.pages.withLock { $0[path] } }
        set { pages.pages.withLock { $0[path] = newValue } }
    }

    package func address(_ path: String) -> String { server.address(path) }

    /// The paths that were asked for, in order.
    package var asked: [String] { server.requests.map(\.path) }
}

/// Feeds as text.
package enum RSS {
    /// - Parameter items: identifier, link, title and text of each.
    package static func feed(
        _ title: String, _ items: [(id: String, link: String, title: String, text: String)]
    ) -> String {
        let items = items.map { item in
            "<item><guid isPermaLink=\"false\">\(item.id)</guid><link>\(item.link)</link><title>\(item.title)</title>"
                + "<description>\(item.text)</description><pubDate>Tue, 24 Nov 2026 10:00:00 GMT</pubDate></item>"
        }
        return "<rss version=\"2.0\"><channel><title>\(title)</title><link>https://example.org/</link>"
            + items.joined() + "</channel></rss>"
    }
}
