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
