import ReaderNetwork

/// The site that an address lies on, by its host alone.
struct WebSite: Equatable, Sendable {
    let host: String

    /// Nil where the address is none of the web.
    init?(_ address: String) {
        guard let parts = AddressParts(address), parts.isWeb else { return nil }
        host = parts.host.hasPrefix("www.") ? String(parts.host.dropFirst(4)) : parts.host
    }

    /// Whether two sites have one publisher: they are the same, or one lies inside the other, as `feeds.example.org`
    /// does in `example.org`.
    func isAkin(to other: WebSite) -> Bool {
        host == other.host || host.hasSuffix("." + other.host) || other.host.hasSuffix("." + host)
    }
}
