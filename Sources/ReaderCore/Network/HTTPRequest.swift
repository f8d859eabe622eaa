import ReaderBasics

/// What is asked of a server; only GET is ever sent.
package struct HTTPRequest: Equatable, Sendable {
    /// What the answer is hoped to be, as the `Accept` header says it.
    package enum Kind: Equatable, Sendable {
        case feed, page

        var accept: String {
            switch self {
            case .feed:
                "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, "
                    + "text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, */*;q=0.5"
            case .page: "text/html, application/xhtml+xml, */*;q=0.8"
            }
        }
    }

    /// Absolute, `http` or `https`.
    package var url: String
    package var kind: Kind
    /// What an earlier answer said of itself: where it still holds, the server answers 304 without a body.
    package var validators: HTTPValidators
    /// The narrowest space that it may lead into: anywhere for what somebody has typed, that of the document for what a
    /// document names.
    package var reach: AddressSpace
    /// What the server at `url` is told besides; others, after a redirect, are told less.
    package var manner: RequestManner

    package init(
        url: String, kind: Kind = .page, validators: HTTPValidators = HTTPValidators(), reach: AddressSpace = .machine,
        manner: RequestManner = RequestManner()
    ) {
        self.url = url
        self.kind = kind
        self.validators = validators
        self.reach = reach
        self.manner = manner
    }
}

/// What names a version of a resource (RFC 9110, 8.8); kept and sent back as it came.
package struct HTTPValidators: Equatable, Sendable {
    package var etag: String?
    package var lastModified: String?

    package init(etag: String? = nil, lastModified: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }

    /// Whether a server that is sent them may answer that nothing has changed.
    package var areOfUse: Bool { !headers.isEmpty }

    /// Header lines of a conditional request.
    var headers: [String] {
        [etag.map { "If-None-Match: \($0)" }, lastModified.map { "If-Modified-Since: \($0)" }].compactMap(\.self)
            .filter { line in line.utf8.count < 2_000 && !line.utf8.contains { $0 < .space || $0 == 0x7F } }
    }
}
