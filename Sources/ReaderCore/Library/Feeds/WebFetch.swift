package import ReaderImport
import ReaderModel
package import ReaderNetwork

/// What lies at an address.
package enum WebFetch {
    /// - Throws: `Failure`, or `CancellationError`.
    @concurrent
    static func page(
        _ url: String, reach: AddressSpace, client: HTTPClient, manner: RequestManner = RequestManner()
    ) async throws -> Article {
        let imported = try await imported([url], reach: reach, client: client, manner: manner)
        guard let article = imported.articles.first, imported.feed == nil else {
            throw Failure("\(url) holds no article.", advice: "Open it in a browser.")
        }
        return article
    }

    /// What an address holds: a page, a feed, or any file that can be read.
    ///
    /// - Parameters:
    ///   - urls: to be tried in turn, where the scheme is not known.
    ///   - reach: how near they may lead; what somebody has typed, anywhere.
    ///   - manner: what their server is told besides.
    /// - Throws: `Failure`, or `CancellationError`.
    @concurrent
    package static func imported(
        _ urls: [String], reach: AddressSpace = .machine, client: HTTPClient, manner: RequestManner = RequestManner()
    ) async throws -> Imported {
        let response = try await response(urls, kind: .page, reach: reach, client: client, manner: manner)
        do {
            return try Importer.articles(
                from: response.body, name: response.url, url: response.url, declaredEncoding: response.charset)
        } catch {
            throw error == .cancelled ? CancellationError() : error.failure
        }
    }

    /// What a link leads to, where that is a page to read.
    ///
    /// - Throws: a `Failure` that says what it is where it is none, or `CancellationError`.
    @concurrent
    package static func linked(_ url: String, reach: AddressSpace, client: HTTPClient) async throws -> Imported {
        let response = try await response([url], kind: .page, reach: reach, client: client)
        if let kind = kind(of: response.mediaType) {
            throw Failure("\(url) is \(kind) and no page.", advice: "Open it in a browser.")
        }
        do {
            // The place in the page is not sent to its server.
            let place = url.firstIndex(of: "#").map { String(url[$0...]) } ?? ""
            let address = response.url.contains("#") ? response.url : response.url + place
            let imported = try Importer.articles(
                from: response.body, name: response.url, url: address, declaredEncoding: response.charset)
            guard imported.feed == nil else {
                throw Failure("\(url) is a feed and no page.", advice: "Subscribe to it, or open it in a browser.")
            }
            return imported
        } catch let error as ImportError {
            throw error == .cancelled ? CancellationError() : error.failure
        }
    }

    private static func kind(of mediaType: String?) -> String? {
        let type = mediaType ?? ""
        if type.hasPrefix("image/") { return type == "image/svg+xml" ? "a drawing" : "a picture" }
        if type.hasPrefix("video/") { return "a film" }
        if type.hasPrefix("audio/") { return "a recording" }
        return kinds[type]
    }

    private static let kinds = [
        "application/pdf": "a PDF", "application/zip": "an archive", "application/gzip": "an archive",
        "application/octet-stream": "a file to keep", "application/rss+xml": "a feed", "application/atom+xml": "a feed",
        "application/feed+json": "a feed", "application/msword": "a document of Word",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "a document of Word",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "a table of Excel",
        "application/javascript": "a program", "text/javascript": "a program", "text/css": "a style sheet",
    ]

    /// The answer of the first address where a server is found; a failure where it has no document.
    static func response(
        _ urls: [String], kind: HTTPRequest.Kind, reach: AddressSpace = .machine, client: HTTPClient,
        manner: RequestManner = RequestManner()
    ) async throws -> HTTPResponse {
        for (place, url) in urls.enumerated() {
            do {
                let response = try await client.response(
                    to: HTTPRequest(url: url, kind: kind, reach: reach, manner: manner))
                if let failure = response.failure { throw failure }
                return response
            } catch let error as HTTPFailure {
                if error == .cancelled { throw CancellationError() }
                guard error.isWithoutTLS, place + 1 < urls.count else { throw error.failure }
            }
        }
        throw Failure("No address was given.", advice: "Give one that begins with https://.")
    }
}
